"""A network that was fine-tuned on a bank's own signatures, with ``siggui fine-tune``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnNetwork:
    """In use instead of the shipped network it was made from.

    Attributes:
        id: 32 hex digits.
        model_version: Name and digest prefix of its weights.
        based_on: Version of the shipped network; where another one is installed, that is used.
        sha256: Of the weights file, in hex.
        time_utc: When it was put in use, ISO 8601, UTC.
        actor: By whom.
    """

    id: str
    model_version: str
    based_on: str
    sha256: str
    time_utc: str
    actor: str
