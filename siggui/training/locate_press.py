"""What composed pages are printed and written with: paper, type, pens, and pages in the making."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.paper import rosette, waves
from siggui.drawing.typeset import invented_words, printed, stamp
from siggui.training.locate_materials import Materials, Pixels, Scene
from siggui.training.locate_signing import Ink, any_of, dry, thick, turned, written

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""
_RED = np.array((200, 30, 45), np.float32)


@dataclass(eq=False)
class Draft:
    """A page in the making; everything is put on it in place.

    Attributes:
        page: (H, W, 3) uint8 RGB.
        boxes: Around its signatures.
        traps: Around what looks signed and is not.
    """

    page: Pixels
    boxes: list[Box] = field(default_factory=list)
    traps: list[Box] = field(default_factory=list)

    def scene(self) -> Scene:
        """The page as the network is trained on it."""
        boxes, traps = (
            np.array(kept, np.float32).reshape(-1, 4) for kept in (self.boxes, self.traps)
        )
        return Scene(self.page, boxes, traps=traps)


class Press:
    """Prints, writes and signs, by the lots of one generator."""

    def __init__(self, materials: Materials, rng: np.random.Generator) -> None:
        self.materials = materials
        self.rng = rng

    def sign(self, draft: Draft, x: float, y: float, middle_width: float = 210.0, *,
             room: tuple[float, float] = (620.0, 240.0), stands: bool = False) -> None:  # fmt: skip
        """Sign about x, y, and note the box.

        Args:
            draft: The page.
            x: Left edge.
            y: Top edge, or the line to sign on.
            middle_width: Half of the signatures are wider than this many pixels.
            room: No signature is wider or taller.
            stands: y is the line to sign on.
        """
        rng = self.rng
        ink = written(self.materials.signatures, self.materials.scrawls, rng)
        color, strength = self.pen(), rng.uniform(1.0, 1.8)
        lot = rng.random()
        if lot < 0.08:
            ink = dry(ink, rng)
        elif lot < 0.17:
            strength = rng.uniform(0.3, 0.6)  # a pencil, or an old pen
        elif lot < 0.22:
            ink, color = thick(ink, rng), (_RED if rng.random() < 0.6 else color)
        flat = ink.shape[1] / ink.shape[0]
        width = middle_width * np.exp(rng.normal(0.0, 0.5)) * min(1.0, flat / 1.4) ** 0.5
        width = float(min(np.clip(width, 40, room[0]), flat * room[1]))
        if stands:
            y -= rng.uniform(0.6, 1.0) * width / flat
        box = self.put(
            draft.page, ink, width, x, y, color, angle=float(rng.normal(0, 4)), strength=strength
        )
        if box is None:
            return
        pad = 0.04 * (box[2] - box[0]) + 4, 0.08 * (box[3] - box[1]) + 4
        draft.boxes.append((box[0] - pad[0], box[1] - pad[1], box[2] + pad[0], box[3] + pad[1]))
        if rng.random() < 0.1:
            self._stamp_across(draft.page, box)

    def _stamp_across(self, page: Pixels, box: Box) -> None:
        rng = self.rng
        size = int(np.clip(rng.uniform(0.5, 1.2) * (box[2] - box[0]), 80, 230))
        ink = stamp(invented_words(3, rng), size, self.typeface(), rng)
        x, y = (rng.uniform(box[k], box[k + 2]) - ink.shape[1 - k] / 2 for k in (0, 1))
        blend(page, ink, round(x), round(y), self.pen() + rng.uniform(0, 80))

    def write(self, draft: Draft, x: float, y: float, *, tilt: float = 3.0) -> Box | None:
        """Put handwriting that signs nothing on a page, and note it; where it lies."""
        if self.rng.random() < 0.3:
            return self.date(draft, x, y, tilt=tilt)
        return self._write(draft, any_of(self.materials.writing, self.rng), x, y, tilt)

    def date(self, draft: Draft, x: float, y: float, *, tilt: float = 3.0) -> Box | None:
        """The same of a date, which stands where one signs too."""
        return self._write(draft, any_of(self.materials.dates, self.rng), x, y, tilt)

    def _write(self, draft: Draft, ink: Ink, x: float, y: float, tilt: float) -> Box | None:
        width = min(ink.shape[1] * self.rng.uniform(0.3, 0.8), draft.page.shape[1] - 20.0)
        angle = float(self.rng.normal(0, tilt))
        box = self.put(draft.page, ink, width, x, y, self.pen(), angle=angle)
        if box is not None:
            draft.traps.append(box)
        return box

    def put(
        self,
        page: Pixels,
        ink: Ink,
        width: float,
        x: float,
        y: float,
        color: NDArray[np.float32],
        *,
        angle: float = 0.0,
        strength: float | None = None,
    ) -> Box | None:
        """Bring ink to a width and lay it on a page; what of it lies there."""
        scale = width / ink.shape[1]
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        size = (max(2, round(width)), max(2, round(ink.shape[0] * scale)))
        patch = np.asarray(cv2.resize(ink, size, interpolation=method), np.uint8)
        if self.rng.random() < 0.3:
            patch = np.asarray(cv2.dilate(patch, np.ones((2, 2), np.uint8)), np.uint8)
        if abs(angle) > 0.5:
            patch = turned(patch, angle)
        # Thin strokes fade when they shrink; a pen leaves them dark.
        strength = self.rng.uniform(1.0, 1.8) if strength is None else strength
        dark = np.minimum(patch.astype(np.float32) * strength, 255.0)
        return blend(page, dark.astype(np.uint8), round(x), round(y), color)

    def pen(self) -> NDArray[np.float32]:
        """Color of a pen."""
        rng = self.rng
        base = ((25, 25, 30), (30, 50, 150), (60, 90, 190), (20, 110, 70), (170, 40, 60))
        chosen = base[int(rng.choice(5, p=(0.55, 0.25, 0.12, 0.03, 0.05)))]
        return (np.array(chosen) + rng.uniform(-15, 50)).astype(np.float32)

    def print_color(self) -> NDArray[np.float32]:
        """Color of printed letters."""
        if self.rng.random() < 0.8:
            return np.full(3, self.rng.uniform(5, 110), np.float32)
        return self.rng.uniform(10, 170, 3).astype(np.float32)

    def paper(self, height: int, width: int, *, tinted: float = 0.4) -> Pixels:
        """A blank sheet, now and then with a pattern."""
        rng = self.rng
        tint = np.full(3, rng.uniform(225, 255)) - (rng.random() < tinted) * rng.uniform(0, 60, 3)
        page = np.empty((height, width, 3), np.uint8)
        page[:] = tint.astype(np.uint8)
        faint = np.clip(tint - rng.uniform(8, 45, 3), 0, 255)
        color = (int(faint[0]), int(faint[1]), int(faint[2]))
        if rng.random() < 0.25:
            waves(page, color, float(rng.uniform(5, 16)), float(rng.uniform(0, 6)))
        if rng.random() < 0.2:
            place = (float(rng.uniform(0, width)), float(rng.uniform(0, height)))
            rosette(page, place, float(rng.uniform(40, 250)), color, int(rng.integers(5, 19)))
        return page

    def typeface(self) -> Path | None:
        """One of the typefaces."""
        faces = self.materials.typefaces
        return faces[int(self.rng.integers(len(faces)))]

    def line(self, page: Pixels, text: str, x: float, y: float, size: int, face: Path | None,
             color: NDArray[np.float32], *, centered: bool = False) -> float:  # fmt: skip
        """Print a line; how far right it reaches."""
        words = type_of(text, size, face)
        if centered:
            x -= words.shape[1] / 2
        blend(page, words, round(x), round(y), color)
        return float(x + words.shape[1])

    def paragraph(self, page: Pixels, x: int, y: int, width: int, lines: int) -> int:
        """Print some lines; where the next may begin."""
        rng, face, color = self.rng, self.typeface(), self.print_color()
        size = int(rng.integers(13, 26))
        pitch = size * rng.uniform(1.05, 1.9)
        for number in range(lines):
            share = rng.uniform(0.2, 0.9) if number == lines - 1 else rng.uniform(0.85, 1.0)
            words = max(1, int(share * width / (size * 2.6)))
            self.line(page, invented_words(words, rng), x, y + number * pitch, size, face, color)
        return int(y + lines * pitch + size * 0.5)


def type_of(text: str, size: int, face: Path | None) -> Ink:
    """Printed words, in the program's own type where a font file cannot be read."""
    try:
        return printed(text, size, face)
    except OSError:
        return printed(text, size)


def blend(page: Pixels, ink: Ink, x: int, y: int, color: NDArray[np.float32]) -> Box | None:
    """Lay ink on a page in place, cut where it reaches beyond.

    Args:
        page: (H, W, 3) uint8 RGB.
        ink: (h, w) uint8, 255 is full ink.
        x: Left edge on the page.
        y: Top edge on the page.
        color: (3,) of full ink.

    Returns:
        What of it lies on the page; None if nothing does.
    """
    height, width = page.shape[:2]
    a, b = max(x, 0), max(y, 0)
    c, d = min(x + ink.shape[1], width), min(y + ink.shape[0], height)
    if a >= c or b >= d:
        return None
    share = ink[b - y : d - y, a - x : c - x, None].astype(np.float32) / 255.0
    part = page[b:d, a:c]
    under = part.astype(np.float32)
    # Ink on print stays as dark as the darker of them.
    part[:] = (under + (np.minimum(color, under) - under) * share).astype(np.uint8)
    return float(a), float(b), float(c), float(d)
