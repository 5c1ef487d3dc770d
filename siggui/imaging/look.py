"""What a page looks like from afar."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.domain.layout import PageLook

ROWS, COLUMNS = 24, 48
_WORKING_WIDTH = 600
_MOST_WORKING_HEIGHT = 6000
"""No form is ten times as high as wide; a strip of one pixel must not fill the memory."""


def page_look(pixels: NDArray[np.uint8]) -> PageLook:
    """Describe where print and lines are, coarsely, whatever the paper's tint.

    Args:
        pixels: (H, W, 3) uint8 RGB.
    """
    height, width = pixels.shape[:2]
    working_height = min(round(height * _WORKING_WIDTH / width), _MOST_WORKING_HEIGHT)
    size = (_WORKING_WIDTH, max(1, working_height))
    grey = cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    paper = cv2.medianBlur(cv2.dilate(grey, np.ones((9, 9), np.uint8)), 21)
    darker = np.clip((paper.astype(np.float32) - grey) * (3.0 / 255.0), 0.0, 1.0)
    # Forms are fed in a little askew, and never twice at the same place.
    spread = cv2.GaussianBlur(darker, (0, 0), 4.0)
    density = cv2.resize(spread, (COLUMNS, ROWS), interpolation=cv2.INTER_AREA)
    return PageLook(width / height, tuple(round(float(v), 3) for v in density.ravel()))
