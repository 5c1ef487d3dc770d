"""Reads the list of customers to import, one line at a time."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from siggui.errors import InputError
from siggui.services.csv_lines import read_heading
from siggui.wording import say, say_count

COLUMNS = ("customer_number", "customer", "account", "signatory", "specimens")
_SAVE_AS = say("Save it as “CSV UTF-8” with the columns {columns}.", columns=", ".join(COLUMNS))


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One signatory of one account.

    Attributes:
        line: Of the list, counted from 1.
        customer_number: As written.
        customer: Name.
        account: Number.
        signatory: Name; empty for the customer's own.
        specimens: Files, relative to the folder.
        error: ``(code, sentence)`` if the row makes no sense, else None.
    """

    line: int
    customer_number: str = ""
    customer: str = ""
    account: str = ""
    signatory: str = ""
    specimens: tuple[str, ...] = ()
    error: tuple[str, str] | None = None


def count_rows(path: Path) -> int:
    """How many lines the list has below its heading, about; for a progress bar.

    Raises:
        InputError: As :func:`read_customers`.
    """
    with _readable(path), path.open("rb") as stream:
        return max(0, sum(1 for line in stream if line.strip()) - 1)


def read_customers(path: Path) -> Iterator[ImportRow]:
    """Read the columns of ``COLUMNS`` and ignore any others.

    Commas, semicolons and tabs are understood, with or without a byte order mark. A row that makes
    no sense carries its error and never stops the rest. However long, the list is never held.

    Raises:
        InputError: ``list-missing``, ``list-unreadable``, ``list-empty`` or ``list-columns``.
    """
    with _readable(path), path.open(encoding="utf-8-sig", newline="") as stream:
        heading = next((line for line in stream if line.strip()), "")
        if not heading:
            raise InputError("list-empty", "The list of customers is empty.", _SAVE_AS)
        found = read_heading(heading, COLUMNS)
        if found.missing:
            raise InputError(
                "list-columns",
                say("The list of customers lacks a column: {named}.", named=found.missing),
                _SAVE_AS,
            )
        places = [found.names.index(name) for name in COLUMNS]
        reader = csv.reader(stream, delimiter=found.delimiter)
        for row in reader:
            if any(cell.strip() for cell in row):
                yield _row(reader.line_num + 1, row, places)


def _row(line: int, cells: list[str], places: list[int]) -> ImportRow:
    if len(cells) <= max(places):
        told = say_count(
            len(cells),
            "The row has {n} cell, fewer than the heading.",
            "The row has {n} cells, fewer than the heading.",
        )
        return ImportRow(line, error=("row-columns", told))
    number, customer, account, signatory, files = (cells[place].strip() for place in places)
    specimens = tuple(name.strip() for name in files.split("|") if name.strip())
    error = None
    if any("\0" in cell for cell in cells):
        error = ("row-columns", say("The row holds a character that no name can have."))
    return ImportRow(line, number, customer, account, signatory, specimens, error)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise InputError(
            "list-missing",
            say("There is no file “{path}”.", path=str(path)),
            "Check the name of the list.",
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            "list-unreadable", "The list of customers is not text in UTF-8, or torn.", _SAVE_AS
        ) from error
    except OSError as error:
        raise InputError(
            "list-unreadable",
            say("The list of customers cannot be read: {why}.", why=str(error.strerror)),
            "Check that it is a file and that you may read it.",
        ) from error
