"""``siggui evaluate``: what a model is worth on fixed pairs, as a table, files and pictures."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from siggui.domain.decision import OperatingPoint
from siggui.errors import InputError, SystemFault
from siggui.evaluation.figures import draw_degraded, draw_det, draw_roc, draw_scores
from siggui.evaluation.protocol import Trial, read_protocol
from siggui.evaluation.report import Report, print_report
from siggui.evaluation.robustness import measure_degraded, named_degradations
from siggui.evaluation.scoring import Answer, Engine, answer, embed_files
from siggui.evaluation.screen import Told, progress_bar
from siggui.evaluation.selection import balanced_sample, with_first
from siggui.evaluation.summary import Scores, Summary, most_wrong, scores_of, summarize

_MOST_WRONG = 40
_FEWER = 3
"""Protocols with more specimens are also measured with the first of them only."""


def evaluate(
    protocols: Sequence[Path],
    out: Path,
    *,
    weights: Path | None = None,
    device: str = "auto",
    operating_point: str = "standard",
    degrade: str = "",
    rows: int | None = None,
    progress: Told | None = None,
) -> dict[str, Any]:
    """Measure the shipped verifier, or other weights, at their own frozen thresholds.

    Args:
        protocols: CSV files, see :func:`siggui.evaluation.protocol.read_protocol`.
        out: Folder for ``results.json``, ``worst.csv`` and the pictures; made if missing.
        weights: Instead of the shipped ones.
        device: ``auto``, ``cpu`` or ``cuda``.
        operating_point: Name of the frozen thresholds that pictures and degradations use.
        degrade: Also measure with the questioned images degraded so; ``all``, or names of
            ``degrade.DEGRADATIONS`` joined by commas.
        rows: Measure on a balanced sample of at most so many rows of each protocol.
        progress: Told how far it is; a bar on standard error if not given.

    Returns:
        What ``results.json`` holds.

    Raises:
        InputError: As :func:`measure`, or ``degradation-unknown``.
        SystemFault: If the weights cannot be used or the results not be written.
    """
    degradations = named_degradations(degrade)
    trials = _read(protocols)
    # A wrong protocol is told at once; torch takes seconds to import.
    from siggui.verifier.engine import Verifier

    engine = Verifier.load(weights, device)
    options = (operating_point, degradations, rows)
    if progress is not None:
        return measure(trials, out, engine, progress, *options)
    with progress_bar() as told:
        return measure(trials, out, engine, told, *options)


def measure(
    trials: dict[str, tuple[Trial, ...]],
    out: Path,
    engine: Engine,
    told: Told,
    operating_point: str = "standard",
    degradations: Sequence[str] = (),
    rows: int | None = None,
) -> dict[str, Any]:
    """Measure any engine on trials that were read, see :func:`evaluate`.

    Args:
        trials: By name of the protocol.
        out: Folder for the files.
        engine: What is measured.
        told: How far it is.
        operating_point: Name of its frozen thresholds.
        degradations: Names.
        rows: Of each protocol at most.

    Raises:
        InputError: ``operating-point-unknown`` or ``nothing-answered``.
        SystemFault: ``results-unwritable``.
    """
    point = _point(engine, operating_point)
    points = list(engine.operating_points.values())
    _make(out)
    if rows is not None:
        trials = {name: balanced_sample(listed, rows) for name, listed in trials.items()}
    files = {
        file: None
        for listed in trials.values()
        for trial in listed
        for file in (*trial.specimens, trial.questioned)
    }
    embedded = embed_files(list(files), engine, told)
    answers: dict[str, list[Answer]] = {}
    measured: list[Scores] = []
    summaries: list[Summary] = []
    for name, listed in trials.items():
        answers[name], unanswered = answer(listed, embedded, embedded, engine, told)
        measured.append(scores_of(name, answers[name]))
        summaries.append(summarize(measured[-1], answers[name], unanswered, points))
    if not any(answers.values()):
        raise InputError(
            "nothing-answered",
            "Not one of the images could be prepared.",
            f"The first reason: {next(iter(embedded.failed.values()))}",
        )
    clean = {summary.name: summary for summary in summaries}
    for name, listed in trials.items():
        if fewer := with_first(listed, _FEWER):
            given, unanswered = answer(fewer, embedded, embedded, engine, told)
            summaries.append(summarize(scores_of(name, given), given, unanswered, points))
    summaries = _by_set(summaries)
    degraded = list(measure_degraded(degradations, trials, clean, embedded, engine, point, told))
    results = {
        "model_version": engine.model_version,
        "device": engine.device,
        "notices": list(engine.notices),
        "new_sets": sorted(_new_sets(engine, summaries)),
        "operating_point": point.name,
        "thresholds": {
            p.name: {"match_from": p.match_from, "no_match_below": p.no_match_below} for p in points
        },
        "images": len(files),
        "sample_rows": rows,
        "unprepared": {_short(file): why for file, why in embedded.failed.items()},
        "protocols": [summary.record() for summary in summaries],
        "degraded": [row.record() for row in degraded],
    }
    _write(out, results, measured, answers, point)
    if degraded:
        draw_degraded(list(clean.values()), degraded, out / "degraded.png")
    print_report(
        Report(
            f"{engine.model_version} on {engine.device}",
            summaries,
            _new_sets(engine, summaries),
            points,
            degraded,
            rows,
            engine.notices,
        )
    )
    return results


def _by_set(summaries: Sequence[Summary]) -> list[Summary]:
    """Sets in the order of the protocols, few specimens before many."""
    sets = list(_sets(summaries))

    def place(row: Summary) -> tuple[int, int]:
        return sets.index(row.collection), int(row.specimens.split("–")[0])

    return sorted(summaries, key=place)


def _sets(summaries: Sequence[Summary]) -> dict[str, None]:
    return dict.fromkeys(summary.collection for summary in summaries)


def _new_sets(engine: Engine, summaries: Sequence[Summary]) -> frozenset[str]:
    """Sets of the measurement that the weights say they were not trained on."""
    trained_on: Collection[str] | None = engine.recipe.get("sets")
    left_out: Collection[str] = engine.recipe.get("leave_out", ())
    return frozenset(
        name
        for name in _sets(summaries)
        if name in left_out or (trained_on is not None and name not in trained_on)
    )


def _read(protocols: Sequence[Path]) -> dict[str, tuple[Trial, ...]]:
    stems = Counter(path.stem for path in protocols)
    trials: dict[str, tuple[Trial, ...]] = {}
    for path in dict.fromkeys(path.resolve() for path in protocols):
        name = path.stem if stems[path.stem] == 1 else f"{path.parent.name}/{path.stem}"
        trials[name] = read_protocol(path)
    return trials


def _point(engine: Engine, name: str) -> OperatingPoint:
    points = engine.operating_points
    if name not in points:
        known = ", ".join(sorted(points))
        raise InputError(
            "operating-point-unknown",
            f"The weights know no operating point “{name}”.",
            f"Use one of: {known}.",
        )
    return points[name]


def _make(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(out, error) from error


def _write(
    out: Path,
    results: dict[str, Any],
    measured: Sequence[Scores],
    answers: dict[str, list[Answer]],
    point: OperatingPoint,
) -> None:
    try:
        text = json.dumps(results, indent=2, ensure_ascii=False, allow_nan=False)
        (out / "results.json").write_text(text + "\n", encoding="utf-8")
        _write_worst(out / "worst.csv", answers, point)
        draw_det(measured, point, out / "det.png")
        draw_roc(measured, out / "roc.png")
        draw_scores(measured, point, out / "scores.png")
    except OSError as error:
        raise _unwritable(out, error) from error


def _write_worst(path: Path, answers: dict[str, list[Answer]], point: OperatingPoint) -> None:
    """Where to look first when the model is to get better; ids only, no images."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("protocol", "id", "label", "log_lr", "similarity", "decision", "signatory"))
        for name, given in answers.items():
            for a in most_wrong(given, _MOST_WRONG):
                decision = point.decide(a.log_lr).value
                figures = (f"{a.log_lr:.4f}", f"{a.similarity:.4f}")
                label = a.trial.label.value
                rows.writerow((name, a.trial.id, label, *figures, decision, a.trial.signatory))


def _short(file: Path) -> str:
    return "/".join(file.parts[-4:])


def _unwritable(out: Path, error: OSError) -> SystemFault:
    return SystemFault(
        "results-unwritable",
        f"The results cannot be written to “{out}”: {error.strerror}.",
        "Choose another folder with --out, or make room there.",
    )
