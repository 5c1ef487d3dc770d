"""Signatures are laid on each other; what remains tells them apart, the pen's pressure too."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.imaging.canvas import INK
from siggui.imaging.pipeline import prepare
from siggui.verifier.architectures import elastic
from siggui.verifier.network import Twins
from siggui.verifier.weights import load_weights

LAID = 2
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
    against = heard(network, pressed(canvas, waving), pressed(canvas, lambda x: 1.0 - waving(x)))
    assert alike[LAID] > unlike[LAID] > against[LAID]
    assert np.allclose(alike[:LAID], unlike[:LAID], atol=1e-4), "the others hear shape alone"


def test_a_forgery_remains_different_and_another_genuine_signature_less(network):
    signer = Signer(3)
    specimen, genuine, forgery, stranger = (
        prepare(render(strokes, width_px=5.0)).canvas
        for strokes in (
            signer.genuine(0),
            signer.genuine(1),
            signer.forgery(0),
            Signer(4).genuine(0),
        )
    )
    answers = [heard(network, specimen, other)[LAID] for other in (genuine, forgery, stranger)]
    assert answers[0] > answers[1] and answers[0] > answers[2]


def bent(canvas, across, down, wave=0.0):
    """The ink moved, and bent like a wave besides."""
    y, x = np.mgrid[: canvas.shape[1], : canvas.shape[2]].astype(np.float32)
    bow = wave * np.sin(x / 40.0)
    return np.stack([cv2.remap(p, x - across, y - down - bow, cv2.INTER_LINEAR) for p in canvas])


def moved(canvas, other):
    """Where there is ink: how far it lies from its partner, in pixels."""
    shapes = [elastic.shape_of(torch.from_numpy(each[None, :1].copy())) for each in (canvas, other)]
    found = elastic.movement(*shapes)[0][0].numpy()
    inked = cv2.resize(canvas[INK], elastic.PLACES[::-1], interpolation=cv2.INTER_AREA) > 0.2
    return found[:, inked]


def test_ink_is_found_where_it_was_moved(canvas):
    assert np.abs(moved(canvas, canvas)).max() < 0.5
    for across, down in ((6, -3), (-14, 2), (3, 5)):
        found = moved(canvas, bent(canvas, across, down))
        assert np.allclose(np.median(found, axis=1), [across, down], atol=1.0)
        # Along a straight stroke one place looks like the next.
        assert np.median(np.hypot(*(found - [[across], [down]]))) < 1.5


def test_ink_is_found_where_it_was_bent(canvas):
    found = moved(canvas, bent(canvas, 0, 0, wave=5.0))
    assert np.ptp(found[1]) > 6.0
    assert np.median(np.abs(found[0])) < 1.5


@pytest.mark.parametrize("degrees", [-20, 20])
def test_ink_is_found_where_it_was_turned(canvas, degrees):
    height, width = canvas.shape[1:]
    middle = width / 2, height / 2
    turn = cv2.getRotationMatrix2D(middle, degrees, 0.9)
    other = np.stack([cv2.warpAffine(plane, turn, (width, height)) for plane in canvas])
    inked = cv2.resize(canvas[INK], elastic.PLACES[::-1], interpolation=cv2.INTER_AREA) > 0.2
    places = elastic.places(*elastic.PLACES).numpy()[inked]
    expected = places @ turn[:, :2].T + turn[:, 2] - places
    off = np.hypot(*(moved(canvas, other) - expected.T))
    assert np.median(off) < 1.5


def test_partners_lie_where_the_ink_was_moved(network, canvas):
    with torch.inference_mode():
        pair = np.stack([canvas, bent(canvas, 9, -4)])
        here, there = network.read(torch.from_numpy(pair)), network.read(torch.zeros(2, 2, 96, 288))
        one, other, empty = (
            Twins(*(part[k : k + 1] for part in twins))
            for twins, k in ((here, 0), (here, 1), (there, 0))
        )
        found = network.comparer.partner_places(one, other)[0].numpy()
        nowhere = network.comparer.partner_places(one, empty)
        nothing = network.comparer.partner_places(empty, one)
    itself = network.comparer.partner_places(one, one)[0].numpy()
    known = np.isfinite(found[..., 0])
    ink = cv2.resize(canvas[INK], found.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert not known[ink == 0.0].any() and known[ink > 0.05].all()
    way = (found - itself)[known]
    assert np.median(way, axis=0) == pytest.approx([9, -4], abs=1.0)
    assert torch.isnan(nowhere).all() and torch.isnan(nothing).all()


def test_an_empty_canvas_has_nothing_to_be_laid_on(network, canvas):
    empty = np.zeros_like(canvas)
    assert np.isfinite(heard(network, canvas, empty)).all()
    assert np.isfinite(heard(network, empty, empty)).all()
