from __future__ import annotations

from dataclasses import fields, replace

import pytest

from siggui.domain.quality import LIMITS, Measures, about_specimens, judge

GOOD = Measures(
    dpi=300,
    longest_px=600,
    ink_widths=500,
    blur=1,
    contrast=0.5,
    dark_share=0.05,
    cut_strokes=0,
    gap=0.1,
    evenness=0,
    turns=15,
)


def test_a_good_image_is_neither_warned_of_nor_refused():
    assert judge(GOOD) == ((), None)


def test_every_measure_has_a_limit():
    assert {limit.measure for limit in LIMITS} == {field.name for field in fields(Measures)}


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.measure)
def test_each_limit_warns_beyond_and_not_at_it(limit):
    at = replace(GOOD, **{limit.measure: limit.warn})
    assert judge(at)[0] == ()
    step = 1 if limit.measure == "cut_strokes" else 1e-3
    worse = limit.warn + (step if limit.too_much else -step)
    (warning,), _ = judge(replace(GOOD, **{limit.measure: worse}))
    assert warning.code == limit.code
    assert warning.message.endswith(".")


@pytest.mark.parametrize(
    "limit", [limit for limit in LIMITS if limit.refuse is not None], ids=lambda limit: limit.code
)
def test_what_is_refused_says_what_to_do_and_was_warned_of_before(limit):
    assert limit.is_beyond(replace(GOOD, **{limit.measure: limit.refuse}), limit.warn)
    worse = limit.refuse + (0.001 if limit.too_much else -0.001)
    warnings, refusal = judge(replace(GOOD, **{limit.measure: worse}))
    assert refusal.code == limit.code
    assert refusal.hint.endswith(".")
    assert refusal.message in [warning.message for warning in warnings]


def test_one_fault_is_told_once():
    warnings, refusal = judge(replace(GOOD, longest_px=80, dpi=60))
    assert [warning.code for warning in warnings] == ["low-resolution"]
    assert "80 pixels" in warnings[0].message
    assert refusal is None


def test_a_single_specimen_is_few():
    assert [warning.code for warning in about_specimens(1)] == ["few-specimens"]
    assert about_specimens(2) == ()
