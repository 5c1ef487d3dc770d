"""The table of rights, and how long somebody waits who guesses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.rights import RIGHTS, Right, Role, Session, role_named
from siggui.domain.users import LONGEST_WAIT_S, User, UserState, check_password, left_to_wait_s
from siggui.domain.users import wait_s as wait
from siggui.errors import InputError


def test_every_right_belongs_to_somebody_and_the_single_operator_has_all():
    assert set().union(*RIGHTS.values()) == set(Right)
    for right in Right:
        Session("ana").require(right)


def test_each_step_up_can_do_all_that_the_one_below_can():
    assert RIGHTS[Role.CLERK] < RIGHTS[Role.REVIEWER] < RIGHTS[Role.SUPERVISOR]


def test_who_makes_users_decides_nothing():
    for right in (Right.DECIDE, Right.REVIEW, Right.CONFIRM, Right.ENROLL):
        assert not Session("adam", Role.ADMINISTRATOR).may(right)


def test_a_refusal_says_whom_to_ask():
    with pytest.raises(InputError, match="right to export decisions") as caught:
        Session("ana", Role.CLERK).require(Right.EXPORT)
    assert "supervisor" in caught.value.hint and "reviewer" not in caught.value.hint
    with pytest.raises(InputError, match="is no role"):
        role_named("boss")


@given(st.integers(0, 10_000))
def test_waits_grow_and_end_somewhere(failures):
    assert 0 <= wait(failures) <= wait(failures + 1) <= LONGEST_WAIT_S


@given(st.integers(0, 40), st.integers(-(10**6), 10**6))
def test_a_clock_set_back_locks_nobody_out_for_longer(failures, moved_s):
    now = datetime(2026, 5, 4, tzinfo=UTC)
    until = f"{now + timedelta(seconds=moved_s):%Y-%m-%dT%H:%M:%S.%fZ}"
    user = User("0" * 32, "ana", Role.CLERK, UserState.ACTIVE, False, failures, until)
    left = left_to_wait_s(user, now)
    assert 0 <= left <= wait(failures)
    # A wait that began in what is now the future would be as long again each time it is asked.
    assert (left > 0) == (0 <= moved_s <= wait(failures) and wait(failures) > 0)


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("short", "shorter than 10"),
        ("x" * 201, "longer than 200"),
        ("ana pereira 1", "contains the user's name"),
        ("abababababab", "repeats a few"),
        ("12345678901", "runs along the keyboard"),
    ],
)
def test_passwords_that_are_guessed_at_once(password, told):
    with pytest.raises(InputError, match=told):
        check_password(password, "Ana Pereira")


def test_words_are_a_good_password():
    check_password("harbor lamp seven tulip", "Ana Pereira")
