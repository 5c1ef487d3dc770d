"""How unlike two distributions are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def chi_square(first: Floats, second: Floats) -> float:
    """Chi-square distance of two distributions, 0 (alike) to 1 (nothing in common).

    Args:
        first: (n,) shares that sum to 1.
        second: The same.

    >>> chi_square(np.array([0.5, 0.5, 0.0]), np.array([0.5, 0.5, 0.0]))
    0.0
    >>> chi_square(np.array([1.0, 0.0]), np.array([0.0, 1.0]))
    1.0

    Source: chi-square distance, as Bulacu and Schomaker (2007) compare such distributions.
    """
    total = first + second
    there = total > 0
    return float(0.5 * (((first - second) ** 2)[there] / total[there]).sum())
