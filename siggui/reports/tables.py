"""Writes rows as CSV or as an Excel workbook, however many there are."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter

from siggui.domain.export_columns import COLUMNS, Kind, Row, Value, begins_formula

_NAMES = tuple(column.name for column in COLUMNS)

MOST_XLSX_ROWS = 1_048_575
"""What a worksheet of Excel holds below its heading."""


def write_csv(rows: Iterable[Row], file: Path, names: Iterable[str] = _NAMES) -> int:
    """Write UTF-8 with the mark by which Excel knows it, separated by commas.

    A text that a spreadsheet could take for a formula gets an apostrophe before it.

    Args:
        rows: One value for each column.
        file: Where to.
        names: Of the columns; those of an export of decisions if left out.

    Returns:
        How many rows.
    """
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(names)
        for row in rows:
            writer.writerow(map(_inert, row))
            count += 1
    return count


def write_xlsx(rows: Iterable[Row], file: Path) -> int:
    """Write a workbook with one sheet; rows go to disk one by one.

    Returns:
        How many rows.
    """
    # Its parts hold names for a while: in a folder of this user's own.
    with TemporaryDirectory(prefix="siggui-") as folder:
        book = xlsxwriter.Workbook(
            str(file),
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        with book:
            return _fill(book, rows)


def _fill(book: xlsxwriter.Workbook, rows: Iterable[Row]) -> int:
    sheet = book.add_worksheet("Decisions")
    heading = book.add_format({"bold": True, "bottom": 1, "bottom_color": "#a3abb5"})
    text = book.add_format({"num_format": "@"})
    # Typed over in Excel, it stays a text.
    quoted = book.add_format({"num_format": "@", "quote_prefix": True})
    figures = {
        Kind.MOMENT: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
        Kind.WHOLE: book.add_format({"num_format": "0"}),
        Kind.FRACTION: book.add_format({"num_format": "0.000"}),
    }
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, column.width)
        sheet.write_string(0, place, column.title, heading)
    sheet.freeze_panes(1, 0)
    count = 0
    for row in rows:
        count += 1
        for place, (column, value) in enumerate(zip(COLUMNS, row, strict=True)):
            if column.kind is Kind.TEXT:
                words = str(value)
                style = quoted if begins_formula(words) else text
                sheet.write_string(count, place, words, style)
            elif column.kind is Kind.MOMENT:
                at = datetime.fromisoformat(str(value)).replace(tzinfo=None)
                sheet.write_datetime(count, place, at, figures[Kind.MOMENT])
            else:
                sheet.write_number(count, place, float(value), figures[column.kind])
    sheet.autofilter(0, 0, max(1, count), len(COLUMNS) - 1)
    return count


def _inert(value: Value) -> Value:
    return f"'{value}" if isinstance(value, str) and begins_formula(value) else value
