"""Pages composed for training the locator: letters, forms and slips, signed and not.

The signatures are drawn or come from the training writers; the pages around them are invented, so
that what the locator learns does not rest on a few hundred scans alone.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.names import invent_name
from siggui.drawing.paper import rosette, waves
from siggui.drawing.typeset import invented_words, printed, stamp
from siggui.training.locate_materials import Materials, Pixels, Scene

_CLOSINGS = ("Sincerely,", "Yours faithfully,", "Very truly yours,", "Best regards,", "Signature")
_CAPTIONS = ("Authorized signature", "Please sign above", "Signature", "Date", "Name", "Director")


class Composer:
    """Composes scenes from materials; the same seed composes the same ones."""

    def __init__(self, materials: Materials, rng: np.random.Generator) -> None:
        self.materials = materials
        self.rng = rng

    def compose(self) -> Scene:
        """Invent one page, or a part of one, as large as the network is trained on."""
        rng = self.rng
        if self.materials.cheques and rng.random() < 0.12:
            return self.materials.cheques[int(rng.integers(len(self.materials.cheques)))]
        height, width = int(rng.integers(640, 960)), int(rng.integers(640, 960))
        page = self._paper(height, width)
        boxes: list[list[float]] = []
        lot = rng.random()
        signatures = 0 if rng.random() < 0.3 else int(rng.choice((1, 1, 1, 2, 3)))
        if lot < 0.5:
            self._letter(page, boxes, signatures)
        else:
            self._form(page, boxes, signatures)
        for _ in range(int(rng.choice((0, 0, 1, 2)))):
            self._decorate(page, boxes)
        return Scene(page, np.array(boxes, np.float32).reshape(-1, 4))

    def sign(self, page: Pixels, boxes: list[list[float]], x: float, y: float) -> None:
        """Put a signature about x, y on a page, in place, and note its box."""
        rng = self.rng
        pool = self.materials.signatures
        ink = pool[int(rng.integers(len(pool)))]
        width = float(np.clip(np.exp(rng.normal(5.35, 0.4)), 60, 420))
        height = width * ink.shape[0] / ink.shape[1]
        if height > 190:
            width *= 190 / height
        self._place(page, ink, width, x, y, self._pen(), boxes, angle=float(rng.normal(0, 4)))

    def _place(
        self,
        page: Pixels,
        ink: NDArray[np.uint8],
        width: float,
        x: float,
        y: float,
        color: NDArray[np.float32],
        boxes: list[list[float]] | None,
        *,
        angle: float = 0.0,
    ) -> None:
        scale = width / ink.shape[1]
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        size = (max(2, round(width)), max(2, round(ink.shape[0] * scale)))
        patch = np.asarray(cv2.resize(ink, size, interpolation=method), np.uint8)
        if self.rng.random() < 0.3:
            patch = np.asarray(cv2.dilate(patch, np.ones((2, 2), np.uint8)), np.uint8)
        if abs(angle) > 0.5:
            patch = _turned(patch, angle)
        # Thin strokes fade when they shrink; a pen leaves them dark.
        patch = np.minimum(patch.astype(np.float32) * self.rng.uniform(1.0, 1.8), 255.0)
        box = blend(page, patch.astype(np.uint8), round(x), round(y), color)
        if boxes is not None and box is not None:
            pad = 0.04 * (box[2] - box[0]) + 4, 0.08 * (box[3] - box[1]) + 4
            boxes.append([box[0] - pad[0], box[1] - pad[1], box[2] + pad[0], box[3] + pad[1]])

    def _pen(self) -> NDArray[np.float32]:
        rng = self.rng
        base = ((25, 25, 30), (30, 50, 150), (60, 90, 190), (20, 110, 70), (170, 40, 60))
        chosen = base[int(rng.choice(5, p=(0.55, 0.25, 0.12, 0.03, 0.05)))]
        return (np.array(chosen) + rng.uniform(-15, 50)).astype(np.float32)

    def _print_color(self) -> NDArray[np.float32]:
        if self.rng.random() < 0.8:
            return np.full(3, self.rng.uniform(5, 110), np.float32)
        return self.rng.uniform(10, 170, 3).astype(np.float32)

    def _paper(self, height: int, width: int) -> Pixels:
        rng = self.rng
        tint = np.full(3, rng.uniform(225, 255)) - (rng.random() < 0.4) * rng.uniform(0, 60, 3)
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

    def _typeface(self) -> Path | None:
        faces = self.materials.typefaces
        return faces[int(self.rng.integers(len(faces)))]

    def _line(self, page: Pixels, text: str, x: float, y: float, size: int, face: Path | None,
              color: NDArray[np.float32]) -> float:  # fmt: skip
        """Print a line in place; how far right it reaches."""
        try:
            words = printed(text, size, face)
        except OSError:
            words = printed(text, size)
        blend(page, words, round(x), round(y), color)
        return float(x + words.shape[1])

    def _paragraph(self, page: Pixels, x: int, y: int, width: int, lines: int) -> int:
        """Print some lines in place; where the next may begin."""
        rng, face, color = self.rng, self._typeface(), self._print_color()
        size = int(rng.integers(13, 26))
        pitch = size * rng.uniform(1.05, 1.9)
        for number in range(lines):
            share = rng.uniform(0.2, 0.9) if number == lines - 1 else rng.uniform(0.85, 1.0)
            words = max(1, int(share * width / (size * 2.6)))
            self._line(page, invented_words(words, rng), x, y + number * pitch, size, face, color)
        return int(y + lines * pitch + size * 0.5)

    def _letter(self, page: Pixels, boxes: list[list[float]], signatures: int) -> None:
        rng = self.rng
        height, width = page.shape[:2]
        y = int(rng.integers(10, 80))
        left = int(rng.integers(20, 140))
        while y < height * rng.uniform(0.35, 0.8):
            y = self._paragraph(page, left, y, width - left - 40, int(rng.integers(1, 7)))
            y += int(rng.integers(0, 30))
        size, face, color = int(rng.integers(14, 24)), self._typeface(), self._print_color()
        columns = 1 if signatures < 2 else signatures
        for index in range(max(1, signatures)):
            x = left + index * (width - left) / columns + rng.uniform(0, 0.4) * width / columns
            self._line(page, str(rng.choice(_CLOSINGS)), x, y, size, face, color)
            room = rng.uniform(5, 70)
            if index < signatures:
                self.sign(page, boxes, x + rng.uniform(-30, 30), y + rng.uniform(-8, 22))
                room = max(room, boxes[-1][3] - y - rng.uniform(0, 30)) if boxes else room
            if rng.random() < 0.85:
                below = y + room + size
                self._line(page, invent_name(rng), x, below, size, face, color)
                if rng.random() < 0.6:
                    title = invented_words(2, rng)
                    self._line(page, title, x, below + 1.3 * size, size, face, color)

    def _form(self, page: Pixels, boxes: list[list[float]], signatures: int) -> None:
        rng = self.rng
        height, width = page.shape[:2]
        color = self._print_color()
        if rng.random() < 0.5:
            self._line(
                page, invented_words(2, rng).title(), rng.uniform(20, 200), rng.uniform(5, 40),
                int(rng.integers(28, 64)), self._typeface(), color,
            )  # fmt: skip
        rule = tuple(int(c) for c in color)
        row, places = int(rng.integers(60, 140)), []
        while row < height - 60:
            column = int(rng.integers(10, 60))
            while column < width - 120:
                wide = int(rng.integers(100, 420))
                places.append((column, row, wide))
                kind = rng.random()
                right = min(width - 8, column + wide)
                if kind < 0.35:
                    cv2.line(page, (column, row), (right, row), rule, int(rng.integers(1, 3)))
                elif kind < 0.5:
                    top = row - int(rng.integers(25, 60))
                    cv2.rectangle(page, (column, top), (right, row), rule, int(rng.integers(1, 3)))
                elif kind < 0.85:
                    self._paragraph(page, column, row - 20, right - column, int(rng.integers(1, 4)))
                if rng.random() < 0.25:
                    self._write(page, column + 10, row - 28)
                column += wide + int(rng.integers(20, 120))
            row += int(rng.integers(60, 150))
        size, face = int(rng.integers(11, 20)), self._typeface()
        for index in rng.permutation(len(places))[: max(1, signatures)].tolist():
            column, row, wide = places[index]
            if rng.random() < 0.6:
                cv2.line(page, (column, row), (min(width - 8, column + wide), row), rule, 1)
            if rng.random() < 0.7:
                caption = str(rng.choice(_CAPTIONS))
                self._line(page, caption, column + rng.uniform(0, 60), row + 4, size, face, color)
            if len(boxes) < signatures:
                self.sign(page, boxes, column + rng.uniform(-10, 40), row - rng.uniform(40, 90))

    def _write(self, page: Pixels, x: float, y: float) -> None:
        """Put handwriting that signs nothing on a page, in place."""
        pool = self.materials.writing
        ink = pool[int(self.rng.integers(len(pool)))]
        width = min(ink.shape[1] * self.rng.uniform(0.3, 0.8), page.shape[1] - 20.0)
        self._place(page, ink, width, x, y, self._pen(), None, angle=float(self.rng.normal(0, 3)))

    def _decorate(self, page: Pixels, boxes: list[list[float]]) -> None:
        """Add what is found on pages and looks as lively as a signature, in place."""
        rng = self.rng
        height, width = page.shape[:2]
        x, y = rng.uniform(0, width * 0.85), rng.uniform(0, height * 0.9)
        kind = rng.random()
        if kind < 0.3:
            self._write(page, x, y)
        elif kind < 0.6:
            size = int(rng.integers(70, 230))
            ink = stamp(invented_words(3, rng), size, self._typeface(), rng)
            if boxes and rng.random() < 0.4:
                x, y = boxes[-1][0] + rng.uniform(-60, 60), boxes[-1][1] - rng.uniform(0, 60)
            blend(page, ink, round(x), round(y), self._pen() + rng.uniform(0, 60))
        elif kind < 0.75:
            for _ in range(int(rng.integers(2, 12))):
                points = rng.normal((x, y), 28, (int(rng.integers(3, 7)), 2))
                shade = tuple(int(c) for c in rng.uniform(20, 160, 3))
                cv2.fillPoly(page, [points.astype(np.int32)], shade)
        elif kind < 0.85:
            across = 0.0
            while across < 150:
                bar = int(rng.integers(1, 5))
                cv2.rectangle(
                    page,
                    (int(x + across), int(y)),
                    (int(x + across + bar - 1), int(y + 45)),
                    20,
                    -1,
                )
                across += bar + rng.integers(1, 5)
        else:
            thick = int(rng.integers(4, 60))
            edge = int(rng.integers(4))
            dark = int(rng.integers(0, 60))
            part = (page[:thick], page[-thick:], page[:, :thick], page[:, -thick:])[edge]
            part[:] = dark


def blend(
    page: Pixels, ink: NDArray[np.uint8], x: int, y: int, color: NDArray[np.float32]
) -> tuple[int, int, int, int] | None:
    """Lay ink on a page in place, cut where it reaches beyond.

    Args:
        page: (H, W, 3) uint8 RGB.
        ink: (h, w) uint8, 255 is full ink.
        x: Left edge on the page.
        y: Top edge on the page.
        color: (3,) of full ink.

    Returns:
        What of it lies on the page: left, top, right, bottom; None if nothing does.
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
    return a, b, c, d


def _turned(ink: NDArray[np.uint8], angle: float) -> NDArray[np.uint8]:
    height, width = ink.shape
    reach = int(abs(np.sin(np.radians(angle))) * max(height, width)) + 2
    padded = cv2.copyMakeBorder(ink, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0)
    middle = (padded.shape[1] / 2, padded.shape[0] / 2)
    turn = cv2.getRotationMatrix2D(middle, angle, 1.0)
    turned = np.asarray(cv2.warpAffine(padded, turn, padded.shape[::-1]), np.uint8)
    rows, columns = np.nonzero(turned > 60)
    if rows.size == 0:
        return ink
    return turned[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
