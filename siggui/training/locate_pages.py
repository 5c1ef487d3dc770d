"""Pages composed for training the locator: letters, forms, certificates and slips, signed and not.

The signatures are drawn or come from the training writers; the pages around them are invented, so
that what the locator learns does not rest on a few hundred scans alone.
"""

from __future__ import annotations

import cv2
import numpy as np

from siggui.drawing.names import invent_name
from siggui.drawing.typeset import invented_words
from siggui.training import locate_ornaments as ornaments
from siggui.training import locate_traps as traps
from siggui.training.locate_materials import Materials, Scene
from siggui.training.locate_press import Draft, Press

_CLOSINGS = ("Sincerely,", "Yours faithfully,", "Very truly yours,", "Best regards,", "Signature")
_CAPTIONS = ("Authorized signature", "Please sign above", "Signature", "Date", "Name", "Director")
_TITLES = ("Certificate", "Letter of appointment", "Diploma", "Membership", "Award", "License")


class Composer:
    """Composes scenes from materials; the same seed composes the same ones."""

    def __init__(self, materials: Materials, rng: np.random.Generator) -> None:
        self.materials = materials
        self.rng = rng
        self.press = Press(materials, rng)

    def compose(self) -> Scene:
        """Invent one page, or a part of one, as large as the network is trained on."""
        rng = self.rng
        if self.materials.cheques and rng.random() < 0.08:
            return self.materials.cheques[int(rng.integers(len(self.materials.cheques)))]
        height, width = int(rng.integers(640, 1000)), int(rng.integers(640, 1000))
        kind = ("letter", "form", "certificate")[int(rng.choice(3, p=(0.45, 0.3, 0.25)))]
        tinted = 0.75 if kind == "certificate" else 0.4
        draft = Draft(self.press.paper(height, width, tinted=tinted))
        signatures = 0 if rng.random() < 0.3 else int(rng.choice((1, 1, 1, 2, 3)))
        if kind == "letter":
            self._letter(draft, signatures)
        elif kind == "form":
            self._form(draft, signatures)
        else:
            self._certificate(draft, signatures)
        for _ in range(int(rng.choice((0, 1, 1, 2)))):
            traps.scatter(self.press, draft)
        return draft.scene()

    def _letter(self, draft: Draft, signatures: int) -> None:
        rng, press, page = self.rng, self.press, draft.page
        height, width = page.shape[:2]
        left = int(rng.integers(20, 140))
        y = int(rng.integers(10, 80))
        if rng.random() < 0.45:
            y = traps.letterhead(press, draft) + int(rng.integers(10, 60))
        if rng.random() < 0.15:
            press.date(draft, rng.uniform(0.5, 0.8) * width, y)
            y += int(rng.integers(20, 60))
        if rng.random() < 0.15:  # whom it greets
            press.write(draft, left + rng.uniform(-10, 10), y)
            y += int(rng.integers(40, 70))
        elif rng.random() < 0.15:
            traps.underlined(press, draft, left + rng.uniform(0, 0.3) * width, y)
            y += int(rng.integers(45, 70))
        while y < height * rng.uniform(0.35, 0.8):
            y = press.paragraph(page, left, y, width - left - 40, int(rng.integers(1, 7)))
            y += int(rng.integers(0, 30))
        if signatures == 0 and rng.random() < 0.5:
            # The page goes on overleaf; such pages are often initialed, which signs nothing.
            while y < height - 90:
                y = press.paragraph(page, left, y, width - left - 40, int(rng.integers(2, 8)))
            if rng.random() < 0.6:
                traps.initials(press, draft)
            return
        self._closing(draft, left, y, signatures)

    def _closing(self, draft: Draft, left: int, top: float, signatures: int) -> None:
        """“Sincerely,”, room for the signatures, and typed names, which they often cross."""
        rng, press, page = self.rng, self.press, draft.page
        width = page.shape[1]
        size, face, color = int(rng.integers(14, 24)), press.typeface(), press.print_color()
        columns = 1 if signatures < 2 else signatures
        for index in range(max(1, signatures)):
            x = left + index * (width - left) / columns + rng.uniform(0, 0.4) * width / columns
            y = top
            if rng.random() < 0.2:
                wished = press.write(draft, x, y - 12)
                y += 0.0 if wished is None else 0.8 * (wished[3] - wished[1])
            else:
                press.line(page, str(rng.choice(_CLOSINGS)), x, y, size, face, color)
            room = rng.uniform(5, 70)
            if index < signatures:
                press.sign(draft, x + rng.uniform(-30, 30), y + rng.uniform(-8, 22))
                if draft.boxes:
                    room = max(room, draft.boxes[-1][3] - y - rng.uniform(0, 34))
            if rng.random() < 0.85:
                below = y + room + size
                press.line(page, invent_name(rng), x, below, size, face, color)
                if rng.random() < 0.6:
                    title = invented_words(2, rng)
                    press.line(page, title, x, below + 1.3 * size, size, face, color)

    def _form(self, draft: Draft, signatures: int) -> None:
        rng, press, page = self.rng, self.press, draft.page
        height, width = page.shape[:2]
        color = press.print_color()
        if rng.random() < 0.5:
            press.line(
                page, invented_words(2, rng).title(), rng.uniform(20, 200), rng.uniform(5, 40),
                int(rng.integers(28, 64)), press.typeface(), color,
            )  # fmt: skip
        rows = rng.random() < 0.25
        places = self._fields(draft, color, int(height * rng.uniform(0.3, 0.6)) if rows else height)
        if rows:
            self._rows(draft, max((row for _, row, _ in places), default=60) + 30, signatures > 0)
            return
        size, face = int(rng.integers(11, 20)), press.typeface()
        # Lines for signatures that nobody signed are as frequent as signed ones.
        lines = max(1, signatures) + int(rng.integers(0, 3))
        for count, index in enumerate(rng.permutation(len(places))[:lines].tolist()):
            column, row, wide = places[index]
            if rng.random() < 0.7:
                cv2.line(page, (column, row), (min(width - 8, column + wide), row), _rgb(color), 1)
            if rng.random() < 0.7:
                caption = str(rng.choice(_CAPTIONS))
                press.line(page, caption, column + rng.uniform(0, 60), row + 4, size, face, color)
            if rng.random() < 0.2:
                press.line(page, "X", column, row - 26, int(rng.integers(18, 30)), face, color)
            if count < signatures:
                press.sign(draft, column + rng.uniform(-10, 40), row, stands=True)
        if rng.random() < 0.3 and height > 700:
            traps.initials(press, draft)

    def _rows(self, draft: Draft, top: float, signed: bool) -> None:
        """Places to sign close above each other, as where a board or all partners sign."""
        rng, press, page = self.rng, self.press, draft.page
        height, width = page.shape[:2]
        rule = press.print_color()
        face, size = press.typeface(), int(rng.integers(10, 17))
        columns, tall = int(rng.choice((1, 2, 2, 3))), float(rng.uniform(44, 120))
        rows = min(int(rng.integers(2, 5)), max(0, int((height - top) / tall)))
        left = rng.uniform(0.02, 0.5 if columns == 1 else 0.15) * width
        wide = min((width - 15 - left) / columns, 420.0)
        table, captions = rng.random() < 0.4, rng.random() < 0.7
        for column, row in np.ndindex(columns, rows):
            x, line = left + column * wide, top + (row + 1) * tall
            if table:
                corners = (int(x), int(line - tall)), (int(x + wide), int(line))
                cv2.rectangle(page, *corners, _rgb(rule), 1)
            elif rng.random() < 0.8:
                cv2.line(page, (int(x), int(line)), (int(x + 0.9 * wide), int(line)), _rgb(rule), 1)
            beside = 4.0
            if captions:
                caption = invent_name(rng) if rng.random() < 0.6 else str(rng.choice(_CAPTIONS))
                beside += press.line(page, caption, x + 4, line - size - 6, size, face, rule) - x
            lot, free = rng.random(), wide - beside
            if signed and lot < 0.8 and free > 50:
                at = x + beside + rng.uniform(-0.1, 0.3) * free
                press.sign(draft, at, line + rng.uniform(-6, 6), 0.55 * free,
                           room=(free, 1.4 * tall), stands=True)  # fmt: skip
            elif lot > 0.9:
                press.date(draft, x + beside, line - 0.6 * tall)

    def _fields(self, draft: Draft, color: np.ndarray, height: int) -> list[tuple[int, int, int]]:
        """Lines, frames and print in rows down to a height; where each begins, how wide it is."""
        rng, press, page = self.rng, self.press, draft.page
        width = page.shape[1]
        rule = _rgb(color)
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
                    press.paragraph(page, column, row - 20, right - column, int(rng.integers(1, 4)))
                if rng.random() < 0.25:
                    press.write(draft, column + 10, row - 28)
                column += wide + int(rng.integers(20, 120))
            row += int(rng.integers(60, 150))
        return places

    def _certificate(self, draft: Draft, signatures: int) -> None:
        """Large centered type in many faces, a border, seals, and names under short lines."""
        rng, press, page = self.rng, self.press, draft.page
        height, width = page.shape[:2]
        color, small = press.print_color(), press.print_color()
        if rng.random() < 0.6:
            ornaments.border(press, draft)
        if rng.random() < 0.25:
            ornaments.corners(press, draft)
        y = int(rng.integers(20, 70))
        if rng.random() < 0.5:
            y = ornaments.emblem(press, draft, width / 2 + rng.normal(0, 30), y) + 10
        bottom = height - rng.uniform(90, 220)
        middle = width / 2 + rng.normal(0, 20)
        large = int(rng.integers(30, 70))
        rows = rng.random() < 0.2
        if rows:
            bottom -= rng.uniform(60, 160)
        press.line(page, str(rng.choice(_TITLES)), middle, y, large, press.typeface(), color,
                   centered=True)  # fmt: skip
        y += int(large * 1.5)
        while y < bottom - 60:
            size = int(rng.choice((14, 16, 18, 22, 30, 40)))
            words = invented_words(max(1, int(rng.uniform(0.3, 0.8) * width / (size * 2.6))), rng)
            if rng.random() < 0.35:
                words = invent_name(rng)
            press.line(page, words, middle, y, size, press.typeface(), color, centered=True)
            y += int(size * rng.uniform(1.2, 2.2))
            if rng.random() < 0.05:
                ornaments.ornament(press, draft, middle - rng.uniform(60, 160), y)
                y += int(rng.integers(40, 90))
        if rows:
            self._rows(draft, max(bottom, y), signatures > 0)
            return
        places = max(1, signatures) + int(rng.integers(0, 2))
        face, size = press.typeface(), int(rng.integers(10, 18))
        seal = int(rng.integers(places + 1)) if rng.random() < 0.5 else -1
        step = (width - 60) / (places + (seal >= 0))
        spots = [30 + step * (n + rng.uniform(0.05, 0.3)) for n in range(places + (seal >= 0))]
        if seal >= 0:
            traps.seal(press, draft, spots[seal] + 40, bottom + rng.uniform(-20, 40))
            del spots[seal]
        for count, x in enumerate(spots):
            wide = min(step * rng.uniform(0.5, 0.9), 320.0)
            if rng.random() < 0.7:
                ends = (int(x), int(bottom)), (int(x + wide), int(bottom))
                cv2.line(page, *ends, _rgb(small), 1)
            for number in range(int(rng.integers(0, 3))):
                words = invent_name(rng) if number == 0 else invented_words(2, rng).title()
                press.line(page, words, x + wide / 2, bottom + 4 + 1.3 * number * size, size, face,
                           small, centered=True)  # fmt: skip
            if count < signatures:
                at, line = x + rng.uniform(-10, 0.4 * wide), bottom + rng.uniform(-5, 15)
                press.sign(draft, at, line, 0.5 * wide + 40, stands=True)
            elif rng.random() < 0.35:
                press.date(draft, x + rng.uniform(-10, 0.4 * wide), bottom - rng.uniform(25, 40))


def _rgb(color: np.ndarray) -> tuple[int, int, int]:
    return int(color[0]), int(color[1]), int(color[2])
