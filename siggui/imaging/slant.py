"""How far writing leans, for the slant lines laid over it."""

from __future__ import annotations

import numpy as np

from siggui.imaging.ink import Mask

_MOST_DEG = 50.0
_STEP_DEG = 1.0
_MOST_POINTS = 6000
_LEAST_POINTS = 20


def slant_deg(mask: Mask) -> float | None:
    """The lean at which upright strokes stand in the fewest columns.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        Degrees from the upright, positive if the writing leans to the right; None if there is too
        little ink to tell.

    Source: Vinciarelli and Luettin, A new normalization technique for cursive handwritten words
    (2001), with the sum of squared column counts for the measure of how upright strokes are.
    """
    rows, columns = np.nonzero(mask)
    if len(rows) < _LEAST_POINTS:
        return None
    step = max(1, len(rows) // _MOST_POINTS)
    rows, columns = rows[::step].astype(np.float64), columns[::step].astype(np.float64)
    # Columns about as wide as the hundredth part of the height count alike for any resolution.
    width = max(1.0, float(np.ptp(rows)) / 100.0)
    best, best_deg = -1.0, 0.0
    for degrees in np.arange(-_MOST_DEG, _MOST_DEG + _STEP_DEG, _STEP_DEG):
        upright = columns + np.tan(np.radians(degrees)) * rows
        counts = np.bincount(((upright - upright.min()) / width).astype(np.intp))
        uprightness = float(np.square(counts.astype(np.float64)).sum())
        if uprightness > best:
            best, best_deg = uprightness, float(degrees)
    return best_deg
