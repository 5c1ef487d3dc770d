"""Printed words as maps of ink, in any typeface that is at hand."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

_TEXT = (
    "ar ba con de el fi gre hol in jo ka lu men nor of pe qua ri sta ter un ver wi xe yo zen "
    "the and to is for that was by this be at or an it not you are from"
)
_SYLLABLES = tuple(_TEXT.split())
_LENGTHS = (1, 1, 2, 3, 4)


def invented_words(count: int, rng: np.random.Generator) -> str:
    """Words that mean nothing, with the lengths, capitals and figures of a business letter."""
    words = []
    for _ in range(count):
        lots = rng.integers(len(_SYLLABLES), size=_LENGTHS[int(rng.integers(len(_LENGTHS)))])
        word = "".join(_SYLLABLES[lot] for lot in lots.tolist())
        lot = rng.random()
        if lot < 0.06:
            word = f"{rng.integers(1, 9999)}"
        elif lot < 0.2:
            word = word.capitalize()
        words.append(word + (",.:"[int(rng.integers(3))] if rng.random() < 0.12 else ""))
    return " ".join(words)


@lru_cache(maxsize=256)
def _typeface(file: Path | None, size_px: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    if file is None:
        return ImageFont.load_default(size_px)
    return ImageFont.truetype(str(file), size_px)


def printed(text: str, size_px: int, typeface: Path | None = None) -> NDArray[np.uint8]:
    """Print one line.

    Args:
        text: What it says.
        size_px: Height of the type.
        typeface: A font file; Pillow's own type if left out.

    Returns:
        (H, W) uint8, 255 is ink, tight around it; (1, 1) if there is none to be seen.

    Raises:
        OSError: The font file cannot be read.
    """
    font = _typeface(typeface, size_px)
    left, top, right, bottom = (round(side) for side in font.getbbox(text))
    size = (max(1, right - left + 2), max(1, bottom - top + 2))
    image = Image.new("L", size, 0)
    ImageDraw.Draw(image).text((1 - left, 1 - top), text, 255, font)
    return np.array(image)


def stamp(
    text: str, size_px: int, typeface: Path | None, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """A rubber stamp: words in a frame or along a ring, worn, a little turned.

    Args:
        text: What it says.
        size_px: Across.
        typeface: A font file; Pillow's own type if left out.
        rng: For its shape and wear.

    Returns:
        (H, W) uint8, 255 is full ink.
    """
    pad = size_px // 3
    canvas = np.zeros((size_px + 2 * pad, size_px + 2 * pad), np.uint8)
    middle, thick = size_px // 2 + pad, max(1, size_px // 60)
    words = printed(text[:24], max(9, size_px // int(rng.integers(6, 11))), typeface)
    if rng.random() < 0.55:
        cv2.circle(canvas, (middle, middle), size_px // 2, 255, thick, cv2.LINE_AA)
        inner = int(size_px * rng.uniform(0.28, 0.4))
        cv2.circle(canvas, (middle, middle), inner, 255, thick, cv2.LINE_AA)
        _around(canvas, words, middle, (inner + size_px // 2) / 2)
        half = inner
    else:
        tall = int(size_px * rng.uniform(0.15, 0.3))
        corners = (pad, middle - tall), (size_px + pad, middle + tall)
        cv2.rectangle(canvas, *corners, 255, 2 * thick)
        half = size_px // 2
    height, width = words.shape
    fit = min(1.0, 1.6 * half / width)
    words = np.asarray(cv2.resize(words, None, fx=fit, fy=fit, interpolation=cv2.INTER_AREA))
    height, width = words.shape
    if height < canvas.shape[0] - 4 and width < canvas.shape[1] - 4:
        y, x = middle - height // 2, middle - width // 2
        part = canvas[y : y + height, x : x + width]
        np.maximum(part, words, out=part)
    turn = cv2.getRotationMatrix2D((middle, middle), float(rng.uniform(-25, 25)), 1.0)
    turned = cv2.warpAffine(canvas, turn, canvas.shape[::-1], flags=cv2.INTER_LINEAR)
    wear = cv2.GaussianBlur(rng.random(canvas.shape).astype(np.float32), (0, 0), 2.0)
    wear = np.clip((wear - wear.min()) / max(float(np.ptp(wear)), 1e-6) * 2.0, 0.0, 1.0)
    return np.asarray(turned * wear, np.uint8)


def _around(
    canvas: NDArray[np.uint8], words: NDArray[np.uint8], middle: int, radius: float
) -> None:
    """Bend a line of print into a ring, in place."""
    height, width = words.shape
    rows, columns = np.indices(canvas.shape)
    away = np.hypot(columns - middle, rows - middle)
    turn = (np.arctan2(rows - middle, columns - middle) / (2 * np.pi) + 0.75) % 1.0
    x = (turn * 2 * np.pi * radius).astype(np.float32) % max(width + height, 1)
    y = (height / 2 - (away - radius)).astype(np.float32)
    ring = cv2.remap(words, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0)
    np.maximum(canvas, ring, out=canvas)
