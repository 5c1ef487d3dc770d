"""Lay the questioned signature's ink on a specimen's, so that the eye can compare them.

A similarity transform only: turned, sized and shifted, never bent, so that what differs in shape
still differs. Distances are counted from middle lines of strokes, so another pen does not matter.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask, ridge_and_width
from siggui.imaging.poses import DistanceField, Pose, back, first_look, moved

TOLERANCE_MM = 0.25
"""Ink is grown by this much before it is asked how much of it meets: 3 pixels at 300 dpi."""

_WORKING_PX = 800
"""Longest side of the larger ink while the strokes are laid on each other."""
_MOST_WORKING_PX = 1200
_MOST_POINTS = 900
_CELLS = 72
_FRAME = (128, 160)
_SCALES = (0.64, 0.71, 0.8, 0.89, 1.0, 1.12, 1.25, 1.4, 1.57)
_TURNS_DEG = (-24.0, -18.0, -12.0, -6.0, 0.0, 6.0, 12.0, 18.0, 24.0)
_STARTS = 4
_REACHES = (0.08, 0.04, 0.025, 0.016, 0.01, 0.006, 0.004)
"""Strokes further away than this are no partners; shares of the larger ink's longest side."""
_ROUGH_FROM = 0.03
_AS_GOOD = 0.98
"""Nearly as much ink in common from a shorter reach is better: it is where the strokes run, not
where broad ink happens to cover more."""
_LEAST_REACH_PX = 3.0
_SMOOTH_PX = 1.0
_STEPS = 5
_LEAST_SCALE, _MOST_SCALE = 0.5, 2.0
_LEAST_POINTS = 12


@dataclass(frozen=True, slots=True)
class Registration:
    """Where the questioned image lies on the specimen's.

    Coordinates count from the top left edge of the image: the first pixel's middle is (0.5, 0.5).

    Attributes:
        a: Cosine of the turn times the scale.
        b: Sine of the turn (clockwise) times the scale.
        x: Shift to the right in pixels of the specimen.
        y: Shift downwards.
        overlap: 0..1, how much of the grown ink of both is common to both.
    """

    a: float
    b: float
    x: float
    y: float
    overlap: float


class _Ink:
    """One signature at the working size.

    Args:
        mask: (H, W) uint8, 255 is ink.
        box: Left, top, width and height of the ink.
        scale: Working pixels per pixel of the mask.
        grow_px: Radius in working pixels by which the ink is grown.
    """

    def __init__(
        self, mask: Mask, box: tuple[int, int, int, int], scale: float, grow_px: float
    ) -> None:
        left, top, width, height = box
        cut = mask[top : top + height, left : left + width]
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        how = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
        soft = cv2.resize(cut, size, interpolation=how)
        ink = np.where(soft > 96, np.uint8(255), np.uint8(0))
        if not ink.any():
            ink = np.where(soft > 0, np.uint8(255), np.uint8(0))
        margin = int(np.ceil(grow_px)) + 1
        ink = np.pad(ink, margin)
        distance = cv2.distanceTransform(ink, cv2.DIST_L2, 5)
        ridge, _ = ridge_and_width(np.asarray(ink, np.uint8), distance)
        rows, columns = np.nonzero(ridge)
        places = np.column_stack((columns, rows))
        self.points = places.astype(np.float32)
        self.sample = self.points[:: max(1, len(places) // _MOST_POINTS)]
        self.longest = max(ink.shape)
        self.field = DistanceField(places, ink.shape[:2], self.longest // 4, _SMOOTH_PX)
        self.grown = (cv2.distanceTransform(255 - ink, cv2.DIST_L2, 3) <= grow_px).astype(np.uint8)
        self.area = int(np.count_nonzero(self.grown))
        # From pixels of the mask, middles on whole numbers, to pixels of the working size.
        across, down = size[0] / width, size[1] / height
        self.scale = (across + down) / 2.0
        self.shift = np.array(
            [
                (0.5 - left) * across - 0.5 + margin,
                (0.5 - top) * down - 0.5 + margin,
            ]
        )

    def pose_from_mask(self) -> Pose:
        """Where a pixel of the mask is at the working size."""
        return np.array([self.scale, 0.0, *self.shift])


def register(
    specimen: Mask, questioned: Mask, mm_per_px: tuple[float, float] = (25.4 / 300, 25.4 / 300)
) -> Registration:
    """Find the turn, size and shift at which the strokes lie best on each other.

    Many turns and sizes are looked at from afar; the best few are drawn in step by step, each
    stroke counting the less the further its partner is, in both directions, so that a signature
    cannot shrink into a dense part of the other. The one with the most ink in common wins.

    Args:
        specimen: (H, W) uint8, 255 is ink; at least one pixel of ink.
        questioned: (H', W') uint8, likewise.
        mm_per_px: Size of a pixel of either, so that the search starts at the same scale.

    Returns:
        Where the questioned image comes to lie on the specimen's, in pixels of the masks.

    Raises:
        ValueError: There is no ink in one of them.

    Source: Fitzgibbon, Robust registration of 2D and 3D point sets (2003): Gauss–Newton on a
    distance transform; weights that fall to nothing at the reach, Tukey's biweight.
    """
    one, two = _working(specimen, questioned, mm_per_px)
    found = _centered(one, two)
    best = (_common(one, two, found), found)
    if min(len(one.points), len(two.points)) >= _LEAST_POINTS:
        for pose in _starts(one, two):
            best = max(best, _drawn_in(one, two, pose), key=lambda each: each[0])
    return _as_registration(one, two, *best)


def centered(
    specimen: Mask, questioned: Mask, mm_per_px: tuple[float, float] = (25.4 / 300, 25.4 / 300)
) -> Registration:
    """Lay the centers of the ink on each other at the same scale: what registering has to beat.

    Args:
        specimen: As for :func:`register`.
        questioned: Likewise.
        mm_per_px: Likewise.

    Raises:
        ValueError: There is no ink in one of them.
    """
    one, two = _working(specimen, questioned, mm_per_px)
    pose = _centered(one, two)
    return _as_registration(one, two, _common(one, two, pose), pose)


def _working(specimen: Mask, questioned: Mask, mm_per_px: tuple[float, float]) -> tuple[_Ink, _Ink]:
    boxes = [cv2.boundingRect(mask) for mask in (specimen, questioned)]
    sides = [max(box[2:]) * size for box, size in zip(boxes, mm_per_px, strict=True)]
    if min(sides) <= 0:
        raise ValueError("there is no ink to lay on anything")
    per_mm = min(1.0 / mm_per_px[0], _WORKING_PX / max(sides))
    scales = [per_mm * size for size in mm_per_px]
    grow_px = TOLERANCE_MM * per_mm
    inks = []
    for mask, box, scale in zip((specimen, questioned), boxes, scales, strict=True):
        left, top, width, height = box
        fits = min(scale, _MOST_WORKING_PX / max(width, height))
        inks.append(_Ink(mask, (left, top, width, height), fits, grow_px))
    return inks[0], inks[1]


def _centered(one: _Ink, two: _Ink) -> Pose:
    return np.array([1.0, 0.0, *(one.points.mean(axis=0) - two.points.mean(axis=0))])


def _starts(one: _Ink, two: _Ink) -> list[Pose]:
    """A few placements that are not nearly the same."""
    longest = max(one.longest, two.longest)
    looks = first_look(
        two.points,
        one.points,
        scales=_SCALES,
        turns_deg=_TURNS_DEG,
        cell_px=longest / _CELLS,
        frame=_FRAME,
    )
    kept: list[Pose] = []
    for pose in looks:
        if all(np.hypot(*(pose[:2] - other[:2])) > 0.15 for other in kept):
            kept.append(pose)
        if len(kept) == _STARTS:
            break
    return kept


def _drawn_in(one: _Ink, two: _Ink, pose: Pose) -> tuple[float, Pose]:
    longest = max(one.longest, two.longest)
    best = (0.0, pose)
    for reach in _REACHES:
        for _ in range(_STEPS):
            pose = _nearer(pose, one, two, max(_LEAST_REACH_PX, reach * longest))
        if not _LEAST_SCALE < float(np.hypot(pose[0], pose[1])) < _MOST_SCALE:
            break
        if reach < _ROUGH_FROM:
            common = _common(one, two, pose)
            if common >= _AS_GOOD * best[0]:
                best = (common, pose)
    return best


def _nearer(pose: Pose, one: _Ink, two: _Ink, reach: float) -> Pose:
    """One Gauss–Newton step that draws each signature's strokes to the other's."""
    a, b, *_ = pose
    scale = float(np.hypot(a, b))
    there = one.field.look(moved(pose, two.sample)).astype(np.float64)
    laid_back = moved(back(pose), one.sample)
    here = two.field.look(laid_back).astype(np.float64)
    # A stroke of the first that moves against the second is the second moving against it: its
    # distance, and the direction to its partner, as they are on the first.
    turn = np.array([[a, b], [-b, a]]) / scale
    points = np.concatenate((two.sample, laid_back)).astype(np.float64)
    distance = np.concatenate((there[:, 0], here[:, 0] * scale))
    across, down = np.concatenate((there[:, 1:], -here[:, 1:] @ turn)).T
    weight = np.clip(1.0 - (distance / reach) ** 2, 0.0, 1.0) ** 2
    # Both signatures count alike, however many points either has.
    weight[: len(there)] /= len(there)
    weight[len(there) :] /= len(here)
    x, y = points.T
    slope = np.stack((across * x + down * y, down * x - across * y, across, down))
    weighted = slope * weight
    # Held back where hardly any stroke has a partner, so that the step stays finite.
    hold = np.diag([1.0, 1.0, 1e-3, 1e-3]) * 1e-3 * max(0.01, float(weight.sum()))
    return np.asarray(pose - np.linalg.solve(weighted @ slope.T + hold, weighted @ distance))


def _common(one: _Ink, two: _Ink, pose: Pose) -> float:
    """Ink of both over ink of either, all of it grown."""
    a, b, x, y = pose
    height, width = one.grown.shape
    matrix = np.array([[a, -b, x], [b, a, y]])
    moved_there = cv2.warpAffine(two.grown, matrix, (width, height), flags=cv2.INTER_NEAREST)
    laid = np.asarray(moved_there, np.uint8)
    common = int(np.count_nonzero(laid & one.grown))
    # Ink of the second that falls beside the picture counts too.
    either = two.area * (a * a + b * b) + one.area - common
    return common / either if either else 0.0


def _as_registration(one: _Ink, two: _Ink, common: float, pose: Pose) -> Registration:
    """From the working size back to pixels of the masks, counted from their edges."""
    corners = np.array([[0.0, 0.0], [1.0, 0.0]], np.float64) - 0.5
    points: NDArray[np.float64] = corners
    for step in (two.pose_from_mask(), pose, back(one.pose_from_mask())):
        a, b, x, y = step
        points = points @ np.array([[a, b], [-b, a]]) + np.array([x, y])
    points = points + 0.5
    (x, y), (right, below) = points
    return Registration(float(right - x), float(below - y), float(x), float(y), float(common))
