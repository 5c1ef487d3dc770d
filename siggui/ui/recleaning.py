"""Cleans what is on the page anew when a step was switched, so that one rule holds for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siggui.domain.cleaning import ALL, Cleaning
from siggui.errors import Cancelled
from siggui.ui.signature import LoadedSignature, load_signature
from siggui.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from threading import Event

    from siggui.services.verify import VerificationService

Renewed = tuple[tuple[LoadedSignature, LoadedSignature], ...]


class Recleaning(QObject):
    """Keeps every signature on the page cleaned by the steps that are wanted.

    Args:
        service: Cleans, in workers.
        tasks: Runs the workers.
        parent: Owner.

    Signals:
        renewed: Pairs of a ``LoadedSignature`` and what takes its place.
        failed: The exception that kept one of them from being cleaned.
    """

    renewed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, service: VerificationService, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._tasks = service, tasks
        self._task: Task | None = None
        self.wanted = ALL

    @property
    def is_running(self) -> bool:
        """Whether something is being cleaned anew."""
        return self._task is not None

    def is_due(self, signatures: Sequence[LoadedSignature]) -> bool:
        """Whether some were cleaned by other steps; if so, they are on their way."""
        stale = tuple(s for s in signatures if s.prepared.cleaning != self.wanted)
        if stale and self._task is None:
            task = self._tasks.submit(
                _clean_all, self._service, stale, self.wanted, urgent=True, pass_cancelled=True
            )
            task.succeeded.connect(self._on_renewed)
            task.failed.connect(self._on_failed)
            self._task = task
        return bool(stale)

    def stop(self) -> None:
        """Drop what is under way: other steps are wanted."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _on_renewed(self, pairs: Renewed) -> None:
        self._task = None
        self.renewed.emit(pairs)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)


def _clean_all(
    service: VerificationService,
    signatures: tuple[LoadedSignature, ...],
    cleaning: Cleaning,
    cancelled: Event,
) -> Renewed:
    renewed = []
    for old in signatures:
        if cancelled.is_set():
            raise Cancelled
        new = load_signature(service, old.image, old.origin, old.label, cancelled, cleaning)
        renewed.append((old, new))
    return tuple(renewed)
