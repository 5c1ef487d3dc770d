"""Stamps of which too little is seen to be sure: hinted at, and left to the network."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from siggui.domain.cleaning import ALL
from siggui.drawing.marks import signed_page
from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer
from siggui.imaging.clean import steps, writing
from siggui.imaging.clean.stamps import Shapes, remove_stamps
from siggui.imaging.pipeline import prepare


def corner_of_a_frame():
    """Two sides of a frame that leaves the image."""
    mask = np.zeros((240, 520), np.uint8)
    cv2.line(mask, (330, 239), (300, 40), 255, 5)
    cv2.line(mask, (300, 40), (519, 7), 255, 5)
    return mask


def short_word():
    mask = np.zeros((160, 400), np.uint8)
    cv2.putText(mask, "HEM", (60, 100), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 255, 3)
    return mask


def signature(seed):
    ink = cover(Signer(seed).genuine(0), width_px=5.0, margin_px=12).alpha
    return np.asarray((ink > 128) * 255, np.uint8)


def test_what_is_no_sure_find_is_a_hint():
    corner = corner_of_a_frame()
    assert remove_stamps(Shapes(corner)) is corner
    assert Shapes(corner).hint_at_stamp
    assert not Shapes(short_word()).hint_at_stamp


@pytest.mark.parametrize("seed", range(5))
def test_a_signature_hints_at_nothing(seed):
    assert not Shapes(signature(seed)).hint_at_stamp


@pytest.fixture
def page():
    """A stroke at the left, three letters' worth of print at the right; the network knows."""
    mask = np.zeros((100, 300), np.uint8)
    mask[40:50, 10:150] = 255
    mask[20:80, 250:260] = 255
    chance = np.ones(mask.shape, np.float32)
    chance[:, 240:] = 0.01
    return mask, chance


def test_without_a_sure_find_the_network_must_see_plenty(page, monkeypatch):
    mask, chance = page
    none = np.zeros_like(mask)
    monkeypatch.setattr(writing, "chance_of_pen", lambda *_: chance)
    left = writing.parted(mask, mask, none, 255 - mask)
    assert left[45, 100] == 255
    assert not left[:, 240:].any()
    chance[:, 240:][20:60] = 0.5  # sure of a tenth only
    assert writing.parted(mask, mask, none, 255 - mask) is mask


def test_the_step_that_hinted_is_named_and_can_be_switched_off(page, monkeypatch):
    mask, chance = page
    monkeypatch.setattr(writing, "chance_of_pen", lambda *_: chance)
    monkeypatch.setattr(steps.Shapes, "hint_at_stamp", True)
    left, found = steps.without_marks(255 - mask, mask, ALL)
    assert found == ("stamps",)
    assert not left[:, 240:].any()
    off = ALL.without(["stamps"])
    assert steps.without_marks(255 - mask, mask, off) == (mask, ())


@pytest.mark.parametrize(("seed", "lot"), [(3, 0), (7, 0), (9, 5), (11, 0)])
def test_writing_that_shows_through_does_not_make_the_pen_seem_print(seed, lot):
    """These hint at a stamp, and beside paler strokes the network once took all of the pen's."""
    ink = cover(Signer(seed).genuine(0), width_px=5.0, margin_px=2).alpha
    blank, through = (
        prepare(signed_page(ink, mark, np.random.default_rng(lot)), keep_stages=True).stages[3]
        for mark in (None, "bleed")
    )
    assert through.name == "clean"
    left, whole = (np.count_nonzero(stage.pixels == 0) for stage in (through, blank))
    assert 0.8 * whole < left < 1.25 * whole
