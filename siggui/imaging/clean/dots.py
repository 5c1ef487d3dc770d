"""Dotted lines to sign on: dots of one size, in one row, one as far from the next as the other."""

from __future__ import annotations

import cv2
import numpy as np

from siggui.imaging.clean.lines import Ruled
from siggui.imaging.ink import Mask

_DOT_PX = (3, 12)
_LEAST_DOTS = 6
_MOST_DOTS = 400
_LEAST_SPAN_SHARE = 0.6
_MOST_LEAN = 0.03
_PITCH_PX = (6.0, 40.0)
_MOST_OFF = 0.1
_MOST_STEPS = 2.0


def find_dotted(mask: Mask) -> Ruled | None:
    """Find a row of dots of which many stand free, however many are written over.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        The row as a line as thick as the dots; ``None`` unless the free dots are alike, lie on
        one line to a pixel, keep one pitch, and span most of the image.
    """
    _, _, stats, centers = cv2.connectedComponentsWithStats(mask, connectivity=8)
    wide, high, area = (stats[1:, k].astype(np.float64) for k in (2, 3, 4))
    low, most = _DOT_PX
    round_ = (np.minimum(wide, high) >= low) & (np.maximum(wide, high) <= most)
    round_ &= (np.abs(wide - high) <= 2.0) & (area >= 0.5 * wide * high)
    x, y = centers[1:][round_].T
    size = np.maximum(wide, high)[round_]
    # More dots than a crop has room for on a few lines are grain, and every pair of them is tried.
    if not _LEAST_DOTS <= x.size <= _MOST_DOTS:
        return None
    # All rows through two dots; the one on which most others lie.
    i, j = np.triu_indices(x.size, 1)
    apart = x[j] - x[i]
    steady = np.abs(apart) >= 0.3 * mask.shape[1]
    i, j, apart = i[steady], j[steady], apart[steady]
    if not i.size:
        return None
    slope = (y[j] - y[i]) / apart
    offset = y[i] - slope * x[i]
    on_row = np.abs(y[None, :] - slope[:, None] * x[None, :] - offset[:, None]) <= 1.2
    best = int(np.argmax(on_row.sum(axis=1)))
    mine = on_row[best] & (np.abs(size - np.median(size[on_row[best]])) <= 1.5)
    if mine.sum() < _LEAST_DOTS or abs(slope[best]) > _MOST_LEAN:
        return None
    places = np.sort(x[mine])
    if places[-1] - places[0] < _LEAST_SPAN_SHARE * mask.shape[1] or not _keeps_pitch(places):
        return None
    lean, start = np.polyfit(x[mine], y[mine], 1)
    thick = float(np.median(size[mine]))
    half = int(np.ceil(thick))
    first, last = int(places[0]) - half, int(places[-1]) + half
    return Ruled(float(lean), float(start), max(0, first), min(mask.shape[1] - 1, last), thick)


def _keeps_pitch(places: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> bool:
    """Whether all gaps are one pitch or so many times that, and most of them once or twice."""
    gaps = np.diff(places)
    pitch = float(np.min(gaps))
    if not _PITCH_PX[0] <= pitch <= _PITCH_PX[1]:
        return False
    for _ in range(2):
        steps = np.maximum(np.rint(gaps / pitch), 1.0)
        pitch = float(gaps.sum() / steps.sum())
    # In many times a short pitch anything fits.
    off = np.abs(gaps / pitch - steps)
    return bool(np.mean(off) <= _MOST_OFF and np.median(steps) <= _MOST_STEPS)
