"""Runs the verifier over trials; every distinct image is decoded, prepared and embedded once.

Where questioned images are degraded, that happens to the opened page, before it is cleaned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from siggui.domain.decision import OperatingPoint
from siggui.errors import SigguiError
from siggui.evaluation.degrade import degraded
from siggui.evaluation.protocol import Trial
from siggui.evaluation.screen import Told
from siggui.imaging.canvas import Canvas

# OpenCV and Pillow let go of the interpreter's lock while they work.
_THREADS = 2
_BATCH = 32


class Score(Protocol):
    """One comparison, before a threshold is laid on it."""

    @property
    def similarity(self) -> float:
        """0..1, higher is more alike."""

    @property
    def log_lr(self) -> float:
        """Calibrated log10 likelihood ratio."""


class Engine(Protocol):
    """What is measured; :class:`siggui.verifier.engine.Verifier` is one."""

    @property
    def device(self) -> str:
        """Where the parameters really are."""

    @property
    def model_version(self) -> str:
        """Name and digest prefix of the weights."""

    @property
    def notices(self) -> list[str]:
        """What its user must know, such as a fall back to the processor."""

    @property
    def recipe(self) -> Mapping[str, Any]:
        """How the weights were trained, see :class:`siggui.verifier.weights.Weights`."""

    @property
    def operating_points(self) -> dict[str, OperatingPoint]:
        """The frozen thresholds the weights were shipped with, by name."""

    def embed(self, canvases: Sequence[Canvas], /) -> Sequence[Any]:
        """One embedding per canvas, in order."""

    def compare_many(self, cases: Sequence[tuple[Sequence[Any], Any]], /) -> Sequence[Score]:
        """Weigh many cases at once: specimens and questioned embedding of each."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the verifier said to one trial."""

    trial: Trial
    similarity: float
    log_lr: float


@dataclass(frozen=True, slots=True)
class Embedded:
    """All images of a measurement.

    Attributes:
        by_file: Embeddings, opaque here.
        failed: Why a file could not be prepared.
    """

    by_file: Mapping[Path, Any]
    failed: Mapping[Path, str]


def embed_files(
    files: Sequence[Path], engine: Engine, told: Told, degradation: str = ""
) -> Embedded:
    """Embed each file once; a file that cannot be prepared is noted and left out.

    Args:
        files: Distinct.
        engine: Makes the embeddings.
        told: How far it is.
        degradation: What is done to the pages first, one of ``degrade.DEGRADATIONS``.
    """
    by_file: dict[Path, Any] = {}
    failed: dict[Path, str] = {}
    what = f"images, {degradation}" if degradation else "images"
    told(what, 0, len(files))
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="evaluation-prepare") as pool:
        waiting: list[tuple[Path, Canvas]] = []
        for file, future in _in_order(files, pool, degradation):
            try:
                waiting.append((file, future.result()))
            except SigguiError as error:
                failed[file] = str(error)
            if len(waiting) == _BATCH:
                _embed(waiting, engine, by_file)
                told(what, len(by_file) + len(failed), len(files))
        if waiting:
            _embed(waiting, engine, by_file)
        told(what, len(files), len(files))
    return Embedded(by_file, failed)


def answer(
    trials: Sequence[Trial],
    specimens: Embedded,
    questioned: Embedded,
    engine: Engine,
    told: Told,
) -> tuple[list[Answer], list[Trial]]:
    """Compare what is to be compared.

    Args:
        trials: Neighbors with the same specimens cost least.
        specimens: Holds every specimen's embedding.
        questioned: Holds every questioned signature's, which may have been degraded.
        engine: Compares them.
        told: How far it is.

    Returns:
        The answers, and the trials that have none because an image of theirs failed.
    """
    answers: list[Answer] = []
    unanswered: list[Trial] = []
    for start in range(0, len(trials), _BATCH):
        part = trials[start : start + _BATCH]
        sound: list[Trial] = []
        for trial in part:
            lost = trial.questioned in questioned.failed or not specimens.failed.keys().isdisjoint(
                trial.specimens
            )
            (unanswered if lost else sound).append(trial)
        scores = engine.compare_many(
            [
                ([specimens.by_file[s] for s in t.specimens], questioned.by_file[t.questioned])
                for t in sound
            ]
        )
        for trial, score in zip(sound, scores, strict=True):
            answers.append(Answer(trial, score.similarity, score.log_lr))
        told("pairs", start + len(part), len(trials))
    return answers, unanswered


def _in_order(
    files: Sequence[Path], pool: ThreadPoolExecutor, degradation: str
) -> Iterator[tuple[Path, Future[Canvas]]]:
    """Keep the threads busy without holding more than a batch of pages and canvases."""
    rest = iter(files)
    running = [(file, pool.submit(_prepare, file, degradation)) for file in islice(rest, _BATCH)]
    while running:
        yield running.pop(0)
        running += [(file, pool.submit(_prepare, file, degradation)) for file in islice(rest, 1)]


def _prepare(file: Path, degradation: str) -> Canvas:
    from siggui.imaging.document import first_page
    from siggui.imaging.pipeline import prepare

    page = first_page(file)
    pixels, dpi = page.pixels, page.dpi
    if degradation:
        # Chance follows the image's own name, so that no other choice of rows changes it.
        pixels, dpi = degraded(degradation, pixels, dpi, "/".join(file.parts[-4:]))
    return prepare(pixels, dpi=dpi).canvas


def _embed(waiting: list[tuple[Path, Canvas]], engine: Engine, into: dict[Path, Any]) -> None:
    embeddings = engine.embed([canvas for _, canvas in waiting])
    into.update(zip((file for file, _ in waiting), embeddings, strict=True))
    waiting.clear()
