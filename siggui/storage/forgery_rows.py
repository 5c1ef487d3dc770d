"""Reads and writes the list of known forgeries; what networks made of them is kept encrypted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, select, update

from siggui.domain.forgery import KnownForgery
from siggui.storage.sealing import Sealing
from siggui.storage.tables import (
    accounts,
    decisions,
    forgery_embeddings,
    known_forgeries,
)

_ROWS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class ListState:
    """Tells whether what is in memory is still the list.

    Attributes:
        count: Entries, in force or not.
        sequence: Audit row of the last change to one that is still there.
    """

    count: int
    sequence: int


class ForgeryRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection, self._sealing = connection, sealing

    def add(self, forgery: KnownForgery, sequence: int) -> None:
        """Put one on the list.

        Args:
            forgery: The entry.
            sequence: Of the audit row that tells of it.
        """
        self._connection.execute(
            insert(known_forgeries).values(
                **asdict(forgery), in_force=True, changed_sequence=sequence
            )
        )

    def keep_embedding(
        self, forgery_id: str, model_version: str, vector: bytes, embedding: bytes
    ) -> None:
        """Keep what one version of the network made of one; others stay as they are.

        The caller says by :meth:`touch` that the list was changed.
        """
        place = f"{model_version}.{forgery_id}"
        self._connection.execute(
            insert(forgery_embeddings).values(
                forgery_id=forgery_id,
                model_version=model_version,
                vector=self._sealing.seal(vector, f"forgery_embeddings.vector.{place}"),
                embedding=self._sealing.seal(embedding, f"forgery_embeddings.embedding.{place}"),
            )
        )

    def set_in_force(self, forgery_id: str, in_force: bool, sequence: int) -> None:
        """Take one off the list, or put it back; what was decided on it stays explained."""
        self._connection.execute(
            update(known_forgeries)
            .where(known_forgeries.c.id == forgery_id)
            .values(in_force=in_force, changed_sequence=sequence)
        )

    def touch(self, forgery_ids: Iterable[str], sequence: int) -> None:
        """Let every desk read the list anew."""
        self._connection.execute(
            update(known_forgeries)
            .where(known_forgeries.c.id.in_(list(forgery_ids)))
            .values(changed_sequence=sequence)
        )

    def of_verification(self, verification_id: str) -> tuple[KnownForgery, bool] | None:
        """The entry that came from a verdict, and whether it is in force."""
        row = self._connection.execute(
            select(known_forgeries).where(known_forgeries.c.verification_id == verification_id)
        ).one_or_none()
        return None if row is None else (_forgery(row), row.in_force)

    def state(self) -> ListState:
        """What tells whether the list is still the one that was read."""
        count, last = self._connection.execute(
            select(func.count(), func.max(known_forgeries.c.changed_sequence)).select_from(
                known_forgeries
            )
        ).one()
        return ListState(count, last or 0)

    def count_in_force(self) -> int:
        """How many entries count."""
        return self._connection.execute(
            select(func.count())
            .select_from(known_forgeries)
            .where(known_forgeries.c.in_force.is_(True))
        ).scalar_one()

    def vectors(self, model_version: str) -> Iterator[tuple[str, bytes]]:
        """The global vector of every entry in force that this version of the network has seen.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        wanted = (
            select(forgery_embeddings.c.forgery_id, forgery_embeddings.c.vector)
            .join(known_forgeries)
            .where(
                forgery_embeddings.c.model_version == model_version,
                known_forgeries.c.in_force.is_(True),
            )
        )
        for row in self._connection.execute(wanted.execution_options(yield_per=_ROWS_AT_ONCE)):
            place = f"forgery_embeddings.vector.{model_version}.{row.forgery_id}"
            yield row.forgery_id, self._sealing.unseal(row.vector, place)

    def embeddings(self, forgery_ids: Iterable[str], model_version: str) -> dict[str, bytes]:
        """What one version of the network made of some entries.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        found = self._connection.execute(
            select(forgery_embeddings.c.forgery_id, forgery_embeddings.c.embedding).where(
                forgery_embeddings.c.forgery_id.in_(list(forgery_ids)),
                forgery_embeddings.c.model_version == model_version,
            )
        )
        return {
            row.forgery_id: self._sealing.unseal(
                row.embedding, f"forgery_embeddings.embedding.{model_version}.{row.forgery_id}"
            )
            for row in found
        }

    def entries(self, forgery_ids: Iterable[str]) -> dict[str, tuple[KnownForgery, str, int]]:
        """Entries with the account's number and the audit row of the last decision on them."""
        found = self._connection.execute(
            select(known_forgeries, accounts.c.number)
            .join(accounts, accounts.c.id == known_forgeries.c.account_id)
            .where(known_forgeries.c.id.in_(list(forgery_ids)))
        ).all()
        decided = self._connection.execute(
            select(decisions.c.verification_id, func.max(decisions.c.audit_sequence))
            .where(decisions.c.verification_id.in_([row.verification_id for row in found]))
            .group_by(decisions.c.verification_id)
        )
        rows = {row[0]: row[1] for row in decided}
        return {row.id: (_forgery(row), row.number, rows[row.verification_id]) for row in found}

    def unseen(self, model_version: str, limit: int) -> dict[str, str]:
        """Entries in force that a version of the network has not seen, with their verdicts."""
        found = self._connection.execute(
            select(known_forgeries.c.id, known_forgeries.c.verification_id)
            .outerjoin(
                forgery_embeddings,
                and_(
                    forgery_embeddings.c.forgery_id == known_forgeries.c.id,
                    forgery_embeddings.c.model_version == model_version,
                ),
            )
            .where(known_forgeries.c.in_force.is_(True), forgery_embeddings.c.forgery_id.is_(None))
            .limit(limit)
        )
        return {row.id: row.verification_id for row in found}

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What never changes of every entry, as the audit log has it, with its subject there."""
        for row in self._connection.execute(select(known_forgeries)):
            yield f"forgery:{row.id}", forgery_record(_forgery(row))


def forgery_record(forgery: KnownForgery) -> dict[str, Any]:
    """What never changes of an entry, as plain values."""
    return asdict(forgery)


def _forgery(row: Row[Any]) -> KnownForgery:
    return KnownForgery(
        row.id,
        row.verification_id,
        row.account_id,
        row.canvas_key,
        row.reason_code,
        row.listed_utc,
        row.listed_by,
    )
