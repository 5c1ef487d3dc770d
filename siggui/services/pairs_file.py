"""Reads the CSV that names what a batch has to compare."""

from __future__ import annotations

import functools
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from siggui.errors import InputError
from siggui.services.csv_lines import read_heading, records
from siggui.services.sources import Source, parse_source

COLUMNS = ("id", "references", "questioned")
_SAVE_AS = "Save the list as “CSV UTF-8” with the columns id, references and questioned."


@dataclass(frozen=True, slots=True)
class PairRow:
    """One line of the list.

    Attributes:
        id: As the script gave it, returned unchanged.
        specimens: Indexes into ``PairList.sources``; empty if the row is bad.
        questioned: Index into ``PairList.sources``; -1 if the row is bad.
        error: ``(code, sentence)`` if the row cannot be answered, else None.
    """

    id: str
    specimens: tuple[int, ...] = ()
    questioned: int = -1
    error: tuple[str, str] | None = None

    @property
    def images(self) -> tuple[int, ...]:
        """Every image the row needs, specimens first; empty if the row is bad."""
        return () if self.error else (*self.specimens, self.questioned)


@dataclass(frozen=True)
class PairList:
    """The whole list, each distinct image named once.

    It is read as a whole before the work starts: only then is it known when an image is needed
    for the last time, so that memory follows the rows in work and not the images on disk.

    Attributes:
        rows: In the order of the file.
        sources: The distinct images.
        repeated_ids: Ids that stand in more than one row.
    """

    rows: list[PairRow]
    sources: list[Source]
    repeated_ids: frozenset[str] = field(default_factory=frozenset)


def read_pairs(path: Path) -> PairList:
    """Read ``id,references,questioned`` and any further columns, which are ignored.

    Commas, semicolons and tabs are understood, with or without a byte order mark. A row that
    makes no sense stays in the list and carries its error, so that it never stops the rest.

    Raises:
        InputError: The list as a whole cannot be read: missing, empty, not UTF-8, no such columns.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return _read(file, os.path.dirname(path))  # noqa: PTH120 - joined as text later
    except FileNotFoundError as error:
        raise InputError(
            "pairs-missing", f"There is no file “{path}”.", "Check the name of the list of pairs."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(
            "pairs-unreadable", "The list of pairs is not UTF-8 text.", _SAVE_AS
        ) from error
    except OSError as error:
        raise InputError(
            "pairs-unreadable",
            f"The list of pairs cannot be read: {error.strerror}.",
            "Check that it is a file and that you may read it.",
        ) from error


def _read(file: Iterator[str], folder: str) -> PairList:
    heading = next(((at, line) for at, line in enumerate(file, start=1) if line.strip()), None)
    if heading is None:
        raise InputError("pairs-empty", "The list of pairs is empty.", _SAVE_AS)
    found = read_heading(heading[1], COLUMNS)
    if found.missing:
        raise InputError(
            "pairs-columns", f"The list of pairs lacks a column: {found.missing}.", _SAVE_AS
        )
    position = {name: found.names.index(name) for name in COLUMNS}
    numbers: dict[Source, int] = {}

    @functools.cache
    def number(text: str) -> int:
        return numbers.setdefault(parse_source(text, folder), len(numbers))

    rows: list[PairRow] = []
    for cells in records(file, found.delimiter, heading[0] + 1, "pairs-unreadable"):
        row_id = cells[position["id"]] if len(cells) > position["id"] else ""
        error = _row_error(cells, len(found.names), position)
        if error:
            rows.append(PairRow(row_id, error=error))
            continue
        names = [name.strip() for name in cells[position["references"]].split("|")]
        specimens = tuple(number(name) for name in names if name)
        rows.append(PairRow(row_id, specimens, number(cells[position["questioned"]].strip())))
    ids = Counter(row.id for row in rows)
    repeated = frozenset(row_id for row_id, times in ids.items() if times > 1)
    return PairList(rows, list(numbers), repeated)


def _row_error(cells: list[str], columns: int, position: dict[str, int]) -> tuple[str, str] | None:
    # Spreadsheets leave out trailing empty cells, so too few is only wrong if one is needed.
    surplus = any(cell.strip() for cell in cells[columns:])
    if surplus or len(cells) <= max(position.values()):
        return (
            "row-columns",
            f"The row has {len(cells)} cells and the heading {columns}; quote a path with a comma.",
        )
    if any("\0" in cells[place] for place in position.values()):
        return ("row-columns", "The row holds a character that no file name can have.")
    if not cells[position["references"]].strip(" |\t"):
        return ("specimen-missing", "The row names no reference.")
    if not cells[position["questioned"]].strip():
        return ("questioned-missing", "The row names no questioned signature.")
    return None
