"""Reads and writes mandates; every version stays, so that what was decided stays explained."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from siggui.domain.amount import from_cents, to_cents
from siggui.domain.audit import canonical
from siggui.domain.mandate import Mandate, Panel, Rule
from siggui.domain.mandate_text import parse_who
from siggui.storage.sealing import Sealing
from siggui.storage.tables import mandates


class MandateRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection, self._sealing = connection, sealing

    def add(self, mandate: Mandate) -> None:
        """Keep a version; the caller made sure that it is the next one."""
        record = mandate_record(mandate)
        place = f"mandates.instructions.{mandate.id}"
        record["instructions"] = self._sealing.seal(mandate.instructions.encode(), place)
        record["rules"] = canonical(record["rules"])
        record["panels"] = canonical(record["panels"])
        self._connection.execute(insert(mandates).values(**record))

    def newest(self, account_id: str) -> Mandate | None:
        """What holds for an account now.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        row = self._connection.execute(
            select(mandates)
            .where(mandates.c.account_id == account_id)
            .order_by(mandates.c.version.desc())
            .limit(1)
        ).one_or_none()
        return None if row is None else self._opened(row)

    def ids_of(self, account_id: str) -> list[str]:
        """Of every version."""
        wanted = select(mandates.c.id).where(mandates.c.account_id == account_id)
        return list(self._connection.scalars(wanted))

    def mandate(self, mandate_id: str) -> Mandate | None:
        """One version by its id.

        Raises:
            SystemFault: As ``vault.unseal``.
        """
        row = self._connection.execute(
            select(mandates).where(mandates.c.id == mandate_id)
        ).one_or_none()
        return None if row is None else self._opened(row)

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every version as the audit log has it, with its subject there."""
        for row in self._connection.execute(select(mandates)):
            yield f"mandate:{row.id}", mandate_record(_mandate(row, ""))

    def _opened(self, row: Row[Any]) -> Mandate:
        place = f"mandates.instructions.{row.id}"
        return _mandate(row, self._sealing.unseal(row.instructions, place).decode())


def mandate_record(mandate: Mandate) -> dict[str, Any]:
    """A mandate as plain values, without the instructions, in which names may stand.

    They need no proof of their own: they are encrypted, bound to this version.
    """
    return {
        "id": mandate.id,
        "account_id": mandate.account_id,
        "version": mandate.version,
        "rules": [
            {
                "up_to_cents": None if rule.up_to is None else to_cents(rule.up_to),
                "who": str(rule.who.words),
            }
            for rule in mandate.rules
        ],
        "panels": {key: panel.value for key, panel in sorted(mandate.panels.items())},
        "always_refer": mandate.always_refer,
        "changed_utc": mandate.changed_utc,
        "changed_by": mandate.changed_by,
    }


def _mandate(row: Row[Any], instructions: str) -> Mandate:
    return Mandate(
        id=row.id,
        account_id=row.account_id,
        version=row.version,
        rules=tuple(_rule(rule) for rule in json.loads(row.rules)),
        panels={key: Panel(panel) for key, panel in json.loads(row.panels).items()},
        instructions=instructions,
        always_refer=row.always_refer,
        changed_utc=row.changed_utc,
        changed_by=row.changed_by,
    )


def _rule(rule: dict[str, Any]) -> Rule:
    cents = rule["up_to_cents"]
    return Rule(None if cents is None else from_cents(cents), parse_who(rule["who"]))
