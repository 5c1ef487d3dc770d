"""Keeps what was not taken from a list, and writes it for whoever corrects the list."""

from __future__ import annotations

import csv
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.export_columns import begins_formula
from siggui.errors import InputError, SystemFault
from siggui.services.private_file import private_draft

if TYPE_CHECKING:
    from collections.abc import Iterable

    from siggui.services.import_customers import Refused
    from siggui.services.queue_intake import TakenIn

QUEUE_HEADING = ("row", "id", "code", "message", "hint")
IMPORT_HEADING = (
    "line",
    "customer_number",
    "account",
    "signatory",
    "specimen",
    "code",
    "sentence",
)
_IN_MEMORY = 1 << 20


class RefusedRows:
    """All of them, however many: a list may be the wrong one and have a million rows.

    The first megabyte is kept in memory, the rest in a file without a name that only this user may
    read and that is gone when the program ends.

    Args:
        heading: Names of the columns.
    """

    def __init__(self, heading: Iterable[str]) -> None:
        self._file = tempfile.SpooledTemporaryFile(  # noqa: SIM115 - closed with this object
            _IN_MEMORY, "w+", encoding="utf-8", newline=""
        )
        weakref.finalize(self, self._file.close)
        self._writer = csv.writer(self._file)
        self._writer.writerow(heading)

    def add(self, cells: Iterable[object]) -> None:
        """Keep one row.

        Raises:
            SystemFault: ``report-unwritable``.
        """
        try:
            self._writer.writerow(cells)
        except OSError as error:
            raise _unwritable() from error

    def save(self, file: Path) -> None:
        """Write all that was kept as CSV, in one step and for this user alone.

        Raises:
            SystemFault: ``report-unwritable``.
        """
        try:
            # With a byte order mark, else spreadsheets take it for another coding.
            with (
                private_draft(file) as draft,
                draft.open("w", encoding="utf-8-sig", newline="") as stream,
            ):
                self._file.seek(0)
                shutil.copyfileobj(self._file, stream)
        except OSError as error:
            raise _unwritable() from error


def _unwritable() -> SystemFault:
    return SystemFault(
        "report-unwritable",
        "The report of what was refused could not be written.",
        "Check that there is room and that the folder may be written to.",
    )


def queue_cells(taken: TakenIn) -> tuple[object, ...]:
    """One value for each of ``QUEUE_HEADING``."""
    error = taken.error or InputError("", "", "")
    row = taken.row
    return (row.row, _cell(row.external_id), error.code, _cell(error.message), error.hint)


def import_cells(what: Refused) -> tuple[object, ...]:
    """One value for each of ``IMPORT_HEADING``."""
    row = what.row
    texts = (row.customer_number, row.account, row.signatory or row.customer, what.specimen)
    return (row.line, *map(_cell, texts), what.code, what.sentence)


def _cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if begins_formula(text) else text
