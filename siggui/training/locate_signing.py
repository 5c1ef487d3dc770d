"""How people sign composed pages: across, upright, steeply, in two lines, with a wide gap."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.pen import cover, grain, smooth

Ink = NDArray[np.uint8]
_TALL, _PARTED = 1 / 6, 1 / 8
_LEAST_GAP = 0.08
"""Of the height: less between two words is not seen as a gap."""


def scrawl(rng: np.random.Generator) -> Ink:
    """Loops up and down, mostly higher than the name is wide, now and then crossed.

    Returns:
        (H, W) uint8, 255 is full ink, with a margin.
    """
    turns = int(rng.integers(4, 11))
    pace, lean = rng.uniform(4, 26), rng.uniform(-0.1, 0.5)
    highest = 120 * rng.uniform(0.3, 1.0, turns) * np.linspace(1, rng.uniform(0.4, 1.2), turns)
    heights = np.where(np.arange(turns) % 2, 1.0, -1.0) * highest
    along = pace * np.arange(turns) + rng.normal(0, 12, turns)
    # Between a turn above and one below the pen swings aside, which makes loops of the strokes.
    aside = 18 * rng.uniform(-1, 1) * np.where(np.arange(turns) % 2, 1.0, -1.0)
    knots = np.empty((2 * turns - 1, 3))
    knots[::2] = np.column_stack([along - lean * heights, heights, np.full(turns, 0.5)])
    knots[1::2] = (knots[:-1:2] + knots[2::2]) / 2
    knots[1::2, 0] += aside[1:]
    strokes = [smooth(knots)]
    if rng.random() < 0.5:
        bar = np.array([[-30, 0, 0.5], [40, -10, 0.5], [pace * turns + 30, 5, 0.5]], float)
        bar[:, 1] += rng.uniform(-60, 90)
        strokes.append(smooth(bar + rng.normal(0, 6, (3, 3)) * (1, 1, 0)))
    return cover(strokes, width_px=float(rng.uniform(2.5, 5)), gaps=0.2).alpha


def written(signatures: Sequence[Ink], scrawls: Sequence[Ink], rng: np.random.Generator) -> Ink:
    """One signature as it may be written: one in six tall or steep, one in eight with a wide gap.

    Args:
        signatures: (H, W) uint8 each, 255 is full ink, tight around it.
        scrawls: The same, taller than wide.
        rng: For all that varies.
    """
    lot, ink = rng.random(), any_of(signatures, rng)
    if lot < 0.4 * _TALL:
        return any_of(scrawls, rng)
    if lot < 0.7 * _TALL:
        return turned(ink, float(rng.uniform(30, 85) * rng.choice((1, 1, 1, -1))))
    if lot > _TALL + _PARTED:
        return ink
    tried = (_halves(any_of(signatures, rng)) for _ in range(20))
    halves = next((both for both in tried if both is not None), None)
    if halves is None:
        return ink
    return _stacked(*halves, rng) if lot < _TALL else _apart(*halves, rng)


def dry(ink: Ink, rng: np.random.Generator) -> Ink:
    """Ink of a pen that runs dry, or of a pencil on rough paper: strokes with holes in them."""
    full = np.clip(rng.uniform(0.45, 0.85) - 0.5 * grain(ink.shape[0], ink.shape[1], rng), 0.0, 1.0)
    return np.asarray(ink * full, np.uint8)


def thick(ink: Ink, rng: np.random.Generator) -> Ink:
    """Ink of a marker."""
    edge = int(rng.integers(5, 11))
    nib = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (edge, edge))
    room = cv2.copyMakeBorder(ink, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=0)
    return np.asarray(cv2.dilate(room, nib), np.uint8)


def turned(ink: Ink, angle: float) -> Ink:
    """Ink turned by an angle in degrees, tight around it."""
    height, width = ink.shape
    reach = int(abs(np.sin(np.radians(angle))) * max(height, width)) + 2
    padded = cv2.copyMakeBorder(ink, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0)
    middle = (padded.shape[1] / 2, padded.shape[0] / 2)
    turn = cv2.getRotationMatrix2D(middle, angle, 1.0)
    whole = np.asarray(cv2.warpAffine(padded, turn, padded.shape[::-1]), np.uint8)
    rows, columns = np.nonzero(whole > 60)
    if rows.size == 0:
        return ink
    return whole[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]


def any_of(pool: Sequence[Ink], rng: np.random.Generator) -> Ink:
    """One of them by lot."""
    return pool[int(rng.integers(len(pool)))]


def _halves(ink: Ink) -> tuple[Ink, Ink] | None:
    """A name cut at its widest gap; None if nothing parts its words."""
    height, width = ink.shape
    columns = np.flatnonzero((ink > 60).any(axis=0))
    if columns.size < 2:
        return None
    widest = int(np.diff(columns).argmax())
    left, right = int(columns[widest]), int(columns[widest + 1])
    if right - left < _LEAST_GAP * height or not 0.1 < left / width < 0.9:
        return None
    return ink[:, : left + 1], ink[:, right:]


def _stacked(above: Ink, below: Ink, rng: np.random.Generator) -> Ink:
    """Two lines that touch or nearly do, each a little aside."""
    rows = [np.flatnonzero((ink > 60).any(axis=1)) for ink in (above, below)]
    above, below = (
        ink[kept[0] : kept[-1] + 1] for ink, kept in zip((above, below), rows, strict=True)
    )
    down = int(above.shape[0] * rng.uniform(0.7, 1.1))
    asides = (rng.uniform(0, 0.3, 2) * min(above.shape[1], below.shape[1])).astype(int).tolist()
    width = max(above.shape[1] + asides[0], below.shape[1] + asides[1])
    ink = np.zeros((max(above.shape[0], down + below.shape[0]), width), np.uint8)
    for part, y, x in ((above, 0, asides[0]), (below, down, asides[1])):
        under = ink[y : y + part.shape[0], x : x + part.shape[1]]
        np.maximum(under, part, out=under)
    columns = np.flatnonzero(ink.any(axis=0))
    return ink[:, columns[0] : columns[-1] + 1]


def _apart(left: Ink, right: Ink, rng: np.random.Generator) -> Ink:
    """Two words in one line, up to twice their height apart."""
    gap = np.zeros((left.shape[0], int(left.shape[0] * rng.uniform(0.5, 2.0))), np.uint8)
    return np.hstack([left, gap, right])
