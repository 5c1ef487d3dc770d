"""How much an untrusted file may ask for before it is refused.

A few hundred bytes can claim a picture of gigabytes ("decompression bomb"); every claim is
checked against these figures before anything is decoded.
"""

from __future__ import annotations

import math

from siggui.errors import InputError
from siggui.wording import say

MAX_PIXELS = 120_000_000
"""Per page: A4 at 1100 dpi, or A0 at 280 dpi."""
MAX_SIDE_PX = 32_000
"""Longest edge; OpenCV and Qt count pixels along an edge in 16 bits."""
MAX_RENDERED_PIXELS = 60_000_000
"""Per PDF page, where the resolution is ours to choose: A2 at 300 dpi fits."""
MAX_FILE_BYTES = 512 * 1024 * 1024
MAX_PAGES = 2_000
LOWEST_DPI = 50.0
HIGHEST_DPI = 2_400.0


def check_size(width_px: int, height_px: int) -> None:
    """Refuse a picture that claims more pixels than a page can need.

    >>> check_size(2480, 3508)

    Raises:
        InputError: ``image-too-large``.
    """
    if width_px * height_px > MAX_PIXELS or max(width_px, height_px) > MAX_SIDE_PX:
        raise InputError(
            "image-too-large",
            say(
                "The picture claims {width:,} × {height:,} pixels, more than the "
                "{most} million that siggui opens.",
                width=width_px,
                height=height_px,
                most=MAX_PIXELS // 1000000,
            ),
            "Scan the page again at 300 dpi.",
        )


def check_page_count(count: int) -> None:
    """Refuse a file with more pages than anyone would look through.

    Raises:
        InputError: ``too-many-pages``.
    """
    if count > MAX_PAGES:
        raise InputError(
            "too-many-pages",
            say("The file has more than {most:,} pages.", most=MAX_PAGES),
            "Split the file and open the part with the signature.",
        )


def sane_dpi(value: float) -> float | None:
    """Keep a resolution that a scanner can have; files often state 0, 1 or nonsense.

    Rounds to a tenth, because formats that count per meter cannot state 300 dpi exactly.

    >>> sane_dpi(299.9994), sane_dpi(1.0), sane_dpi(float("nan"))
    (300.0, None, None)
    """
    if not math.isfinite(value):
        return None
    rounded = round(value, 1)
    return rounded if LOWEST_DPI <= rounded <= HIGHEST_DPI else None
