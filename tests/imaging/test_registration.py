"""The questioned ink is laid on the specimen's, whatever turned, sized or shifted it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siggui.drawing.pen import bounds, render
from siggui.drawing.signer import Signer
from siggui.imaging.registration import centered, register

MARGIN = 20


def written(strokes, pen_px=4.5):
    """Ink of drawn strokes, and the place of the strokes' origin in the picture."""
    page = render(strokes, width_px=pen_px, margin_px=MARGIN)
    left, top, _, _ = bounds(strokes)
    mask = np.where(page < 128, np.uint8(255), np.uint8(0))
    return mask, np.floor((left, top)) - MARGIN - 0.5


def moved(strokes, turn_deg, size, shift=(0.0, 0.0)):
    turn = np.radians(turn_deg)
    matrix = size * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return [np.column_stack((s[:, :2] @ matrix.T + shift, s[:, 2])) for s in strokes]


def off_px(found, strokes, other, corners):
    """Root mean square over the path of the pen, as `siggui.evaluation.registration` measures."""
    points = np.concatenate(other)[:, :2] - corners[1]
    laid = points @ np.array([[found.a, found.b], [-found.b, found.a]]) + (found.x, found.y)
    off = laid - np.concatenate(strokes)[:, :2] + corners[0]
    return float(np.sqrt(np.square(off).sum(axis=1).mean()))


@settings(deadline=None, max_examples=12, derandomize=True)
@given(
    st.integers(0, 30),
    st.floats(-15, 15),
    st.floats(0.8, 1.2),
    st.floats(0.7, 1.4),
    st.floats(-30, 30),
)
def test_known_transforms_are_found_to_a_pixel_and_a_half(signer, turn_deg, size, pen, shift):
    strokes = Signer(signer).genuine(0)
    other = moved(strokes, turn_deg, size, (shift, -shift))
    (one, corner), (two, corner_two) = written(strokes), written(other, 4.5 * pen)
    found = register(one, two)
    assert off_px(found, strokes, other, (corner, corner_two)) < 1.5
    assert found.overlap > 0.6


def test_resolutions_are_taken_into_account():
    strokes = Signer(3).genuine(0)
    other = moved(strokes, 0, 2.0)
    (one, corner), (two, corner_two) = written(strokes), written(other, 9.0)
    mm = 25.4 / 300
    found = register(one, two, (mm, mm / 2))
    assert np.hypot(found.a, found.b) == pytest.approx(0.5, rel=0.01)
    assert off_px(found, strokes, other, (corner, corner_two)) < 1.5


def test_a_large_scan_is_laid_as_well():
    strokes = moved(Signer(5).genuine(0), 0, 2.2)
    other = moved(strokes, 6, 0.9)
    (one, corner), (two, corner_two) = written(strokes, 10.0), written(other, 10.0)
    assert max(one.shape) > 1200
    found = register(one, two, (25.4 / 600, 25.4 / 600))
    assert off_px(found, strokes, other, (corner, corner_two)) < 3.0


def test_more_ink_meets_than_with_the_centers_on_each_other():
    signer = Signer(8)
    (one, _), (two, _) = written(signer.genuine(0)), written(moved(signer.genuine(1), 9, 1.1))
    found = register(one, two)
    assert found.overlap > 1.3 * centered(one, two).overlap


def test_never_worse_than_centered_even_for_strangers():
    for k in range(4):
        one, two = written(Signer(k).genuine(0))[0], written(Signer(k + 40).genuine(0))[0]
        assert register(one, two).overlap >= centered(one, two).overlap


def test_neither_signature_shrinks_into_the_other():
    one, two = written(Signer(1).genuine(0))[0], written(Signer(2).genuine(0))[0]
    found = register(one, two)
    assert 0.5 < np.hypot(found.a, found.b) < 2.0


def test_a_dot_is_laid_on_its_middle():
    one, two = np.zeros((60, 80), np.uint8), np.zeros((40, 50), np.uint8)
    cv2.circle(one, (50, 30), 3, 255, -1)
    cv2.circle(two, (20, 10), 3, 255, -1)
    found = register(one, two)
    assert (found.a, found.b) == (pytest.approx(1), pytest.approx(0))
    assert (found.x, found.y) == (pytest.approx(30, abs=0.5), pytest.approx(20, abs=0.5))


def test_the_same_pair_always_gives_the_same():
    one, two = written(Signer(1).genuine(0))[0], written(Signer(1).genuine(1))[0]
    assert register(one, two) == register(one, two)


def test_nothing_cannot_be_laid():
    ink = written(Signer(1).genuine(0))[0]
    for pair in ((ink, np.zeros_like(ink)), (np.zeros_like(ink), ink)):
        for function in (register, centered):
            with pytest.raises(ValueError, match="no ink"):
                function(*pair)
