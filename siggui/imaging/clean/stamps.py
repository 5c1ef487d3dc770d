"""Rubber stamps by their shape: rings as round as turned, frames as square as set."""

from __future__ import annotations

from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.clean.crumbs import without_crumbs
from siggui.imaging.clean.rings import (
    Ring,
    Rings,
    erase_ring,
    find_rings,
    refined,
    rings_around,
    same,
    squared_distance,
)
from siggui.imaging.clean.tilted import tilt_deg, without_tilted_frame
from siggui.imaging.ink import Mask, stroke_width_px
from siggui.imaging.paper import Grey

_LEAST_PALER = 14.0
_LEAST_SEEN = 150
_GRAIN_PX = 7
_BESIDE_PX = 16
_HINT_VOTES = 25
"""Of 400 clean scans, five had a circle with as many."""


class Shapes:
    """What in an image is as round as turned or as square as set; each is looked for once.

    Args:
        mask: (H, W) uint8, 255 is ink.
    """

    def __init__(self, mask: Mask) -> None:
        self.mask = mask

    @cached_property
    def rings(self) -> Rings:
        """Circles."""
        return find_rings(self.mask)

    @cached_property
    def tilt_deg(self) -> float | None:
        """How a frame leans that does not stand level."""
        return tilt_deg(self.mask)

    @property
    def hint_at_stamp(self) -> bool:
        """Whether there is enough of a circle or a frame to ask, be it ever so little."""
        return self.tilt_deg is not None or max(self.rings.votes, default=0) >= _HINT_VOTES


def remove_stamps(shapes: Shapes, normalized: Grey | None = None) -> Mask:
    """Erase round stamps, or else a tilted frame, with what is printed in them.

    Args:
        shapes: Of the image.
        normalized: (H, W) uint8, paper near 255: where the pen is darker than the stamp, what is
            printed in it goes even under the strokes.

    Returns:
        The mask itself if there are none, or nothing else.
    """
    without = without_stamps(shapes, normalized)
    return without if without.any() else shapes.mask


def without_stamps(shapes: Shapes, normalized: Grey | None = None) -> Mask:
    """Do the same, but leave nothing where all is stamp; that is for judging an ink.

    Args:
        shapes: As in ``remove_stamps``.
        normalized: Likewise.

    Returns:
        The mask itself if there are none.
    """
    mask = shapes.mask
    if not mask.any():
        return mask
    without = _remove_rings(mask, shapes.rings, normalized)
    if without is not mask or shapes.tilt_deg is None:
        return without
    framed = without_tilted_frame(mask, shapes.tilt_deg)
    if framed is None:
        return mask
    without, within = framed
    dark = None if normalized is None else _darker(without, mask, normalized, within > 0)
    return without if dark is None else dark


def _remove_rings(mask: Mask, found: Rings, normalized: Grey | None) -> Mask:
    without, outer = mask, None
    tried: list[Ring] = []
    for ring in found.rings:
        # Stamps are concentric: one ring shows where the others are, even if it was none itself.
        for one in (ring, *rings_around(mask, ring)):
            fine = refined(one, found.points, (6.0, 4.0, 4.0))
            if fine is None or any(same(fine, other) for other in tried):
                continue
            tried.append(fine)
            erased = erase_ring(without, fine)
            if erased is not None:
                without = erased
                outer = fine if outer is None or fine.radius > outer.radius else outer
    if outer is None:
        return without
    if normalized is not None:
        within = squared_distance(mask.shape, outer) <= (outer.radius + _BESIDE_PX) ** 2
        dark = _darker(without, mask, normalized, within)
        if dark is not None:
            return dark
    return _empty(without, outer)


def _darker(without: Mask, mask: Mask, normalized: Grey, within: NDArray[np.bool_]) -> Mask | None:
    """Of what lies within a stamp, keep what is as dark as the pen outside.

    The stamp's darkness is known from what was erased of it, the pen's from outside.

    Returns:
        ``None`` if the two overlap.
    """
    core = np.asarray(cv2.erode(mask, np.ones((3, 3), np.uint8)), np.uint8)
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
    return without_crumbs(left, without, 4.0 * width * width)


def _mean_darkness(normalized: Grey, core: Mask) -> NDArray[np.float32]:
    """(H, W) float32, how dark the middle of the strokes is around each place; rubber is grainy."""
    inked = (core > 0).astype(np.float32)
    size = (_GRAIN_PX, _GRAIN_PX)
    total = cv2.boxFilter((255.0 - normalized.astype(np.float32)) * inked, -1, size)
    return np.asarray(total / np.maximum(cv2.boxFilter(inked, -1, size), 1e-3), np.float32)


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
