"""Where a pen pressed is read off the width of its ink, whatever pen and scanner it was."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from siggui.imaging.canvas import INK, turned
from siggui.imaging.pipeline import prepare

PRESSURE = 1


def scan(width, ink=40.0, paper=245.0, size=(160, 480)):
    """A wave whose stroke is as wide as is said for each place along it, 0 to 1."""
    cover = np.zeros(size, np.uint8)
    for x in np.linspace(0.0, 1.0, 1500):
        at = (0.1 + 0.8 * x) * size[1], (0.5 + 0.25 * np.sin(20 * x)) * size[0]
        center = tuple(round(16 * part) for part in at)
        cv2.circle(cover, center, round(8 * width(x)), 255, -1, cv2.LINE_AA, 4)
    return np.asarray(paper - (paper - ink) * (cover / 255.0), np.uint8)


def swelling(x):
    return 5.0 + 1.0 * np.sin(9.0 * x)


def agreement(one, other):
    """Correlation of the ranks where both have ink."""
    both = (one[PRESSURE] > 0) & (other[PRESSURE] > 0)
    assert both.sum() > 100
    return float(np.corrcoef(one[PRESSURE][both], other[PRESSURE][both])[0, 1])


@pytest.mark.parametrize("rise", [1, -1])
@pytest.mark.parametrize("two_level", [False, True])
def test_where_strokes_are_wide(rise, two_level):
    image = scan(lambda x: 6.0 + 2.0 * rise * (x - 0.5))
    if two_level:
        image = np.where(image < 150, np.uint8(0), np.uint8(255))
    canvas = prepare(image).canvas
    ranks = canvas[PRESSURE]
    left, right = (part[part > 0].mean() for part in np.split(ranks, 2, axis=1))
    assert rise * (right - left) > 0.3
    assert not ranks[canvas[INK] == 0].any()
    assert ranks.max() == 1.0


def test_another_pen_and_scanner_hardly_matter():
    usual = prepare(scan(swelling)).canvas
    pale = scan(lambda x: 1.7 * swelling(x), ink=150.0, paper=225.0)
    assert agreement(usual, prepare(pale).canvas) > 0.8


def test_half_a_pixel_more_is_seen():
    """Widths of 4 to 5 pixels, the most that many a pen swells on a scan of 200 dpi."""
    fine = prepare(scan(lambda x: 4.5 + 0.5 * np.sin(9.0 * x))).canvas
    assert agreement(fine, prepare(scan(swelling)).canvas) > 0.7


def test_the_same_wherever_the_signature_lies_on_the_scan():
    image = scan(swelling)
    larger = np.full((300, 700), 245, np.uint8)
    larger[90:250, 170:650] = image
    assert agreement(prepare(image).canvas, prepare(larger).canvas) > 0.99


@pytest.mark.parametrize("quarters", [1, 2])
def test_a_turned_canvas_is_pressed_as_a_turned_scan(quarters):
    upright = scan(swelling)
    turned_first = prepare(np.ascontiguousarray(np.rot90(upright, quarters))).canvas
    assert agreement(turned(prepare(upright).canvas, quarters), turned_first) > 0.7
