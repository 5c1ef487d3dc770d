from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siggui.domain.decision import OperatingPoint, Rate
from siggui.evaluation import metrics

ZERO = Rate(0.0, 0.0, 0.0)
SCORES = st.lists(st.integers(-6, 6).map(float), min_size=1, max_size=40)


def point(match_from: float, no_match_below: float) -> OperatingPoint:
    return OperatingPoint("standard", match_from, no_match_below, ZERO, ZERO, ZERO, ZERO)


@pytest.mark.parametrize(
    ("genuine", "other", "expected"),
    [
        ([3, 4, 5], [0, 1, 2], 0.0),
        ([0, 1, 2], [3, 4, 5], 1.0),
        ([1, 1], [1, 1, 1], 0.5),
        ([2, 3, 4, 5], [1, 2.5, 0, 0], 0.25),
        ([-math.inf, 1], [0, 0], 0.5),
    ],
)
def test_eer_of_cases_done_by_hand(
    genuine: list[float], other: list[float], expected: float
) -> None:
    assert metrics.eer(genuine, other) == pytest.approx(expected)


def test_eer_of_two_normal_distributions() -> None:
    rng = np.random.default_rng(5)
    value = metrics.eer(rng.normal(1, 1, 40_000), rng.normal(-1, 1, 40_000))
    assert value == pytest.approx(0.1587, abs=0.004)


@settings(max_examples=60, deadline=None)
@given(SCORES, SCORES)
def test_eer_knows_neither_order_nor_scale(genuine: list[float], other: list[float]) -> None:
    value = metrics.eer(genuine, other)
    assert 0.0 <= value <= 1.0
    assert metrics.eer(genuine[::-1], other[::-1]) == value
    stretched = [np.tanh(x / 9) for x in genuine], [np.tanh(x / 9) for x in other]
    assert metrics.eer(*stretched) == pytest.approx(value)
    mirrored = [-x for x in other], [-x for x in genuine]
    assert metrics.eer(*mirrored) == pytest.approx(value)


@settings(max_examples=60, deadline=None)
@given(SCORES, SCORES)
def test_curve_is_monotone_and_agrees_with_counting(
    genuine: list[float], other: list[float]
) -> None:
    curve = metrics.error_curve(genuine, other)
    assert (np.diff(curve.far) <= 0).all()
    assert (np.diff(curve.frr) >= 0).all()
    for threshold, far, frr in zip(*curve, strict=True):
        assert far == pytest.approx(np.mean(np.array(other) >= threshold))
        assert frr == pytest.approx(np.mean(np.array(genuine) < threshold))


@settings(max_examples=60, deadline=None)
@given(SCORES, SCORES)
def test_auc_is_the_area_under_the_curve(genuine: list[float], other: list[float]) -> None:
    from sklearn.metrics import roc_auc_score

    truth = [1] * len(genuine) + [0] * len(other)
    expected = roc_auc_score(truth, genuine + other)
    assert metrics.auc(genuine, other) == pytest.approx(expected)


@settings(max_examples=60, deadline=None)
@given(SCORES, SCORES)
def test_no_calibration_beats_min_cllr(genuine: list[float], other: list[float]) -> None:
    least = metrics.min_cllr(genuine, other)
    assert -1e-9 <= least <= 1.0 + 1e-9
    assert least <= metrics.cllr(genuine, other) + 1e-9
    assert least == pytest.approx(
        metrics.min_cllr([3 * x + 1 for x in genuine], [3 * x + 1 for x in other])
    )


def test_cllr_of_calibrated_ratios_is_close_to_its_least() -> None:
    # For equal variances the log-likelihood ratio of a normal score is itself normal.
    rng = np.random.default_rng(3)
    genuine = rng.normal(2, 2, 20_000) / np.log(10)
    other = rng.normal(-2, 2, 20_000) / np.log(10)
    cost = metrics.cllr(genuine, other)
    assert cost == pytest.approx(metrics.min_cllr(genuine, other), abs=0.01)
    assert metrics.cllr(genuine + 1, other + 1) > cost + 0.1


def test_referred_agrees_with_the_decision() -> None:
    frozen = point(1.0, -1.0)
    log_lr = np.array([1.0, 0.999, -1.0, -1.001])
    assert metrics.referred(frozen, log_lr).tolist() == [False, True, True, False]
    assert [frozen.decide(x).value for x in log_lr] == ["match", "refer", "refer", "no_match"]


@pytest.mark.parametrize("measure", [metrics.eer, metrics.auc, metrics.cllr, metrics.min_cllr])
@pytest.mark.parametrize(("genuine", "other"), [([], [1.0]), ([1.0], []), ([math.nan], [1.0])])
def test_nothing_to_measure_is_an_error(measure, genuine, other) -> None:
    with pytest.raises(ValueError, match="scores"):
        measure(genuine, other)
