from __future__ import annotations

import csv
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import pytest

from siggui.domain.decision import OperatingPoint, Rate
from siggui.errors import InputError, SystemFault
from siggui.evaluation import command
from siggui.evaluation.protocol import read_protocol

pytestmark = pytest.mark.usefixtures("small_pictures")

ZERO = Rate(0.0, 0.0, 0.0)


@dataclass
class Weighed:
    similarity: float
    log_lr: float


@dataclass
class Overlap:
    """Stands in for the network: blurred canvases, compared by correlation."""

    device: str = "cpu"
    model_version: str = "overlap-1"
    notices: list[str] = field(default_factory=list)
    embedded: int = 0

    @property
    def operating_points(self) -> dict[str, OperatingPoint]:
        return {"standard": OperatingPoint("standard", 0.5, -0.5, ZERO, ZERO, ZERO, ZERO)}

    def embed(self, canvases: Sequence[np.ndarray], /) -> list[np.ndarray]:
        self.embedded += len(canvases)
        vectors = [cv2.GaussianBlur(c, (0, 0), 6).ravel() for c in canvases]
        return [v / np.linalg.norm(v) for v in vectors]

    def compare(self, specimens: Sequence[np.ndarray], questioned: np.ndarray, /) -> Weighed:
        alike = float(np.mean([s @ questioned for s in specimens]))
        return Weighed(alike, float(np.clip(12 * (alike - 0.8), -4, 4)))


def read(path: Path) -> dict:
    return {path.stem: read_protocol(path)}


def quiet(_what: str, _done: int, _total: int) -> None:
    pass


def test_measures_and_writes_everything(
    protocol: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    engine, told = Overlap(notices=["The processor is used."]), []
    out = tmp_path / "deep" / "out"
    results = command.measure(read(protocol), out, engine, "standard", lambda *x: told.append(x))

    assert engine.embedded == results["images"] == 6 * 6  # each distinct image once
    assert told[0] == ("images", 0, 36)
    assert ("images", 36, 36) in told
    assert told[-1] == ("pairs", 30, 30)

    assert json.loads((out / "results.json").read_text(encoding="utf-8")) == results
    row = results["protocols"][0]
    assert (row["genuine"], row["skilled"], row["random"]) == (12, 12, 6)
    assert row["signatories"] == 6
    assert row["eer_skilled"]["value"] < 0.3
    assert row["eer_skilled"]["low"] <= row["eer_skilled"]["value"] <= row["eer_skilled"]["high"]
    assert row["min_cllr"] <= row["cllr"]["value"]
    assert row["eer_random"]["value"] <= row["eer_skilled"]["value"]

    for name in ("det.png", "roc.png", "scores.png"):
        with Image.open(out / name) as picture:
            assert min(picture.size) > 200
            assert len(np.unique(np.asarray(picture.convert("L")))) > 8

    table = capsys.readouterr().out
    for part in ("drawn_2ref", "EER skilled", "overlap-1 on cpu", "The processor is used."):
        assert part in table


def test_worst_are_ordered_and_wrong(protocol: Path, tmp_path: Path) -> None:
    command.measure(read(protocol), tmp_path, Overlap(), "standard", quiet)
    with (tmp_path / "worst.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    wrongness = [float(r["log_lr"]) * (-1 if r["label"] == "genuine" else 1) for r in rows]
    assert wrongness == sorted(wrongness, reverse=True)
    assert all(w > 0 for w in wrongness)


def test_unprepared_images_are_counted_not_hidden(
    collection: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = collection / "signatures" / "drawn"
    blank = tmp_path / "signatures" / "drawn" / "001" / "genuine" / "blank.png"
    blank.parent.mkdir(parents=True)
    cv2.imwrite(str(blank), np.full((90, 200), 255, np.uint8))
    good = home / "001" / "genuine"
    path = tmp_path / "p.csv"
    path.write_text(
        "id,references,questioned,label\n"
        f"1,{good / '00.png'},{good / '01.png'},genuine\n"
        f"2,{good / '00.png'},{blank},genuine\n"
        f"3,{good / '00.png'},{home / '002' / 'genuine' / '00.png'},random\n"
    )
    results = command.measure(read(path), tmp_path / "out", Overlap(), "standard", quiet)
    row = results["protocols"][0]
    assert (row["genuine"], row["unanswered"]) == (1, 1)
    assert list(results["unprepared"]) == ["drawn/001/genuine/blank.png"]
    # Nothing is made up about what was not there: no skilled forgeries, no interval of one writer.
    assert row["eer_skilled"] is None
    assert row["far_random"]["low"] is None
    assert "1 pairs are in no figure" in capsys.readouterr().out.replace("\n", " ")


def test_wrong_operating_point_and_folder(protocol: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Use one of: standard"):
        command.measure(read(protocol), tmp_path, Overlap(), "bold", quiet)
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    with pytest.raises(SystemFault, match="cannot be written") as caught:
        command.measure(read(protocol), in_the_way, Overlap(), "standard", quiet)
    assert caught.value.code == "results-unwritable"


def test_nothing_prepared_is_an_error(tmp_path: Path) -> None:
    for name in ("a", "b"):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((90, 200), 255, np.uint8))
    path = tmp_path / "p.csv"
    path.write_text(
        "id,references,questioned,label\n1,a.png,b.png,genuine\n2,a.png,b.png,skilled\n"
    )
    with pytest.raises(InputError) as caught:
        command.measure(read(path), tmp_path / "out", Overlap(), "standard", quiet)
    assert caught.value.code == "nothing-answered"


def test_protocols_of_the_same_name_stay_apart(protocol: Path, tmp_path: Path) -> None:
    other = protocol.parent.parent / "again" / protocol.name
    other.parent.mkdir(exist_ok=True)
    other.write_bytes(protocol.read_bytes())
    trials = command._read([protocol, other, protocol])
    assert list(trials) == ["protocol/drawn_2ref", "again/drawn_2ref"]


def test_wrong_protocol_is_told_before_the_network_is_loaded(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        command.evaluate([tmp_path / "none.csv"], tmp_path, weights=tmp_path / "none.safetensors")
    assert caught.value.code == "protocol-missing"


@pytest.mark.skipif(os.name == "nt", reason="modes of folders are POSIX")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder(protocol: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SystemFault):
        command.measure(read(protocol), tmp_path / "out", Overlap(), "standard", quiet)
