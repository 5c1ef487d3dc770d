"""What may become a specimen: everything is compared with it for years, so it must be good."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from siggui.domain.customers import Specimen, SpecimenState
from siggui.domain.decision import Warning
from siggui.domain.quality import LIMITS
from siggui.domain.upkeep import Due, due_on
from siggui.errors import InputError
from siggui.wording import joined, say

MOST_SPECIMENS = 9
"""Of one signatory that count at a time; more would make no verdict better."""

POOR = frozenset({"low-resolution", "little-ink", "blurred", "mostly-dark", "spotted", "printed"})
"""Weaknesses that another scan cures, or that say this is no signature. With a questioned
signature the clerk has no choice and gets a warning; for a specimen there is one."""


def poor_specimen(warnings: Iterable[Warning]) -> InputError | None:
    """Why a signature must not become a specimen, if so.

    >>> poor_specimen([Warning("blurred", "The picture is blurred.")]).code
    'blurred'
    >>> poor_specimen([Warning("low-complexity", "Simple.")]) is None
    True
    """
    for warning in warnings:
        if warning.code in POOR:
            hint = next(limit.hint for limit in LIMITS if limit.code == warning.code)
            message = joined([say("Too poor for a specimen."), warning.message])
            return InputError(warning.code, message, hint)
    return None


def parse_day(text: str) -> date | None:
    """Read a day as it is shown; an empty text leaves it open.

    Raises:
        InputError: ``day-unreadable``.

    >>> parse_day("2027-03-01"), parse_day(" ")
    (datetime.date(2027, 3, 1), None)
    """
    if not text.strip():
        return None
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(
            "day-unreadable",
            say("“{text}” is no day.", text=text.strip()[:24]),
            "Write it as year-month-day, such as 2027-03-31.",
        ) from error
    return day


def renewal(specimens: Sequence[Specimen], day: date) -> str:
    """Remind of specimens that should be renewed; an empty text where there is time.

    Args:
        specimens: All of a signatory.
        day: Today.
    """
    active = [specimen for specimen in specimens if specimen.state is SpecimenState.ACTIVE]
    if not active:
        return ""
    # Without a last day it ends later than any day.
    ends = max(specimen.valid_until or date.max for specimen in active)
    due = due_on(day, ends, max(specimen.valid_from for specimen in active))
    if due is Due.ENDED:
        return say("the last ended {day}, enroll anew", day=ends)
    if due is Due.ENDING:
        return say("the last ends {day}, enroll anew", day=ends)
    return say("old, enroll anew") if due is Due.OLD else ""
