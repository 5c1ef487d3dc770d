"""What a screen reader says, and what is left of the window at twice the size."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
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


def test_every_control_of_the_queue_page_says_what_it_is(desk):
    desk.window.action("show_queue").trigger()
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


def test_every_control_of_the_sheet_of_users_says_what_it_is(desk):
    users = desk.application.gate._users
    desk.window.action("users").trigger()
    desk.settle()
    assert nameless(desk.find("user_sheet")) == []
    users.add_first("Adam", "harbor lamp seven tulip")
    desk.find("user_sheet").refresh()
    desk.settle()
    assert nameless(desk.find("user_sheet")) == []
    assert desk.find("user_table").isVisible()
    desk.find("user_sheet").reject()


def test_every_control_of_an_account_and_its_forms_says_what_it_is(desk, qtbot):
    page = desk.window.pages.accounts
    file = page._records.customers.open_account("4471", "K-1", "Harbor Trading")
    page._records.customers.add_signatory(file.account.id, "Ana")
    desk.window.action("show_accounts").trigger()
    with qtbot.waitSignal(page.account_shown, timeout=90_000):
        page.open_account(file.account.id)
    desk.settle()
    assert nameless(desk.window) == []
    for opener, form in (
        ("account_change_mandate", "mandate_form"),
        ("account_erase", "erase_form"),
    ):
        opened = desk.find(opener, QObject)
        (opened.click if isinstance(opened, QWidget) else opened.trigger)()
        assert nameless(desk.find(form)) == [], form
        desk.find(form).reject()
