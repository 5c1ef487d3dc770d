"""What is painted of the ink, and how far it leans."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.imaging.ink_layers import cut_to_ink, grown, softened, without_paper
from siggui.imaging.slant import slant_deg


@pytest.fixture
def bar():
    mask = np.zeros((40, 60), np.uint8)
    mask[10:30, 20:24] = 255
    return mask


def test_paper_goes_and_the_ink_keeps_its_darkness(bar):
    paper = np.full((40, 60), 180, np.uint8)
    paper[bar > 0] = 70
    clean = without_paper(paper, bar)
    assert (clean[bar > 0] == 70).all()
    assert clean[5, 5] == 255 and clean[20, 50] == 255


def test_a_cutting_says_where_it_was(bar):
    cut, left, top = cut_to_ink(bar, 3)
    assert (left, top) == (17, 7)
    assert cut.shape == (26, 10)
    assert not cut[:3].any() and not cut[:, -3:].any()
    edge = np.zeros((5, 5), np.uint8)
    edge[0, 0] = 255
    assert cut_to_ink(edge, 2)[1:] == (-2, -2)


def test_ink_grows_by_so_much_on_all_sides(bar):
    wide = grown(bar, 3.0)
    assert wide[20, 20 - 3] == 255 and wide[20, 20 - 5] == 0
    assert (grown(bar, 0.0) > 127).sum() >= (bar > 0).sum()


def test_edges_are_softened_and_no_ink_is_lost(bar):
    soft = softened(bar)
    assert len(np.unique(soft)) > 2
    assert soft.sum(dtype=int) == pytest.approx(bar.sum(dtype=int), rel=0.01)


@pytest.mark.parametrize("lean_deg", [-30, -12, 0, 17, 35])
def test_upright_bars_that_lean(lean_deg):
    mask = np.zeros((200, 600), np.uint8)
    for x in range(150, 500, 60):
        across = round(160 * np.tan(np.radians(lean_deg)))
        cv2.line(mask, (x, 180), (x + across, 20), 255, 5)
    assert slant_deg(mask) == pytest.approx(lean_deg, abs=1.5)


def test_a_signature_sheared_by_hand_leans_by_as_much_more():
    page = render(Signer(6).genuine(0), width_px=4.5, margin_px=150)
    upright = slant_deg(np.where(page < 128, np.uint8(255), np.uint8(0)))
    lean = np.tan(np.radians(12.0))
    shear = np.array([[1.0, -lean, lean * page.shape[0] / 2], [0.0, 1.0, 0.0]])
    sheared = cv2.warpAffine(page, shear, page.shape[::-1], borderValue=255)
    leaning = slant_deg(np.where(sheared < 128, np.uint8(255), np.uint8(0)))
    added = np.degrees(np.arctan(np.tan(np.radians(upright)) + lean))
    assert leaning == pytest.approx(added, abs=2.0)


def test_a_dot_leans_nowhere():
    mask = np.zeros((20, 20), np.uint8)
    mask[8:11, 8:11] = 255
    assert slant_deg(mask) is None
