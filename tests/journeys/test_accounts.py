"""A clerk's work with accounts, from the first one to a recorded decision."""

from __future__ import annotations

import json
import threading

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from siggui.domain.annotations import Annotation, Shape
from siggui.errors import SystemFault
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.signature import Origin

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def accounts(desk, qtbot):
    """The window on its Accounts page."""
    press(desk, qtbot, Qt.Key.Key_F3)
    return desk


def click(desk, qtbot, name):
    qtbot.mouseClick(desk.find(name), LEFT)


def press(desk, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key in the window, which may just have lost a dialog that lay over it."""
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window, key, modifier)


def services(desk):
    return desk.window.pages.accounts._records


def page(desk):
    return desk.window.pages.accounts


def fill(desk, qtbot, name, **texts):
    """Type into a form and save it."""
    desk.wait(lambda: desk.window.findChild(object, name) is not None)
    form = desk.find(name)
    for field, text in texts.items():
        desk.find(field).setText(text)
    with qtbot.waitSignal(form.saved, timeout=90_000):
        click(desk, qtbot, f"{name}_save")


def new_account(desk, qtbot, number="4471 0093", name="Harbor Trading"):
    click(desk, qtbot, "account_new")
    with qtbot.waitSignal(page(desk).account_shown, timeout=90_000):
        fill(
            desk,
            qtbot,
            "new_account",
            new_account_number=number,
            new_account_customer=f"C-{number}",
            new_account_name=name,
        )


def add_signatory(desk, qtbot, name):
    with qtbot.waitSignal(page(desk).account_shown, timeout=90_000):
        click(desk, qtbot, "account_add")
        fill(desk, qtbot, "new_signatory", new_signatory_name=name)


def enroll_files(desk, qtbot, number, files):
    with qtbot.waitSignal(page(desk).enroll.finished, timeout=90_000) as done:
        click(desk, qtbot, f"signatory_{number}_files")
        dialog = desk.find("file_dialog", QFileDialog)
        dialog.filesSelected.emit([str(path) for path in files])
        dialog.close()
    desk.settle()
    return done.args[0]


@pytest.fixture
def firm(accounts, draw, qtbot):
    """An account with two signatories; the first has two specimens."""
    new_account(accounts, qtbot)
    add_signatory(accounts, qtbot, "Ana Pereira")
    add_signatory(accounts, qtbot, "Rui Tavares")
    outcome = enroll_files(accounts, qtbot, 0, [draw(f"a{seed}.png", seed) for seed in (1, 2)])
    assert (outcome.enrolled, outcome.refused) == (2, [])
    return accounts


def decide(desk, qtbot, key, reason):
    """Press a key and choose a reason from the menu it opens."""
    outcome = {Qt.Key.Key_F6: "pass", Qt.Key.Key_F7: "refer", Qt.Key.Key_F8: "reject"}[key]
    press(desk, qtbot, key)
    menu = desk.find(f"case_{outcome}_menu", QMenu)
    desk.wait(menu.isVisible)
    action = next(a for a in menu.actions() if a.objectName() == f"reason_{reason}")
    action.trigger()
    menu.close()
    desk.settle()


def test_the_empty_page_says_what_to_do(accounts):
    assert accounts.text("accounts_empty_title") == "Find an account"
    assert accounts.window.focusWidget() is accounts.find("account_field")
    assert not accounts.window.action("open_questioned").isEnabled()


def test_customers_are_imported_by_key_and_what_was_refused_is_saved(
    accounts, draw, tmp_path, qtbot
):
    desk = accounts
    draw("in/1.png", 1)
    heading = "customer_number,customer,account,signatory,specimens"
    (tmp_path / "in" / "list.csv").write_text(
        f"{heading}\nK-1,Harbor,4471,Ana,1.png|2.png\nK-2,Nobody,,,\n", encoding="utf-8"
    )
    press(desk, qtbot, Qt.Key.Key_I, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = desk.find("import_dialog")
    assert not desk.find("import_go").isEnabled()
    desk.find("import_list").setFocus()
    qtbot.keyClicks(desk.find("import_list"), str(tmp_path / "in" / "list.csv"))
    qtbot.keyClicks(desk.find("import_folder"), str(tmp_path / "none"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    desk.settle()
    assert "There is no folder" in dialog._banner.text
    desk.find("import_folder").setText(str(tmp_path / "in"))
    with qtbot.waitSignal(dialog.imported, timeout=90_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog._banner.text.startswith("2 rows: 1 specimen put on file, 2 refused. Row ")
    qtbot.mouseClick(dialog._banner.findChild(QPushButton, "banner_action"), LEFT)
    saving = desk.find("save_dialog", QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "refused.csv"))
    saving.close()
    desk.settle()
    report = (tmp_path / "refused.csv").read_text(encoding="utf-8-sig")
    assert "2.png,file-unreadable" in report and "3,K-2,,Nobody,,number-missing" in report
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert services(desk).customers.look_up("4471").signatories[0].specimens


def test_from_nothing_to_a_recorded_decision(firm, draw, qtbot):
    desk = firm
    assert desk.text("account_number") == "4471 0093"
    assert desk.text("signatory_0_about") == "2 specimens"
    assert not desk.find("signatory_1_verify").isEnabled()
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        desk.page.open_questioned([draw("q.png", 9)])
        click(desk, qtbot, "signatory_0_verify")
    desk.settle()
    assert desk.find("verify_page").isVisible()
    assert desk.page.model.rowCount() == 2
    assert desk.text("case_who") == "4471 0093  ·  Ana Pereira"
    assert desk.window.comparing.export.caption()[0] == "4471 0093 · Ana Pereira"
    assert desk.find("case_pass").isEnabled()
    decide(desk, qtbot, Qt.Key.Key_F8, "differs")
    assert desk.text("case_state").startswith("Rejected: Differs from the specimens. Row ")
    assert not desk.find("case_pass").isEnabled()
    with desk.application.room.store.reading() as records:
        acts = [row.act for row in records.audit.rows()]
    assert acts[-2:] == ["verified", "decided"]
    # The next item of the same account.
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        desk.page.open_questioned([draw("r.png", 10)])
    decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    assert desk.text("case_state").startswith("Passed")


def test_the_own_view_comes_first_and_is_kept_with_what_was_marked(firm, draw, qtbot):
    desk = firm
    press(desk, qtbot, Qt.Key.Key_F2)
    press(desk, qtbot, Qt.Key.Key_B, CTRL)
    press(desk, qtbot, Qt.Key.Key_F3)
    desk.page.open_questioned([draw("q.png", 9)])
    click(desk, qtbot, "signatory_0_verify")
    desk.wait(lambda: desk.find("own_view_sheet").isVisible())
    desk.settle()
    assert desk.text("case_state") == "Your own view comes first."
    assert not desk.find("case_pass").isEnabled()
    press(desk, qtbot, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    pane = desk.find("questioned_pane")
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    for name in ("mark_slant_differs", "view_forged"):
        desk.find(name).click()
    click(desk, qtbot, "own_view_show")
    decide(desk, qtbot, Qt.Key.Key_F8, "differs")
    with desk.application.room.store.reading() as records:
        *_, decided = records.audit.rows()
    details = json.loads(decided.details)
    assert details["own_view"] == {"view": "forged", "marks": {"slant": "differs"}}
    (annotated,) = services(desk).past_cases.reopen(decided.sequence).annotated
    assert [mark.shape.value for mark in annotated.marks] == ["circle"]


def numbers_found(desk):
    return [hit.account.number for hit in page(desk).search.model.rows]


def test_an_account_is_found_by_typing(firm, qtbot):
    desk = firm
    new_account(desk, qtbot, "5000", "Zoe Quist")
    field = desk.find("account_field")
    field.clear()
    qtbot.keyClicks(field, "tavar")
    # What was typed before may still be answered first.
    qtbot.waitUntil(lambda: numbers_found(desk) == ["4471 0093"], timeout=90_000)
    with qtbot.waitSignal(page(desk).account_shown, timeout=90_000):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.text("account_number") == "4471 0093"
    field.setText("nobody at all")
    desk.wait(lambda: "No account found" in desk.text("account_hint"))


def test_letters_typed_into_the_search_do_nothing_else(accounts, qtbot):
    field = accounts.find("account_field")
    qtbot.keyClicks(field, "sofew")
    assert field.text() == "sofew"
    assert accounts.window.findChild(QFileDialog) is None
    accounts.find("account_hits").setFocus()
    qtbot.keyClick(accounts.find("account_hits"), Qt.Key.Key_S)
    assert accounts.window.findChild(QFileDialog) is None
    accounts.settle()


def test_what_is_refused_is_told_on_the_page(firm, draw, tmp_path, qtbot):
    blank = tmp_path / "blank.png"
    Image.new("L", (400, 160), 255).save(blank)
    files = [draw("a1.png", 1), blank, draw("a3.png", 3)]
    outcome = enroll_files(firm, qtbot, 0, files)
    assert outcome.enrolled == 1 and len(outcome.refused) == 2
    banner = page(firm).view.banner
    assert banner.text.startswith("1 specimen enrolled.") and "1 more refused" in banner.text
    assert firm.text("signatory_0_about") == "3 specimens"


def test_specimens_on_the_verify_page_are_enrolled(firm, draw, qtbot):
    desk = firm
    press(desk, qtbot, Qt.Key.Key_F2)
    desk.page.add_specimens([draw("b.png", 21), draw("c.png", 22)])
    desk.settle()
    press(desk, qtbot, Qt.Key.Key_F3)
    assert desk.text("signatory_1_page") == "Enroll 2 from Verify"
    with qtbot.waitSignal(page(desk).enroll.finished, timeout=90_000):
        click(desk, qtbot, "signatory_1_page")
    desk.settle()
    assert desk.text("signatory_1_about") == "2 specimens"


def test_what_is_due_is_found_by_key_and_saved(firm, tmp_path, qtbot):
    signatory = page(firm).account.signatories[0]
    for specimen in signatory.specimens:
        services(firm).customers.limit_specimen(specimen.id, specimen.valid_from.isoformat())
    page(firm).leave()
    press(firm, qtbot, Qt.Key.Key_D, CTRL)
    dialog = firm.find("upkeep_dialog")
    firm.settle()
    assert firm.text("upkeep_about") == "1 signatory, the most urgent first."
    rows = firm.find("upkeep_list")
    assert rows.model().index(0, 0).data().startswith("4471 0093, Ana Pereira. Ends ")
    qtbot.keyClick(dialog, Qt.Key.Key_S, CTRL)
    saving = firm.find("save_dialog", QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "due.csv"))
    saving.close()
    firm.settle()
    assert "Ana Pereira,ending," in (tmp_path / "due.csv").read_text(encoding="utf-8-sig")
    with qtbot.waitSignal(page(firm).account_shown, timeout=90_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert page(firm).account.account.number == "4471 0093"
    assert firm.find("account_field").text() == "4471 0093"


def test_who_signed(firm, draw, qtbot):
    desk = firm
    enroll_files(desk, qtbot, 1, [draw("b.png", 21)])
    assert not desk.find("account_who").isEnabled()
    desk.page.open_questioned([draw("q.png", 21)])
    desk.settle()
    click(desk, qtbot, "account_who")
    desk.settle()
    assert desk.text("item_word") == "Most alike: Rui Tavares (refer, 1.00)."
    assert "no mandate" in desk.text("item_sentence")
    assert "same image" in desk.text("item_lines")
    assert "Specimens: 1; limit: at least 2." in desk.find("item_lines").toolTip()
    assert desk.text("signatory_1_found") == "Refer, similarity 1.00"
    assert "similarity" in desk.text("signatory_0_found")


def test_a_specimen_is_withdrawn_and_brought_back(firm, qtbot):
    desk = firm
    tiles = desk.find("signatory_0_tiles")
    tiles.setCurrentIndex(tiles.model().index(0))
    # Two files are read side by side, so either may be the first.
    name = tiles.current.specimen.source.name
    assert desk.find("signatory_0_withdraw").isVisible()
    with qtbot.waitSignal(page(desk).account_shown, timeout=90_000):
        qtbot.keyClick(tiles, Qt.Key.Key_Delete)
    assert desk.text("signatory_0_about") == "1 specimen, 1 no longer valid"
    with qtbot.waitSignal(page(desk).account_shown, timeout=90_000):
        qtbot.mouseClick(page(desk).view.banner.findChild(QPushButton, "banner_action"), LEFT)
    assert desk.text("signatory_0_about") == "2 specimens"
    press(desk, qtbot, Qt.Key.Key_H, CTRL)
    desk.settle()
    rows = desk.find("history_list").model()
    told = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert told[0].startswith(f"Withdrawal taken back. Ana Pereira  ·  {name}. ")
    assert told[1].startswith("Specimen withdrawn. ") and told[-1].startswith("Customer added. ")
    qtbot.keyClick(desk.find("history_dialog"), Qt.Key.Key_Escape)


def test_a_form_keeps_what_was_typed_when_it_is_refused(firm, qtbot):
    desk = firm
    desk.wait(lambda: desk.window.findChild(object, "new_account") is None)
    press(desk, qtbot, Qt.Key.Key_N, CTRL)
    form = desk.find("new_account")
    desk.find("new_account_number").setText("44710093")
    desk.find("new_account_customer").setText("C-9")
    desk.find("new_account_name").setText("New")
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        click(desk, qtbot, "new_account_save")
    assert shown.args[0].code == "account-exists"
    assert desk.find("new_account_name").text() == "New" and form.isVisible()
    form.reject()


def test_the_case_ends_with_its_specimens(firm, draw, qtbot):
    desk = firm
    click(desk, qtbot, "signatory_0_verify")
    desk.wait(lambda: desk.window.findChild(object, "case_bar").isVisible())
    desk.settle()
    assert "with a verdict" in desk.text("case_state")
    assert not desk.find("case_pass").isEnabled()
    desk.window.action("new").trigger()
    assert not desk.find("case_bar").isVisible()


def test_a_decision_that_cannot_be_recorded_can_be_made_again(firm, draw, qtbot, monkeypatch):
    desk = firm
    desk.page.open_questioned([draw("q.png", 9)])
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        click(desk, qtbot, "signatory_0_verify")
    desk.settle()
    store = desk.application.room.store

    def locked(actor):
        raise SystemFault("database-busy", "In use.", "Try again.")

    with monkeypatch.context() as patch:
        patch.setattr(type(store), "acting", lambda self, actor: locked(actor))
        decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    desk.find("message_box").accept()
    assert desk.find("case_pass").isEnabled() and desk.text("case_state") == ""
    decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    assert desk.text("case_state").startswith("Passed")


def test_records_that_cannot_be_opened(open_desk, engine, tmp_path, qtbot):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "siggui.db").write_bytes(b"no database at all " * 300)
    desk = open_desk(lambda: engine)
    press(desk, qtbot, Qt.Key.Key_F3)
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        qtbot.keyClicks(desk.find("account_field"), "x")
    assert shown.args[0].code == "database-damaged"
    desk.find("message_box").accept()
    assert desk.text("accounts_empty_title") == "The records cannot be opened"
    (tmp_path / "data" / "siggui.db").unlink()
    with qtbot.waitSignal(page(desk).search.searched, timeout=90_000):
        click(desk, qtbot, "accounts_empty_button")


def test_the_window_closes_in_the_middle_of_an_enrollment(firm, draw):
    services_of = services(firm)
    begun = threading.Event()
    enroll = services_of.enrollment.enroll

    def slow(*args, **kwargs):
        begun.set()
        return enroll(*args, **kwargs)

    object.__setattr__(services_of.enrollment, "enroll", slow)
    signatory = page(firm).account.signatories[1].signatory.id
    page(firm).enroll.take_files(signatory, [draw(f"z{n}.png", 40 + n) for n in range(4)])
    firm.wait(begun.is_set)
    firm.window.close()


def test_pictures_of_both_pages(firm, draw, qtbot):
    firm.page.open_questioned([draw("q.png", 9)])
    with qtbot.waitSignal(firm.verification.found, timeout=90_000):
        click(firm, qtbot, "signatory_0_verify")
    bar = firm.find("case_bar")
    assert bar.height() <= 64
    assert isinstance(firm.page.table.signature(0).origin, Origin)
    picture = firm.window.grab().toImage()
    assert (picture.width(), picture.height()) == (1366, 768)


def test_a_report_and_an_export_of_what_was_decided(firm, draw, tmp_path, qtbot):
    desk = firm
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        desk.page.open_questioned([draw("q.png", 9)])
        click(desk, qtbot, "signatory_0_verify")
    desk.settle()
    assert not desk.find("case_report").isVisible()
    decide(desk, qtbot, Qt.Key.Key_F6, "consistent")
    press(desk, qtbot, Qt.Key.Key_F9)
    choose_file(desk, tmp_path / "case.pdf")
    assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF")
    press(desk, qtbot, Qt.Key.Key_E, CTRL)
    dialog = desk.find("export_dialog")
    desk.find("export_kind").setCurrentIndex(1)
    click(desk, qtbot, "export_save")
    choose_file(desk, tmp_path / "period.csv")
    assert len((tmp_path / "period.csv").read_text(encoding="utf-8").splitlines()) == 2
    dialog.close()
    # Any past case as well, from the list.
    press(desk, qtbot, Qt.Key.Key_R, CTRL)
    desk.settle()
    click(desk, qtbot, "past_cases_report")
    choose_file(desk, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").exists()
    desk.find("past_cases_dialog").close()


def test_a_decided_case_is_looked_at_again(firm, draw, qtbot):
    desk = firm
    with qtbot.waitSignal(desk.verification.found, timeout=90_000) as then:
        desk.page.open_questioned([draw("q.png", 9)])
        click(desk, qtbot, "signatory_0_verify")
    table = desk.page.table
    circle = Annotation(Shape.CIRCLE, 4, 4, 30, 30)
    table.annotations.add(table.signature(QUESTIONED), circle)
    desk.find("clean_print").click()
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        pass
    decide(desk, qtbot, Qt.Key.Key_F8, "differs")
    # As the next clerk finds the desk: another item on the page, nothing marked, all steps on.
    desk.find("clean_print").click()
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        desk.page.open_questioned([draw("other.png", 12)])
    table.annotations.take_back([table.signature(QUESTIONED)])
    table.annotations._marks.clear()
    press(desk, qtbot, Qt.Key.Key_R, CTRL)
    desk.wait(lambda: desk.find("past_cases_open").isEnabled())
    field = desk.find("past_cases_field")
    qtbot.keyClicks(field, "999")
    desk.wait(lambda: desk.text("past_cases_hint") == "No decided case found.")
    field.setText("4471")
    desk.wait(lambda: desk.find("past_cases_open").isEnabled())
    with qtbot.waitSignal(desk.verification.found, timeout=90_000) as again:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.settle()
    assert not desk.find("case_bar").isVisible()
    assert desk.text("past_case_who") == "4471 0093  ·  Ana Pereira"
    assert desk.window.comparing.export.caption()[0] == "4471 0093 · Ana Pereira"
    assert desk.text("past_case_state").startswith("Rejected by ")
    assert "The program had advised" in desk.text("past_case_state")
    assert not desk.find("clean_print").isChecked()
    assert table.annotations.of(table.signature(QUESTIONED)) == (circle,)
    assert again.args[0].similarity == then.args[0].similarity
    assert not desk.find("past_case_pass").isVisible()
    # Another item ends it, and what was taken away then is no rule for what comes.
    with qtbot.waitSignal(desk.verification.found, timeout=90_000):
        desk.page.open_questioned([draw("next.png", 13)])
    assert not desk.find("past_case_bar").isVisible()
    assert not desk.window.comparing.export.caption()[0].startswith("4471")
    assert desk.find("clean_print").isChecked()


def choose_file(desk, file):
    """Answer the dialog that asks where to save."""
    dialog = desk.find("save_dialog", QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    desk.settle()
