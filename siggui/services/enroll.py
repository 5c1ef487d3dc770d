"""Puts a signature on file as a specimen, once it is proven good, new and a person's own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from siggui.domain.customers import Specimen, SpecimenSource, SpecimenState
from siggui.domain.decision import Decision, Warning
from siggui.domain.enrollment import MOST_SPECIMENS, poor_specimen
from siggui.domain.rights import Right
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.packing import pack_embedding, pack_trace, unpack_embedding, unpack_trace
from siggui.services.png import to_png
from siggui.services.verify import content_key
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.imaging.document import Image
    from siggui.imaging.duplicate import Trace
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.ports import Engine
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService
    from siggui.storage.store import Records


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A specimen that was put on file.

    Attributes:
        specimen: As it is on file.
        warnings: What a clerk should look at, such as a specimen unlike the others.
    """

    specimen: Specimen
    warnings: tuple[Warning, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """All that was made of an image before the records are touched."""

    specimen: Specimen
    image: bytes
    trace: Trace
    embedding: Any


class EnrollmentService:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        verification: Holds the model.
    """

    def __init__(self, room: RecordRoom, verification: VerificationService) -> None:
        self._room, self._verification = room, verification

    def enroll(
        self,
        signatory_id: str,
        image: Image,
        prepared: PreparedSignature,
        source: SpecimenSource,
        *,
        valid_from: date,
        valid_until: date | None = None,
    ) -> Enrolled:
        """Keep a signature as a specimen of a signatory.

        Args:
            signatory_id: By whom it is.
            image: Cut out of its page.
            prepared: What ``VerificationService.prepare`` made of it.
            source: The document it was cut out of.
            valid_from: First day on which it counts.
            valid_until: Last day on which it counts.

        Raises:
            InputError: As ``domain.enrollment``, and ``specimen-duplicate``, ``specimen-copy``,
                ``too-many-specimens``, ``validity-reversed`` or ``signatory-unknown``.
            SystemFault: As ``Store.acting``, or the model cannot be loaded or run.
        """
        refusal = prepared.refusal or poor_specimen(prepared.warnings)
        if refusal is not None:
            raise refusal
        if valid_until is not None and valid_until < valid_from:
            raise InputError(
                "validity-reversed",
                "The specimen would end before it begins.",
                "Correct the last day.",
            )
        from siggui.imaging.duplicate import trace

        engine = self._verification.loaded_engine()
        file = to_png(image)
        embedding = self._verification.embedding(prepared)
        specimen = Specimen(
            id=new_id(),
            signatory_id=signatory_id,
            image_sha256=hashlib.sha256(file).hexdigest(),
            canvas_key=content_key(prepared).hex(),
            quality=tuple(dict.fromkeys(warning.code for warning in prepared.warnings)),
            source=source,
            valid_from=valid_from,
            valid_until=valid_until,
            # Where people sign in, a second one has to confirm it.
            state=SpecimenState.ACTIVE if self._room.entered is None else SpecimenState.WAITING,
            enrolled_utc="",
            enrolled_by="",
        )
        return self._keep(_Candidate(specimen, file, trace(prepared.canvas), embedding), engine)

    def _keep(self, candidate: _Candidate, engine: Engine) -> Enrolled:
        from siggui.storage.specimen_rows import specimen_record

        with self._room.reading() as records:
            others = _others(records, candidate.specimen)
            _refuse_copies(records, candidate, others)
            unlike = _unlike_others(records, candidate, others, engine)
        seen = {other.id for other in others}
        with self._room.acting(Right.ENROLL) as records:
            specimen = replace(
                candidate.specimen,
                enrolled_utc=records.audit.time_utc,
                enrolled_by=records.audit.actor,
            )
            # Nobody waits for the comparisons above; only what came meanwhile is compared here.
            new = [other for other in _others(records, specimen) if other.id not in seen]
            _refuse_copies(records, candidate, new)
            records.specimens.add(specimen, candidate.image, pack_trace(candidate.trace))
            records.specimens.keep_embedding(
                specimen.id, engine.model_version, pack_embedding(candidate.embedding)
            )
            records.audit.append(
                "specimen-enrolled",
                f"specimen:{specimen.id}",
                {
                    "record": specimen_record(specimen),
                    "model": engine.model_version,
                    "quality": specimen.quality,
                },
            )
        return Enrolled(specimen, unlike)


def _others(records: Records, specimen: Specimen) -> list[Specimen]:
    """The signatory's specimens that count already."""
    if records.customers.signatory(specimen.signatory_id) is None:
        raise InputError(
            "signatory-unknown", "There is no such signatory.", "Look the account up again."
        )
    found = records.specimens.of_signatories([specimen.signatory_id])[specimen.signatory_id]
    others = [other for other in found if _rivals(other, specimen)]
    if len(others) >= MOST_SPECIMENS:
        raise InputError(
            "too-many-specimens",
            say("There are {most} valid specimens of this signatory already.", most=MOST_SPECIMENS),
            "Withdraw one to make room.",
        )
    return others


def _rivals(other: Specimen, specimen: Specimen) -> bool:
    """Whether it counts when the new one begins, or will once somebody has confirmed it."""
    confirmed = replace(other, state=SpecimenState.ACTIVE)
    is_kept = other.state is not SpecimenState.WITHDRAWN
    return is_kept and confirmed.is_valid_on(specimen.valid_from)


def _refuse_copies(records: Records, candidate: _Candidate, others: list[Specimen]) -> None:
    specimen = candidate.specimen
    same = records.specimens.same_image(specimen.image_sha256, specimen.canvas_key)
    if same is not None:
        raise InputError(
            "specimen-duplicate",
            say("This image is on file already, for this signatory.")
            if same.signatory_id == specimen.signatory_id
            else say("This image is on file already, for another signatory."),
            "Choose another specimen.",
        )
    from siggui.imaging.duplicate import COPY_FROM, agreement

    traces = records.specimens.traces([other.id for other in others])
    for data in traces.values():
        if agreement(unpack_trace(data), candidate.trace) >= COPY_FROM:
            raise InputError(
                "specimen-copy",
                "This signature matches one on file almost stroke for stroke. "
                "Nobody signs twice alike: it is a copy and not a second specimen.",
                "Choose one that was signed at another time.",
            )


def _unlike_others(
    records: Records, candidate: _Candidate, others: list[Specimen], engine: Engine
) -> tuple[Warning, ...]:
    """Point out a specimen that the signatory's other specimens would not pass."""
    point = engine.operating_points.get("standard")
    kept = records.specimens.embeddings([other.id for other in others], engine.model_version)
    if point is None or not kept:
        return ()
    known = [unpack_embedding(data, engine.model_version) for data in kept.values()]
    log_lr = engine.compare(known, candidate.embedding).log_lr
    if point.decide(log_lr) is not Decision.NO_MATCH:
        return ()
    return (
        Warning(
            "unlike-others",
            "This specimen is not like the signatory's others. Check whose signature it is.",
        ),
    )
