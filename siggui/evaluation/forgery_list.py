"""How often the list of known forgeries warns wrongly, and how often it finds one of a series.

Run it with ``python -m siggui.evaluation.forgery_list DATA``; the table is Markdown.

On the list are skilled forgeries of all sets together. Looked up are genuine signatures, each
without the forgeries of its own writer (a hit is a false one), and the forgeries themselves, each
without itself (a hit on another forgery of the same signature is a right one).
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from siggui.domain.forgery import HIT_FROM, LOOKED_AT
from siggui.domain.protocol import VALIDATION_FROM
from siggui.errors import InputError
from siggui.evaluation.screen import console
from siggui.imaging.document import first_page
from siggui.imaging.pipeline import prepare
from siggui.verifier.engine import Embedding, Verifier

_STEPS = (0.5, 1.0, HIT_FROM, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Known:
    """A signature of a set.

    Attributes:
        writer: Set and number of the writer whose signature it is or imitates.
        embedding: What the network makes of it.
    """

    writer: tuple[str, int]
    embedding: Embedding


def best_hits(verifier: Verifier, listed: Sequence[Known], asked: Known, *, own: bool) -> float:
    """The highest ``log_lr`` of a look-up in the list.

    Args:
        verifier: The network.
        listed: The list.
        asked: What is looked up; if it is on the list itself, it is left out.
        own: Whether only the entries of the same writer count, or only those of others.

    Returns:
        Minus infinity where none of the nearest counts.
    """
    vectors = np.stack([entry.embedding.overall for entry in listed])
    cosines = vectors @ asked.embedding.overall
    # Entries of its own writer are what a genuine signature must not be held against.
    barred = [entry is asked or (not own and entry.writer == asked.writer) for entry in listed]
    cosines[np.array(barred)] = -np.inf
    order = [place for place in np.argsort(-cosines)[:LOOKED_AT] if np.isfinite(cosines[place])]
    counted = [listed[place] for place in order if (listed[place].writer == asked.writer) is own]
    scores = verifier.compare_many([([e.embedding], asked.embedding) for e in counted])
    return max((score.log_lr for score in scores), default=-np.inf)


def known_of(verifier: Verifier, data: Path, kind: str, writers: int, each: int) -> list[Known]:
    """Embed signatures of the sets' last writers, which nothing was trained on.

    Args:
        verifier: The network.
        data: Folder with ``signatures/``.
        kind: ``"genuine"`` or ``"forged"``.
        writers: At most so many of each set.
        each: At most so many of each writer.
    """
    chance = random.Random(9)
    found = []
    for collection, first in VALIDATION_FROM.items():
        folders = sorted((data / "signatures" / collection).iterdir())
        for folder in [f for f in folders if int(f.name) >= first][:writers]:
            files = sorted((folder / kind).glob("*"))
            for file in chance.sample(files, min(each, len(files))):
                try:
                    canvas = prepare(first_page(file).pixels).canvas
                except InputError:
                    continue
                (embedding,) = verifier.embed([canvas])
                found.append(Known((collection, int(folder.name)), embedding))
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="Folder with signatures/.")
    parser.add_argument("--writers", type=int, default=100, help="Of each set, at most.")
    parser.add_argument("--each", type=int, default=24, help="Of each writer and kind, at most.")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    verifier = Verifier.load(None, "cpu")
    listed = known_of(verifier, given.data, "forged", given.writers, given.each)
    genuine = known_of(verifier, given.data, "genuine", given.writers, given.each)
    false = np.array([best_hits(verifier, listed, each, own=False) for each in genuine])
    right = np.array([best_hits(verifier, listed, each, own=True) for each in listed])
    screen = console()
    screen.print(f"{len(listed)} forgeries listed, {len(genuine)} genuine signatures looked up")
    for limit in _STEPS:
        wrong, found = int(np.sum(false >= limit)), float(np.mean(right >= limit))
        line = f"| {limit:.2f} | {wrong} of {len(false)} | {100 * found:.1f} |"
        screen.print(line, soft_wrap=True)


if __name__ == "__main__":
    main()
