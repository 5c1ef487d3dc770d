"""Printed letters: small, alike, and standing in rows as only type does."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.clean.touching import Row, cut_touching
from siggui.imaging.ink import Mask, stroke_width_px

_LEAST_LETTERS = 5
_LETTER_PX = (7, 64)
_MOST_OF_INK = 0.7


class _Parts(NamedTuple):
    """Connected pieces of ink; every field but the labels has one entry a piece."""

    labels: NDArray[np.intp]
    left: NDArray[np.float64]
    top: NDArray[np.float64]
    width: NDArray[np.float64]
    height: NDArray[np.float64]
    area: NDArray[np.float64]


def remove_print(
    mask: Mask, least_letters: int = _LEAST_LETTERS, *, only_to_judge: bool = False
) -> Mask:
    """Drop rows of printed letters.

    Args:
        mask: (H, W) uint8, 255 is ink.
        least_letters: How many pieces make a row of letters.
        only_to_judge: Whether the result serves to say how much is print, which may then be all,
            so that letters touching strokes need not be cut off.

    Returns:
        The mask itself if there are none, or if too little else would be left.
    """
    parts = _parts(mask)
    if parts.left.size < least_letters:
        return mask
    gone = np.zeros(parts.left.size, dtype=bool)
    pen_px = stroke_width_px(mask)
    rows = _rows_of_letters(parts, pen_px, least_letters)
    for row in rows:
        gone[row] = True
    total = float(parts.area.sum())
    most = 1.0 if only_to_judge else _MOST_OF_INK
    if not gone.any() or float(parts.area[gone].sum()) > most * total:
        return mask
    keep = np.concatenate([[False], ~gone])
    without = np.asarray(np.where(keep[parts.labels], mask, np.uint8(0)), np.uint8)
    for row in () if only_to_judge else rows:
        without = cut_touching(without, _as_row(parts, row), pen_px)
    return without


def _as_row(parts: _Parts, letters: NDArray[np.intp]) -> Row:
    left, width = parts.left[letters], parts.width[letters]
    slope, offset = _straight(left + width / 2.0, (parts.top + parts.height)[letters])
    spans = [(int(a), int(a + b)) for a, b in zip(left, width, strict=True)]
    return Row(slope, offset, float(np.percentile(parts.height[letters], 75)), spans)


def _parts(mask: Mask) -> _Parts:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    table = stats[1:].astype(np.float64)
    return _Parts(
        np.asarray(labels, np.intp), *(np.ascontiguousarray(table[:, k]) for k in range(5))
    )


def _rows_of_letters(parts: _Parts, pen_px: float, least: int) -> list[NDArray[np.intp]]:
    """Rows of at least so many pieces whose feet, or heads, stand on one straight line."""
    low, high = _LETTER_PX
    fits = (parts.height >= low) & (parts.height <= high) & (parts.width <= 2.2 * high)
    fits &= parts.area >= 0.12 * parts.width * parts.height
    candidates = np.flatnonzero(fits)
    if candidates.size < least:
        return []
    foot = parts.top + parts.height
    rows: list[NDArray[np.intp]] = []
    free = np.ones(parts.left.size, dtype=bool)
    for seed in candidates[np.argsort(-parts.height[candidates], kind="stable")]:
        if not free[seed]:
            continue
        size = parts.height[seed]
        alike = candidates[free[candidates]]
        alike = alike[(parts.height[alike] > 0.55 * size) & (parts.height[alike] <= 1.02 * size)]
        row = _along(parts, foot, seed, alike, size, least)
        if row.size >= least and _is_type(parts, foot, row, pen_px):
            whole = _with_accents(parts, foot, row, free)
            rows.append(whole)
            free[whole] = False
    return rows


def _along(
    parts: _Parts,
    foot: NDArray[np.float64],
    seed: int,
    alike: NDArray[np.intp],
    size: float,
    least: int,
) -> NDArray[np.intp]:
    """The pieces beside a seed whose feet lie on one line, no gap wider than a long space."""
    near = alike[np.abs(foot[alike] - foot[seed]) <= 0.35 * size]
    if near.size < least:
        return np.asarray(near, np.intp)
    order = near[np.argsort(parts.left[near], kind="stable")]
    ends = parts.left[order] + parts.width[order]
    gap = parts.left[order][1:] - np.maximum.accumulate(ends)[:-1]
    groups = np.split(order, np.flatnonzero(gap > 2.2 * size) + 1)
    own = next(group for group in groups if seed in group)
    if own.size < least:
        return own
    x = parts.left[own] + parts.width[own] / 2.0
    y = foot[own]
    slope, offset = _straight(x, y)
    return np.asarray(own[np.abs(y - slope * x - offset) <= max(1.6, 0.06 * size)], np.intp)


def _straight(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """The line that the middle of all pairs agrees on; descenders do not bend it.

    Source: Theil (1950), Sen (1968).
    """
    i, j = np.triu_indices(x.size, 1)
    apart = np.abs(x[j] - x[i]) > 1.0
    if not apart.any():
        return 0.0, float(np.median(y))
    slope = float(np.median((y[j] - y[i])[apart] / (x[j] - x[i])[apart]))
    return slope, float(np.median(y - slope * x))


def _is_type(
    parts: _Parts, foot: NDArray[np.float64], row: NDArray[np.intp], pen_px: float
) -> bool:
    """Whether a row is set: two or three heights, each met again and again to the pixel."""
    heights = parts.height[row]
    tolerance = max(1.0, 0.045 * float(heights.max()))
    # How many letters share their height with another quarter of the row.
    shared = np.abs(heights[:, None] - heights[None, :]) <= tolerance
    settled = float(np.mean(shared.sum(axis=1) >= max(3.0, 0.22 * row.size)))
    if settled < 0.8:
        return False
    x = parts.left[row] + parts.width[row] / 2.0
    slope, offset = _straight(x, foot[row])
    waver = float(np.mean(np.abs(foot[row] - slope * x - offset)))
    if abs(slope) > 0.45 or waver > max(0.7, 0.025 * float(heights.max())):
        return False
    # Letters cover their boxes; a row of strokes of a pen as fine as this would be empty inside.
    return float(heights.max()) <= 14.0 * pen_px


def _with_accents(
    parts: _Parts,
    foot: NDArray[np.float64],
    row: NDArray[np.intp],
    free: NDArray[np.bool_],
) -> NDArray[np.intp]:
    """The row with what belongs to it: descenders, dots, commas and letters that run together."""
    x = parts.left + parts.width / 2.0
    slope, offset = _straight(x[row], foot[row])
    size = float(parts.height[row].max())
    base = slope * x + offset
    left, right = parts.left[row].min(), (parts.left + parts.width)[row].max()
    inside = (x >= left - 2.5 * size) & (x <= right + 2.5 * size)
    # Where a row has no capitals, its highest letters are as much higher than those it has.
    inside &= (parts.top >= base - 1.5 * size) & (foot <= base + 0.6 * size)
    inside &= (parts.height <= 1.65 * size) & (parts.width <= 4.0 * size)
    # Further off, only what is set on the same line and as high as a letter of the row.
    tolerance = max(1.0, 0.045 * size)
    set_alike = np.abs(parts.height[:, None] - parts.height[row][None, :]).min(axis=1) <= tolerance
    further = (x >= left - 9.0 * size) & (x <= right + 9.0 * size) & set_alike
    inside |= further & (np.abs(foot - base) <= 2.0) & (parts.width <= 2.2 * size)
    return np.flatnonzero((inside & free) | np.isin(np.arange(x.size), row))
