"""Who signs, as a clerk reads and types it in the window's language."""

from __future__ import annotations

import re

from siggui.domain.mandate import Who
from siggui.domain.mandate_text import COMMON, parse_who
from siggui.ui.wording import told
from siggui.wording import say

_VOCABULARY = say(
    "one=one; two=two; three=three; four=four; five=five; six=six; seven=seven; eight=eight; "
    "nine=nine; of=of; panel=panel; and=and; or=or; anyone=anyone"
)
"""The words of a rule, each with those that mean the same in the window's language, between
slashes; the reader knows English."""


def rule_text(who: Who) -> str:
    """A rule as it stands in its field; :func:`read_rule` reads it back."""
    return told(who.words)


def usual_rules() -> list[str]:
    """What most mandates say; offered to be chosen."""
    return [rule_text(parse_who(text)) for text in COMMON]


def read_rule(text: str) -> Who:
    """Read a rule in the window's language or in English.

    Raises:
        InputError: As :func:`siggui.domain.mandate_text.parse_who`.
    """
    english = f" {text.lower()} "
    meant = {
        local: word
        for word, _, known in (pair.partition("=") for pair in told(_VOCABULARY).split("; "))
        for local in known.split("/")
        if local
    }
    # Longer ones first: one may be the beginning of another.
    for local in sorted(meant, key=len, reverse=True):
        english = re.sub(rf"(?<!\S){re.escape(local)}(?!\S)", meant[local], english)
    return parse_who(english)
