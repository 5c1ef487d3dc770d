"""Printed lines, wherever they end: found, erased, and the strokes that cross them joined again."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask, ridge_and_width, stroke_width_px

_STEEPEST_DEG = 4.0
_MOST_LINES = 6
_REACH = 12
_LEAST_SPAN_PX = 90
_LEAST_SPAN_SHARE = 0.3
_LONG_SHARE = 0.55
_DOTS_PX = 19
_MOST_WAVER_PX = 0.45
_MOST_UNEVEN_PX = 0.75
_THICKEST_PX = 10.0
_THICKEST_ALONE_PX = 7.0
_LEAST_SIDE_PX = 40.0


class Ruled(NamedTuple):
    """A line that runs from left to right.

    Attributes:
        slope: Rows per column.
        offset: Row of its middle in column 0.
        start: First column.
        end: Last column.
        thickness: In pixels.
    """

    slope: float
    offset: float
    start: int
    end: int
    thickness: float


def remove_ruled(mask: Mask, dotted: Ruled | None = None) -> Mask:
    """Erase printed lines and frames; they need not reach the edges of the crop.

    An upright line goes only with a level one that it meets, as the sides of a frame do, or where
    it runs through the whole crop: a downstroke can be as straight as print.

    Args:
        mask: (H, W) uint8, 255 is ink.
        dotted: A dotted line that is known already.

    Returns:
        The mask itself if there are none; empty if there is nothing else.
    """
    turned = np.ascontiguousarray(mask.T)
    level = [line for line in find_ruled(mask) if _is_long(line, mask.shape[1])]
    if dotted is not None:
        level.append(dotted)
    elif not level:
        # Lines of dashes, or of dots: their gaps are closed for looking only.
        joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((1, _DOTS_PX), np.uint8))
        dashed = find_ruled(np.asarray(joined, np.uint8), even_px=1.2)
        level = [line for line in dashed if line.end - line.start >= 0.8 * mask.shape[1]]
    # The sides of a low frame are short; where they meet its edge they need not be long.
    least = _LEAST_SIDE_PX if level else None
    upright = [
        line
        for line in find_ruled(turned, least)
        if _is_through(line, mask.shape[0]) or any(meet(line, x) for x in level)
    ]
    level = [
        line
        for line in level
        if _is_sure(line, mask.shape) or any(meet(side, line) for side in upright)
    ]
    if not level and not upright:
        return mask
    pen_px = stroke_width_px(mask)
    return erase_frame(mask, level, upright, pen_px)


def erase_frame(mask: Mask, level: list[Ruled], upright: list[Ruled], pen_px: float) -> Mask:
    """Erase level and upright lines; where they meet, none of them is taken for a stroke.

    Args:
        mask: (H, W) uint8, 255 is ink.
        level: Lines in it.
        upright: Lines found with rows and columns exchanged.
        pen_px: Width of a stroke.

    Returns:
        A new mask.
    """
    strokes = np.ascontiguousarray(mask.T)
    for line in upright:
        strokes = _put(strokes, line, None)
    strokes = np.ascontiguousarray(strokes.T)
    without = mask
    for line in level:
        without = erase_ruled(without, line, pen_px, strokes)
    without = np.ascontiguousarray(without.T)
    for line in upright:
        without = erase_ruled(without, line, pen_px)
    return np.ascontiguousarray(without.T)


def find_ruled(
    mask: Mask, least: float | None = None, even_px: float = _MOST_UNEVEN_PX
) -> list[Ruled]:
    """Find level lines as straight and as even as only print is.

    A pen wavers by more than half a pixel and swells over such a length; print does neither.

    Args:
        mask: (H, W) uint8, 255 is ink.
        least: Shortest line in pixels; left out, a share of the width.
        even_px: How much its thickness may vary.

    Returns:
        The longest first.
    """
    height, width = mask.shape
    if least is None:
        least = max(_LEAST_SPAN_PX, _LEAST_SPAN_SHARE * width)
    if width < least or height < 20 or not mask.any() or mask.all():
        return []
    ridge, _ = ridge_and_width(mask, cv2.distanceTransform(mask, cv2.DIST_L2, 3))
    # Long level runs only: what cannot be part of a line need not vote.
    runs = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, 13), np.uint8))
    votes = np.where(ridge, np.asarray(runs, np.uint8), np.uint8(0))
    lean = np.radians(_STEEPEST_DEG)
    found: list[Ruled] = []
    for _ in range(_MOST_LINES):
        peaks = cv2.HoughLines(
            votes,
            1.0,
            np.radians(0.25),
            max(1, int(0.35 * least)),
            min_theta=np.pi / 2 - lean,
            max_theta=np.pi / 2 + lean,
        )
        if peaks is None:
            break
        rho, theta = (float(x) for x in peaks[0, 0])
        slope, offset = -np.cos(theta) / np.sin(theta), rho / np.sin(theta)
        thick_px = max(_THICKEST_PX, 0.04 * height)
        line = measure(mask, slope, offset, least, thick_px=thick_px, even_px=even_px)
        _blot_out(votes, slope, offset)
        if line is not None:
            found.append(line)
    return sorted(found, key=lambda line: line.start - line.end)


def erase_ruled(mask: Mask, line: Ruled, pen_px: float, strokes: Mask | None = None) -> Mask:
    """Erase one line and carry every stroke across that comes in above and goes out below.

    Args:
        mask: (H, W) uint8, 255 is ink.
        line: As found.
        pen_px: Width of a stroke, which says how far two of them may be apart to be one.
        strokes: The same without what may touch the line and is no stroke; else ``mask``.

    Returns:
        A new mask.
    """
    half = _half(line)
    band = _band(mask if strokes is None else strokes, line, half + 2) > 0
    above, below = band[0] & band[1], band[-1] & band[-2]
    kept = _crossings(_runs(above), _runs(below), 2 * half + 1, band.shape[1], pen_px)
    return _put(mask, line, kept)


def _half(line: Ruled) -> int:
    return int(np.ceil(line.thickness / 2.0)) + 1


def _places(
    shape: tuple[int, ...], line: Ruled, half: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows (2 * half + 1, n), which may lie outside, and columns (n,) of a band along a line."""
    # A corner belongs to both of its lines.
    reach = _half(line) + 1
    columns = np.arange(max(0, line.start - reach), min(shape[1], line.end + reach + 1))
    middle = np.rint(line.slope * columns + line.offset).astype(np.intp)
    return middle[None, :] + np.arange(-half, half + 1)[:, None], columns


def _band(mask: Mask, line: Ruled, half: int) -> Mask:
    """(2 * half + 1, n) uint8, the ink along a line; 0 outside the image."""
    rows, columns = _places(mask.shape, line, half)
    inside = (rows >= 0) & (rows < mask.shape[0])
    ink = mask[np.clip(rows, 0, mask.shape[0] - 1), columns[None, :]]
    return np.asarray(np.where(inside, ink, 0), np.uint8)


def _put(mask: Mask, line: Ruled, kept: NDArray[np.bool_] | None) -> Mask:
    """A copy in which nothing is left of a line but what is kept."""
    half = _half(line)
    rows, columns = _places(mask.shape, line, half)
    inside = (rows >= 0) & (rows < mask.shape[0])
    new = np.zeros(rows.shape, np.uint8) if kept is None else kept.astype(np.uint8) * 255
    result = mask.copy()
    result[rows[inside], np.broadcast_to(columns, rows.shape)[inside]] = new[inside]
    return result


def _is_long(line: Ruled, width: int) -> bool:
    """Whether it runs under the whole signature, or in from the edge: no underline does."""
    margin = 0.02 * width
    at_edge = line.start <= margin or line.end >= width - 1 - margin
    return at_edge or line.end - line.start >= _LONG_SHARE * width


def _is_sure(line: Ruled, shape: tuple[int, ...]) -> bool:
    """Whether a line needs no frame: thin, or right through; a broad pen underlines as straight."""
    thin = line.thickness <= max(_THICKEST_ALONE_PX, 0.04 * shape[0])
    return thin or line.end - line.start >= 0.9 * shape[1]


def _is_through(line: Ruled, height: int) -> bool:
    return line.end - line.start >= max(_LEAST_SPAN_PX, 0.9 * height)


def meet(upright: Ruled, level: Ruled) -> bool:
    """Tell whether two lines are of one print and form a corner or a tee.

    Args:
        upright: Found in the image with rows and columns exchanged.
        level: Found in the image itself.
    """
    if abs(upright.thickness - level.thickness) > 1.5:
        return False
    near = 6.0 + 1.5 * level.thickness
    for row in (upright.start, upright.end):
        column = upright.slope * row + upright.offset
        on_line = level.start - near <= column <= level.end + near
        if on_line and abs(level.slope * column + level.offset - row) <= near:
            return True
    return False


def measure(
    mask: Mask,
    slope: float,
    offset: float,
    least: float,
    *,
    thick_px: float,
    even_px: float,
) -> Ruled | None:
    """Follow a line column by column.

    Args:
        mask: (H, W) uint8, 255 is ink.
        slope: Rows per column, to start from.
        offset: Row in column 0, likewise.
        least: Shortest line in pixels.
        thick_px: Thickest line.
        even_px: How much its thickness may vary.

    Returns:
        ``None`` unless it is straight, even and long enough.
    """
    width = mask.shape[1]
    columns = np.arange(width)
    for reach in (7.0, 3.0, 3.0):
        top, bottom = _profile(mask, slope, offset)
        thickness = (bottom - top + 1).astype(np.float64)
        there = thickness > 0
        if np.count_nonzero(there) < 0.6 * least:
            return None
        usual = float(np.percentile(thickness[there], 35))
        clean = there & (np.abs(thickness - usual) <= 1.2)
        if np.count_nonzero(clean) < 0.4 * least:
            return None
        middles = (top + bottom) / 2.0
        # The median line first: what hangs on the line must not tilt it.
        near = clean & (np.abs(middles - (slope * columns + offset)) <= reach)
        if np.count_nonzero(near) < 0.4 * least:
            return None
        slope, offset = (float(x) for x in np.polyfit(columns[near], middles[near], 1))
        residual = middles - (slope * columns + offset)
        inlier = near & (np.abs(residual) <= 1.2)
        if np.count_nonzero(inlier) < 0.4 * least:
            return None
        slope, offset = (float(x) for x in np.polyfit(columns[inlier], middles[inlier], 1))
    start, end = _longest(inlier, there, most_gap=max(30, int(0.06 * width)))
    span = end - start + 1
    if span < least or usual > thick_px:
        return None
    within = slice(start, end + 1)
    good = inlier[within]
    if np.count_nonzero(there[within]) < 0.85 * span or np.count_nonzero(good) < 0.45 * span:
        return None
    residual = (middles - (slope * columns + offset))[within][good]
    uneven = float(np.std(thickness[within][good]))
    if float(np.std(residual)) > _MOST_WAVER_PX or uneven > even_px:
        return None
    if np.count_nonzero(good) < 0.8 * np.count_nonzero(near[within]):
        return None
    return Ruled(slope, offset, start, end, usual)


def _profile(mask: Mask, slope: float, offset: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Top and bottom row, per column, of the ink that a line runs through; top > bottom if none."""
    height, width = mask.shape
    columns = np.arange(width)
    middle = np.rint(slope * columns + offset).astype(np.intp)
    rows = middle[None, :] + np.arange(-_REACH, _REACH + 1)[:, None]
    inside = (rows >= 0) & (rows < height)
    band = inside & (mask[np.clip(rows, 0, height - 1), columns[None, :]] > 0)
    start = np.full(width, -1, dtype=np.intp)
    for shift in (0, -1, 1, -2, 2):
        start = np.where((start < 0) & band[_REACH + shift], _REACH + shift, start)
    from_here = np.arange(2 * _REACH + 1)[:, None]
    up = np.where(band | (from_here > start), -1, from_here).max(axis=0) + 1
    down = np.where(band | (from_here < start), 2 * _REACH + 1, from_here).min(axis=0) - 1
    missing = start < 0
    top = np.where(missing, 1, middle - _REACH + up)
    bottom = np.where(missing, 0, middle - _REACH + down)
    return top, bottom


def _longest(good: NDArray[np.bool_], there: NDArray[np.bool_], most_gap: int) -> tuple[int, int]:
    """The longest stretch of line; strokes may lie on it, but it must not be missing for long."""
    places = np.flatnonzero(good)
    gaps = np.diff(places)
    missing = gaps - np.diff(np.cumsum(there)[places])
    breaks = np.flatnonzero((missing > 0.1 * gaps) & (gaps > most_gap))
    starts = np.concatenate([[0], breaks + 1])
    ends = np.concatenate([breaks, [places.size - 1]])
    best = int(np.argmax(places[ends] - places[starts]))
    return int(places[starts[best]]), int(places[ends[best]])


def _blot_out(votes: Mask, slope: float, offset: float) -> None:
    width = votes.shape[1]
    cv2.line(votes, (0, round(offset)), (width, round(slope * width + offset)), 0, 7)


def _runs(ink: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], ink, [False]]).astype(np.int8)))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _crossings(
    above: list[tuple[int, int]],
    below: list[tuple[int, int]],
    height: int,
    width: int,
    pen_px: float,
) -> NDArray[np.bool_]:
    """What must stay of a line's own band: the bridges from what enters above to what leaves."""
    kept = np.zeros((height, width), dtype=bool)
    pairs = sorted(
        (abs(a0 + a1 - b0 - b1) / 2.0, i, j)
        for i, (a0, a1) in enumerate(above)
        for j, (b0, b1) in enumerate(below)
    )
    free_above, free_below = set(range(len(above))), set(range(len(below)))
    for apart, i, j in pairs:
        wide = (above[i][1] - above[i][0] + below[j][1] - below[j][0]) / 4.0
        if i in free_above and j in free_below and apart <= 1.5 * height + wide:
            free_above.discard(i)
            free_below.discard(j)
            for row in range(height):
                share = (row + 0.5) / height
                left = above[i][0] + (below[j][0] - above[i][0]) * share
                right = above[i][1] + (below[j][1] - above[i][1]) * share
                kept[row, max(0, round(left)) : round(right) + 1] = True
    for free, runs, rows in (
        (free_above, above, slice(0, height // 2 + 1)),
        (free_below, below, slice(height // 2, height)),
    ):
        # A bow that turns inside the line comes in twice on one side.
        ends = [runs[i] for i in sorted(free)]
        for index, (a0, a1) in enumerate(ends):
            kept[rows, a0 : a1 + 1] = True
            if index and a0 - ends[index - 1][1] <= 5.0 * pen_px:
                kept[rows, ends[index - 1][1] : a0] = True
    return kept
