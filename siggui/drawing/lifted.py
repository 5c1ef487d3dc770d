"""Takes a scanned signature apart into paper and ink, so that either can be changed alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask, ink_mask, stroke_width_px
from siggui.imaging.paper import normalize_paper, to_grey

Pixels = NDArray[np.uint8]
Share = NDArray[np.float32]
"""(H, W) float32 in 0..1."""

_FINE = 3
_RIDGE_SLACK_PX = 0.6


@dataclass(frozen=True)
class Lifted:
    """A signature lifted off its paper; computed as far as it is asked for.

    Args:
        pixels: (H, W, 3) uint8 RGB.

    Raises:
        InputError: On first use, where the program itself finds neither paper nor ink.
    """

    pixels: Pixels

    @cached_property
    def mask(self) -> Mask:
        """(H, W) uint8, 255 where there is ink."""
        return ink_mask(normalize_paper(to_grey(self.pixels)))

    @cached_property
    def cover(self) -> Share:
        """How much each pixel is ink: full in a stroke, soft at its edge, pale where it is pale."""
        darkness = 255.0 - normalize_paper(to_grey(self.pixels)).astype(np.float32)
        full = float(np.percentile(darkness[self.mask > 0], 75))
        near = cv2.dilate(self.mask, np.ones((3, 3), np.uint8)) > 0
        return np.asarray(np.where(near, np.clip(darkness / full, 0.0, 1.0), 0.0), np.float32)

    def tight_cover(self) -> Pixels:
        """:attr:`cover` cut to the ink: (h, w) uint8, 255 is full."""
        left, top, width, height = cv2.boundingRect(self.mask)
        tight = self.cover[top : top + height, left : left + width]
        return np.asarray(np.rint(255.0 * tight), np.uint8)

    @cached_property
    def paper(self) -> Pixels:
        """(H, W, 3) uint8, what lies under the ink, filled in from around it."""
        inked = cv2.dilate(self.mask, np.ones((5, 5), np.uint8)) > 0
        filled = _spread(self.pixels, ~inked, 12.0 * self.width_px)
        return np.asarray(np.where(inked[:, :, None], filled, self.pixels), np.uint8)

    @cached_property
    def ink(self) -> Pixels:
        """(H, W, 3) uint8, the pen's color at every place, carried on beyond the strokes."""
        middle = self.mask > 0
        core = cv2.erode(self.mask, np.ones((3, 3), np.uint8)) > 0
        return _spread(self.pixels, core if core.any() else middle, 1.5 * self.width_px)

    @cached_property
    def width_px(self) -> float:
        """Median width of the strokes in pixels."""
        return stroke_width_px(self.mask)

    def with_ink(self, cover: Share) -> Pixels:
        """Lay this pen's ink on this paper, elsewhere than it was.

        Args:
            cover: (H, W) float32 in 0..1.

        Returns:
            (H, W, 3) uint8 RGB.
        """
        return blend(self.paper, self.ink, cover)

    def redrawn(self, factor: float) -> Share:
        """The cover that another pen would have left on the same way.

        Every disc that fits into a stroke is drawn again, larger or smaller: a hairline stays a
        hairline and no stroke is lost, as it would be if the contour were moved by a fixed step.

        Args:
            factor: Of the stroke width.

        Returns:
            (H, W) float32 in 0..1.

        Source: reconstruction from the medial axis, Blum (1967).
        """
        distance, ridge = self._ridge
        height, width = self.mask.shape
        drawn = np.zeros((height * _FINE, width * _FINE), np.uint8)
        rows, columns = np.nonzero(ridge)
        for x, y, reach in zip(
            columns.tolist(), rows.tolist(), distance[rows, columns].tolist(), strict=True
        ):
            # Radii and centers in sixteenths of a fine pixel, so that no width is rounded away.
            center = (16 * x, 16 * y)
            cv2.circle(drawn, center, round(16 * factor * reach), 255, -1, cv2.LINE_8, 4)
        small = cv2.resize(drawn, (width, height), interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.float32) / np.float32(255.0)

    @cached_property
    def _ridge(self) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Distance to paper, and where it peaks, on a grid finer than the pixels."""
        height, width = self.mask.shape
        # The mask is generous to pale ink, so it is wider than the line: the edge lies where half
        # the darkness of the ink nearby is left. Its core stays, also beside a much darker stroke.
        reach = 2 * round(self.width_px) + 1
        around = np.ones((reach, reach), np.uint8)
        share = self.cover / np.maximum(cv2.dilate(self.cover, around), np.float32(1e-3))
        share = np.where(self.mask > 0, share, np.minimum(share, np.float32(0.45)))
        share[cv2.erode(self.mask, np.ones((3, 3), np.uint8)) > 0] = 1.0
        soft = cv2.resize(share, (width * _FINE, height * _FINE), interpolation=cv2.INTER_LINEAR)
        fine = np.asarray((soft > 0.5).astype(np.uint8), np.uint8)
        distance = np.asarray(cv2.distanceTransform(fine, cv2.DIST_L2, 5), np.float32)
        peak = cv2.dilate(distance, np.ones((3, 3), np.uint8))
        # A ragged edge has small peaks of its own; as small discs they would come off the stroke.
        near = np.ones((reach * _FINE, reach * _FINE), np.uint8)
        stroke = distance >= 0.4 * cv2.dilate(distance, near)
        return distance, (fine > 0) & (distance >= peak - _RIDGE_SLACK_PX) & stroke


def blend(under: Pixels, over: Pixels, share: Share) -> Pixels:
    """Mix two pictures.

    Args:
        under: (H, W, 3) uint8, seen where ``share`` is 0.
        over: (H, W, 3) uint8 or (3,), seen where it is 1.
        share: (H, W) float32 in 0..1.

    Returns:
        (H, W, 3) uint8.
    """
    base = under.astype(np.float32)
    return np.asarray(np.rint(base + (over - base) * share[:, :, None]), np.uint8)


def _spread(pixels: Pixels, known: NDArray[np.bool_], sigma_px: float) -> Pixels:
    """Carry the known pixels' color over to their surroundings, near ones counting most."""
    height, width = known.shape
    # A wide blur needs no fine grid, and costs seconds on one.
    step = max(1, round(sigma_px / 2.0))
    size = (-(-width // step), -(-height // step))
    weight = cv2.resize(known.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    colored = np.where(known[:, :, None], pixels, 0).astype(np.float32)
    total = cv2.resize(colored, size, interpolation=cv2.INTER_AREA)
    near = sigma_px / step
    # Where nothing known is near, what is further off counts, and at last the mean of all.
    everywhere = pixels[known].mean(axis=0, dtype=np.float32)
    filled = 1e-9 * everywhere + np.zeros((*weight.shape, 3), np.float32)
    share = np.full(weight.shape, 1e-9, np.float32)
    for sigma, trust in ((near, 1.0), (4.0 * near, 1e-4)):
        filled += trust * cv2.GaussianBlur(total, (0, 0), sigma)
        share += trust * cv2.GaussianBlur(weight, (0, 0), sigma)
    even = cv2.resize(filled / share[:, :, None], (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(even, 0.0, 255.0), np.uint8)
