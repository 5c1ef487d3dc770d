"""Reads what is known to be whose, for fine-tuning: ids alone, no image is opened here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from siggui.domain.casework import Outcome
from siggui.domain.customers import SpecimenState
from siggui.domain.fine_tuning import KnownSignatory
from siggui.domain.work_queue import Look
from siggui.storage.queue_tables import queue_judgments, queue_more_decisions
from siggui.storage.tables import (
    accounts,
    checked_signatures,
    decisions,
    known_forgeries,
    signatories,
    specimens,
    verifications,
)

_ROWS_AT_ONCE = 1000
_CONFIRMED = "confirmed"
_FORGED = frozenset({"differs", "not-a-signatory", "known-forgery"})
"""Not ``copied``: a copy looks like its original, and another alarm is there for it."""
_FACTS = (verifications.c.id, verifications.c.signatory_id, verifications.c.questioned_key)


class LearningRows:
    """Within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def signatories(self, day: date) -> list[KnownSignatory]:
        """Everybody with something on file, each picture once.

        Genuine are valid specimens, items confirmed with the customer, and items of the queue that
        two persons passed, the second one blind. What one person passed is no evidence: the
        machine's own advice is in it. Forged are items that were rejected as forged or stand on
        the list of known forgeries. An item with several signatures is left out: a decision does
        not say which of them it is about.

        Args:
            day: On which specimens have to be valid.
        """
        known: dict[str, KnownSignatory] = {}
        taken: dict[str, set[str]] = {}
        wanted = select(signatories.c.id, signatories.c.name, accounts.c.customer_id).join(accounts)
        for row in self._rows(wanted):
            known[row.id] = KnownSignatory(row.id, row.customer_id, row.name)
        for row in self._rows(_valid_specimens(day)):
            if _is_new(taken, row.signatory_id, row.canvas_key):
                each = known[row.signatory_id]
                known[each.id] = replace(each, specimens=(*each.specimens, row.id))
        for row, is_genuine in self._proven():
            if _is_new(taken, row.signatory_id, row.questioned_key):
                each = known[row.signatory_id]
                known[each.id] = (
                    replace(each, confirmed=(*each.confirmed, row.id))
                    if is_genuine
                    else replace(each, forged=(*each.forged, row.id))
                )
        return [each for each in known.values() if each.specimens or each.confirmed]

    def _proven(self) -> Iterator[tuple[Row[Any], bool]]:
        """Verdicts whose truth people found out, and what it is."""
        passed_twice = self._passed_by_two()
        listed = set(
            self._connection.execute(
                select(known_forgeries.c.verification_id).where(known_forgeries.c.in_force)
            ).scalars()
        )
        together = select(checked_signatures.c.verification_id).where(
            checked_signatures.c.check_id.in_(
                select(checked_signatures.c.check_id)
                .group_by(checked_signatures.c.check_id)
                .having(func.count() > 1)
            )
        )
        decided = (
            select(*_FACTS, decisions.c.reason_code)
            .join(decisions, decisions.c.verification_id == verifications.c.id)
            .where(
                verifications.c.id.not_in(together),
                verifications.c.id.not_in(_judged_together()),
                or_(
                    decisions.c.outcome == Outcome.REJECT.value,
                    decisions.c.outcome == Outcome.PASS.value,
                ),
            )
            .order_by(decisions.c.audit_sequence)
        )
        # The last decision on each counts.
        last = {row.id: row for row in self._rows(decided)}
        for row in last.values():
            if row.id in listed or row.reason_code in _FORGED:
                yield row, False
            elif row.id in passed_twice or row.reason_code == _CONFIRMED:
                yield row, True

    def _passed_by_two(self) -> set[str]:
        """Verdicts on items of the queue that two persons passed and nobody judged otherwise."""
        judged: dict[str, list[Row[Any]]] = {}
        # Also judgments without a verdict: somebody may have disagreed by one.
        wanted = (
            select(
                queue_judgments.c.item_id,
                queue_judgments.c.actor,
                queue_judgments.c.outcome,
                verifications.c.id,
                verifications.c.signatory_id,
            )
            .outerjoin(decisions, decisions.c.id == queue_judgments.c.decision_id)
            .outerjoin(verifications, verifications.c.id == decisions.c.verification_id)
            .where(queue_judgments.c.look != Look.POLICY.value)
        )
        for row in self._rows(wanted):
            judged.setdefault(row.item_id, []).append(row)
        return {
            rows[0].id
            for rows in judged.values()
            if len({row.actor for row in rows}) > 1
            and len({row.signatory_id for row in rows}) == 1
            and all(row.outcome == Outcome.PASS.value for row in rows)
        }

    def _rows(self, wanted: Select[Any]) -> Iterator[Row[Any]]:
        yield from self._connection.execute(wanted.execution_options(yield_per=_ROWS_AT_ONCE))


def _judged_together() -> Select[Any]:
    """Verdicts on items of the queue that bear several signatures."""
    several = select(queue_more_decisions.c.judgment_id)
    first = select(queue_judgments.c.decision_id).where(
        queue_judgments.c.id.in_(several), queue_judgments.c.decision_id.is_not(None)
    )
    return select(decisions.c.verification_id).where(
        or_(
            decisions.c.id.in_(first),
            decisions.c.id.in_(select(queue_more_decisions.c.decision_id)),
        )
    )


def _valid_specimens(day: date) -> Select[Any]:
    return (
        select(specimens.c.id, specimens.c.signatory_id, specimens.c.canvas_key)
        .where(
            specimens.c.state == SpecimenState.ACTIVE.value,
            specimens.c.valid_from <= day,
            or_(specimens.c.valid_until.is_(None), specimens.c.valid_until >= day),
        )
        .order_by(specimens.c.enrolled_utc, specimens.c.id)
    )


def _is_new(taken: dict[str, set[str]], signatory_id: str, key: str) -> bool:
    own = taken.setdefault(signatory_id, set())
    is_new = key not in own
    own.add(key)
    return is_new
