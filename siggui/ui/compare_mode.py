"""The ways in which two signatures are laid before the eye."""

from __future__ import annotations

from enum import Enum

from siggui.wording import Sentence, say

FLICKER_RATES_HZ = (1.0, 1.5, 2.0, 3.0)
"""Changes of picture in a second."""
USUAL_FLICKER = 2
MOST_FLICKER_HZ = 3.0


class CompareMode(Enum):
    """How the questioned signature is shown with the specimen."""

    BESIDE = "beside"
    OVERLAY = "overlay"
    FLICKER = "flicker"
    SWIPE = "swipe"
    DIFFERENCE = "difference"
    MAP = "map"

    @property
    def title(self) -> Sentence:
        """For the clerk."""
        return _TITLES[self]

    @property
    def uses_ink_only(self) -> bool:
        """Whether ink is painted in colors, whatever else the clerk chose to see."""
        return self in (CompareMode.OVERLAY, CompareMode.DIFFERENCE, CompareMode.MAP)

    @property
    def is_laid(self) -> bool:
        """Whether one lies on the other, instead of beside it."""
        return self not in (CompareMode.BESIDE, CompareMode.MAP)


_TITLES = {
    CompareMode.BESIDE: say("Side by side"),
    CompareMode.OVERLAY: say("Overlay"),
    CompareMode.FLICKER: say("Flicker"),
    CompareMode.SWIPE: say("Swipe"),
    CompareMode.DIFFERENCE: say("Difference of ink"),
    CompareMode.MAP: say("Map of what differs"),
}


def flicker_interval_ms(rate_hz: float) -> int:
    """Time between two changes of picture; never less than a third of a second.

    Two changes make one flash, and three flashes a second are held to be safe, so this keeps to
    half of that.

    Source: Web Content Accessibility Guidelines 2.2, success criterion 2.3.1.

    >>> flicker_interval_ms(2.0), flicker_interval_ms(25.0)
    (500, 334)
    """
    return -int(-1000.0 // min(max(rate_hz, 0.5), MOST_FLICKER_HZ))
