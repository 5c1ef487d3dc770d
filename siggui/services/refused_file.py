"""Writes what could not be taken into the queue, for whoever corrects the list."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.errors import InputError, SystemFault
from siggui.services.private_file import write_private

if TYPE_CHECKING:
    from collections.abc import Sequence

    from siggui.services.queue_intake import TakenIn

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_refused(file: Path, refused: Sequence[TakenIn]) -> None:
    """Write a CSV with the number of each row, its id, and what was wrong with it.

    Raises:
        SystemFault: ``report-unwritable``.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("row", "id", "code", "message", "hint"))
    for taken in refused:
        error = taken.error or InputError("", "", "")
        writer.writerow(
            (
                taken.row.row,
                _cell(taken.row.external_id),
                error.code,
                _cell(error.message),
                error.hint,
            )
        )
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
    return f"'{text}" if text.startswith(_FORMULA) else text
