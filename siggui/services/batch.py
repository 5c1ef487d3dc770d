"""Answers a list of pairs; every distinct image is decoded, cleaned and embedded once."""

from __future__ import annotations

import os
import pickle
from collections import OrderedDict, deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Any

from siggui.domain.decision import MAY_BE_TURNED, NEAR_DUPLICATE, SAME_IMAGE, OperatingPoint
from siggui.domain.quality import about_specimens
from siggui.errors import Cancelled, SigguiError
from siggui.services.copies import copied_specimen
from siggui.services.incident import record_incident
from siggui.services.pairs_file import PairList, PairRow
from siggui.services.results_file import ResultRow, ResultsFile
from siggui.services.sources import Source, load_image
from siggui.services.turning import fitting_turns
from siggui.services.verify import content_key, thresholds

if TYPE_CHECKING:
    from siggui.imaging.duplicate import Trace
    from siggui.services.ports import Engine, Score

# One forward pass over some two dozen canvases costs least per canvas on a processor, and a run
# that is killed loses no more than the rows of such a group.
_IMAGES_PER_GROUP = 24
_ROWS_PER_GROUP = 32
# A list that comes back to more images than this holds is answered too, only slower.
_HELD_BYTES = 400_000_000


@dataclass(frozen=True, slots=True)
class _Prepared:
    """One image on its way to the network, or the reason why it never gets there."""

    canvas: Any = None
    key: bytes = b""
    trace: Trace | None = None
    warnings: tuple[str, ...] = ()
    error: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """One image after the network has seen it."""

    canvas: Any
    embedding: Any
    key: bytes
    trace: Any
    warnings: tuple[str, ...]
    error: tuple[str, str] | None


@dataclass
class BatchSummary:
    """What a run came to.

    Attributes:
        rows: Answered in this run.
        errors: Rows among them without a decision.
        decisions: Rows by ``match``, ``refer`` and ``no_match``.
        device: Where the last comparison really ran; empty if none did.
    """

    rows: int = 0
    errors: int = 0
    decisions: dict[str, int] = field(
        default_factory=lambda: {"match": 0, "refer": 0, "no_match": 0}
    )
    device: str = ""

    def count(self, row: ResultRow) -> None:
        """Take one more answer in."""
        self.rows += 1
        if row.decision is None:
            self.errors += 1
        else:
            self.decisions[row.decision.value] += 1


def run_batch(
    pairs: PairList,
    results: ResultsFile,
    engine: Engine,
    *,
    operating_point: str = "standard",
    first: int = 0,
    row_answered: Callable[[ResultRow], None] | None = None,
    cancelled: Event | None = None,
) -> BatchSummary:
    """Answer the rows from ``first`` on into ``results``, in the order of the list.

    Args:
        pairs: The whole list.
        results: Open, and holding the rows before ``first``.
        engine: The loaded network; used in this thread only.
        operating_point: ``"cautious"``, ``"standard"`` or ``"quick"``.
        first: How many rows an earlier run has answered.
        row_answered: Called after each row is written.
        cancelled: Looked at before each row.

    Raises:
        InputError: ``operating-point-unknown``.
        SystemFault: The disk is full, or the model cannot be run; the rows so far are kept.
        Cancelled: ``cancelled`` was set; the rows so far are kept.
    """
    summary = BatchSummary()
    point = thresholds(engine.operating_points, operating_point)
    # Closed here and not whenever it is collected: its threads end before the run does.
    with closing(_Run(pairs, engine, point, first).answers()) as rows:
        for row in rows:
            if cancelled is not None and cancelled.is_set():
                raise Cancelled
            results.append(row)
            summary.count(row)
            if row_answered is not None:
                row_answered(row)
    results.finish()
    summary.device = engine.device
    return summary


class _Run:
    """The state of one run: what is being decoded, and what the network has seen."""

    def __init__(self, pairs: PairList, engine: Engine, point: OperatingPoint, first: int) -> None:
        self._pairs = pairs
        self._engine = engine
        self._point = point
        self._first = first
        self._last_use = {
            image: place for place, row in enumerate(pairs.rows) for image in row.images
        }
        self._decoding: dict[int, Future[_Prepared]] = {}
        self._known: OrderedDict[int, _Known] = OrderedDict()
        self._most_held = 0

    def answers(self) -> Generator[ResultRow]:
        """Yield one answer a row; while a group is weighed, the next one is being decoded."""
        groups = self._groups()
        waiting: deque[range] = deque()
        # Pillow and OpenCV let go of the interpreter, so threads are enough for both cores; unlike
        # processes they start at once and the same way on every system.
        pool = ThreadPoolExecutor(min(4, os.cpu_count() or 1), "decode")
        try:
            while True:
                while len(waiting) < 2 and (group := next(groups, None)) is not None:
                    self._decode(group, pool)
                    waiting.append(group)
                if not waiting:
                    return
                group = waiting.popleft()
                self._decode(group, pool)
                self._embed(group)
                yield from self._answers(group)
                self._let_go(group)
        finally:
            pool.shutdown(cancel_futures=True)

    def _groups(self) -> Iterator[range]:
        """Cut the rows into stretches that each bring about as many new images."""
        seen: set[int] = set()
        begin, new = self._first, 0
        for place in range(self._first, len(self._pairs.rows)):
            fresh = set(self._pairs.rows[place].images) - seen
            seen |= fresh
            new += len(fresh)
            if new >= _IMAGES_PER_GROUP or place + 1 - begin >= _ROWS_PER_GROUP:
                yield range(begin, place + 1)
                begin, new = place + 1, 0
        if begin < len(self._pairs.rows):
            yield range(begin, len(self._pairs.rows))

    def _images(self, group: range) -> set[int]:
        return {image for place in group for image in self._pairs.rows[place].images}

    def _decode(self, group: range, pool: ThreadPoolExecutor) -> None:
        for image in sorted(self._images(group)):
            if image not in self._known and image not in self._decoding:
                source = self._pairs.sources[image]
                self._decoding[image] = pool.submit(_prepare, source)

    def _embed(self, group: range) -> None:
        images = sorted(self._images(group))
        prepared = {
            image: self._decoding.pop(image).result() for image in images if image in self._decoding
        }
        sound = [image for image, each in prepared.items() if each.error is None]
        embeddings: dict[int, Any] = {}
        for start in range(0, len(sound), _IMAGES_PER_GROUP):
            few = sound[start : start + _IMAGES_PER_GROUP]
            canvases = [prepared[image].canvas for image in few]
            embeddings.update(zip(few, self._engine.embed(canvases), strict=True))
        for image, each in prepared.items():
            self._known[image] = _Known(
                each.canvas,
                embeddings.get(image),
                each.key,
                each.trace,
                each.warnings,
                each.error,
            )
        for image in images:
            self._known.move_to_end(image)
        if embeddings and not self._most_held:
            first, embedding = next(iter(embeddings.items()))
            held = prepared[first]
            size = len(pickle.dumps((held.canvas, embedding, held.trace)))
            self._most_held = max(2 * _IMAGES_PER_GROUP, _HELD_BYTES // size)

    def _answers(self, group: range) -> Iterator[ResultRow]:
        """Weigh all sound rows of a group together, then answer row by row."""
        rows = [self._pairs.rows[place] for place in group]
        errors = [self._error(row) for row in rows]
        cases, canvases = [], []
        for row, error in zip(rows, errors, strict=True):
            if error is None:
                *specimens, questioned = (self._known[image] for image in row.images)
                cases.append(([each.embedding for each in specimens], questioned.embedding))
                canvases.append(questioned.canvas)
        scores = self._engine.compare_many(cases)
        unlike = [n for n, score in enumerate(scores) if score.log_lr < self._point.no_match_below]
        fits = fitting_turns(self._engine, [(cases[n][0], canvases[n]) for n in unlike])
        turned = {n for n, fit in zip(unlike, fits, strict=True) if fit is not None}
        weighed = iter(enumerate(scores))
        for row, error in zip(rows, errors, strict=True):
            if error is not None:
                yield ResultRow(row.id, warnings=self._warnings(row, None), error=error)
                continue
            place, score = next(weighed)
            warnings = self._warnings(row, score)
            if place in turned:
                warnings = (MAY_BE_TURNED, *warnings)
            decision = self._point.decide(score.log_lr, warnings)
            yield ResultRow(row.id, score.similarity, score.log_lr, decision, warnings)

    def _error(self, row: PairRow) -> tuple[str, str] | None:
        if row.error is not None:
            return row.error
        for number, image in enumerate(row.images, start=1):
            error = self._known[image].error
            if error is not None:
                whose = "Questioned" if number == len(row.images) else f"Reference {number}"
                return (error[0], f"{whose}: {error[1]}")
        return None

    def _warnings(self, row: PairRow, score: Score | None) -> tuple[str, ...]:
        """Codes, each once; without a score there is an error, and that says enough."""
        codes = ["duplicate-id"] if row.id in self._pairs.repeated_ids else []
        if score is not None:
            *specimens, questioned = (self._known[image] for image in row.images)
            trace_of = [specimen.trace for specimen in specimens].__getitem__
            if any(specimen.key == questioned.key for specimen in specimens):
                codes.append(SAME_IMAGE)
            elif (
                copied_specimen(trace_of, questioned.trace, score.specimen_similarities) is not None
            ):
                codes.append(NEAR_DUPLICATE)
            codes += [code for each in (*specimens, questioned) for code in each.warnings]
            codes += [warning.code for warning in about_specimens(len(specimens))]
        return tuple(dict.fromkeys(codes))

    def _let_go(self, group: range) -> None:
        for image in self._images(group):
            if self._last_use[image] < group.stop:
                del self._known[image]
        while self._most_held and len(self._known) > self._most_held:
            self._known.popitem(last=False)


def _prepare(source: Source) -> _Prepared:
    """Decode and clean one image; whatever is wrong with it stays with its rows."""
    from siggui.imaging.duplicate import trace
    from siggui.imaging.pipeline import prepare

    try:
        image, warnings = load_image(source)
        signature = prepare(image.pixels, dpi=image.dpi)
        if signature.refusal is not None:
            raise signature.refusal
        path = trace(signature.canvas)
    except SigguiError as error:
        return _Prepared(error=(error.code, error.message))
    except MemoryError:
        return _Prepared(error=("out-of-memory", "The image needs more memory than there is."))
    except Exception as error:  # a bug met in one image must not cost the other rows
        reference = record_incident(error)
        return _Prepared(error=("unexpected", f"Something went wrong; reference {reference}."))
    codes = tuple(warning.code for warning in (*warnings, *signature.warnings))
    return _Prepared(signature.canvas, content_key(signature), path, codes)
