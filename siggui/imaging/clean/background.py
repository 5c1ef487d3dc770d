"""Pale ink under dark: security patterns, and writing that shows through from the back."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask, ridge_and_width
from siggui.imaging.paper import Grey

_LEAST_CONTRAST = 0.42
_LEAST_PALE = 0.08
_LEAST_DARK = 0.35
_LEAST_WIDE = 0.4
_DEEPEST_VALLEY = 0.25
_BINS = 32


def remove_pale(normalized: Grey, mask: Mask) -> Mask:
    """Drop ink that is clearly paler than the pen, if the two can be told apart.

    The middle lines of all strokes are looked at, where no blur makes ink paler than it is. Only
    if their darkness falls into two groups with next to nothing between does the pale one go; a
    pen whose pressure varies, or that runs dry, fills the middle too.

    Args:
        normalized: (H, W) uint8, paper near 255.
        mask: (H, W) uint8, 255 is ink.

    Returns:
        The mask itself if there is one ink.
    """
    if not mask.any():
        return mask
    darkness = (255 - cv2.GaussianBlur(normalized, (3, 3), 0)).astype(np.float32) / 255.0
    ridge, _ = ridge_and_width(mask, cv2.distanceTransform(mask, cv2.DIST_L2, 3))
    level = _valley(darkness[ridge])
    if level is None:
        return mask
    dark = np.asarray((mask > 0) & (darkness > level), np.uint8)
    if cv2.boundingRect(dark)[2] < _LEAST_WIDE * cv2.boundingRect(mask)[2]:
        return mask
    count, labels = cv2.connectedComponents(mask, connectivity=8)
    # Whole pieces go where no part of them is dark; of mixed ones the dark part stays, grown to
    # the width it had.
    near = cv2.dilate(dark, np.ones((3, 3), np.uint8))
    stays = np.zeros(count, dtype=bool)
    stays[labels[dark > 0]] = True
    stays[0] = False
    kept = stays[labels] & (near > 0)
    return np.where(kept, np.uint8(255), np.uint8(0))


def _valley(values: NDArray[np.float32]) -> float | None:
    """Darkness between two groups; ``None`` if there is one group, or no gap."""
    if values.size < 200:
        return None
    counts, edges = np.histogram(values, bins=_BINS, range=(0.0, 1.0))
    smooth = np.convolve(counts, [0.25, 0.5, 0.25], mode="same")
    total = float(smooth.sum())
    best: tuple[float, float] | None = None
    for cut in range(2, _BINS - 2):
        low, high = smooth[:cut], smooth[cut + 1 :]
        if low.sum() < _LEAST_PALE * total or high.sum() < _LEAST_DARK * total:
            continue
        depth = float(smooth[cut] / min(low.max(), high.max()))
        if depth <= _DEEPEST_VALLEY and (best is None or depth < best[0]):
            pale = float(np.average(edges[:cut] + 0.5 / _BINS, weights=low + 1e-9))
            pen = float(np.average(edges[cut + 1 : -1] + 0.5 / _BINS, weights=high + 1e-9))
            if pen - pale >= _LEAST_CONTRAST * pen:
                best = depth, float(edges[cut] + 0.5 / _BINS)
    return None if best is None else best[1]
