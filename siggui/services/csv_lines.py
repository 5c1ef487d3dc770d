"""Reads the rows of a CSV that anybody may have written, a bad one without losing the rest."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from siggui.errors import InputError
from siggui.wording import say


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
