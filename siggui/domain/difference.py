"""From when on ink is said to differ, for the map that is painted and the figure that proves it."""

from __future__ import annotations

FULL_LOG_LR = 0.5
"""Ink that takes so much from the log10 likelihood ratio has the darkest color: without it, the
evidence would be three times more in favor of genuine."""

MILD, STRONG = 0.25, 0.6
"""Shares of that from which a place is told to differ a little, and clearly."""
