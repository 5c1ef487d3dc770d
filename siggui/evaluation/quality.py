"""Where the limits of the quality gate come from: what each fault does to the verdicts.

Run it with ``python -m siggui.evaluation.quality DATA``; the tables are Markdown.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from siggui.domain.decision import Decision, OperatingPoint
from siggui.domain.protocol import VALIDATION_FROM
from siggui.domain.quality import LIMITS
from siggui.errors import InputError
from siggui.evaluation import worsen
from siggui.evaluation.metrics import eer
from siggui.evaluation.protocol import Label, Trial, read_protocol
from siggui.evaluation.screen import console
from siggui.imaging.document import first_page
from siggui.imaging.pipeline import PreparedSignature, prepare

if TYPE_CHECKING:
    from siggui.verifier.engine import Verifier

FAULTS: tuple[tuple[str, worsen.Fault, tuple[float, ...], bool], ...] = (
    ("longest_px", worsen.coarser, (240, 180, 150, 135, 120, 80, 60, 40, 28), False),
    ("blur", worsen.blurred, (1, 1.5, 2, 3, 4, 6, 8), False),
    ("contrast", worsen.fainter, (0.3, 0.2, 0.15, 0.1), False),
    ("dark_share", worsen.thicker, (0.2, 0.3, 0.45), False),
    ("dark_share", worsen.bordered, (0.3, 0.45, 0.6), False),
    ("pieces", worsen.mottled, (0.003, 0.01, 0.03, 0.1, 0.3), False),
    ("cut_strokes", worsen.clipped, (0.03, 0.1, 0.2, 0.35), False),
    ("turns", worsen.shorter, (0.5, 0.3, 0.2, 0.12), True),
    ("ink_widths", worsen.shorter, (0.12, 0.06), True),
    ("gap", worsen.stacked, (0.05, 0.3), False),
    ("gap", worsen.abreast, (0.3, 1.5), False),
    ("evenness", worsen.printed, (60, 30), False),
)
"""Measure, fault, levels, and whether the specimens suffer it too."""


@dataclass(frozen=True, slots=True)
class Row:
    """One level of one fault.

    Attributes:
        fault: Name of the function that made it.
        level: As given to it.
        measure: Which of ``Measures`` it moves.
        median: Of that measure.
        eer: Genuine against skilled forgeries, all sets together; NaN where too few are left.
        no_match: Genuine signatures called no match.
        match: Skilled forgeries called match.
        warned: Questioned images with a warning about this measure.
        refused: Questioned images refused for whatever reason.
    """

    fault: str
    level: float
    measure: str
    median: float
    eer: float
    no_match: float
    match: float
    warned: float
    refused: float


def sampled(data: Path, rows: int) -> list[Trial]:
    """So many genuine pairs and skilled forgeries of each set, spread over its signatories."""
    chosen: list[Trial] = []
    for collection in VALIDATION_FROM:
        trials = read_protocol(data / "protocol" / f"{collection}_1ref.csv")
        for label in (Label.GENUINE, Label.SKILLED):
            of_label = [trial for trial in trials if trial.label is label]
            step = max(1, len(of_label) // rows)
            chosen += of_label[::step][:rows]
    return chosen


def measure_fault(
    trials: Sequence[Trial], engine: Verifier, fault: worsen.Fault | None, level: float, both: bool
) -> tuple[list[float | None], list[PreparedSignature | None]]:
    """Answer the trials with their questioned images made worse.

    Returns:
        One ``log_lr`` a trial, and the questioned signatures; None where there was no ink left.
    """
    specimens: dict[Path, Any] = {}
    found: list[float | None] = []
    questioned: list[PreparedSignature | None] = []
    for seed, trial in enumerate(trials):
        seen = _prepared(trial.questioned, fault, level, seed)
        source = trial.specimens[0]
        if source not in specimens:
            specimen = _prepared(source, fault if both else None, level, seed)
            specimens[source] = None if specimen is None else engine.embed([specimen.canvas])[0]
        questioned.append(seen)
        if seen is None or specimens[source] is None:
            found.append(None)
        else:
            (embedding,) = engine.embed([seen.canvas])
            found.append(engine.compare([specimens[source]], embedding).log_lr)
    return found, questioned


def study(trials: Sequence[Trial], engine: Verifier, names: Collection[str] = ()) -> list[Row]:
    """One row without any fault, and one for each level of each.

    Args:
        trials: From :func:`sampled`.
        engine: The verifier to ask.
        names: Of the faults; all of them where there are none.
    """
    rows = []
    chosen = [fault for fault in FAULTS if not names or fault[1].__name__ in names]
    levels = [(m, f, level, both) for m, f, steps, both in chosen for level in steps]
    for measure, fault, level, both in [("dpi", None, 0.0, False), *levels]:
        log_lrs, questioned = measure_fault(trials, engine, fault, level, both)
        rows.append(_row(trials, engine, fault, level, measure, log_lrs, questioned))
        console().print(_as_line(rows[-1]), soft_wrap=True)
    return rows


def specimens_needed(data: Path, engine: Verifier, rows: int) -> list[tuple[int, float]]:
    """Equal error rate by the number of specimens, on the same questions."""
    trials: list[Trial] = []
    for collection in VALIDATION_FROM:
        listed = read_protocol(data / "protocol" / f"{collection}_5ref.csv")
        for label in (Label.GENUINE, Label.SKILLED):
            of_label = [trial for trial in listed if trial.label is label]
            trials += of_label[:: max(1, len(of_label) // rows)][:rows]
    files = {file for trial in trials for file in (*trial.specimens, trial.questioned)}
    embedded = {file: engine.embed([_opened(file).canvas])[0] for file in sorted(files)}
    result = []
    for count in (1, 2, 3, 5):
        log_lrs = [
            engine.compare(
                [embedded[s] for s in trial.specimens[:count]], embedded[trial.questioned]
            ).log_lr
            for trial in trials
        ]
        result.append((count, _eer(trials, log_lrs)))
    return result


def shares(data: Path, collection: str, most: int) -> tuple[int, Counter[str], Counter[str]]:
    """How many genuine images of a set are warned of and refused, by code."""
    files = sorted((data / "signatures" / collection).glob("*/genuine/*"))
    chosen = random.Random(4).sample(files, min(most, len(files)))
    warned: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for file in chosen:
        try:
            signature = _opened(file)
        except InputError as error:
            refused[error.code] += 1
            continue
        warned.update(warning.code for warning in signature.warnings)
        warned["any"] += bool(signature.warnings)
        if signature.refusal is not None:
            refused[signature.refusal.code] += 1
    return len(chosen), warned, refused


def _prepared(
    file: Path, fault: worsen.Fault | None, level: float, seed: int
) -> PreparedSignature | None:
    pixels = first_page(file).pixels
    try:
        cut = worsen.cutting(pixels)
        return prepare(cut if fault is None else fault(cut, level, seed))
    except InputError:
        return None


def _opened(file: Path) -> PreparedSignature:
    page = first_page(file)
    return prepare(page.pixels, dpi=page.dpi)


def _row(
    trials: Sequence[Trial],
    engine: Verifier,
    fault: worsen.Fault | None,
    level: float,
    measure: str,
    log_lrs: Sequence[float | None],
    questioned: Sequence[PreparedSignature | None],
) -> Row:
    seen = [signature for signature in questioned if signature is not None]
    values = [float(getattr(s.measures, measure)) for s in seen if s.measures is not None]
    codes = {limit.code for limit in LIMITS if limit.measure == measure}
    point = engine.operating_points["standard"]
    share = partial(_share_decided, trials, log_lrs, point)
    refused = len(questioned) - len(seen) + sum(s.refusal is not None for s in seen)
    return Row(
        fault="none" if fault is None else fault.__name__,
        level=level,
        measure=measure,
        median=float(np.median(values)) if values else float("nan"),
        eer=_eer(trials, log_lrs),
        no_match=share(Label.GENUINE, Decision.NO_MATCH),
        match=share(Label.SKILLED, Decision.MATCH),
        warned=sum(any(w.code in codes for w in s.warnings) for s in seen) / len(questioned),
        refused=refused / len(questioned),
    )


def _eer(trials: Sequence[Trial], log_lrs: Sequence[float | None]) -> float:
    of: dict[Label, list[float]] = {Label.GENUINE: [], Label.SKILLED: []}
    for trial, log_lr in zip(trials, log_lrs, strict=True):
        if log_lr is not None:
            of[trial.label].append(log_lr)
    if min(map(len, of.values())) < 10:
        return float("nan")
    return eer(of[Label.GENUINE], of[Label.SKILLED])


def _share_decided(
    trials: Sequence[Trial],
    log_lrs: Sequence[float | None],
    point: OperatingPoint,
    label: Label,
    decision: Decision,
) -> float:
    answered = [
        point.decide(log_lr) is decision
        for trial, log_lr in zip(trials, log_lrs, strict=True)
        if log_lr is not None and trial.label is label
    ]
    return sum(answered) / len(answered) if answered else float("nan")


def _as_line(row: Row) -> str:
    rates = (row.eer, row.no_match, row.match, row.warned, row.refused)
    cells = (
        row.fault,
        f"{row.level:g}",
        row.measure,
        f"{row.median:.2f}" if row.median < 10 else f"{row.median:.0f}",
        *(f"{100 * rate:.1f}" for rate in rates),
    )
    return f"| {' | '.join(cells)} |"


def _told(told: Counter[str], total: int) -> str:
    return ", ".join(f"{code} {100 * n / total:.1f}" for code, n in told.most_common()) or "none"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print the tables of docs/quality.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="Folder with signatures/ and protocol/.")
    parser.add_argument("--rows", type=int, default=25, help="Pairs of each kind of each set.")
    parser.add_argument("--images", type=int, default=300, help="Genuine images of each set.")
    parser.add_argument("--weights", type=Path, help="Others than the shipped ones.")
    faults = dict.fromkeys(fault.__name__ for _, fault, _, _ in FAULTS)
    parser.add_argument("--faults", nargs="+", choices=faults, help="Only what these do.")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    from siggui.verifier.engine import Verifier

    screen = console()
    engine = Verifier.load(given.weights, "cpu")
    screen.print(f"{engine.model_version}, {given.rows} pairs of each kind of each set")
    study(sampled(given.data, given.rows), engine, given.faults or ())
    if given.faults:
        return
    for count, rate in specimens_needed(given.data, engine, given.rows):
        screen.print(f"| {count} | {100 * rate:.1f} |", soft_wrap=True)
    for collection in VALIDATION_FROM:
        total, warned, refused = shares(given.data, collection, given.images)
        screen.print(
            f"| {collection} | {total} | {_told(warned, total)} | {_told(refused, total)} |",
            soft_wrap=True,
        )


if __name__ == "__main__":
    main()
