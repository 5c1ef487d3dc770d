"""Records an item that was checked, with what a person decided on it: everything, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from siggui.domain.casework import (
    ClerkDecision,
    Outcome,
    UsedSpecimen,
    Verification,
    checked_reason,
)
from siggui.domain.item import ItemCheck
from siggui.domain.rights import Right
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.decide import write_verification
from siggui.services.png import to_png
from siggui.services.verify import content_key

if TYPE_CHECKING:
    from siggui.domain.own_view import OwnView
    from siggui.imaging.document import Image
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify_account import SignatoryFinding
    from siggui.services.verify_item import ItemFinding
    from siggui.storage.store import Records


@dataclass(frozen=True, slots=True, eq=False)
class ItemCase:
    """A checked item with the images it is about.

    Attributes:
        finding: The machine's advice.
        signatures: The crop of each signature and what the network saw of it, in the finding's
            order.
        own_view: What the clerk said of the item before they saw it, if they were asked.
    """

    finding: ItemFinding
    signatures: tuple[tuple[Image, PreparedSignature], ...]
    own_view: OwnView | None = None


@dataclass(frozen=True, slots=True)
class DecidedItem:
    """What was recorded.

    Attributes:
        check: The item.
        decisions: One for each signature; the last one's audit row is the act's last.
    """

    check: ItemCheck
    decisions: tuple[ClerkDecision, ...]


class ItemDecisions:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def decide(
        self, case: ItemCase, outcome: Outcome, reason_code: str, *, day: date
    ) -> DecidedItem:
        """Keep the verdict on each signature, the mandate's, and the decision.

        Args:
            case: The item.
            outcome: What the clerk does with it.
            reason_code: Why.
            day: On which it was signed.

        Raises:
            InputError: ``reason-unknown``; ``specimen-withdrawn`` or ``mandate-changed`` if what
                was decided on holds no longer.
            SystemFault: As ``Store.acting``; nothing was recorded then.
        """
        checked_reason(outcome, reason_code)
        images = [to_png(image) for image, _ in case.signatures]
        with self._room.acting(Right.DECIDE) as records:
            _check_still_holds(records, case, day)
            verdicts = []
            for (image, questioned), found, file in zip(
                case.signatures, case.finding.signatures, images, strict=True
            ):
                verdict = _verification(image, questioned, found.best)
                write_verification(records, verdict, file, questioned.cleaning)
                verdicts.append(verdict)
            check = write_check(records, case.finding, [verdict.id for verdict in verdicts])
            decisions = tuple(
                _write_decision(records, verdict, outcome, reason_code, case.own_view)
                for verdict in verdicts
            )
        return DecidedItem(check, decisions)


def _verification(
    image: Image, questioned: PreparedSignature, best: SignatoryFinding
) -> Verification:
    used = tuple(
        UsedSpecimen(specimen.id, specimen.canvas_key, similarity)
        for specimen, similarity in zip(
            best.specimens, best.finding.specimen_similarities, strict=True
        )
    )
    return Verification(
        new_id(),
        best.signatory.id,
        image.sha256,
        content_key(questioned).hex(),
        used,
        best.finding,
    )


def write_check(records: Records, finding: ItemFinding, verdicts: Sequence[str]) -> ItemCheck:
    """Write which verdicts belong to one item, and what the mandate said, within a transaction.

    Args:
        records: The transaction.
        finding: About the item.
        verdicts: Ids of what is on file for each signature, in order.
    """
    from siggui.storage.check_rows import check_record

    mandate = finding.account.mandate
    check = ItemCheck(
        new_id(),
        finding.account.account.id,
        None if mandate is None else mandate.id,
        finding.amount,
        None if finding.mandate is None else finding.mandate.verdict,
        tuple(verdicts),
        tuple(hit.forgery.id for found in finding.forgeries for hit in found.hits),
    )
    time_utc, actor = records.audit.time_utc, records.audit.actor
    records.checks.add(check, time_utc, actor)
    record = check_record(check, time_utc, actor)
    records.audit.append("item-checked", f"check:{check.id}", {"record": record})
    return check


def _write_decision(
    records: Records,
    verdict: Verification,
    outcome: Outcome,
    reason_code: str,
    own_view: OwnView | None,
) -> ClerkDecision:
    from siggui.storage.case_rows import decision_record

    time_utc, actor = records.audit.time_utc, records.audit.actor
    draft = ClerkDecision(new_id(), verdict.id, outcome, reason_code, actor, time_utc, 0)
    details: dict[str, object] = {"record": decision_record(draft)}
    if own_view is not None:
        details["own_view"] = own_view.record()
    row = records.audit.append("decided", f"decision:{draft.id}", details)
    decision = replace(draft, audit_sequence=row.sequence)
    records.cases.add_decision(decision)
    return decision


def _check_still_holds(records: Records, case: ItemCase, day: date) -> None:
    """What the advice rests on must still be so."""
    for found in case.finding.signatures:
        for used in found.best.specimens:
            specimen = records.specimens.specimen(used.id)
            if specimen is None or not specimen.is_valid_on(day):
                raise InputError(
                    "specimen-withdrawn",
                    "A specimen of this verdict counts no longer, so nothing was recorded.",
                    "Ask again who signed.",
                )
    check_mandate(records, case.finding)


def check_mandate(records: Records, finding: ItemFinding) -> None:
    """The mandate that was laid on the item must still be the account's.

    Raises:
        InputError: ``mandate-changed``.
    """
    account = finding.account
    now = records.mandates.newest(account.account.id)
    if (None if now is None else now.id) != (account.mandate.id if account.mandate else None):
        raise InputError(
            "mandate-changed",
            "The mandate was changed meanwhile, so nothing was recorded.",
            "Ask again who signed.",
        )
