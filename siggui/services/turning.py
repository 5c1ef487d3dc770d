"""Notices a signature that lies upside down or on its side: it is compared as it lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from siggui.domain.decision import MAY_BE_TURNED, Warning
from siggui.wording import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from siggui.services.ports import Engine

_WIDE = 2.0
"""So many times as wide as high: what was written does not lie on its side then."""
_LEAST_LOG_LR = 0.0


def fitting_turns(engine: Engine, cases: Sequence[tuple[Sequence[Any], Any]]) -> list[int | None]:
    """Try how each of some signatures that fit no specimen would fit if they were turned.

    Args:
        engine: The loaded network; used in this thread only.
        cases: Embeddings of the specimens, and the canvas of the questioned signature.

    Returns:
        For each the quarter turns counterclockwise that fit best, None where even then the
        evidence speaks against the specimens.
    """
    from siggui.imaging.canvas import INK, turned

    tried = [
        (number, quarters)
        for number, (_, canvas) in enumerate(cases)
        for quarters in _worth_trying(canvas[INK])
    ]
    if not tried:
        return []
    embeddings = engine.embed([turned(cases[number][1], quarters) for number, quarters in tried])
    scores = engine.compare_many(
        [(cases[number][0], own) for (number, _), own in zip(tried, embeddings, strict=True)]
    )
    fits: list[int | None] = [None] * len(cases)
    best = [_LEAST_LOG_LR] * len(cases)
    for (number, quarters), score in zip(tried, scores, strict=True):
        if score.log_lr > best[number]:
            fits[number], best[number] = quarters, score.log_lr
    return fits


def _worth_trying(ink: NDArray[np.float32]) -> tuple[int, ...]:
    """Quarter turns by which a signature may lie."""
    rows, columns = ink.nonzero()
    is_wide = columns.max() - columns.min() >= _WIDE * (rows.max() - rows.min())
    return (2,) if is_wide else (1, 2, 3)


def turn_warning(quarters: int) -> Warning:
    """What the clerk is to do.

    Args:
        quarters: Counterclockwise, 1 to 3.
    """
    if quarters == 2:
        message = say(
            "The signature seems to lie upside down: turned by 180° it fits far better. "
            "Turn it and check it again."
        )
    elif quarters == 1:
        message = say(
            "The signature seems to lie on its side: turned to the left it fits far better. "
            "Turn it and check it again."
        )
    else:
        message = say(
            "The signature seems to lie on its side: turned to the right it fits far better. "
            "Turn it and check it again."
        )
    return Warning(MAY_BE_TURNED, message)
