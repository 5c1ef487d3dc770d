"""What each feature is worth alone, and what is usual among people.

``python -m siggui.evaluation.features worth DATA/protocol/*.csv`` prints the Markdown table of
``docs/features.md``; ``… population DATA FILE`` measures genuine signatures of training writers and
writes the numbers that the program lays behind each strip.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.domain.feature_kinds import KINDS
from siggui.domain.features import POPULATION, FeatureKind, Population, Usual
from siggui.domain.protocol import VALIDATION_FROM, is_for_training
from siggui.errors import InputError
from siggui.evaluation.metrics import auc
from siggui.evaluation.protocol import Label, Trial, read_protocol
from siggui.evaluation.screen import Told, console, progress_bar
from siggui.imaging.document import first_page
from siggui.imaging.features.measure import Features, measured
from siggui.imaging.features.weigh import compared, weigh
from siggui.imaging.pipeline import prepare
from siggui.resources_path import resource

WORTH_FROM = 0.55
"""A feature whose mean AUC over all lists stays below this tells nothing apart."""
SIGNATURES = 7
"""Genuine signatures of each training writer."""
_COUNTS = (2, 3, 5)
_DRAWS = 3


def measure_file(file: Path) -> Features:
    """Clean and measure one image.

    Raises:
        InputError: It cannot be read, or holds no signature.
    """
    image = first_page(file)
    prepared = prepare(image.pixels, dpi=image.dpi, keep_stages=True)
    return measured(prepared, image.width, image.dpi)


def worth(
    trials: Sequence[Trial], features: Mapping[Path, Features], usual: Mapping[str, Usual]
) -> dict[str, float]:
    """How well each feature alone tells genuine signatures from skilled forgeries.

    The score is the distance from the middle of the specimens, in units of how far signatures of
    one person usually stray; a distance is its own score.

    Returns:
        AUC by name; features that cannot be measured on half of the trials are left out.
    """
    scores: dict[str, dict[Label, list[float]]] = {}
    for trial in trials:
        if trial.label is Label.RANDOM or trial.questioned not in features:
            continue
        specimens = [features[file] for file in trial.specimens if file in features]
        for kind in KINDS:
            own, value = compared(kind, specimens, features[trial.questioned])
            away = value if kind.is_distance else abs(value - float(np.mean(own or [np.nan])))
            if np.isfinite(away):
                by_label = scores.setdefault(kind.name, {Label.GENUINE: [], Label.SKILLED: []})
                by_label[trial.label].append(-away / usual[kind.name].within)
    half = sum(trial.label is not Label.RANDOM for trial in trials) / 2
    return {
        name: auc(found[Label.GENUINE], found[Label.SKILLED])
        for name, found in scores.items()
        if sum(map(len, found.values())) >= half and all(found.values())
    }


def people(data: Path, count: int = SIGNATURES) -> Iterator[list[Path]]:
    """Genuine signatures of every training writer, so many of each at most."""
    chance = random.Random(11)
    for collection in VALIDATION_FROM:
        for writer in sorted((data / "signatures" / collection).iterdir()):
            if is_for_training(collection, int(writer.name)):
                files = sorted((writer / "genuine").iterdir())
                yield chance.sample(files, min(count, len(files)))


def population(writers: Sequence[Sequence[Features]]) -> Population:
    """What is usual among people, from several genuine signatures of each.

    Args:
        writers: Of each person, at least three signatures.
    """
    usual = {kind.name: _usual(kind, writers) for kind in KINDS}
    known = Population(len(writers), sum(map(len, writers)), usual, {})
    chance = random.Random(12)
    outside = {}
    for count in _COUNTS:
        found = []
        for own in writers:
            for _ in range(_DRAWS if len(own) > count else 0):
                drawn = chance.sample(list(own), count + 1)
                evidence = weigh(drawn[:-1], drawn[-1], known)
                found.append(sum(item.is_outside for item in evidence))
        if found:
            low, high = np.percentile(found, (10, 90))
            outside[count] = (round(float(low)), round(float(high)))
    return Population(known.writers, known.signatures, usual, outside)


def _usual(kind: FeatureKind, writers: Sequence[Sequence[Features]]) -> Usual:
    values: list[float] = []
    strays: list[float] = []
    for own in writers:
        found = np.array(compared(kind, own, own[0])[0], dtype=np.float64)
        if found.size < 3:
            continue
        values += found.tolist()
        strays += (found - found.mean()).tolist()
    if not values:
        return Usual(0.0, 1.0, 1.0)
    low, high = np.percentile(values, (2.5, 97.5))
    # The root of the mean square would follow the few wildest writers.
    within = 1.4826 * float(np.median(np.abs(strays)))
    return Usual(_rounded(low), _rounded(high), _rounded(max(within, 1e-4)))


def _rounded(value: float | NDArray[np.float64]) -> float:
    return float(f"{float(value):.4g}")


def _measured_files(files: Sequence[Path], told: Told) -> dict[Path, Features]:
    found = {}
    for done, file in enumerate(files):
        told("Measuring", done, len(files))
        try:
            found[file] = measure_file(file)
        except InputError:
            continue
    return found


def _print_worth(protocols: Sequence[Path], stored: Path) -> None:
    known = Population.from_json(json.loads(stored.read_text(encoding="utf-8")))
    lists = {path.stem: read_protocol(path) for path in protocols}
    files = sorted(
        {
            file
            for trials in lists.values()
            for trial in trials
            if trial.label is not Label.RANDOM
            for file in (*trial.specimens, trial.questioned)
        }
    )
    with progress_bar() as told:
        features = _measured_files(files, told)
    columns = {name: worth(trials, features, known.usual) for name, trials in lists.items()}
    screen = console()
    screen.print(f"| feature | {' | '.join(columns)} |", soft_wrap=True)
    screen.print("|---" * (len(columns) + 1) + "|", soft_wrap=True)
    usually = {
        name: statistics.fmean([c[name] for c in columns.values() if name in c] or [0.0])
        for name in (kind.name for kind in KINDS)
    }
    for kind in sorted(KINDS, key=lambda kind: -usually[kind.name]):
        cells = [f"{c[kind.name]:.2f}" if kind.name in c else "–" for c in columns.values()]
        mark = "" if usually[kind.name] >= WORTH_FROM else " (tells nothing apart)"
        screen.print(f"| {kind.title}{mark} | {' | '.join(cells)} |", soft_wrap=True)


def _write_population(data: Path, out: Path) -> None:
    writers = list(people(data))
    with progress_bar() as told:
        features = _measured_files([file for files in writers for file in files], told)
    found = [[features[file] for file in files if file in features] for files in writers]
    known = population([own for own in found if len(own) >= 3])
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(known.to_json(), indent=1) + "\n", encoding="utf-8")
    console().print(f"{known.signatures} signatures of {known.writers} people: {out}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    table = commands.add_parser("worth", help="AUC of each feature on fixed pairs.")
    table.add_argument("protocols", type=Path, nargs="+", metavar="PROTOCOL.csv")
    table.add_argument("--population", type=Path, default=None, help="The shipped one if left out.")
    usual = commands.add_parser("population", help="What is usual among training writers.")
    usual.add_argument("data", type=Path, help="Folder with signatures/.")
    usual.add_argument("out", type=Path, help="JSON file to write.")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    if given.command == "worth":
        _print_worth(given.protocols, given.population or resource(POPULATION))
    else:
        _write_population(given.data, given.out)


if __name__ == "__main__":
    main()
