"""What a supervisor sees of the work: shares and rates, each with its count and its interval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from siggui.domain.casework import Outcome
from siggui.domain.work_queue import Look, Truth

ENOUGH = 20
"""Fewer cases say nothing about a person."""
_Z = 1.959964


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with how sure it is.

    Attributes:
        value: The estimate.
        low: Lower end of the 95 % interval.
        high: Upper end of it.
        cases: How many it rests on.
    """

    value: float
    low: float
    high: float
    cases: int

    @property
    def is_enough(self) -> bool:
        """Whether there are enough cases to judge by."""
        return self.cases >= ENOUGH


@dataclass(frozen=True, slots=True)
class Tally:
    """Judgments of one person that are alike.

    Attributes:
        actor: Who.
        look: Whose turn it was.
        outcome: What was said.
        final: What became of the item; None while it is open.
        truth: Of a test item; None for a real one.
        judges: How many people judged the item.
        count: How many such judgments.
    """

    actor: str
    look: Look
    outcome: Outcome
    final: Outcome | None
    truth: Truth | None
    judges: int
    count: int


@dataclass(frozen=True, slots=True)
class PersonOnBoard:
    """One person's work.

    Attributes:
        actor: Who.
        per_day: Items a day worked.
        referred: Share of first looks that were referred.
        overturned: Share of passes and rejections, of real items that others judged too, that
            became something else in the end.
        caught: Share of forged test items that were not passed.
        stopped: Share of genuine test items that were rejected.
    """

    actor: str
    per_day: Measure | None
    referred: Measure | None
    overturned: Measure | None
    caught: Measure | None
    stopped: Measure | None


@dataclass(frozen=True, slots=True)
class Week:
    """Real items that came in within a week.

    Attributes:
        monday: Its first day.
        log_lr: Their mean; None where the machine had nothing to say.
    """

    monday: date
    log_lr: Measure | None


@dataclass(frozen=True, slots=True)
class Board:
    """All of it.

    Attributes:
        people: By name.
        weeks: The oldest first, none left out.
    """

    people: tuple[PersonOnBoard, ...]
    weeks: tuple[Week, ...]


def share(hits: int, cases: int) -> Measure | None:
    """A share with Wilson's interval; None without a case.

    Source: Wilson, Probable inference, the law of succession, and statistical inference (1927).

    >>> found = share(9, 10)
    >>> round(found.value, 2), round(found.low, 2), round(found.high, 2)
    (0.9, 0.6, 0.98)
    """
    if not cases:
        return None
    value, z2 = hits / cases, _Z * _Z
    middle = (value + z2 / (2 * cases)) / (1 + z2 / cases)
    half = _Z * sqrt(value * (1 - value) / cases + z2 / (4 * cases * cases)) / (1 + z2 / cases)
    # At 0 and 1 the ends are exact; rounding must not put the estimate outside.
    return Measure(
        value, min(value, max(0.0, middle - half)), max(value, min(1.0, middle + half)), cases
    )


def rate(count: int, days: int) -> Measure | None:
    """Events a day with an interval for counts; None without a day.

    Source: the square root of a count varies by about one half whatever the count is; Anscombe,
    The transformation of Poisson, binomial and negative-binomial data (1948), section 2.

    >>> rate(100, 2).value, round(rate(100, 2).low, 1)
    (50.0, 40.7)
    """
    if not days:
        return None
    low, high = max(0.0, sqrt(count) - _Z / 2) ** 2, (sqrt(count) + _Z / 2) ** 2
    return Measure(count / days, low / days, high / days, count)


def mean(total: float, squares: float, cases: int) -> Measure | None:
    """A mean with its normal interval; None without a case, the whole line for a single one.

    Args:
        total: Sum of the values.
        squares: Sum of their squares.
        cases: How many.

    >>> mean(4.0, 10.0, 2).value
    2.0
    """
    if not cases:
        return None
    value = total / cases
    if cases == 1:
        return Measure(value, float("-inf"), float("inf"), 1)
    spread = sqrt(max(0.0, squares - cases * value * value) / (cases - 1))
    half = _Z * spread / sqrt(cases)
    return Measure(value, value - half, value + half, cases)


def people_of(tallies: Iterable[Tally], days: dict[str, int]) -> tuple[PersonOnBoard, ...]:
    """Put judgments together by person.

    Args:
        tallies: Judgments by people; the policy's are no person's.
        days: On how many days each person judged anything.
    """
    by_actor: dict[str, list[Tally]] = {}
    for tally in tallies:
        if tally.look is not Look.POLICY:
            by_actor.setdefault(tally.actor, []).append(tally)
    return tuple(
        _person(actor, found, days.get(actor, 0)) for actor, found in sorted(by_actor.items())
    )


def _person(actor: str, found: Sequence[Tally], days: int) -> PersonOnBoard:
    def count(tallies: Iterable[Tally]) -> int:
        return sum(tally.count for tally in tallies)

    real = [tally for tally in found if tally.truth is None]
    first = [tally for tally in real if tally.look is Look.FIRST]
    checked = [
        tally
        for tally in real
        if tally.judges > 1
        and tally.final is not None
        and tally.look is not Look.SUPERVISOR
        and tally.outcome is not Outcome.REFER
    ]
    forged = [tally for tally in found if tally.truth is Truth.FORGED]
    genuine = [tally for tally in found if tally.truth is Truth.GENUINE]
    return PersonOnBoard(
        actor,
        rate(count(found), days),
        share(count(t for t in first if t.outcome is Outcome.REFER), count(first)),
        share(count(t for t in checked if t.outcome is not t.final), count(checked)),
        share(count(t for t in forged if t.outcome is not Outcome.PASS), count(forged)),
        share(count(t for t in genuine if t.outcome is Outcome.REJECT), count(genuine)),
    )


def weeks_of(days: dict[date, tuple[float, float, int]]) -> tuple[Week, ...]:
    """Put days together by week, the empty ones between too.

    Args:
        days: Sum of ``log_lr``, sum of its squares and number of items, by day.
    """
    if not days:
        return ()
    sums: dict[date, tuple[float, float, int]] = {}
    for day, (total, squares, cases) in days.items():
        monday = day - timedelta(days=day.weekday())
        before = sums.get(monday, (0.0, 0.0, 0))
        sums[monday] = (before[0] + total, before[1] + squares, before[2] + cases)
    weeks, monday = [], min(sums)
    while monday <= max(sums):
        weeks.append(Week(monday, mean(*sums.get(monday, (0.0, 0.0, 0)))))
        monday += timedelta(days=7)
    return tuple(weeks)
