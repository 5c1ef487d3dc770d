"""Notices a signature that lies upside down or on its side: it is compared as it lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from siggui.domain.decision import MAY_BE_TURNED, Warning
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.ports import Engine

_QUARTERS = (1, 2, 3)
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
    from siggui.imaging.canvas import turned

    if not cases:
        return []
    tried = [
        (specimens, turned(canvas, quarters))
        for specimens, canvas in cases
        for quarters in _QUARTERS
    ]
    embeddings = engine.embed([canvas for _, canvas in tried])
    scores = engine.compare_many(
        [(specimens, own) for (specimens, _), own in zip(tried, embeddings, strict=True)]
    )
    fits: list[int | None] = []
    for first in range(0, len(scores), len(_QUARTERS)):
        by_turn = dict(zip(_QUARTERS, scores[first : first + len(_QUARTERS)], strict=True))
        best = max(by_turn, key=lambda quarters: by_turn[quarters].log_lr)
        fits.append(best if by_turn[best].log_lr > _LEAST_LOG_LR else None)
    return fits


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
