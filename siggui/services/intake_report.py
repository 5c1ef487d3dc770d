"""What became of a list while it is taken into the queue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from siggui.services.refused_file import QUEUE_HEADING, RefusedRows, queue_cells
from siggui.wording import Sentence, joined, say

if TYPE_CHECKING:
    from siggui.services.queue_intake import TakenIn

MOST_TOLD = 10
"""Refused rows that are told at once; the report has all of them."""


@dataclass(slots=True)
class IntakeReport:
    """Counts what became of a list while it is taken in.

    Attributes:
        waiting: Items for a person.
        passed: Let pass by the policy.
        refused: How many rows were refused.
        first_refused: The first of them, to be told at once.
        refused_rows: All of them, for whoever has to correct the list.
    """

    waiting: int = 0
    passed: int = 0
    refused: int = 0
    first_refused: list[TakenIn] = field(default_factory=list)
    refused_rows: RefusedRows = field(default_factory=lambda: RefusedRows(QUEUE_HEADING))

    def add(self, taken: TakenIn) -> None:
        """Count one row.

        Raises:
            SystemFault: ``report-unwritable``.
        """
        if taken.error is not None:
            self.refused += 1
            self.refused_rows.add(queue_cells(taken))
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
