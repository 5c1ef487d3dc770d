"""Pieces that are left over where something was taken away."""

from __future__ import annotations

import cv2
import numpy as np

from siggui.imaging.ink import Mask


def without_crumbs(left: Mask, before: Mask, least: float) -> Mask:
    """Drop pieces smaller than ``least`` pixels that were part of larger ones before.

    Args:
        left: (H, W) uint8, 255 is ink.
        before: The same, before anything was taken away.
        least: Area in pixels.
    """
    _, labels, stats, _ = cv2.connectedComponentsWithStats(left, connectivity=8)
    _, old, old_stats, _ = cv2.connectedComponentsWithStats(before, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA]
    parent = np.zeros(len(area), np.intp)
    parent[labels[left > 0]] = old[left > 0]
    crumb = (area < least) & (area < 0.9 * old_stats[parent, cv2.CC_STAT_AREA])
    crumb[0] = False
    return np.asarray(np.where(crumb[labels], np.uint8(0), left), np.uint8)
