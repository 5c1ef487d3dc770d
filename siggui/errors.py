"""What can go wrong, told so that a clerk knows what to do next.

Every error that is not a bug carries a stable ``code`` for scripts, a ``message`` that says what
happened and a ``hint`` that says what to do. Anything else that escapes is a bug.
"""

from __future__ import annotations


class SigguiError(Exception):
    """Base of both families; raise one of the two below.

    Args:
        code: Stable, machine-readable name such as ``"file-empty"``.
        message: One sentence: what happened. Never names a customer or shows image content.
        hint: One sentence: what to do next.
    """

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}"


class InputError(SigguiError):
    """Something the clerk can put right: an unreadable file, no ink, a PDF with a password."""


class SystemFault(SigguiError):
    """The surroundings failed: disk full, weights altered, graphics processor lost."""


class Cancelled(Exception):
    """The clerk asked to stop; nothing went wrong and nothing is reported."""
