"""Writes the audit log's rows in the transaction of the act they prove, and reads them back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from hmac import compare_digest

from sqlalchemy import Connection, insert, select, update

from siggui.domain.audit import NO_SEAL, AuditRow, Head, canonical, sealed, sealed_head
from siggui.storage.tables import audit, audit_head

_ROWS_AT_ONCE = 1000
_ASKED_AT_ONCE = 500
"""SQLite takes some thousand values in a question."""


class AuditLog:
    """The log, within one transaction.

    Args:
        connection: The transaction.
        key: Of the seals.
        actor: Who acts.
    """

    def __init__(self, connection: Connection, key: bytes, actor: str) -> None:
        self._connection, self._key, self._actor = connection, key, actor
        self.time_utc = now_utc()
        self.written = 0
        self._end: Head | None = None

    @property
    def actor(self) -> str:
        """Who acts."""
        return self._actor

    def begin(self) -> None:
        """Make the empty log of a new database."""
        head = Head(0, NO_SEAL)
        self._connection.execute(
            insert(audit_head).values(
                id=1, sequence=0, seal=head.seal, head_seal=sealed_head(head, self._key)
            )
        )

    def append(self, act: str, subject: str, details: Mapping[str, object]) -> AuditRow:
        """Add a row; the act is done only if this transaction is confirmed.

        Args:
            act: What is done.
            subject: To what: a kind and an id; never a name.
            details: Plain JSON values; never a name and never image content.
        """
        # Locks the end of the chain on PostgreSQL; on SQLite there is one writer anyway. So after
        # its first row, this transaction knows the end.
        head = self._end or self.head(lock=True)
        row = sealed(
            AuditRow(
                head.sequence + 1,
                self.time_utc,
                self._actor,
                act,
                subject,
                canonical(details),
                head.seal,
            ),
            self._key,
        )
        self._connection.execute(insert(audit), asdict(row))
        end = Head(row.sequence, row.seal)
        self._connection.execute(
            update(audit_head),
            {"sequence": end.sequence, "seal": end.seal, "head_seal": sealed_head(end, self._key)},
        )
        self._end = end
        self.written += 1
        return row

    def head(self, *, lock: bool = False) -> Head:
        """Where the chain ends."""
        wanted = select(audit_head.c.sequence, audit_head.c.seal)
        if lock:
            wanted = wanted.with_for_update()
        row = self._connection.execute(wanted).one_or_none()
        return Head(0, NO_SEAL) if row is None else Head(row.sequence, row.seal)

    def head_seal(self) -> str:
        """What seals the end that the database keeps; empty if that was taken away."""
        return self._connection.execute(select(audit_head.c.head_seal)).scalar_one_or_none() or ""

    def row(self, sequence: int) -> AuditRow | None:
        """The row with this number."""
        found = self._connection.execute(select(audit).where(audit.c.sequence == sequence))
        row = found.one_or_none()
        return None if row is None else AuditRow(**row._mapping)

    def row_about(self, subject: str) -> AuditRow | None:
        """The first row about something."""
        wanted = select(audit).where(audit.c.subject == subject).order_by(audit.c.sequence).limit(1)
        row = self._connection.execute(wanted).one_or_none()
        return None if row is None else AuditRow(**row._mapping)

    def rows_about(self, subjects: Sequence[str]) -> list[AuditRow]:
        """Every row about some things, by sequence."""
        found: list[AuditRow] = []
        for start in range(0, len(subjects), _ASKED_AT_ONCE):
            part = subjects[start : start + _ASKED_AT_ONCE]
            for row in self._connection.execute(select(audit).where(audit.c.subject.in_(part))):
                found.append(AuditRow(**row._mapping))
        return sorted(found, key=lambda row: row.sequence)

    def is_sealed(self, row: AuditRow) -> bool:
        """Whether this program wrote the row just so."""
        return compare_digest(row.seal, sealed(row, self._key).seal)

    def rows(self) -> Iterator[AuditRow]:
        """Every row by sequence, few in memory at a time."""
        wanted = select(audit).order_by(audit.c.sequence)
        found = self._connection.execute(wanted.execution_options(yield_per=_ROWS_AT_ONCE))
        for row in found:
            yield AuditRow(**row._mapping)


def now_utc() -> str:
    """This moment as it is kept."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
