"""The lines that writing stands on: how the foot of the writing rises and bends."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask

_COLUMNS = 24


def baseline(mask: Mask) -> tuple[float, float]:
    """How far the foot of the writing rises to the right, and how far it sags in the middle.

    The foot is the lowest ink of each of 24 columns; strokes that reach far below the others, such
    as loops of a *g*, are left out when the line is laid again through what is near it.

    Args:
        mask: (H, W) uint8, 255 is ink, cropped to the ink.

    Returns:
        Rise in degrees, and sag in hundredths of the width, positive if the middle lies below the
        ends; NaN with too little ink.

    Source: alignment to the baseline, Huber and Headrick (2018), chapter 6; by a quadratic fit.
    """
    feet = _feet(mask)
    if len(feet) < 6:
        return float("nan"), float("nan")
    x, y = feet[:, 0], feet[:, 1]
    keep = np.ones(len(x), bool)
    for _ in range(3):
        line = np.polyfit(x[keep], y[keep], 1)
        off = y - np.polyval(line, x)
        keep = np.abs(off) <= 2.0 * max(float(np.std(off[keep])), 1.0)
    rise = float(np.degrees(np.arctan(-line[0])))
    bend = np.polyfit(x[keep] / mask.shape[1], y[keep] / mask.shape[1], 2)[0]
    return rise, float(-25.0 * bend)


def _feet(mask: Mask) -> NDArray[np.float64]:
    """(n, 2) x and y of the lowest ink in each strip that holds any."""
    height, width = mask.shape
    ink = mask > 0
    lowest = np.where(ink.any(axis=0), height - 1 - ink[::-1].argmax(axis=0), -1)
    edges = np.linspace(0, width, _COLUMNS + 1).astype(int)
    found = []
    for left, right in pairwise(edges):
        strip = lowest[left:right]
        if strip.size and strip.max() >= 0:
            found.append((left + int(strip.argmax()), int(strip.max())))
    return np.array(found, dtype=np.float64).reshape(-1, 2)
