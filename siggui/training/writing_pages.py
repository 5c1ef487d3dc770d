"""Composes pages on which a pen, print and stamps lie on each other, with the truth beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from siggui.imaging.ink import Mask, ink_mask, stroke_width_px
from siggui.imaging.paper import normalize_paper, to_grey

Pixels = NDArray[np.uint8]
PICTURE = (128, 320)
"""Height and width of what the network is shown, of a page or a part of it."""

_DRAWN = ("text", "black_stamp", "ruled", "box", "dotted")
_DRAWN_ODDS = (0.3, 0.35, 0.15, 0.12, 0.08)
_WIDEST_PX, _HIGHEST_PX = 1300, 420


@dataclass(frozen=True)
class WritingPages:
    """Draws pages without end.

    Attributes:
        signatures: Gives one signature: (H, W) uint8, 255 is ink.
        typefaces: Font files for print; None stands for Pillow's own.
    """

    signatures: Callable[[np.random.Generator], Mask]
    typefaces: Sequence[Path | None] = (None,)

    def draw(self, rng: np.random.Generator) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """One picture as the network gets it, and the truth.

        Returns:
            (2, *PICTURE) float32, see ``clean.writing.picture_of``; (*PICTURE) float32 in 0..1,
            how much of a pixel the pen covers.
        """
        while True:
            page, pen = self._page(rng)
            try:
                normalized = normalize_paper(to_grey(page))
                mask = ink_mask(normalized)
            except InputError:
                continue
            scale = scale_of(stroke_width_px(mask)) * float(np.exp(rng.normal(0.0, 0.15)))
            picture = picture_of(mask, normalized, min(scale, 1.0))
            size = picture.shape[2], picture.shape[1]
            truth = cv2.resize(pen, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255.0
            return _cut(picture, truth, rng)

    def _page(self, rng: np.random.Generator) -> tuple[Pixels, Pixels]:
        """A scan in color, and how much of each of its pixels the pen covers."""
        ink = _inked(self.signatures(rng), rng)
        height, width = ink.shape
        margin = int(np.clip(0.25 * height, 20, 110))
        tint = rng.integers(225, 256) - rng.integers(0, 14, 3)
        page = np.empty((height + 2 * margin, width + 2 * margin, 3), np.uint8)
        page[:] = np.asarray(tint, np.uint8)
        at = Place(margin, margin, margin + width, margin + height)
        if rng.random() < 0.85:
            for _ in range(int(rng.integers(1, 4))):
                self._mark(page, at, rng)
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
            page = np.asarray(cv2.resize(page, size, interpolation=cv2.INTER_AREA), np.uint8)
            pen = np.asarray(cv2.resize(pen, size, interpolation=cv2.INTER_AREA), np.uint8)
        return page, pen

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


def _inked(signature: Mask, rng: np.random.Generator) -> Pixels:
    """A signature as a pen of some width leaves it at 300 dpi, tight around it."""
    left, top, width, height = cv2.boundingRect(signature)
    ink = signature[top : top + height, left : left + width]
    scale = float(rng.uniform(2.5, 9.0)) / max(stroke_width_px(ink), 1.0)
    scale = min(scale, _WIDEST_PX / max(width, 1), _HIGHEST_PX / max(height, 1))
    size = max(8, round(width * scale)), max(8, round(height * scale))
    grown = cv2.resize(ink, size, interpolation=cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA)
    smooth = cv2.GaussianBlur(grown, (0, 0), max(0.6, 0.8 * scale)).astype(np.float32)
    # The soft edge of one pixel that antialiasing leaves, whatever the smoothing was.
    return np.asarray(np.clip((smooth - 127.5) * 1.6 + 127.5, 0, 255), np.uint8)


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
