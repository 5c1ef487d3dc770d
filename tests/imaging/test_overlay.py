"""Two signatures laid on each other for paper."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from siggui.imaging.overlay import QUESTIONED_RGB, SPECIMEN_RGB, overlay


def ink(scale: float = 1.0) -> np.ndarray:
    mask = np.zeros((round(160 * scale), round(420 * scale)), np.uint8)
    across = np.linspace(30, 390, 80)
    down = 80 + 45 * np.sin(across / 24) * np.cos(across / 90)
    points = np.rint(np.stack((across, down), axis=1) * scale).astype(np.int32)
    cv2.polylines(mask, [points], False, 255, max(2, round(5 * scale)))
    return mask


def near(pixels, color):
    return (np.abs(pixels.astype(int) - color).max(axis=2) < 40).sum()


def test_the_same_signature_at_another_resolution_is_all_black_and_as_large():
    pixels, enlarged = overlay(ink(), ink(1.5), (0.1, 0.1 / 1.5))
    assert enlarged == pytest.approx(1.0, abs=0.03)
    black = near(pixels, (0, 0, 0))
    assert black > 5 * near(pixels, SPECIMEN_RGB) and black > 5 * near(pixels, QUESTIONED_RGB)
    # Cut to the ink of both, on white.
    assert (pixels[0] == 255).all() and (pixels[:, -1] == 255).all()
    assert pixels.shape[1] < 420


def test_a_smaller_signature_is_enlarged_and_that_is_told():
    _, enlarged = overlay(ink(), ink(0.8), (0.1, 0.1))
    assert enlarged == pytest.approx(1.25, abs=0.05)


def test_other_ink_keeps_its_color():
    upside_down = np.ascontiguousarray(ink()[::-1])
    upside_down[70:90] = 0
    pixels, _ = overlay(ink(), upside_down, (0.1, 0.1))
    assert near(pixels, SPECIMEN_RGB) > 100 and near(pixels, QUESTIONED_RGB) > 100


def test_no_ink_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="no ink"):
        overlay(ink(), np.zeros((20, 20), np.uint8), (0.1, 0.1))
