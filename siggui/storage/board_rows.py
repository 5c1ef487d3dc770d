"""Counts judgments and scores for the supervisor's board, in the database and not one by one."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from siggui.domain.board import Tally
from siggui.domain.casework import Outcome
from siggui.domain.work_queue import Look, Truth
from siggui.storage.queue_tables import queue_items, queue_judgments, queue_tests

# Literals, not parameters: a server has to see that what is grouped by is what is selected.
_DAY: tuple[ColumnElement[int], ...] = (literal_column("1"), literal_column("10"))


def tallies(connection: Connection, since_utc: str) -> list[Tally]:
    """Judgments since a moment, alike ones counted together."""
    judges = (
        select(queue_judgments.c.item_id, func.count().label("judges"))
        .where(queue_judgments.c.look != Look.POLICY.value)
        .group_by(queue_judgments.c.item_id)
        .subquery()
    )
    alike = (
        queue_judgments.c.actor,
        queue_judgments.c.look,
        queue_judgments.c.outcome,
        queue_items.c.outcome.label("final"),
        queue_tests.c.truth,
        judges.c.judges,
    )
    found = connection.execute(
        select(*alike, func.count().label("count"))
        .join(queue_items, queue_items.c.id == queue_judgments.c.item_id)
        .join(judges, judges.c.item_id == queue_judgments.c.item_id)
        .outerjoin(queue_tests, queue_tests.c.item_id == queue_judgments.c.item_id)
        .where(queue_judgments.c.time_utc >= since_utc)
        .group_by(*alike)
    )
    return [
        Tally(
            row.actor,
            Look(row.look),
            Outcome(row.outcome),
            Outcome(row.final) if row.final else None,
            None if row.truth is None else Truth(row.truth),
            row.judges,
            row._mapping["count"],
        )
        for row in found
    ]


def days_worked(connection: Connection, since_utc: str) -> dict[str, int]:
    """On how many days each person judged anything."""
    day = func.substr(queue_judgments.c.time_utc, *_DAY)
    found = connection.execute(
        select(queue_judgments.c.actor, func.count(day.distinct()))
        .where(queue_judgments.c.time_utc >= since_utc)
        .group_by(queue_judgments.c.actor)
    )
    return {row[0]: row[1] for row in found}


def scores_by_day(connection: Connection, since_utc: str) -> dict[date, tuple[float, float, int]]:
    """Sum of ``log_lr``, sum of its squares and number of the real items of each day."""
    day = func.substr(queue_items.c.arrived_utc, *_DAY)
    score = queue_items.c.log_lr
    found = connection.execute(
        select(day, func.sum(score), func.sum(score * score), func.count())
        .outerjoin(queue_tests, queue_tests.c.item_id == queue_items.c.id)
        .where(
            queue_tests.c.item_id.is_(None),
            score.is_not(None),
            queue_items.c.arrived_utc >= since_utc,
        )
        .group_by(day)
    )
    return {date.fromisoformat(row[0]): (row[1], row[2], row[3]) for row in found}
