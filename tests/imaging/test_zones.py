"""Baseline and x-height of writing whose lines are known."""

from __future__ import annotations

import numpy as np
import pytest

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.imaging.zones import zones_of

MARGIN, X_HEIGHT = 20, 26.0


def written(seed, text):
    """A mask of a line of writing, and the row that it was written on."""
    strokes = Signer(seed).write(text, 0, X_HEIGHT)
    grey = render(strokes, width_px=4.0, margin_px=MARGIN)
    line = MARGIN - min(float(stroke[:, 1].min()) for stroke in strokes)
    return np.where(grey < 128, np.uint8(255), np.uint8(0)), line


def test_both_lines_of_lines_of_writing():
    off = []
    for seed in range(6):
        for text in ("seven hundred nine", "twenty one", "minor case"):
            mask, line = written(seed, text)
            found = zones_of(mask)
            off.append((abs(found.baseline - line), abs(found.x_height - (line - X_HEIGHT))))
    # A hand keeps to its own lines within some pixels, and so do these.
    assert np.median(off, axis=0) == pytest.approx([0, 0], abs=5)
    assert np.max(off) < X_HEIGHT / 2


def test_a_flourish_and_a_long_bar_are_one_stroke_each():
    mask, _ = written(0, "minor case")
    plain = zones_of(mask)
    roomy = np.pad(mask, ((0, 80), (0, 0)))
    for row in (4, mask.shape[0] + 40):
        roomy[row : row + 6] = 255
    found = zones_of(roomy)
    assert found.baseline == pytest.approx(plain.baseline, abs=4)
    assert found.x_height == pytest.approx(plain.x_height, abs=4)


def test_without_letters_there_is_no_x_height():
    bar = np.zeros((60, 200), np.uint8)
    assert zones_of(bar) is None
    bar[30:34, 20:180] = 255
    found = zones_of(bar)
    assert found.x_height is None
    assert 30 <= found.baseline < 34
