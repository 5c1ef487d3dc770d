"""Looks whether a questioned signature is a copy of a specimen, where that could matter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from siggui.domain.decision import NEAR_DUPLICATE, SAME_IMAGE, Warning
from siggui.wording import Sentence, say

if TYPE_CHECKING:
    from siggui.imaging.duplicate import Trace

# A copy is always among the most alike, and one that is not alike is called no match anyway; each
# look costs as much as a few comparisons by the network.
_LOOKS = 3
_LEAST_SIMILARITY = 0.1

ABOUT_SAME_IMAGE = Warning(
    SAME_IMAGE,
    "A specimen and the questioned signature are the same image, so a match means nothing.",
)


def copied_specimen(
    trace_of: Callable[[int], Trace], questioned: Trace, similarities: Sequence[float]
) -> int | None:
    """Find the specimen that the questioned signature repeats stroke for stroke.

    Args:
        trace_of: Gives a specimen's pen path by its place; asked for the few that matter only.
        questioned: The other pen path.
        similarities: Of each specimen.

    Returns:
        Its place in the order given, None if there is none.
    """
    from siggui.imaging.duplicate import COPY_FROM, agreement

    places = sorted(range(len(similarities)), key=lambda place: -similarities[place])
    for place in places[:_LOOKS]:
        if similarities[place] < _LEAST_SIMILARITY:
            return None
        if agreement(trace_of(place), questioned) >= COPY_FROM:
            return place
    return None


def copy_warning(whose: Sentence) -> Warning:
    """The alarm, naming the specimen as the clerk sees it, such as ``"Specimen 2"``."""
    return Warning(
        NEAR_DUPLICATE,
        say(
            "{whose} and the questioned signature match almost stroke for stroke. Nobody "
            "signs twice alike: it may be a copy or a tracing.",
            whose=whose,
        ),
    )
