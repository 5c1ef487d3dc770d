"""A clerk works through the queue by keyboard; a second person looks without knowing the first."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton

from siggui.domain.casework import Outcome
from siggui.domain.crop import CropBox
from siggui.domain.located import Located
from siggui.domain.mandate import Panel, Rule
from siggui.domain.mandate_text import parse_who
from siggui.domain.own_view import varied_order
from siggui.domain.work_queue import Amount, ItemState
from siggui.errors import SystemFault
from siggui.ui.document_dialog import DocumentDialog
from siggui.ui.queue_flow import QueueFlow
from siggui.ui.verification import Phase

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date.today()


@pytest.fixture
def bank(file_bank):
    """An account with two specimens, in the records that the window uses."""
    account = file_bank.account("4471 0093", "Ana Pereira")
    file_bank.signatory = account.signatories[0].signatory.id
    file_bank.specimens = [
        (file_bank.enroll(file_bank.signatory, seed).specimen.id, seed) for seed in (1, 2)
    ]
    return file_bank


def add(bank, seed, cents, name):
    image, _ = bank.signature(seed)
    amount = Amount(cents)
    return bank.intake.take_image(image, "44710093", amount, name, day=TODAY).item


def press(desk, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window, key, modifier)


def page(desk):
    return desk.window.pages.queue


def open_queue(desk, qtbot):
    queue = page(desk)
    with qtbot.waitSignal(queue.shown, timeout=90_000):
        press(desk, qtbot, Qt.Key.Key_F4)
    return queue


def take_next(desk, qtbot):
    press(desk, qtbot, Qt.Key.Key_Return, CTRL)
    ready(desk)


def ready(desk):
    """Wait until a decision can be made."""
    desk.wait(lambda: desk.find("queue_bar").isVisible())
    desk.wait(lambda: desk.find("queue_pass").isEnabled())
    desk.settle()


def decide(desk, qtbot, key, reason):
    outcome = {Qt.Key.Key_F6: "pass", Qt.Key.Key_F7: "refer", Qt.Key.Key_F8: "reject"}[key]
    press(desk, qtbot, key)
    menu = desk.find(f"queue_{outcome}_menu", QMenu)
    desk.wait(menu.isVisible)
    next(a for a in menu.actions() if a.objectName() == f"reason_{reason}").trigger()
    menu.close()


def state(bank, item):
    with bank.store.reading() as records:
        return records.queue.item(item.id)


def test_a_clerk_works_through_the_queue(desk, bank, qtbot):
    items = [add(bank, 9 + n, cents, f"A-{n}") for n, cents in enumerate((9_000, 800, 70))]
    queue = open_queue(desk, qtbot)
    desk.window.page.findChild(QueueFlow)._timer.setInterval(700)
    assert [item.external_id for item in queue.model.items] == ["A-0", "A-1", "A-2"]
    assert desk.text("queue_counts") == "3 waiting"
    take_next(desk, qtbot)
    assert desk.text("queue_who") == "4471 0093  ·  Ana Pereira  ·  A-0  ·  90.00"
    decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    # The next item was made ready before: it is there at once.
    assert "A-1" in desk.text("queue_who")
    assert desk.text("queue_last") == "A-0: passed."
    press(desk, qtbot, Qt.Key.Key_U)
    assert "A-0" in desk.text("queue_who")
    ready(desk)
    decide(desk, qtbot, Qt.Key.Key_F8, "differs")
    ready(desk)
    press(desk, qtbot, Qt.Key.Key_F9)
    desk.wait(lambda: "A-2" in desk.text("queue_who"))
    ready(desk)
    decide(desk, qtbot, Qt.Key.Key_F7, "unclear")
    # The last one can be taken back too, until it is recorded.
    desk.wait(lambda: desk.text("queue_who") == "Nothing else is waiting for you.")
    desk.wait(lambda: queue.isVisible())
    desk.settle()
    assert queue.banner.text == "Nothing else is waiting for you."
    assert [state(bank, item).state for item in items] == [
        ItemState.DONE,
        ItemState.PARKED,
        ItemState.SECOND_LOOK,
    ]
    assert state(bank, items[0]).outcome is Outcome.REJECT
    assert desk.find("queue_bar").isHidden()
    assert bank.keeping.audit_flaws()[0] == []


@pytest.fixture
def judged(bank):
    """An item that somebody else passed, at an amount that asks for two."""
    item = add(bank, 9, 2_000_000, "B-1")
    claim = bank.queue.take_next()
    case = bank.case(bank.signatory, bank.specimens, 9)
    bank.queue.decide(claim, case, Outcome.PASS, "consistent", day=TODAY)
    return item


def look_for_scores(desk):
    """Ask everything that tells what the machine thinks; what can be read then."""
    for key in (Qt.Key.Key_H, Qt.Key.Key_Y):
        desk.qtbot.keyClick(desk.window, key)
    desk.settle()
    told = [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]
    return [
        text for text in told if re.search(r"\b0\.\d\d\b|Match|No match|likely|Most alike", text)
    ]


def test_a_second_look_is_blind(desk, bank, judged, qtbot):
    queue = open_queue(desk, qtbot)
    assert desk.text("queue_counts") == "1 second look"
    assert "Not shown" in queue.model.data(queue.model.index(0), Qt.ItemDataRole.ToolTipRole)
    qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    ready(desk)
    assert desk.verification.phase is Phase.VERDICT
    assert not desk.page.card.isVisible()
    assert [entry.similarity for entry in desk.page.model.entries] == [None, None]
    assert desk.text("queue_item_state").startswith("Second look: decide by eye.")
    decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    desk.window.close()
    # What was decided is on file, though it could still be taken back a moment ago.
    assert state(bank, judged).outcome is Outcome.PASS


def test_no_tool_tells_a_second_look_what_the_machine_thinks(desk, bank, judged, engine, qtbot):
    queue = open_queue(desk, qtbot)
    qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    ready(desk)
    assert look_for_scores(desk) == []
    assert engine.explained == 0
    assert desk.text("map_state") == "After your decision"
    assert desk.text("evidence_summary") == "After your decision."
    assert desk.find("evidence_scroll").widget().children() == []
    # By the menu and by other thresholds neither, nor on the Accounts page.
    desk.window.action("map_together").trigger()
    press(desk, qtbot, Qt.Key.Key_1, CTRL)
    desk.settle()
    assert look_for_scores(desk) == [] and engine.explained == 0
    account = desk.window.pages.accounts
    press(desk, qtbot, Qt.Key.Key_F3)
    with qtbot.waitSignal(account.account_shown, timeout=90_000):
        account.open_account(judged.account_id)
    desk.settle()
    assert desk.text("item_hint") == "The item on the Verify page: after your decision."
    assert not desk.find("account_who").isEnabled()
    # Left undecided, the item does not stay on the page, and nothing brings it back.
    press(desk, qtbot, Qt.Key.Key_F2)
    qtbot.mouseClick(desk.find("queue_close"), Qt.MouseButton.LeftButton)
    press(desk, qtbot, Qt.Key.Key_F2)
    press(desk, qtbot, Qt.Key.Key_Z, CTRL)
    desk.settle()
    assert desk.page.pair is None
    assert desk.page.card.isVisible(), "the page serves other cases again"


def test_another_case_takes_a_blind_item_off_the_page_before_its_own_lies_there(
    desk, bank, judged, qtbot
):
    queue = open_queue(desk, qtbot)
    qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    ready(desk)
    accounts = desk.window.pages.accounts
    press(desk, qtbot, Qt.Key.Key_F3)
    with qtbot.waitSignal(accounts.account_shown, timeout=90_000):
        accounts.open_account(judged.account_id)
    qtbot.mouseClick(desk.find("signatory_0_verify"), Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.find("case_bar").isVisible())
    desk.settle()
    assert len(desk.page.model.entries) == 2
    assert desk.page.pair is None, "the questioned signature is gone"
    assert desk.find("queue_bar").isHidden() and desk.page.card.isVisible()
    assert state(bank, judged).claimed_by == ""


def test_own_view_first_ends_a_blind_look_without_a_score(desk, bank, judged, qtbot):
    press(desk, qtbot, Qt.Key.Key_B, CTRL)
    queue = open_queue(desk, qtbot)
    qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    desk.wait(lambda: desk.verification.phase is Phase.BLIND)
    assert desk.find("own_view_sheet").isVisible()
    assert desk.text("own_view_show") == "Go on to decide"
    desk.find("view_genuine").click()
    desk.find("own_view_show").click()
    ready(desk)
    assert look_for_scores(desk) == []
    assert not desk.page.card.isVisible()


def test_a_supervisor_sees_what_the_machine_thinks(desk, bank, judged, engine, qtbot):
    bank.room.account = "ben"
    claim = bank.queue.take_next()
    bank.queue.decide(
        claim,
        bank.case(bank.signatory, bank.specimens, 9),
        Outcome.REJECT,
        "differs",
        day=TODAY,
    )
    queue = open_queue(desk, qtbot)
    qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    ready(desk)
    assert look_for_scores(desk) != []
    assert engine.explained == 1
    assert desk.page.card.isVisible()
    assert None not in [entry.similarity for entry in desk.page.model.entries]


def test_a_list_is_taken_in_and_its_report_saved(desk, bank, draw, tmp_path, qtbot):
    draw("q.png", 9)
    (tmp_path / "items.csv").write_text(
        "id;account;questioned;amount\n1;44710093;q.png;12,50\n2;999;q.png;1\n", encoding="utf-8"
    )
    queue = open_queue(desk, qtbot)
    assert desk.text("queue_empty_title") == "Nothing is waiting"
    press(desk, qtbot, Qt.Key.Key_O, CTRL)
    dialog = desk.find("items_dialog", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "items.csv"))
    dialog.close()
    desk.wait(lambda: "refused" in queue.banner.text and not queue._stop.isVisible())
    desk.settle()
    assert queue.banner.text.startswith("2 items: 1 to be checked, 1 refused. Row 2: ")
    assert [str(item.amount) for item in queue.model.items] == ["12.50"]
    desk.wait(lambda: queue.model.picture(queue.model.items[0].id) is not None)
    qtbot.mouseClick(
        queue.banner.findChild(QPushButton, "banner_action"), Qt.MouseButton.LeftButton
    )
    saving = desk.find("refused_dialog", QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "refused.csv"))
    saving.close()
    desk.settle()
    assert "account-unknown" in (tmp_path / "refused.csv").read_text(encoding="utf-8-sig")
    # The board counts what there is.
    with qtbot.waitSignal(queue.board.shown, timeout=90_000):
        press(desk, qtbot, Qt.Key.Key_B, CTRL)
    assert "1 items" in queue.board.drift.accessibleDescription()


def test_a_folder_is_taken_in_by_key(desk, bank, draw, tmp_path, qtbot):
    draw("in/44710093_a.png", 9)
    draw("in/44710093/b.png", 8)
    draw("in/scan.png", 7)
    queue = open_queue(desk, qtbot)
    press(desk, qtbot, Qt.Key.Key_D, CTRL)
    dialog = desk.find("items_folder_dialog", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "in"))
    dialog.close()
    desk.wait(lambda: "refused" in queue.banner.text and not queue._stop.isVisible())
    desk.settle()
    assert queue.banner.text.startswith("3 items: 2 to be checked, 1 refused. scan.png: ")
    assert {item.external_id for item in queue.model.items} == {
        "44710093_a.png",
        "44710093/b.png",
    }


def test_own_view_first_holds_for_the_queue_too(desk, bank, qtbot):
    for seed in (3, 4, 5):
        bank.enroll(bank.signatory, seed)
    add(bank, 9, 5_000, "E-1")
    press(desk, qtbot, Qt.Key.Key_B, CTRL)
    queue = open_queue(desk, qtbot)
    spoken = queue.model.data(queue.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Account 4471 0093, E-1, 50.00, Not shown, Waiting"
    assert not desk.find("queue_decision").isEnabled()
    press(desk, qtbot, Qt.Key.Key_Return, CTRL)
    desk.wait(lambda: desk.verification.phase is Phase.BLIND)
    desk.settle()
    assert desk.text("queue_item_state") == "Your own view comes first."
    assert not desk.find("queue_pass").isEnabled()
    assert look_for_scores(desk) == []
    # The specimens lie in the order of this case, the same whenever it is opened.
    file = bank.customers.account(queue.model.items[0].account_id).signatories[0]
    known = [specimen.id for specimen in file.valid_on(TODAY)]
    case = bank.signatory + queue.model.items[0].image_sha256
    current = desk.window.page.findChild(QueueFlow)._current
    assert tuple(key for key, _ in current.signatures[0].specimens) == varied_order(known, case)
    laid = [entry.signature for entry in desk.page.model.entries]
    assert laid == [signature for _, signature in current.signatures[0].specimens]
    desk.find("view_genuine").click()
    desk.find("own_view_show").click()
    ready(desk)
    decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    desk.settle()
    # Without it, the advice is there again.
    press(desk, qtbot, Qt.Key.Key_F2)
    press(desk, qtbot, Qt.Key.Key_B, CTRL)
    add(bank, 8, 5_000, "E-2")
    open_queue(desk, qtbot)
    spoken = queue.model.data(queue.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Not shown" not in spoken


def framing(desk):
    """The page viewer, once it shows where the signature lies."""
    desk.wait(lambda: bool(desk.window.findChildren(DocumentDialog)))
    (dialog,) = desk.window.findChildren(DocumentDialog)
    desk.wait(lambda: dialog._foot._use.isEnabled())
    return dialog


def test_a_wrong_place_is_framed_anew_by_key(desk, bank, draw, tmp_path, monkeypatch, qtbot):
    wrong, blank = CropBox(50, 300, 500, 200), CropBox(50, 20, 300, 100)
    sheet = Image.new("L", (1200, 1200), 255)
    sheet.paste(Image.open(draw("q.png", 9)).resize((500, 200)), (50, 500))
    sheet.paste(Image.open(draw("r.png", 7)).resize((500, 200)), (50, 300))
    sheet.save(tmp_path / "page.png", dpi=(150, 150))
    monkeypatch.setattr(
        "siggui.services.item_signatures.locate", lambda _page: (Located(places.pop(), 0.9),)
    )
    places = [blank, wrong]
    (tmp_path / "items.csv").write_text(
        "id,account,questioned,amount\nF-1,44710093,page.png,20\nF-2,44710093,page.png,10\n",
        encoding="utf-8",
    )
    first, second = (
        taken.item for taken in bank.intake.take_list(tmp_path / "items.csv", day=TODAY)
    )
    assert second.advice is None
    queue = open_queue(desk, qtbot)
    queue.list.setCurrentIndex(queue.model.index([i.id for i in queue.model.items].index(first.id)))
    qtbot.keyClick(queue.list, Qt.Key.Key_Return)
    ready(desk)
    press(desk, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    dialog = framing(desk)
    assert dialog.crop_box == wrong
    for _ in range(20):
        qtbot.keyClick(dialog._view, Qt.Key.Key_Down)
    moved = dialog.crop_box
    assert moved.y > wrong.y
    qtbot.keyClick(dialog._view, Qt.Key.Key_Return)
    desk.wait(lambda: bank.queue.framed(first)[0].crop == moved)
    ready(desk)
    assert state(bank, first).advice != first.advice
    assert desk.page.table.signature(1).origin.crop == moved
    # Nothing is decided on another picture than the item's.
    desk.page.open_questioned([draw("other.png", 3)])
    desk.settle()
    assert desk.text("queue_item_state").startswith("This is not the item's picture.")
    assert not desk.find("queue_pass").isEnabled()
    press(desk, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(framing(desk)._view, Qt.Key.Key_Return)
    ready(desk)
    decide(desk, qtbot, Qt.Key.Key_F7, "unclear")
    # One that could not be read at all is rescued so.
    desk.wait(lambda: desk.text("queue_who").endswith("10.00"))
    desk.wait(lambda: desk.find("queue_frame").isEnabled())
    press(desk, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    dialog = framing(desk)
    qtbot.keyClick(dialog._view, Qt.Key.Key_A, CTRL)
    dialog._view.set_crop_box(CropBox(40, 490, 520, 220))
    qtbot.keyClick(dialog._view, Qt.Key.Key_Return)
    desk.wait(lambda: state(bank, second).advice is not None)
    ready(desk)
    assert state(bank, second).note == ""
    decide(desk, qtbot, Qt.Key.Key_F7, "unclear")
    desk.settle()
    assert bank.keeping.check().flaws == ()


def test_leafing_to_another_signature_on_the_page_frames_nothing(
    desk, file_bank, draw, tmp_path, monkeypatch, qtbot
):
    file = file_bank.account("2", "Eva", "Zoe", customer_name="Zoe")
    panels = {each.signatory.id: Panel.A for each in file.signatories}
    rules = (Rule(None, parse_who("2 A")),)
    file_bank.mandates.change(file.account.id, rules, panels, seen_version=0)
    for place, each in enumerate(file.signatories):
        file_bank.enroll(each.signatory.id, 20 + place)
    boxes = (CropBox(50, 300, 500, 200), CropBox(600, 900, 500, 200))
    sheet = Image.new("L", (1200, 1200), 255)
    for seed, box in zip((20, 21), boxes, strict=True):
        picture = Image.open(draw(f"q{seed}.png", seed, 1)).resize((500, 200))
        sheet.paste(picture, (int(box.x), int(box.y)))
    sheet.save(tmp_path / "page.png", dpi=(150, 150))
    places = tuple(Located(box, 0.9) for box in boxes)
    monkeypatch.setattr("siggui.services.item_signatures.locate", lambda _page: places)
    (tmp_path / "two.csv").write_text("id,account,questioned\nT,2,page.png\n", encoding="utf-8")
    (taken,) = file_bank.intake.take_list(tmp_path / "two.csv", day=TODAY)
    assert taken.item.signatures == 2
    open_queue(desk, qtbot)
    press(desk, qtbot, Qt.Key.Key_Return, CTRL)
    for box in (*boxes, boxes[0]):
        desk.wait(lambda: desk.page.verification.phase is Phase.VERDICT)
        desk.settle()
        assert desk.page.table.signature(1).origin.crop == box
        press(desk, qtbot, Qt.Key.Key_R)
    assert [each.crop for each in file_bank.queue.framed(taken.item)] == list(boxes)
    with file_bank.store.reading() as records:
        assert "item-framed-anew" not in {row.act for row in records.audit.rows()}


def test_a_decision_that_cannot_be_recorded_is_told(desk, bank, qtbot, monkeypatch):
    item = add(bank, 9, 5_000, "C-1")
    open_queue(desk, qtbot)
    take_next(desk, qtbot)
    desk.window.page.findChild(QueueFlow)._timer.setInterval(0)
    queue = desk.window.pages.queue._queue

    def locked(*_args, **_more):
        raise SystemFault("database-busy", "In use.", "Try again.")

    with monkeypatch.context() as patch:
        patch.setattr(type(queue), "decide", locked)
        decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
        desk.wait(lambda: desk.window.findChild(object, "message_box") is not None)
    desk.find("message_box").accept()
    desk.settle()
    assert (state(bank, item).state, state(bank, item).claimed_by) == (ItemState.WAITING, "")


def test_an_item_without_specimens_can_be_referred(desk, bank, qtbot):
    bank.account("77", "Zoe Quist", customer="C-77", customer_name="Zoe Quist")
    image, _ = bank.signature(9)
    item = bank.intake.take_image(image, "77", None, "D-1", day=TODAY).item
    open_queue(desk, qtbot)
    take_next(desk, qtbot)
    assert "no specimen" in desk.text("queue_item_state")
    decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    assert "cannot be passed" in desk.find("queue_bar").banner.text
    desk.window.page.findChild(QueueFlow)._timer.setInterval(0)
    decide(desk, qtbot, Qt.Key.Key_F7, "few-specimens")
    desk.wait(lambda: state(bank, item).state is ItemState.SECOND_LOOK)
    desk.settle()
