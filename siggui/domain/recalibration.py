"""A bank's own evidence moves the shipped thresholds, as far as there is enough of it.

The shipped rates are taken for what they are: measured on some number of signatories, which
follows from their intervals. A bank's own signatories are added to those, each counting once, and
every threshold goes where the promised rate holds again for both together.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions

LEAST_SIGNATORIES = 30
"""Fewer say more about themselves than about the bank."""
FARTHEST = 0.5
"""No threshold moves farther from the shipped one, in log10."""
_STEP = 0.01
_FEWEST, _MOST = 20.0, 2000.0
_95 = 1.96


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a bank knows about its own signatories.

    Attributes:
        genuine: ``log_lr`` of genuine signatures, by signatory.
        forged: ``log_lr`` of items that were rejected as forged.
    """

    genuine: tuple[tuple[float, ...], ...]
    forged: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Shares:
    """What becomes of a bank's own signatures at some thresholds, each 0..1.

    Attributes:
        genuine_matched: Genuine called match.
        genuine_turned_away: Genuine called no match.
        forged_matched: Forged called match.
    """

    genuine_matched: float
    genuine_turned_away: float
    forged_matched: float


def recalibrated(
    point: OperatingPoint, shipped: ScoreDistributions, evidence: Evidence
) -> OperatingPoint:
    """Thresholds at which the promised rates hold for this bank too.

    ``match_from`` never falls: rejected items are those somebody saw through, so they can prove
    that it is too low, never that it is too high.

    Args:
        point: As shipped.
        shipped: How ``log_lr`` was distributed where the shipped rates were measured.
        evidence: The bank's own.
    """
    signatories = [each for each in evidence.genuine if each]
    genuine_known, forged_known = _worth(point.frr), _worth(point.far_skilled)

    def genuine_below(limit: float) -> float:
        own = sum(sum(x < limit for x in each) / len(each) for each in signatories)
        before = genuine_known * _share_below(shipped, shipped.genuine, limit)
        return (before + own) / (genuine_known + len(signatories))

    def forged_from(limit: float) -> float:
        own = sum(x >= limit for x in evidence.forged)
        before = forged_known * (1.0 - _share_below(shipped, shipped.skilled, limit))
        return (before + own) / (forged_known + len(evidence.forged))

    # What the shipped distributions say at the shipped thresholds is the promise that is kept:
    # without evidence, nothing moves.
    turned_away = _share_below(shipped, shipped.genuine, point.no_match_below)
    passed = 1.0 - _share_below(shipped, shipped.skilled, point.match_from)
    match_from = _first(
        point.match_from, point.match_from + FARTHEST, lambda x: forged_from(x) <= passed
    )
    no_match_below = _first(
        point.no_match_below + FARTHEST,
        point.no_match_below - FARTHEST,
        lambda x: genuine_below(x) <= turned_away,
    )
    no_match_below = min(no_match_below, match_from)
    own_refer = sum(
        sum(no_match_below <= x < match_from for x in each) / len(each) for each in signatories
    )
    refer_known = _worth(point.referral_rate)
    referred = 0.5 * sum(
        _share_below(shipped, of, match_from) - _share_below(shipped, of, no_match_below)
        for of in (shipped.genuine, shipped.skilled)
    )
    return replace(
        point,
        match_from=round(match_from, 4),
        no_match_below=round(no_match_below, 4),
        far_skilled=_rate(forged_from(match_from), forged_known + len(evidence.forged)),
        far_random=_rate(
            1.0 - _share_below(shipped, shipped.random, match_from), _worth(point.far_random)
        ),
        frr=_rate(genuine_below(no_match_below), genuine_known + len(signatories)),
        referral_rate=_rate(
            (refer_known * referred + own_refer) / (refer_known + len(signatories)),
            refer_known + len(signatories),
        ),
    )


def shares(point: OperatingPoint, evidence: Evidence) -> Shares:
    """What becomes of the bank's own signatures at these thresholds.

    >>> zero = Rate(0.0, 0.0, 0.0)
    >>> point = OperatingPoint("standard", 1.0, -1.0, zero, zero, zero, zero)
    >>> shares(point, Evidence(((2.0, 0.0), (-2.0,)), (1.5, -2.0)))
    Shares(genuine_matched=0.25, genuine_turned_away=0.5, forged_matched=0.5)
    """

    def of_genuine(hit: Callable[[float], bool]) -> float:
        each = [sum(map(hit, scores)) / len(scores) for scores in evidence.genuine if scores]
        return sum(each) / len(each) if each else 0.0

    forged = evidence.forged
    return Shares(
        of_genuine(lambda x: x >= point.match_from),
        of_genuine(lambda x: x < point.no_match_below),
        sum(x >= point.match_from for x in forged) / len(forged) if forged else 0.0,
    )


def _first(start: float, end: float, fits: Callable[[float], bool]) -> float:
    """The first value on the way from start to end that fits; the end if none does."""
    steps = round(abs(end - start) / _STEP)
    for k in range(steps):
        value = start + (end - start) * k / steps
        if fits(value):
            return value
    return end


def _share_below(shipped: ScoreDistributions, densities: Sequence[float], limit: float) -> float:
    edges = shipped.log_lr_edges
    below = total = 0.0
    for low, high, density in zip(edges[:-1], edges[1:], densities, strict=True):
        mass = density * (high - low)
        total += mass
        below += mass * min(1.0, max(0.0, (limit - low) / (high - low)))
    return below / total if total else 0.0


def _worth(rate: Rate) -> float:
    """On how many independent signatories a rate with such an interval was measured."""
    half = (rate.high - rate.low) / 2.0
    if half <= 0.0 or not 0.0 < rate.value < 1.0:
        return _FEWEST
    return min(_MOST, max(_FEWEST, rate.value * (1.0 - rate.value) * (_95 / half) ** 2))


def _rate(value: float, number: float) -> Rate:
    """A share with its 95 % interval.

    Source: score interval, Wilson (1927).
    """
    value = min(1.0, max(0.0, value))
    spread = _95**2 / number
    middle = (value + spread / 2.0) / (1.0 + spread)
    half = _95 * math.sqrt(value * (1.0 - value) / number + spread / (4.0 * number))
    half /= 1.0 + spread
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    return Rate(round(value, 5), round(min(low, value), 5), round(max(high, value), 5))
