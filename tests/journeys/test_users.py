"""An administrator turns named users on and looks after them; one person leaves, another comes."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QMenu

from siggui.domain.rights import Role
from siggui.domain.users import UserState
from siggui.errors import InputError
from siggui.storage import passwords

ADMIN, GIVEN, OWN = "harbor lamp seven tulip", "velvet moss eleven oar", "copper rain window fig"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch):
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(1, 8, 1))
    passwords._nobodys.cache_clear()
    yield
    passwords._nobodys.cache_clear()


def press(desk, qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    desk.wait(window.isActiveWindow)
    qtbot.keyClick(window, key, modifier)
    desk.settle()


def open_sheet(desk, qtbot):
    press(desk, qtbot, desk.window, Qt.Key.Key_P, CTRL | SHIFT)
    return desk.find("user_sheet")


def answer(desk, qtbot, **texts):
    """Fill the sheet over the window and press Enter."""
    for name, words in texts.items():
        field = desk.find(f"sign_in_{name}")
        field.clear()
        qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    desk.settle()


def give_role(desk, qtbot, sheet, role):
    press(desk, qtbot, sheet, Qt.Key.Key_R, CTRL)
    menu = desk.find("user_role_menu", QMenu)
    desk.wait(menu.isVisible)
    next(a for a in menu.actions() if a.objectName() == f"role_{role}").trigger()
    menu.close()
    desk.settle()


def rows(sheet):
    return [
        tuple(sheet.model.data(sheet.model.index(row, column)) for column in range(3))
        for row in range(sheet.model.rowCount())
    ]


def test_an_administrator_turns_named_users_on_and_looks_after_them(desk, qtbot):
    users = desk.application.gate._users
    sheet = open_sheet(desk, qtbot)
    assert desk.text("user_empty_title") == "Everyone at this computer is the operator"
    assert "no way back" in desk.text("user_empty_hint")
    qtbot.keyClick(desk.find("user_empty_button"), Qt.Key.Key_Space)
    assert not desk.find("sign_in_quit").isVisible()
    answer(desk, qtbot, name="Adam", password=ADMIN, again=ADMIN)
    # The sheet that was left is deleted with the next event.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sheet = desk.find("user_sheet")
    assert rows(sheet) == [("Adam", "Administrator", "Active")]
    # The only administrator stays one.
    give_role(desk, qtbot, sheet, "clerk")
    assert "last administrator" in sheet.banner.text
    press(desk, qtbot, sheet, Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(desk.find("new_user_name"), "Cleo")
    qtbot.keyClicks(desk.find("new_user_password"), "short")
    qtbot.keyClick(desk.find("new_user_password"), Qt.Key.Key_Return)
    desk.settle()
    assert "shorter than 10" in desk.find("new_user").findChild(object, "banner").text
    desk.find("new_user_password").clear()
    qtbot.keyClicks(desk.find("new_user_password"), GIVEN)
    qtbot.keyClick(desk.find("new_user_password"), Qt.Key.Key_Return)
    desk.settle()
    assert sheet.banner.text.startswith("Cleo can sign in now.")
    qtbot.keyClick(sheet.table, Qt.Key.Key_Down)
    give_role(desk, qtbot, sheet, "reviewer")
    press(desk, qtbot, sheet, Qt.Key.Key_Delete)
    assert rows(sheet)[1] == ("Cleo", "Reviewer", "May not sign in")
    assert desk.text("user_state") == "Enable"
    sheet.banner._action.click()
    desk.settle()
    assert rows(sheet)[1] == ("Cleo", "Reviewer", "Password to be changed")
    # Somebody who mistyped it too often is let in again, and gets another one.
    session = desk.application.room.entered
    for _ in range(3):
        with pytest.raises(InputError):
            users.sign_in("Cleo", "wrong")
    assert desk.application.room.entered == session
    sheet.refresh()
    desk.settle()
    assert rows(sheet)[1][2].startswith("Locked until")
    press(desk, qtbot, sheet, Qt.Key.Key_U, CTRL)
    assert not desk.find("user_unlock").isVisible()
    press(desk, qtbot, sheet, Qt.Key.Key_P, CTRL)
    qtbot.keyClicks(desk.find("reset_user_password"), OWN)
    qtbot.keyClick(desk.find("reset_user_password"), Qt.Key.Key_Return)
    desk.settle()
    with desk.application.room.store.reading() as records:
        acts = [row.act for row in records.audit.rows()]
    assert acts[-3:] == ["sign-in-failed", "sign-in-wait-ended", "password-reset"]
    # Who takes their own rights away has to sign in again.
    users.set_role("Cleo", Role.ADMINISTRATOR)
    sheet.table.choose(sheet.model.users[0].user.id)
    give_role(desk, qtbot, sheet, "supervisor")
    assert desk.find("sign_in").isVisible() and desk.text("sign_in_name") == ""


def test_nothing_is_left_for_the_next_person(desk, draw, qtbot):
    users = desk.application.gate._users
    users.add_first("Adam", ADMIN)
    users.add("Cleo", Role.SUPERVISOR, GIVEN)
    desk.application.room.enter(None)
    with qtbot.waitSignal(desk.application.gate.looked, timeout=60_000):
        desk.application.gate.begin()
    answer(desk, qtbot, name="Cleo", password=GIVEN)
    answer(desk, qtbot, new=OWN, again=OWN)
    sheet = open_sheet(desk, qtbot)
    assert desk.text("user_empty_title") == "This needs the right to manage users."
    press(desk, qtbot, sheet, Qt.Key.Key_Escape)
    desk.put([draw("a.png", 1)], draw("q.png", 2))
    accounts = desk.window.pages.accounts
    file = accounts._records.customers.open_account("77", "K-7", "Zoe Quist")
    with qtbot.waitSignal(accounts.account_shown, timeout=90_000):
        accounts.open_account(file.account.id)
    press(desk, qtbot, desk.window, Qt.Key.Key_E, CTRL | SHIFT)
    assert desk.find("sign_in").isVisible()
    assert not desk.find("status_user").isVisibleTo(desk.window)
    answer(desk, qtbot, name="Adam", password=ADMIN)
    assert desk.text("status_user") == "Adam  ·  administrator"
    qtbot.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    desk.settle()
    assert desk.page.pair is None and desk.page.model.rowCount() == 0
    assert accounts.account is None
    with desk.application.room.store.reading() as records:
        acts = [row.act for row in records.audit.rows()]
    assert acts[-2:] == ["signed-out", "signed-in"]
    seen = {each.user.name: each.last_sign_in_utc for each in users.listed()}
    assert seen["Adam"] > seen["Cleo"] > ""
    assert users.everybody()[1].state is UserState.ACTIVE
