"""The way of files and loaded signatures to specimens on file, one after the other."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from siggui.errors import InputError
from siggui.ui import record_work
from siggui.ui.intake import Intake
from siggui.ui.signature import LoadedSignature
from siggui.ui.tasks import Lane, TaskRunner
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.enroll import Enrolled, EnrollmentService


@dataclass(slots=True)
class Outcome:
    """How an enrollment went.

    Attributes:
        enrolled: How many became specimens.
        refused: What each that did not was called, and why.
        warnings: What to look at among those that did.
    """

    enrolled: int = 0
    refused: list[tuple[str, InputError]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class EnrollFlow(QObject):
    """Reads in the document workers, embeds and keeps in the model's thread.

    Signals:
        finished: An ``Outcome``; nothing is under way any more.
        failed: An exception that is no refusal.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        intake: Intake,
        enrollment: EnrollmentService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._intake, self._enrollment, self._tasks = intake, enrollment, tasks
        self._tickets = itertools.count(1)
        self._reading: dict[int, tuple[str, str]] = {}
        self._keeping = 0
        self._outcome = Outcome()
        intake.loaded.connect(self._on_loaded)
        intake.failed.connect(self._on_unreadable)
        intake.given_up.connect(self._on_given_up)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._reading and not self._keeping

    def take_files(self, signatory_id: str, sources: Iterable[Path | QImage]) -> None:
        """Read files and put what is on them on file; a page is framed by the clerk first."""
        for source in sources:
            ticket = next(self._tickets)
            label = source.name if isinstance(source, Path) else tr("Clipboard")
            self._reading[ticket] = (signatory_id, label)
            self._intake.take(ticket, source)

    def take_signatures(self, signatory_id: str, signatures: Iterable[LoadedSignature]) -> None:
        """Put signatures on file that are loaded already."""
        for signature in signatures:
            self._keep(signatory_id, signature)

    def _keep(self, signatory_id: str, signature: LoadedSignature) -> None:
        self._keeping += 1
        task = self._tasks.submit(
            record_work.enroll,
            self._enrollment,
            signatory_id,
            signature,
            date.today(),
            lane=Lane.ENGINE,
        )
        task.succeeded.connect(self._on_kept)
        task.failed.connect(lambda error: self._on_refused(signature.label, error))
        task.finished.connect(self._on_finished)

    def _on_loaded(self, ticket: int, signature: LoadedSignature) -> None:
        signatory_id, _ = self._reading.pop(ticket)
        self._keep(signatory_id, signature)

    def _on_unreadable(self, ticket: int, error: Exception) -> None:
        _, label = self._reading.pop(ticket)
        self._on_refused(label, error)
        self._tell()

    def _on_given_up(self, ticket: int) -> None:
        self._reading.pop(ticket)
        self._tell()

    def _on_kept(self, enrolled: Enrolled) -> None:
        self._outcome.enrolled += 1
        self._outcome.warnings += [warning.message for warning in enrolled.warnings]

    def _on_refused(self, label: str, error: Exception) -> None:
        if isinstance(error, InputError):
            self._outcome.refused.append((label, error))
        else:
            self.failed.emit(error)

    def _on_finished(self) -> None:
        self._keeping -= 1
        self._tell()

    def _tell(self) -> None:
        if self.is_idle:
            outcome, self._outcome = self._outcome, Outcome()
            self.finished.emit(outcome)
