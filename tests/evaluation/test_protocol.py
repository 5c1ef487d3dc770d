from __future__ import annotations

from pathlib import Path

import pytest

from siggui.errors import InputError
from siggui.evaluation.protocol import Label, read_protocol

HEAD = "id,references,questioned,label\n"
GOOD = "1,s/c/01/genuine/a.png|s/c/01/genuine/b.png,s/c/01/genuine/c.png,genuine\n"
RANDOM = "2,s/c/01/genuine/a.png,s/c/02/genuine/a.png,random\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("01/genuine/a", "01/genuine/b", "01/genuine/c", "02/genuine/a"):
        file = tmp_path / "s" / "c" / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"not looked at")
    return tmp_path


def write(folder: Path, text: str | bytes) -> Path:
    path = folder / "pairs.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_reads_pairs_relative_to_the_file(folder: Path) -> None:
    first, second = read_protocol(write(folder, "\ufeff" + HEAD + GOOD + RANDOM))
    home = folder.resolve() / "s" / "c"
    assert first.specimens == (home / "01/genuine/a.png", home / "01/genuine/b.png")
    assert first.label is Label.GENUINE
    assert (first.id, first.signatory, first.writer) == ("1", "c/01", "c/01")
    assert second.label is Label.RANDOM
    assert (second.signatory, second.writer) == ("c/01", "c/02")


def test_one_file_named_in_two_ways_is_one_file(folder: Path) -> None:
    (folder / "protocol").mkdir()
    path = folder / "protocol" / "pairs.csv"
    detour = RANDOM.replace("s/c/01", "../protocol/../s/c/01").replace(",s/c/02", ",../s/c/02")
    path.write_text(HEAD + GOOD.replace("s/c", "../s/c") + detour)
    first, second = read_protocol(path)
    assert first.specimens[0] == second.specimens[0]


@pytest.mark.parametrize(
    ("text", "code", "part"),
    [
        ("", "protocol-columns", "id, references, questioned, label"),
        ("id,questioned,label\n1,a,genuine\n", "protocol-columns", "column: references"),
        (HEAD, "protocol-empty", "no pairs"),
        (HEAD + GOOD, "protocol-one-sided", "lacks"),
        (HEAD + RANDOM, "protocol-one-sided", "lacks"),
        (HEAD + GOOD + "2,|,x.png,random\n", "protocol-row", "Line 3"),
        (HEAD + "2,a.png,,random\n", "protocol-row", "names no questioned"),
        (HEAD + "2,a.png,b.png,forged\n", "protocol-row", "“forged”"),
        (HEAD + "2\n", "protocol-row", "names no reference"),
        (HEAD + GOOD + RANDOM.replace("02", "03"), "protocol-image-missing", "1 of the 4 images"),
        (b"\xff\xfe\x00\x01", "protocol-unreadable", "pairs.csv"),
    ],
)
def test_wrong_protocols_get_a_sentence(
    folder: Path, text: str | bytes, code: str, part: str
) -> None:
    with pytest.raises(InputError) as caught:
        read_protocol(write(folder, text))
    assert caught.value.code == code
    assert part in caught.value.message
    assert caught.value.hint.endswith(".")


def test_missing_protocol_and_folder_instead_of_file(folder: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_protocol(folder / "none.csv")
    assert caught.value.code == "protocol-missing"
    with pytest.raises(InputError) as caught:
        read_protocol(folder)
    assert caught.value.code == "protocol-unreadable"
