"""New hands from known ones: the same change for everything that one writer signed.

A few dozen writers are learned by heart within an hour; people the network never saw are what
counts. A writer whose signatures and forgeries are all mirrored, slanted or bent alike, half of one
writer joined to half of another, or one stretch of everything that a writer signed, is a further
hand with true variation and true forgeries.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.canvas import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    FINE,
    MARGIN_PX,
    crop_to_ink,
    fine_ink,
)
from siggui.imaging.ink import Mask

_CHANGED = 0.7
_MIRRORED, _UPSIDE_DOWN = 0.25, 0.08
_KNOTS = (3, 6)
_LEAST_INK_PX = 400


@dataclass(frozen=True, slots=True)
class Hand:
    """How a writer's signatures differ from the ones that were collected.

    Attributes:
        linear: (2, 2) float, from collected to new coordinates around the middle; x, y.
        bend: (2, 3, 6) float32, displacement at knots over the fine grid, in its pixels; x, y.
    """

    linear: NDArray[np.float64]
    bend: NDArray[np.float32]

    def is_as_collected(self) -> bool:
        """Whether nothing is changed."""
        return bool(np.array_equal(self.linear, np.eye(2)) and not self.bend.any())

    def fitted(self, ink: Mask) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The linear part scaled so that this ink fills the grid as cleaning would have left it.

        Args:
            ink: (H, W) uint8 on the fine grid, 255 is ink.

        Returns:
            The (2, 2) change, and the (2,) point x, y that belongs in the middle of the grid.
        """
        middle = np.array([ink.shape[1] / 2.0, ink.shape[0] / 2.0])
        rows, columns = np.nonzero(ink[::2, ::2])
        if self.is_as_collected() or rows.size == 0:
            return self.linear, middle
        moved = np.stack([columns, rows]).T * 2.0 @ self.linear.T
        low, high = moved.min(0), moved.max(0)
        room = FINE * np.array([CANVAS_WIDTH - 2 * MARGIN_PX, CANVAS_HEIGHT - 2 * MARGIN_PX])
        scale = float(np.min(room / np.maximum(high - low, 8.0)))
        return self.linear * scale, np.linalg.solve(self.linear, (low + high) / 2.0)

    def bend_map(self, width: int, height: int) -> NDArray[np.float32]:
        """The bend for every pixel, (2, height, width) float32."""
        return np.stack(
            [cv2.resize(b, (width, height), interpolation=cv2.INTER_CUBIC) for b in self.bend]
        )


AS_COLLECTED = Hand(np.eye(2), np.zeros((2, *_KNOTS), dtype=np.float32))
"""A writer whose signatures stay as they are."""


def invent_hand(rng: np.random.Generator) -> Hand:
    """Draw a change of mirror image, slant, proportions and course of the line."""
    if rng.random() >= _CHANGED:
        return AS_COLLECTED
    mirror = np.array([1.0, 1.0])
    if rng.random() < _MIRRORED:
        mirror[0] = -1.0
    if rng.random() < _UPSIDE_DOWN:
        mirror[1] = -1.0
    slant = rng.uniform(-0.25, 0.25)
    wider = np.exp(rng.normal(0.0, 0.12))
    linear = np.array([[wider, slant], [0.0, 1.0 / wider]]) @ np.diag(mirror)
    bend = rng.normal(0.0, rng.uniform(0.0, 5.0), (2, *_KNOTS)).astype(np.float32)
    return Hand(linear, bend)


def join(left: Mask, right: Mask, at: int) -> Mask:
    """One signature from the left part of one and the right part of another.

    Args:
        left: (H, W) uint8, 255 is ink.
        right: The same.
        at: Column of the seam.
    """
    joined = np.concatenate([left[:, :at], right[:, at:]], axis=1)
    return joined if joined.any() else left


def stretch(ink: Mask, begin: float, end: float) -> Mask:
    """What lies between two places of a signature, brought onto the grid like a whole one.

    Args:
        ink: (H, W) uint8 on the fine grid, 255 is ink.
        begin: Share of the ink's width where it begins, about 0..1.
        end: Likewise, where it ends.

    Returns:
        (H, W) uint8; the whole signature where next to nothing lies between.
    """
    left, _, width, _ = cv2.boundingRect(ink)
    first, last = round(left + begin * width), round(left + end * width)
    kept = ink[:, max(first, 0) : max(last, 0)]
    if cv2.countNonZero(kept) < _LEAST_INK_PX:
        return ink
    return fine_ink(crop_to_ink(np.ascontiguousarray(kept)))
