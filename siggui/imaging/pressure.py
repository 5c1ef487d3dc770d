"""How hard a pen pressed along a signature, as far as a scan tells: where its ink is wide.

Widths are ranks among the ink of one image, so neither the pen nor the scanner matters, only where
along the signature somebody presses. Who copies a shape knows little of that.

Source: pressure regions of static signatures, Ammar, Yoshida and Fukumura (1986).
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask, ridge_and_width
from siggui.imaging.paper import Grey

Ranks = NDArray[np.uint8]
"""(H, W) uint8, 0 where nothing is known, else a rank in 1..255."""

_FINER = 2
"""The contour is looked for on a grid so many times finer than the scan: shades tell where between
two pixels a stroke ends, and of a stroke of four pixels every half one counts."""
_ALONG_PX = 0.5
"""Of the canvas: over so much of a stroke its width is averaged."""
_FRAME_PX = 2
_LEAST_KNOWN = 1e-4


def width_ranks(
    normalized: Grey, mask: Mask, to_canvas: NDArray[np.float64], ink: NDArray[np.bool_]
) -> Ranks:
    """Where the strokes are wide.

    Args:
        normalized: (H, W) uint8, paper near 255.
        mask: (H, W) uint8, 255 is ink of the signature; at least one pixel of ink.
        to_canvas: (2, 3) float64, see :func:`siggui.imaging.canvas.to_canvas`.
        ink: (h, w) bool, where there is ink on the canvas.

    Returns:
        (h, w), on the canvas.
    """
    left, top, width, height = cv2.boundingRect(mask)
    part = slice(top, top + height), slice(left, left + width)
    written = np.pad(mask[part], _FRAME_PX)
    dark = np.pad(255 - normalized[part], _FRAME_PX)
    fine = _finer(dark, written)
    if not fine.any():
        return np.zeros(ink.shape, np.uint8)
    inside = np.asarray(cv2.distanceTransform(fine, cv2.DIST_L2, 5), np.float32)
    ridge, _ = ridge_and_width(fine, inside)
    # Pixels count from the middle of the first one.
    shift = 0.5 / _FINER - 0.5 - _FRAME_PX
    back = np.array([[1 / _FINER, 0, left + shift], [0, 1 / _FINER, top + shift], [0, 0, 1]])
    return _ranked(*_on_canvas(inside, ridge, to_canvas @ back, ink.shape), ink)


def _finer(dark: Grey, written: Mask) -> Mask:
    """The ink on the finer grid, out to where it is half as dark as usual."""
    middle, _ = ridge_and_width(written, cv2.distanceTransform(written, cv2.DIST_L2, 3))
    size = dark.shape[1] * _FINER, dark.shape[0] * _FINER
    darkness = cv2.resize(dark, size, interpolation=cv2.INTER_CUBIC)
    near = cv2.resize(written, size, interpolation=cv2.INTER_NEAREST)
    reach = np.ones((2 * _FINER - 1, 2 * _FINER - 1), np.uint8)
    half = 0.5 * float(np.median(dark[middle]))
    inked = (darkness > half) & (cv2.dilate(near, reach) > 0)
    return np.where(inked, np.uint8(255), np.uint8(0))


def _on_canvas(
    values: NDArray[np.float32],
    where: NDArray[np.bool_],
    way: NDArray[np.float64],
    shape: tuple[int, ...],
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Averages of the values that count, and whether there are any."""
    scale = float(np.sqrt(abs(np.linalg.det(way[:, :2]))))
    sigma = max(0.5, _ALONG_PX / scale)
    weight = where.astype(np.float32)
    total, count = (
        cv2.warpAffine(cv2.GaussianBlur(part, (0, 0), sigma), way, (shape[1], shape[0]))
        for part in (values * weight, weight)
    )
    return np.asarray(total / np.maximum(count, 1e-6), np.float32), count > _LEAST_KNOWN


def _ranked(values: NDArray[np.float32], known: NDArray[np.bool_], ink: NDArray[np.bool_]) -> Ranks:
    here = known & ink
    ranks = np.zeros(values.shape, np.uint8)
    order = np.argsort(values[here], kind="stable")
    rank = np.empty(len(order))
    rank[order] = np.arange(1, len(order) + 1) / max(1, len(order))
    ranks[here] = np.clip(np.rint(255.0 * rank), 1, 255)
    return ranks
