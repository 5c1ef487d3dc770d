"""What a screen reader says, and what is left of the window at twice the size."""

from __future__ import annotations

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


def test_every_control_of_the_checklist_says_what_it_is(desk, draw):
    desk.window.action("blind_first").trigger()
    desk.page.open_questioned([draw("q.png", 7)])
    desk.page.add_specimens([draw("s.png", 1)])
    desk.wait(lambda: desk.find("own_view_sheet").isVisible())
    assert nameless(desk.find("own_view_sheet")) == []


def test_every_control_of_the_accounts_page_says_what_it_is(desk):
    desk.window.action("show_accounts").trigger()
    desk.settle()
    assert nameless(desk.window) == []


def test_every_control_of_the_key_sheet_says_what_it_is(desk):
    desk.window.action("help").trigger()
    sheet = desk.find("key_sheet")
    assert nameless(sheet) == []
    # All of it is reached on the screen there is.
    assert sheet.height() <= sheet.screen().availableSize().height()
    assert sheet.width() <= sheet.screen().availableSize().width()
    sheet.close()
