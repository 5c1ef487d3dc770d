"""What may become a specimen: everything is compared with it for years, so it must be good."""

from __future__ import annotations

from collections.abc import Iterable

from siggui.domain.decision import Warning
from siggui.domain.quality import LIMITS
from siggui.errors import InputError

MOST_SPECIMENS = 9
"""Of one signatory that count at a time; more would make no verdict better."""

POOR = frozenset({"low-resolution", "little-ink", "blurred", "mostly-dark", "printed"})
"""Weaknesses that another scan cures, or that say this is no signature. With a questioned
signature the clerk has no choice and gets a warning; for a specimen there is one."""


def poor_specimen(warnings: Iterable[Warning]) -> InputError | None:
    """Why a signature must not become a specimen, if so.

    >>> poor_specimen([Warning("blurred", "The picture is blurred.")]).code
    'blurred'
    >>> poor_specimen([Warning("low-complexity", "Simple.")]) is None
    True
    """
    for warning in warnings:
        if warning.code in POOR:
            hint = next(limit.hint for limit in LIMITS if limit.code == warning.code)
            message = f"Too poor for a specimen. {warning.message}"
            return InputError(warning.code, message, hint)
    return None
