"""Find the ink on normalized paper, and remove what is not signature."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.errors import InputError
from siggui.imaging.paper import Grey

Mask = NDArray[np.uint8]
"""(H, W) uint8, 255 is ink, 0 is paper."""

_LEAST_CONTRAST = 0.07
_LEAST_INK_PX = 25


def ink_mask(normalized: Grey) -> Mask:
    """Decide which pixels are ink.

    Two thresholds with hysteresis, both set between what is usual on this paper (its median and
    its own texture) and this pen's darkest tenth: pale stretches stay as long as they hang on
    darker ones, and a printed pattern, being everywhere, raises the paper's side instead of
    becoming ink.

    Args:
        normalized: (H, W) uint8, paper near 255.

    Returns:
        (H, W) uint8, 255 is ink.

    Raises:
        InputError: ``no-ink`` if nothing is clearly darker than the paper.

    Source: hysteresis thresholding, Canny (1986), section 6.
    """
    smooth = cv2.GaussianBlur(normalized, (3, 3), 0)
    darkness = (255 - smooth).astype(np.float32) / 255.0
    usual = float(np.median(darkness))
    texture = 1.4826 * float(np.median(np.abs(darkness - usual)))
    floor = usual + max(3.0 * texture, 0.04)
    above = darkness[darkness > floor]
    if above.size < _LEAST_INK_PX:
        raise _no_ink()
    pen = float(np.percentile(above, 90))
    if pen - usual < _LEAST_CONTRAST:
        raise _no_ink()
    strong = darkness > max(usual + 0.45 * (pen - usual), floor)
    weak = darkness > max(usual + 0.28 * (pen - usual), floor)
    count, labels = cv2.connectedComponents(weak.astype(np.uint8), connectivity=8)
    kept = np.zeros(count, dtype=bool)
    kept[labels[strong]] = True
    kept[0] = False
    mask = _as_mask(kept[labels])
    if int(np.count_nonzero(mask)) < _LEAST_INK_PX:
        raise _no_ink()
    return mask


def remove_specks(mask: Mask) -> Mask:
    """Drop dust: components far smaller than a stroke, and small ones that lie far off.

    A dot of an *i* is about one stroke width across and lies close to the writing, so it is kept;
    one such dot far off would shrink the whole signature on the canvas. Nothing is dropped if that
    would leave nothing.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        (H, W) uint8, 255 is ink.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    if count <= 2:
        return mask
    areas = stats[1:, cv2.CC_STAT_AREA]
    width = stroke_width_px(mask)
    writing = areas >= 4.0 * width * width
    kept = areas >= max(4.0, 0.6 * width * width)
    if writing.any():
        starts = stats[1:, [cv2.CC_STAT_LEFT, cv2.CC_STAT_TOP]]
        ends = starts + stats[1:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]]
        low, high = starts[writing].min(axis=0), ends[writing].max(axis=0)
        off = np.maximum(np.maximum(low - ends, starts - high), 0).max(axis=1)
        near = off <= 0.15 * float((high - low).min()) + 2.0 * width
        kept &= writing | near
    if not kept.any():
        return mask
    return _as_mask(np.concatenate([[False], kept])[labels])


def remove_lines(mask: Mask) -> Mask:
    """Remove ruled lines and frame edges, and keep the strokes that cross them.

    A line is ruled only if it is as straight as printed, thin, and runs from edge to edge of the
    crop: the headline of a Devanagari name and a signer's own underline waver or end before the
    edges, and stay.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        (H, W) uint8, 255 is ink.
    """
    without = _remove_horizontal(mask)
    without = np.ascontiguousarray(_remove_horizontal(np.ascontiguousarray(without.T)).T)
    return without if np.count_nonzero(without) >= _LEAST_INK_PX else mask


def stroke_width_px(mask: Mask) -> float:
    """Median width of the strokes, measured on the ridge of the distance transform.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        Width in pixels, 0 if there is no ink.
    """
    if not mask.any():
        return 0.0
    return ridge_and_width(mask, cv2.distanceTransform(mask, cv2.DIST_L2, 3))[1]


def ridge_and_width(mask: Mask, distance: NDArray[Any]) -> tuple[NDArray[np.bool_], float]:
    """Middle line of the strokes and their median width, for who has the distances already.

    Args:
        mask: (H, W) uint8, 255 is ink; at least one pixel of ink.
        distance: (H, W) float32, to the nearest paper.

    Returns:
        (H, W) bool where the distance peaks, and the width in pixels.
    """
    ridge = (mask > 0) & (distance >= cv2.dilate(distance, np.ones((3, 3), np.uint8)) - 0.01)
    # Where nothing is paper, the nearest is as far away as a number can be.
    depth = np.minimum(distance[ridge], max(mask.shape))
    return ridge, max(1.0, 2.0 * float(np.median(depth)) - 1.0)


def _remove_horizontal(mask: Mask) -> Mask:
    height, width = mask.shape
    if width < 60 or height < 20:
        return mask
    # A run this long survives a tilt of some 3° in a line three pixels thick.
    run = max(25, width // 16)
    runs = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, run), np.uint8))
    margin = max(2.0, 0.01 * width)
    covered = np.flatnonzero(runs.any(axis=0))
    if covered.size < 0.6 * width or covered[0] > margin or covered[-1] < width - 1 - margin:
        return mask
    joined = cv2.morphologyEx(runs, cv2.MORPH_CLOSE, np.ones((3, 2 * run + 1), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    result = mask
    for label in range(1, count):
        left, box_width = stats[label, cv2.CC_STAT_LEFT], stats[label, cv2.CC_STAT_WIDTH]
        if left > margin or left + box_width < width - margin:
            continue
        rows, columns = np.nonzero((labels == label) & (runs > 0))
        slope, offset = np.polyfit(columns, rows, 1)
        residual = np.abs(rows - (slope * columns + offset))
        thickness = rows.size / max(1, np.unique(columns).size)
        if thickness > max(6.0, 0.03 * height) or float(np.percentile(residual, 90)) > max(
            1.0, 0.6 * thickness
        ):
            continue
        if np.unique(columns).size < 0.6 * width:
            continue
        result = _erase_line(result, float(slope), float(offset), thickness)
    return result


def _erase_line(mask: Mask, slope: float, offset: float, thickness: float) -> Mask:
    """Erase a line's own pixels column by column, except where a stroke crosses it."""
    height, width = mask.shape
    reach = int(np.ceil(thickness)) + 1
    result = mask.copy()
    for column in range(width):
        middle = round(slope * column + offset)
        top, bottom = max(0, middle - reach), min(height, middle + reach + 1)
        if top >= bottom:
            continue
        above = mask[max(0, top - 2) : top, column]
        below = mask[bottom : bottom + 2, column]
        if above.any() or below.any():
            continue
        result[top:bottom, column] = 0
    return result


def _as_mask(ink: NDArray[np.bool_]) -> Mask:
    return np.where(ink, np.uint8(255), np.uint8(0))


def _no_ink() -> InputError:
    return InputError(
        "no-ink",
        "No ink was found: the image is blank or the writing is too faint.",
        "Choose the part of the page that holds the signature, or scan it with more contrast.",
    )
