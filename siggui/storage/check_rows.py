"""Reads and writes which signatures were checked together, for which amount, and the outcome."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, insert, select

from siggui.domain.amount import from_cents, to_cents
from siggui.domain.audit import canonical
from siggui.domain.item import ItemCheck
from siggui.domain.mandate import MandateVerdict
from siggui.storage.tables import checked_signatures, item_checks


class CheckRows:
    """The repository, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, check: ItemCheck, time_utc: str, actor: str) -> None:
        """Keep a check; its verdicts are on file already."""
        record = check_record(check, time_utc, actor)
        verdicts = record.pop("verifications")
        record["forgeries"] = canonical(record["forgeries"])
        self._connection.execute(insert(item_checks).values(**record))
        for position, verification_id in enumerate(verdicts):
            self._connection.execute(
                insert(checked_signatures).values(
                    check_id=check.id, position=position, verification_id=verification_id
                )
            )

    def check_of(self, verification_id: str) -> ItemCheck | None:
        """The check a verdict belongs to."""
        check_id = self._connection.execute(
            select(checked_signatures.c.check_id).where(
                checked_signatures.c.verification_id == verification_id
            )
        ).scalar_one_or_none()
        if check_id is None:
            return None
        row = self._connection.execute(
            select(item_checks).where(item_checks.c.id == check_id)
        ).one()
        return ItemCheck(
            row.id,
            row.account_id,
            row.mandate_id,
            None if row.amount_cents is None else from_cents(row.amount_cents),
            None if row.verdict is None else MandateVerdict(row.verdict),
            tuple(self._verdicts_of(row.id)),
            tuple(json.loads(row.forgeries)),
        )

    def records(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every check as the audit log has it, with its subject there."""
        verdicts: dict[str, list[str]] = {}
        for row in self._connection.execute(
            select(checked_signatures).order_by(
                checked_signatures.c.check_id, checked_signatures.c.position
            )
        ):
            verdicts.setdefault(row.check_id, []).append(row.verification_id)
        for row in self._connection.execute(select(item_checks)):
            record = dict(row._mapping)
            record["forgeries"] = json.loads(record["forgeries"])
            record["verifications"] = verdicts.get(row.id, [])
            yield f"check:{row.id}", record

    def _verdicts_of(self, check_id: str) -> list[str]:
        return list(
            self._connection.scalars(
                select(checked_signatures.c.verification_id)
                .where(checked_signatures.c.check_id == check_id)
                .order_by(checked_signatures.c.position)
            )
        )


def check_record(check: ItemCheck, time_utc: str, actor: str) -> dict[str, Any]:
    """A check as plain values, the same before it is written and after it is read."""
    return {
        "id": check.id,
        "account_id": check.account_id,
        "mandate_id": check.mandate_id,
        "amount_cents": None if check.amount is None else to_cents(check.amount),
        "verdict": None if check.verdict is None else check.verdict.value,
        "time_utc": time_utc,
        "actor": actor,
        "verifications": list(check.verification_ids),
        "forgeries": list(check.forgery_ids),
    }
