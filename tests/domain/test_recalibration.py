"""Where a bank's own evidence moves the thresholds."""

from __future__ import annotations

import math

import pytest

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions
from siggui.domain.recalibration import FARTHEST, Evidence, recalibrated

EDGES = tuple(-3.0 + 0.1 * k for k in range(61))


def bell(middle: float) -> tuple[float, ...]:
    return tuple(math.exp(-((low + 0.05 - middle) ** 2) / 0.5) for low in EDGES[:-1])


SHIPPED = ScoreDistributions(EDGES, bell(1.0), bell(-1.0), bell(-2.0))
POINT = OperatingPoint(
    "standard",
    0.0,
    -0.2,
    Rate(0.023, 0.005, 0.05),
    Rate(0.0001, 0.0, 0.01),
    Rate(0.008, 0.002, 0.02),
    Rate(0.01, 0.0, 0.03),
)


def group(middle: float, signatories: int) -> tuple[tuple[float, ...], ...]:
    return tuple(
        (middle + 0.5 * math.sin(k), middle - 0.5 * math.sin(k)) for k in range(signatories)
    )


def test_without_evidence_nothing_moves():
    after = recalibrated(POINT, SHIPPED, Evidence((), ()))
    assert after.match_from == pytest.approx(POINT.match_from, abs=0.011)
    assert after.no_match_below == pytest.approx(POINT.no_match_below, abs=0.011)


def test_customers_who_vary_more_are_turned_away_less():
    after = recalibrated(POINT, SHIPPED, Evidence(group(-0.2, 400), ()))
    assert POINT.no_match_below - FARTHEST <= after.no_match_below < POINT.no_match_below - 0.1
    assert after.match_from == POINT.match_from


def test_steady_customers_let_more_forgeries_be_turned_away():
    after = recalibrated(POINT, SHIPPED, Evidence(group(2.0, 2000), ()))
    assert POINT.no_match_below < after.no_match_below <= after.match_from
    assert after.frr.high < POINT.frr.high


def test_forgeries_that_pass_raise_the_bar_and_caught_ones_never_lower_it():
    passed = recalibrated(POINT, SHIPPED, Evidence((), (0.3,) * 40))
    assert POINT.match_from < passed.match_from <= POINT.match_from + FARTHEST
    caught = recalibrated(POINT, SHIPPED, Evidence((), (-2.5,) * 5000))
    assert caught.match_from == POINT.match_from


def test_one_signatory_with_many_pairs_counts_once():
    many = recalibrated(POINT, SHIPPED, Evidence(((-2.0,) * 5000,), ()))
    once = recalibrated(POINT, SHIPPED, Evidence(((-2.0,),), ()))
    assert many == once


def test_rates_lie_within_their_intervals():
    after = recalibrated(POINT, SHIPPED, Evidence(group(0.5, 50), (-1.0, 0.5)))
    for rate in (after.far_skilled, after.far_random, after.frr, after.referral_rate):
        assert 0.0 <= rate.low <= rate.value <= rate.high <= 1.0
