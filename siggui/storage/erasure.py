"""Takes a customer out of every table, whatever tables there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, delete, select, update

from siggui.storage.tables import customers, metadata

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Gone:
    """What was taken out.

    Attributes:
        ids: Of every row that had one, by table.
    """

    ids: dict[str, tuple[str, ...]]

    def count(self, table: str) -> int:
        """How many rows of a table with ids of their own."""
        return len(self.ids.get(table, ()))


def take_out(connection: Connection, customer_id: str) -> Gone:
    """Delete a customer with every row that could not be without it.

    The tables say themselves what hangs on what: a row goes with any row it has to refer to, and
    forgets one that it only may refer to. So a table that is added later is not forgotten here.

    Args:
        connection: A transaction that writes.
        customer_id: The customer.
    """
    if connection.dialect.name == "sqlite":
        # Names are not encrypted; without this, SQLite leaves them in pages it no longer uses.
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
    ids: dict[str, tuple[str, ...]] = {customers.name: (customer_id,)}
    for table in metadata.sorted_tables:
        if table is not customers and "id" in table.c:
            found = {
                str(key)
                for condition in _must_refer(table, ids)
                for key in connection.scalars(select(table.c.id).where(condition))
            }
            if found:
                ids[table.name] = tuple(sorted(found))
    for table in metadata.sorted_tables:
        for column, condition in _may_refer(table, ids):
            connection.execute(update(table).where(condition).values({column.name: None}))
    for table in reversed(metadata.sorted_tables):
        for condition in _must_refer(table, ids):
            connection.execute(delete(table).where(condition))
    connection.execute(delete(customers).where(customers.c.id == customer_id))
    return Gone(ids)


def _must_refer(table: Table, ids: dict[str, tuple[str, ...]]) -> Iterator[ColumnElement[bool]]:
    """Which rows go with rows that go; in parts, since a statement takes only so many values."""
    for column, parent in _references(table):
        if not column.nullable:
            for part in _parts(ids.get(parent.table.name, ())):
                yield column.in_(part)


def _may_refer(
    table: Table, ids: dict[str, tuple[str, ...]]
) -> Iterator[tuple[Column[Any], ColumnElement[bool]]]:
    """Which rows stay, and in which column they forget what goes."""
    for column, parent in _references(table):
        if column.nullable:
            for part in _parts(ids.get(parent.table.name, ())):
                yield column, column.in_(part)


def _references(table: Table) -> Iterator[tuple[Column[Any], Column[Any]]]:
    for column in table.columns:
        for key in column.foreign_keys:
            yield column, key.column


def _parts(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
