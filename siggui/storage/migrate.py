"""Brings a database to today's tables, and refuses one that is newer than the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, inspect, select

from siggui.errors import SystemFault
from siggui.storage.tables import metadata

_LOCK = 0x5349474755
"""Any number that no other program locks: "SIGGU"."""
_SCRIPTS = Path(__file__).with_name("migrations")


def newest() -> str:
    """The version that this program makes and understands."""
    head = _scripts().get_current_head()
    if head is None:
        raise RuntimeError("the migrations are missing from this installation")
    return head


def version_of(connection: Connection) -> str | None:
    """The version a database is of, None if it is empty.

    Raises:
        SystemFault: ``database-newer`` or ``database-foreign``.
    """
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None:
        if inspect(connection).get_table_names():
            raise SystemFault(
                "database-foreign",
                "This database holds something else than siggui's records.",
                "Name an empty one.",
            )
        return None
    if found not in {script.revision for script in _scripts().walk_revisions()}:
        raise SystemFault(
            "database-newer",
            "The records were written by a newer version of siggui.",
            "Open them with that version; this one leaves them as they are.",
        )
    return found


def lock_out_others(connection: Connection) -> None:
    """Wait until nobody else makes or changes tables, and keep others waiting.

    A writing transaction of SQLite is alone anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))


def upgrade(connection: Connection) -> None:
    """Run the steps that are missing and their record, all in the connection's transaction."""
    scripts = _scripts()

    def steps(revision: str | tuple[str, ...], _context: object) -> object:
        return scripts._upgrade_revs(newest(), revision)  # type: ignore[arg-type]

    with EnvironmentContext(_config(), scripts, fn=steps) as environment:
        environment.configure(connection=connection, target_metadata=metadata)
        environment.run_migrations()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


@cache
def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
