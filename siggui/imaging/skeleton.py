"""The path of the pen: the middle line of the ink, one pixel wide."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask

# Neighbors of a pixel, clockwise from the one above it, as (row, column); neighbor k is bit k.
_AROUND = ((0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0), (0, 0))


def skeleton(mask: Mask) -> Mask:
    """Thin the ink to its middle line, keeping how its parts hang together.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        (H, W) uint8, 255 on the middle line.

    Source: Zhang and Suen, A fast parallel algorithm for thinning digital patterns (1984).
    """
    image = np.pad((mask > 0).astype(np.uint8), 1)
    while True:
        changed = False
        for removable in _removable():
            gone = (image > 0) & (removable[neighbors(image)] > 0)
            if gone.any():
                image[gone] = 0
                changed = True
        if not changed:
            return np.ascontiguousarray(image[1:-1, 1:-1]) * np.uint8(255)


def neighbors(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Which of its eight neighbors each pixel has.

    Args:
        image: (H, W) uint8 of 0 and 1.

    Returns:
        (H, W) uint8, bit k is neighbor k clockwise from the one above.
    """
    kernel = np.zeros((3, 3), np.float32)
    for bit, place in enumerate(_AROUND):
        kernel[place] = 1 << bit
    codes = cv2.filter2D(image, cv2.CV_16U, kernel, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(codes, dtype=np.uint8)


@cache
def _removable() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """By neighborhood, which pixels the two half steps take away."""
    tables = np.zeros((2, 256), np.uint8)
    for code in range(256):
        ring = [code >> bit & 1 for bit in range(8)]
        rises = sum(not a and b for a, b in zip(ring, ring[1:] + ring[:1], strict=True))
        above, right, below, left = ring[0], ring[2], ring[4], ring[6]
        if rises == 1 and 2 <= sum(ring) <= 6:
            tables[0, code] = not (above and right and below) and not (right and below and left)
            tables[1, code] = not (above and right and left) and not (above and below and left)
    return tables[0], tables[1]
