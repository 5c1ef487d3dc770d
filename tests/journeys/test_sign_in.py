"""The window of a bank whose people sign in."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from siggui.domain.rights import Role
from siggui.storage import passwords

ADMIN, GIVEN, OWN = "harbor lamp seven tulip", "velvet moss eleven oar", "copper rain window fig"


@pytest.fixture
def guarded(desk, monkeypatch, qtbot):
    """A window over records with an administrator and a clerk, who was given a password."""
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(1, 8, 1))
    passwords._nobodys.cache_clear()
    gate, room = desk.application.gate, desk.application.room
    users = gate._users
    users.add_first("Adam", ADMIN)
    users.add("Cleo", Role.CLERK, GIVEN)
    room.enter(None)
    with qtbot.waitSignal(gate.looked, timeout=60_000):
        gate.begin()
    yield desk
    passwords._nobodys.cache_clear()


def answer(desk, qtbot, **texts):
    dialog = desk.find("sign_in")
    for name, words in texts.items():
        field = desk.find(f"sign_in_{name}")
        assert field.isVisible(), name
        field.clear()
        qtbot.keyClicks(field, words)
    qtbot.mouseClick(desk.find("sign_in_button"), Qt.MouseButton.LeftButton)
    desk.settle()
    return dialog


def test_from_a_given_password_to_a_locked_desk_and_back(guarded, draw, qtbot, tmp_path):
    desk = guarded
    dialog = desk.find("sign_in")
    assert dialog.isVisible() and dialog.geometry() == desk.window.geometry()
    # Neither Escape nor an empty name gets anybody in.
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    answer(desk, qtbot, name="Cleo", password="wrong words here")
    assert dialog.isVisible() and "is wrong" in dialog.banner.text
    assert desk.find("sign_in_password").text() == ""
    answer(desk, qtbot, password=GIVEN)
    assert desk.text("sign_in_title") == "Choose your password"
    answer(desk, qtbot, new=OWN, again="something else here")
    assert "not the same" in dialog.banner.text
    answer(desk, qtbot, again=OWN)
    assert not dialog.isVisible()
    assert desk.find("status_user", QWidget).text() == "Cleo  ·  clerk"
    desk.put([draw("a.png", 1)], draw("q.png", 2))
    desk.application.gate.lock()
    desk.settle()
    assert dialog.isVisible() and desk.text("sign_in_title") == "Locked: Cleo"
    assert dialog._behind is not None and dialog._behind.width() < 60
    answer(desk, qtbot, password=OWN)
    assert not dialog.isVisible()
    # The work is as it was left.
    assert desk.page.model.rowCount() == 1 and desk.verification.finding is not None
    with desk.application.room.store.reading() as records:
        acts = [row.act for row in records.audit.rows()]
    assert acts[-2:] == ["session-locked", "session-unlocked"]
    desk.application.gate.leave()
    with desk.application.room.store.reading() as records:
        *_, last = records.audit.rows()
    assert (last.act, last.actor) == ("signed-out", "Cleo")


def test_a_person_changes_the_password(guarded, qtbot):
    desk = guarded
    gate, dialog = desk.application.gate, answer(desk, qtbot, name="Adam", password=ADMIN)
    gate.change_password()
    assert not desk.find("sign_in_name").isVisible()
    answer(desk, qtbot, password="wrong words here", new=OWN, again=OWN)
    assert dialog.isVisible() and "is wrong" in dialog.banner.text
    answer(desk, qtbot, password=ADMIN)
    assert not dialog.isVisible()
    gate.lock()
    answer(desk, qtbot, password=OWN)
    assert not dialog.isVisible()
    gate.change_password()
    qtbot.mouseClick(desk.find("sign_in_later"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_desk_that_nobody_touches_is_locked(guarded, qtbot):
    desk = guarded
    gate = desk.application.gate
    answer(desk, qtbot, name="Adam", password=ADMIN)
    assert gate._idle.isActive() and gate._idle.interval() == 10 * 60_000
    gate._idle.setInterval(1)
    gate._idle.start()
    desk.wait(desk.find("sign_in").isVisible)
    desk.settle()


def test_a_single_operator_sees_no_sign_in(desk, qtbot):
    with qtbot.waitSignal(desk.application.gate.looked, timeout=60_000):
        desk.application.gate.begin()
    assert desk.window.findChild(QWidget, "sign_in") is None
