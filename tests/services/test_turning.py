"""Signatures that lie upside down or on their side, through the shipped network."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from PIL import Image

from siggui.domain.decision import Decision
from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.imaging.pipeline import prepare
from siggui.services.batch import run_batch
from siggui.services.pairs_file import read_pairs
from siggui.services.results_file import ResultsFile
from siggui.services.turning import fitting_turns
from siggui.services.verify import VerificationService, load_verifier

SIGNERS = 11, 12, 72


def scan(seed, k, quarters=0):
    return np.ascontiguousarray(np.rot90(render(Signer(seed).genuine(k), width_px=4.5), quarters))


@pytest.fixture(scope="module")
def engine():
    return load_verifier("cpu")


@pytest.fixture(scope="module")
def check(engine):
    service = VerificationService(lambda: engine)

    def verify(seed, questioned):
        return service.verify([prepare(scan(seed, k)) for k in (0, 1, 2)], prepare(questioned))

    return verify


@pytest.mark.parametrize("seed", SIGNERS)
def test_a_genuine_signature_upside_down_is_referred_and_told(check, seed):
    upright = check(seed, scan(seed, 4))
    assert upright.decision is not Decision.NO_MATCH
    assert "may-be-turned" not in upright.codes
    turned = check(seed, scan(seed, 4, 2))
    assert turned.log_lr < turned.operating_point.no_match_below
    assert turned.decision is Decision.REFER
    assert turned.warnings[0].code == "may-be-turned"
    assert "by 180°" in turned.warnings[0].message


@pytest.mark.parametrize(("quarters", "back"), [(1, "to the right"), (3, "to the left")])
def test_one_on_its_side_is_told_which_way_to_turn(check, quarters, back):
    told = [check(seed, scan(seed, 4, quarters)) for seed in SIGNERS]
    said = [w.message for each in told for w in each.warnings if w.code == "may-be-turned"]
    assert said
    assert all(back in message for message in said)


def test_what_is_wide_is_tried_upside_down_only(engine):
    class Counting:
        tried = 0

        def embed(self, canvases):
            self.tried += len(canvases)
            return engine.embed(canvases)

        def compare_many(self, cases):
            return engine.compare_many(cases)

    tried = {}
    for quarters in (0, 1):
        canvas = prepare(scan(72, 4, quarters)).canvas
        counting = Counting()
        fitting_turns(counting, [(engine.embed([canvas]), canvas)])
        tried[quarters] = counting.tried
    assert tried == {0: 1, 1: 3}


def test_somebody_else_stays_no_match(check):
    for seed, other in zip(SIGNERS, (72, 11, 12), strict=True):
        found = check(seed, scan(other, 4))
        assert found.decision is Decision.NO_MATCH
        assert "may-be-turned" not in found.codes


def test_a_batch_says_the_same(engine, tmp_path):
    for name, image in {
        "one": scan(12, 0),
        "upright": scan(12, 4),
        "turned": scan(12, 4, 2),
        "other": scan(72, 4),
    }.items():
        Image.fromarray(image).save(tmp_path / f"{name}.png")
    rows = [f"{name},one.png,{name}.png" for name in ("upright", "other", "turned")]
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("\n".join(["id,references,questioned", *rows]), encoding="utf-8")
    with ResultsFile(tmp_path / "out.csv") as results:
        results.begin()
        run_batch(read_pairs(pairs), results, engine)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        answers = {row["id"]: row for row in csv.DictReader(file)}
    assert answers["turned"]["decision"] == "refer"
    assert "may-be-turned" in answers["turned"]["warnings"]
    assert answers["other"]["decision"] == "no_match"
    assert "may-be-turned" not in answers["upright"]["warnings"] + answers["other"]["warnings"]
