"""Which cleaning steps are wanted; each can be switched off where it does harm."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from siggui.errors import InputError
from siggui.wording import say


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The steps, all on unless said otherwise.

    Attributes:
        colors: Stamps and print in another color than the pen's.
        holes: Punched holes and staples.
        lines: Ruled lines, dotted lines and frames.
        background: Security patterns and writing that shows through from the other side.
        stamps: Round stamps and tilted frames in the pen's own color.
        print: Printed letters.
    """

    colors: bool = True
    holes: bool = True
    lines: bool = True
    background: bool = True
    stamps: bool = True
    print: bool = True

    @property
    def kept(self) -> tuple[str, ...]:
        """The steps that are switched off, in their order.

        >>> Cleaning(lines=False).kept
        ('lines',)
        """
        return tuple(step for step in STEPS if not getattr(self, step))

    def without(self, steps: Iterable[str]) -> Cleaning:
        """Switch steps off by name, keeping what they would take away.

        Raises:
            InputError: ``cleaning-unknown``.

        >>> Cleaning().without(["lines", "print"]).lines
        False
        """
        off = [step.strip() for step in steps if step.strip()]
        unknown = [step for step in off if step not in STEPS]
        if unknown:
            raise InputError(
                "cleaning-unknown",
                say("There is no cleaning step “{step}”.", step=unknown[0]),
                say("Choose among: {steps}.", steps=", ".join(STEPS)),
            )
        return replace(self, **dict.fromkeys(off, False))


STEPS = tuple(Cleaning.__dataclass_fields__)
"""Their names, in the order in which they run."""
IN_WORDS = {
    "colors": say("other inks"),
    "holes": say("holes"),
    "lines": say("lines"),
    "background": say("background"),
    "stamps": say("stamps"),
    "print": say("print"),
}
"""What each takes away, for the clerk; in the middle of a sentence."""
TITLES = {
    "colors": say("Other inks"),
    "holes": say("Holes"),
    "lines": say("Lines"),
    "background": say("Background"),
    "stamps": say("Stamps"),
    "print": say("Print"),
}
"""The same by itself."""
ALL = Cleaning()
NONE = ALL.without(STEPS)
