"""Rings as round as turned: where they are, and how one is erased."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.clean.lines import erase_ruled, measure
from siggui.imaging.ink import Mask, stroke_width_px

_WINDOW_PX = 64
_STEP_PX = 8
_RADII_PX = (45.0, 420.0)
_CELL_PX = 14.0
_LEAST_VOTES = 7
_MOST_RINGS = 4
_BESIDE_PX = 16
_LEAST_ARC = 0.3
_THICKEST_PX = 11.0


class Ring(NamedTuple):
    """A circle: its center and radius in pixels."""

    x: float
    y: float
    radius: float


class Rings(NamedTuple):
    """Circles that were found.

    Attributes:
        rings: The ones with most votes first.
        votes: How many stretches of contour lie on each.
        points: (m, 2) float64 x, y, all points of the contours.
    """

    rings: list[Ring]
    votes: list[int]
    points: NDArray[np.float64]


def find_rings(mask: Mask) -> Rings:
    """Find circles of which a good part is drawn, as round as no hand draws.

    Every stretch of contour that is an arc of a circle votes for that circle's center and radius.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Source: circles by least squares, Kåsa (1976).
    """
    arcs, points = _arcs(mask)
    found = Rings([], [], points)
    if len(arcs) < _LEAST_VOTES:
        return found
    cells = np.rint(arcs / (_CELL_PX, _CELL_PX, 1.5 * _CELL_PX))
    near = np.logical_and.reduce([np.abs(np.subtract.outer(c, c)) <= 1.0 for c in cells.T])
    left = np.ones(len(arcs), np.bool_)
    while len(found.rings) < _MOST_RINGS:
        votes = np.where(left, near[:, left].sum(axis=1), 0)
        best = int(np.argmax(votes))
        if votes[best] < _LEAST_VOTES:
            break
        mine = near[best] & left
        ring = refined(Ring(*np.median(arcs[mine], axis=0)), points)
        left &= ~mine
        if ring is not None:
            found.rings.append(ring)
            found.votes.append(int(votes[best]))
    return found


def rings_around(mask: Mask, ring: Ring) -> list[Ring]:
    """Find circles about the same center on which most of what is seen is ink.

    Args:
        mask: (H, W) uint8, 255 is ink.
        ring: Whose center they share; it is not among them.
    """
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


def refined(
    ring: Ring,
    points: NDArray[np.float64],
    reaches: tuple[float, ...] = (14.0, 12.0, 10.0, 8.0, 6.0, 6.0),
) -> Ring | None:
    """Fit a circle to all the contour beside it; what lies off it counts the less.

    Args:
        ring: Where to begin.
        points: (m, 2) x, y, points of contours.
        reaches: How far off they may lie in pixels, fit after fit.

    Returns:
        ``None`` if too few points lie beside it, or if they are no such circle.
    """
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


def erase_ring(mask: Mask, ring: Ring) -> Mask | None:
    """Unroll the ring to a level line, erase that, and roll it up again.

    Args:
        mask: (H, W) uint8, 255 is ink.
        ring: As found.

    Returns:
        A new mask; ``None`` if less than a ring is drawn there.
    """
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
    squared = squared_distance(mask.shape, ring)
    low, high = max(0.0, ring.radius - _BESIDE_PX + 2), ring.radius + _BESIDE_PX - 2
    annulus = (squared >= low * low) & (squared <= high * high)
    ys, xs = np.nonzero(annulus)
    away = np.sqrt(squared[annulus]) - ring.radius
    theta = np.arctan2(ys - ring.y, xs - ring.x) % (2.0 * np.pi)
    place_of = np.full(turn, -1, dtype=np.intp)
    place_of[order] = np.arange(order.size)
    place = place_of[np.rint(theta * (turn / (2.0 * np.pi))).astype(np.intp) % turn]
    level = np.rint(away).astype(np.intp) + _BESIDE_PX
    changed = (place >= 0) & (erased[level, place] != unrolled[level, place])
    result = mask.copy()
    result[annulus] = np.where(changed, erased[level, place], mask[annulus])
    # Beside the image's edge the band was not whole; there the ring goes with all that is on it.
    on_ring = np.abs(level - line.offset) <= line.thickness / 2.0 + 1.0
    result[annulus] = np.where((place < 0) & on_ring, np.uint8(0), result[annulus])
    return result


def squared_distance(shape: tuple[int, ...], ring: Ring) -> NDArray[np.float64]:
    """(H, W) float64, squared distance of every pixel from a ring's center."""
    across = (np.arange(shape[1]) - ring.x) ** 2
    down = (np.arange(shape[0]) - ring.y) ** 2
    return np.asarray(down[:, None] + across[None, :], np.float64)


def same(one: Ring, other: Ring) -> bool:
    """Tell whether two circles lie within three pixels of each other."""
    return bool(np.hypot(one.x - other.x, one.y - other.y) <= 3.0) and (
        abs(one.radius - other.radius) <= 3.0
    )
