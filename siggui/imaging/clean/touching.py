"""Printed letters that touch a stroke: known by their place in a row of letters."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask

_GAP_SIZES = (0.45, 2.2)
_ASCENDER = 1.5
_BESIDE_SIZES = 3.0
_LEAST_HIGH = 0.4
_FAR = 1 << 20
_AROUND = np.ones((3, 3), np.uint8)


class Row(NamedTuple):
    """A row of letters that were taken away.

    Attributes:
        slope: Rows per column of the line that they stand on.
        offset: Its row in column 0.
        size: Height of the highest letter in pixels.
        spans: First column and the one after the last, of each letter.
    """

    slope: float
    offset: float
    size: float
    spans: list[tuple[int, int]]


def cut_touching(mask: Mask, row: Row, pen_px: float) -> Mask:
    """Take out of the gaps of a row what is letter, and leave the strokes that pass through.

    A gap, or the place beside the row, holds letters that stand on the row's line. What enters
    it on one side and leaves it on another is a stroke; the rest was the letter.

    Args:
        mask: (H, W) uint8, 255 is ink, without the row's free letters.
        row: Where they were.
        pen_px: Width of a stroke.

    Returns:
        The mask itself if nothing is in the gaps.
    """
    result = mask
    for start, end in _windows(row, mask.shape[1]):
        base = row.slope * (start + end) / 2.0 + row.offset
        top, bottom = max(0, round(base - _ASCENDER * row.size)), round(base) + 2
        window = (slice(top, min(bottom, mask.shape[0])), slice(start, end))
        inside = np.ascontiguousarray(mask[window])
        if min(inside.shape) <= 2 or not inside.any():
            continue
        letters = _standing(inside & ~_passing(inside, mask, window, pen_px), row.size)
        if letters.any():
            if result is mask:
                result = mask.copy()
            result[window][letters > 0] = 0
    return result


def _windows(row: Row, width: int) -> list[tuple[int, int]]:
    """Where letters of a row are missing, in columns: between the others, and at both ends."""
    spans = sorted(row.spans)
    beside = round(_BESIDE_SIZES * row.size)
    end = spans[0][1]
    found = [(max(0, spans[0][0] - beside), spans[0][0])]
    for start, after in spans[1:]:
        if _GAP_SIZES[0] * row.size <= start - end <= _GAP_SIZES[1] * row.size:
            found.append((end, start))
        end = max(end, after)
    found.append((end, min(width, end + beside)))
    return found


def _standing(ink: Mask, size: float) -> Mask:
    """Those pieces that stand on the line, which is two pixels above the window's end, as type."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    foot = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT]
    type_ = (ink.shape[0] - foot <= max(4.0, 0.1 * size)) & (
        stats[:, cv2.CC_STAT_HEIGHT] >= _LEAST_HIGH * size
    )
    type_[0] = False
    return np.asarray(np.where(type_[labels], np.uint8(255), np.uint8(0)), np.uint8)


def _passing(inside: Mask, mask: Mask, window: tuple[slice, slice], pen_px: float) -> Mask:
    """Of the ink in a window, the shortest ways between the places where it goes on outside."""
    ink = (inside > 0).astype(np.uint8)
    entries = _entries(ink, mask, window)
    keep = np.zeros(ink.shape, np.uint8)
    away = [_steps_from(entry, ink) for entry in entries]
    for i in range(len(entries)):
        for j in range(i):
            reached = away[i][entries[j] > 0]
            nearest = int(reached.min(initial=_FAR))
            if nearest < _FAR:
                keep |= ((away[i] + away[j]) <= nearest + 1).astype(np.uint8)
    # A stroke that ends here keeps its width's worth; a path gets back the width of its stroke.
    for entry in entries:
        keep |= entry
    reach = 2 * int(np.ceil(pen_px / 2.0)) + 1
    ball = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    return np.asarray(np.where((cv2.dilate(keep, ball) > 0) & (ink > 0), 255, 0), np.uint8)


def _entries(ink: Mask, mask: Mask, window: tuple[slice, slice]) -> list[Mask]:
    """One (h, w) uint8 picture, 1 is ink, for each place where the ink goes on outside."""
    rows, columns = window
    padded = np.pad(mask, 1)
    around = padded[rows.start : rows.stop + 2, columns.start : columns.stop + 2].copy()
    around[1:-1, 1:-1] = 0
    touched = cv2.dilate(around, _AROUND)[1:-1, 1:-1]
    count, labels = cv2.connectedComponents(
        np.asarray((touched > 0) & (ink > 0), np.uint8), connectivity=8
    )
    return [np.asarray(labels == label, np.uint8) for label in range(1, count)]


def _steps_from(entry: Mask, ink: Mask) -> NDArray[np.int32]:
    """(h, w) int32, how many pixels of ink away from an entry; far where none leads."""
    steps = np.full(ink.shape, _FAR, np.int32)
    front, step = entry, 0
    while front.any():
        steps[front > 0] = step
        step += 1
        grown = np.asarray(cv2.dilate(front, _AROUND), np.uint8)
        front = grown & ink & (steps == _FAR).astype(np.uint8)
    return steps
