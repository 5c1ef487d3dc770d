"""Frames as square as set that do not stand level, as a stamp's does."""

from __future__ import annotations

import cv2
import numpy as np

from siggui.imaging.clean.lines import Ruled, erase_frame, erase_ruled, find_ruled, meet
from siggui.imaging.clean.print import remove_print
from siggui.imaging.ink import Mask, ridge_and_width, stroke_width_px

_TILT_DEG = (1.5, 25.0)
_LEAST_EDGE_PX = (90.0, 45.0)
_LEAST_TALL_STROKES = 16.0


def without_tilted_frame(mask: Mask, angle: float) -> tuple[Mask, Mask] | None:
    """Turn the image until a frame stands level, take frame and letters away, turn it back.

    Args:
        mask: (H, W) uint8, 255 is ink.
        angle: As :func:`tilt_deg` found it.

    Returns:
        What is left, and the place that the frame took, 255 within; ``None`` if there is none.
    """
    height, width = mask.shape
    turn = cv2.getRotationMatrix2D((width / 2.0, height / 2.0), angle, 1.0)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    size = (int(height * sine + width * cosine) + 2, int(height * cosine + width * sine) + 2)
    turn[:, 2] += ((size[0] - width) / 2.0, (size[1] - height) / 2.0)
    turned = cv2.warpAffine(mask, turn, size, flags=cv2.INTER_NEAREST)
    found = _remove_level_frame(np.asarray(turned, np.uint8))
    if found is None:
        return None
    without, region = found
    changed = np.asarray((without != turned).astype(np.uint8) * 255, np.uint8)
    back = cv2.WARP_INVERSE_MAP | cv2.INTER_NEAREST
    gone, new, within = (
        cv2.warpAffine(picture, turn, (width, height), flags=back)
        for picture in (changed, without, region)
    )
    # A pixel at the rim may fall between two of the turned ones.
    near = cv2.dilate(gone, np.ones((3, 3), np.uint8))
    result = np.where((near > 0) & (new == 0), np.uint8(0), mask)
    result = np.where((gone > 0) & (new > 0), np.uint8(255), result)
    return np.asarray(result, np.uint8), np.asarray(within, np.uint8)


def tilt_deg(mask: Mask) -> float | None:
    """By how much the longest straight stretches lean, if others stand square on them."""
    ridge, _ = ridge_and_width(mask, cv2.distanceTransform(mask, cv2.DIST_L2, 3))
    points = ridge.astype(np.uint8)
    low, high = _TILT_DEG
    best: tuple[float, float] | None = None
    for a, b in ((90.0 - high, 90.0 - low), (90.0 + low, 90.0 + high)):
        peak = _straightest(points, a, b, 70)
        if peak is not None and (best is None or peak[0] > best[0]):
            best = peak
    if best is None:
        return None
    lean = best[1] - 90.0
    # A line's normal is given within 0..180°, so that of an upright one may lie at either end.
    square = lean % 180.0
    for around in (square, square - 180.0):
        a, b = max(0.0, around - 1.5), min(179.9, around + 1.5)
        if a < b and _straightest(points, a, b, 35) is not None:
            return lean
    return None


def _straightest(points: Mask, a: float, b: float, least: int) -> tuple[float, float] | None:
    """Votes and angle of the normal of the line with most points, normals within ``a`` to ``b``."""
    peaks = cv2.HoughLinesWithAccumulator(
        points, 1.0, np.radians(0.5), least, min_theta=np.radians(a), max_theta=np.radians(b)
    )
    return None if peaks is None else (float(peaks[0, 0, 2]), float(np.degrees(peaks[0, 0, 1])))


def _remove_level_frame(mask: Mask) -> tuple[Mask, Mask] | None:
    """Lines and letters of a frame, and the place it takes; ``None`` unless there is a corner."""
    level = find_ruled(mask, least=_LEAST_EDGE_PX[0])
    upright = [
        line
        for line in find_ruled(np.ascontiguousarray(mask.T), least=_LEAST_EDGE_PX[1])
        if any(meet(line, other) for other in level)
    ]
    # The head line of a Devanagari word and its stems meet as squarely; but stems are short.
    pen_px = stroke_width_px(mask)
    tall = max((line.end - line.start for line in upright), default=0)
    if tall < max(_LEAST_EDGE_PX[0], _LEAST_TALL_STROKES * pen_px):
        return None
    # A side that leaves the image before the corner is known by its thickness.
    thick = [line.thickness for line in upright]
    level = [line for line in level if min(abs(line.thickness - t) for t in thick) <= 1.5]
    without = erase_frame(mask, level, upright, pen_px)
    # What a stroke had parted from a side lies on as straight a line where the others end.
    ends = [row for line in upright for row in (line.start, line.end)]
    for line in find_ruled(without, least=_LEAST_EDGE_PX[1]):
        if min(abs(line.offset + line.slope * mask.shape[1] / 2.0 - row) for row in ends) <= 15.0:
            without = erase_ruled(without, line, pen_px)
    return remove_print(without, least_letters=3), _region(mask.shape, level, upright)


def _region(shape: tuple[int, ...], level: list[Ruled], upright: list[Ruled]) -> Mask:
    """(H, W) uint8, 255 within a frame; it goes on to the edge where a side is out of the image."""
    rows = [line.slope * shape[1] / 2.0 + line.offset for line in level]
    columns = [line.slope * shape[0] / 2.0 + line.offset for line in upright]
    top, left = min(x.start for x in upright), min(x.start for x in level)
    bottom, right = max(x.end for x in upright), max(x.end for x in level)
    y0, y1 = _reach(top, bottom, rows, shape[0])
    x0, x1 = _reach(left, right, columns, shape[1])
    region = np.zeros(shape, np.uint8)
    region[y0:y1, x0:x1] = 255
    return region


def _reach(first: int, last: int, sides: list[float], size: int) -> tuple[int, int]:
    """From the first to the last side, or to the edge where there is no side at that end."""
    slack = 0.25 * (last - first)
    start = max(0, first - 3) if min(sides) <= first + slack else 0
    end = last + 4 if max(sides) >= last - slack else size
    return start, end
