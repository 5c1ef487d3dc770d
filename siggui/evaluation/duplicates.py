"""How often the near-duplicate alarm goes off: on genuine pairs, and on copies.

Run it with ``python -m siggui.evaluation.duplicates DATA``; the table is Markdown.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np

from siggui.domain.protocol import VALIDATION_FROM
from siggui.errors import InputError
from siggui.evaluation.copies import KINDS, Pixels, copy_of
from siggui.evaluation.screen import console
from siggui.imaging.document import first_page
from siggui.imaging.duplicate import COPY_FROM, Trace, agreement, trace
from siggui.imaging.pipeline import prepare

_SIGNATURES = 4


def genuine_agreements(folder: Path, every: int) -> Iterator[tuple[float, Path, Path]]:
    """Agreement of genuine pairs: all among four signatures of every so manieth writer."""
    chance = random.Random(7)
    for writer in sorted(folder.iterdir())[::every]:
        files = sorted((writer / "genuine").iterdir())
        chosen = chance.sample(files, min(_SIGNATURES, len(files)))
        traces = {file: _traced(first_page(file).pixels) for file in chosen}
        for first, second in combinations(chosen, 2):
            yield agreement(traces[first], traces[second]), first, second


def copy_agreements(folder: Path, kind: str, most: int) -> list[float]:
    """Agreement of so many genuine signatures with a copy of each; 0 where nothing was left."""
    files = sorted(folder.glob("*/genuine/*"))
    chosen = random.Random(8).sample(files, min(most, len(files)))
    found = []
    for seed, file in enumerate(chosen):
        pixels = first_page(file).pixels
        try:
            copied = _traced(copy_of(pixels, kind, np.random.default_rng(seed)))
        except InputError:
            found.append(0.0)
        else:
            found.append(agreement(_traced(pixels), copied))
    return found


def _traced(pixels: Pixels) -> Trace:
    return trace(prepare(pixels).canvas)


def _as_line(name: str, kind: str, values: Sequence[float], quantile: float) -> str:
    alarms = sum(value >= COPY_FROM for value in values)
    cells = (
        name,
        kind,
        str(len(values)),
        f"{100 * alarms / len(values):.1f}",
        f"{np.quantile(values, quantile):.2f}",
    )
    return f"| {' | '.join(cells)} |"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print the table, and name the genuine pairs that go off, to be looked at."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="Folder with signatures/.")
    parser.add_argument("--every", type=int, default=1, help="Every so manieth writer.")
    parser.add_argument("--copies", type=int, default=50, help="Of each kind and set.")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    screen = console()
    for collection in VALIDATION_FROM:
        folder = given.data / "signatures" / collection
        pairs = list(genuine_agreements(folder, given.every))
        line = _as_line(collection, "genuine pairs", [pair[0] for pair in pairs], 0.995)
        screen.print(line, soft_wrap=True)
        for value, first, second in sorted(pairs):
            if value >= COPY_FROM:
                name = "/".join(first.parts[-4:])
                screen.print(f"{value:.2f} {name} {second.name}", soft_wrap=True)
        for kind in KINDS:
            found = copy_agreements(folder, kind, given.copies)
            screen.print(_as_line(collection, kind, found, 0.05), soft_wrap=True)


if __name__ == "__main__":
    main()
