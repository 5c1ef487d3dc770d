"""Records a verdict together with what a person decided on it: both, or neither."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from siggui import __version__
from siggui.domain.annotations import Annotated, to_json
from siggui.domain.casework import (
    ClerkDecision,
    Outcome,
    UsedSpecimen,
    Verification,
    checked_reason,
)
from siggui.domain.rates import RATES
from siggui.domain.rights import Right
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.png import to_png
from siggui.services.verify import content_key

if TYPE_CHECKING:
    from siggui.domain.cleaning import Cleaning
    from siggui.domain.decision import Finding
    from siggui.domain.own_view import OwnView
    from siggui.imaging.document import Image
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.record_room import RecordRoom
    from siggui.storage.store import Records


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One verdict with the images it is about.

    Attributes:
        signatory_id: Whose signature it was said to be.
        image: The questioned signature, cut out of its page.
        questioned: What the network saw of it.
        specimens: What the network saw of each specimen, with its id if it is on file; in the
            order in which they were compared.
        finding: The machine's advice.
        own_view: What the clerk said before they saw it, if they were asked.
        annotations: What the clerk marked on any of the images.
    """

    signatory_id: str
    image: Image
    questioned: PreparedSignature
    specimens: tuple[tuple[str | None, PreparedSignature], ...]
    finding: Finding
    own_view: OwnView | None = None
    annotations: tuple[Annotated, ...] = ()


class DecisionService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def decide(self, case: Case, outcome: Outcome, reason_code: str, *, day: date) -> ClerkDecision:
        """Keep a verdict and the decision on it, with an audit row for each.

        Args:
            case: The verdict.
            outcome: What the clerk does with the item.
            reason_code: Why.
            day: On which the item was signed.

        Raises:
            InputError: ``reason-unknown``, or ``specimen-withdrawn`` if a specimen on file no
                longer counts.
            SystemFault: As ``Store.acting``; nothing was recorded then.
        """
        checked_reason(outcome, reason_code)
        image = to_png(case.image)
        with self._room.acting(Right.DECIDE) as records:
            return write_case(records, case, image, outcome, reason_code, day)


def write_case(
    records: Records, case: Case, image: bytes, outcome: Outcome, reason_code: str, day: date
) -> ClerkDecision:
    """Write a verdict and the decision on it, each with its audit row, within a transaction.

    Args:
        records: The transaction.
        case: The verdict.
        image: The questioned signature as a lossless image file.
        outcome: What the clerk does with the item.
        reason_code: Why; checked by the caller.
        day: On which the item was signed.

    Raises:
        InputError: ``specimen-withdrawn``.
    """
    from siggui.storage.case_rows import decision_record

    _check_specimens(records, case, day)
    verification = _verification(case)
    write_verification(records, verification, image, case.questioned.cleaning)
    time_utc, actor = records.audit.time_utc, records.audit.actor
    draft = ClerkDecision(new_id(), verification.id, outcome, reason_code, actor, time_utc, 0)
    details: dict[str, object] = {"record": decision_record(draft)}
    if case.own_view is not None:
        details["own_view"] = case.own_view.record()
    if case.annotations:
        marks = to_json(case.annotations).encode()
        records.cases.add_annotations(verification.id, marks)
        details["annotations_sha256"] = sha256(marks).hexdigest()
    row = records.audit.append("decided", f"decision:{draft.id}", details)
    decision = replace(draft, audit_sequence=row.sequence)
    records.cases.add_decision(decision)
    return decision


def write_verification(
    records: Records, verification: Verification, image: bytes, cleaning: Cleaning
) -> None:
    """Write a verdict and its audit row, within a transaction."""
    from siggui.storage.case_rows import verification_record

    time_utc, actor = records.audit.time_utc, records.audit.actor
    records.cases.add_verification(verification, image, time_utc, actor)
    records.audit.append(
        "verified",
        f"verification:{verification.id}",
        {
            "record": verification_record(verification, time_utc, actor),
            "settings": {"cleaning": asdict(cleaning), "program": __version__},
            "told": told(verification.finding),
        },
    )


def told(finding: Finding) -> dict[str, Any]:
    """What the clerk was told with a verdict, for its row: rates and warnings as they were."""
    point = finding.operating_point
    return {
        "rates": {
            name: [rate.value, rate.low, rate.high]
            for name, rate in ((name, getattr(point, name)) for name, *_ in RATES)
        },
        "warnings": [warning.message for warning in finding.warnings],
    }


def _verification(case: Case) -> Verification:
    used = tuple(
        UsedSpecimen(specimen_id, content_key(prepared).hex(), similarity)
        for (specimen_id, prepared), similarity in zip(
            case.specimens, case.finding.specimen_similarities, strict=True
        )
    )
    return Verification(
        new_id(),
        case.signatory_id,
        case.image.sha256,
        content_key(case.questioned).hex(),
        used,
        case.finding,
    )


def _check_specimens(records: Records, case: Case, day: date) -> None:
    for specimen_id, _ in case.specimens:
        if specimen_id is None:
            continue
        specimen = records.specimens.specimen(specimen_id)
        if specimen is None or not specimen.is_valid_on(day):
            raise InputError(
                "specimen-withdrawn",
                "A specimen of this verdict counts no longer, so nothing was recorded.",
                "Load the signatory's specimens again.",
            )
