"""A page as other scanners would have given it, and where its points lie then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.document import Image
from siggui.imaging.locate_page import WORKING_DPI, resized, working_scale

Move = Callable[[Any, Any], tuple[Any, Any]]
"""From x and y on the page as it is in the file to x and y in the pose."""
Pose = Callable[[Image], tuple[Image, Move]]

_SHIFT = 0.2
_FAX_DPI = 200.0
_AROUND_PX, _STRICTNESS = (25, 25), 0.2


def _as_scanned(page: Image) -> tuple[Image, Move]:
    return page, lambda x, y: (x, y)


def _turned(page: Image, quarters: int) -> tuple[Image, Move]:
    """Counterclockwise."""
    right, bottom = page.width - 1, page.height - 1
    moves: dict[int, Move] = {
        1: lambda x, y: (y, right - x),
        2: lambda x, y: (right - x, bottom - y),
        3: lambda x, y: (bottom - y, x),
    }
    pixels = np.ascontiguousarray(np.rot90(page.pixels, quarters))
    return replace(page, pixels=pixels), moves[quarters]


def _shifted(page: Image) -> tuple[Image, Move]:
    """Up and to the left, as a slip that lies askew in the feeder; white comes after it."""
    down, across = round(_SHIFT * page.height), round(_SHIFT * page.width)
    pixels = np.full_like(page.pixels, 255)
    pixels[: page.height - down, : page.width - across] = page.pixels[down:, across:]
    return replace(page, pixels=pixels), lambda x, y: (x - across, y - down)


def _grey(page: Image) -> tuple[Image, Move]:
    return replace(page, pixels=_in_three(_luma(page))), lambda x, y: (x, y)


def _two_level(page: Image) -> tuple[Image, Move]:
    """As a fax or a cheque scanner: 200 dpi, black where darker than what is around allows.

    Source: Sauvola and Pietikäinen, Adaptive document image binarization (2000), formula 5.
    """
    page, move = _at(page, _FAX_DPI)
    grey = _luma(page).astype(np.float32)
    mean = cv2.blur(grey, _AROUND_PX)
    spread = np.sqrt(np.maximum(cv2.blur(grey**2, _AROUND_PX) - mean**2, 0.0))
    white = grey > mean * (1.0 + _STRICTNESS * (spread / 128.0 - 1.0))
    return replace(page, pixels=_in_three(np.where(white, 255, 0).astype(np.uint8))), move


def _at(page: Image, dpi: float) -> tuple[Image, Move]:
    """At another resolution, and stated; what the file states or else its shape gives the old one.

    Where it grows, it shows no more detail than before.
    """
    scale = dpi * working_scale(page.width, page.height, page.dpi) / WORKING_DPI
    pixels = resized(page.pixels, scale)
    across, down = pixels.shape[1] / page.width, pixels.shape[0] / page.height
    return replace(page, pixels=pixels, dpi=dpi), lambda x, y: (x * across, y * down)


def _luma(page: Image) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(page.pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def _in_three(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.repeat(grey[:, :, None], 3, axis=2)


AS_SCANNED, SHIFTED = "as scanned", "shifted by 20 %"
POSES: dict[str, Pose] = {
    AS_SCANNED: _as_scanned,
    "turned by 90°": partial(_turned, quarters=1),
    "turned by 180°": partial(_turned, quarters=2),
    "turned by 270°": partial(_turned, quarters=3),
    SHIFTED: _shifted,
    "grey": _grey,
    "two-level, 200 dpi": _two_level,
    "100 dpi": partial(_at, dpi=100.0),
    "600 dpi": partial(_at, dpi=600.0),
}
