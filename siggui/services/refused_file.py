"""Writes what was not taken from a list, for whoever corrects it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.export_columns import begins_formula
from siggui.errors import InputError, SystemFault
from siggui.services.private_file import write_private

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from siggui.services.import_customers import Refused
    from siggui.services.queue_intake import TakenIn

IMPORT_HEADING = (
    "line",
    "customer_number",
    "account",
    "signatory",
    "specimen",
    "code",
    "sentence",
)


def write_refused(file: Path, refused: Sequence[TakenIn]) -> None:
    """Write a CSV with the number of each item's row, its id, and what was wrong with it.

    Raises:
        SystemFault: ``report-unwritable``.
    """
    errors = ((each.row, each.error or InputError("", "", "")) for each in refused)
    _write(
        file,
        ("row", "id", "code", "message", "hint"),
        (
            (row.row, _cell(row.external_id), error.code, _cell(error.message), error.hint)
            for row, error in errors
        ),
    )


def write_not_imported(file: Path, refused: Iterable[Refused]) -> None:
    """Write a CSV with each row of customers, or file of one, and what was wrong with it.

    Raises:
        SystemFault: ``report-unwritable``.
    """
    _write(file, IMPORT_HEADING, map(import_cells, refused))


def import_cells(what: Refused) -> tuple[object, ...]:
    """One value for each of ``IMPORT_HEADING``."""
    row = what.row
    texts = (row.customer_number, row.account, row.signatory or row.customer, what.specimen)
    return (row.line, *map(_cell, texts), what.code, what.sentence)


def _write(file: Path, heading: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heading)
    writer.writerows(rows)
    try:
        # With a byte order mark, else spreadsheets take it for another coding.
        write_private(file, f"\ufeff{text.getvalue()}")
    except OSError as error:
        raise SystemFault(
            "report-unwritable",
            "The report of what was refused could not be written.",
            "Check that there is room and that the folder may be written to.",
        ) from error


def _cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if begins_formula(text) else text
