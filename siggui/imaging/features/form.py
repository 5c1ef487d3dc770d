"""The whole and its parts: proportions, where the ink lies, pieces, loops, gaps."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask

Floats = NDArray[np.float64]

_LONGEST_RUN_PX = 128
RUN_BINS = 14
"""White runs by length: each bin is half again as long as the one before, in each direction."""
_PROFILE = 24


def proportion(cropped: Mask) -> float:
    """Width over height of the level signature.

    Args:
        cropped: (H, W) uint8, 255 is ink, cropped to the ink.

    Source: proportions, Huber and Headrick, Handwriting identification (second edition 2018),
    chapter 6.
    """
    return float(cropped.shape[1] / cropped.shape[0])


def ink_middle(cropped: Mask) -> tuple[float, float]:
    """Where the ink's center of mass lies: from the left and from the bottom, in 0..1.

    Source: horizontal and vertical center, Baltzakis and Papamarkos, A new signature verification
    technique based on a two-stage neural network classifier (2001), global features.
    """
    moments = cv2.moments(cropped, binaryImage=True)
    across = moments["m10"] / moments["m00"] / cropped.shape[1]
    down = moments["m01"] / moments["m00"] / cropped.shape[0]
    return float(across), float(1.0 - down)


def pieces(cropped: Mask, width_px: float) -> int:
    """How many separate pieces of ink there are; dots smaller than a stroke is wide do not count.

    Source: connections, Huber and Headrick (2018), chapter 6.
    """
    _, _, stats, _ = cv2.connectedComponentsWithStats(cropped, connectivity=8)
    return int(np.count_nonzero(stats[1:, cv2.CC_STAT_AREA] >= width_px * width_px))


def loops(cropped: Mask, width_px: float) -> tuple[int, float]:
    """How many closed loops there are, and their area as a share of the box.

    Args:
        cropped: (H, W) uint8, 255 is ink.
        width_px: Median stroke width; a hole smaller than half its square is no loop.

    Source: number of closed loops, Baltzakis and Papamarkos (2001), global features.
    """
    paper = np.pad(255 - cropped, 1, constant_values=255)
    _, _, stats, _ = cv2.connectedComponentsWithStats(paper, connectivity=4)
    # The largest piece of paper at the corner is the ground, not a hole.
    areas = np.delete(stats[1:, cv2.CC_STAT_AREA], int(np.argmax(stats[1:, cv2.CC_STAT_WIDTH])))
    holes = areas[areas >= 0.5 * width_px * width_px]
    return int(holes.size), float(holes.sum()) / cropped.size


def gaps(cropped: Mask) -> float:
    """Share of the width over which there is no ink at all.

    Source: spacing, Huber and Headrick (2018), chapter 6.
    """
    return float((~cropped.any(axis=0)).mean())


def white_runs(cropped: Mask) -> Floats:
    """How long the stretches of paper between strokes are, across and down.

    Returns:
        (28,) shares, 14 across and 14 down; each half sums to 1 if there is any such stretch.

    Source: run lengths on the background, Bulacu and Schomaker (2007), feature f5.
    """
    halves = []
    for ink in (cropped > 0, (cropped > 0).T):
        lengths = _runs_between(ink)
        place = np.log(np.maximum(lengths, 1)) / np.log(_LONGEST_RUN_PX + 1) * RUN_BINS
        counts = np.bincount(np.minimum(place.astype(np.int64), RUN_BINS - 1), minlength=RUN_BINS)
        halves.append(counts / max(1, int(counts.sum())))
    return np.concatenate(halves)


def profiles(cropped: Mask) -> Floats:
    """Where the ink begins from above and from below, and how much there is, along the width.

    Returns:
        (72,) in 0..1: upper rim, lower rim and share of ink in each of 24 columns.

    Source: contour and projection profiles, Fierrez-Aguilar et al. (2004), section 2.
    """
    height, width = cropped.shape
    ink = cropped > 0
    covered = ink.any(axis=0)
    first = np.where(covered, ink.argmax(axis=0), height / 2.0)
    last = np.where(covered, height - 1 - ink[::-1].argmax(axis=0), height / 2.0)
    place = np.minimum(np.arange(width) * _PROFILE // width, _PROFILE - 1)
    count = np.maximum(np.bincount(place, minlength=_PROFILE), 1)

    def mean(values: NDArray[np.generic]) -> Floats:
        return np.asarray(np.bincount(place, values.astype(np.float64), _PROFILE) / count)

    return np.concatenate([mean(1 - first / height), mean(1 - last / height), mean(ink.mean(0))])


def _runs_between(ink: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Lengths of all runs of paper between two pieces of ink in one row."""
    framed = np.zeros((ink.shape[0], ink.shape[1] + 2), np.int8)
    framed[:, 1:-1] = ink
    change = np.diff(framed, axis=1).ravel()
    starts, ends = np.flatnonzero(change == 1), np.flatnonzero(change == -1)
    lengths = starts[1:] - ends[:-1]
    row = ink.shape[1] + 1
    return np.asarray(lengths[starts[1:] // row == ends[:-1] // row], dtype=np.int64)
