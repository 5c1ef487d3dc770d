"""The questioned signature laid on the chosen specimen, by the program and then by hand."""

from __future__ import annotations

import math
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QTransform

from siggui.domain.scale import same_scale
from siggui.ui.ink_views import QUESTIONED_INK, SPECIMEN_INK, InkViews, clean_mask, ink_views
from siggui.ui.signature import LoadedSignature
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.wording import tr

GOOD_OVERLAP, FAIR_OVERLAP = 0.4, 0.3
"""See docs/guide.md for what genuine signatures and strangers' reach."""

_REMEMBERED = 9
_TELL_AFTER_MS = 500


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """One pair as the worker left it.

    Attributes:
        specimen: What is painted of it.
        questioned: Likewise.
        placed: From pixels of the questioned crop to pixels of the specimen's.
        relative_scale: Size of a questioned pixel over that of a specimen's when both are drawn
            at the same scale.
        overlap: 0..1, ink in common.
    """

    specimen: InkViews
    questioned: InkViews
    placed: QTransform
    relative_scale: float
    overlap: float


class LaidPair(QObject):
    """Asks a worker to lay one signature on the other, and keeps what the clerk moved.

    Signals:
        changed: Another pair, its pictures are ready, or it was moved by hand.
        slow: Whether the worker has been at it for longer than one waits without being told.
    """

    changed = Signal()
    slow = Signal(bool)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pair: tuple[LoadedSignature, LoadedSignature] | None = None
        self._known: dict[tuple[int, int], tuple[LoadedSignature, LoadedSignature, Laid]] = {}
        self._by_hand = QTransform()
        self._task: Task | None = None
        self._patience = QTimer(self, interval=_TELL_AFTER_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self.slow.emit(True))

    @property
    def is_complete(self) -> bool:
        """Whether there is a specimen and a questioned signature."""
        return self._pair is not None

    @property
    def laid(self) -> Laid | None:
        """What the worker made of this pair; None until it is ready."""
        if self._pair is None:
            return None
        known = self._known.get((id(self._pair[0]), id(self._pair[1])))
        return None if known is None else known[2]

    @property
    def placed(self) -> QTransform:
        """From pixels of the questioned crop to pixels of the specimen's."""
        laid = self.laid
        return QTransform() if laid is None else laid.placed * self._by_hand

    @property
    def is_moved_by_hand(self) -> bool:
        """Whether it lies elsewhere than where the program laid it."""
        return not self._by_hand.isIdentity()

    def set_pair(
        self, specimen: LoadedSignature | None, questioned: LoadedSignature | None
    ) -> None:
        """Put other signatures on the table."""
        pair = None if specimen is None or questioned is None else (specimen, questioned)
        if pair is None and self._pair is None:
            return
        if pair is not None and self._pair is not None and all(map(_same, pair, self._pair)):
            return
        self.stop()
        self._pair = pair
        self._by_hand = QTransform()
        self.changed.emit()

    def prepare(self) -> None:
        """Have the pair laid if it was not yet; :attr:`changed` says when it is."""
        if self._pair is None or self._task is not None or self.laid is not None:
            return
        specimen, questioned = self._pair
        known = [views for one, two, laid in self._known.values() for views in (
            (one, laid.specimen), (two, laid.questioned)
        )]  # fmt: skip
        ready = tuple(
            next((views for other, views in known if other is one), None)
            for one in (specimen, questioned)
        )
        task = self._tasks.submit(lay, specimen, questioned, ready, pass_cancelled=True)
        self._task = task
        task.succeeded.connect(self._on_laid)
        task.finished.connect(self._on_finished)
        self._patience.start()

    def stop(self) -> None:
        """Nobody waits for the pair any more."""
        if self._task is not None:
            self._task.cancel()

    def move(self, by_px: QPointF) -> None:
        """Shift the questioned signature by pixels of the specimen."""
        self._change(QTransform.fromTranslate(by_px.x(), by_px.y()))

    def turn(self, degrees: float) -> None:
        """Turn it clockwise about the middle of its ink."""
        self._change(self._about_middle(QTransform().rotate(degrees)))

    def turn_back(self) -> None:
        """Take back by how much the clerk turned it."""
        self.turn(-turn_and_size(self._by_hand, 1.0)[0])

    def resize(self, factor: float) -> None:
        """Make it larger about the middle of its ink."""
        self._change(self._about_middle(QTransform.fromScale(factor, factor)))

    def reset(self) -> None:
        """Lay it where the program laid it."""
        if self.is_moved_by_hand:
            self._by_hand = QTransform()
            self.changed.emit()

    @property
    def middle(self) -> QPointF:
        """Of the questioned ink, in pixels of its crop: it is turned and sized about there."""
        return QPointF() if self._pair is None else self._pair[1].ink.center()

    def _about_middle(self, change: QTransform) -> QTransform:
        at = self.placed.map(self.middle)
        there = QTransform.fromTranslate(-at.x(), -at.y())
        return there * change * QTransform.fromTranslate(at.x(), at.y())

    def _change(self, change: QTransform) -> None:
        if self.laid is not None:
            self._by_hand = self._by_hand * change
            self.changed.emit()

    def _on_laid(self, laid: Laid) -> None:
        if self._pair is None:
            return
        specimen, questioned = self._pair
        self._known[(id(specimen), id(questioned))] = (specimen, questioned, laid)
        while len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]
        self.changed.emit()

    def _on_finished(self) -> None:
        self._task = None
        self._patience.stop()
        self.slow.emit(False)


def lay(
    specimen: LoadedSignature,
    questioned: LoadedSignature,
    ready: tuple[InkViews | None, InkViews | None],
    cancelled: Event | None = None,
) -> Laid:
    """Register a pair and make all that is painted of it; run it in a worker.

    Args:
        specimen: Stays where it is.
        questioned: Is laid on it.
        ready: Views of either that were made for another pair.
        cancelled: Looked at between the steps.

    Raises:
        Cancelled: ``cancelled`` was set.
    """
    from siggui.imaging.registration import TOLERANCE_MM, register

    sizes = same_scale(specimen.measure, questioned.measure)[:2]
    views = [
        known or ink_views(signature, color, TOLERANCE_MM / mm_per_px, cancelled)
        for known, signature, color, mm_per_px in zip(
            ready, (specimen, questioned), (SPECIMEN_INK, QUESTIONED_INK), sizes, strict=True
        )
    ]
    masks = [clean_mask(signature) for signature in (specimen, questioned)]
    per_pixel = [
        signature.image.width / mask.shape[1]
        for signature, mask in zip((specimen, questioned), masks, strict=True)
    ]
    found = register(masks[0], masks[1], (sizes[0] * per_pixel[0], sizes[1] * per_pixel[1]))
    placed = (
        QTransform.fromScale(1 / per_pixel[1], 1 / per_pixel[1])
        * QTransform(found.a, found.b, -found.b, found.a, found.x, found.y)
        * QTransform.fromScale(per_pixel[0], per_pixel[0])
    )
    return Laid(views[0], views[1], placed, sizes[1] / sizes[0], found.overlap)


def turn_and_size(placed: QTransform, relative_scale: float) -> tuple[float, float]:
    """By how much it is turned clockwise, in degrees, and its size where 1 is the same scale.

    >>> degrees, size = turn_and_size(QTransform().rotate(30).scale(0.6, 0.6), 0.5)
    >>> round(degrees, 6), round(size, 6)
    (30.0, 1.2)
    """
    degrees = math.degrees(math.atan2(placed.m12(), placed.m11()))
    return degrees, math.hypot(placed.m11(), placed.m12()) / relative_scale


def quality_in_words(overlap: float) -> str:
    """What the clerk may expect of an alignment.

    >>> quality_in_words(0.55), quality_in_words(0.1)
    ('Good alignment', 'Poor alignment')
    """
    if overlap >= GOOD_OVERLAP:
        return tr("Good alignment")
    return tr("Fair alignment") if overlap >= FAIR_OVERLAP else tr("Poor alignment")


def _same(one: LoadedSignature, other: LoadedSignature) -> bool:
    return one is other
