"""Vary the stroke, not the picture: what pens, scanners and cleaning do to one and the same hand.

No flips, no large turns, no change of proportions beyond what a hand itself shows: those are the
signer's own. Stroke width, resolution, breaks and leftovers are not, and are varied hard, each
image on its own, so that none of them can serve as an answer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.canvas import Canvas, set_stroke_width
from siggui.imaging.ink import Mask
from siggui.training.hands import AS_COLLECTED, Hand
from siggui.training.leftovers import leave_marks, mean_stroke_px

_NARROWEST_PX, _WIDEST_PX = 1.7, 3.6


def vary(fine: Mask, rng: np.random.Generator, hand: Hand = AS_COLLECTED) -> Canvas:
    """One random variant of a signature.

    Args:
        fine: (192, 576) uint8, 255 is ink, as cached.
        rng: Source of randomness; the same state gives the same variant.
        hand: What is changed in all signatures of this writer.

    Returns:
        (96, 288) float32 in 0..1, ink is 1.
    """
    ink = _warp(fine, rng, hand)
    if rng.random() < 0.6:
        ink = _lose_detail(ink, rng)
    if rng.random() < 0.25:
        ink = _lose_resolution(ink, rng)
    if rng.random() < 0.3:
        ink = _roughen(ink, rng)
    binary = np.asarray((ink > 110).astype(np.uint8) * 255, dtype=np.uint8)
    if rng.random() < 0.15:
        binary = _break(binary, rng)
    if rng.random() < 0.08:
        binary = _leave_line(binary, rng)
    if rng.random() < 0.06:
        binary = _cover(binary, rng)
    if rng.random() < 0.08:
        binary = leave_marks(binary, rng)
    return set_stroke_width(binary, float(rng.uniform(_NARROWEST_PX, _WIDEST_PX)))


def _warp(fine: Mask, rng: np.random.Generator, hand: Hand) -> Mask:
    """Turn, shear, stretch, shift and bend in one resampling, on top of the writer's own change."""
    height, width = fine.shape
    turn = np.radians(rng.normal(0.0, 2.3))
    shear = rng.normal(0.0, 0.05)
    stretch = np.exp(rng.normal(0.0, 0.04, 2)) / np.exp(abs(rng.normal(0.0, 0.05)))
    rotate = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    change, middle = hand.fitted(fine)
    linear = np.linalg.inv(
        rotate @ np.array([[1.0, shear], [0.0, 1.0]]) @ np.diag(stretch) @ change
    )
    shift = middle - linear @ (np.array([width, height]) / 2.0 + rng.normal(0.0, 4.0, 2))
    columns = np.arange(width, dtype=np.float32)[None, :]
    rows = np.arange(height, dtype=np.float32)[:, None]
    map_x = (linear[0, 0] * columns + linear[0, 1] * rows + shift[0]).astype(np.float32)
    map_y = (linear[1, 0] * columns + linear[1, 1] * rows + shift[1]).astype(np.float32)
    bend = hand.bend_map(width, height)
    if rng.random() < 0.6:
        own = rng.normal(0.0, rng.uniform(0.5, 3.5), (2, 4, 10)).astype(np.float32)
        bend[0] += cv2.resize(own[0], (width, height), interpolation=cv2.INTER_CUBIC)
        bend[1] += cv2.resize(own[1], (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(cv2.remap(fine, map_x + bend[0], map_y + bend[1], cv2.INTER_LINEAR), np.uint8)


def _lose_detail(ink: Mask, rng: np.random.Generator) -> Mask:
    """Smooth the contour by up to half a stroke, as scanning and two-level storage do.

    What the contour keeps of the scanner tells the collections' forgeries from their genuine
    signatures; no bank's scanner would.
    """
    binary = np.asarray((ink > 110).astype(np.uint8), dtype=np.uint8)
    stroke = mean_stroke_px(binary)
    sigma = float(np.exp(rng.uniform(np.log(0.8), np.log(3.0))))
    sigma = min(sigma, 0.45 * stroke)
    soft = cv2.GaussianBlur(ink, (0, 0), sigma)
    # Where a line of this width is blurred, its middle falls to this share of full ink.
    peak = math.erf(stroke / (2.0 * math.sqrt(2.0) * sigma))
    level = 255.0 * peak * rng.uniform(0.4, 0.6)
    return np.asarray((soft > level).astype(np.uint8) * 255, dtype=np.uint8)


def _lose_resolution(ink: Mask, rng: np.random.Generator) -> Mask:
    height, width = ink.shape
    factor = rng.uniform(0.3, 0.8)
    small = cv2.resize(
        ink, (round(width * factor), round(height * factor)), interpolation=cv2.INTER_AREA
    )
    if rng.random() < 0.5:
        small = np.asarray((small > rng.uniform(70, 140)).astype(np.uint8) * 255, dtype=np.uint8)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def _roughen(ink: Mask, rng: np.random.Generator) -> Mask:
    """Ragged contours, as thresholding leaves them on grainy paper."""
    height, width = ink.shape
    size = (width // 3, height // 3) if rng.random() < 0.5 else (width // 2, height // 2)
    coarse = rng.integers(0, 256, (size[1], size[0]), dtype=np.uint8)
    grain = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    soft = cv2.GaussianBlur(ink, (0, 0), 1.5)
    strength = rng.uniform(0.15, 0.4)
    return np.asarray(cv2.addWeighted(soft, 1.0, grain, strength, -128.0 * strength), np.uint8)


def _break(binary: Mask, rng: np.random.Generator) -> Mask:
    """Gaps of a dry ball pen: small holes scattered over the ink."""
    result = binary.copy()
    rows, columns = np.nonzero(binary)
    if rows.size == 0:
        return result
    for at in rng.integers(0, rows.size, int(rng.integers(3, 20))):
        radius = int(rng.integers(2, 7))
        cv2.circle(result, (int(columns[at]), int(rows[at])), radius, 0, -1)
    return result if result.any() else binary


def _leave_line(binary: Mask, rng: np.random.Generator) -> Mask:
    """A rest of a ruled line that cleaning missed."""
    height, width = binary.shape
    y = int(rng.uniform(0.3, 0.95) * height)
    left, length = int(rng.uniform(0, 0.7) * width), int(rng.uniform(0.15, 0.9) * width)
    slope = rng.normal(0.0, 0.01) * length
    result = binary.copy()
    cv2.line(result, (left, y), (left + length, int(y + slope)), 255, int(rng.integers(2, 5)))
    return result


def _cover(binary: Mask, rng: np.random.Generator) -> Mask:
    """A narrow strip gone, as under a stamp or at a cut edge."""
    height, width = binary.shape
    result = binary.copy()
    left, top = int(rng.uniform(0, 0.9) * width), int(rng.uniform(0, 0.9) * height)
    result[top : top + int(rng.uniform(8, 40)), left : left + int(rng.uniform(10, 60))] = 0
    return result if result.any() else binary


def vary_many(inks: Sequence[Mask], seed: int, hands: Sequence[Hand] = ()) -> NDArray[np.float32]:
    """Variants of several signatures, (N, 1, 96, 288) float32, reproducible from the seed.

    Args:
        inks: N masks on the fine grid.
        seed: Of all chance.
        hands: N changes, one for each; left out, writers stay as collected.
    """
    rng = np.random.default_rng(seed)
    chosen = hands or [AS_COLLECTED] * len(inks)
    varied = [vary(ink, rng, hand) for ink, hand in zip(inks, chosen, strict=True)]
    return np.stack(varied)[:, None]
