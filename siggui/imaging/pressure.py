"""How hard a pen pressed along a signature, as far as a scan tells: wider and darker ink.

Both are ranks among the ink of one image, so neither the pen nor the scanner matters, only where
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
"""(2, H, W) uint8 of width and darkness: 0 where nothing is known, else a rank in 1..255."""

_ALONG_PX = 0.5
"""Of the canvas: over so much of a stroke it is averaged."""
_LEAST_SPREAD = 12.0
"""Of 255, between the palest and the darkest tenth of the middle lines: two-level scans have none,
gray ones of training writers at least 21."""
_LEAST_KNOWN = 1e-4


def pressure_ranks(
    normalized: Grey, mask: Mask, to_canvas: NDArray[np.float64], ink: NDArray[np.bool_]
) -> Ranks:
    """Where the strokes are wide, and where they are dark.

    Args:
        normalized: (H, W) uint8, paper near 255.
        mask: (H, W) uint8, 255 is ink of the signature; at least one pixel of ink.
        to_canvas: (2, 3) float64, see :func:`siggui.imaging.canvas.to_canvas`.
        ink: (h, w) bool, where there is ink on the canvas.

    Returns:
        On the canvas; darkness is not known of a scan without shades.
    """
    left, top, width, height = cv2.boundingRect(mask)
    part = slice(top, top + height), slice(left, left + width)
    way = to_canvas.copy()
    way[:, 2] += to_canvas[:, :2] @ (left, top)
    written, dark = mask[part], np.asarray(255 - normalized[part], np.float32)
    # A frame of paper, or strokes at the edge would have no width.
    framed = np.pad(written, 1)
    inside = np.asarray(cv2.distanceTransform(framed, cv2.DIST_L2, 5), np.float32)
    ridge = ridge_and_width(framed, inside)[0][1:-1, 1:-1]
    ranks = np.zeros((2, *ink.shape), np.uint8)
    ranks[0] = _ranked(*_on_canvas(inside[1:-1, 1:-1], ridge, way, ink.shape), ink)
    low, high = np.percentile(dark[ridge], [10, 90])
    if high - low >= _LEAST_SPREAD:
        ranks[1] = _ranked(*_on_canvas(dark, written > 0, way, ink.shape), ink)
    return ranks


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


def _ranked(
    values: NDArray[np.float32], known: NDArray[np.bool_], ink: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    here = known & ink
    ranks = np.zeros(values.shape, np.uint8)
    order = np.argsort(values[here], kind="stable")
    rank = np.empty(len(order))
    rank[order] = np.arange(1, len(order) + 1) / max(1, len(order))
    ranks[here] = np.clip(np.rint(255.0 * rank), 1, 255)
    return ranks
