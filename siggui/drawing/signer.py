"""People who do not exist, and those who try to write like them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from siggui.drawing.kinematics import Floats, move
from siggui.drawing.names import invent_name
from siggui.drawing.pen import bounds, lighter_when_fast, smooth
from siggui.drawing.plan import Component, Style, invent_style, plan_line, plan_signature


@dataclass(frozen=True, slots=True)
class _Hand:
    """How one signature is carried out; angles in radians, factors around 1."""

    rng: np.random.Generator
    slant: float
    turn: float
    scale_x: float
    scale_y: float
    letter_spread: float
    letter_height: float
    target_error: float
    flourish_error: float
    lift_error: float
    overlap: float
    pace: float
    tremor_px: float = 0.0
    hesitations: int = 0
    blunt: float = 0.0
    stops: float = 0.0
    level: bool = False


class Signer:
    """An invented person with a signature of their own.

    The same seed (and name) gives the same person, who writes the same ``k``-th signature every
    time.

    Args:
        seed: Which person.
        name: What is written; by lot when left out.
        style: The hand; by lot when left out.

    Attributes:
        seed: As given.
        name: What is written.
        style: The hand.
        plan: The targets in the signer's head.
    """

    def __init__(self, seed: int, name: str = "", style: Style | None = None) -> None:
        rng = np.random.default_rng([seed, 0])
        invented = invent_name(rng)
        self.seed = seed
        self.name = name or invented
        own = invent_style(rng)
        self.style = style or own
        self.plan = plan_signature(self.name, self.style, rng)
        points = np.concatenate([component.targets for component in self.plan])
        width, height = np.ptp(points, axis=0)
        # Short names are written larger, but nobody fills a page.
        self._px = float(np.clip(self.style.width_px / max(width, height), 20, 62))

    def genuine(self, k: int) -> list[Floats]:
        """Write the signature for the ``k``-th time, as no two are quite alike.

        Returns:
            Strokes as :mod:`siggui.drawing.pen` draws them, upper left corner at 0, 0.
        """
        rng = np.random.default_rng([self.seed, 1, k])
        return self._write(self.plan, self._own_hand(rng), self._px)

    def write(self, text: str, k: int, x_height_px: float = 26.0) -> list[Floats]:
        """Write a line of text, such as an amount in words, in this person's hand.

        Args:
            text: See :func:`siggui.drawing.plan.plan_line`.
            k: For the ``k``-th time.
            x_height_px: Height of a small letter.

        Returns:
            Strokes with the left end of the line that is written on at 0, 0.
        """
        plan = plan_line(text, self.style, np.random.default_rng([self.seed, 3]))
        own = self._own_hand(np.random.default_rng([self.seed, 4, k]))
        # On a printed line people write level and with more care than when they sign.
        hand = replace(own, turn=0.2 * own.turn, overlap=min(own.overlap, 0.45), level=True)
        return self._write(plan, hand, x_height_px)

    def _own_hand(self, rng: np.random.Generator) -> _Hand:
        v = self.style.variety
        size = 1 + 0.035 * v * rng.standard_normal()
        return _Hand(
            rng,
            slant=np.radians(self.style.slant_deg + 1.3 * v * rng.standard_normal()),
            turn=np.radians(self.style.baseline_deg + 1.2 * v * rng.standard_normal()),
            scale_x=size * (1 + 0.025 * v * rng.standard_normal()),
            scale_y=size,
            letter_spread=0.06 * v,
            letter_height=0.07 * v,
            target_error=0.045 * v,
            flourish_error=0.05 * v,
            lift_error=0.07 * v,
            overlap=self.style.overlap * (1 + 0.05 * v * rng.standard_normal()),
            pace=float(np.exp(0.07 * v * rng.standard_normal())),
        )

    def forgery(self, k: int, skill: float | None = None) -> list[Floats]:
        """Let the ``k``-th forger imitate a picture of the signature.

        The forger sees the shape, not the movement: proportions and angles lean to the forger's own
        hand, and the line is drawn slowly, with tremor, stops and little change of pressure.

        Args:
            k: Which forger and attempt.
            skill: 0 for a hasty try, 1 for a practiced one; by lot when left out.
        """
        rng = np.random.default_rng([self.seed, 2, k])
        drawn = float(rng.uniform(0.15, 0.85))
        clumsy = 1 - 0.6 * (drawn if skill is None else skill)
        own = invent_style(rng)
        lean = 0.35 * clumsy
        slant = self.style.slant_deg + lean * (own.slant_deg - self.style.slant_deg)
        slant += rng.choice((-1, 1)) * 4 * clumsy
        size = float(np.exp(0.12 * clumsy * rng.standard_normal()))
        hand = _Hand(
            rng,
            slant=np.radians(slant),
            turn=np.radians(self.style.baseline_deg + 3 * clumsy * rng.standard_normal()),
            scale_x=size * float(np.exp(0.12 * clumsy * rng.standard_normal())),
            scale_y=size,
            letter_spread=0.28 * clumsy,
            letter_height=0.2 * clumsy,
            target_error=0.12 * clumsy,
            flourish_error=0.14 * clumsy,
            lift_error=0.22 * clumsy,
            overlap=self.style.overlap * float(rng.uniform(0.6, 0.85)),
            pace=float(rng.uniform(1.8, 2.8)),
            tremor_px=float(rng.uniform(0.5, 1.3)) * clumsy,
            hesitations=int(rng.integers(1, 5)),
            blunt=0.7,
            stops=0.05 * clumsy,
        )
        return self._write(self.plan, hand, self._px)

    def _write(self, plan: tuple[Component, ...], hand: _Hand, x_height_px: float) -> list[Floats]:
        strokes = [
            self._carry_out(part, hand, x_height_px)
            for component in _varied(plan, hand)
            for part in _interrupted(component, hand)
        ]
        if hand.level:
            return strokes
        left, top, _, _ = bounds(strokes)
        return [stroke - (left, top, 0.0) for stroke in strokes]

    def _carry_out(self, component: Component, hand: _Hand, x_height_px: float) -> Floats:
        rng = hand.rng
        pieces = len(component.targets) - 1
        wobble = np.exp(0.12 * rng.standard_normal(pieces))
        path, speed = move(
            component.targets, component.cusps, overlap=hand.overlap * wobble, pace=hand.pace
        )
        x, y = path[:, 0] * hand.scale_x, path[:, 1] * hand.scale_y
        x = x + y * np.tan(hand.slant)
        cos, sin = np.cos(hand.turn), np.sin(hand.turn)
        right, down = x_height_px * (x * cos - y * sin), -x_height_px * (x * sin + y * cos)
        pressure = self._pressure(down / x_height_px, speed, hand)
        stroke = smooth(np.column_stack((right, down, pressure)))
        if hand.tremor_px > 0:
            stroke = _trembling(stroke, hand)
        return stroke

    def _pressure(self, down: Floats, speed: Floats, hand: _Hand) -> Floats:
        """Heavier towards the writer, lighter where the pen lands and leaves."""
        count, rng, style = len(down), hand.rng, self.style
        falling = np.tanh(np.gradient(down) / 0.25)
        slow = np.interp(
            np.arange(count) / 40, np.arange(count // 40 + 2), rng.standard_normal(count // 40 + 2)
        )
        liveliness = style.dynamics * (1 - 0.6 * hand.blunt)
        pressure = style.pressure + liveliness * falling + 0.04 * slow
        from_start, to_end = np.arange(count), np.arange(count)[::-1]
        # A dot is over before the pen could be lifted slowly.
        landing = np.clip(0.55 + from_start / min(10.0, count / 6), 0, 1)
        leaving = np.clip(0.15 + to_end / min(18.0, count / 4), 0, 1)
        pressure = pressure * (hand.blunt + (1 - hand.blunt) * landing * leaving)
        return lighter_when_fast(pressure, speed, 0.45 * (1 - hand.blunt))


def _varied(plan: tuple[Component, ...], hand: _Hand) -> list[Component]:
    """Aim a little beside every target: letter by letter, and each target for itself."""
    rng = hand.rng
    letters = 1 + max(int(component.letters.max()) for component in plan)
    letters = max(letters, 1)
    wider = np.exp(hand.letter_spread * rng.standard_normal(letters))
    taller = np.exp(hand.letter_height * rng.standard_normal(letters))
    lifted = 0.5 * hand.letter_height * rng.standard_normal(letters)
    starts = np.full(letters, np.inf)
    for component in plan:
        inside = component.letters >= 0
        np.minimum.at(starts, component.letters[inside], component.targets[inside, 0])
    starts = np.maximum.accumulate(np.where(np.isfinite(starts), starts, 0.0))
    widths = np.diff(starts, append=starts[-1] + 1.0)
    moved = np.concatenate(([0.0], np.cumsum(widths * wider)))[:letters] + starts[0]
    grown = float((moved[-1] + 1) / (starts[-1] + 1))
    varied = []
    for component in plan:
        targets, index = component.targets, np.maximum(component.letters, 0)
        flourish = component.letters < 0
        x = moved[index] + (targets[:, 0] - starts[index]) * wider[index]
        y = targets[:, 1] * taller[index] + lifted[index]
        x = np.where(flourish, targets[:, 0] * grown, x)
        y = np.where(flourish, targets[:, 1], y)
        chords = np.hypot(*np.diff(targets, axis=0).T)
        # One errs by a share of the way to go, so small parts stay small.
        reach = (np.append(chords, chords[-1]) + np.concatenate((chords[:1], chords))) / 2
        share = np.where(flourish, hand.flourish_error, hand.target_error)
        reach = np.where(flourish, np.minimum(reach, 6.0), reach)
        error = rng.standard_normal(targets.shape) * (share * reach)[:, None]
        apart = rng.standard_normal(2) * hand.lift_error
        varied.append(replace(component, targets=np.column_stack((x, y)) + error + apart))
    return varied


def _interrupted(component: Component, hand: _Hand) -> list[Component]:
    """Lift the pen where a forger stops to look at the model again."""
    count = len(component.targets)
    if hand.stops <= 0 or count < 8:
        return [component]
    rng = hand.rng
    places = [i for i in range(4, count - 3) if rng.random() < hand.stops][:2]
    parts, begin = [], 0
    for place in [*places, count - 1]:
        if place - begin < 2:
            continue
        span = slice(begin, place + 1)
        targets = component.targets[span].copy()
        if begin:
            # Set down again beside where it was lifted.
            targets[0] += 0.08 * rng.standard_normal(2)
        parts.append(Component(targets, component.cusps[span], component.letters[span]))
        begin = place
    return parts


def _trembling(stroke: Floats, hand: _Hand) -> Floats:
    """Add the unsteadiness of a slowly drawn line, and blots where the pen rests."""
    rng, count = hand.rng, len(stroke)
    shaken = stroke.copy()
    # Points are about 2.5 px apart; a drawn line shakes with waves of some 12 to 40 px.
    for wave_points, share in ((3.0, 0.45), (7.0, 1.0)):
        knots = rng.standard_normal((int(count / wave_points) + 4, 2))
        at = np.arange(count) / wave_points
        for axis in range(2):
            shaken[:, axis] += hand.tremor_px * share * _rounded(at, knots[:, axis])
    for _ in range(hand.hesitations if count > 60 else 0):
        place = int(rng.integers(count))
        near = np.exp(-(((np.arange(count) - place) / 2.0) ** 2))
        shaken[:, 2] = np.minimum(1.0, shaken[:, 2] + 0.3 * near)
    return shaken


def _rounded(at: Floats, knots: Floats) -> Floats:
    """Noise without corners through one knot per unit (quadratic B-spline)."""
    index = at.astype(np.intp)
    u = at - index
    value: NDArray[np.float64] = (
        knots[index] * (1 - u) ** 2 / 2
        + knots[index + 1] * (0.5 + u * (1 - u))
        + knots[index + 2] * u**2 / 2
    )
    return value
