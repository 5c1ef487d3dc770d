"""Cut what the clerk framed out of a page."""

from __future__ import annotations

import math

import cv2
import numpy as np

from siggui.domain.crop import CropBox
from siggui.imaging.document import Image, Pixels
from siggui.imaging.limits import check_size

_WHITE = (255, 255, 255)
_CUBIC_REACH_PX = 3


def turned(image: Image, quarter_turns: int) -> Image:
    """Turn a page clockwise by ``quarter_turns`` * 90°; loses nothing."""
    if quarter_turns % 4 == 0:
        return image
    pixels = np.ascontiguousarray(np.rot90(image.pixels, -quarter_turns))
    return Image(pixels, image.dpi, image.sha256)


def cut(image: Image, box: CropBox) -> Image:
    """Cut a box out of a page as `CropBox` says; white where it reaches beyond the page.

    Without a fine angle, pixels are copied, the box rounded to whole pixels. With one, they are
    resampled once (cubic), and only in the region needed, so that a big page costs no more than
    its crop.

    Args:
        image: The page as it is in the file, not turned.
        box: In pixels of the turned page.

    Returns:
        (round(box.height), round(box.width), 3), with the page's dpi and digest.

    Raises:
        InputError: ``image-too-large`` for a box beyond every page.
        ValueError: For a box with an infinite edge.
    """
    numbers = (box.x, box.y, box.width, box.height, box.angle_deg)
    if not all(map(math.isfinite, numbers)):
        raise ValueError(f"box must be finite, got {box}")
    width, height = max(1, round(box.width)), max(1, round(box.height))
    check_size(width, height)
    # A view: turning the whole page for a small box would cost more than the rest.
    page: Pixels = np.rot90(image.pixels, -box.quarter_turns)
    if box.angle_deg == 0.0:
        out = _copied(page, round(box.x), round(box.y), width, height)
    else:
        out = _rotated(page, box, width, height)
    return Image(out, image.dpi, image.sha256)


def _copied(page: Pixels, x: int, y: int, width: int, height: int) -> Pixels:
    out = np.full((height, width, 3), 255, dtype=np.uint8)
    top, left = max(y, 0), max(x, 0)
    bottom, right = min(y + height, page.shape[0]), min(x + width, page.shape[1])
    if top < bottom and left < right:
        out[top - y : bottom - y, left - x : right - x] = page[top:bottom, left:right]
    return out


def _rotated(page: Pixels, box: CropBox, width: int, height: int) -> Pixels:
    angle = math.radians(box.angle_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    center_x, center_y = box.x + box.width / 2, box.y + box.height / 2
    # The page turns counter-clockwise, so the box looks at the page clockwise of itself.
    reach_x = (abs(cos) * width + abs(sin) * height) / 2 + _CUBIC_REACH_PX
    reach_y = (abs(sin) * width + abs(cos) * height) / 2 + _CUBIC_REACH_PX
    left = max(0, math.floor(center_x - reach_x))
    top = max(0, math.floor(center_y - reach_y))
    right = min(page.shape[1], math.ceil(center_x + reach_x))
    bottom = min(page.shape[0], math.ceil(center_y + reach_y))
    if left >= right or top >= bottom:
        return np.full((height, width, 3), 255, dtype=np.uint8)
    region = np.ascontiguousarray(page[top:bottom, left:right])
    # Crop pixel (u, v) has its center at (u + ½, v + ½); OpenCV counts centers as whole numbers.
    across, down = 0.5 - width / 2, 0.5 - height / 2
    matrix = np.array(
        [
            [cos, -sin, center_x - 0.5 - left + cos * across - sin * down],
            [sin, cos, center_y - 0.5 - top + sin * across + cos * down],
        ]
    )
    out = cv2.warpAffine(
        region,
        matrix,
        (width, height),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=_WHITE,
    )
    return np.asarray(out, dtype=np.uint8)
