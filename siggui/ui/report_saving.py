"""Saves the report of a decided case where the clerk says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from siggui.ui.ask_file import ask_where
from siggui.ui.busy_line import BusyLine
from siggui.ui.messages import Banner, Messages
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.report import ReportService


class ReportSaving(QObject):
    """Asks for a file and has a worker write it; the folder is remembered.

    Args:
        owner: The dialog lies over its window.
        banner: Says how it went.
        busy: Shows that it is being written.
        reports: Writes them.
        tasks: Workers.
        messages: Says what went wrong.

    Signals:
        changed: A report is being written, or no longer.
    """

    changed = Signal()

    def __init__(
        self,
        owner: QWidget,
        banner: Banner,
        busy: BusyLine,
        reports: ReportService,
        tasks: TaskRunner,
        messages: Messages,
    ) -> None:
        super().__init__(owner)
        self._owner, self._banner, self._busy = owner, banner, busy
        self._reports, self._tasks, self._messages = reports, tasks, messages
        self._sequence = 0
        self._folder = Path()
        self._writing: Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether a report is being written."""
        return self._writing is not None

    def be_about(self, sequence: int) -> None:
        """Name the row of the decision whose report may be wanted."""
        self._sequence = sequence

    def ask(self) -> None:
        """Ask where to save the report."""
        if self.is_running:
            return
        sequence = self._sequence
        ask_where(
            self._owner.window(),
            tr("Save report"),
            self._folder / f"signature-report-{sequence}.pdf",
            tr("Reports (*.pdf)"),
            lambda file: self._write(sequence, file),
        )

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._writing is not None:
            self._writing.cancel()

    def _write(self, sequence: int, file: Path) -> None:
        self._folder = file.parent
        self._banner.clear()
        task = self._tasks.submit(self._reports.write, str(sequence), file, pass_cancelled=True)
        self._writing = self._busy.follow(task)
        self.changed.emit()
        task.succeeded.connect(self._on_written)
        task.failed.connect(lambda error: self._messages.report(error, self._banner))
        task.finished.connect(self._on_finished)

    def _on_written(self, file: Path) -> None:
        self._banner.show_notice(tr("Report saved as {name}.", name=file.name))

    def _on_finished(self) -> None:
        self._writing = None
        self.changed.emit()
