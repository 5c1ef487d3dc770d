from __future__ import annotations

import numpy as np
import pytest

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.evaluation import duplicates, quality, worsen
from siggui.evaluation.protocol import Label, read_protocol
from siggui.imaging.pipeline import prepare


@pytest.fixture(scope="module")
def image():
    return worsen.cutting(render(Signer(3).genuine(0), width_px=4.0, ink=30))


@pytest.mark.parametrize(
    ("fault", "mild", "bad", "measure", "rises"),
    [
        (worsen.coarser, 200, 90, "longest_px", False),
        (worsen.blurred, 1, 4, "blur", True),
        (worsen.fainter, 0.4, 0.15, "contrast", False),
        (worsen.shorter, 0.6, 0.2, "turns", False),
        (worsen.stacked, 0.01, 0.4, "gap", True),
        (worsen.thicker, 0.1, 0.3, "dark_share", True),
        (worsen.bordered, 0.1, 0.4, "dark_share", True),
        (worsen.mottled, 0.003, 0.1, "pieces", True),
    ],
)
def test_each_fault_moves_its_measure(image, fault, mild, bad, measure, rises):
    before, after = (
        getattr(prepare(fault(image, level, 1)).measures, measure) for level in (mild, bad)
    )
    assert (after > before) is rises


def test_a_cut_runs_through_strokes_and_print_is_even(image):
    assert prepare(worsen.clipped(image, 0.3, 1)).measures.cut_strokes >= 1
    assert prepare(worsen.clipped(image, 0.3, 2)).measures.cut_strokes >= 1
    assert prepare(worsen.printed(image, 60, 0)).measures.evenness > 0.8


def test_the_study_answers_each_level(protocol, engine, monkeypatch, capsys):
    monkeypatch.setattr(quality, "FAULTS", (("longest_px", worsen.coarser, (60.0,), False),))
    trials = [trial for trial in read_protocol(protocol) if trial.label is not Label.RANDOM]
    blurred = ("blur", worsen.blurred, (1.0,), False)
    monkeypatch.setattr(quality, "FAULTS", (*quality.FAULTS, blurred))
    clean, coarse = quality.study(trials, engine, ["coarser"])
    assert (clean.fault, coarse.fault) == ("none", "coarser")
    assert 0.0 <= clean.eer <= 1.0
    assert coarse.median == pytest.approx(60, abs=6)
    assert (clean.warned, coarse.warned) == (0.0, 1.0)
    assert clean.refused == 0.0 < coarse.refused
    assert capsys.readouterr().out.count("\n") == 2


def test_shares_count_what_the_gate_says_of_a_collection(collection):
    total, warned, refused = quality.shares(collection, "drawn", 5)
    assert total == 5
    assert warned["any"] <= 5
    assert not refused


def test_the_alarm_is_measured_on_pairs_and_copies(collection, monkeypatch, capsys):
    monkeypatch.setattr(duplicates, "VALIDATION_FROM", {"drawn": 5})
    monkeypatch.setattr(duplicates, "KINDS", ("resized",))
    duplicates.main([str(collection), "--every", "3", "--copies", "2"])
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("|")]
    assert [line.split("|")[2].strip() for line in lines] == ["genuine pairs", "resized"]
    assert lines[0].split("|")[3].strip() == "12"
    assert np.isclose(float(lines[1].split("|")[4]), 100.0)
