from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.decision import Decision, OperatingPoint, Rate, evidence_in_words
from siggui.services.results_file import ResultRow
from siggui.verifier.calibration import LOG_LR_LIMIT, Calibration, Fusion, similarity

logits = st.floats(-30, 30)


@given(logits, logits)
def test_more_alike_is_never_less_evidence(a, b):
    line = Calibration((1,), (0.7,), (0.1,))
    low, high = sorted((a, b))
    assert line.log_lr(low, 1) <= line.log_lr(high, 1)
    assert similarity(line.log_lr(low, 1)) <= similarity(line.log_lr(high, 1))


@given(logits)
def test_claims_stay_below_the_limit(a):
    assert abs(Calibration((1,), (9.0,), (0.0,)).log_lr(a, 1)) < LOG_LR_LIMIT


@given(st.floats(-40, 40), st.floats(0.01, 40))
def test_the_clearest_cases_are_ranked_too(a, more):
    """As a batch writes them; a cut at the limit tied strangers with each other."""
    line = Calibration((1,), (1.0,), (0.0,))
    low, high = line.log_lr(a, 1), line.log_lr(a + more, 1)
    rows = [ResultRow("1", similarity(x), x, Decision.REFER).cells() for x in (low, high)]
    for column in (1, 2):
        assert float(rows[0][column]) < float(rows[1][column])


@given(st.floats(-2, 2))
def test_what_the_tuning_writers_support_is_claimed_in_full(a):
    assert Calibration((1,), (1.0,), (0.0,)).log_lr(a, 1) == a


@pytest.mark.parametrize(("count", "expected"), [(1, 1.0), (2, 1.0), (3, 2.0), (9, 2.0)])
def test_the_map_of_the_largest_count_not_above_is_used(count, expected):
    assert Calibration((1, 3), (1.0, 2.0), (0.0, 0.0)).log_lr(1.0, count) == expected


def test_one_specimen_is_its_own_score():
    assert Fusion(0.7, 0.7, 3.0).score([1.25]) == 1.25


def test_a_signatory_who_varies_is_given_more_room():
    fusion = Fusion(0.0, 0.5, 4.0)
    varied, steady = fusion.score([1.0, 1.0], [0.0]), fusion.score([1.0, 1.0], [6.0])
    assert varied > steady


def test_two_specimens_say_less_about_a_signatory_than_eight():
    fusion = Fusion(0.0, 1.0, 4.0)
    of_two, of_eight = (fusion.score([1.0] * n, [2.0] * (n * (n - 1) // 2)) for n in (2, 8))
    assert 1.0 < of_two < of_eight < 1.0 + (4.0 - 2.0)


@given(st.floats(-6, 6))
def test_evidence_in_words_names_the_right_side(log_lr):
    words = evidence_in_words(log_lr)
    if abs(log_lr) > 0.2:
        assert ("genuine" in words) == (log_lr > 0)
        assert ("forged" in words) == (log_lr < 0)


def test_decisions_include_the_threshold_itself():
    zero = Rate(0.0, 0.0, 0.0)
    point = OperatingPoint("standard", 1.0, -1.0, zero, zero, zero, zero)
    decided = [point.decide(x) for x in (1.0, 0.99, -1.0, -1.01)]
    assert decided == [Decision.MATCH, Decision.REFER, Decision.REFER, Decision.NO_MATCH]
