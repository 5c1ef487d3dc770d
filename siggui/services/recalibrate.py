"""Moves the thresholds to where the promised rates hold for this bank, with a way back."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from siggui.domain.recalibration import (
    LEAST_SIGNATORIES,
    Evidence,
    Shares,
    recalibrated,
    shares,
)
from siggui.domain.rights import Right
from siggui.domain.thresholds import OwnThresholds
from siggui.errors import InputError
from siggui.services.customers import new_id
from siggui.services.packing import unpack_embedding
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.domain.decision import OperatingPoint
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService

MOST_SIGNATORIES = 2000
_SPECIMENS_EACH = 4
_AT_ONCE = 64
"""Signatories whose embeddings are read and compared together; some twenty megabytes."""
_CONFIRMED = "confirmed"
_FORGED = ("differs", "not-a-signatory")
"""Not ``copied``: a copy looks like its original, and another alarm is there for it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One operating point before and after, and the bank's own signatures at both.

    Attributes:
        before: In use now.
        after: As it would be.
        shares_before: Of the bank's own evidence.
        shares_after: The same.
    """

    before: OperatingPoint
    after: OperatingPoint
    shares_before: Shares
    shares_after: Shares


@dataclass(frozen=True, slots=True)
class Preview:
    """What a recalibration would do.

    Attributes:
        model_version: Of the network it holds for.
        changes: One for each operating point.
        signatories: Whose genuine signatures are behind it.
        forged: How many rejected items are.
    """

    model_version: str
    changes: tuple[Change, ...]
    signatories: int
    forged: int


def own_thresholds(room: RecordRoom) -> Callable[[str], OwnThresholds | None]:
    """Looks up what is in use instead of the shipped thresholds; makes no records.

    Args:
        room: The records.

    Returns:
        A function from the network's version; it raises as ``RecordRoom.store``.
    """

    def find(model_version: str) -> OwnThresholds | None:
        if not room.has_records:
            return None
        with room.store.reading() as records:
            return records.thresholds.in_use(model_version)

    return find


class RecalibrationService:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        verification: Holds the model.
    """

    def __init__(self, room: RecordRoom, verification: VerificationService) -> None:
        self._room, self._verification = room, verification

    def preview(self) -> Preview:
        """Work out new thresholds; nothing is changed.

        Genuine are the valid specimens among themselves, and items that were confirmed with the
        customer. What a clerk merely passed is no evidence: the machine's own advice is in it.

        Raises:
            InputError: ``recalibration-too-little``.
            SystemFault: As ``Store.reading``, or the model cannot be loaded.
        """
        engine = self._verification.loaded_engine()
        version = engine.model_version
        genuine: dict[str, list[float]] = {}
        forged: list[float] = []
        with self._room.store.reading() as records:
            in_use = records.thresholds.in_use(version)
            groups = records.specimens.embedded_groups(version, MOST_SIGNATORIES)
            for signatory_id, log_lr, reason in records.cases.judged(version):
                if reason == _CONFIRMED:
                    genuine.setdefault(signatory_id, []).append(log_lr)
                elif reason in _FORGED:
                    forged.append(log_lr)
        people = [(key, group[:_SPECIMENS_EACH]) for key, group in groups.items()]
        for start in range(0, len(people), _AT_ONCE):
            some = people[start : start + _AT_ONCE]
            with self._room.store.reading() as records:
                wanted = [specimen for _, group in some for specimen in group]
                kept = records.specimens.embeddings(wanted, version)
            embeddings = {key: unpack_embedding(data, version) for key, data in kept.items()}
            pairs = [
                (signatory_id, embeddings[one], embeddings[other])
                for signatory_id, group in some
                for one, other in itertools.combinations(
                    [key for key in group if key in embeddings], 2
                )
            ]
            scores = engine.compare_many([([one], other) for _, one, other in pairs])
            for (signatory_id, _, _), score in zip(pairs, scores, strict=True):
                genuine.setdefault(signatory_id, []).append(score.log_lr)
        if len(genuine) < LEAST_SIGNATORIES:
            raise InputError(
                "recalibration-too-little",
                say(
                    "Only {count} signatories have two specimens that this network has seen, or "
                    "a confirmed item; {least} are needed.",
                    count=len(genuine),
                    least=LEAST_SIGNATORIES,
                ),
                "Enroll more specimens; the shipped thresholds stay in use until then.",
            )
        evidence = Evidence(tuple(tuple(each) for each in genuine.values()), tuple(forged))
        now = {point.name: point for point in in_use.points} if in_use else engine.operating_points
        changes = []
        for shipped in engine.operating_points.values():
            after = recalibrated(shipped, engine.distributions, evidence)
            before = now.get(shipped.name, shipped)
            changes.append(Change(before, after, shares(before, evidence), shares(after, evidence)))
        return Preview(version, tuple(changes), len(genuine), len(forged))

    def apply(self, preview: Preview) -> OwnThresholds:
        """Put previewed thresholds in use, with an audit row; windows take them up when they start.

        Raises:
            SystemFault: As ``Store.acting``; nothing was changed then.
        """
        from siggui.storage.threshold_rows import threshold_record

        points = tuple(change.after for change in preview.changes)
        with self._room.acting(Right.RECALIBRATE) as records:
            audit = records.audit
            own = OwnThresholds(
                new_id(), preview.model_version, points, audit.time_utc, audit.actor
            )
            records.thresholds.add(own)
            evidence = {"signatories": preview.signatories, "forged": preview.forged}
            details = {"record": threshold_record(own), "evidence": evidence}
            audit.append("recalibrated", f"thresholds:{own.id}", details)
        return own

    def undo(self) -> OwnThresholds | None:
        """Take the newest thresholds out of use, with an audit row.

        Returns:
            What is in use now; None for the shipped ones.

        Raises:
            InputError: ``recalibration-none``.
            SystemFault: As ``Store.acting``; nothing was changed then.
        """
        version = self._verification.loaded_engine().model_version
        with self._room.acting(Right.RECALIBRATE) as records:
            own = records.thresholds.in_use(version)
            if own is None:
                raise InputError(
                    "recalibration-none",
                    "The shipped thresholds are in use; there is nothing to undo.",
                    "“siggui recalibrate” shows what a recalibration would change.",
                )
            records.thresholds.withdraw(own.id)
            records.audit.append("recalibration-undone", f"thresholds-undone:{own.id}", {})
            return records.thresholds.in_use(version)
