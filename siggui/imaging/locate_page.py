"""Bring a page of any size, resolution and color to what the locator's network looks at."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.errors import InputError
from siggui.imaging.paper import normalize_paper, to_grey

PageMap = NDArray[np.float32]

WORKING_DPI = 128.0
"""Print is still told from handwriting, and a page costs a fifth of what it does at 300 dpi."""

_LOWEST_STATED_DPI = 100.0
_A4_SQUARE_INCHES = 8.27 * 11.69
_CHEQUE_INCHES = 8.0
_CHEQUE_ASPECT = 1.9
_LONGEST_PX, _SHORTEST_PX = 2400, 160
_PLAIN_CHROMA = 6.0
CHROMA = 96.0
"""Difference of color, of 255, that is 1 on a page map."""


def working_scale(width: int, height: int, dpi: float | None) -> float:
    """By what to multiply a page's pixels to reach the working resolution.

    Files often state no resolution, or a screen's 72 or 96 dpi, which says nothing about paper.
    Then the shape decides: an oblong slip is as long as a cheque, all else is as large as A4.

    >>> round(working_scale(2480, 3508, 300.0), 3), round(working_scale(2480, 3508, None), 3)
    (0.427, 0.427)
    """
    longest = max(width, height)
    if dpi is not None and dpi >= _LOWEST_STATED_DPI:
        scale = WORKING_DPI / dpi
    elif is_slip(width, height):
        scale = WORKING_DPI * _CHEQUE_INCHES / longest
    else:
        scale = WORKING_DPI * math.sqrt(_A4_SQUARE_INCHES / (width * height))
    return float(np.clip(scale, _SHORTEST_PX / longest, _LONGEST_PX / longest))


def is_slip(width: int, height: int) -> bool:
    """Whether a page has the shape of a cheque.

    >>> is_slip(2400, 1100), is_slip(1100, 2400), is_slip(2480, 3508)
    (True, True, False)
    """
    return max(width, height) >= _CHEQUE_ASPECT * min(width, height)


def resized(pixels: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    """Resize a page to even sides, without aliasing where it shrinks."""
    height, width = pixels.shape[:2]
    size = (max(2, round(width * scale / 2) * 2), max(2, round(height * scale / 2) * 2))
    if size == (width, height):
        return pixels
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, size, interpolation=method), dtype=np.uint8)


def page_map(page: NDArray[np.uint8]) -> PageMap:
    """Lay a page out for the network: ink at the working resolution, its color at half of it.

    Args:
        page: (H, W, 3) uint8 RGB at `WORKING_DPI`, H and W even.

    Returns:
        (6, H / 2, W / 2) float32: the darkness of each two by two pixels in 0..1, ink is 1, then
        how blue and how red the ink is, about -1..1, both 0 on a grey page.
    """
    darkness = _darkness(to_grey(page))
    quads = [darkness[row::2, column::2] for row in (0, 1) for column in (0, 1)]
    height, width = quads[0].shape
    small = np.asarray(cv2.resize(page, (width, height), interpolation=cv2.INTER_AREA))
    red, green, blue = (channel.astype(np.float32) for channel in cv2.split(small))
    colors = [_without_paper(blue - red), _without_paper(red - (green + blue) / 2)]
    return np.stack([*quads, *colors]).astype(np.float32)


def darkness_of(quads: NDArray[Any]) -> NDArray[Any]:
    """The first four channels of a page map laid out again, or what was made of them.

    Args:
        quads: (4, H, W).

    Returns:
        (2 H, 2 W) of the same type.
    """
    _, height, width = quads.shape
    whole = np.empty((2 * height, 2 * width), quads.dtype)
    for row in (0, 1):
        for column in (0, 1):
            whole[row::2, column::2] = quads[2 * row + column]
    return whole


def _darkness(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    try:
        normalized = normalize_paper(grey)
    except InputError:
        # Too dark for a signature to be verified; it may still be found.
        normalized = np.asarray(cv2.normalize(grey, grey.copy(), 0, 255, cv2.NORM_MINMAX))
    darkness = (255 - normalized).astype(np.float32) / 255.0
    # A faint scan's ink becomes as dark as another's; the noise of a blank page does not.
    pen = float(np.percentile(darkness[::3, ::3], 99.0))
    gain = float(np.clip(0.7 / max(pen, 1e-3), 1.0, 2.0))
    return np.asarray(np.minimum(darkness * gain, 1.0), dtype=np.float32)


def _without_paper(tint: NDArray[Any]) -> NDArray[np.float32]:
    """What remains of a tint beside that of the paper around it."""
    height, width = tint.shape
    few = cv2.resize(tint, (max(1, width // 8), max(1, height // 8)), interpolation=cv2.INTER_AREA)
    paper = cv2.resize(cv2.medianBlur(few, 5), (width, height), interpolation=cv2.INTER_LINEAR)
    beside = tint - paper
    # Less than this is the scanner's own fringe of color.
    shrunk = np.sign(beside) * np.maximum(np.abs(beside) - _PLAIN_CHROMA, 0.0)
    return np.asarray(np.clip(shrunk / CHROMA, -1.0, 1.0), dtype=np.float32)
