"""Specimens that somebody has to see to: they ended, end soon, are old, or wait to be confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from siggui.domain.quality import about_age

REMINDED_DAYS = 60
"""So long before the last specimen ends, there is time to ask the signatory to the desk."""
COLUMNS = ("account", "customer_number", "customer", "signatory", "due", "day")
"""Of the list as a file."""


class Due(Enum):
    """Why; the most urgent first."""

    WAITING = "waiting"
    """A second person has to confirm a specimen; the day is that of its enrollment."""
    ENDED = "ended"
    """None counts any more; the day is the last one's last."""
    ENDING = "ending"
    """None will count before long; likewise."""
    OLD = "old"
    """The newest is so old that the hand may have changed; the day is its first."""


@dataclass(frozen=True, slots=True)
class DueSignatory:
    """One line of the list.

    Attributes:
        account_id: Where to look.
        account_number: As on file.
        customer_number: Likewise.
        customer: Name.
        signatory: Name.
        due: What has to be done.
        day: See :class:`Due`.
    """

    account_id: str
    account_number: str
    customer_number: str
    customer: str
    signatory: str
    due: Due
    day: date


@dataclass(frozen=True, slots=True)
class DueList:
    """The most urgent of them.

    Attributes:
        first: As many as were asked for.
        count: How many there are.
    """

    first: tuple[DueSignatory, ...]
    count: int


def due_on(day: date, ends: date, newest: date) -> Due | None:
    """What becomes of a signatory's specimens that were not withdrawn.

    Args:
        day: Today.
        ends: Last day on which one counts; ``date.max`` where that is open.
        newest: First day of the newest one.

    >>> due_on(date(2026, 5, 4), date(2026, 5, 3), date(2025, 1, 1)).value
    'ended'
    >>> due_on(date(2026, 5, 4), date.max, date(2025, 1, 1)) is None
    True
    """
    if ends < day:
        return Due.ENDED
    if ends - timedelta(days=REMINDED_DAYS) <= day:
        return Due.ENDING
    return Due.OLD if about_age(newest, day) else None


def urgency(each: DueSignatory) -> tuple[int, date, str]:
    """By which the list is sorted."""
    return list(Due).index(each.due), each.day, each.account_number
