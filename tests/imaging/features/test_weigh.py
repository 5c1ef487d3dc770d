from __future__ import annotations

import math

import numpy as np
import pytest

from siggui.domain.feature_kinds import KINDS
from siggui.domain.features import Population, Usual
from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.imaging.features.measure import measured
from siggui.imaging.features.weigh import compared, unlike, weigh
from siggui.imaging.pipeline import prepare

PEOPLE = Population(9, 99, {kind.name: Usual(0.0, 1.0, 0.1) for kind in KINDS}, {2: (0, 3)})


@pytest.fixture(scope="module")
def drawn():
    def one(seed, index, dpi=300.0):
        strokes = Signer(seed).genuine(index)
        image = render(strokes, width_px=4.0, rng=np.random.default_rng(index))
        return measured(prepare(image, keep_stages=True), image.shape[1], dpi)

    return {
        "own": [one(4, k) for k in range(3)],
        "other": one(11, 0),
        "unscaled": one(4, 5, None),
    }


def test_every_feature_is_weighed_and_the_strangest_comes_first(drawn):
    evidence = weigh(drawn["own"], drawn["other"], PEOPLE)
    assert {item.kind.name for item in evidence} == {kind.name for kind in KINDS}
    flags = [item.is_outside for item in evidence]
    assert flags == sorted(flags, reverse=True)
    assert any(flags)


def test_size_is_left_out_where_it_is_unknown(drawn):
    names = {item.kind.name for item in weigh(drawn["own"], drawn["unscaled"], PEOPLE)}
    assert "length_mm" not in names and "slant" in names


def test_distances_put_another_hand_further_away_than_the_own(drawn):
    kind = next(kind for kind in KINDS if kind.name == "hinge")
    own, far = compared(kind, drawn["own"], drawn["other"])
    assert len(own) == 3
    assert far > max(own)
    none, alone = compared(kind, drawn["own"][:1], drawn["other"])
    assert none == () and math.isfinite(alone)


@pytest.mark.parametrize("name", ["directions", "hinge", "white_runs", "widths", "profiles"])
def test_a_signature_is_like_itself(drawn, name):
    assert unlike(name, drawn["other"], drawn["other"]) == 0.0
    assert 0.0 < unlike(name, drawn["other"], drawn["own"][0]) <= 1.0
