"""Copies of an SQLite file that are whole, even while others write to it."""

from __future__ import annotations

import itertools
import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from siggui.errors import SystemFault

_PAGES_AT_ONCE = 4096


def copy_file(source: Path, target: Path) -> None:
    """Copy a database to a new file that only this user can read; it appears when it is whole.

    Raises:
        SystemFault: ``backup-failed``; there is no target then, or still the old one.
    """
    draft = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(_opened(source)) as old, closing(sqlite3.connect(draft)) as new:
            old.backup(new, pages=_PAGES_AT_ONCE)
            # One file that holds everything, without its own log beside it.
            new.execute("PRAGMA journal_mode = DELETE")
            _check(new)
        _flush(draft)
        draft.replace(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise SystemFault(
            "backup-failed",
            "The copy of the records could not be written.",
            "Check that there is room and that the folder may be written to.",
        ) from error


def beside(file: Path, why: str) -> Path:
    """A name for a copy in the same folder that no earlier copy has.

    Args:
        file: The database.
        why: Part of the name.
    """
    stem = f"{file.name}.{why}-{datetime.now(UTC):%Y%m%d-%H%M%S}"
    names = itertools.chain([stem], (f"{stem}-{number}" for number in itertools.count(2)))
    return next(copy for name in names if not (copy := file.with_name(name)).exists())


def copy_into(source: Path, target: Path) -> None:
    """Make a database in use what a backup holds, in one transaction.

    Raises:
        SystemFault: ``restore-failed``; the database is as it was.
    """
    try:
        with closing(_opened(source)) as old, closing(sqlite3.connect(target, timeout=5)) as new:
            # All pages at once: another program must not see half of each.
            old.backup(new, pages=-1)
            new.execute("PRAGMA journal_mode = WAL")
    except (OSError, sqlite3.Error) as error:
        raise SystemFault(
            "restore-failed",
            "The backup could not be put in place; the records are as they were.",
            "Close every window of siggui, check the room on the disk, then try again.",
        ) from error


def flaws_in_file(file: Path) -> list[str]:
    """What SQLite's own check finds wrong with a file; empty if it is whole.

    Raises:
        SystemFault: ``backup-unreadable``.
    """
    try:
        with closing(_opened(file)) as connection:
            # An empty file is a whole database to SQLite; it must never replace anything.
            connection.execute("SELECT database_id FROM vault").fetchone()[0]
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
            broken = connection.execute("PRAGMA foreign_key_check").fetchmany(20)
    except (OSError, TypeError, sqlite3.Error) as error:
        raise SystemFault(
            "backup-unreadable",
            "The file cannot be read as siggui's records.",
            "Choose a file that “siggui db backup” wrote.",
        ) from error
    flaws = [] if found == ["ok"] else found
    return flaws + [f"A row of {row[0]} points to nothing." for row in broken]


def _opened(file: Path) -> sqlite3.Connection:
    """Open a file that is there; SQLite alone would make an empty one."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=5)


def _check(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise sqlite3.DatabaseError("the copy is not whole")


def _flush(file: Path) -> None:
    number = os.open(file, os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
