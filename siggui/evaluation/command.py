"""``siggui evaluate``: what a model is worth on fixed pairs, as a table, files and pictures."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from siggui.domain.decision import OperatingPoint, Rate
from siggui.errors import InputError, SystemFault
from siggui.evaluation.figures import draw_det, draw_roc, draw_scores
from siggui.evaluation.protocol import Trial, read_protocol
from siggui.evaluation.scoring import Answer, Engine, answer, embed_files
from siggui.evaluation.screen import Told, console, progress_bar, table
from siggui.evaluation.summary import Scores, Summary, most_wrong, scores_of, summarize

_MOST_WRONG = 40


def evaluate(
    protocols: Sequence[Path],
    out: Path,
    *,
    weights: Path | None = None,
    device: str = "auto",
    operating_point: str = "standard",
    progress: Told | None = None,
) -> dict[str, Any]:
    """Measure the shipped verifier, or other weights, at their own frozen thresholds.

    Args:
        protocols: CSV files, see :func:`siggui.evaluation.protocol.read_protocol`.
        out: Folder for ``results.json``, ``det.png``, ``roc.png``, ``scores.png`` and
            ``worst.csv``; made if missing.
        weights: Instead of the shipped ones.
        device: ``auto``, ``cpu`` or ``cuda``.
        operating_point: Name of the frozen thresholds.
        progress: Told how far it is; a bar on standard error if not given.

    Returns:
        What ``results.json`` holds.

    Raises:
        InputError: As :func:`measure`.
        SystemFault: If the weights cannot be used or the results not be written.
    """
    trials = _read(protocols)
    # A wrong protocol is told at once; torch takes seconds to import.
    from siggui.verifier.engine import Verifier

    engine = Verifier.load(weights, device)
    if progress is not None:
        return measure(trials, out, engine, operating_point, progress)
    with progress_bar() as told:
        return measure(trials, out, engine, operating_point, told)


def measure(
    trials: dict[str, tuple[Trial, ...]],
    out: Path,
    engine: Engine,
    operating_point: str,
    told: Told,
) -> dict[str, Any]:
    """Measure any engine on trials that were read, see :func:`evaluate`.

    Args:
        trials: By name of the protocol.
        out: Folder for the files.
        engine: What is measured.
        operating_point: Name of its frozen thresholds.
        told: How far it is.

    Raises:
        InputError: ``operating-point-unknown`` or ``nothing-answered``.
        SystemFault: ``results-unwritable``.
    """
    point = _point(engine, operating_point)
    _make(out)
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
        answers[name], unanswered = answer(listed, embedded, engine, told)
        measured.append(scores_of(name, answers[name]))
        summaries.append(summarize(measured[-1], answers[name], len(unanswered), point))
    if not any(answers.values()):
        raise InputError(
            "nothing-answered",
            "Not one of the images could be prepared.",
            f"The first reason: {next(iter(embedded.failed.values()))}",
        )
    results = {
        "model_version": engine.model_version,
        "device": engine.device,
        "notices": list(engine.notices),
        "operating_point": {
            "name": point.name,
            "match_from": point.match_from,
            "no_match_below": point.no_match_below,
        },
        "images": len(files),
        "unprepared": {_short(file): why for file, why in embedded.failed.items()},
        "protocols": [summary.record() for summary in summaries],
    }
    _write(out, results, measured, answers, point)
    _print(summaries, point, engine)
    return results


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


def _print(summaries: Sequence[Summary], point: OperatingPoint, engine: Engine) -> None:
    shown = table(
        f"{engine.model_version} on {engine.device}, rates in % at “{point.name}” "
        f"(match from {point.match_from:+.2f}, no match below {point.no_match_below:+.2f})",
        (
            "protocol",
            "trials",
            "EER skilled",
            "EER random",
            "Cllr",
            "FAR skilled",
            "FAR random",
            "FRR",
            "referred",
        ),
    )
    for row in summaries:
        shown.add_row(
            row.name,
            str(row.genuine + row.skilled + row.random),
            _percent(row.eer_skilled, interval=True),
            _percent(row.eer_random),
            "–" if row.cllr is None else f"{row.cllr.value:.3f}",
            _percent(row.far_skilled),
            _percent(row.far_random),
            _percent(row.frr),
            _percent(row.referral_rate),
        )
    screen = console()
    screen.print(shown)
    for notice in engine.notices:
        screen.print(notice)
    missing = sum(row.unanswered for row in summaries)
    if missing:
        screen.print(f"{missing} pairs are in no figure: an image of theirs could not be prepared.")


def _percent(rate: Rate | None, *, interval: bool = False) -> str:
    if rate is None:
        return "–"
    value = f"{100 * rate.value:.1f}"
    if not interval or rate.low != rate.low:  # NaN: one writer has no interval
        return value
    return f"{value} ({100 * rate.low:.1f}–{100 * rate.high:.1f})"


def _short(file: Path) -> str:
    return "/".join(file.parts[-4:])


def _unwritable(out: Path, error: OSError) -> SystemFault:
    return SystemFault(
        "results-unwritable",
        f"The results cannot be written to “{out}”: {error.strerror}.",
        "Choose another folder with --out, or make room there.",
    )
