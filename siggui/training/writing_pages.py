"""Composes pages on which a pen, print and stamps lie on each other, with the truth beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.marks import MARKS, Place
from siggui.drawing.paper import scanned
from siggui.drawing.pen import Cover, grain, stain
from siggui.drawing.typeset import invented_words, printed, stamp
from siggui.errors import InputError
from siggui.imaging.clean.writing import picture_of, scale_of
from siggui.imaging.ink import ink_mask, stroke_width_px
from siggui.imaging.paper import normalize_paper, to_grey
from siggui.training.writing_inks import Inks

Pixels = NDArray[np.uint8]
PICTURE = (128, 320)
"""Height and width of what the network is shown, of a page or a part of it."""

_DRAWN = ("text", "black_stamp", "ruled", "box", "dotted")
_DRAWN_ODDS = (0.3, 0.35, 0.15, 0.12, 0.08)
_EDGE = 8
"""Of 255, how much of a pixel the pen covers at least where it wrote."""


@dataclass(frozen=True)
class WritingPages:
    """Draws pages without end.

    Attributes:
        inks: Gives one signature, see ``writing_inks``.
        typefaces: Font files for print; None stands for Pillow's own.
    """

    inks: Inks
    typefaces: Sequence[Path | None] = (None,)

    def draw(self, rng: np.random.Generator) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """One picture as the network gets it, and the truth.

        Returns:
            (2, *PICTURE) float32, see ``clean.writing.picture_of``; (*PICTURE) float32, 1 where
            the pen wrote, 0 elsewhere.
        """
        while True:
            page, pen, other = self._page(rng)
            try:
                normalized = normalize_paper(to_grey(page))
                mask = ink_mask(normalized)
            except InputError:
                continue
            scale = scale_of(stroke_width_px(mask)) * float(np.exp(rng.normal(0.0, 0.15)))
            picture = picture_of(mask, normalized, min(scale, 1.0))
            size = picture.shape[2], picture.shape[1]
            return _cut(picture, _wrote(pen, other, size), rng)

    def _page(self, rng: np.random.Generator) -> tuple[Pixels, Pixels, Pixels]:
        """A scan in color, how much of each pixel the pen covers, and how dark all else is."""
        ink = self.inks(rng)
        height, width = ink.shape
        margin = int(np.clip(0.25 * height, 20, 110))
        tint = rng.integers(225, 256) - rng.integers(0, 14, 3)
        page = np.empty((height + 2 * margin, width + 2 * margin, 3), np.uint8)
        page[:] = np.asarray(tint, np.uint8)
        at = Place(margin, margin, margin + width, margin + height)
        if rng.random() < 0.85:
            for _ in range(int(rng.integers(1, 4))):
                self._mark(page, at, rng)
        grey = to_grey(page)
        other = np.asarray(grey.max() - grey, np.uint8)
        shade = int(rng.integers(15, 110))
        blue = int(rng.integers(0, 100)) if rng.random() < 0.4 else 0
        soft = cv2.GaussianBlur(ink, (0, 0), float(rng.uniform(0.4, 0.8)))
        if rng.random() < 0.5:
            uneven = np.clip(0.9 + 0.15 * grain(height, width, rng), 0.4, 1.0)
            soft = np.asarray(soft * uneven, np.uint8)
        cover = Cover(np.ascontiguousarray(soft, np.uint8), at.left, at.top)
        stain(page, cover, (shade, shade, shade + blue))
        page = scanned(page, rng, float(rng.uniform(0.5, 4.0)))
        pen = np.zeros(page.shape[:2], np.uint8)
        pen[at.top : at.bottom, at.left : at.right] = ink
        scale = float(rng.uniform(0.45, 1.0))
        if rng.random() < 0.6:
            size = round(page.shape[1] * scale), round(page.shape[0] * scale)
            page, pen, other = (_reduced(each, size) for each in (page, pen, other))
        return page, pen, other

    def _mark(self, page: Pixels, at: Place, rng: np.random.Generator) -> None:
        lot = rng.random()
        if lot < 0.5:
            MARKS[str(rng.choice(_DRAWN, p=_DRAWN_ODDS))](page, at, rng)
        elif lot < 0.8:
            self._print(page, at, rng)
        else:
            self._press(page, at, rng)

    def _print(self, page: Pixels, at: Place, rng: np.random.Generator) -> None:
        """Some lines in any typeface, size and shade, level or nearly so."""
        size = round(float(np.exp(rng.uniform(np.log(16.0), np.log(64.0)))))
        face = self._typeface(rng)
        shade = int(rng.integers(10, 110))
        y = rng.uniform(at.top - size, at.bottom)
        for _ in range(int(rng.integers(1, 5))):
            words = invented_words(int(rng.integers(1, 6)), rng)
            if rng.random() < 0.3:
                words = f"{words} {rng.integers(1, 10**8)}"
            words = words.upper() if rng.random() < 0.25 else words
            alpha = _turned(printed(words, size, face), float(rng.normal(0.0, 0.6)))
            x = rng.uniform(at.left - 0.4 * alpha.shape[1], at.right - 0.3 * alpha.shape[1])
            stain(page, Cover(alpha, round(x), round(y)), (shade, shade, shade))
            y += size * rng.uniform(1.0, 1.6)

    def _press(self, page: Pixels, at: Place, rng: np.random.Generator) -> None:
        """A rubber stamp, anywhere on the signature and at any angle."""
        words = invented_words(int(rng.integers(1, 5)), rng).upper()
        alpha = stamp(words, int(rng.integers(150, 600)), self._typeface(rng), rng)
        x = at.left + (at.right - at.left) * rng.uniform(0.0, 1.0) - alpha.shape[1] / 2
        y = at.top + (at.bottom - at.top) * rng.uniform(0.0, 1.0) - alpha.shape[0] / 2
        shade = int(rng.integers(15, 120))
        stain(page, Cover(alpha, round(x), round(y)), (shade, shade, shade + 4))

    def _typeface(self, rng: np.random.Generator) -> Path | None:
        return self.typefaces[int(rng.integers(len(self.typefaces)))]


def _wrote(pen: Pixels, other: Pixels, size: tuple[int, int]) -> NDArray[np.float32]:
    """Where the pen wrote: 1, else 0.

    The soft edge of a stroke is the pen's too, unless something else is darker there: a third of a
    signature's ink is edge, and a network that is told it is not the pen's is sure of nothing.
    """
    pen, other = _reduced(pen, size), _reduced(other, size)
    return np.asarray(pen > np.clip(other, _EDGE, 127), np.float32)


def _reduced(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _turned(alpha: Pixels, angle_deg: float) -> Pixels:
    room = int(0.02 * alpha.shape[1]) + 8
    wide = cv2.copyMakeBorder(alpha, room, room, room, room, cv2.BORDER_CONSTANT, value=0)
    middle = wide.shape[1] / 2, wide.shape[0] / 2
    turn = cv2.getRotationMatrix2D(middle, angle_deg, 1.0)
    turned = cv2.warpAffine(wide, turn, (wide.shape[1], wide.shape[0]))
    return np.ascontiguousarray(turned, np.uint8)


def _cut(
    picture: NDArray[np.float32], truth: NDArray[np.float32], rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A part of the size that the network is shown, or the whole with bare paper around it."""
    high, wide = PICTURE
    every = np.concatenate([picture, truth[None]])
    down, across = max(0, high - every.shape[1]), max(0, wide - every.shape[2])
    above, before = int(rng.integers(down + 1)), int(rng.integers(across + 1))
    every = np.pad(every, ((0, 0), (above, down - above), (before, across - before)))
    top = int(rng.integers(every.shape[1] - high + 1))
    left = int(rng.integers(every.shape[2] - wide + 1))
    part = every[:, top : top + high, left : left + wide]
    return np.ascontiguousarray(part[:2]), np.ascontiguousarray(part[2])
