"""Exports the decisions of a period as a table, for whoever has to account for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from siggui.domain.casework import reason_sentence
from siggui.domain.export_columns import Row
from siggui.domain.rights import Right
from siggui.errors import Cancelled, InputError, SystemFault
from siggui.services.private_file import private_draft
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom

Advance = Callable[[int], object]
"""Called with how many rows were written since."""
KINDS = (".csv", ".xlsx")
_AT_ONCE = 200


class ExportService:
    """Any thread may call it.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def count(self, first: date, last: date) -> int:
        """How many decisions a period has.

        Raises:
            InputError: ``period-reversed``.
            SystemFault: As ``Store.reading``.
        """
        from siggui.storage.report_rows import ReportRows

        with self._room.reading() as records:
            return ReportRows(records.connection).count_decided(*_period(first, last))

    def write(
        self,
        first: date,
        last: date,
        file: Path,
        advance: Advance | None = None,
        cancelled: Event | None = None,
    ) -> int:
        """Write every decision of a period to a file that only this user may read.

        It appears whole or not at all; what is there is replaced.

        Args:
            first: Day of the first decisions, in UTC.
            last: Day of the last ones.
            file: Its ending says what is written: ``.csv`` or ``.xlsx``.
            advance: Told how far it is.
            cancelled: Looked at between rows.

        Returns:
            How many decisions.

        Raises:
            InputError: ``period-reversed``, ``export-kind-unknown`` or ``export-too-long``.
            SystemFault: ``export-unwritable``, or as ``Store.acting``.
            Cancelled: ``cancelled`` was set; nothing was written.
        """
        from siggui.reports.tables import MOST_XLSX_ROWS, write_csv, write_xlsx

        self._room.session.require(Right.EXPORT)
        kind = file.suffix.lower()
        if kind not in KINDS:
            raise InputError(
                "export-kind-unknown",
                "An export is a CSV file or an Excel workbook.",
                "End the file's name with .csv or .xlsx.",
            )
        if kind == ".xlsx" and self.count(first, last) > MOST_XLSX_ROWS:
            raise InputError(
                "export-too-long",
                say(
                    "Excel holds {most:,} rows on a sheet; this period has more.",
                    most=MOST_XLSX_ROWS,
                ),
                "Choose a shorter period, or CSV.",
            )
        write = write_csv if kind == ".csv" else write_xlsx
        return write_logged(
            self._room,
            file,
            f"decisions:{first.isoformat()}/{last.isoformat()}",
            kind[1:],
            lambda draft: write(self._rows(first, last, advance, cancelled), draft),
        )

    def _rows(
        self, first: date, last: date, advance: Advance | None, cancelled: Event | None
    ) -> Iterator[Row]:
        from siggui.storage.report_rows import ReportRows

        with self._room.reading() as records:
            found = ReportRows(records.connection).decided(*_period(first, last))
            with closing(found):
                for number, each in enumerate(found, 1):
                    yield _row(each)
                    if number % _AT_ONCE == 0:
                        if cancelled is not None and cancelled.is_set():
                            raise Cancelled
                        if advance is not None:
                            advance(_AT_ONCE)


def write_logged(
    room: RecordRoom, file: Path, subject: str, kind: str, write: Callable[[Path], int]
) -> int:
    """Write a file of records, in one step and for this user alone; the audit log knows of it.

    Args:
        room: The records.
        file: What is there is replaced.
        subject: What is exported, as the log names it.
        kind: Of the file, likewise.
        write: Fills the file it is given, and says with how many rows.

    Returns:
        How many rows.

    Raises:
        InputError: As ``RecordRoom.acting``.
        SystemFault: ``export-unwritable``, or as ``Store.acting``.
    """
    try:
        with private_draft(file) as draft:
            count = write(draft)
            # Last, and before the file appears: an export that the log does not know of
            # never leaves the program.
            with room.acting(Right.EXPORT) as records:
                records.audit.append("exported", subject, {"rows": count, "kind": kind})
    except OSError as error:
        raise SystemFault(
            "export-unwritable",
            "The export could not be written.",
            "Check that its folder may be written to and that the disk has room.",
        ) from error
    return count


def _row(found: dict[str, Any]) -> Row:
    """One value for each of ``COLUMNS``."""
    return (
        found["decided_utc"],
        found["account_number"],
        found["customer_number"],
        found["customer"],
        found["signatory"],
        found["outcome"],
        found["reason_code"],
        reason_sentence(found["reason_code"]),
        found["decided_by"],
        found["audit_sequence"],
        found["advice"],
        found["similarity"],
        found["log_lr"],
        found["operating_point"],
        found["specimens"],
        " ".join(json.loads(found["warnings"])),
        found["verified_utc"],
        found["verified_by"],
        found["model_version"],
        found["verification_id"],
        found["questioned_sha256"],
    )


def _period(first: date, last: date) -> tuple[str, str]:
    """From the first moment of a day in UTC to the first one after another day, as text."""
    if last < first:
        raise InputError(
            "period-reversed", "The period ends before it begins.", "Exchange the two days."
        )
    after = date.max if last == date.max else last + timedelta(days=1)
    return first.isoformat(), after.isoformat()
