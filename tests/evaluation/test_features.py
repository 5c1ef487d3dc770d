"""The worth of features and what is usual, measured on drawn writers."""

from __future__ import annotations

import json

import numpy as np
import pytest

from siggui.domain.feature_kinds import KINDS
from siggui.domain.features import Population
from siggui.evaluation import features
from siggui.imaging.features.measure import Features


def one(rng, shift=0.0):
    values = {kind.name: float(rng.normal(10.0 + shift, 1.0)) for kind in KINDS}
    values["length_mm"] = float("nan")
    shares = rng.dirichlet(np.ones(28) * 40)
    names = ("directions", "hinge", "white_runs", "widths", "profiles")
    return Features(values, dict.fromkeys(names, shares))


@pytest.fixture
def people():
    rng = np.random.default_rng(1)
    return [[one(rng, shift) for _ in range(7)] for shift in rng.normal(0, 5, 30)]


def test_what_is_usual_is_learned(people):
    known = features.population(people)
    assert (known.writers, known.signatures) == (30, 210)
    usual = known.usual["slant"]
    assert usual.within == pytest.approx(1.0, rel=0.15)
    assert usual.low < 5 < 15 < usual.high
    assert set(known.outside) == {2, 3, 5}
    assert known.outside[5][1] <= known.outside[2][1], "more specimens show more of the range"


def test_a_feature_that_tells_apart_is_worth_more(people, protocol):
    trials = features.read_protocol(protocol)
    rng = np.random.default_rng(2)
    told = {}
    for trial in trials:
        for file in (*trial.specimens, trial.questioned):
            made = one(rng)
            if "forged" in file.parts:
                made.values["slant"] += 4.0
            told.setdefault(file, made)
    worth = features.worth(trials, told, features.population(people).usual)
    assert worth["slant"] > 0.9
    assert 0.2 < worth["tremor"] < 0.8
    assert "length_mm" not in worth, "it could not be measured"


def test_commands_write_the_file_and_print_the_table(protocol, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(features, "VALIDATION_FROM", {"drawn": 99})
    data, out = protocol.parents[1], tmp_path / "made" / "population.json"
    features.main(["population", str(data), str(out)])
    known = Population.from_json(json.loads(out.read_text()))
    assert known.writers >= 1
    assert "signatures of" in capsys.readouterr().out
    features.main(["worth", str(protocol), "--population", str(out)])
    table = capsys.readouterr().out
    assert table.startswith(f"| feature | {protocol.stem} |")
    assert "| Slant" in table
    assert table.count("\n") == len(KINDS) + 2
