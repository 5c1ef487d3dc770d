"""Punched holes, clips and staples: darker and broader, or straighter, than any pen."""

from __future__ import annotations

import cv2
import numpy as np

from siggui.imaging.ink import Mask, stroke_width_px

_BROADEST_STROKES = 4.0
_LEAST_HOLE_PX = 24
_LEAST_ROUND = 0.8
_STAPLE_PX = (70, 260)
_LEAST_SLENDER = 9.0


def remove_holes(mask: Mask) -> Mask:
    """Drop round or edge-bound blots far broader than the strokes, and lone straight bars.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        The mask itself if there are none.
    """
    without = _remove_staples(_remove_blots(mask))
    return without if without.any() else mask


def _remove_blots(mask: Mask) -> Mask:
    broad = max(_LEAST_HOLE_PX, int(_BROADEST_STROKES * stroke_width_px(mask))) | 1
    if min(mask.shape) <= broad:
        return mask
    wide = cv2.copyMakeBorder(mask, broad, broad, broad, broad, cv2.BORDER_CONSTANT, value=0)
    distance = cv2.distanceTransform(wide, cv2.DIST_L2, 3)
    core = (distance >= broad / 2.0).astype(np.uint8)
    if not core.any():
        return mask
    count, labels, stats, _ = cv2.connectedComponentsWithStats(core, connectivity=8)
    gone = np.zeros(wide.shape, np.uint8)
    for label in range(1, count):
        left, top, width, height = (int(x) for x in stats[label, :4])
        reach = broad
        x0, y0 = max(0, left - reach), max(0, top - reach)
        part = np.ascontiguousarray(
            (labels[y0 : top + height + reach, x0 : left + width + reach] == label).astype(np.uint8)
        )
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (broad + 4, broad + 4))
        rim = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (broad + 9, broad + 9))
        here = wide[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1]]
        blot = np.where(cv2.dilate(part, kernel) > 0, here, np.uint8(0)).astype(np.uint8)
        if _is_round(blot) or _at_edge((x0, y0), blot, wide.shape, broad):
            window = gone[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1]]
            np.maximum(window, cv2.dilate(part, rim), out=window)
    if not gone.any():
        return mask
    gone = gone[broad:-broad, broad:-broad]
    return np.asarray(np.where(gone > 0, np.uint8(0), mask), np.uint8)


def _is_round(blot: Mask) -> bool:
    points = cv2.findNonZero(blot)
    _, radius = cv2.minEnclosingCircle(points)
    return len(points) >= _LEAST_ROUND * np.pi * radius * radius


def _at_edge(corner: tuple[int, int], blot: Mask, shape: tuple[int, ...], border: int) -> bool:
    left, top, width, height = cv2.boundingRect(blot)
    left, top = left + corner[0], top + corner[1]
    return (
        left <= border
        or top <= border
        or left + width >= shape[1] - border
        or top + height >= shape[0] - border
    )


def _remove_staples(mask: Mask) -> Mask:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    total = int(np.count_nonzero(mask))
    without = mask
    for label in range(1, count):
        left, top, width, height, area = (int(x) for x in stats[label])
        if not _STAPLE_PX[0] <= max(width, height) <= _STAPLE_PX[1] or area > 0.3 * total:
            continue
        part = labels[top : top + height, left : left + width] == label
        if _is_bar(part):
            if without is mask:
                without = mask.copy()
            without[top : top + height, left : left + width][part] = 0
    return without


def _is_bar(part: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> bool:
    """As straight and even as wire, with blunt ends; a pen's dash tapers or bends."""
    rows, columns = np.nonzero(part)
    points = np.column_stack([columns, rows]).astype(np.float64)
    points -= points.mean(axis=0)
    _, axes = np.linalg.eigh(points.T @ points)
    along, across = points @ axes[:, 1], points @ axes[:, 0]
    length = float(np.ptp(along)) + 1.0
    thick = len(points) / length
    if length < _LEAST_SLENDER * thick:
        return False
    parts = np.clip(((along - along.min()) / length * 10).astype(np.intp), 0, 9)
    size = np.bincount(parts, minlength=10)
    middle = np.bincount(parts, weights=across, minlength=10) / np.maximum(size, 1)
    usual = float(np.median(size))
    # The ends are rounded, or cut off by the image's edge.
    inner = size[1:-1]
    even = inner.min() >= 0.88 * usual and inner.max() <= 1.12 * usual
    blunt = size.min() >= 0.55 * usual and size.max() <= 1.14 * usual
    return bool(even and blunt and np.ptp(middle[1:-1]) <= max(0.8, 0.12 * thick))
