"""Passwords, as what is kept of them: Argon2id, with the library's own well-chosen costs."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()


def hashed(password: str) -> str:
    """What is kept of a password.

    Source: RFC 9106 (Argon2), section 4, second recommended option.
    """
    return _HASHER.hash(password)


def fits(password: str, kept: str) -> bool:
    """Whether this is the password; takes as long for a user who does not exist.

    Args:
        password: As typed.
        kept: What :func:`hashed` gave; an empty text for nobody.
    """
    try:
        return _HASHER.verify(kept or _nobodys(), password) and bool(kept)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody has this password")
