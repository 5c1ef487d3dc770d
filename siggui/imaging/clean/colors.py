"""Tell two inks apart by their color, and look at the page with eyes that cannot see one of them.

A red stamp under a black signature is a matter of color alone: some mix of the three channels
shows the stamp as white as the paper, and the pen as dark as ever, where they cross too.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.paper import Grey, normalize_paper

_INKED = 0.25
_LEAST_INK_PX = 300
_LEAST_ANGLE_DEG = 9.5
_LEAST_APART = 3.5
_LEAST_COHERENCE, _LEAST_IF_CLEAR = 0.88, 0.84
_CLEARLY_APART = 5.5
"""Inks whose colors leave no doubt may lie in one another more, as under a scribble."""
_SAMPLE = 6000

Absorbance = NDArray[np.float32]


class TwoInks(NamedTuple):
    """A page in two inks.

    Attributes:
        shares: (H, W, 3) float32, how much of each channel's light the ink swallows, paper is 0.
        first: (3,) what the first ink swallows where it is full.
        second: (3,) likewise.
        is_pen: Whether a pen could have each of these colors: black, grey or blue.
    """

    shares: Absorbance
    first: NDArray[np.float32]
    second: NDArray[np.float32]
    is_pen: tuple[bool, bool]


def two_inks(pixels: NDArray[np.uint8]) -> TwoInks | None:
    """Find two inks of clearly different color.

    Args:
        pixels: (H, W, 3) uint8 RGB; grey images have one ink.

    Returns:
        ``None`` unless both inks are there in quantity, differ in hue, and lie apart on the page:
        the rim and the middle of one stroke differ in color too, but lie side by side.
    """
    if pixels.ndim != 3 or pixels.shape[2] != 3:
        return None
    if not _is_colored(pixels):
        return None
    flat = cv2.merge([normalize_paper(np.ascontiguousarray(c)) for c in cv2.split(pixels)])
    flat = cv2.blur(flat, (3, 3))
    shares = np.asarray(1.0 - flat.astype(np.float32) / 255.0, np.float32)
    inked = shares.max(axis=2) > _INKED
    count = int(np.count_nonzero(inked))
    if count < 2 * _LEAST_INK_PX:
        return None
    swallowed = shares[inked]
    directions = swallowed / np.linalg.norm(swallowed, axis=1, keepdims=True)
    step = max(1, count // _SAMPLE)
    means = _two_means(directions[::step])
    angle = float(np.degrees(np.arccos(np.clip(means[0] @ means[1], -1.0, 1.0))))
    if angle < _LEAST_ANGLE_DEG:
        return None
    along = directions @ (means[1] - means[0])
    second = along > 0
    if min(int(second.sum()), int((~second).sum())) < _LEAST_INK_PX:
        return None
    spread = np.sqrt((along[second].var() + along[~second].var()) / 2.0)
    apart = float(along[second].mean() - along[~second].mean())
    if apart < _LEAST_APART * spread:
        return None
    least = _LEAST_IF_CLEAR if apart >= _CLEARLY_APART * spread else _LEAST_COHERENCE
    if _coherence(inked, second) < least:
        return None
    full = [_full(swallowed[mine]) for mine in (~second, second)]
    return TwoInks(shares, full[0], full[1], (_like_a_pen(means[0]), _like_a_pen(means[1])))


def without_ink(inks: TwoInks, removed: int) -> Grey:
    """The page as it would look in grey without one of its inks.

    Args:
        inks: As found.
        removed: 0 or 1.

    Returns:
        (H, W) uint8, 255 is paper.

    Source: unmixing of stains by their absorption, Ruifrok and Johnston (2001), in linear light.
    """
    gone, kept = (inks.first, inks.second) if removed == 0 else (inks.second, inks.first)
    # The shortest mix that is blind for one ink and sees the other in full.
    mix = np.linalg.pinv(np.stack([gone, kept]))[:, 1].astype(np.float32)
    amount = np.clip(inks.shares @ mix, 0.0, 1.0)
    depth = float(np.max(kept))
    return np.asarray(np.rint(255.0 * (1.0 - depth * amount)), dtype=np.uint8)


def _is_colored(pixels: NDArray[np.uint8]) -> bool:
    small = pixels[::3, ::3].astype(np.int16)
    chroma = small.max(axis=2) - small.min(axis=2)
    return int(np.count_nonzero(chroma > 40)) * 9 >= _LEAST_INK_PX


def _two_means(directions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Two unit vectors in the middle of two groups; starts from the two ends of the spread."""
    centered = directions - directions.mean(axis=0)
    _, _, axes = np.linalg.svd(centered.T @ centered)
    along = centered @ axes[0]
    low, high = np.percentile(along, [5, 95])
    second = along > (low + high) / 2
    means = np.stack([directions[0], directions[-1]])
    for _ in range(8):
        if second.all() or not second.any():
            return np.stack([directions.mean(axis=0)] * 2)
        means = np.stack([directions[~second].mean(axis=0), directions[second].mean(axis=0)])
        means /= np.linalg.norm(means, axis=1, keepdims=True)
        now = directions @ (means[1] - means[0]) > 0
        if np.array_equal(now, second):
            break
        second = now
    return means


def _coherence(inked: NDArray[np.bool_], second: NDArray[np.bool_]) -> float:
    """Share of inked pixels whose inked neighborhood is nearly all of their own ink."""
    one, two = np.zeros(inked.shape, np.float32), np.zeros(inked.shape, np.float32)
    one[inked], two[inked] = ~second, second
    near_one, near_two = (cv2.boxFilter(x, -1, (9, 9), normalize=False)[inked] for x in (one, two))
    own = np.where(second, near_two, near_one)
    return float(np.mean(own >= 0.7 * (near_one + near_two)))


def _full(swallowed: NDArray[np.float32]) -> NDArray[np.float32]:
    """What an ink swallows where it is full: the mean of its darkest third."""
    strength = swallowed.sum(axis=1)
    return np.asarray(
        swallowed[strength >= np.percentile(strength, 67)].mean(axis=0), dtype=np.float32
    )


def _like_a_pen(direction: NDArray[np.float32]) -> bool:
    """Black and grey swallow all channels alike; blue swallows red most and blue least."""
    red, green, blue = (float(x) for x in direction)
    grey = max(red, green, blue) - min(red, green, blue) < 0.12
    is_blue = blue < green + 0.03 and green < red + 0.03 and blue < red - 0.05
    return grey or is_blue
