from __future__ import annotations

import csv
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from siggui.domain.decision import OperatingPoint, Rate
from siggui.errors import InputError, SystemFault
from siggui.evaluation import command
from siggui.evaluation.degrade import DEGRADATIONS
from siggui.evaluation.protocol import read_protocol
from siggui.imaging.canvas import INK

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
    recipe: dict[str, Any] = field(default_factory=dict)

    @property
    def operating_points(self) -> dict[str, OperatingPoint]:
        return {
            name: OperatingPoint(name, limit, -limit, ZERO, ZERO, ZERO, ZERO)
            for name, limit in (("cautious", 2.0), ("standard", 0.5))
        }

    def embed(self, canvases: Sequence[np.ndarray], /) -> list[np.ndarray]:
        self.embedded += len(canvases)
        vectors = [cv2.GaussianBlur(c[INK], (0, 0), 6).ravel() for c in canvases]
        return [v / np.linalg.norm(v) for v in vectors]

    def compare_many(
        self, cases: Sequence[tuple[Sequence[np.ndarray], np.ndarray]], /
    ) -> list[Weighed]:
        return [self.compare(specimens, questioned) for specimens, questioned in cases]

    def compare(self, specimens: Sequence[np.ndarray], questioned: np.ndarray, /) -> Weighed:
        alike = float(np.mean([s @ questioned for s in specimens]))
        return Weighed(alike, float(np.clip(12 * (alike - 0.8), -4, 4)))


def read(path: Path) -> dict:
    return {path.stem: read_protocol(path)}


def quiet(_what: str, _done: int, _total: int) -> None:
    pass


@pytest.fixture
def no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing takes most of the time of a measurement, and most tests look at none."""
    for name in ("draw_det", "draw_roc", "draw_scores"):
        monkeypatch.setattr(command, name, lambda *_: None)


def test_measures_and_writes_everything(
    protocol: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    engine, told = Overlap(notices=["The processor is used."]), []
    out = tmp_path / "deep" / "out"
    results = command.measure(read(protocol), out, engine, lambda *x: told.append(x))

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
    cautious, standard = row["operating_points"]
    assert (cautious["name"], standard["name"]) == ("cautious", "standard")
    assert cautious["referral_rate"]["value"] > standard["referral_rate"]["value"]
    assert cautious["far_skilled"]["value"] <= standard["far_skilled"]["value"]
    assert standard["frr"]["low"] <= standard["frr"]["value"] <= standard["frr"]["high"]

    for name in ("det.png", "roc.png", "scores.png"):
        with Image.open(out / name) as picture:
            assert min(picture.size) > 200
            assert len(np.unique(np.asarray(picture.convert("L")))) > 8

    table = capsys.readouterr().out
    for part in ("drawn", "EER skilled", "overlap-1 on cpu", "The processor is used.", "SAMPLE"):
        assert (part in table) == (part != "SAMPLE")
    for part in ("“cautious” (match from +2.00", "“standard” (match from +0.50"):
        assert part in table


@pytest.mark.usefixtures("no_pictures")
def test_five_specimens_are_also_measured_as_three(
    collection: Path, protocol: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = collection / "signatures" / "drawn"
    lines = ["id,references,questioned,label"]
    for writer in ("001", "002"):
        five = "|".join(str(home / writer / "genuine" / f"{n % 3:02}.png") for n in range(5))
        for label, kind in (("genuine", "genuine"), ("skilled", "forged")):
            lines.append(f"{label}{writer},{five},{home / writer / kind / '03.png'},{label}")
    path = tmp_path / "a_5ref.csv"
    path.write_text("\n".join(lines))
    trials = {**read(path), **read(protocol)}
    results = command.measure(trials, tmp_path / "out", Overlap(), quiet)
    rows = [(row["name"], row["specimens"]) for row in results["protocols"]]
    assert rows == [("drawn_2ref", "2"), ("a_5ref", "3"), ("a_5ref", "5")]
    assert [row["genuine"] for row in results["protocols"]] == [12, 2, 2]


@pytest.mark.usefixtures("no_pictures")
def test_degraded_images_are_measured_beside_the_same_rows_undegraded(
    protocol: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    engine, told = Overlap(), []
    names = ("contrast-40", "stamp")
    results = command.measure(
        read(protocol), tmp_path, engine, lambda *x: told.append(x), "standard", names, 18
    )
    (row,) = results["protocols"]
    assert (row["genuine"], row["skilled"], row["random"]) == (6, 6, 6)
    assert results["sample_rows"] == 18
    # Specimens once; 6 genuine, 6 forged and 6 foreign images, three times.
    questioned = (engine.embedded - 12) / 3
    assert questioned == int(questioned)
    assert {what for what, _, _ in told} == {"images", "pairs"} | {f"images, {n}" for n in names}

    contrast, stamp = results["degraded"]
    assert (contrast["degradation"], stamp["degradation"]) == names
    assert contrast["genuine"] + contrast["unanswered"] == 6
    assert [at["name"] for at in stamp["operating_points"]] == ["standard"]
    clean = row["eer_skilled"]["value"]
    assert stamp["eer_ratio"] == pytest.approx(stamp["eer_skilled"]["value"] / clean, abs=1e-3)
    # Other pictures, other scores.
    assert len({x["cllr"]["value"] for x in (row, contrast, stamp)}) == 3

    table = capsys.readouterr().out
    for part in ("SAMPLE: 18 rows", "× clean", "contrast-40", "stamp", "no answer"):
        assert part in table
    with Image.open(tmp_path / "degraded.png") as picture:
        assert len(np.unique(np.asarray(picture.convert("L")))) > 8


@pytest.mark.usefixtures("no_pictures")
def test_an_image_that_degrades_past_reading_is_counted_as_no_answer(
    protocol: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def whitened(pixels: np.ndarray, *_: object) -> np.ndarray:
        return np.full_like(pixels, 255)

    monkeypatch.setitem(DEGRADATIONS, "stamp", whitened)
    results = command.measure(read(protocol), tmp_path, Overlap(), quiet, "standard", ["stamp"])
    (row,) = results["degraded"]
    assert (row["unanswered"], row["eer_skilled"], row["eer_ratio"]) == (30, None, None)


@pytest.mark.usefixtures("no_pictures")
@pytest.mark.parametrize(
    ("recipe", "new"),
    [
        ({}, []),
        ({"sets": {"drawn": 3}, "leave_out": []}, []),
        ({"sets": {"cedar": 3}, "leave_out": ["drawn"]}, ["drawn"]),
        ({"sets": {"cedar": 3}}, ["drawn"]),
    ],
)
def test_sets_that_were_not_trained_on_are_marked(
    protocol: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    recipe: dict[str, Any],
    new: list[str],
) -> None:
    engine = Overlap(recipe=recipe)
    results = command.measure(read(protocol), tmp_path, engine, quiet, rows=6)
    assert results["new_sets"] == new
    table = capsys.readouterr().out
    assert ("drawn*" in table) == bool(new)
    assert ("* The weights were not trained on this set." in table) == bool(new)


@pytest.mark.usefixtures("no_pictures")
def test_worst_are_ordered_and_wrong(protocol: Path, tmp_path: Path) -> None:
    command.measure(read(protocol), tmp_path, Overlap(), quiet)
    with (tmp_path / "worst.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    wrongness = [float(r["log_lr"]) * (-1 if r["label"] == "genuine" else 1) for r in rows]
    assert wrongness == sorted(wrongness, reverse=True)
    assert all(w > 0 for w in wrongness)


@pytest.mark.usefixtures("no_pictures")
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
    results = command.measure(read(path), tmp_path / "out", Overlap(), quiet)
    row = results["protocols"][0]
    assert (row["genuine"], row["unanswered"]) == (1, 1)
    assert list(results["unprepared"]) == ["drawn/001/genuine/blank.png"]
    # Nothing is made up about what was not there: no skilled forgeries, no interval of one writer.
    assert row["eer_skilled"] is None
    assert row["operating_points"][0]["far_random"]["low"] is None
    assert "1 pairs are in no figure" in capsys.readouterr().out.replace("\n", " ")


def test_wrong_operating_point_and_folder(protocol: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Use one of: cautious, standard"):
        command.measure(read(protocol), tmp_path, Overlap(), quiet, "bold")
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    with pytest.raises(SystemFault, match="cannot be written") as caught:
        command.measure(read(protocol), in_the_way, Overlap(), quiet)
    assert caught.value.code == "results-unwritable"


def test_nothing_prepared_is_an_error(tmp_path: Path) -> None:
    for name in ("a", "b"):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((90, 200), 255, np.uint8))
    path = tmp_path / "p.csv"
    path.write_text(
        "id,references,questioned,label\n1,a.png,b.png,genuine\n2,a.png,b.png,skilled\n"
    )
    with pytest.raises(InputError) as caught:
        command.measure(read(path), tmp_path / "out", Overlap(), quiet)
    assert caught.value.code == "nothing-answered"


def test_protocols_of_the_same_name_stay_apart(protocol: Path, tmp_path: Path) -> None:
    other = protocol.parent.parent / "again" / protocol.name
    other.parent.mkdir(exist_ok=True)
    other.write_bytes(protocol.read_bytes())
    trials = command._read([protocol, other, protocol])
    assert list(trials) == ["protocol/drawn_2ref", "again/drawn_2ref"]


def test_wrong_degradation_lists_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="half-resolution, 150-dpi") as caught:
        command.evaluate([tmp_path / "none.csv"], tmp_path, degrade="jpeg-30,blur")
    assert caught.value.code == "degradation-unknown"
    assert "“blur”" in caught.value.message


def test_wrong_protocol_is_told_before_the_network_is_loaded(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        command.evaluate([tmp_path / "none.csv"], tmp_path, weights=tmp_path / "none.safetensors")
    assert caught.value.code == "protocol-missing"


@pytest.mark.skipif(os.name == "nt", reason="modes of folders are POSIX")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder(protocol: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SystemFault):
        command.measure(read(protocol), tmp_path / "out", Overlap(), quiet)
