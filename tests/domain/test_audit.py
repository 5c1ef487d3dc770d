"""The chain as pure functions; the whole log is tested with the storage."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.audit import (
    NO_SEAL,
    AuditRow,
    Head,
    flaws_of,
    parse_head,
    sealed,
    sealed_head,
)
from siggui.errors import InputError

KEY = b"k" * 32


def chain(length: int) -> list[AuditRow]:
    rows, last = [], NO_SEAL
    for number in range(1, length + 1):
        row = AuditRow(number, f"2026-01-01T00:00:{number:02}Z", "ana", "act", "x:1", "{}", last)
        rows.append(sealed(row, KEY))
        last = rows[-1].seal
    return rows


def flaws(rows, whole, exported=None, key=KEY):
    head = Head(len(whole), whole[-1].seal if whole else NO_SEAL)
    seal = sealed_head(head, KEY)
    return [flaw.code for flaw in flaws_of(rows, key, kept=head, kept_seal=seal, exported=exported)]


@given(st.integers(0, 12))
def test_an_untouched_log(length):
    assert flaws(chain(length), chain(length)) == []


@given(st.data())
def test_any_change_is_found(data):
    whole = chain(data.draw(st.integers(1, 8)))
    rows = list(whole)
    place = data.draw(st.integers(0, len(rows) - 1))
    act = data.draw(st.sampled_from(["alter", "delete", "insert", "cut", "swap"]))
    if act == "alter":
        field = data.draw(st.sampled_from(["time_utc", "actor", "act", "subject", "details"]))
        rows[place] = replace(rows[place], **{field: "other"})
    elif act == "delete":
        del rows[place]
    elif act == "insert":
        rows.insert(place, replace(rows[place], act="other"))
    elif act == "cut":
        del rows[place:]
    else:
        other = data.draw(st.integers(0, len(rows) - 1))
        if other == place:
            return
        rows[place], rows[other] = rows[other], rows[place]
    assert flaws(rows, whole) != []


def test_another_key_opens_nothing():
    assert "row-altered" in flaws(chain(2), chain(2), key=b"x" * 32)


def test_a_row_of_another_log_with_the_same_key():
    whole = chain(3)
    other = sealed(replace(whole[1], actor="rui", previous="1" * 64), KEY)
    assert flaws([whole[0], other, whole[2]], whole) == ["row-inserted", "row-inserted"]


def test_an_exported_head_of_another_log():
    whole = chain(3)
    assert flaws(whole, whole, Head(2, whole[1].seal)) == []
    assert flaws(whole, whole, Head(2, "1" * 64)) == ["head-differs"]
    assert flaws(whole, whole, Head(9, "1" * 64)) == ["tail-missing"]


@pytest.mark.parametrize("text", ["", "x", "1:2", *(f"{n}:" + "0" * 64 for n in ("-1", "", "٣"))])
def test_what_is_no_head(text):
    with pytest.raises(InputError, match="no exported head"):
        parse_head(text)


def test_a_head_survives_its_export():
    head = Head(3, "ab" * 32)
    assert parse_head(f" {head}\n") == head
