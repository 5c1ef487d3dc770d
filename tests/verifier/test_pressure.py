"""Signatures of one shape are told apart by where the pen pressed."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.imaging.canvas import INK
from siggui.imaging.pipeline import prepare
from siggui.verifier.network import Twins
from siggui.verifier.weights import load_weights

PRESSURE = 4
"""Among the voices."""


@pytest.fixture(scope="module")
def network():
    return load_weights().network


@pytest.fixture(scope="module")
def canvas():
    return prepare(render(Signer(3).genuine(0), width_px=5.0)).canvas


def pressed(canvas, along):
    """The same ink, pressed as is said for each column."""
    ranks = np.where(canvas[INK] > 0.4, along(np.linspace(0.0, 1.0, canvas.shape[2])), 0.0)
    return np.stack([canvas[INK], ranks]).astype(np.float32)


def rising(x):
    return 0.1 + 0.8 * x


def waving(x):
    return 0.5 + 0.4 * np.sin(25.0 * x)


def unknown(x):
    return 0.0 * x


def heard(network, *canvases):
    with torch.inference_mode():
        twins = network.read(torch.from_numpy(np.stack(canvases)))
        first, second = (Twins(*(part[k : k + 1] for part in twins)) for k in (0, 1))
        one, other = (
            network.comparer.voices(*pair)[0] for pair in ((first, second), (second, first))
        )
    assert torch.allclose(one, other, atol=1e-4), "order does not matter"
    return one.numpy()


def test_the_same_pressure_speaks_for_one_hand_and_another_against_it(network, canvas):
    alike = heard(network, pressed(canvas, waving), pressed(canvas, waving))
    unlike = heard(network, pressed(canvas, waving), pressed(canvas, rising))
    against = heard(network, pressed(canvas, rising), pressed(canvas, lambda x: 1.0 - rising(x)))
    assert alike[PRESSURE] > 0.5 > 0.0 > unlike[PRESSURE] > against[PRESSURE]
    assert np.allclose(alike[:PRESSURE], unlike[:PRESSURE], atol=1e-4), "shape is judged as before"


def test_pressure_that_is_not_known_says_nothing(network, canvas):
    for one, other in ((waving, unknown), (unknown, waving), (unknown, unknown)):
        assert heard(network, pressed(canvas, one), pressed(canvas, other))[PRESSURE] == 0.0
