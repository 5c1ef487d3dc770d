"""Does one questioned image alone give the answer away?

Research collections leak: forgers used other paper, other pens, other boxes. A network that sees
that learns the collection, shines in print and fails at a bank. So a classifier that sees no
specimen at all is trained to tell forgeries from genuine signatures; near 0.5 there is nothing but
handwriting left to see. It does not have to reach 0.5: a slow, trembling line is a fair symptom of
forgery, visible without a specimen.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from threadpoolctl import threadpool_limits

from siggui.domain.protocol import is_for_training
from siggui.errors import InputError
from siggui.evaluation.metrics import auc
from siggui.evaluation.probe_features import NUMBERS, Look, look_at
from siggui.evaluation.screen import Told, console, progress_bar, table
from siggui.imaging.processes import helper_processes

Floats = NDArray[np.float32]
_FOLDS = 5
_PER_WRITER = 12
_MOST_AXES = 150


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one image alone gives away, in one view of it.

    Attributes:
        classifier: AUC of the best of three classifiers, cross-validated by writer; 0.5 is fair.
        spread: Standard deviation of it over the folds.
        which: What that classifier looked at, and how.
        numbers: AUC of each single number alone, 0.5..1 (whichever way it points).
    """

    classifier: float
    spread: float
    which: str
    numbers: dict[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A file of a training writer, and the truth about it."""

    file: Path
    writer: str
    genuine: bool


def examples(folder: Path, per_writer: int = _PER_WRITER, seed: int = 0) -> list[Example]:
    """Files of one collection's training writers, genuine and forged in equal parts per writer.

    Args:
        folder: ``<collection>/<writer>/{genuine,forged}/``.
        per_writer: At most so many of each kind per writer, drawn at random.
        seed: Of that draw.
    """
    rng = np.random.default_rng(seed)
    chosen: list[Example] = []
    for home in sorted(p for p in folder.iterdir() if p.is_dir()):
        if home.name.isdigit() and not is_for_training(folder.name, int(home.name)):
            continue
        kinds = [sorted(home.glob(f"{kind}/*")) for kind in ("genuine", "forged")]
        # Equal parts, or the writer's hand alone would say which kind is more likely.
        count = min(per_writer, *(len(files) for files in kinds))
        for files, genuine in zip(kinds, (True, False), strict=True):
            drawn = sorted(rng.choice(len(files), count, replace=False)) if count else []
            chosen += [Example(files[n], home.name, genuine) for n in drawn]
    return chosen


def probe_collection(
    chosen: Sequence[Example], looks: Sequence[tuple[Look, Look]]
) -> dict[str, Verdict]:
    """Judge one collection in both views.

    Args:
        chosen: The examples.
        looks: Of each, the raw look and the look at the canvas.

    Returns:
        ``"raw"`` and ``"canvas"``.
    """
    genuine = np.array([example.genuine for example in chosen])
    writer = np.array([example.writer for example in chosen])
    views = {"raw": [raw for raw, _ in looks], "canvas": [canvas for _, canvas in looks]}
    return {name: _judge(seen, genuine, writer) for name, seen in views.items()}


def probe(
    data: Path,
    out: Path,
    *,
    processes: int = 2,
    per_writer: int = _PER_WRITER,
    progress: Told | None = None,
) -> dict[str, dict[str, Verdict]]:
    """Probe every collection's training writers; print a table, write ``probe.json``.

    Args:
        data: Folder with ``signatures/<collection>/<writer>/{genuine,forged}/``.
        out: Folder for ``probe.json``; made if missing.
        processes: Worker processes for preparing the images.
        per_writer: At most so many images of each kind per writer.
        progress: Told how far it is; a bar on standard error if not given.

    Returns:
        Collection to ``"raw"`` and ``"canvas"`` to verdict.

    Raises:
        InputError: ``data-missing``.
    """
    folders = sorted(p for p in (data / "signatures").glob("*") if p.is_dir())
    collections = {folder.name: examples(folder, per_writer) for folder in folders}
    collections = {name: chosen for name, chosen in collections.items() if chosen}
    if not collections:
        raise InputError(
            "data-missing",
            "The data folder holds no genuine signatures with forgeries beside them.",
            "Choose a folder with signatures/<set>/<writer>/genuine and …/forged.",
        )
    if progress is not None:
        verdicts, unreadable = _judge_all(collections, processes, progress)
    else:
        with progress_bar() as told:
            verdicts, unreadable = _judge_all(collections, processes, told)
    out.mkdir(parents=True, exist_ok=True)
    record = {
        name: {
            "images": len(collections[name]),
            "unreadable": unreadable[name],
            **{view: _record(verdict) for view, verdict in views.items()},
        }
        for name, views in verdicts.items()
    }
    (out / "probe.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    _print(verdicts)
    return verdicts


def _judge_all(
    collections: dict[str, list[Example]], processes: int, told: Told
) -> tuple[dict[str, dict[str, Verdict]], dict[str, int]]:
    verdicts: dict[str, dict[str, Verdict]] = {}
    unreadable: dict[str, int] = {}
    for name, chosen in collections.items():
        seen = list(_looks(name, chosen, processes, told))
        kept = [(e, look) for e, look in zip(chosen, seen, strict=True) if look is not None]
        unreadable[name] = len(chosen) - len(kept)
        verdicts[name] = probe_collection([e for e, _ in kept], [look for _, look in kept])
    return verdicts, unreadable


def _looks(
    name: str, chosen: Sequence[Example], processes: int, told: Told
) -> Iterator[tuple[Look, Look] | None]:
    files = [example.file for example in chosen]
    told(name, 0, len(files))
    if processes < 2:
        for done, file in enumerate(files, 1):
            yield look_at(file)
            told(name, done, len(files))
        return
    with helper_processes(processes) as pool:
        for done, look in enumerate(pool.map(look_at, files, chunksize=16), 1):
            yield look
            told(name, done, len(files))


def _judge(looks: Sequence[Look], genuine: NDArray[np.bool_], writer: NDArray[np.str_]) -> Verdict:
    numbers = np.stack([look.numbers for look in looks])
    alone = {}
    for column, name in enumerate(NUMBERS):
        value = auc(numbers[genuine, column], numbers[~genuine, column])
        alone[name] = max(value, 1.0 - value)
    features = np.stack([look.features for look in looks])
    texture = np.stack([look.texture for look in looks])
    scored = {
        "all, linear": _cross_validated(_linear, features, genuine, writer),
        "all, kernel": _cross_validated(_kernel, features, genuine, writer),
        "contours": _cross_validated(_kernel, texture, genuine, writer),
    }
    best = max(scored, key=lambda name: float(np.mean(scored[name])))
    return Verdict(float(np.mean(scored[best])), float(np.std(scored[best])), best, alone)


def _cross_validated(
    build: Callable[[int], Any],
    features: Floats,
    genuine: NDArray[np.bool_],
    writer: NDArray[np.str_],
) -> list[float]:
    """AUC on each fold's writers, of whom the classifier has seen nothing."""
    folds = GroupKFold(min(_FOLDS, np.unique(writer).size))
    values = []
    # Several threads spend such small problems waiting for each other.
    with threadpool_limits(1):
        for train, test in folds.split(features, genuine, writer):
            axes = min(_MOST_AXES, train.size - 1, features.shape[1])
            model = build(axes).fit(features[train], genuine[train])
            score = model.decision_function(features[test])
            values.append(auc(score[genuine[test]], score[~genuine[test]]))
    return values


def _linear(axes: int) -> Any:  # noqa: ANN401 (scikit-learn has no types)
    return _after_axes(axes, LogisticRegression(C=0.01, max_iter=500))


def _kernel(axes: int) -> Any:  # noqa: ANN401 (scikit-learn has no types)
    return _after_axes(axes, SVC(C=1.0))


def _after_axes(axes: int, classifier: Any) -> Any:  # noqa: ANN401 (scikit-learn has no types)
    principal = PCA(axes, svd_solver="randomized", random_state=0)
    return make_pipeline(StandardScaler(), principal, classifier)


def _record(verdict: Verdict) -> dict[str, object]:
    return {
        "classifier": round(verdict.classifier, 4),
        "spread": round(verdict.spread, 4),
        "which": verdict.which,
        "numbers": {name: round(value, 4) for name, value in verdict.numbers.items()},
    }


def _print(verdicts: dict[str, dict[str, Verdict]]) -> None:
    shown = table(
        "One questioned image alone: AUC, genuine against skilled forgery (0.5 is fair)",
        ("set", "seen as", "classifier", "its view", *NUMBERS),
    )
    for name, views in verdicts.items():
        for view, verdict in views.items():
            seen = {"raw": "the scan", "canvas": "the network gets it"}[view]
            total = f"{verdict.classifier:.2f} ± {verdict.spread:.2f}"
            alone = (f"{verdict.numbers[n]:.2f}" for n in NUMBERS)
            shown.add_row(name, seen, total, verdict.which, *alone)
        shown.add_section()
    console().print(shown)
