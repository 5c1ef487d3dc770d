"""What became of a list while it is taken into the queue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from siggui.wording import Sentence, joined, say

if TYPE_CHECKING:
    from siggui.services.queue_intake import TakenIn

MOST_TOLD = 10_000
"""Refused rows that a report names; a list with more is the wrong list."""


@dataclass(slots=True)
class IntakeReport:
    """Counts what became of a list while it is taken in.

    Attributes:
        waiting: Items for a person.
        passed: Let pass by the policy.
        refused: How many rows were refused.
        first_refused: The first of them, for whoever has to correct the list.
    """

    waiting: int = 0
    passed: int = 0
    refused: int = 0
    first_refused: list[TakenIn] = field(default_factory=list)

    def add(self, taken: TakenIn) -> None:
        """Count one row."""
        if taken.error is not None:
            self.refused += 1
            if len(self.first_refused) < MOST_TOLD:
                self.first_refused.append(taken)
        elif taken.passed:
            self.passed += 1
        else:
            self.waiting += 1

    @property
    def rows(self) -> int:
        """Rows so far."""
        return self.waiting + self.passed + self.refused

    def sentence(self) -> Sentence:
        """What came of it."""
        parts = [say("{count:,} to be checked", count=self.waiting)]
        if self.passed:
            parts.append(say("{count:,} passed by the policy", count=self.passed))
        if self.refused:
            parts.append(say("{count:,} refused", count=self.refused))
        return say(
            "{rows:,} items: {parts}.", rows=self.rows, parts=joined(parts, "{first}, {second}")
        )
