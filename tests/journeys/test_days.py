"""A clerk's whole day and a reviewer's, by keyboard alone.

Only the system's own file dialog is answered for them: it is no part of the program.
"""

from __future__ import annotations

from datetime import date

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from siggui.domain.casework import Outcome
from siggui.domain.customers import SpecimenState
from siggui.domain.mandate import Panel, Rule
from siggui.domain.mandate_text import parse_who
from siggui.domain.rights import Role, Session
from siggui.domain.work_queue import Amount, ItemState, Wanted
from siggui.services.users import UserService
from siggui.storage import passwords
from siggui.ui.queue_flow import QueueFlow

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = "copper rain window fig"
TODAY = date.today()


class Hands:
    """Somebody who has a keyboard and no mouse."""

    def __init__(self, desk, qtbot):
        self.desk, self.qtbot = desk, qtbot

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        self.qtbot.keyClick(self.focus(), key, modifier)

    def type(self, words):
        self.qtbot.keyClicks(self.focus(), words)

    def focus(self):
        top = QApplication.activeModalWidget() or self.desk.window
        top.activateWindow()
        self.desk.wait(top.isActiveWindow)
        return top.focusWidget() or top

    def tab_to(self, name):
        for _ in range(80):
            if self.focus().objectName() == name:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    def choose_file(self, dialog, *files):
        found = self.desk.find(dialog, QFileDialog)
        if found.fileMode() is QFileDialog.FileMode.ExistingFiles:
            found.filesSelected.emit([str(file) for file in files])
        else:
            found.fileSelected.emit(str(files[0]))
        found.close()
        self.desk.settle()

    def sign_in(self, name):
        assert self.desk.find("sign_in").isVisible()
        self.type(name)
        self.press(Key.Key_Tab)
        self.type(WORDS)
        self.press(Key.Key_Return)
        self.desk.settle()
        assert self.desk.text("status_user").startswith(name)

    def sign_out(self):
        self.press(Key.Key_E, CTRL | SHIFT)
        self.desk.settle()

    def decide(self, bar, key, number=1):
        """F6, F7 or F8, and the figure of the reason."""
        outcome = {Key.Key_F6: "pass", Key.Key_F7: "refer", Key.Key_F8: "reject"}[key]
        self.press(key)
        menu = self.desk.find(f"{bar}_{outcome}_menu", QMenu)
        self.desk.wait(menu.isVisible)
        self.qtbot.keyClick(menu, Key(Key.Key_0 + number))

    def wait_for_item(self):
        """The next item with its verdict; its name, or nothing at the end."""
        who, buttons = self.desk.find("queue_who"), self.desk.find("queue_pass")
        self.desk.wait(lambda: buttons.isEnabled() or "Nothing else" in who.text())
        return who.text().split("  ·  ")[2] if buttons.isEnabled() else ""

    def open_account(self, number):
        page = self.desk.window.pages.accounts
        self.press(Key.Key_F3)
        self.type(number)
        with self.qtbot.waitSignal(page.account_shown, timeout=90_000):
            self.press(Key.Key_Return)
        self.desk.settle()
        return page


@pytest.fixture
def people(file_bank, monkeypatch):
    """A bank with a firm: up to 10,000 one of Abe and Ana signs, above both; and its people."""
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(1, 8, 1))
    passwords._nobodys.cache_clear()
    file_bank.judge_as_drawn()
    file = file_bank.account("4471", "Abe", "Ana", customer_name="Harbor Trading")
    file_bank.people = [each.signatory.id for each in file.signatories]
    for seed, key in enumerate(file_bank.people, 1):
        file_bank.specimen = file_bank.enroll(key, seed).specimen.id
    rules = (Rule(10_000, parse_who("A")), Rule(None, parse_who("2 A")))
    panels = dict.fromkeys(file_bank.people, Panel.A)
    file_bank.mandates.change(file.account.id, rules, panels, seen_version=0)
    yield file_bank
    passwords._nobodys.cache_clear()


def name_users(bank):
    users = UserService(bank.room)
    users.add_first("Adam", WORDS + " plum")
    for name, role in (
        ("Cleo", Role.CLERK),
        ("Rhea", Role.REVIEWER),
        ("Suri", Role.SUPERVISOR),
    ):
        bank.room.enter(Session("Adam", Role.ADMINISTRATOR))
        users.add(name, role, "velvet moss eleven oar")
        users.sign_in(name, "velvet moss eleven oar", WORDS)


@pytest.fixture
def hands(people, open_desk, engine, qtbot):
    """Opens the window; somebody has to sign in."""

    def open_():
        name_users(people)
        desk = open_desk(lambda: engine)
        desk.load_engine()
        with qtbot.waitSignal(desk.application.gate.looked, timeout=60_000):
            desk.application.gate.begin()
        return Hands(desk, qtbot)

    return open_


def states(bank):
    bank.room.enter(Session("Suri", Role.SUPERVISOR))
    with bank.store.reading() as records:
        items = records.queue.page(Wanted(states=tuple(ItemState)), None, 20).items
    return {item.external_id: (item.state, item.outcome) for item in items}


def test_a_clerks_day(people, hands, draw, tmp_path, qtbot):
    for seed in (1, 2, 7):
        draw(f"q{seed}.png", seed, 1)
    (tmp_path / "items.csv").write_text(
        "id,account,questioned,amount\nA-1,4471,q1.png,9000\nA-2,4471,q7.png,800\n"
        "A-3,4471,q2.png,70\nA-4,4471,q1.png|q2.png,12000\n"
    )
    clerk = hands()
    desk = clerk.desk
    clerk.sign_in("Cleo")
    # Ctrl+O takes a list in.
    queue = desk.window.pages.queue
    with qtbot.waitSignal(queue.shown, timeout=90_000):
        clerk.press(Key.Key_F4)
    clerk.press(Key.Key_O, CTRL)
    clerk.choose_file("items_dialog", tmp_path / "items.csv")
    desk.wait(lambda: "4 items" in queue.banner.text and not queue._stop.isVisible())
    desk.settle()
    # The queue: pass, refer and take that back, reject with a reason, park, all of two.
    flow = desk.window.page.findChild(QueueFlow)
    flow._timer.setInterval(600_000)
    clerk.press(Key.Key_Return, CTRL)
    desk.wait(lambda: desk.text("queue_who").count("·") > 2)
    has_undone = False
    for left in range(4, 0, -1):
        desk.settle()
        name = desk.text("queue_who").split("  ·  ")[2]
        if left == 1:
            flow._timer.setInterval(0)
        if name == "A-4":
            desk.wait(lambda: "look at the other one too (R)" in desk.text("queue_item_state"))
            assert not desk.find("queue_pass").isEnabled()
            clerk.press(Key.Key_R)
            assert "Ana" in desk.text("queue_who")
        assert clerk.wait_for_item() == name
        if name != "A-3" and not has_undone:
            clerk.decide("queue", Key.Key_F7)
            clerk.press(Key.Key_U)
            assert clerk.wait_for_item() == name
            has_undone = True
        if name == "A-3":
            clerk.press(Key.Key_F9)
        else:
            clerk.decide("queue", Key.Key_F8 if name == "A-2" else Key.Key_F6)
    desk.wait(queue.isVisible)
    desk.settle()
    assert queue.banner.text == "Nothing else is waiting for you."
    # A specimen is enrolled; a second person has to confirm it.
    page = clerk.open_account("4471")
    clerk.tab_to("signatory_0_files")
    with qtbot.waitSignal(page.enroll.finished, timeout=90_000):
        clerk.press(Key.Key_Space)
        clerk.choose_file("file_dialog", draw("new.png", 21))
    desk.settle()
    assert "1 to be confirmed" in desk.text("signatory_0_about")
    # An item against the account.
    clerk.press(Key.Key_L, CTRL)
    clerk.choose_file("file_dialog", tmp_path / "q1.png", tmp_path / "q2.png")
    clerk.press(Key.Key_Backtab, SHIFT)
    clerk.type("2999-01-01")
    clerk.press(Key.Key_Return)
    assert "still to come" in desk.find("item_panel").banner.text
    clerk.press(Key.Key_A, CTRL)
    clerk.press(Key.Key_Delete)
    clerk.press(Key.Key_Tab)
    clerk.type("12000")
    clerk.press(Key.Key_Return)
    desk.settle()
    assert desk.text("item_word") == "Mandate met"
    clerk.decide("item", Key.Key_F6)
    desk.settle()
    assert "of the audit log" in desk.text("item_state")
    clerk.sign_out()
    assert desk.find("sign_in").isVisible() and page.account is None
    assert states(people) == {
        "A-1": (ItemState.DONE, Outcome.PASS),
        "A-2": (ItemState.DONE, Outcome.REJECT),
        "A-3": (ItemState.PARKED, None),
        "A-4": (ItemState.SECOND_LOOK, None),
    }
    assert people.keeping.check().flaws == ()


def test_a_reviewers_day_and_what_comes_to_the_supervisor(people, hands, tmp_path, qtbot):
    specimens = [(people.specimen, 2)]
    for seed, name in ((31, "B-1"), (32, "B-2")):
        image, _ = people.signature(seed)
        people.intake.take_image(image, "4471", Amount(2_000_000), name, day=TODAY)
        claim = people.queue.take_next()
        case = people.case(people.people[1], specimens, seed)
        people.queue.decide(claim, case, Outcome.PASS, "consistent", day=TODAY)
    reviewer = hands()
    desk = reviewer.desk
    people.room.enter(Session("Cleo", Role.CLERK))
    waiting = people.enroll(people.people[0], 21).specimen
    assert waiting.state is SpecimenState.WAITING
    reviewer.sign_in("Rhea")
    # What somebody else enrolled counts from here on.
    reviewer.open_account("4471")
    reviewer.tab_to("signatory_0_tiles")
    reviewer.press(Key.Key_End)
    reviewer.press(Key.Key_Return)
    desk.settle()
    assert (
        people.customers.account(people.customers.look_up("4471").account.id)
        .signatories[0]
        .valid_on(TODAY)[-1]
        .id
        == waiting.id
    )
    # Two second looks, blind: one agrees, the other does not.
    queue = desk.window.pages.queue
    with qtbot.waitSignal(queue.shown, timeout=90_000):
        reviewer.press(Key.Key_F4)
    reviewer.press(Key.Key_Return, CTRL)
    flow = desk.window.page.findChild(QueueFlow)
    flow._timer.setInterval(0)
    for key in (Key.Key_F6, Key.Key_F8):
        name = reviewer.wait_for_item()
        assert not desk.page.card.isVisible()
        assert {entry.similarity for entry in desk.page.model.entries} == {None}
        last = (name, key)
        reviewer.decide("queue", key)
    desk.wait(queue.isVisible)
    desk.settle()
    disputed = last[0]
    reviewer.sign_out()
    # The supervisor sees the advice, and has the last word.
    reviewer.sign_in("Suri")
    with qtbot.waitSignal(queue.shown, timeout=90_000):
        reviewer.press(Key.Key_F4)
    assert desk.text("queue_counts").startswith("1 supervisor")
    reviewer.press(Key.Key_Return, CTRL)
    assert reviewer.wait_for_item() == disputed
    assert desk.page.card.isVisible()
    reviewer.decide("queue", Key.Key_F8)
    desk.wait(queue.isVisible)
    desk.settle()
    assert states(people)[disputed] == (ItemState.DONE, Outcome.REJECT)
    # The board counts it, and the case has its report.
    with qtbot.waitSignal(queue.board.shown, timeout=90_000):
        reviewer.press(Key.Key_B, CTRL)
    assert "Rhea" in queue.board.people.accessibleDescription()
    reviewer.press(Key.Key_R, CTRL)
    desk.settle()
    reviewer.press(Key.Key_F9)
    reviewer.choose_file("save_dialog", tmp_path / "case.pdf")
    assert (tmp_path / "case.pdf").read_bytes().startswith(b"%PDF")
    reviewer.press(Key.Key_Escape)
    desk.settle()
    assert people.keeping.check().flaws == ()
