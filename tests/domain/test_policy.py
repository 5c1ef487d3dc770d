"""What the machine may decide, what needs a second person, and what comes first."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.casework import Outcome
from siggui.domain.decision import Decision
from siggui.domain.policy import (
    Band,
    Policy,
    checked_policy,
    next_state,
    policy_from_json,
    policy_to_json,
    risk_of,
)
from siggui.domain.work_queue import Advice, Amount, ItemState, Judgment, Look
from siggui.errors import InputError

PASS, REFER, REJECT = Outcome.PASS, Outcome.REFER, Outcome.REJECT
SMALL, LARGE = Amount(5_000), Amount(2_000_000)


def advice(decision=Decision.MATCH, log_lr=2.0, warnings=()):
    return Advice(decision, log_lr, 0.9, "standard", "s", warnings, "m")


def after(amount, *outcomes):
    looks = (Look.FIRST, Look.SECOND, Look.SUPERVISOR)
    said = [
        Judgment(str(n), "i", look, f"person {n}", outcome, "x", f"{n}")
        for n, (look, outcome) in enumerate(zip(looks, outcomes, strict=False))
    ]
    return next_state(Policy(), amount, said)


@pytest.mark.parametrize(
    ("amount", "outcomes", "state", "final"),
    [
        (SMALL, (PASS,), ItemState.DONE, PASS),
        (SMALL, (REJECT,), ItemState.DONE, REJECT),
        (SMALL, (REFER,), ItemState.SECOND_LOOK, None),
        (SMALL, (REFER, PASS), ItemState.DONE, PASS),
        (SMALL, (REFER, REFER), ItemState.SUPERVISOR, None),
        (SMALL, (REFER, REFER, REJECT), ItemState.DONE, REJECT),
        (LARGE, (PASS,), ItemState.SECOND_LOOK, None),
        (LARGE, (REJECT,), ItemState.SECOND_LOOK, None),
        (LARGE, (PASS, PASS), ItemState.DONE, PASS),
        (LARGE, (PASS, REJECT), ItemState.SUPERVISOR, None),
        (LARGE, (REFER, PASS), ItemState.SUPERVISOR, None),
        (LARGE, (PASS, REJECT, PASS), ItemState.DONE, PASS),
        (None, (PASS,), ItemState.DONE, PASS),
        (Amount(100, "USD"), (PASS,), ItemState.SECOND_LOOK, None),
    ],
)
def test_four_eyes(amount, outcomes, state, final):
    assert after(amount, *outcomes) == (state, final)


def test_a_large_amount_never_passes_by_one_person():
    for outcomes in product(Outcome, repeat=2):
        state, final = after(LARGE, *outcomes)
        assert final is not PASS or outcomes == (PASS, PASS)
        assert (state is ItemState.DONE) == (final is not None)


@pytest.mark.parametrize(
    ("amount", "found", "passes"),
    [
        (Amount(9_999), advice(), True),
        (Amount(10_000), advice(), False),
        (Amount(9_999, "USD"), advice(), False),
        (None, advice(), False),
        (Amount(1), None, False),
        (Amount(1), advice(Decision.REFER), False),
        (Amount(1), advice(warnings=("same-image",)), False),
    ],
)
def test_what_passes_unseen(amount, found, passes):
    policy = Policy(auto_pass_below_cents=10_000, currency="EUR")
    assert policy.passes_unseen(amount, found) is passes
    assert not Policy().passes_unseen(amount, found)


@given(st.integers(1, 10**14), st.sampled_from(["", "USD"]))
def test_no_amount_is_decided_more_loosely_than_its_band(cents, currency):
    policy = Policy((Band(0, "quick"), Band(100_000, "standard"), Band(1_000_000, "cautious")))
    expected = "quick" if cents < 100_000 else "standard" if cents < 1_000_000 else "cautious"
    assert policy.operating_point(Amount(cents, currency)) == ("cautious" if currency else expected)


@given(st.integers(1, 10**14), st.floats(-3, 3))
def test_more_money_and_less_alike_is_more_risk(cents, log_lr):
    risk = risk_of(Amount(cents), advice(log_lr=log_lr))
    assert risk_of(Amount(cents * 10), advice(log_lr=log_lr)) > risk
    assert risk_of(Amount(cents), advice(log_lr=log_lr - 1)) > risk
    assert risk_of(Amount(cents), advice(log_lr=log_lr, warnings=("x",))) > risk
    assert risk_of(Amount(cents), None) >= risk


def test_a_copy_comes_as_early_as_what_nothing_is_known_of():
    copy = advice(Decision.REFER, 3.0, ("near-duplicate",))
    assert risk_of(SMALL, copy) > risk_of(SMALL, advice(Decision.NO_MATCH, -2.9))


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        (Policy(bands=()), "policy-bands"),
        (Policy(bands=(Band(1, "standard"),)), "policy-bands"),
        (Policy(bands=(Band(0, "standard"), Band(0, "quick"))), "policy-bands"),
        (Policy(bands=(Band(0, "reckless"),)), "policy-bands"),
        (Policy(auto_pass_below_cents=-1), "policy-amount"),
        (Policy(auto_pass_below_cents=2_000_000), "policy-amount"),
        (Policy(test_share=0.5), "policy-share"),
        (Policy(test_share=float("nan")), "policy-share"),
    ],
)
def test_rules_that_make_no_sense_are_refused(policy, code):
    with pytest.raises(InputError) as caught:
        checked_policy(policy)
    assert caught.value.code == code


def test_rules_are_kept_as_they_are():
    policy = Policy((Band(0, "quick"),), 500, None, 0.02, "EUR")
    assert policy_from_json(policy_to_json(checked_policy(policy))) == policy
