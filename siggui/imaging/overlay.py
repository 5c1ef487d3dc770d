"""One signature's ink laid on another's, as a picture for paper."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask
from siggui.imaging.ink_layers import softened
from siggui.imaging.registration import register

SPECIMEN_RGB = (0, 96, 208)
QUESTIONED_RGB = (230, 97, 0)
"""The same blue and orange as on the light table: told apart with any color vision."""
_MARGIN_PX = 12


def overlay(
    specimen: Mask, questioned: Mask, mm_per_px: tuple[float, float]
) -> tuple[NDArray[np.uint8], float]:
    """Lay the questioned ink where its strokes meet the specimen's best.

    Args:
        specimen: (H, W) uint8, 255 is ink; at least one pixel of ink.
        questioned: (H', W') uint8, likewise.
        mm_per_px: Size of a pixel of either.

    Returns:
        (H'', W'', 3) uint8 in pixels of the specimen, cut to the ink of both: the specimen's
        blue, the questioned one's orange, black where they meet, on white. Then how many times
        as large as on paper the questioned one had to be drawn for that.

    Raises:
        ValueError: There is no ink in one of them.
    """
    laid = register(specimen, questioned, mm_per_px)
    left, top, width, height = _frame(specimen, questioned, (laid.a, laid.b, laid.x, laid.y))
    # Counted from the edges; OpenCV counts from the first pixel's middle.
    turn = np.array([[laid.a, -laid.b], [laid.b, laid.a]])
    shift = turn @ np.array([0.5, 0.5]) + np.array([laid.x - left, laid.y - top]) - 0.5
    moved = cv2.warpAffine(
        softened(questioned),
        np.column_stack((turn, shift)),
        (width, height),
        flags=cv2.INTER_AREA if np.hypot(laid.a, laid.b) < 1.0 else cv2.INTER_LINEAR,
    )
    own = np.array([[1.0, 0.0, -left], [0.0, 1.0, -top]])
    kept = cv2.warpAffine(softened(specimen), own, (width, height), flags=cv2.INTER_LINEAR)
    one = np.asarray(kept, np.float32)[..., None] / 255.0
    two = np.asarray(moved, np.float32)[..., None] / 255.0
    paper = (1.0 - one) * (1.0 - two) * 255.0
    blue = one * (1.0 - two) * np.asarray(SPECIMEN_RGB, np.float32)
    orange = two * (1.0 - one) * np.asarray(QUESTIONED_RGB, np.float32)
    enlarged = float(np.hypot(laid.a, laid.b)) * mm_per_px[0] / mm_per_px[1]
    return np.asarray(np.rint(paper + blue + orange), np.uint8), enlarged


def _frame(
    specimen: Mask, questioned: Mask, pose: tuple[float, float, float, float]
) -> tuple[int, int, int, int]:
    """Left, top, width and height of the ink of both, in whole pixels of the specimen."""
    a, b, x, y = pose
    rows, columns = np.nonzero(questioned)
    across, down = columns + 0.5, rows + 0.5
    there = np.stack((a * across - b * down + x, b * across + a * down + y))
    rows, columns = np.nonzero(specimen)
    here = np.stack((columns + 0.5, rows + 0.5))
    both = np.concatenate((there, here), axis=1)
    left, top = (int(value) - _MARGIN_PX for value in np.floor(both.min(axis=1)))
    right, bottom = (int(value) + _MARGIN_PX for value in np.ceil(both.max(axis=1)))
    return left, top, right - left, bottom - top
