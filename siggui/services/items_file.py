"""Reads the CSV that names the items to be checked, row by row, however long it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from siggui.domain.amount import ENGLISH, GERMAN, parse_amount, to_cents
from siggui.domain.enrollment import parse_day
from siggui.domain.mandate import MOST_SIGNERS
from siggui.domain.work_queue import Amount, Truth
from siggui.errors import InputError
from siggui.services.csv_lines import read_heading, records
from siggui.services.sources import Source, parse_source
from siggui.wording import say

NEEDED = ("id", "account", "questioned")
_SAVE_AS = "Save the list as “CSV UTF-8” with the columns id, account and questioned."
LONGEST_ID = 64


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line of the list.

    Attributes:
        row: 1 for the first row after the heading.
        external_id: As it stands there.
        account: Number of the account.
        source: The image; None if the row is bad.
        amount: None if there is none.
        signatory: Name of who is said to have signed; may be empty.
        truth: Of a test item; None where the list has no such column.
        error: Why the row cannot be taken in; None for a good one.
        more: The images of further signatures on the same item.
        signed_on: The day on which it was signed; None if the list does not say.
    """

    row: int
    external_id: str
    account: str = ""
    source: Source | None = None
    amount: Amount | None = None
    signatory: str = ""
    truth: Truth | None = None
    error: InputError | None = None
    more: tuple[Source, ...] = ()
    signed_on: date | None = None


def read_items(path: Path, *, with_truth: bool = False) -> Iterator[ItemRow]:
    """Read ``id,account,questioned`` and what there is of ``amount,currency,signatory,signed``.

    Several signatures of one item are joined by ``|``. Other columns are ignored. Commas,
    semicolons and tabs are understood, with or without a byte order mark. A bad row carries its
    error and never stops the rest. One row is in memory at a time.

    Args:
        path: The list; image files are relative to it.
        with_truth: The list is one of test items: the column ``truth`` says ``genuine`` or
            ``forged``.

    Raises:
        InputError: The list as a whole cannot be read; the rows before stay good.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _rows(file, os.path.dirname(path), with_truth)  # noqa: PTH120 - as text
    except FileNotFoundError as error:
        raise InputError(
            "items-missing", "There is no such list of items.", "Check its name."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            "items-unreadable", "The list of items is not UTF-8 text.", _SAVE_AS
        ) from error
    except OSError as error:
        raise InputError(
            "items-unreadable",
            say("The list of items cannot be read: {why}.", why=str(error.strerror)),
            "Check that it is a file and that you may read it.",
        ) from error


def _rows(file: Iterator[str], folder: str, with_truth: bool) -> Iterator[ItemRow]:
    heading = next(((at, line) for at, line in enumerate(file, start=1) if line.strip()), None)
    if heading is None:
        raise InputError("items-empty", "The list of items is empty.", _SAVE_AS)
    needed = (*NEEDED, "truth") if with_truth else NEEDED
    found = read_heading(heading[1], needed)
    if found.missing:
        raise InputError(
            "items-columns",
            say("The list of items lacks a column: {named}.", named=found.missing),
            _SAVE_AS,
        )
    header = found.names
    for number, cells in enumerate(
        records(file, found.delimiter, heading[0] + 1, "items-unreadable"), start=1
    ):
        row = dict(zip(header, (cell.strip() for cell in cells), strict=False))
        try:
            _check(cells, header, row, needed)
            first, *more = _sources(row["questioned"], folder)
            yield ItemRow(
                number,
                row["id"],
                row["account"],
                first,
                read_amount(row.get("amount", ""), row.get("currency", "")),
                row.get("signatory", ""),
                _truth(row["truth"]) if with_truth else None,
                more=tuple(more),
                signed_on=parse_day(row.get("signed", "")),
            )
        except InputError as error:
            yield ItemRow(number, row.get("id", "")[:LONGEST_ID], error=error)


def read_amount(text: str, currency: str = "") -> Amount | None:
    """An amount as some program wrote it, with a point or a comma, if only one can be meant.

    Raises:
        InputError: As ``domain.amount.parse_amount``; ``currency-unknown``.

    >>> read_amount("12000.50"), read_amount("12.000,50", "eur"), read_amount("")
    (Amount(cents=1200050, currency=''), Amount(cents=1200050, currency='EUR'), None)
    """
    code = currency.upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise InputError(
            "currency-unknown", "The currency has not three letters.", "Write it like EUR."
        )
    if not text:
        return None
    try:
        return Amount(to_cents(parse_amount(text, ENGLISH)), code)
    except InputError as error:
        if error.code != "amount-unreadable":
            raise
        return Amount(to_cents(parse_amount(text, GERMAN)), code)


def _sources(cell: str, folder: str) -> list[Source]:
    parts = [part.strip() for part in cell.split("|")]
    if not all(parts):
        raise InputError(
            "row-incomplete", "Between two signatures of the row is none.", "Fill the cell."
        )
    if len(parts) > MOST_SIGNERS:
        raise InputError(
            "signatures-too-many",
            say("The row names more than {most} signatures.", most=MOST_SIGNERS),
            "Make several items of it.",
        )
    return [parse_source(part, folder) for part in parts]


def _check(
    cells: list[str], header: list[str], row: dict[str, str], needed: tuple[str, ...]
) -> None:
    # Spreadsheets leave out trailing empty cells, so too few is only wrong if one is needed.
    if any("\0" in cell for cell in cells):
        raise InputError(
            "row-columns", "The row holds a sign that no text can have.", "Save the list anew."
        )
    if any(cell.strip() for cell in cells[len(header) :]):
        raise InputError(
            "row-columns",
            say(
                "The row has {cells} cells and the heading {header}.",
                cells=len(cells),
                header=len(header),
            ),
            "Quote a cell that holds the sign between cells.",
        )
    missing = [name for name in needed if not row.get(name)]
    if missing:
        raise InputError(
            "row-incomplete", say("The row has no {column}.", column=missing[0]), "Fill the cell."
        )
    if len(row["id"]) > LONGEST_ID:
        raise InputError(
            "text-too-long",
            say("The id is longer than {most} signs.", most=LONGEST_ID),
            "Shorten it.",
        )


def _truth(text: str) -> Truth:
    try:
        return Truth(text.lower())
    except ValueError as error:
        raise InputError(
            "truth-unknown", "The truth is neither genuine nor forged.", "Write one of both."
        ) from error
