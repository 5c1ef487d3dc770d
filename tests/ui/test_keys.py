"""No key stands for two things on one page, on the key sheet and in the window."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton

from siggui.ui.keys import ACCOUNTS, ALWAYS, KEYS, LOCK, QUEUE

EVERYWHERE = [keys for key in KEYS if key.name in ALWAYS for keys in key.keys] + list(LOCK.keys)
AT_VERIFY = [keys for key in KEYS for keys in key.keys] + list(LOCK.keys)
OVER_VERIFY = [keys for shown, _ in QUEUE[2:7] for keys in shown.split("  ")]


@pytest.mark.parametrize(
    "live",
    [
        AT_VERIFY + OVER_VERIFY,
        EVERYWHERE + [keys for keys, _ in ACCOUNTS],
        EVERYWHERE + [keys for shown, _ in QUEUE for keys in shown.split("  ")],
    ],
    ids=["verify", "accounts", "queue"],
)
def test_no_key_is_listed_twice_for_a_page(live):
    assert [keys for keys, times in Counter(live).items() if times > 1] == []


def shortcuts(window) -> list[tuple[str, str]]:
    """Every key that would be heard now, and who hears it."""
    found = []
    for action in window.findChildren(QAction):
        if action.isEnabled():
            found += [(keys, action.objectName()) for keys in action.shortcuts()]
    for one in window.findChildren(QShortcut):
        holder = one.parent()
        if one.isEnabled() and holder.isVisible() and holder.isEnabled():
            found.append((one.key(), holder.objectName()))
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not button.shortcut().isEmpty():
            found.append((button.shortcut(), button.objectName()))
    text = QKeySequence.SequenceFormat.PortableText
    return [(keys.toString(text), name) for keys, name in found]


def test_no_key_is_heard_twice_on_any_page(desk, draw, qtbot):
    desk.put([draw("s.png", 1)], draw("q.png", 2))
    records = desk.window.pages.accounts._records
    account = records.customers.open_account("1", "K-1", "Harbor").account
    records.customers.add_signatory(account.id, "Ana")
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4):
        desk.window.activateWindow()
        qtbot.keyClick(desk.window, key)
        desk.settle()
        if key == Qt.Key.Key_F3:
            with qtbot.waitSignal(desk.window.pages.accounts.account_shown, timeout=90_000):
                desk.window.pages.accounts.open_account(account.id)
            desk.settle()
            assert ("Ctrl+L", "item_load") in shortcuts(desk.window)
        heard: dict[str, set[str]] = {}
        for keys, name in shortcuts(desk.window):
            heard.setdefault(keys, set()).add(name)
        # Where somebody signs in, the desk can be locked on every page.
        heard.setdefault(LOCK.keys[0], set()).add("action_lock_desk")
        assert len(heard) > 5
        assert {keys: names for keys, names in heard.items() if len(names) > 1} == {}
