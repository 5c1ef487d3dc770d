from __future__ import annotations

import os
from pathlib import Path

import pytest

from siggui.errors import InputError
from siggui.services.pairs_file import read_pairs


@pytest.fixture
def pairs(tmp_path):
    def read(content: str | bytes):
        path = tmp_path / "pairs.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read_pairs(path)

    return read


def names(listed):
    return [Path(source.path).name for source in listed.sources]


@pytest.mark.parametrize(
    "content",
    [
        "id,references,questioned,label\n1,a.png|b.png,c.png,genuine\n2,a.png,d.png,skilled\n",
        "id;references;questioned\n1;a.png|b.png;c.png\n2;a.png;d.png\n",
        "id\treferences\tquestioned\r\n1\ta.png|b.png\tc.png\r\n2\ta.png\td.png\r\n",
        "\ufeffID, References ,questioned\r\n1,a.png | b.png,c.png\r\n\r\n2,a.png,d.png",
        "label,questioned,references,id\nx,c.png,a.png|b.png,1\n,d.png,|a.png|,2\n",
        '\n"id","references","questioned","note"\n1,a.png|b.png,c.png,"two\nlines"\n2,a.png,d.png\n',
    ],
)
def test_lists_as_spreadsheets_write_them(pairs, content):
    listed = pairs(content)
    assert [row.id for row in listed.rows] == ["1", "2"]
    assert [row.error for row in listed.rows] == [None, None]
    assert names(listed) == ["a.png", "b.png", "c.png", "d.png"]
    assert [row.images for row in listed.rows] == [(0, 1, 2), (0, 3)]
    assert listed.repeated_ids == frozenset()


def test_paths_are_relative_to_the_list_and_named_once(pairs, tmp_path):
    elsewhere = tmp_path / "x" / "z.png"
    listed = pairs(f"id,references,questioned\n1,./u/../a.png|a.png,{elsewhere}\n")
    assert [source.path for source in listed.sources] == [str(tmp_path / "a.png"), str(elsewhere)]
    assert listed.rows[0].images == (0, 0, 1)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("7,a.png", "row-columns"),
        ("7", "row-columns"),
        ("7,a.png,b.png,note,more", "row-columns"),
        ("7,,b.png,", "specimen-missing"),
        ("7, | ,b.png,", "specimen-missing"),
        ("7,a.png, ,", "questioned-missing"),
        ("7,a\0.png,b.png", "row-columns"),
        ('7,"a"b.png,c.png', "row-columns"),
    ],
)
def test_a_bad_row_keeps_its_place_and_its_id(pairs, row, code):
    good = "1,a.png,b.png,n\n"
    listed = pairs(f"id,references,questioned,note\n{good}{row}\n{good.replace('1', '2')}")
    assert [each.id for each in listed.rows] == ["1", "7", "2"]
    assert [each.error and each.error[0] for each in listed.rows] == [None, code, None]
    assert listed.rows[1].images == ()
    assert names(listed) == ["a.png", "b.png"]


def test_empty_trailing_cells_do_no_harm(pairs):
    assert pairs("id,references,questioned\n1,a.png,b.png,,\n").rows[0].error is None


def test_repeated_ids_are_noticed(pairs):
    listed = pairs("id,references,questioned\n1,a,b\n2,a,b\n1,a,c\n")
    assert listed.repeated_ids == {"1"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "pairs-empty"),
        (b"\n \n", "pairs-empty"),
        (b"\xef\xbb\xbf", "pairs-empty"),
        (b"id,references\n1,a\n", "pairs-columns"),
        (b"1,a.png,b.png\n", "pairs-columns"),
        (b"id,references,questioned\n1,a,\xff\n", "pairs-unreadable"),
        ("id,references,questioned\n".encode("utf-16"), "pairs-unreadable"),
        (b'id,references,questioned\n1,a,b\n2,"a,b\n3,a,b\n', "pairs-unreadable"),
        (b'id,references,questioned\n1,"' + b"a" * 200_000 + b'",b\n', "pairs-unreadable"),
    ],
)
def test_a_list_that_is_none_is_refused(pairs, content, code):
    with pytest.raises(InputError) as caught:
        pairs(content)
    assert caught.value.code == code


def test_the_line_of_an_open_quotation_is_named(pairs):
    with pytest.raises(InputError, match="line 4"):
        pairs('\nid,references,questioned\n1,a,b\n2,"a,b\n3,a,b\n')


def test_missing_columns_are_named(pairs):
    with pytest.raises(InputError, match="lacks a column: references, questioned"):
        pairs("id,left,right\n")


def test_a_missing_list_and_a_folder(tmp_path):
    with pytest.raises(InputError, match="There is no file") as caught:
        read_pairs(tmp_path / "none.csv")
    assert caught.value.code == "pairs-missing"
    with pytest.raises(InputError) as caught:
        read_pairs(tmp_path)
    assert caught.value.code == "pairs-unreadable"


def test_a_hundred_thousand_rows_stay_small(pairs):
    lines = (f"{n},s/{n // 20}.png|t/{n // 20}.png,q/{n}.png\n" for n in range(100_000))
    listed = pairs("id,references,questioned\n" + "".join(lines))
    assert len(listed.rows) == 100_000
    assert len(listed.sources) == 110_000
    assert listed.rows[-1].questioned == 109_999
    assert os.path.basename(listed.sources[-1].path) == "99999.png"  # noqa: PTH119
