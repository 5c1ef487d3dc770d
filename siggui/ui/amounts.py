"""Amounts as this desk writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from siggui.domain.amount import AmountStyle, amount_text, from_cents
from siggui.domain.work_queue import Amount


def amount_style() -> AmountStyle:
    """The signs between thousands and before hundredths, as the system's settings have them."""
    locale = QLocale()
    decimal = locale.decimalPoint() if locale.decimalPoint() in ".," else "."
    group = locale.groupSeparator()
    # A country that does not separate thousands, or does so by the very same sign.
    if group == decimal or len(group) != 1 or group.isdigit():
        group = "." if decimal == "," else ","
    # India groups by two digits above the thousands.
    by_lakh = locale.toString(1234567).startswith(f"12{group}34")
    return AmountStyle(decimal, group, by_lakh)


def money_text(amount: Amount) -> str:
    """The amount of an item, with its currency where it names one."""
    return f"{amount_text(from_cents(amount.cents), amount_style())} {amount.currency}".strip()
