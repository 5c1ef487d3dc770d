"""Finds the signatories whose specimens somebody has to see to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, case, func, or_, select

from siggui.domain.customers import SpecimenState
from siggui.domain.quality import OLD_YEARS
from siggui.domain.upkeep import REMINDED_DAYS, Due, DueSignatory, due_on
from siggui.storage.tables import accounts, customers, signatories, specimens

_ROWS_AT_ONCE = 1000


class UpkeepRows:
    """Within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def due(self, day: date) -> Iterator[DueSignatory]:
        """All that is due on a day, in no order; one who is due twice comes twice."""
        wanted = _candidates(day).execution_options(yield_per=_ROWS_AT_ONCE)
        for row in self._connection.execute(wanted):
            who = (row.account_id, row.number, row.customer_number, row.customer, row.name)
            if row.waits_since is not None:
                yield DueSignatory(*who, Due.WAITING, date.fromisoformat(row.waits_since[:10]))
            if row.newest is None:
                continue
            ends = date.max if row.open else row.ends
            due = due_on(day, ends, row.newest)
            if due is not None:
                yield DueSignatory(*who, due, row.newest if due is Due.OLD else ends)


def _candidates(day: date) -> Select[Any]:
    """Nobody who is due is missing; the rest is sorted out by the rule itself."""
    active = specimens.c.state == SpecimenState.ACTIVE.value
    waiting = specimens.c.state == SpecimenState.WAITING.value
    is_open = func.sum(case((active & specimens.c.valid_until.is_(None), 1), else_=0))
    ends = func.max(case((active, specimens.c.valid_until)))
    newest = func.max(case((active, specimens.c.valid_from)))
    waits_since = func.min(case((waiting, specimens.c.enrolled_utc)))
    kept = (
        select(
            specimens.c.signatory_id,
            is_open.label("open"),
            ends.label("ends"),
            newest.label("newest"),
            waits_since.label("waits_since"),
        )
        .group_by(specimens.c.signatory_id)
        .having(
            or_(
                waits_since.is_not(None),
                (is_open == 0) & (ends <= day + timedelta(days=REMINDED_DAYS)),
                newest <= day - timedelta(days=365 * OLD_YEARS),
            )
        )
        .subquery()
    )
    return (
        select(
            kept,
            signatories.c.name,
            signatories.c.account_id,
            accounts.c.number,
            customers.c.number.label("customer_number"),
            customers.c.name.label("customer"),
        )
        .join(signatories, signatories.c.id == kept.c.signatory_id)
        .join(accounts, accounts.c.id == signatories.c.account_id)
        .join(customers, customers.c.id == accounts.c.customer_id)
    )
