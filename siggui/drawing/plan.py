"""What an invented signer means to write: rows of targets, not yet a movement."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from siggui.drawing.kinematics import Floats
from siggui.drawing.letters import Glyph, glyph, stands_apart

FORMS = ("initial", "surname", "full", "initials")
FLOURISHES = ("none", "tail", "underline", "swing", "roof", "zigzag", "through")


@dataclass(frozen=True, slots=True)
class Style:
    """What makes one signer's hand unlike another's.

    Attributes:
        form: One of ``FORMS``: which part of the name is written.
        flourish: One of ``FLOURISHES``: how the signature ends.
        slant_deg: Forward lean of upright strokes.
        baseline_deg: Rise of the line that is written on.
        capital: Height of capitals in x-heights.
        tall: How far ascenders and descenders reach, 1 is the copybook.
        stretch: Width of small letters, 1 is the copybook.
        tight: How much of a capital's width passes before the next letter; below 1 they overlap.
        legible: So many small letters of a word are formed; the rest is a wave.
        collapse: 0..1, how much lower the last small letter is than the first.
        joined: Capitals run into the small letters without a lift.
        dotted: Dots and bars are not left out.
        overlap: Haste: see ``kinematics.move``.
        width_px: Usual width of the whole signature at 300 dpi.
        pressure: Usual pressure, 0..1.
        dynamics: How much heavier strokes towards the writer are.
        variety: How much one signature differs from the next; 1 is usual.
    """

    form: str
    flourish: str
    slant_deg: float
    baseline_deg: float
    capital: float
    tall: float
    stretch: float
    tight: float
    legible: int
    collapse: float
    joined: bool
    dotted: bool
    overlap: float
    width_px: float
    pressure: float
    dynamics: float
    variety: float


_LEAST_VARIETY = 0.9
"""Hands that vary less come to repeat themselves as no person does, as the near-duplicate alarm
rightly says."""


def invent_style(rng: np.random.Generator) -> Style:
    """Draw a hand by lot, within what western signatures look like."""
    return Style(
        form=str(rng.choice(FORMS, p=(0.42, 0.22, 0.24, 0.12))),
        flourish=str(rng.choice(FLOURISHES, p=(0.22, 0.2, 0.16, 0.14, 0.07, 0.1, 0.11))),
        slant_deg=float(np.clip(rng.normal(14, 12), -14, 38)),
        baseline_deg=float(np.clip(rng.normal(3, 4), -5, 14)),
        capital=float(rng.uniform(2.2, 4.6)),
        tall=float(rng.uniform(0.75, 1.35)),
        stretch=float(np.exp(rng.normal(0.12, 0.26))),
        tight=float(rng.uniform(0.72, 1.02)),
        legible=int(rng.integers(1, 9)),
        collapse=float(rng.uniform(0.0, 0.6)),
        joined=bool(rng.random() < 0.6),
        dotted=bool(rng.random() < 0.6),
        overlap=float(rng.uniform(0.38, 0.66)),
        width_px=float(rng.uniform(430, 760)),
        pressure=float(rng.uniform(0.42, 0.6)),
        dynamics=float(rng.uniform(0.06, 0.22)),
        variety=max(_LEAST_VARIETY, float(rng.uniform(0.65, 1.35))),
    )


@dataclass(frozen=True, slots=True)
class Component:
    """Targets aimed at without lifting the pen.

    Attributes:
        targets: ``(n, 2)`` float in x-heights, y up, not yet slanted.
        cusps: ``(n,)`` bool; see ``kinematics.turns``.
        letters: ``(n,)`` int: which letter a target belongs to; -1 in a flourish.
    """

    targets: Floats
    cusps: NDArray[np.bool_]
    letters: NDArray[np.intp]


class _Writer:
    """Collects letters into components, from left to right."""

    def __init__(self, style: Style, rng: np.random.Generator) -> None:
        self.style = style
        self.rng = rng
        self.done: list[Component] = []
        self.later: list[Component] = []
        self.open: list[Component] = []
        self.x = 0.0
        self.letter = 0

    def lift(self) -> None:
        if self.open:
            self.done.append(joined(self.open))
        self.open = []

    def finish(self) -> list[Component]:
        self.lift()
        self.done += self.later
        self.later = []
        return self.done

    def _component(self, form: Glyph, part: int, scale: tuple[float, float]) -> Component:
        # The copybook's form, as this hand has bent it over the years.
        bent = form.parts[part] + self.rng.normal(0, 0.05, form.parts[part].shape)
        targets = bent * scale + (self.x, 0.0)
        letters = np.full(len(targets), self.letter, np.intp)
        return Component(targets, form.cusps[part], letters)

    def capital(self, letter: str, *, joins: bool) -> None:
        form = glyph(letter)
        height = self.style.capital
        scale = (height * (0.55 + 0.3 * self.style.stretch), height)
        self.lift()
        for part in range(len(form.parts)):
            self.lift()
            self.open.append(self._component(form, part, scale))
        last_x, last_y = form.parts[-1][-1]
        # A crossbar ends high up; nobody writes on from there.
        if not (joins and last_x > 0.6 * form.advance and last_y < 0.5):
            self.lift()
        self.x += form.advance * scale[0] * self.style.tight
        self.letter += 1

    def small(self, letter: str, height: float) -> None:
        form = glyph(letter)
        stretch = self.style.stretch
        for part in range(len(form.parts)):
            component = self._component(form, part, (stretch, 1.0))
            y = component.targets[:, 1]
            # Ascenders and descenders are a habit of their own.
            beyond = np.where(y > 1.1, y - 1, np.where(y < -0.3, y, 0.0)) * (self.style.tall - 1)
            component.targets[:, 1] = (y + beyond) * height
            if part == 0:
                if not self.open:
                    entry = np.array([[self.x - 0.15 * stretch, 0.12 * height]])
                    one = np.full(1, self.letter, np.intp)
                    self.open.append(Component(entry, np.array([False]), one))
                self.open.append(component)
            elif self.style.dotted:
                self.later.append(component)
        self.x += form.advance * stretch
        self.letter += 1

    def apart(self, sign: str) -> None:
        form = glyph(sign)
        for part in range(len(form.parts)):
            self.lift()
            self.open.append(self._component(form, part, (self.style.stretch, 1.0)))
        self.lift()
        self.x += (form.advance + 0.1) * self.style.stretch
        self.letter += 1

    def word(self, word: str) -> None:
        style = self.style
        self.capital(word[0].upper(), joins=style.joined)
        rest = word[1:].lower()
        wave = max(0, len(rest) - style.legible)
        text = rest[: style.legible] + "~" * ((wave + 1) // 2) + "-" * (wave > 2)
        for index, letter in enumerate(text):
            lowered = style.collapse * index / max(len(text) - 1, 1)
            self.small(letter, 1 - lowered)
        self.x += 0.5


def joined(parts: list[Component]) -> Component:
    """Run several components together without a lift."""
    return Component(
        np.concatenate([part.targets for part in parts]),
        np.concatenate([part.cusps for part in parts]),
        np.concatenate([part.letters for part in parts]),
    )


def _flourish(style: Style, width: float, rng: np.random.Generator) -> str:
    """Targets of the flourish as shares of the width and of the capitals' height, as text rows."""
    a, b, c = rng.uniform(-0.08, 0.08, 3)
    low = float(rng.uniform(0.35, 0.6))
    rows = {
        "tail": [(1.12, 0.05 + a), (1.35 + b, 0.25 + c)],
        "underline": [
            (1.06, -0.1),
            (0.5, -low - 0.05),
            (0.02 + a, -low, True),
            (1.1 + b, -low + c),
        ],
        "swing": [
            (1.08, 0.15),
            (1.02, -0.25),
            (0.45, -low),
            (0.1 + a, -low - 0.05),
            (0.2, -low - 0.2),
            (1.2 + b, -low + 0.12 + c),
        ],
        "roof": [
            (1.14, 0.4 + a),
            (0.95, 0.95 + c),
            (0.5 + 3 * b, 1.2 + a),
            (0.05 + 2 * a, 0.8 + 2 * c),
            (-0.1, -0.1 + a),
            (0.3 + b, -low),
            (1.2 + 2 * c, -low + 0.3 + b),
        ],
        "through": [(1.12, 0.25), (0.5, 0.32 + c), (-0.06 + a, 0.2, True), (1.12 + b, 0.3 - c)],
        "zigzag": [
            (1.05, -0.15),
            (0.2 + a, -low, True),
            (0.95 + b, -low + 0.05, True),
            (0.4, -low - 0.18, True),
            (0.9, -low - 0.1 + c),
        ],
    }
    return ", ".join(
        f"{row[0] * width:.3f} {row[1] * style.capital:.3f}{'!' * (len(row) > 2)}"
        for row in rows[style.flourish]
    )


def plan_signature(name: str, style: Style, rng: np.random.Generator) -> tuple[Component, ...]:
    """Lay out a name in a style: the picture a signer has in the head.

    Args:
        name: First and last name; only its ASCII letters are written.
        style: The hand.
        rng: For the proportions of the flourish.
    """
    words = [
        w
        for w in ("".join(c for c in word if c.isascii() and c.isalpha()) for word in name.split())
        if w
    ] or ["X"]
    writer = _Writer(style, rng)
    if style.form == "initials":
        for word in words:
            writer.capital(word[0].upper(), joins=style.joined)
        for _ in range(2):
            writer.small("~", 0.9)
        writer.small("-", 0.8)
    else:
        for word in words[:-1]:
            if style.form == "full":
                writer.word(word)
                writer.lift()
            elif style.form == "initial":
                writer.capital(word[0].upper(), joins=False)
                writer.x += 0.1
        writer.word(words[-1])
    if style.flourish != "none":
        row = _flourish(style, writer.x, rng)
        targets = np.array([r.rstrip("!").split() for r in row.split(", ")], np.float64)
        cusps = np.array(["!" in r for r in row.split(", ")])
        flourish = Component(targets, cusps, np.full(len(targets), -1, np.intp))
        # Most run out of the last letter; some hands set the underline apart.
        if style.flourish in ("underline", "zigzag") and rng.random() < 0.5:
            writer.lift()
            rest = replace(
                flourish, targets=targets[1:], cusps=cusps[1:], letters=flourish.letters[1:]
            )
            writer.later.append(rest)
        else:
            writer.open.append(flourish)
    return tuple(writer.finish())


def plan_line(text: str, style: Style, rng: np.random.Generator) -> tuple[Component, ...]:
    """Lay out a line of plain, legible handwriting such as an amount in words.

    Args:
        text: Letters, figures, ``/`` and ``.``; anything else leaves a gap.
        style: The hand; what concerns signatures only is left aside.
        rng: For the letters' personal forms.
    """
    plain = replace(
        style,
        capital=min(style.capital, 2.3),
        stretch=float(np.clip(style.stretch, 0.95, 1.4)),
        collapse=0.0,
        dotted=True,
        tight=1.0,
    )
    writer = _Writer(plain, rng)
    lines: list[Component] = []
    for word in text.split():
        for letter in word:
            if stands_apart(letter):
                writer.apart(letter)
            elif letter.isascii() and letter.isupper():
                writer.capital(letter, joins=style.joined)
            elif letter.isascii() and letter.islower():
                writer.small(letter, 1.0)
            else:
                writer.lift()
        lines = writer.finish()
        writer.x += 0.75 + 0.35 * plain.stretch
    return tuple(lines)
