"""Reads the list of decided cases, the newest first."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, or_, select

from siggui.domain.casework import Outcome
from siggui.domain.customers import number_key
from siggui.domain.decision import Decision
from siggui.domain.past_case import PastCase
from siggui.domain.work_queue import ItemState
from siggui.storage.queue_tables import queue_items, queue_judgments, queue_more_decisions
from siggui.storage.tables import accounts, decisions, signatories, verifications

_TOO_LONG = 19
"""Digits of a number that no row of the log can have."""


class PastRows:
    """Within one transaction.

    What an item of the queue was given by its first person is left out until it is settled: the
    second one must not read it here.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self, text: str, most: int) -> tuple[PastCase, ...]:
        """The newest decided cases.

        Args:
            text: Beginning of an account's number, or a row of the audit log; empty for all.
            most: How many.
        """
        wanted = _cases().order_by(decisions.c.time_utc.desc(), decisions.c.audit_sequence.desc())
        typed = text.strip()
        if typed:
            key = number_key(typed)
            number = accounts.c.number_key
            meant: list[ColumnElement[bool]] = [(number >= key) & (number < key + "\U0010ffff")]
            if typed.isdecimal() and len(typed) < _TOO_LONG:
                meant.append(decisions.c.audit_sequence == int(typed))
            wanted = wanted.where(or_(*meant))
        return tuple(_case(row) for row in self._connection.execute(wanted.limit(most)))

    def case(self, audit_sequence: int) -> PastCase | None:
        """The case whose decision has this row in the audit log."""
        found = self._connection.execute(
            _cases().where(decisions.c.audit_sequence == audit_sequence)
        ).one_or_none()
        return None if found is None else _case(found)


def _cases() -> Select[Any]:
    # An item with several signatures has a decision on each of them.
    on_others = queue_judgments.alias()
    return (
        select(
            decisions.c.verification_id,
            decisions.c.audit_sequence,
            decisions.c.time_utc,
            accounts.c.number.label("account_number"),
            signatories.c.name.label("signatory"),
            verifications.c.decision.label("advice"),
            decisions.c.outcome,
            decisions.c.reason_code,
            decisions.c.actor,
        )
        .select_from(decisions)
        .join(verifications, verifications.c.id == decisions.c.verification_id)
        .join(signatories, signatories.c.id == verifications.c.signatory_id)
        .join(accounts, accounts.c.id == signatories.c.account_id)
        .outerjoin(queue_judgments, queue_judgments.c.decision_id == decisions.c.id)
        .outerjoin(queue_more_decisions, queue_more_decisions.c.decision_id == decisions.c.id)
        .outerjoin(on_others, on_others.c.id == queue_more_decisions.c.judgment_id)
        .outerjoin(
            queue_items,
            queue_items.c.id == func.coalesce(queue_judgments.c.item_id, on_others.c.item_id),
        )
        .where(or_(queue_items.c.id.is_(None), queue_items.c.state == ItemState.DONE.value))
    )


def _case(row: Row[Any]) -> PastCase:
    return PastCase(
        row.verification_id,
        row.audit_sequence,
        row.time_utc,
        row.account_number,
        row.signatory,
        Decision(row.advice),
        Outcome(row.outcome),
        row.reason_code,
        row.actor,
    )
