"""The rims of the strokes: which way they run, how they bend, how smooth they are.

A rim is followed pixel by pixel, and both rims of a stroke count, so no skeleton is needed and
nothing depends on where strokes cross.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask

Floats = NDArray[np.float64]

DIRECTIONS = 12
"""Bins of half a turn; a contour has no arrow."""
HINGE_BINS = 300
"""Pairs of the two legs' directions, 24 bins of a full turn each, in either order."""
_LEG_PX = 5
_SMOOTH_PX = 2.0
_PATH_PX = 6.0
_TURN_BINS = 24


@dataclass(frozen=True, slots=True)
class Outline:
    """All rims of one signature, end to end.

    Attributes:
        points: (M, 2) float64, x to the right and y down, in pixels.
        start: (M,) int, where the rim of each point begins in ``points``.
        length: (M,) int, points of that rim.
    """

    points: Floats
    start: NDArray[np.int64]
    length: NDArray[np.int64]

    def ahead(self, steps: int) -> NDArray[np.int64]:
        """(M,) indices of the points so many steps further along each rim, round and round."""
        place = np.arange(len(self.points)) - self.start
        return self.start + (place + steps) % self.length

    def smoothed(self, sigma_px: float) -> Outline:
        """The same rims after a Gaussian along them."""
        reach = int(np.ceil(3.0 * sigma_px))
        weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma_px) ** 2)
        total = sum(
            weight * self.points[self.ahead(step)]
            for step, weight in zip(range(-reach, reach + 1), weights, strict=True)
        )
        return Outline(np.asarray(total) / weights.sum(), self.start, self.length)


def outline(mask: Mask) -> Outline:
    """Follow the rims of the ink, outside and in holes; the tiniest are left out.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Source: border following, Suzuki and Abe (1985).
    """
    found, _ = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    rims = [rim[:, 0] for rim in found if len(rim) >= 4 * _LEG_PX]
    if not rims:
        empty = np.zeros(0, np.int64)
        return Outline(np.zeros((0, 2)), empty, empty)
    lengths = np.array([len(rim) for rim in rims])
    starts = np.cumsum(lengths) - lengths
    points = np.concatenate(rims).astype(np.float64)
    return Outline(points, np.repeat(starts, lengths), np.repeat(lengths, lengths))


def direction_histogram(rims: Outline) -> Floats:
    """How often the rims run in each direction.

    Returns:
        (12,) shares that sum to 1, from 0° (level) upwards in steps of 15°; zeros without rims.

    Source: Bulacu and Schomaker, Text-independent writer identification and verification using
    textural and allographic features (2007), feature f1.
    """
    leg = rims.points[rims.ahead(_LEG_PX)] - rims.points
    turn = np.arctan2(-leg[:, 1], leg[:, 0]) % np.pi
    place = np.minimum((turn / np.pi * DIRECTIONS).astype(np.int64), DIRECTIONS - 1)
    return _shares(np.bincount(place, minlength=DIRECTIONS))


def hinge_histogram(rims: Outline) -> Floats:
    """How often two legs of a hinge laid on the rim point in each pair of directions.

    Returns:
        (300,) shares that sum to 1; zeros without rims.

    Source: contour-hinge, Bulacu and Schomaker (2007), feature f2.
    """
    bins = 2 * DIRECTIONS
    legs = []
    for step in (_LEG_PX, -_LEG_PX):
        leg = rims.points[rims.ahead(step)] - rims.points
        turn = np.arctan2(-leg[:, 1], leg[:, 0]) % (2.0 * np.pi)
        legs.append(np.minimum((turn / (2.0 * np.pi) * bins).astype(np.int64), bins - 1))
    low, high = np.minimum(*legs), np.maximum(*legs)
    return _shares(np.bincount(high * (high + 1) // 2 + low, minlength=HINGE_BINS))


def slant_deg(rims: Outline) -> tuple[float, float]:
    """How far upright strokes lean to the right, and how much that varies.

    Returns:
        Mean and spread in degrees; only what stands within 50° of upright counts. NaN if nothing
        does.

    Source: Bozinovic and Srihari, Off-line cursive script word recognition (1989).
    """
    leg = rims.points[rims.ahead(_LEG_PX)] - rims.points
    lean = np.degrees((np.arctan2(-leg[:, 1], leg[:, 0]) % np.pi) - np.pi / 2.0)
    upright = -lean[np.abs(lean) < 50.0]
    if upright.size == 0:
        return float("nan"), float("nan")
    return float(upright.mean()), float(upright.std())


def turning(rims: Outline) -> Floats:
    """(M,) by how much the rims turn at each point over two legs, radians, left is positive."""
    smooth = rims.smoothed(_SMOOTH_PX)
    before = smooth.points - smooth.points[smooth.ahead(-_LEG_PX)]
    after = smooth.points[smooth.ahead(_LEG_PX)] - smooth.points
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    return np.asarray(np.arctan2(cross, (before * after).sum(axis=1)))


def curvature(turns: Floats) -> float:
    """How much the rims turn on average, in degrees per five pixels of the fine grid.

    Source: the turn at the hinge of Bulacu and Schomaker (2007), feature f2, without its direction.
    """
    return float(np.degrees(np.abs(turns).mean())) if turns.size else float("nan")


def curvature_entropy(turns: Floats) -> float:
    """How unpredictable the turning is, in bits: 0 for a circle, more for an unsteady hand.

    Source: entropy of the curvature, Page et al., Shape analysis algorithm based on information
    theory (2003).
    """
    if turns.size == 0:
        return float("nan")
    counts, _ = np.histogram(turns, _TURN_BINS, (-np.pi / 2.0, np.pi / 2.0))
    shares = counts[counts > 0] / max(1, counts.sum())
    return float(-(shares * np.log2(shares)).sum())


def tremor(rims: Outline, width_px: float) -> float:
    """How far the rims stray from a smoothed path, in hundredths of the stroke's width.

    The median is taken, so that corners, which any hand makes, do not count.

    Source: the hesitation that examiners call line quality, Huber and Headrick, Handwriting
    identification (second edition 2018), chapter 6.
    """
    if len(rims.points) == 0:
        return float("nan")
    stray = rims.smoothed(1.0).points - rims.smoothed(_PATH_PX).points
    return float(100.0 * np.median(np.hypot(stray[:, 0], stray[:, 1])) / width_px)


def _shares(counts: NDArray[np.int64]) -> Floats:
    return np.asarray(counts / max(1, int(counts.sum())), dtype=np.float64)
