"""A first look into a file of records, before everything that opens them properly is loaded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

_QUERY = """
SELECT EXISTS (SELECT 1 FROM users) OR EXISTS (
    SELECT 1 FROM audit WHERE subject >= 'user:' AND subject < 'user;' AND act = 'user-added'
)
"""
_BUSY_S = 0.2


def has_users(file: Path) -> bool | None:
    """Whether somebody has to sign in, read with the standard library alone.

    A window asks this while it loads its network; SQLAlchemy beside that would be felt.

    Args:
        file: Of the records; nothing in it is changed.

    Returns:
        None where only opening it properly can tell.
    """
    name = f"{file.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(name, uri=True, timeout=_BUSY_S)) as connection:
            (found,) = connection.execute(_QUERY).fetchone()
            return bool(found)
    except sqlite3.Error:
        return None  # an older version, in use, or not records at all
