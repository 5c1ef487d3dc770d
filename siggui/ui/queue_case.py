"""What the queue says of the item on the Verify page, and the case that lies there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from siggui.ui.amounts import money_text
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.queue_work import OpenedItem, OpenedSignature
from siggui.ui.verification import Phase, Verification
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


def is_told(verification: Verification) -> bool:
    """Whether there is a verdict on what lies on the page."""
    return verification.phase is Phase.VERDICT and verification.finding is not None


def is_stuck(opened: OpenedItem, verification: Verification) -> bool:
    """Whether there can be none; what cannot be compared can still be referred or rejected."""
    failed = verification.phase is Phase.FAILED and verification.engine_error is None
    return opened.problem is not None or failed


def is_other_picture(page: VerifyPage, one: OpenedSignature) -> bool:
    """Whether somebody laid another picture on the page than the item's."""
    shown = page.table.signature(QUESTIONED)
    return shown is not None and shown.origin.source is not one.questioned.origin.source


def state_of(opened: OpenedItem, at: int, left: int, page: VerifyPage) -> str:
    """What is missing for a decision, or what a person has to know for it.

    Args:
        opened: The item.
        at: Which signature lies on the page.
        left: How many other signatures were not looked at.
        page: Where it lies.
    """
    if opened.signatures and is_other_picture(page, opened.signatures[at]):
        return tr("This is not the item's picture. Shift+E brings the item's page back.")
    verification = page.verification
    is_there = is_told(verification)
    if opened.claim.is_blind:
        note: str = _BLIND
    elif verification.blind_first and not is_there and not is_stuck(opened, verification):
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


def all_cases(opened: OpenedItem, seen: Mapping[int, Case]) -> tuple[Case, ...]:
    """One for each signature; none if there is not one for each."""
    places = range(len(opened.signatures))
    return tuple(seen[at] for at in places) if all(at in seen for at in places) else ()


def case_on(page: VerifyPage, one: OpenedSignature) -> Case | None:
    """What lies on the page, with its verdict; None while there is none."""
    from siggui.services.decide import Case

    finding, questioned = page.verification.finding, page.table.signature(QUESTIONED)
    if finding is None or questioned is None or is_other_picture(page, one):
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
