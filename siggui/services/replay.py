"""Makes a recorded verdict again, from what the records kept, and lays it beside the log."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from siggui.domain.cleaning import Cleaning
from siggui.errors import InputError, SystemFault
from siggui.services.verify import content_key

if TYPE_CHECKING:
    from siggui.domain.audit import AuditRow
    from siggui.domain.decision import Finding
    from siggui.imaging.pipeline import PreparedSignature
    from siggui.services.record_room import RecordRoom
    from siggui.services.verify import VerificationService
    from siggui.storage.store import Records

_ROUNDING = 1e-4
"""In log10: what another processor or a graphics processor may add up differently."""
_ID_DIGITS = 32


class Agreement(Enum):
    """How a verdict that was made again compares with the log."""

    EXACT = "exact"
    ROUNDED = "rounded"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Replay:
    """A recorded verdict and the same one made again.

    Attributes:
        sequence: Of the audit row that recorded it.
        recorded: ``similarity``, ``log_lr`` and ``decision`` as the log has them.
        replayed: The same three, made again.
        agreement: Bit for bit, within rounding, or not at all.
        changed_images: Which images the cleaning no longer leaves as they were; 0 is the
            questioned one, then the specimens.
    """

    sequence: int
    recorded: tuple[float, float, str]
    replayed: tuple[float, float, str]
    agreement: Agreement
    changed_images: tuple[int, ...]


class ReplayService:
    """Belongs to the thread that holds the model.

    Args:
        room: The records.
        verification: Holds the model.
    """

    def __init__(self, room: RecordRoom, verification: VerificationService) -> None:
        self._room, self._verification = room, verification

    def replay(self, name: str) -> Replay:
        """Make a verdict again.

        Args:
            name: Number of its row in the audit log or of the row of a decision on it, or the id
                of either.

        Raises:
            InputError: ``verdict-unknown``, ``replay-specimen-unknown`` if it rests on an image
                that is not on file, ``replay-erased``, ``replay-network`` if another network made
                it.
            SystemFault: ``row-altered``, or as ``Store.reading``.
        """
        with self._room.store.reading() as records:
            row = verdict_row(records, name)
            details = json.loads(row.details)
            images = _images(records, details["record"])
        record = details["record"]
        engine = self._verification.loaded_engine()
        if engine.model_version != record["model_version"]:
            raise InputError(
                "replay-network",
                f"This verdict was made by the network {record['model_version']}, "
                f"not by {engine.model_version}.",
                "Give --weights the file of that network.",
            )
        cleaning = Cleaning(**details["settings"]["cleaning"])
        questioned, *specimens = (self._prepared(image, cleaning) for image in images)
        finding = self._verification.verify(specimens, questioned)
        # The thresholds are the log's: others may be in use today.
        point = replace(
            finding.operating_point,
            match_from=record["match_from"],
            no_match_below=record["no_match_below"],
        )
        decision = point.decide(finding.log_lr, finding.codes)
        finding = replace(finding, decision=decision, operating_point=point)
        keys = [record["questioned_key"], *(used["canvas_key"] for used in record["specimens"])]
        changed = tuple(
            place
            for place, (key, signature) in enumerate(
                zip(keys, (questioned, *specimens), strict=True)
            )
            if content_key(signature).hex() != key
        )
        return Replay(
            row.sequence,
            (record["similarity"], record["log_lr"], record["decision"]),
            (float(finding.similarity), float(finding.log_lr), finding.decision.value),
            _agreement(record, finding),
            changed,
        )

    def _prepared(self, image: bytes, cleaning: Cleaning) -> PreparedSignature:
        from siggui.imaging.document import first_page

        page = first_page(image, name="signature")
        return self._verification.prepare(page, cleaning=cleaning)


def made_by(room: RecordRoom, name: str) -> str:
    """Version of the network that made a verdict.

    Raises:
        InputError: As :func:`verdict_row`.
        SystemFault: As :func:`verdict_row`, or as ``Store.reading``.
    """
    with room.store.reading() as records:
        row = verdict_row(records, name)
    return str(json.loads(row.details)["record"]["model_version"])


def _agreement(record: dict[str, Any], finding: Finding) -> Agreement:
    recorded = (
        record["similarity"],
        record["log_lr"],
        *(used["similarity"] for used in record["specimens"]),
    )
    again = (finding.similarity, finding.log_lr, *finding.specimen_similarities)
    if record["decision"] == finding.decision.value and recorded == tuple(map(float, again)):
        return Agreement.EXACT
    near = all(abs(a - b) <= _ROUNDING for a, b in zip(recorded, again, strict=True))
    return Agreement.ROUNDED if near else Agreement.DIFFERENT


def verdict_row(records: Records, name: str) -> AuditRow:
    """The audit row that recorded the verdict ``name`` stands for.

    Args:
        records: Within a transaction.
        name: Number of its row in the audit log or of the row of a decision on it, or the id of
            either.

    Raises:
        InputError: ``verdict-unknown``.
        SystemFault: ``row-altered``.
    """
    name = name.strip().lower()
    if len(name) != _ID_DIGITS and name.isascii() and name.isdigit() and len(name) < 19:
        row = records.audit.row(int(name))
    else:
        found = (records.audit.row_about(f"{kind}:{name}") for kind in ("verification", "decision"))
        row = next((each for each in found if each is not None), None)
    if row is not None and row.act == "decided":
        verification = json.loads(row.details)["record"]["verification_id"]
        row = records.audit.row_about(f"verification:{verification}")
    if row is None or row.act != "verified":
        raise InputError(
            "verdict-unknown",
            f"There is no verdict “{name}” in the audit log.",
            "Give the number of its row, or of the row of a decision on it.",
        )
    if not records.audit.is_sealed(row):
        raise altered(row.sequence)
    return row


def altered(sequence: int) -> SystemFault:
    """What is said about a row whose seal does not fit."""
    return SystemFault(
        "row-altered",
        f"Row {sequence} of the audit log was altered, so it proves nothing.",
        "Run “siggui audit verify”, and compare with a backup.",
    )


def _images(records: Records, record: dict[str, Any]) -> list[bytes]:
    """The questioned image and the specimens' images, in the order in which they were compared."""
    ids = [used["specimen_id"] for used in record["specimens"]]
    if None in ids:
        raise InputError(
            "replay-specimen-unknown",
            "This verdict rests on a specimen that is not on file.",
            "Enroll specimens before they decide anything; those verdicts can be replayed.",
        )
    questioned = records.cases.questioned_image(record["id"])
    specimens = records.specimens.images(ids)
    if questioned is None or len(specimens) < len(set(ids)):
        raise InputError(
            "replay-erased",
            "The images of this verdict are no longer on file.",
            "The audit log still proves that it was made; it cannot be made again.",
        )
    return [questioned, *(specimens[key] for key in ids)]
