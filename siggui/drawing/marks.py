"""What lies under or over signatures on real papers: lines, boxes, print, stamps, patterns, holes.

Each mark is a function that darkens a page around the place where somebody signed, in place.
Measuring how well cleaning works puts them on pages; so do its tests and its pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from siggui.drawing.paper import BLACK, BLUE, rosette, scanned, waves
from siggui.drawing.pen import Color, Cover, Pixels, grain, stain

PRINT = (42, 42, 48)
STAMP_COLORS = ((196, 44, 56), (118, 48, 150), (24, 128, 84), (206, 60, 128), (214, 96, 30))
_WORDS = (
    "Authorized signatory",
    "For and on behalf of",
    "Please sign above this line",
    "Date and place",
    "Account holder 37319128",
    "Signature of the drawer",
    "Not valid over 90 days",
)
_STAMP_WORDS = ("HALVARD & FINCH", "RECEIVED", "14 MAR 2026", "PORT MERROW", "PAID", "BRANCH 0412")


class Place(NamedTuple):
    """Where the signature is on the page: left, top, right, bottom in pixels."""

    left: int
    top: int
    right: int
    bottom: int


def ruled(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """One or two ruled lines through or under the signature, some ending inside the page."""
    height = at.bottom - at.top
    for k in range(int(rng.integers(1, 3))):
        y = at.top + height * rng.uniform(0.45, 0.95) - k * 94
        ends = [0, page.shape[1]]
        if rng.random() < 0.5:
            ends = [int(at.left * rng.uniform(0.2, 0.9)), int(at.right + 0.3 * at.left)]
        tilt = rng.normal(0.0, 0.006) * (ends[1] - ends[0])
        shade = int(rng.integers(20, 150))
        _line(page, (ends[0], y), (ends[1], y + tilt), int(rng.integers(2, 6)), shade)


def dotted(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """A dotted line to sign on."""
    y = int(at.top + (at.bottom - at.top) * rng.uniform(0.6, 0.95))
    size, step = int(rng.integers(2, 4)), int(rng.integers(9, 16))
    for x in range(at.left // 3, page.shape[1] - at.left // 3, step):
        cv2.circle(page, (x, y), size, PRINT, -1, cv2.LINE_AA)


def box(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """A frame to sign in; the signature leaves it on one side or another."""
    thickness, shade = int(rng.integers(2, 6)), int(rng.integers(20, 130))
    width, height = at.right - at.left, at.bottom - at.top
    left, right = at.left + rng.uniform(-0.06, 0.08) * width, at.right + rng.uniform(0, 25)
    top, bottom = at.top - rng.uniform(2, 25), at.bottom - rng.uniform(-0.08, 0.2) * height
    for a, b in (
        ((left, top), (right, top)),
        ((right, top), (right, bottom)),
        ((right, bottom), (left, bottom)),
        ((left, bottom), (left, top)),
    ):
        _line(page, a, b, thickness, shade)


def text(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """Two or three lines of print below, beside and through the signature."""
    for k in range(int(rng.integers(2, 4))):
        size = float(rng.uniform(24, 40))
        words = _WORDS[int(rng.integers(len(_WORDS)))]
        share = (rng.uniform(0.25, 0.85), rng.uniform(0.9, 1.1), rng.uniform(-0.1, 0.1))[k]
        y = at.top + (at.bottom - at.top) * share + size * 0.4
        x = at.left + (at.right - at.left) * rng.uniform(-0.05, 0.5)
        _stain(page, _letters(words, size), PRINT, x, y - size)


def colored_stamp(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """A rubber stamp in a color that no pen has."""
    _press(page, at, rng, STAMP_COLORS[int(rng.integers(len(STAMP_COLORS)))])


def black_stamp(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """A rubber stamp as dark as a pen: only its shape gives it away."""
    shade = int(rng.integers(30, 80))
    _press(page, at, rng, (shade, shade, shade + 6))


def pattern(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """Security paper: interwoven waves and a rosette, printed more strongly than usual."""
    base = np.array(page[0, 0], np.int64)
    depth = rng.uniform(40, 95) * np.array([[1.0, 0.55, 0.7], [0.6, 0.75, 1.0]])[rng.integers(2)]
    tone = np.clip(base - depth, 0, 255)
    color = (int(tone[0]), int(tone[1]), int(tone[2]))
    waves(page, color, float(rng.uniform(11, 20)), float(rng.uniform(0, 6)))
    middle = ((at.left + at.right) / 2 + rng.normal(0, 80), (at.top + at.bottom) / 2)
    rosette(page, middle, float(rng.uniform(100, 260)), color)


def holes(page: Pixels, at: Place, rng: np.random.Generator) -> None:
    """A punched hole with the dark scanner lid behind it, and a staple."""
    radius = int(rng.integers(30, 38))
    # Punched holes miss what is written, as a rule.
    x, y = int(rng.uniform(0.4, 0.9) * at.left), int(rng.uniform(0.2, 0.8) * page.shape[0])
    cv2.circle(page, (min(x, at.left - radius), y), radius, (30, 30, 30), -1, cv2.LINE_AA)
    start = (rng.uniform(at.left, at.right), at.top * rng.uniform(0.4, 1.3))
    turn = np.radians(rng.uniform(-30, 30))
    end = (start[0] + 130 * np.cos(turn), start[1] + 130 * np.sin(turn))
    _line(page, start, end, 6, int(rng.integers(50, 110)))


def bleed(page: Pixels, at: Place, rng: np.random.Generator, ink: Pixels) -> None:
    """The writing on the other side of the sheet: mirrored, soft and pale."""
    back = cv2.GaussianBlur(np.ascontiguousarray(ink[:, ::-1]), (0, 0), float(rng.uniform(1.2, 2)))
    back = back * rng.uniform(0.2, 0.42)
    x = at.left + rng.normal(0, 0.1) * (at.right - at.left)
    y = at.top + rng.uniform(-0.3, 0.3) * (at.bottom - at.top)
    _stain(page, np.asarray(back, np.uint8), BLACK, x, y)


MARKS: dict[str, Callable[[Pixels, Place, np.random.Generator], None]] = {
    "ruled": ruled,
    "dotted": dotted,
    "box": box,
    "text": text,
    "colored_stamp": colored_stamp,
    "black_stamp": black_stamp,
    "pattern": pattern,
    "holes": holes,
}
"""By name; ``bleed`` is apart, since it needs another signature."""
NAMES = (*MARKS, "bleed")


def signed_page(
    ink: Pixels,
    mark: str | None,
    rng: np.random.Generator,
    *,
    other: Pixels | None = None,
    tint: tuple[int, int, int] = (249, 248, 244),
) -> Pixels:
    """Write a signature on a page that carries a mark, and scan it.

    Args:
        ink: (h, w) uint8, how much of each pixel the signature covers, cropped to it.
        mark: One of ``NAMES``; ``None`` leaves the page blank.
        rng: For mark, pen and scanner.
        other: For ``bleed``, the ink on the back.
        tint: Of the paper.

    Returns:
        (H, W, 3) uint8 RGB with a margin of about a quarter of the signature's height.
    """
    height, width = ink.shape
    margin = int(np.clip(0.25 * height, 45, 110))
    page = np.empty((height + 2 * margin, width + 2 * margin, 3), np.uint8)
    page[:] = tint
    at = Place(margin, margin, margin + width, margin + height)
    if mark == "bleed":
        bleed(page, at, rng, ink if other is None else other)
    elif mark is not None:
        MARKS[mark](page, at, rng)
    pen = BLUE if rng.random() < 0.5 else BLACK
    soft = cv2.GaussianBlur(ink, (0, 0), 0.5)
    _stain(page, np.asarray(soft, np.uint8), pen, at.left, at.top)
    return scanned(page, rng)


def _press(page: Pixels, at: Place, rng: np.random.Generator, color: Color) -> None:
    alpha = _round_stamp(rng) if rng.random() < 0.5 else _square_stamp(rng)
    alpha = _turned(alpha, float(rng.normal(0.0, 8.0)))
    height, width = alpha.shape
    # Rubber gives uneven ink.
    alpha = np.asarray(alpha * np.clip(0.85 + 0.12 * grain(height, width, rng), 0.3, 1), np.uint8)
    x = at.left + (at.right - at.left) * rng.uniform(0.15, 0.9) - width / 2
    y = at.top + (at.bottom - at.top) * rng.uniform(0.2, 0.9) - height / 2
    _stain(page, alpha, color, x, y)


def _round_stamp(rng: np.random.Generator) -> Pixels:
    radius, thick = int(rng.integers(120, 200)), int(rng.integers(4, 7))
    side = 2 * radius + 12
    alpha = np.zeros((side, side), np.uint8)
    middle = (side // 2, side // 2)
    cv2.circle(alpha, middle, radius, 255, thick, cv2.LINE_AA)
    cv2.circle(alpha, middle, int(0.68 * radius), 255, 3, cv2.LINE_AA)
    around = "HALVARD & FINCH · PORT MERROW · "
    for k, letter in enumerate(around):
        one = np.zeros((side, side), np.uint8)
        glyph = _letters(letter, 0.2 * radius)
        top = int(side / 2 - 0.93 * radius)
        left = (side - glyph.shape[1]) // 2
        one[top : top + glyph.shape[0], left : left + glyph.shape[1]] = glyph
        turn = cv2.getRotationMatrix2D((side / 2, side / 2), -360 * k / len(around), 1.0)
        turned = np.asarray(cv2.warpAffine(one, turn, (side, side)), np.uint8)
        alpha = np.maximum(alpha, turned)
    words = _STAMP_WORDS[int(rng.integers(1, len(_STAMP_WORDS)))]
    glyphs = _letters(words, 0.18 * radius)
    _stain_alpha(alpha, glyphs, (side - glyphs.shape[1]) // 2, (side - glyphs.shape[0]) // 2)
    return alpha


def _square_stamp(rng: np.random.Generator) -> Pixels:
    width, height = int(rng.integers(360, 560)), int(rng.integers(130, 220))
    alpha = np.zeros((height + 12, width + 12), np.uint8)
    cv2.rectangle(alpha, (6, 6), (width + 5, height + 5), 255, int(rng.integers(4, 7)))
    for k, share in enumerate((0.1, 0.52)):
        glyphs = _letters(_STAMP_WORDS[int(rng.integers(len(_STAMP_WORDS)))], 0.3 * height)
        left = max(14, (width - glyphs.shape[1]) // 2) + 3 * k
        _stain_alpha(alpha, glyphs[:, : width - 20], left, int(share * height) + 8)
    return alpha


def _letters(words: str, size_px: float) -> Pixels:
    font = ImageFont.load_default(size_px)
    image = Image.new("L", (int(font.getlength(words)) + 4, int(1.35 * size_px) + 2))
    ImageDraw.Draw(image).text((2, size_px), words, 255, font, anchor="ls")
    return np.array(image)


def _turned(alpha: Pixels, angle_deg: float) -> Pixels:
    height, width = alpha.shape
    room = int(0.25 * max(height, width))
    wide = cv2.copyMakeBorder(alpha, room, room, room, room, cv2.BORDER_CONSTANT, value=0)
    turn = cv2.getRotationMatrix2D((wide.shape[1] / 2, wide.shape[0] / 2), angle_deg, 1.0)
    turned = cv2.warpAffine(wide, turn, (wide.shape[1], wide.shape[0]))
    left, top, width, height = cv2.boundingRect(turned)
    return np.ascontiguousarray(turned[top : top + height, left : left + width])


def _stain(page: Pixels, alpha: NDArray[np.uint8], color: Color, x: float, y: float) -> None:
    stain(page, Cover(np.ascontiguousarray(alpha), round(x), round(y)), color)


def _stain_alpha(alpha: Pixels, glyphs: Pixels, x: int, y: int) -> None:
    part = alpha[y : y + glyphs.shape[0], x : x + glyphs.shape[1]]
    np.maximum(part, glyphs[: part.shape[0], : part.shape[1]], out=part)


def _line(
    page: Pixels, start: tuple[float, float], end: tuple[float, float], thickness: int, shade: int
) -> None:
    a, b = (round(start[0] * 16), round(start[1] * 16)), (round(end[0] * 16), round(end[1] * 16))
    cv2.line(page, a, b, (shade, shade, shade), thickness, cv2.LINE_AA, 4)
