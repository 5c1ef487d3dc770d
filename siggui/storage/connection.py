"""Opens a database: SQLite in a file of the user's, or PostgreSQL by its URL."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool

from siggui.errors import InputError

BUSY_S = 5.0
"""How long an act waits for another one to end."""
_WRITING = "siggui_writing"


def database_url(text: str) -> URL:
    """Read what names a database: a file, or a URL.

    Raises:
        InputError: ``database-unknown``.

    >>> database_url("postgresql://desk@vault/siggui").drivername
    'postgresql+psycopg'
    """
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text)))
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise _unknown() from error
    kind = url.drivername.split("+")[0]
    if kind in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    if kind == "sqlite" and url.database:
        return url
    raise _unknown()


def file_of(url: URL) -> Path | None:
    """The file of an SQLite database, None for a server."""
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def make_engine(url: URL) -> Engine:
    """An engine whose connections keep the rules: foreign keys, one writer, durable commits.

    No connection of a file outlives its use, so that the file can be closed, copied and replaced.

    Raises:
        InputError: ``postgres-missing``.
    """
    if file_of(url) is None:
        return _postgres(url)
    engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": BUSY_S})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write.

    SQLite lets a writer that began by reading fail at once when another one was quicker; one that
    says at its beginning that it will write waits its turn.
    """
    return engine.execution_options(**{_WRITING: True})


def make_private(file: Path) -> None:
    """Make the folder and the file readable by this user alone, before anything is in them."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))


def _postgres(url: URL) -> Engine:
    try:
        return create_engine(
            url,
            pool_pre_ping=True,
            connect_args={"connect_timeout": 10, "options": "-c lock_timeout=5000"},
        )
    except ImportError as error:
        raise InputError(
            "postgres-missing",
            "This installation cannot speak to PostgreSQL.",
            "Install the extra “siggui[postgres]”.",
        ) from error


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own type
    # Transactions begin where SQLAlchemy says, not where the driver guesses.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = WAL",
        # What was confirmed survives even a power cut.
        "synchronous = FULL",
        "foreign_keys = ON",
        "trusted_schema = OFF",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    wants_to_write = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if wants_to_write else "BEGIN")


def _unknown() -> InputError:
    return InputError(
        "database-unknown",
        "This names no database that siggui can use.",
        "Give a file, or a URL such as postgresql://user@host/siggui.",
    )
