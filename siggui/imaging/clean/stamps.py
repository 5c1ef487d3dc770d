"""Rubber stamps by their shape: rings as round as turned, frames as square as set."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.clean.lines import Ruled, erase_frame, erase_ruled, find_ruled, measure, meet
from siggui.imaging.clean.print import remove_print
from siggui.imaging.ink import Mask, ridge_and_width, stroke_width_px
from siggui.imaging.paper import Grey

_WINDOW_PX = 64
_STEP_PX = 8
_RADII_PX = (45.0, 420.0)
_CELL_PX = 14.0
_LEAST_VOTES = 7
_MOST_RINGS = 4
_BESIDE_PX = 16
_LEAST_ARC = 0.3
_THICKEST_PX = 11.0
_TILT_DEG = (1.5, 25.0)
_LEAST_EDGE_PX = (90.0, 45.0)
_LEAST_PALER = 14.0
_LEAST_SEEN = 150
_LEAST_TALL_STROKES = 16.0
_GRAIN_PX = 7


class Ring(NamedTuple):
    """A circle: its center and radius in pixels."""

    x: float
    y: float
    radius: float


def remove_stamps(mask: Mask, normalized: Grey | None = None) -> Mask:
    """Erase round stamps and tilted frames with what is printed in them.

    Args:
        mask: (H, W) uint8, 255 is ink.
        normalized: (H, W) uint8, paper near 255: where the pen is darker than the stamp, what is
            printed in it goes even under the strokes.

    Returns:
        The mask itself if there are none.
    """
    without = _remove_rings(mask, normalized) if mask.any() else mask
    if without.any():
        without = _remove_tilted_frame(without, normalized)
    return without if without.any() else mask


def find_rings(mask: Mask) -> list[Ring]:
    """Find circles of which a good part is drawn, as round as no hand draws.

    Every stretch of contour that is an arc of a circle votes for that circle's center and radius.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Source: circles by least squares, Kåsa (1976).
    """
    return _rings(mask)[0]


def _rings(mask: Mask) -> tuple[list[Ring], NDArray[np.float64]]:
    """Circles, and all points of the contours, (m, 2)."""
    arcs, points = _arcs(mask)
    rings: list[Ring] = []
    while len(arcs) >= _LEAST_VOTES and len(rings) < _MOST_RINGS:
        cells = np.rint(arcs / (_CELL_PX, _CELL_PX, 1.5 * _CELL_PX))
        apart = np.abs(cells[:, None, :] - cells[None, :, :]).max(axis=2)
        votes = (apart <= 1.0).sum(axis=1)
        best = int(np.argmax(votes))
        if votes[best] < _LEAST_VOTES:
            break
        mine = apart[best] <= 1.0
        ring = _refined(Ring(*np.median(arcs[mine], axis=0)), points)
        arcs = arcs[~mine]
        if ring is not None:
            rings.append(ring)
    return rings, points


def _remove_rings(mask: Mask, normalized: Grey | None) -> Mask:
    rings, points = _rings(mask)
    without, outer = mask, None
    tried: list[Ring] = []
    for ring in rings:
        # Stamps are concentric: one ring shows where the others are, even if it was none itself.
        for one in (ring, *_around(mask, ring)):
            fine = _refined(one, points, (6.0, 4.0, 4.0))
            if fine is None or any(_same(fine, other) for other in tried):
                continue
            tried.append(fine)
            erased = _erase_ring(without, fine)
            if erased is not None:
                without = erased
                outer = fine if outer is None or fine.radius > outer.radius else outer
    if outer is None:
        return without
    if normalized is not None:
        ys, xs = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]]
        within = np.hypot(xs - outer.x, ys - outer.y) <= outer.radius + _BESIDE_PX
        dark = _darker(without, mask, normalized, within)
        if dark is not None:
            return dark
    return _empty(without, outer)


def _same(one: Ring, other: Ring) -> bool:
    return bool(np.hypot(one.x - other.x, one.y - other.y) <= 3.0) and (
        abs(one.radius - other.radius) <= 3.0
    )


def _darker(without: Mask, mask: Mask, normalized: Grey, within: NDArray[np.bool_]) -> Mask | None:
    """Of what lies within a stamp, keep what is as dark as the pen outside.

    The stamp's darkness is known from what was erased of it, the pen's from outside.

    Returns:
        ``None`` if the two overlap.
    """
    core = cv2.erode(mask, np.ones((3, 3), np.uint8))
    darkness = _mean_darkness(normalized, core)
    stamp = darkness[(core > 0) & (without == 0)]
    pen = darkness[(core > 0) & (without > 0) & ~within]
    if min(stamp.size, pen.size) < _LEAST_SEEN:
        return None
    high, low = float(np.percentile(stamp, 80)), float(np.percentile(pen, 20))
    if low - high < _LEAST_PALER:
        return None
    dark = ((without > 0) & (darkness > (low + high) / 2.0)).astype(np.uint8)
    # Single dark grains of rubber are not strokes; what stays gets back its rim.
    dark = np.asarray(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8)), np.uint8)
    width = stroke_width_px(without)
    reach = 2 * int(np.ceil(width / 2.0)) - 1
    ball = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    keep = ~within | (cv2.dilate(dark, ball) > 0)
    left = np.asarray(np.where(keep, without, np.uint8(0)), np.uint8)
    return _without_crumbs(left, without, 4.0 * width * width)


def _without_crumbs(left: Mask, before: Mask, least: float) -> Mask:
    """Drop pieces smaller than ``least`` that were part of larger ones before."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(left, connectivity=8)
    _, old, old_stats, _ = cv2.connectedComponentsWithStats(before, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA]
    parent = np.zeros(len(area), np.intp)
    parent[labels[left > 0]] = old[left > 0]
    crumb = (area < least) & (area < 0.9 * old_stats[parent, cv2.CC_STAT_AREA])
    crumb[0] = False
    return np.asarray(np.where(crumb[labels], np.uint8(0), left), np.uint8)


def _mean_darkness(normalized: Grey, core: Mask) -> NDArray[np.float32]:
    """(H, W) float32, how dark the middle of the strokes is around each place; rubber is grainy."""
    inked = (core > 0).astype(np.float32)
    size = (_GRAIN_PX, _GRAIN_PX)
    total = cv2.boxFilter((255.0 - normalized.astype(np.float32)) * inked, -1, size)
    return np.asarray(total / np.maximum(cv2.boxFilter(inked, -1, size), 1e-3), np.float32)


def _around(mask: Mask, ring: Ring) -> list[Ring]:
    """Circles about the same center on which most of what is seen is ink."""
    height, width = mask.shape
    angle = np.arange(0.0, 2.0 * np.pi, np.radians(0.75))
    radius = np.arange(0.4 * ring.radius, min(2.2 * ring.radius, _RADII_PX[1]))[:, None]
    columns = np.rint(ring.x + radius * np.cos(angle)).astype(np.intp)
    rows = np.rint(ring.y + radius * np.sin(angle)).astype(np.intp)
    inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
    ink = inside & (mask[rows.clip(0, height - 1), columns.clip(0, width - 1)] > 0)
    seen = inside.sum(axis=1)
    share = np.where(seen >= _LEAST_ARC * angle.size, ink.sum(axis=1) / np.maximum(seen, 1), 0.0)
    share[np.abs(radius[:, 0] - ring.radius) < 6.0] = 0.0
    found: list[Ring] = []
    while share.max(initial=0.0) >= 0.7 and len(found) < _MOST_RINGS:
        best = int(np.argmax(share))
        found.append(Ring(ring.x, ring.y, float(radius[best, 0])))
        share[max(0, best - 10) : best + 11] = 0.0
    return found


def _arcs(mask: Mask) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Circles through stretches of contour, (n, 3) x, y, radius; and all contour points, (m, 2)."""
    found, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    long = [c[:, 0, :].astype(np.float64) for c in found if len(c) >= _WINDOW_PX]
    if not long:
        return np.empty((0, 3)), np.empty((0, 2))
    moments, centers = [], []
    for contour in long:
        around = np.concatenate([contour, contour[:_WINDOW_PX]])
        middle = contour.mean(axis=0)
        x, y = (around - middle).T
        z = x * x + y * y
        terms = np.stack([x, y, x * x, x * y, y * y, x * z, y * z, z, z * z])
        sums = np.cumsum(np.pad(terms, ((0, 0), (1, 0))), axis=1)
        starts = np.arange(0, len(contour), _STEP_PX)
        moments.append((sums[:, starts + _WINDOW_PX] - sums[:, starts]).T / _WINDOW_PX)
        centers.append(np.repeat(middle[None], len(starts), axis=0))
    return _fitted(np.concatenate(moments), np.concatenate(centers)), np.concatenate(long)


def _fitted(moments: NDArray[np.float64], centers: NDArray[np.float64]) -> NDArray[np.float64]:
    x, y, xx, xy, yy, xz, yz, z, zz = moments.T
    one = np.ones_like(x)
    # Least squares of x² + y² = a x + b y + c over each window.
    left = np.stack([xx, xy, x, xy, yy, y, x, y, one], axis=1).reshape(-1, 3, 3)
    left += 1e-6 * np.eye(3)
    a, b, c = np.linalg.solve(left, np.stack([xz, yz, z], axis=1)[..., None])[..., 0].T
    squared = np.maximum(c + (a * a + b * b) / 4.0, 0.0)
    radius = np.sqrt(squared)
    error = zz - a * xz - b * yz - c * z
    waver = np.sqrt(np.maximum(error, 0.0)) / np.maximum(2.0 * radius, 1.0)
    low, high = _RADII_PX
    good = (radius >= low) & (radius <= high) & (waver <= 0.5)
    circles = np.column_stack([centers[:, 0] + a / 2.0, centers[:, 1] + b / 2.0, radius])
    return np.asarray(circles[good], np.float64)


def _refined(
    ring: Ring,
    points: NDArray[np.float64],
    reaches: tuple[float, ...] = (14.0, 12.0, 10.0, 8.0, 6.0, 6.0),
) -> Ring | None:
    """Fit a circle to all the contour beside it; what lies off it counts the less."""
    for reach in reaches:
        away = np.hypot(points[:, 0] - ring.x, points[:, 1] - ring.y) - ring.radius
        beside = np.abs(away) <= reach
        near = points[beside]
        if len(near) < 2 * _WINDOW_PX:
            return None
        weight = 1.0 / (1.0 + (away[beside] / (0.3 * reach)) ** 2)
        middle = near.mean(axis=0)
        u = near - middle
        z = (u * u).sum(axis=1)
        terms = np.column_stack([u, np.ones(len(u))]) * weight[:, None]
        (a, b, c), *_ = np.linalg.lstsq(terms, z * weight, rcond=None)
        squared = c + (a * a + b * b) / 4.0
        if squared <= _RADII_PX[0] ** 2:
            return None
        x, y = middle[0] + a / 2.0, middle[1] + b / 2.0
        ring = Ring(float(x), float(y), float(np.sqrt(squared)))
    return ring


def _erase_ring(mask: Mask, ring: Ring) -> Mask | None:
    """Unroll the ring to a level line, erase that, and roll it up again; ``None`` if unsure."""
    height, width = mask.shape
    turn = round(2.0 * np.pi * ring.radius)
    angle = np.arange(turn) * (2.0 * np.pi / turn)
    radius = ring.radius + np.arange(-_BESIDE_PX, _BESIDE_PX + 1)[:, None]
    columns = ring.x + radius * np.cos(angle)
    rows = ring.y + radius * np.sin(angle)
    inside = (columns >= 0) & (columns < width - 0.5) & (rows >= 0) & (rows < height - 0.5)
    seen = np.flatnonzero(inside.all(axis=0))
    if seen.size < _LEAST_ARC * turn:
        return None
    # Begin where the ring leaves the image; what lies outside is left out.
    breaks = np.flatnonzero(np.diff(seen) > 1)
    order = np.roll(seen, -int(breaks[-1] + 1)) if breaks.size else seen
    columns, rows = columns[:, order], rows[:, order]
    y = np.clip(np.rint(rows), 0, height - 1).astype(np.intp)
    x = np.clip(np.rint(columns), 0, width - 1).astype(np.intp)
    unrolled = np.ascontiguousarray(mask[y, x])
    least = 0.6 * seen.size
    line = measure(unrolled, 0.0, float(_BESIDE_PX), least, thick_px=_THICKEST_PX, even_px=1.0)
    if line is None or abs(line.offset - _BESIDE_PX) > 7.0:
        return None
    pen_px = stroke_width_px(mask)
    erased = erase_ruled(unrolled, line, pen_px)
    ys, xs = np.mgrid[0:height, 0:width]
    away = np.hypot(xs - ring.x, ys - ring.y) - ring.radius
    annulus = np.abs(away) <= _BESIDE_PX - 2
    theta = np.arctan2(ys[annulus] - ring.y, xs[annulus] - ring.x) % (2.0 * np.pi)
    place_of = np.full(turn, -1, dtype=np.intp)
    place_of[order] = np.arange(order.size)
    place = place_of[np.rint(theta * (turn / (2.0 * np.pi))).astype(np.intp) % turn]
    level = np.rint(away[annulus]).astype(np.intp) + _BESIDE_PX
    changed = (place >= 0) & (erased[level, place] != unrolled[level, place])
    result = mask.copy()
    result[annulus] = np.where(changed, erased[level, place], mask[annulus])
    # Beside the image's edge the band was not whole; there the ring goes with all that is on it.
    on_ring = np.abs(level - line.offset) <= line.thickness / 2.0 + 1.0
    result[annulus] = np.where((place < 0) & on_ring, np.uint8(0), result[annulus])
    return result


def _empty(mask: Mask, ring: Ring) -> Mask:
    """Drop the letters inside a ring: whatever is small and lies in it whole."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    left, top, width, height = (stats[:, k].astype(np.float64) for k in range(4))
    far = np.zeros(len(stats))
    for x in (left, left + width):
        for y in (top, top + height):
            far = np.maximum(far, np.hypot(x - ring.x, y - ring.y))
    letter = (far <= ring.radius + 3.0) & (np.maximum(width, height) <= 0.42 * ring.radius)
    keep = ~letter
    keep[0] = False
    return np.asarray(np.where(keep[labels], np.uint8(255), np.uint8(0)), np.uint8)


def _remove_tilted_frame(mask: Mask, normalized: Grey | None) -> Mask:
    """Turn the image until a frame stands level, take frame and letters away, turn it back."""
    angle = _tilt_deg(mask)
    if angle is None:
        return mask
    height, width = mask.shape
    turn = cv2.getRotationMatrix2D((width / 2.0, height / 2.0), angle, 1.0)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    size = (int(height * sine + width * cosine) + 2, int(height * cosine + width * sine) + 2)
    turn[:, 2] += ((size[0] - width) / 2.0, (size[1] - height) / 2.0)
    turned = cv2.warpAffine(mask, turn, size, flags=cv2.INTER_NEAREST)
    found = _remove_level_frame(np.asarray(turned, np.uint8))
    if found is None:
        return mask
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
    dark = None if normalized is None else _darker(result, mask, normalized, within > 0)
    return result if dark is None else dark


def _tilt_deg(mask: Mask) -> float | None:
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
