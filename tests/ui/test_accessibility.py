"""What a screen reader says, and what is left of the window at twice the size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from siggui.ui.compare_mode import CompareMode


def nameless(root: QWidget) -> list[str]:
    """Controls that the keyboard reaches and that say nothing."""
    found = []
    for widget in root.findChildren(QWidget):
        reached = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        # The viewport and the bars of a scrolled widget are part of it.
        inner = isinstance(widget.parent(), QAbstractScrollArea)
        if not reached or inner:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name).strip()
        if not name:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_control_of_the_verify_page_says_what_it_is(desk, draw):
    assert nameless(desk.window) == []
    desk.put([draw("s0.png", 1), draw("s1.png", 2)], draw("q.png", 7))
    for name in ("filmstrip", "evidence", "inbox"):
        desk.window.action(name).trigger()
    desk.settle()
    for mode in CompareMode:
        desk.window.action(mode.value).trigger()
        desk.settle()
        assert nameless(desk.window) == [], mode


def test_every_control_of_the_accounts_page_says_what_it_is(desk):
    desk.window.action("show_accounts").trigger()
    desk.settle()
    assert nameless(desk.window) == []


@pytest.mark.parametrize("name", ["help"])
def test_every_control_of_a_sheet_says_what_it_is(desk, name):
    desk.window.action(name).trigger()
    sheet = desk.find("key_sheet")
    assert nameless(sheet) == []
    sheet.close()
