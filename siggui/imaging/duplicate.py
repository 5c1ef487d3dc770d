"""Tell when two signatures are one and the same: nobody writes a signature twice alike.

A pasted, traced or reused signature runs along its source stroke for stroke once it is laid on it,
whatever its size, tilt and pen. Distances are counted in widths of the canvas's own stroke, so
neither the scanner nor the pen matters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.canvas import CANVAS_HEIGHT, CANVAS_WIDTH, INK, STROKE_WIDTH_PX, Canvas
from siggui.imaging.poses import DistanceField, Floats, Pose, back, first_look, moved
from siggui.imaging.skeleton import skeleton

COPY_FROM = 0.81
"""Agreement from here on is a copy; docs/quality.md shows both sides of it."""
_TOLERANCE_PX = 0.5 * STROKE_WIDTH_PX
"""Two paths this near are one: resampling and another pen move a path by less."""
_LEAST_POINTS = 20
_MOST_POINTS = 400
_REACHES_PX = (12.0, 6.0, 3.0, 1.5)
"""Strokes further away than this are no partners; from coarse to fine."""
_STEPS = 4
_BORDER_PX = 24
_AROUND_PX = 8.0

# The first look, at a quarter of the resolution. Leveling and leftovers of a form change how large
# and how turned a copy comes to lie on its canvas by more than the forger did.
_COARSE = 4
_FRAME = (64, 128)
_SCALES = (0.5, 0.59, 0.7, 0.84, 1.0, 1.19, 1.41, 1.68)
_TURNS_DEG = (-10.0, -5.0, 0.0, 5.0, 10.0)
_STARTS = 2


@dataclass(frozen=True, slots=True)
class Trace:
    """Where the pen went; all the alarm needs of a signature, in a few kilobytes.

    Attributes:
        points: (N, 2) int16, x and y on the canvas, read-only.
    """

    points: NDArray[np.int16]


def trace(canvas: Canvas) -> Trace:
    """Take the pen's path off a canvas."""
    rows, columns = np.nonzero(skeleton(np.where(canvas[INK] > 0.5, np.uint8(255), np.uint8(0))))
    points = np.column_stack((columns, rows)).astype(np.int16)
    points.setflags(write=False)
    return Trace(points)


def agreement(specimen: Trace, questioned: Trace) -> float:
    """How much of two signatures runs along each other when one is laid on the other.

    Returns:
        0..1: the geometric mean of the shares of either path that lies within half a stroke width
        of the other. What the questioned image holds beside the specimen's box, such as a form's
        line, does not count.

    Source: iterated closest points on distance transforms, Fitzgibbon (2003), with a weight that
    falls to nothing at the reach, Tukey's biweight.
    """
    if min(len(specimen.points), len(questioned.points)) < _LEAST_POINTS:
        return 0.0
    first, second = _Path(specimen), _Path(questioned)
    best = 0.0
    looks = first_look(
        first.points,
        second.points,
        scales=_SCALES,
        turns_deg=_TURNS_DEG,
        cell_px=_COARSE,
        frame=_FRAME,
    )
    for pose in looks[:_STARTS]:
        for reach in _REACHES_PX:
            for _ in range(_STEPS):
                pose = _nearer(pose, first.sample, second, reach)
        best = max(best, _shared(pose, first, second))
    return best


class _Path:
    """A trace with the distances to it."""

    def __init__(self, trace: Trace) -> None:
        self.points = trace.points.astype(np.float32)
        self.sample = self.points[:: max(1, len(self.points) // _MOST_POINTS)]
        size = (CANVAS_HEIGHT, CANVAS_WIDTH)
        self.field = DistanceField(trace.points.astype(np.intp), size, _BORDER_PX)


def _nearer(pose: Pose, points: Floats, path: _Path, reach: float) -> Pose:
    """One Gauss–Newton step towards the path."""
    distance, across, down = path.field.look(moved(pose, points)).astype(np.float64).T
    weight = np.clip(1.0 - (distance / reach) ** 2, 0.0, 1.0) ** 2
    x, y = points.astype(np.float64).T
    slope = np.stack((across * x + down * y, down * x - across * y, across, down))
    weighted = slope * weight
    # Held back where hardly any stroke has a partner, so that the step stays finite.
    hold = np.diag([1.0, 1.0, 1e-3, 1e-3]) * 1e-3 * max(1.0, float(weight.sum()))
    return np.asarray(pose - np.linalg.solve(weighted @ slope.T + hold, weighted @ distance))


def _shared(pose: Pose, first: _Path, second: _Path) -> float:
    scale = float(np.hypot(pose[0], pose[1]))
    if not 0.35 < scale < 2.5:
        return 0.0
    there = second.field.look(moved(pose, first.points))[:, 0]
    laid_back = moved(back(pose), second.points)
    low, high = first.points.min(axis=0) - _AROUND_PX, first.points.max(axis=0) + _AROUND_PX
    beside = ((laid_back < low) | (laid_back > high)).any(axis=1)
    if beside.all():
        return 0.0
    there_back = first.field.look(laid_back[~beside])[:, 0] * scale
    # On the scale of the larger one: a signature that lies small is not nearer for that.
    tolerance = _TOLERANCE_PX * min(scale, 1.0)
    return float(np.sqrt(_share(there <= tolerance) * _share(there_back <= tolerance)))


def _share(flags: NDArray[Any]) -> float:
    return float(np.count_nonzero(flags)) / flags.size
