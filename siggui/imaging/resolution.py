"""What a picture's metadata says about its size on paper and which way is up."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pil

from siggui.imaging.decoding import DAMAGE
from siggui.imaging.limits import check_size, sane_dpi

Pixels = NDArray[np.uint8]

_ORIENTATION, _X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x0112, 0x011A, 0x011B, 0x0128
_CENTIMETER = 3
_OBLONG = 1.05
"""Pixels longer than broad by more than this are made square."""


def stated_dpi(image: Pil.Image) -> tuple[float | None, float | None]:
    """Find the resolution across and down, None where there is none to be believed."""
    stated: Any = image.info.get("dpi")
    try:
        if stated is not None and not _made_up(image):
            return sane_dpi(float(stated[0])), sane_dpi(float(stated[1]))
        exif = image.getexif()
        if _X_RESOLUTION not in exif:
            return None, None
        across = float(exif[_X_RESOLUTION])
        down = float(exif.get(_Y_RESOLUTION, across))
        factor = 2.54 if exif.get(_RESOLUTION_UNIT) == _CENTIMETER else 1.0
        return sane_dpi(across * factor), sane_dpi(down * factor)
    except DAMAGE:
        return None, None


def _made_up(image: Pil.Image) -> bool:
    # Pillow says 72 dpi for a JPEG whose EXIF block says nothing about it.
    return (
        image.format == "JPEG"
        and image.info.get("jfif_unit") not in (1, 2)
        and _X_RESOLUTION not in image.getexif()
    )


def orientation(image: Pil.Image) -> int:
    """Read the EXIF orientation, 1 (upright) where there is none."""
    try:
        value = int(image.getexif().get(_ORIENTATION, 1))
    except DAMAGE:
        return 1
    return value if 1 <= value <= 8 else 1


def squared(
    pixels: Pixels, dpi: tuple[float | None, float | None], turn: int
) -> tuple[Pixels, float | None]:
    """Make pixels square, so that a faxed signature is not squeezed.

    A fax in normal mode has 204 × 98 dots per inch: shown dot by dot, it is half as high as the
    paper was. The coarser direction is stretched to the finer.

    Args:
        pixels: Upright.
        dpi: Across and down, as stored.
        turn: EXIF orientation that was undone since: from 5 on, it swaps the two directions.

    Returns:
        Pixels and the one resolution that now holds in both directions.

    Raises:
        InputError: ``image-too-large`` if there would be too many pixels.
    """
    across, down = dpi if turn < 5 else dpi[::-1]
    if across is None or down is None:
        return pixels, None
    if max(across, down) <= _OBLONG * min(across, down):
        return pixels, sane_dpi(math.sqrt(across * down))
    finer = max(across, down)
    width = round(pixels.shape[1] * finer / across)
    height = round(pixels.shape[0] * finer / down)
    check_size(width, height)
    import cv2

    stretched = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(stretched, dtype=np.uint8), finer
