"""Reasons are kept by their codes; a code that is none of them is refused with those there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from siggui.errors import InputError
from siggui.wording import say


class Coded(Protocol):
    """Anything with a stable name."""

    @property
    def code(self) -> str:
        """The name that is kept."""


AnyReason = TypeVar("AnyReason", bound=Coded)


def reason_coded(reasons: Sequence[AnyReason], code: str, purpose: str) -> AnyReason:
    """The reason with this code.

    Args:
        reasons: Those there are.
        code: The one that is wanted.
        purpose: Completes "is no reason to …".

    Raises:
        InputError: ``reason-unknown``.
    """
    for reason in reasons:
        if reason.code == code:
            return reason
    known = ", ".join(reason.code for reason in reasons)
    raise InputError(
        "reason-unknown",
        say("“{code}” is no reason to {purpose}.", code=code, purpose=purpose),
        say("Choose one of: {known}.", known=known),
    )
