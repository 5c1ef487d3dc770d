"""Says what cleaning took from the ink that is compared: it may have been the signer's stroke."""

from __future__ import annotations

from collections.abc import Sequence

from siggui.ui.wording import tr
from siggui.wording import joined, say

_WORDS = {
    "colors": say("other colors"),
    "holes": say("holes"),
    "lines": say("lines"),
    "background": say("background"),
    "stamps": say("stamps"),
    "print": say("print"),
}


def cleaned_away(removed: Sequence[Sequence[str]]) -> str:
    """Name what was taken from any of the signatures; empty if nothing was.

    Args:
        removed: For each signature the steps that found something, see ``domain.cleaning``.

    >>> cleaned_away([("lines",), ("lines", "print")])
    'Cleaned away: lines, print. A stroke may be among it: see the original.'
    >>> cleaned_away([(), ()])
    ''
    """
    found = {step for steps in removed for step in steps}
    words = [word for step, word in _WORDS.items() if step in found]
    if not words:
        return ""
    return tr(
        "Cleaned away: {words}. A stroke may be among it: see the original.",
        words=joined(words, "{first}, {second}"),
    )
