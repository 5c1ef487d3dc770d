"""A clerk's work with mandates through the window."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt

from siggui.domain.mandate import Rule
from siggui.domain.mandate_text import parse_who

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def firm(desk, qtbot):
    """The window with an account in view for which three people sign."""
    desk.records = desk.window.pages.accounts._records
    file = desk.records.customers.open_account("4471", "K-1", "Harbor Trading")
    for name in ("Ana", "Rui", "Zoe"):
        desk.records.customers.add_signatory(file.account.id, name)
    desk.account_id = file.account.id
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    show(desk, qtbot)
    return desk


def show(desk, qtbot):
    with qtbot.waitSignal(desk.window.pages.accounts.account_shown, timeout=90_000):
        desk.window.pages.accounts.open_account(desk.account_id)
    desk.settle()


def click(desk, qtbot, name):
    qtbot.mouseClick(desk.find(name), LEFT)


def open_form(desk, qtbot):
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    qtbot.keyClick(desk.window, Qt.Key.Key_M, CTRL)
    return desk.find("mandate_form")


def test_a_mandate_is_written_and_shown(firm, qtbot):
    desk = firm
    assert desk.text("account_mandate").startswith("No mandate yet")
    form = open_form(desk, qtbot)
    assert desk.text("mandate_says") == "No rule yet."
    # By keyboard: the letter keys choose a panel.
    desk.find("mandate_panel_0_none").setFocus()
    qtbot.keyClick(desk.find("mandate_panel_0_none"), Qt.Key.Key_A)
    click(desk, qtbot, "mandate_panel_1_A")
    qtbot.keyClicks(desk.find("mandate_limit_0"), "10,000")
    qtbot.keyClicks(desk.find("mandate_who_0"), "1 A")
    click(desk, qtbot, "mandate_add_rule")
    qtbot.keyClicks(desk.find("mandate_who_1"), "3 A")
    assert desk.text("mandate_says") == (
        "Up to 10,000.00 one of panel A; above that three of panel A."
    )
    assert "panel A has two" in desk.text("mandate_problems")
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        click(desk, qtbot, "mandate_save")
    assert shown.args[0].code == "mandate-unmeetable"
    desk.find("mandate_who_1").setText("2 A")
    desk.find("mandate_instructions").setPlainText("Call first.")
    with qtbot.waitSignal(desk.window.pages.accounts.account_shown, timeout=90_000):
        click(desk, qtbot, "mandate_save")
    assert desk.window.findChild(type(form), "mandate_form") is None
    assert desk.text("account_mandate").endswith("above that two of panel A.")
    assert desk.text("account_instructions") == "Call first."
    assert desk.text("signatory_0_about") == "Panel A"
    assert desk.text("signatory_2_about") == ""


def test_two_people_change_one_mandate(firm, qtbot):
    desk = firm
    open_form(desk, qtbot)
    desk.find("mandate_who_0").setText("two of anyone")
    rules = (Rule(Decimal(500), parse_who("anyone")),)
    desk.records.mandates.change(desk.account_id, rules, {}, seen_version=0)
    with qtbot.waitSignal(desk.messages.shown, timeout=90_000) as shown:
        click(desk, qtbot, "mandate_save")
    assert shown.args[0].code == "mandate-changed"
    assert desk.find("mandate_who_0").text() == "two of anyone"
    banner = desk.find("mandate_form").banner
    qtbot.mouseClick(banner.findChild(type(desk.find("mandate_save")), "banner_action"), LEFT)
    desk.wait(lambda: "wrote: Up to 500.00 any one; above that nobody." in banner.text)
    with qtbot.waitSignal(desk.window.pages.accounts.account_shown, timeout=90_000):
        click(desk, qtbot, "mandate_save")
    assert desk.text("account_mandate") == "Any amount: any two."


def test_amounts_are_written_as_at_this_desk(firm, qtbot):
    desk = firm
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        form = open_form(desk, qtbot)
        desk.find("mandate_who_0").setText("anyone")
        desk.find("mandate_limit_0").setText("12,000.50")
        assert "is not how an amount is written here" in desk.text("mandate_says")
        assert "If 12.000,50 is meant" in desk.text("mandate_problems")
        desk.find("mandate_limit_0").setText("12.000,50")
        assert desk.text("mandate_says").startswith("Up to 12.000,50 any one")
        form.reject()
    finally:
        QLocale.setDefault(before)
