"""Ink made ready to be laid over other ink."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask
from siggui.imaging.paper import Grey

_EDGE_SIGMA_PX = 0.6
_HALO_PX = 5


def without_paper(normalized: Grey, mask: Mask) -> Grey:
    """The ink as dark as it is, and nothing else.

    Args:
        normalized: (H, W) uint8, paper near 255.
        mask: (H, W) uint8, 255 is ink.

    Returns:
        (H, W) uint8, white where there is no ink within a few pixels.
    """
    around = cv2.dilate(mask, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_HALO_PX, _HALO_PX)))
    return np.where(around > 0, normalized, np.uint8(255))


def cut_to_ink(mask: Mask, margin_px: int) -> tuple[Mask, int, int]:
    """Cut the ink out, with an empty margin on all sides.

    Args:
        mask: (H, W) uint8, 255 is ink; at least one pixel of ink.
        margin_px: How wide the margin is.

    Returns:
        The cutting, and its left and top in the mask; negative where the margin lies outside.
    """
    left, top, width, height = cv2.boundingRect(mask)
    cut = mask[top : top + height, left : left + width]
    wide = np.pad(cut, margin_px)
    return wide, left - margin_px, top - margin_px


def softened(mask: Mask) -> NDArray[np.uint8]:
    """Ink whose edges are not jagged: (H, W) uint8, how opaque."""
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), _EDGE_SIGMA_PX), np.uint8)


def grown(mask: Mask, by_px: float) -> NDArray[np.uint8]:
    """Ink grown on all sides, with a soft edge.

    Args:
        mask: (H, W) uint8, 255 is ink.
        by_px: By how much.

    Returns:
        (H, W) uint8, 255 within that distance.
    """
    distance = cv2.distanceTransform(255 - mask, cv2.DIST_L2, 5)
    return np.asarray(np.clip((by_px + 1.0 - distance) * 255.0, 0, 255), np.uint8)
