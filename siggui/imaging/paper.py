"""Take the paper away: grey value, then grey divided by the estimated paper.

Paper and the darkness of the ink betray the collection an image came from (in one research set the
mean paper grey alone tells forgeries from genuine signatures), so neither may reach the network.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.errors import InputError

Grey = NDArray[np.uint8]

_ESTIMATE_LONGEST_PX = 320
_DARKEST_PAPER = 70.0


def to_grey(pixels: NDArray[np.uint8]) -> Grey:
    """Grey value in which colored ink is about as dark as black ink.

    Mean of luma and the darkest channel: luma alone makes a blue or red ballpoint faint.

    Args:
        pixels: (H, W), (H, W, 1) or (H, W, 3) uint8 RGB; alpha is already laid on white.

    Returns:
        (H, W) uint8, 255 is white.

    Raises:
        ValueError: For any other shape or dtype.
    """
    if pixels.dtype != np.uint8:
        raise ValueError(f"pixels must be uint8, got {pixels.dtype}")
    if pixels.ndim == 2:
        return pixels
    if pixels.ndim == 3 and pixels.shape[2] == 1:
        return np.ascontiguousarray(pixels[:, :, 0])
    if pixels.ndim == 3 and pixels.shape[2] == 3:
        luma = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        red, green, blue = cv2.split(pixels)
        darkest = cv2.min(cv2.min(red, green), blue)
        return np.asarray(cv2.addWeighted(luma, 0.5, darkest, 0.5, 0.0), dtype=np.uint8)
    raise ValueError(f"pixels must be (H, W), (H, W, 1) or (H, W, 3), got {pixels.shape}")


def normalize_paper(grey: Grey) -> Grey:
    """Divide by the estimated paper, so that shadows, tint and vignetting vanish.

    The paper is what a morphological closing wider than any stroke leaves, smoothed by a median;
    unlike one global threshold this survives uneven light and colored stock.

    Args:
        grey: (H, W) uint8, 255 is white.

    Returns:
        (H, W) uint8, paper near 255, ink darker.

    Raises:
        InputError: ``too-dark`` if there is no light paper to be found.

    Source: divide-by-background normalization, Gatos, Pratikakis and Perantonis (2006), section 2.
    """
    height, width = grey.shape
    scale = min(1.0, _ESTIMATE_LONGEST_PX / max(height, width))
    small_size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(grey, small_size, interpolation=cv2.INTER_AREA)
    reach = max(3, (max(small_size) // 12) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (reach, reach))
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
    paper = cv2.medianBlur(paper, min(reach, 31) | 1)
    if float(np.percentile(paper, 75)) < _DARKEST_PAPER:
        raise InputError(
            "too-dark",
            "The image is too dark: no light paper can be seen around the ink.",
            "Scan it again with more exposure, or choose an image with dark ink on light paper.",
        )
    paper = cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR)
    paper = np.maximum(paper, int(_DARKEST_PAPER))
    return np.asarray(cv2.divide(grey, paper, scale=255.0), dtype=np.uint8)
