"""Warnings with what was measured, for whoever wants to know it exactly."""

from __future__ import annotations

from collections.abc import Iterable

from siggui.domain.decision import Warning
from siggui.ui.wording import told


def in_full(warnings: Iterable[Warning]) -> str:
    """Every warning, below it the measured value beside its limit; a blank line between two.

    >>> print(in_full([Warning("blurred", "Blurred.", "Softness: 7 px."), Warning("old", "Old.")]))
    Blurred.
    Softness: 7 px.
    <BLANKLINE>
    Old.
    """
    return "\n\n".join(
        f"{told(warning.message)}\n{told(warning.measured)}".strip() for warning in warnings
    )
