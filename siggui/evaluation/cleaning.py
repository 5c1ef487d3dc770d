"""Does cleaning pay? Questioned signatures written anew onto lines, print, stamps and patterns.

Run it with ``python -m siggui.evaluation.cleaning PROTOCOL.csv …``; the table is Markdown.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from siggui.domain.cleaning import ALL, NONE, Cleaning
from siggui.drawing.lifted import Lifted
from siggui.drawing.marks import NAMES, signed_page
from siggui.errors import SigguiError
from siggui.evaluation.metrics import eer
from siggui.evaluation.protocol import Label, Trial, read_protocol
from siggui.evaluation.scoring import Engine
from siggui.evaluation.screen import Told, console, progress_bar
from siggui.evaluation.selection import balanced_sample
from siggui.imaging.canvas import Canvas
from siggui.imaging.document import first_page
from siggui.imaging.pipeline import prepare

Ink = NDArray[np.uint8]
_LOST = -9.0
"""Score of a pair whose questioned image could not be prepared: called no match."""


def measure(
    trials: Sequence[Trial], engine: Engine, marks: Sequence[str], told: Told | None = None
) -> dict[str, dict[str, float]]:
    """Equal error rates of one protocol, genuine against skilled.

    Args:
        trials: Rows; random forgeries are left out.
        engine: What is measured.
        marks: Names out of ``siggui.drawing.marks.NAMES``.
        told: Called with what, how many and of how many.

    Returns:
        By mark, ``"clean"`` for the blank page among them, the rates ``off`` and ``on``: without
        and with cleaning.
    """
    asked = [trial for trial in trials if trial.label is not Label.RANDOM]
    files = list(dict.fromkeys(trial.questioned for trial in asked))
    inks = {file: Lifted(first_page(file).pixels).tight_cover() for file in files}
    known = list(dict.fromkeys(file for trial in asked for file in trial.specimens))
    specimens = dict(
        zip(
            known,
            engine.embed([prepare(first_page(file).pixels).canvas for file in known]),
            strict=True,
        )
    )
    rates: dict[str, dict[str, float]] = {}
    for done, mark in enumerate(("clean", *marks)):
        rates[mark] = {}
        for name, cleaning in (("off", NONE), ("on", ALL)):
            canvases = {file: _canvas(file, inks, files, mark, cleaning) for file in files}
            sound = [file for file in files if canvases[file] is not None]
            embedded = dict(
                zip(
                    sound,
                    engine.embed([c for c in canvases.values() if c is not None]),
                    strict=True,
                )
            )
            cases = [trial for trial in asked if trial.questioned in embedded]
            scores = engine.compare_many(
                [([specimens[s] for s in t.specimens], embedded[t.questioned]) for t in cases]
            )
            by_trial = {id(t): s.log_lr for t, s in zip(cases, scores, strict=True)}
            sides: tuple[list[float], list[float]] = ([], [])
            for trial in asked:
                sides[trial.label is not Label.GENUINE].append(by_trial.get(id(trial), _LOST))
            rates[mark][name] = float(eer(*sides))
        if told is not None:
            told("marks", done + 1, len(marks) + 1)
    return rates


def _canvas(
    file: Path, inks: dict[Path, Ink], files: Sequence[Path], mark: str, cleaning: Cleaning
) -> Canvas | None:
    # Chance follows the image's own name, so that no other choice of rows changes it.
    name = "/".join(file.parts[-4:])
    rng = np.random.default_rng([zlib.crc32(name.encode()), zlib.crc32(mark.encode())])
    other = inks[files[(files.index(file) + 1) % len(files)]]
    page = signed_page(inks[file], None if mark == "clean" else mark, rng, other=other)
    try:
        return prepare(page, cleaning=cleaning).canvas
    except SigguiError:
        return None


def _markdown(rates: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    """One row a mark: the mean over protocols, then each protocol with cleaning."""
    names = list(rates)
    lines = [
        "| mark | EER without cleaning | with | × clean | " + " | ".join(names) + " |",
        "|---" * (4 + len(names)) + "|",
    ]
    marks = list(rates[names[0]])
    clean = float(np.mean([rates[name]["clean"]["on"] for name in names]))
    for mark in marks:
        off, on = (float(np.mean([rates[n][mark][k] for n in names])) for k in ("off", "on"))
        ratio = on / clean if clean > 0 else float("nan")
        each = " | ".join(f"{100 * rates[name][mark]['on']:.1f}" for name in names)
        lines.append(f"| {mark} | {100 * off:.1f} | {100 * on:.1f} | {ratio:.2f} | {each} |")
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure protocols and print the table; ``--json`` keeps the figures."""
    parser = argparse.ArgumentParser(prog="python -m siggui.evaluation.cleaning")
    parser.add_argument("protocols", nargs="+", type=Path)
    parser.add_argument("--rows", type=int, default=200, help="of each protocol, a fixed sample")
    parser.add_argument("--marks", default=",".join(NAMES), help="names joined by commas")
    parser.add_argument("--weights", type=Path, default=None)
    parser.add_argument("--json", type=Path, default=None)
    given = parser.parse_args(arguments)
    marks = [mark for mark in given.marks.split(",") if mark]
    if unknown := set(marks) - set(NAMES):
        parser.error(f"no such mark: {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    from siggui.verifier.engine import Verifier

    engine = Verifier.load(given.weights, "cpu")
    rates = {}
    with progress_bar() as told:
        for path in given.protocols:
            trials = [t for t in read_protocol(path) if t.label is not Label.RANDOM]
            rates[path.stem] = measure(balanced_sample(trials, given.rows), engine, marks, told)
    if given.json is not None:
        given.json.write_text(json.dumps(rates, indent=1) + "\n", encoding="utf-8")
    screen = console()
    for line in _markdown(rates):
        screen.print(line, markup=False, soft_wrap=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
