"""Amounts as a clerk types and reads them; an unclear one is refused, never guessed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from siggui.errors import InputError
from siggui.wording import say

MOST = Decimal("999999999999.99")
_SPACES = "\u0020\u00a0\u2009\u202f"
_APOSTROPHES = "'\u2019"
_MINUS = "-\u2212\u2013"


@dataclass(frozen=True, slots=True)
class AmountStyle:
    """How amounts are written somewhere.

    Attributes:
        decimal: Between the whole and its hundredths, ``"."`` or ``","``.
        group: Between thousands: ``","``, ``"."``, a space or an apostrophe.
        by_lakh: Above the thousands in groups of two digits, as in India: 12,34,567.
    """

    decimal: str = "."
    group: str = ","
    by_lakh: bool = False


ENGLISH = AmountStyle()
GERMAN = AmountStyle(",", ".")
INDIAN = AmountStyle(by_lakh=True)
_READINGS = (
    ENGLISH,
    GERMAN,
    INDIAN,
    AmountStyle(",", " "),
    AmountStyle(".", "'"),
)


def parse_amount(text: str, style: AmountStyle = ENGLISH) -> Decimal:
    """Read an amount.

    Args:
        text: As typed.
        style: How amounts are written here; no other way is accepted.

    Raises:
        InputError: ``amount-missing``, ``amount-unreadable``, ``amount-ambiguous``,
            ``amount-not-positive`` or ``amount-too-large``.

    >>> parse_amount("12,000.50"), parse_amount("12.000,50", GERMAN)
    (Decimal('12000.50'), Decimal('12000.50'))
    """
    typed = unicodedata.normalize("NFC", text).strip()
    if not typed:
        raise InputError("amount-missing", "There is no amount.", "Type the amount.")
    negative = typed[0] in _MINUS
    amount = _read(typed[1:].strip() if negative else typed, style)
    if amount is None:
        raise _unreadable(typed, style)
    if negative or not amount:
        raise InputError(
            "amount-not-positive",
            "An amount is more than zero.",
            "Correct the amount.",
        )
    if amount > MOST:
        raise InputError(
            "amount-too-large",
            say("The amount is larger than {most}.", most=amount_text(MOST, style)),
            "Count its digits again.",
        )
    return amount


def amount_text(amount: Decimal, style: AmountStyle = ENGLISH) -> str:
    """An amount as it is shown, with its hundredths.

    >>> amount_text(Decimal("12000.5")), amount_text(Decimal(12000), GERMAN)
    ('12,000.50', '12.000,00')
    >>> amount_text(Decimal(1234567), INDIAN)
    '12,34,567.00'
    """
    plain = f"{amount:,.2f}"
    if style.by_lakh:
        # A comma before each pair of digits that has the last three and an even number after it.
        plain = re.sub(r"(?<=\d)(?=(?:\d\d)*\d{3}\.)", ",", f"{amount:.2f}")
    return plain.translate({ord(","): style.group, ord("."): style.decimal})


def to_cents(amount: Decimal) -> int:
    """An amount as it is kept: in hundredths.

    >>> to_cents(Decimal("12.50"))
    1250
    """
    return int(amount * 100)


def from_cents(cents: int) -> Decimal:
    """The amount that :func:`to_cents` kept.

    >>> from_cents(1250)
    Decimal('12.50')
    """
    return (Decimal(cents) / 100).quantize(Decimal("0.01"))


def _read(text: str, style: AmountStyle) -> Decimal | None:
    """The amount if the text is written in this style, thousands in threes or not at all."""
    group = _any_of(style.group)
    grouped = rf"[0-9]{{1,3}}(?:{group}[0-9]{{3}}){{1,5}}"
    if style.by_lakh:
        grouped = rf"[0-9]{{1,2}}(?:{group}[0-9]{{2}}){{0,6}}{group}[0-9]{{3}}"
    pattern = rf"([0-9]{{1,18}}|{grouped})"
    found = re.fullmatch(rf"{pattern}(?:{re.escape(style.decimal)}([0-9]{{1,2}}))?", text)
    if found is None:
        return None
    whole = "".join(sign for sign in found[1] if sign.isdigit())
    return Decimal(f"{whole}.{(found[2] or '').ljust(2, '0')}")


def _any_of(group: str) -> str:
    """Every sign that looks like this one; a keyboard has only some of them."""
    for alike in (_SPACES, _APOSTROPHES):
        if group in alike:
            return f"[{alike}]"
    return re.escape(group)


def _unreadable(typed: str, style: AmountStyle) -> InputError:
    """Say how the amount could be written, if another style reads it."""
    bare = typed.lstrip(_MINUS).strip()
    # Somebody who types three digits after the point may mean thousands or a fraction.
    readings = {amount for other in _READINGS if (amount := _read(bare, other)) is not None}
    point = re.fullmatch(rf"([0-9]{{1,3}}){re.escape(style.decimal)}([0-9]{{3}})", bare)
    shown = f"“{typed[:24]}{'…' if len(typed) > 24 else ''}”"
    if point is not None:
        many, few = Decimal(point[1] + point[2]), Decimal(f"{point[1]}.{point[2]}")
        few = few.quantize(Decimal("0.01"))
        return InputError(
            "amount-ambiguous",
            say(
                "{shown} may mean {many} or {few}.",
                shown=shown,
                many=amount_text(many, style),
                few=amount_text(few, style),
            ),
            "Type the one that is meant.",
        )
    hint = say("Write it like {amount}.", amount=amount_text(Decimal(12000), style))
    if len(readings) == 1:
        hint = say("If {amount} is meant, type it so.", amount=amount_text(readings.pop(), style))
    return InputError(
        "amount-unreadable", say("{shown} is not how an amount is written here.", shown=shown), hint
    )
