"""Where a pen pressed is read off the width and the darkness of its ink, whatever pen it was."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from siggui.imaging.canvas import INK
from siggui.imaging.pipeline import prepare
from siggui.imaging.pressure import Ranks

WIDTH, DARKNESS = 1, 2


def scan(width=lambda x: 5.0, shade=lambda x: 60.0, paper=245.0, size=(160, 480)):
    """A wave whose stroke is as wide and as dark as is said for each place along it, 0 to 1."""
    darkness = np.zeros(size, np.float32)
    steps = np.linspace(0.0, 1.0, 1500)
    for x in steps:
        at = (0.1 + 0.8 * x) * size[1], (0.5 + 0.25 * np.sin(20 * x)) * size[0]
        center = tuple(round(16 * part) for part in at)
        dot = np.zeros(size, np.float32)
        cv2.circle(dot, center, round(8 * width(x)), paper - shade(x), -1, cv2.LINE_AA, 4)
        darkness = np.maximum(darkness, dot)
    return np.asarray(np.clip(paper - darkness, 0, 255), np.uint8)


def halves(plane: Ranks):
    """Mean rank of the left and the right part of the ink."""
    known = plane > 0
    middle = plane.shape[1] // 2
    return plane[:, :middle][known[:, :middle]].mean(), plane[:, middle:][known[:, middle:]].mean()


@pytest.mark.parametrize("rise", [1, -1])
def test_where_strokes_are_wide(rise):
    canvas = prepare(scan(width=lambda x: 6.0 + 2.0 * rise * (x - 0.5))).canvas
    left, right = halves(canvas[WIDTH])
    assert rise * (right - left) > 0.3


@pytest.mark.parametrize("rise", [1, -1])
def test_where_strokes_are_dark(rise):
    canvas = prepare(scan(shade=lambda x: 70.0 - 50.0 * rise * (x - 0.5))).canvas
    left, right = halves(canvas[DARKNESS])
    assert rise * (right - left) > 0.3
    assert ((canvas[DARKNESS] > 0) <= (canvas[INK] > 0)).all()


def test_black_and_white_says_nothing_of_darkness_but_of_width():
    gray = scan(width=lambda x: 4.0 + 4.0 * x)
    canvas = prepare(np.where(gray < 150, np.uint8(0), np.uint8(255))).canvas
    assert not canvas[DARKNESS].any()
    left, right = halves(canvas[WIDTH])
    assert right - left > 0.3


def test_another_pen_and_scanner_hardly_matter():
    def shade(x):
        return 70.0 + 45.0 * np.sin(9.0 * x)

    def pale(x):
        return 255.0 - 0.5 * (255.0 - shade(x))

    one = prepare(scan(shade=shade)).canvas[DARKNESS]
    broad = prepare(scan(lambda _: 8.0, pale, paper=225.0)).canvas[DARKNESS]
    both = (one > 0) & (broad > 0)
    assert both.sum() > 1000
    assert np.corrcoef(one[both], broad[both])[0, 1] > 0.8
