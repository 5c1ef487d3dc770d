"""Reads what reports and exports tell about decided cases."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, select

from siggui.domain.casework import ClerkDecision, Outcome
from siggui.storage.queue_tables import queue_judgments, queue_more_decisions
from siggui.storage.tables import (
    accounts,
    customers,
    decisions,
    signatories,
    specimens,
    used_specimens,
    verifications,
)

_ROWS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The rows about one verdict.

    Attributes:
        verdict: Of ``verifications``, with ``account_number``, ``customer_number``, ``customer``
            and ``signatory``.
        specimens: In the order of comparison: ``specimen_id``, ``canvas_key``, ``similarity``,
            ``enrolled_utc``, ``enrolled_by`` and ``image_sha256``; the last three None if it is
            not on file.
    """

    verdict: dict[str, Any]
    specimens: tuple[dict[str, Any], ...]


class ReportRows:
    """Within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def facts(self, verification_id: str) -> CaseFacts | None:
        """All rows about a verdict."""
        verdict = self._connection.execute(
            _joined(verifications, *_WHOSE).where(verifications.c.id == verification_id)
        ).one_or_none()
        if verdict is None:
            return None
        used = self._connection.execute(
            select(
                used_specimens.c.specimen_id,
                used_specimens.c.canvas_key,
                used_specimens.c.similarity,
                specimens.c.enrolled_utc,
                specimens.c.enrolled_by,
                specimens.c.image_sha256,
            )
            .outerjoin(specimens, specimens.c.id == used_specimens.c.specimen_id)
            .where(used_specimens.c.verification_id == verification_id)
            .order_by(used_specimens.c.position)
        )
        return CaseFacts(_plain(verdict), tuple(_plain(row) for row in used))

    def queue_item_of(self, verification_id: str) -> str | None:
        """Id of the queue's item that a verdict was made on."""
        wanted = (
            select(queue_judgments.c.item_id)
            .join(decisions, decisions.c.id == queue_judgments.c.decision_id)
            .where(decisions.c.verification_id == verification_id)
        )
        on_others = (
            select(queue_judgments.c.item_id)
            .join(queue_more_decisions, queue_more_decisions.c.judgment_id == queue_judgments.c.id)
            .join(decisions, decisions.c.id == queue_more_decisions.c.decision_id)
            .where(decisions.c.verification_id == verification_id)
        )
        found = self._connection.execute(wanted.union_all(on_others).limit(1))
        return found.scalar_one_or_none()

    def decided_on_item(self, item_id: str) -> tuple[ClerkDecision, ...]:
        """What all persons decided on an item of the queue, the first decision first."""
        wanted = (
            select(decisions)
            .join(queue_judgments, queue_judgments.c.decision_id == decisions.c.id)
            .where(queue_judgments.c.item_id == item_id)
            .order_by(decisions.c.audit_sequence)
        )
        return tuple(
            ClerkDecision(
                row.id,
                row.verification_id,
                Outcome(row.outcome),
                row.reason_code,
                row.actor,
                row.time_utc,
                row.audit_sequence,
            )
            for row in self._connection.execute(wanted)
        )

    def newest_decided(self, actor: str) -> int | None:
        """Row in the audit log of a person's newest decision."""
        wanted = (
            select(decisions.c.audit_sequence)
            .where(decisions.c.actor == actor)
            .order_by(decisions.c.time_utc.desc(), decisions.c.audit_sequence.desc())
        )
        return self._connection.execute(wanted.limit(1)).scalar_one_or_none()

    def count_decided(self, from_utc: str, before_utc: str) -> int:
        """How many decisions fall within a period."""
        wanted = select(func.count()).select_from(decisions).where(*_within(from_utc, before_utc))
        return int(self._connection.execute(wanted).scalar_one())

    def decided(self, from_utc: str, before_utc: str) -> Generator[dict[str, Any]]:
        """Every decision of a period, the first one first; few in memory at a time.

        Args:
            from_utc: ISO 8601; decisions from then on.
            before_utc: ISO 8601; decisions before then.
        """
        count = (
            select(func.count())
            .select_from(used_specimens)
            .where(used_specimens.c.verification_id == verifications.c.id)
            .scalar_subquery()
        )
        wanted = (
            _joined(
                *_WHOSE,
                verifications.c.id.label("verification_id"),
                verifications.c.decision.label("advice"),
                verifications.c.similarity,
                verifications.c.log_lr,
                verifications.c.operating_point,
                verifications.c.warnings,
                verifications.c.model_version,
                verifications.c.time_utc.label("verified_utc"),
                verifications.c.actor.label("verified_by"),
                verifications.c.questioned_sha256,
                decisions.c.time_utc.label("decided_utc"),
                decisions.c.outcome,
                decisions.c.reason_code,
                decisions.c.actor.label("decided_by"),
                decisions.c.audit_sequence,
                count.label("specimens"),
            )
            .join(decisions, decisions.c.verification_id == verifications.c.id)
            .where(*_within(from_utc, before_utc))
            .order_by(decisions.c.audit_sequence)
        )
        found = self._connection.execute(wanted.execution_options(yield_per=_ROWS_AT_ONCE))
        # A reader that stops early leaves no cursor open on a server.
        with closing(found):
            for row in found:
                yield _plain(row)


_WHOSE = (
    accounts.c.number.label("account_number"),
    customers.c.number.label("customer_number"),
    customers.c.name.label("customer"),
    signatories.c.name.label("signatory"),
)


def _joined(*columns: Any) -> Select[Any]:  # noqa: ANN401 - tables and columns alike
    return (
        select(*columns)
        .select_from(verifications)
        .join(signatories, signatories.c.id == verifications.c.signatory_id)
        .join(accounts, accounts.c.id == signatories.c.account_id)
        .join(customers, customers.c.id == accounts.c.customer_id)
    )


def _within(from_utc: str, before_utc: str) -> tuple[Any, ...]:
    return decisions.c.time_utc >= from_utc, decisions.c.time_utc < before_utc


def _plain(row: Any) -> dict[str, Any]:  # noqa: ANN401 - rows of any width
    return dict(row._mapping)
