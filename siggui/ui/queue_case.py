"""What the queue says of the item on the Verify page, and the case that lies there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from siggui.ui.amounts import money_text
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.queue_work import OpenedItem, OpenedSignature
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import told, tr
from siggui.wording import joined, say, say_count

if TYPE_CHECKING:
    from siggui.services.decide import Case

_BLIND = say("Second look: decide by eye. Advice and first verdict are hidden.")


def title_of(opened: OpenedItem, at: int) -> str:
    """Whose item it is, what the bank calls it, for how much and when it was signed."""
    item = opened.claim.item
    who = [opened.signatures[at].signatory.signatory.name] if opened.signatures else []
    amount = [] if item.amount is None else [money_text(item.amount)]
    signed = [] if item.signed_on is None else [tr("signed {day}", day=item.signed_on)]
    return "  ·  ".join([item.account_number, *who, item.external_id, *amount, *signed])


def state_of(
    opened: OpenedItem,
    at: int,
    *,
    is_there: bool,
    is_stuck: bool,
    left: int,
    blind_first: bool,
) -> str:
    """What is missing for a decision, or what a person has to know for it.

    Args:
        opened: The item.
        at: Which signature lies on the page.
        is_there: Whether there is a verdict on it.
        is_stuck: Whether there can be none.
        left: How many other signatures were not looked at.
        blind_first: Whether the clerk's own view comes first.
    """
    if opened.claim.is_blind:
        note: str = _BLIND
    elif blind_first and not is_there and not is_stuck:
        # The note says what the mandate and the list of forgeries make of the signature.
        return tr("Your own view comes first.")
    else:
        note = opened.claim.item.note
    if is_there and left:
        others = say_count(
            left,
            "Signature {number}: look at the other one too (R).",
            "Signature {number}: look at the {n} others too (R).",
            number=at + 1,
        )
        return told(joined([others, *([note] if note else [])]))
    if not note and not is_there and opened.problem is None:
        return tr("The decision can be recorded with a verdict.")
    return told(note)


def case_on(page: VerifyPage, one: OpenedSignature) -> Case | None:
    """What lies on the page, with its verdict; None while there is none."""
    from siggui.services.decide import Case

    finding, questioned = page.verification.finding, page.table.signature(QUESTIONED)
    if finding is None or questioned is None:
        return None
    signatures = page.model.signatures
    used = tuple((one.specimen_id(each), each.prepared) for each in signatures)
    return Case(
        one.signatory.signatory.id,
        questioned.image,
        questioned.prepared,
        used,
        finding,
        page.verification.own_view,
        page.table.annotations.recorded([questioned, *signatures]),
    )
