"""An item that was checked against an account: its amount, its signatures, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from siggui.domain.mandate import MandateVerdict


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
