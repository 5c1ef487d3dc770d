"""Reads and writes verdicts and the decisions on them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from siggui.domain.audit import canonical
from siggui.domain.casework import ClerkDecision, Outcome, Verification
from siggui.storage.sealing import Sealing
from siggui.storage.tables import (
    case_annotations,
    checked_signatures,
    decisions,
    questioned_images,
    signatories,
    used_specimens,
    verifications,
)


class CaseRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection, self._sealing = connection, sealing

    def add_verification(
        self, verification: Verification, image: bytes, time_utc: str, actor: str
    ) -> None:
        """Keep a verdict and everything it rests on.

        Args:
            verification: The verdict.
            image: The questioned signature, a lossless image file.
            time_utc: Of the act.
            actor: The operator.
        """
        record = verification_record(verification, time_utc, actor)
        used = record.pop("specimens")
        record["warnings"] = canonical(record["warnings"])
        self._connection.execute(insert(verifications).values(**record))
        place = f"questioned_images.image.{verification.id}"
        self._connection.execute(
            insert(questioned_images).values(
                verification_id=verification.id, image=self._sealing.seal(image, place)
            )
        )
        for position, specimen in enumerate(used):
            self._connection.execute(
                insert(used_specimens).values(
                    verification_id=verification.id, position=position, **specimen
                )
            )

    def add_decision(self, decision: ClerkDecision) -> None:
        """Keep what a person decided."""
        self._connection.execute(
            insert(decisions).values(
                **decision_record(decision), audit_sequence=decision.audit_sequence
            )
        )

    def decisions_on(self, verification_id: str) -> tuple[ClerkDecision, ...]:
        """What was decided on a verdict, the first decision first."""
        found = self._connection.execute(
            select(decisions)
            .where(decisions.c.verification_id == verification_id)
            .order_by(decisions.c.audit_sequence)
        )
        return tuple(_decision(row) for row in found)

    def judged(self, model_version: str) -> Iterator[tuple[str, float, str]]:
        """What people said of the verdicts of one version of the network.

        Verdicts on an item with several signatures are left out: a decision on the item does not
        say which of them it is about.

        Returns:
            Signatory, ``log_lr`` and the code of the reason of the last decision on each.
        """
        several = (
            select(checked_signatures.c.check_id)
            .group_by(checked_signatures.c.check_id)
            .having(func.count() > 1)
        )
        together = select(checked_signatures.c.verification_id).where(
            checked_signatures.c.check_id.in_(several)
        )
        found = self._connection.execute(
            select(verifications.c.id, verifications.c.signatory_id, verifications.c.log_lr)
            .add_columns(decisions.c.reason_code)
            .join(decisions, decisions.c.verification_id == verifications.c.id)
            .where(
                verifications.c.model_version == model_version,
                verifications.c.id.not_in(together),
            )
            .order_by(decisions.c.audit_sequence)
        )
        last = {row.id: (row.signatory_id, row.log_lr, row.reason_code) for row in found}
        yield from last.values()

    def account_of(self, verification_id: str) -> str | None:
        """The account whose signatory a verdict is about."""
        return self._connection.execute(
            select(signatories.c.account_id)
            .join(verifications, verifications.c.signatory_id == signatories.c.id)
            .where(verifications.c.id == verification_id)
        ).scalar_one_or_none()

    def questioned_image(self, verification_id: str) -> bytes | None:
        """The image a verdict is about.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        part = self._connection.execute(
            select(questioned_images.c.image).where(
                questioned_images.c.verification_id == verification_id
            )
        ).scalar_one_or_none()
        place = f"questioned_images.image.{verification_id}"
        return None if part is None else self._sealing.unseal(part, place)

    def add_annotations(self, verification_id: str, marks: bytes) -> None:
        """Keep what was marked on the signatures of a verdict; words may be among it."""
        place = f"annotations.marks.{verification_id}"
        self._connection.execute(
            insert(case_annotations).values(
                verification_id=verification_id, marks=self._sealing.seal(marks, place)
            )
        )

    def annotations(self, verification_id: str) -> bytes | None:
        """What was marked; None if nothing was.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        part = self._connection.execute(
            select(case_annotations.c.marks).where(
                case_annotations.c.verification_id == verification_id
            )
        ).scalar_one_or_none()
        place = f"annotations.marks.{verification_id}"
        return None if part is None else self._sealing.unseal(part, place)

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every verdict and decision as the audit log has it, with its subject there."""
        used: dict[str, list[dict[str, Any]]] = {}
        for row in self._connection.execute(
            select(used_specimens).order_by(
                used_specimens.c.verification_id, used_specimens.c.position
            )
        ):
            used.setdefault(row.verification_id, []).append(
                {
                    "specimen_id": row.specimen_id,
                    "canvas_key": row.canvas_key,
                    "similarity": row.similarity,
                }
            )
        for row in self._connection.execute(select(verifications)):
            record = dict(row._mapping)
            record["warnings"] = json.loads(record["warnings"])
            record["specimens"] = used.get(row.id, [])
            yield f"verification:{row.id}", record
        for row in self._connection.execute(select(decisions)):
            yield f"decision:{row.id}", decision_record(_decision(row))


def verification_record(verification: Verification, time_utc: str, actor: str) -> dict[str, Any]:
    """A verdict as plain values, the same before it is written and after it is read."""
    finding = verification.finding
    point = finding.operating_point
    return {
        "id": verification.id,
        "signatory_id": verification.signatory_id,
        "time_utc": time_utc,
        "actor": actor,
        "questioned_sha256": verification.questioned_sha256,
        "questioned_key": verification.questioned_key,
        "model_version": finding.model_version,
        "device": finding.device,
        "operating_point": point.name,
        "match_from": float(point.match_from),
        "no_match_below": float(point.no_match_below),
        "log_lr": float(finding.log_lr),
        "similarity": float(finding.similarity),
        "decision": finding.decision.value,
        "warnings": [warning.code for warning in finding.warnings],
        "specimens": [
            {
                "specimen_id": used.specimen_id,
                "canvas_key": used.canvas_key,
                "similarity": float(used.similarity),
            }
            for used in verification.specimens
        ],
    }


def decision_record(decision: ClerkDecision) -> dict[str, Any]:
    """A decision as plain values; the number of its audit row is not part of what that proves."""
    return {
        "id": decision.id,
        "verification_id": decision.verification_id,
        "outcome": decision.outcome.value,
        "reason_code": decision.reason_code,
        "actor": decision.actor,
        "time_utc": decision.time_utc,
    }


def _decision(row: Row[Any]) -> ClerkDecision:
    return ClerkDecision(
        id=row.id,
        verification_id=row.verification_id,
        outcome=Outcome(row.outcome),
        reason_code=row.reason_code,
        actor=row.actor,
        time_utc=row.time_utc,
        audit_sequence=row.audit_sequence,
    )
