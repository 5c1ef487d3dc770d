from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from siggui.errors import InputError
from siggui.evaluation.probe import Example, examples, probe, probe_collection
from siggui.evaluation.probe_features import NUMBERS, Look, canvas_look, look_at, raw_look


def test_paper_leaks_in_the_scan_and_not_on_the_canvas(
    collection: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = []
    verdicts = probe(collection, tmp_path, processes=1, progress=lambda *x: told.append(x))
    raw, canvas = verdicts["drawn"]["raw"], verdicts["drawn"]["canvas"]
    assert raw.numbers["paper grey"] == 1.0
    assert raw.classifier > 0.9
    assert canvas.numbers["ink grey"] < 0.75
    assert told[-1] == ("drawn", 48, 48)
    record = json.loads((tmp_path / "probe.json").read_text())["drawn"]
    assert record["images"] == 48
    assert record["raw"]["numbers"]["paper grey"] == 1.0
    assert "drawn" in capsys.readouterr().out


def test_noise_is_near_a_half() -> None:
    rng = np.random.default_rng(0)
    chosen = [Example(Path(str(n)), str(n % 10), bool(n // 10 % 2)) for n in range(200)]

    def noise() -> Look:
        return Look(*(rng.normal(0, 1, size).astype(np.float32) for size in (6, 16, 40)))

    verdicts = probe_collection(chosen, [(noise(), noise()) for _ in chosen])
    assert abs(verdicts["canvas"].classifier - 0.5) < 0.12
    assert verdicts["canvas"].spread > 0


def test_examples_are_balanced_and_leave_validation_writers_out(tmp_path: Path) -> None:
    for writer, genuine, forged in (("035", 5, 3), ("036", 2, 0), ("037", 5, 5)):
        for kind, count in (("genuine", genuine), ("forged", forged)):
            folder = tmp_path / "cedar" / writer / kind
            folder.mkdir(parents=True)
            for n in range(count):
                (folder / f"{n}.png").touch()
    chosen = examples(tmp_path / "cedar", per_writer=4)
    assert [e.writer for e in chosen] == ["035"] * 6
    assert sum(e.genuine for e in chosen) == 3
    assert chosen == examples(tmp_path / "cedar", per_writer=4)


def test_looks_measure_what_they_say() -> None:
    page = np.full((80, 300, 3), 200, np.uint8)
    page[30:35, 20:280] = 50
    numbers = dict(zip(NUMBERS, raw_look(page).numbers, strict=True))
    assert numbers["paper grey"] == 200
    assert numbers["ink grey"] == 50
    assert numbers["stroke width"] == pytest.approx(5, abs=1)
    assert numbers["ink area"] == 5 * 260
    assert numbers["height"] == 80
    canvas = np.zeros((96, 288), np.float32)
    canvas[40:43, 10:270] = 1.0
    on_canvas = dict(zip(NUMBERS, canvas_look(canvas).numbers, strict=True))
    assert on_canvas["paper grey"] == 255
    assert on_canvas["height"] == 3
    assert on_canvas["ink area"] == 3 * 260


def test_unreadable_file_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "not.png"
    file.write_text("text")
    assert look_at(file) is None


def test_folder_without_signatures(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        probe(tmp_path, tmp_path / "out", processes=1)
    assert caught.value.code == "data-missing"
