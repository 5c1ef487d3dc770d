"""Lists of items as banks' programs and spreadsheets write them."""

from __future__ import annotations

import itertools

import pytest

from siggui.domain.work_queue import Amount, Truth
from siggui.errors import InputError
from siggui.services.items_file import read_items

GOOD = "id,account,questioned,amount\n1,100,a.png,12.50\n"


def write(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "items.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "\ufeff" + GOOD,
        GOOD.replace("\n", "\r\n"),
        GOOD.replace(",", ";"),
        GOOD.replace(",", ";").replace("12.50", "12,50"),
        GOOD.replace(",", "\t"),
        "\n\n" + GOOD.replace("id,", "ID,") + "\n\n",
        "note,amount,questioned,account,id\nx,12.50,a.png,100,1\n",
    ],
)
def test_one_good_row_in_many_guises(tmp_path, text):
    (row,) = read_items(write(tmp_path, text))
    assert row.error is None
    assert (row.external_id, row.account, row.amount) == ("1", "100", Amount(1250))
    assert row.source.path == str(tmp_path / "a.png")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("1,100,a.png,0", "amount-not-positive"),
        ("1,100,a.png,-1", "amount-not-positive"),
        ("1,100,a.png,1000000000000", "amount-too-large"),
        ("1,100,a.png,12.000", "amount-ambiguous"),
        ("1,100,a.png,much", "amount-unreadable"),
        ("1,100,a.png,1.00,", None),
        ("1,100,a.png,1,5", "row-columns"),
        ("1,,a.png,1", "row-incomplete"),
        ("1,100", "row-incomplete"),
        ("1,100,a\0.png,1", "row-columns"),
        (f"{'9' * 65},100,a.png,1", "text-too-long"),
    ],
)
def test_a_bad_row_carries_its_error_and_the_next_is_read(tmp_path, line, code):
    rows = list(read_items(write(tmp_path, GOOD + line + "\n2,100,b.png,1\n")))
    assert [row.external_id for row in rows[::2]] == ["1", "2"]
    assert (rows[1].error.code if rows[1].error else None) == code
    assert rows[0].error is None and rows[2].error is None


@pytest.mark.parametrize(
    ("text", "encoding", "code"),
    [
        ("", "utf-8", "items-empty"),
        ("id,konto,questioned\n1,2,a.png\n", "utf-8", "items-columns"),
        ("id,account,questioned\nä,2,a.png\n", "latin-1", "items-unreadable"),
        ('id,account,questioned\n"1,2,a.png\n2,2,a.png\n', "utf-8", "items-unreadable"),
    ],
)
def test_a_list_that_cannot_be_read(tmp_path, text, encoding, code):
    with pytest.raises(InputError) as caught:
        list(read_items(write(tmp_path, text, encoding)))
    assert caught.value.code == code


def test_a_list_that_is_not_there(tmp_path):
    with pytest.raises(InputError, match="no such list"):
        next(read_items(tmp_path / "none.csv"))
    with pytest.raises(InputError, match="cannot be read"):
        next(read_items(tmp_path))


def test_currencies_and_truths(tmp_path):
    text = "id,account,questioned,amount,currency,truth\n1,1,a,5,eur,Forged\n2,1,b,5,€,genuine\n"
    first, second = read_items(write(tmp_path, text), with_truth=True)
    assert first.amount == Amount(500, "EUR") and first.truth is Truth.FORGED
    assert second.error.code == "currency-unknown"
    text = "id,account,questioned,truth\n1,1,a,maybe\n"
    (row,) = read_items(write(tmp_path, text), with_truth=True)
    assert row.error.code == "truth-unknown"
    assert next(read_items(write(tmp_path, text))).truth is None


def test_a_long_list_is_read_row_by_row(tmp_path):
    path = write(tmp_path, GOOD + "1,100,a.png,1\n" * 5000 + '"open')
    # The broken end is not reached.
    assert len(list(itertools.islice(read_items(path), 100))) == 100
