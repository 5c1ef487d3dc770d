"""What the queue refuses, in sentences."""

from __future__ import annotations

from siggui.errors import InputError


def verdict_missing() -> InputError:
    """An item that nothing could be compared with cannot be passed."""
    return InputError(
        "verdict-missing",
        "Without a verdict an item cannot be passed.",
        "Refer or reject it, or park it until it can be compared.",
    )


def unseen() -> InputError:
    """An item is decided as a whole."""
    return InputError(
        "signatures-unseen",
        "Not every signature of this item was looked at.",
        "Look at the others first.",
    )


def gone() -> InputError:
    """Somebody was quicker, and the item is settled."""
    return InputError("item-gone", "This item has been decided meanwhile.", "Take the next one.")


def taken() -> InputError:
    """Somebody was quicker, and looks at it now."""
    return InputError("item-taken", "Somebody else has this item now.", "Take the next one.")


def judged() -> InputError:
    """Nobody is both sides of a check."""
    return InputError(
        "item-judged",
        "You have judged this item already; another person has to look at it.",
        "Take the next one.",
    )
