from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from siggui.drawing.cheque import ChequeText, draw_cheque
from siggui.drawing.signer import Signer


@pytest.fixture(scope="module")
def cheque():
    signer = Signer(72)
    text = ChequeText(signer.name, "Edda Vance", 99900, "2.5.2026", 9, writer=signer)
    return draw_cheque(text, signer.genuine(0), np.random.default_rng(6))


@pytest.fixture(scope="module")
def files(tmp_path_factory, cheque):
    """A cheque, and a document whose first page is blank and whose second one is the cheque."""
    folder = tmp_path_factory.mktemp("scans")
    signed = Image.fromarray(cheque.pixels)
    signed.save(folder / "cheque.png", dpi=(300, 300))
    blank = Image.new("RGB", signed.size, (250, 250, 250))
    both = folder / "both, scanned.tif"
    blank.save(both, save_all=True, append_images=[signed.copy()], compression="tiff_lzw")
    return folder / "cheque.png", both


def test_rows_for_a_spreadsheet(siggui, files, cheque):
    ended = siggui("locate", *files)
    assert ended.status == 0
    head, *rows = ended.out.splitlines()
    assert head == "document,page,x1,y1,x2,y2,confidence"
    assert rows[0].startswith(f"{files[0]},1,")
    x1, y1, x2, y2, confidence = map(float, rows[0].split(",")[-5:])
    ink = cheque.ink_box
    assert x1 < ink.x + ink.width / 2 < x2
    assert y1 < ink.y + ink.height / 2 < y2
    assert 0 < confidence <= 1
    assert rows[-1].startswith(f'"{files[1]}",2,')
    assert f"{files[1]}, page 1: no signature was found." in ended.err


def test_json_names_signed_and_unsigned_pages(siggui, files):
    ended = siggui("locate", files[1], "--json")
    told = json.loads(ended.out)
    assert ended.status == 0
    assert told["unsigned"] == [{"document": str(files[1]), "page": 1}]
    assert told["errors"] == []
    assert {row["page"] for row in told["signatures"]} == {2}
    assert set(told["signatures"][0]) == {
        "document", "page", "x1", "y1", "x2", "y2", "confidence",
    }  # fmt: skip


def test_one_page_can_be_asked_for(siggui, files):
    ended = siggui("locate", f"{files[1]}#page=1")
    assert ended.status == 0
    assert len(ended.out.splitlines()) == 1


def test_a_wrong_file_gets_a_sentence_and_the_rest_goes_on(siggui, files, tmp_path):
    wrong = tmp_path / "notes.txt"
    wrong.write_text("no picture")
    ended = siggui("locate", wrong, tmp_path / "gone.png", files[0])
    assert ended.status == 1
    assert len(ended.err.splitlines()) == 2
    assert str(wrong) in ended.err
    assert ended.out.splitlines()[1].startswith(str(files[0]))
    told = json.loads(siggui("locate", wrong, f"{files[1]}#page=7", "--json").out)
    assert [error["document"] for error in told["errors"]] == [str(wrong), f"{files[1]}#page=7"]
    assert told["errors"][1]["error"] == "page-missing"


def test_nothing_to_look_at_is_wrong_usage(siggui):
    assert siggui("locate").status == 2


def test_a_locator_is_measured_on_framed_pages_in_all_poses(siggui, tmp_path):
    (tmp_path / "letters").mkdir()
    rows = ["document,x1,y1,x2,y2"]
    for number in range(2):
        name = f"letters/{number}.png"
        Image.new("L", (210, 297), 250).save(tmp_path / name, dpi=(100, 100))
        rows.append(f"{name},,,,")
    (tmp_path / "boxes.csv").write_text("\n".join(rows), encoding="utf-8")
    ended = siggui("evaluate-locator", tmp_path, "--out", tmp_path / "figures", "--every", "2")
    assert (ended.status, ended.err) == (0, "")
    told = json.loads((tmp_path / "figures" / "results.json").read_text(encoding="utf-8"))
    poses = told["pages"]["letters"]
    assert set(poses) >= {"as scanned", "turned by 270°", "grey", "two-level, 200 dpi", "600 dpi"}
    for row in poses.values():
        assert (row["pages"], row["no_box"]) == (1, 1.0)
    assert "two-level, 200 dpi" in ended.out
