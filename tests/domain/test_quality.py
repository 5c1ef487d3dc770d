from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from siggui.domain.quality import LIMITS, Measures, about_age, about_specimens, judge

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
    pieces=8,
)


def test_a_good_image_is_neither_warned_of_nor_refused():
    assert judge(GOOD) == ((), None)


def test_every_measure_has_a_limit():
    assert {limit.measure for limit in LIMITS} == {field.name for field in fields(Measures)}


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.measure)
def test_each_limit_warns_beyond_and_not_at_it(limit):
    at = replace(GOOD, **{limit.measure: limit.warn})
    assert judge(at)[0] == ()
    step = 1 if limit.measure in ("cut_strokes", "pieces") else 1e-3
    worse = limit.warn + (step if limit.too_much else -step)
    (warning,), _ = judge(replace(GOOD, **{limit.measure: worse}))
    assert warning.code == limit.code
    assert warning.message.endswith(".")


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.measure)
def test_each_warning_tells_what_was_measured_beside_its_limit(limit):
    worse = replace(GOOD, **{limit.measure: limit.warn * (2 if limit.too_much else 0.5) or 3})
    (warning,), _ = judge(worse)
    measured, most = (
        limit.value.put(value=value) for value in (getattr(worse, limit.measure), limit.warn)
    )
    side = "most" if limit.too_much else "least"
    assert warning.measured == f"{limit.what}: {measured}; limit: at {side} {most}. {limit.why}"


def test_what_was_measured_has_its_unit():
    ((short,), _), ((faint,), _), ((cut,), _) = (
        judge(replace(GOOD, **fault))
        for fault in ({"longest_px": 96.4}, {"contrast": 0.082}, {"cut_strokes": 2})
    )
    assert short.measured.startswith("Length of the ink: 96 px; limit: at least 150 px. ")
    assert faint.measured.startswith("Darkness of the ink against the paper: 8%; limit: at least")
    assert cut.measured.startswith("Strokes that run out of the picture: 2; limit: at most 0. ")


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.measure)
def test_what_is_hardly_beyond_a_limit_is_not_told_as_within(limit):
    hardly = limit.warn + (1e-6 if limit.too_much else -1e-6)
    (warning,), _ = judge(replace(GOOD, **{limit.measure: hardly}))
    shown, most = (
        float(warning.measured.values[name].values["value"]) for name in ("value", "limit")
    )
    assert most == limit.warn
    assert limit.value.put(value=shown) != limit.value.put(value=most)
    assert (shown > most) is limit.too_much


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
    assert f" {limit.value.put(value=limit.refuse)}. {limit.why}" in refusal.measured


def test_one_fault_is_told_once():
    warnings, refusal = judge(replace(GOOD, longest_px=80, dpi=60))
    assert [warning.code for warning in warnings] == ["low-resolution"]
    assert "80 pixels" in warnings[0].message
    assert refusal is None


def test_old_specimens_tell_their_age():
    (warning,) = about_age(date(2018, 3, 1), date(2026, 2, 28))
    assert warning.measured.startswith("Age of the newest specimen: 7 years; limit: less than 5")


def test_a_single_specimen_is_few():
    (warning,) = about_specimens(1)
    assert warning.code == "few-specimens"
    assert warning.measured.startswith("Specimens: 1; limit: at least 2. ")
    assert about_specimens(2) == ()
