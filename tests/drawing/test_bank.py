from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from siggui.drawing.bank import draw_bank
from siggui.drawing.cases import DemoBank, from_json, to_json
from siggui.drawing.private import make_folder, write_file


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> DemoBank:
    return draw_bank(tmp_path_factory.mktemp("bank") / "new" / "demo")


def test_a_dozen_customers_with_specimens(bank: DemoBank) -> None:
    assert len(bank.signatories) == 12
    assert len({signatory.name for signatory in bank.signatories}) == 12
    assert {len(signatory.specimens) for signatory in bank.signatories} == {3, 4, 5}
    for path in bank.files():
        assert path.is_file()
        assert path.is_relative_to(bank.folder)


def test_cases_have_all_answers(bank: DemoBank) -> None:
    labels = [case.label for case in bank.cases]
    assert set(labels) == {"genuine", "skilled", "random"}
    assert labels.count("genuine") >= 6
    assert labels.count("skilled") >= 6
    assert all(case.is_genuine == (case.label == "genuine") for case in bank.cases)
    assert len({case.story for case in bank.cases}) == len(bank.cases)
    names = {signatory.name: signatory.specimens for signatory in bank.signatories}
    assert all(names[case.signatory] == case.specimens for case in bank.cases)
    assert sum(case.source is not None for case in bank.cases) >= 3


def test_cases_csv_is_what_batch_reads(bank: DemoBank) -> None:
    with bank.cases_csv.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [case.id for case in bank.cases]
    for row, case in zip(rows, bank.cases, strict=True):
        references = [bank.folder / name for name in row["references"].split("|")]
        assert tuple(references) == case.specimens
        assert bank.folder / row["questioned"] == case.questioned
        assert row["label"] == case.label


def test_images_say_300_dpi(bank: DemoBank) -> None:
    for path in (bank.cases[0].questioned, bank.signatories[0].specimens[0], bank.signature_card):
        with Image.open(path) as image:
            assert image.info["dpi"][0] == pytest.approx(300, abs=0.1)
    with Image.open(bank.signature_card) as image:
        assert image.n_frames == 3
    assert bank.mandate.read_bytes().startswith(b"%PDF")


def test_cheque_shows_the_signature_that_was_cut_out(bank: DemoBank) -> None:
    case = next(case for case in bank.cases if case.source is not None)
    assert case.source is not None
    box = case.source.box
    with Image.open(case.source.path) as page, Image.open(case.questioned) as cut:
        part = page.crop((box.x, box.y, box.x + box.width, box.y + box.height))
        assert part.size == cut.size
        # JPEG leaves small differences.
        difference = np.abs(np.asarray(part, int) - np.asarray(cut, int))
    assert difference.mean() < 6


@pytest.mark.skipif(os.name == "nt", reason="Windows has no POSIX file modes")
def test_only_the_owner_may_look(bank: DemoBank) -> None:
    for path in (bank.folder, bank.folder.parent, *bank.folder.rglob("*")):
        mode = path.stat().st_mode & 0o777
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_same_seed_draws_the_same_bytes(bank: DemoBank, tmp_path: Path) -> None:
    again = draw_bank(tmp_path / "again")
    assert to_json(again) == to_json(bank)
    for one, two in zip(bank.files(), again.files(), strict=True):
        assert one.read_bytes() == two.read_bytes(), one.name


def test_record_is_read_back(bank: DemoBank) -> None:
    assert from_json(to_json(bank), bank.folder) == bank
    for wrong in ("{}", "[]", '{"signatories": 3}', "nonsense"):
        with pytest.raises(ValueError, match=r"record of|Expecting"):
            from_json(wrong, bank.folder)


def test_private_files(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "a" / "b")
    assert make_folder(folder) == folder
    write_file(folder / "x", b"long content")
    write_file(folder / "x", b"short")
    assert (folder / "x").read_bytes() == b"short"
