"""Tells an account's history from the audit log."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from siggui.domain.history import WORDS, Happened
from siggui.services.customers import account_file

if TYPE_CHECKING:
    from siggui.domain.audit import AuditRow
    from siggui.domain.customers import AccountFile
    from siggui.services.record_room import RecordRoom


class HistoryService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def of_account(self, account_id: str) -> tuple[Happened, ...]:
        """What happened to an account, its signatories, mandate and specimens, the newest first.

        Raises:
            InputError: ``account-unknown``.
            SystemFault: As ``RecordRoom.store``.
        """
        with self._room.reading() as records:
            file = account_file(records, records.customers.account(account_id))
            about = _subjects(file)
            about |= {f"mandate:{key}": ("", "") for key in records.mandates.ids_of(account_id)}
            rows = records.audit.rows_about(list(about))
        known = [_happened(row, *about[row.subject]) for row in rows if row.act in WORDS]
        return tuple(reversed(known))


def _subjects(file: AccountFile) -> dict[str, tuple[str, str]]:
    """What the log's rows can be about, each with a signatory's name and a file's."""
    about = {f"customer:{file.customer.id}": ("", ""), f"account:{file.account.id}": ("", "")}
    for each in file.signatories:
        about[f"signatory:{each.signatory.id}"] = (each.signatory.name, "")
        for specimen in each.specimens:
            about[f"specimen:{specimen.id}"] = (each.signatory.name, specimen.source.name)
    return about


def _happened(row: AuditRow, signatory: str, source: str) -> Happened:
    until = json.loads(row.details).get("until")
    last_day = None if until is None else date.fromisoformat(until)
    return Happened(row.sequence, row.time_utc, row.actor, row.act, signatory, source, last_day)
