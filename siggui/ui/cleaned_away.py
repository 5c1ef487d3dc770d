"""Says what cleaning took from the ink that is compared: it may have been the signer's stroke."""

from __future__ import annotations

from collections.abc import Sequence

_WORDS = {
    "colors": "other colors",
    "holes": "holes",
    "lines": "lines",
    "background": "background",
    "stamps": "stamps",
    "print": "print",
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
    return f"Cleaned away: {', '.join(words)}. A stroke may be among it: see the original."
