"""Printed matter without a font file: Pillow's own letters, and magnetic figures."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from siggui.drawing.pen import Pixels

# Figures in the manner of the magnetic E-13B characters, nine rows of seven; they resemble the
# real ones, but no reader is meant to accept them.
_MAGNETIC = {
    "0": "#####|#...#|#...#|#...#|#...#|#...#|#...#|#...#|#####",
    "1": ".##..|..#..|..#..|..#..|..#..|#####|#####|#####|#####",
    "2": "####.|...#.|...#.|...#.|####.|#....|#....|#....|####.",
    "3": "###..|..#..|..#..|..#..|#####|...##|...##|...##|#####",
    "4": "##...|##...|##...|##...|##.##|##.##|#####|...##|...##",
    "5": "####.|#....|#....|#....|####.|...#.|...#.|...#.|####.",
    "6": "##...|##...|#....|#....|#####|#...#|#...#|#...#|#####",
    "7": "#####|##..#|...##|...##|..##.|..#..|..#..|..#..|..#..",
    "8": ".###.|.#.#.|.#.#.|.#.#.|#####|##.##|##.##|##.##|#####",
    "9": "#####|#...#|#...#|#...#|#####|...##|...##|...##|...##",
    ":": ".....|##.##|##.##|.....|.....|#####|#####|.....|.....",
    "<": "...##|...##|##.##|##.##|##...|##.##|##.##|...##|...##",
}


def width_of(text: str, size_px: float) -> float:
    """How wide printed text will be."""
    return float(ImageFont.load_default(size_px).getlength(text))


def lettered(
    page: Pixels,
    lines: list[tuple[float, float, str, float]],
    color: tuple[int, int, int] = (40, 44, 56),
) -> Pixels:
    """Print lines of text on a copy of a page.

    Args:
        page: ``(H, W, 3)`` uint8 RGB.
        lines: Left, baseline, text and size, in px.
        color: Of the print.
    """
    image = Image.fromarray(page)
    draw = ImageDraw.Draw(image)
    for x, y, text, size_px in lines:
        draw.text((x, y), text, color, ImageFont.load_default(size_px), anchor="ls")
    return np.array(image)


def magnetic_line(page: Pixels, x: int, y: int, text: str, cell_px: int = 5) -> None:
    """Print magnetic figures in place, their upper left corner at x, y; other signs are gaps."""
    for sign in text:
        rows = _MAGNETIC.get(sign)
        if rows is not None:
            bits = np.array([[c == "#" for c in row] for row in rows.split("|")])
            block = np.kron(bits, np.ones((cell_px, cell_px), bool))
            part = page[y : y + block.shape[0], x : x + block.shape[1]]
            part[block[: part.shape[0], : part.shape[1]]] = 30
        x += 8 * cell_px
