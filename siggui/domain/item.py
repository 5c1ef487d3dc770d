"""An item that was checked against an account: its amount, its signatures, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from siggui.domain.mandate import MandateVerdict
from siggui.errors import InputError
from siggui.wording import say


def day_signed(signed_on: date | None, today: date) -> date:
    """The day whose specimens and thresholds of age count.

    Args:
        signed_on: As somebody said; None for an item that was signed today.
        today: No item is signed later.

    Raises:
        InputError: ``signed-later``.

    >>> day_signed(None, date(2026, 5, 4))
    datetime.date(2026, 5, 4)
    """
    if signed_on is not None and signed_on > today:
        raise InputError(
            "signed-later",
            say("The item was signed on {day}, which is still to come.", day=signed_on),
            "Correct the day.",
        )
    return signed_on or today


@dataclass(frozen=True, slots=True)
class ItemCheck:
    """What was checked together, as it is kept.

    Attributes:
        id: 32 hex digits.
        account_id: The account the item is drawn on.
        mandate_id: The version of the mandate that was laid on it; None where there was none.
        amount: Of the item; None where none was typed.
        verdict: What the mandate said; None without a mandate or an amount.
        verification_ids: One verdict for each signature, in the order on the item.
        forgery_ids: Known forgeries that a signature is like.
    """

    id: str
    account_id: str
    mandate_id: str | None
    amount: Decimal | None
    verdict: MandateVerdict | None
    verification_ids: tuple[str, ...]
    forgery_ids: tuple[str, ...] = ()
