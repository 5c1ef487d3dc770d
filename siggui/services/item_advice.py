"""What the machine says about an item when it comes in, and what speaks against passing it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from siggui.domain.amount import from_cents
from siggui.domain.decision import Decision
from siggui.domain.mandate import MandateVerdict
from siggui.domain.work_queue import Advice, Amount
from siggui.errors import InputError
from siggui.services.verify_item import assigned

if TYPE_CHECKING:
    from siggui.domain.customers import AccountFile
    from siggui.imaging.document import Image
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.verify import VerificationService
    from siggui.services.verify_account import SignatoryFinding
    from siggui.services.verify_item import ItemFinding, ItemVerification

# A copy may be ever so like and is referred all the same.
_WEAKEST = {Decision.NO_MATCH: 0, Decision.REFER: 1, Decision.MATCH: 2}


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What the machine said.

    Attributes:
        questioned: What the network saw of each signature; empty where it said nothing.
        found: About each signature, beside the signatory that it is given to.
        finding: About the item as a whole.
        advice: That on the weakest signature; None where the machine had nothing to say.
        note: For a person, in sentences.
    """

    questioned: tuple[PreparedSignature, ...] = ()
    found: tuple[SignatoryFinding, ...] = ()
    finding: ItemFinding | None = None
    advice: Advice | None = None
    note: str = ""


def ask_machine(
    verification: VerificationService,
    items: ItemVerification,
    account: AccountFile,
    signatory_id: str | None,
    images: Sequence[Image],
    amount: Amount | None,
    operating_point: str,
    day: date,
) -> Asked:
    """Compare every signature; what the machine cannot answer is a person's work and no error.

    Args:
        verification: Holds the model.
        items: Applies the mandate and looks up known forgeries.
        account: Whose item it is.
        signatory_id: Who is said to have signed; looked at where there is one signature.
        images: The signatures.
        amount: None if it is unknown.
        operating_point: Which thresholds.
        day: On which the item was signed.

    Raises:
        SystemFault: As ``ItemVerification.verify_item``.
    """
    try:
        questioned = tuple(verification.prepare(image) for image in images)
        answer = items.verify_item(
            account.account.id,
            questioned,
            amount=None if amount is None else from_cents(amount.cents),
            day=day,
            operating_point=operating_point,
        )
    except InputError as error:
        return Asked(note=error.message)
    found = assigned(answer.signatures)
    if len(images) == 1 and signatory_id is not None:
        candidates = answer.signatures[0].candidates
        found = tuple(c for c in candidates if c.signatory.id == signatory_id)
        if not found:
            told = "There is no valid specimen of the signatory that the item names."
            return Asked(note=told)
    warnings, notes = _beside(answer)
    advice = _advice_of(found)
    advice = replace(advice, warnings=(*advice.warnings, *warnings))
    return Asked(questioned, found, answer, advice, " ".join(notes))


def told(found: Sequence[SignatoryFinding]) -> object:
    """What the machine found, for the audit log."""
    each = [
        {
            "signatory": one.signatory.id,
            "log_lr": one.finding.log_lr,
            "decision": one.finding.decision.value,
            "operating_point": one.finding.operating_point.name,
            "model": one.finding.model_version,
        }
        for one in found
    ]
    return each if len(each) > 1 else each[0] if each else None


def _beside(answer: ItemFinding) -> tuple[list[str], list[str]]:
    """Codes and sentences of what speaks against letting an item pass, besides the comparison."""
    codes, notes = [], []
    mandate = answer.account.mandate
    if mandate is not None:
        said = answer.mandate
        # Without an amount nobody can say whether the signatures are enough.
        if said is None or said.verdict is not MandateVerdict.MET or mandate.always_refer:
            codes.append("mandate")
        if said is not None:
            notes.append(said.sentence)
    several = len(answer.forgeries) > 1
    for number, looked_up in enumerate(answer.forgeries, 1):
        for hit in looked_up.hits:
            codes.append("known-forgery")
            notes.append(f"Signature {number}: {hit.sentence}" if several else hit.sentence)
    return codes, notes


def _advice_of(found: Sequence[SignatoryFinding]) -> Advice:
    """An item is as good as its weakest signature, with what warns on any of them."""
    weakest = min(found, key=lambda one: (_WEAKEST[one.finding.decision], one.finding.log_lr))
    finding = weakest.finding
    codes = [warning.code for one in found for warning in one.finding.warnings]
    return Advice(
        finding.decision,
        finding.log_lr,
        finding.similarity,
        finding.operating_point.name,
        weakest.signatory.id,
        tuple(dict.fromkeys(codes)),
        finding.model_version,
    )
