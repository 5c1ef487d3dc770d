"""Amounts are read as they are written here, or not at all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siggui.domain.amount import (
    ENGLISH,
    GERMAN,
    INDIAN,
    MOST,
    AmountStyle,
    amount_text,
    from_cents,
    parse_amount,
    to_cents,
)
from siggui.errors import InputError

SWISS, FRENCH = AmountStyle(".", "'"), AmountStyle(",", "\u202f")
AMOUNTS = st.integers(1, to_cents(MOST)).map(from_cents)
STYLES = st.sampled_from([ENGLISH, GERMAN, INDIAN, SWISS, FRENCH])


@given(AMOUNTS, STYLES)
def test_what_is_shown_is_read_back(amount, style):
    assert parse_amount(amount_text(amount, style), style) == amount
    assert from_cents(to_cents(amount)) == amount


@given(st.text(max_size=30), STYLES)
def test_any_text_is_read_or_refused_with_a_sentence(text, style):
    try:
        amount = parse_amount(text, style)
    except InputError as error:
        assert error.message.endswith(".") and error.hint.endswith(".")
    else:
        assert Decimal(0) < amount <= MOST
        # What stands there is the amount and nothing but it.
        assert "".join(c for c in text if c.isdigit()).lstrip("0") in (
            "".join(c for c in amount_text(amount, style) if c.isdigit()).lstrip("0")
        )


@pytest.mark.parametrize(
    ("text", "style", "amount"),
    [
        ("12000", ENGLISH, "12000.00"),
        (" 12,000.5 ", ENGLISH, "12000.50"),
        ("12.000,50", GERMAN, "12000.50"),
        ("1.500", GERMAN, "1500.00"),
        ("1'234'567.89", SWISS, "1234567.89"),
        ("12 000,50", FRENCH, "12000.50"),
        ("12,34,567", INDIAN, "1234567.00"),
        ("0.01", ENGLISH, "0.01"),
        ("999,999,999,999.99", ENGLISH, "999999999999.99"),
    ],
)
def test_read(text, style, amount):
    assert str(parse_amount(text, style)) == amount


@pytest.mark.parametrize(
    ("text", "style", "code", "told"),
    [
        ("", ENGLISH, "amount-missing", "no amount"),
        ("0", ENGLISH, "amount-not-positive", "more than zero"),
        ("0,00", GERMAN, "amount-not-positive", "more than zero"),
        ("-1", ENGLISH, "amount-not-positive", "more than zero"),
        ("\u22121", ENGLISH, "amount-not-positive", "more than zero"),
        ("1000000000000", ENGLISH, "amount-too-large", "999,999,999,999.99"),
        ("1e12", ENGLISH, "amount-unreadable", "Write it like 12,000.00."),
        ("NaN", ENGLISH, "amount-unreadable", "“NaN”"),
        ("Infinity", ENGLISH, "amount-unreadable", "“Infinity”"),
        ("12.000,50", ENGLISH, "amount-unreadable", "If 12,000.50 is meant"),
        ("12,000.50", GERMAN, "amount-unreadable", "If 12.000,50 is meant"),
        ("12,50", ENGLISH, "amount-unreadable", "If 12.50 is meant"),
        ("12.000", ENGLISH, "amount-ambiguous", "12,000.00 or 12.00"),
        ("1,500", GERMAN, "amount-ambiguous", "1.500,00 or 1,50"),
        ("1,2,3", ENGLISH, "amount-unreadable", "here"),
        ("12,00,000.00", ENGLISH, "amount-unreadable", "here"),
        ("١٢٠٠", ENGLISH, "amount-unreadable", "here"),
        ("12 000", ENGLISH, "amount-unreadable", "If 12,000.00 is meant"),
        ("<b>1</b>", ENGLISH, "amount-unreadable", "here"),
        ("9" * 400, ENGLISH, "amount-unreadable", "…”"),
    ],
)
def test_refused(text, style, code, told):
    with pytest.raises(InputError) as caught:
        parse_amount(text, style)
    assert caught.value.code == code
    assert told in str(caught.value)
