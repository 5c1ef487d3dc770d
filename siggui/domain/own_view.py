"""What a person found before the program told its own finding.

A machine's label shifts what people see, so a reviewer may be asked to look first. What was marked
is kept with the decision.

Source: Dror, Cognitive and human factors in expert decision making (2020), on what is seen first;
the features are those of Huber and Headrick, Handwriting identification (second edition 2018),
chapter 6.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from siggui.wording import say

_T = TypeVar("_T")


class Mark(Enum):
    """How a feature of the questioned signature is beside the specimens'."""

    SAME = "same"
    DIFFERS = "differs"
    UNCLEAR = "unclear"


class View(Enum):
    """By whose hand a person takes it to be."""

    GENUINE = "genuine"
    UNCLEAR = "unclear"
    FORGED = "forged"


CHECKLIST = {
    "line-quality": say("Line quality"),
    "shapes": say("Shapes of the letters"),
    "proportions": say("Proportions"),
    "slant": say("Slant"),
    "baseline": say("Baseline"),
    "spacing": say("Spacing"),
    "connections": say("Connections, pen lifts"),
    "ends": say("Beginnings and ends"),
}
"""What is looked at, by the code that is kept."""


@dataclass(frozen=True, slots=True)
class OwnView:
    """What was marked before the score was seen.

    Attributes:
        view: By whose hand.
        marks: Code of the checklist and mark; what was not marked is left out.
    """

    view: View
    marks: tuple[tuple[str, Mark], ...]

    def record(self) -> dict[str, object]:
        """As plain values, for the audit log.

        >>> OwnView(View.FORGED, (("slant", Mark.DIFFERS),)).record()
        {'view': 'forged', 'marks': {'slant': 'differs'}}
        """
        marks = {code: mark.value for code, mark in self.marks}
        return {"view": self.view.value, "marks": marks}


def varied_order(items: Sequence[_T], case: str) -> tuple[_T, ...]:
    """Another order for each case, always the same for one: no specimen is always seen first.

    Args:
        items: Such as specimens.
        case: Names the case.

    >>> varied_order("abcde", "case 1") == varied_order("abcde", "case 1")
    True
    >>> len({varied_order("abcde", f"case {n}") for n in range(20)}) > 10
    True
    """
    mixed = list(items)
    random.Random(case).shuffle(mixed)
    return tuple(mixed)
