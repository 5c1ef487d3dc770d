"""``siggui locate``: where on their pages documents are signed."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import FAILED, say, sentences
from siggui.errors import InputError

if TYPE_CHECKING:
    from siggui.imaging.document import Image

_COLUMNS = "document,page,x1,y1,x2,y2,confidence"


@dataclass(frozen=True, slots=True)
class _Row:
    document: str
    page: int
    x1: float
    y1: float
    x2: float
    y2: float
    confidence: float


@dataclass(frozen=True, slots=True)
class _Failure:
    document: str
    error: str
    message: str
    hint: str


def locate(
    documents: Annotated[
        list[str],
        typer.Argument(metavar="DOCUMENT …", help="Pictures or PDFs; FILE#page=2 is one page."),
    ],
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object instead of rows.")
    ] = False,
) -> None:
    """Find the signatures on the pages of documents, the surest of each page first.

    Boxes are in pixels of the page, a PDF's at 300 dpi. A file that cannot be read gets a sentence
    and the rest goes on. Exit status: 0 when every page was looked at, whether or not it is signed;
    1 if one could not be; 2 wrong usage.
    """
    rows: list[_Row] = []
    failures: list[_Failure] = []
    unsigned: list[tuple[str, int]] = []
    with sentences(as_json=as_json):
        if not as_json:
            typer.echo(_COLUMNS)
        for name in documents:
            for page, found in _looked_at(name, failures):
                if not found:
                    unsigned.append((name, page))
                    say(f"siggui: {name}, page {page}: no signature was found.")
                rows += found
                if not as_json:
                    for row in found:
                        typer.echo(_as_csv(row))
        if as_json:
            told = {
                "signatures": [asdict(row) for row in rows],
                "unsigned": [{"document": name, "page": page} for name, page in unsigned],
                "errors": [asdict(failure) for failure in failures],
            }
            typer.echo(json.dumps(told, indent=2))
    raise typer.Exit(FAILED if failures else 0)


def _looked_at(name: str, failures: list[_Failure]) -> Iterator[tuple[int, list[_Row]]]:
    """Each page that can be read, with what is on it."""
    from siggui.services.locate import locate as find

    for page, image in _pages(name, failures):
        rows = []
        for located in find(image):
            box = located.box
            right, bottom = box.x + box.width, box.y + box.height
            x1, y1, x2, y2 = (round(side, 1) for side in (box.x, box.y, right, bottom))
            rows.append(_Row(name, page, x1, y1, x2, y2, round(located.confidence, 4)))
        yield page, rows


def _pages(name: str, failures: list[_Failure]) -> Iterator[tuple[int, Image]]:
    from siggui.imaging.document import open_document
    from siggui.services.sources import parse_source

    def failed(error: InputError) -> None:
        say(f"siggui: {name}: {error}")
        failures.append(_Failure(name, error.code, error.message, error.hint))

    source = parse_source(name)
    try:
        with open_document(Path(source.path)) as document:
            wanted = range(document.page_count) if source.page is None else [source.page - 1]
            for index in wanted:
                try:
                    image = document.page(index)
                except InputError as error:
                    failed(error)
                    continue
                yield index + 1, image
    except InputError as error:
        failed(error)


def _as_csv(row: _Row) -> str:
    line = io.StringIO()
    sides = (f"{side:g}" for side in (row.x1, row.y1, row.x2, row.y2))
    cells = (row.document, row.page, *sides, f"{row.confidence:.3f}")
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()
