"""Embedding anew goes on until nothing is left, whatever happens in between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from siggui.errors import InputError
from siggui.ui import catching_up
from siggui.ui.catching_up import CatchingUp
from siggui.ui.tasks import TaskRunner


class Accounts:
    """Three parts are to be done; the second fails once."""

    def __init__(self):
        self.asked = []

    def catch_up(self, after, cancelled):
        self.asked.append(after)
        if self.asked == ["", "a"]:
            raise InputError("signed-out", "Nobody has signed in.", "Sign in.")
        return {"": "a", "a": "b", "b": ""}[after]


@pytest.fixture
def tasks(qapp):
    runner = TaskRunner()
    yield runner
    assert runner.close()


def test_it_begins_again_where_it_failed_and_not_when_all_is_done(tasks, qtbot, monkeypatch):
    monkeypatch.setattr(catching_up, "_PAUSE_MS", 1)
    accounts, holder = Accounts(), QObject()
    work = CatchingUp(accounts, tasks, holder)
    work.begin()
    qtbot.waitUntil(lambda: len(accounts.asked) == 2 and tasks.is_idle, timeout=60_000)
    work.begin()
    qtbot.waitUntil(lambda: len(accounts.asked) == 4 and tasks.is_idle, timeout=60_000)
    assert accounts.asked == ["", "a", "a", "b"]
    work.begin()
    assert tasks.is_idle


def test_who_leaves_stops_it_and_the_next_one_goes_on(tasks, qtbot):
    accounts, holder = Accounts(), QObject()
    work = CatchingUp(accounts, tasks, holder)
    work.begin()
    work.leave()
    assert tasks.is_idle
    work.begin()
    assert not tasks.is_idle
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=60_000)
    work.leave()
