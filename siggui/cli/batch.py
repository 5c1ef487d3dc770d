"""``siggui batch``: a CSV of pairs in, a CSV of answers out."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import INTERRUPTED, say, sentences
from siggui.cli.options import Device, DeviceOption, Point, PointOption, WeightsOption
from siggui.errors import InputError

if TYPE_CHECKING:
    from siggui.services.batch import BatchSummary
    from siggui.services.pairs_file import PairList
    from siggui.services.ports import Engine
    from siggui.services.results_file import ResultsFile


def batch(
    pairs: Annotated[
        Path,
        typer.Argument(
            metavar="PAIRS.csv",
            help="Columns id, references (several joined by |) and questioned;"
            " paths are relative to this file.",
        ),
    ],
    out: Annotated[
        Path,
        typer.Option("--out", metavar="RESULTS.csv", help="Earlier results there are replaced."),
    ],
    device: DeviceOption = Device.AUTO,
    resume: Annotated[
        bool, typer.Option("--resume", help="Keep the rows already in RESULTS.csv and go on.")
    ] = False,
    operating_point: PointOption = Point.STANDARD,
    weights: WeightsOption = None,
) -> None:
    """Compare many pairs; a bad row gets its error and never stops the rest.

    A path may name a page of a document: FILE#page=2. Earlier results are replaced only once the
    list is read and the model is loaded. Exit status: 0 when every row has an answer or an error,
    1 if the run could not begin or go on, 2 wrong usage.
    """
    with sentences():
        from siggui.services.pairs_file import read_pairs
        from siggui.services.results_file import ResultsFile
        from siggui.services.verify import load_verifier

        listed = read_pairs(pairs)
        if out.exists() and out.samefile(pairs):
            raise InputError(
                "out-is-input",
                "The results would replace the list of pairs.",
                "Name another file with --out.",
            )
        with ResultsFile(out) as results:
            first = _answered(listed, results) if resume else -1
            if first < len(listed.rows):
                engine = load_verifier(device.value, weights)
                _answer(listed, results, engine, operating_point.value, first)


def _answered(pairs: PairList, results: ResultsFile) -> int:
    """How many rows an earlier run has answered; -1 if it did not even begin."""
    first = results.answered([row.id for row in pairs.rows])
    if first == len(pairs.rows):
        say(f"All {first} rows are answered already.")
    elif first > 0:
        say(f"{first} rows are answered already; {len(pairs.rows) - first} to go.")
    return first


def _answer(pairs: PairList, results: ResultsFile, engine: Engine, point: str, first: int) -> None:
    from siggui.cli.progress import progress
    from siggui.services.batch import run_batch

    told = _tell(engine, 0)
    if first < 0:
        results.begin()
        first = 0
    begun = perf_counter()
    try:
        with progress(len(pairs.rows) - first) as row_answered:
            summary = run_batch(
                pairs,
                results,
                engine,
                operating_point=point,
                first=first,
                row_answered=row_answered,
            )
    except KeyboardInterrupt:
        say("Stopped; the rows so far are kept. Go on with --resume.")
        raise typer.Exit(INTERRUPTED) from None
    _tell(engine, told)
    say(_in_words(summary, perf_counter() - begun))


def _tell(engine: Engine, told: int) -> int:
    """Show the notices that came up since and return how many there are now."""
    for notice in engine.notices[told:]:
        say(f"siggui: {notice}")
    return len(engine.notices)


def _in_words(summary: BatchSummary, seconds: float) -> str:
    counts = ", ".join(
        f"{count} {name.replace('_', ' ')}" for name, count in summary.decisions.items()
    )
    errors = f", {summary.errors} with an error" if summary.errors else ""
    rate = summary.rows / seconds if seconds else 0.0
    return (
        f"{summary.rows} rows in {seconds:.1f} s ({rate:.0f} rows/s on {summary.device}):"
        f" {counts}{errors}."
    )
