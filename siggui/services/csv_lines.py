"""Reads the rows of a CSV that anybody may have written, a bad one without losing the rest."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from siggui.errors import InputError
from siggui.wording import say


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line of a list.

    Attributes:
        delimiter: The sign between its cells.
        names: Of its columns, in small letters.
        missing: Columns that are needed and not there, joined by commas; empty if all are there.
    """

    delimiter: str
    names: list[str]
    missing: str = ""


def read_heading(line: str, needed: Sequence[str]) -> Heading:
    """Find out how a list is written; commas, semicolons and tabs are understood.

    >>> read_heading("Id;Account", ["id"])
    Heading(delimiter=';', names=['id', 'account'], missing='')
    >>> read_heading("id,account", ["id", "questioned"]).missing
    'questioned'
    """
    for delimiter in ",;\t":
        names = [cell.strip().lower() for cell in next(csv.reader([line], delimiter=delimiter))]
        if all(name in names for name in needed):
            return Heading(delimiter, names)
    missing = [name for name in needed if name not in line.lower()]
    return Heading("", [], ", ".join(missing or needed))


def records(file: Iterator[str], delimiter: str, first: int, code: str) -> Iterator[list[str]]:
    """Yield every record that is not blank; a record with wrong quoting comes as its raw line.

    Args:
        file: Lines after the heading.
        delimiter: Between cells.
        first: Number of the first of these lines in the file.
        code: Of the error for a list that cannot be read to its end.

    Raises:
        InputError: A quotation mark is never closed.
    """
    last_line = ""

    def remembered() -> Iterator[str]:
        nonlocal last_line
        for line in file:
            last_line = line
            yield line

    reader = csv.reader(remembered(), delimiter=delimiter, strict=True)
    while True:
        begins = first + reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            # An open quotation swallows every row after it; say where rather than lose them.
            if "unexpected end" in str(error) or "field limit" in str(error):
                raise InputError(
                    code,
                    say(
                        "A quotation mark opened in line {begins} of the list is never closed.",
                        begins=begins,
                    ),
                    "Close or remove it.",
                ) from error
            cells = [last_line.split(delimiter, 1)[0].strip()]
        if any(cell.strip() for cell in cells):
            yield cells
