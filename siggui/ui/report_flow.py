"""Saves the report of the case that a line over the page is about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.ui.case_bar import CaseBar
from siggui.ui.messages import Messages
from siggui.ui.save_file import ask_where
from siggui.ui.tasks import TaskRunner
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.report import ReportService


class ReportFlow(QObject):
    """Asks for a file and has a worker write it.

    Args:
        bar: Has the button, and says how it went.
        reports: Writes them.
        tasks: Workers.
        messages: Says what went wrong.
    """

    def __init__(
        self, bar: CaseBar, reports: ReportService, tasks: TaskRunner, messages: Messages
    ) -> None:
        super().__init__(bar)
        self._bar, self._reports = bar, reports
        self._tasks, self._messages = tasks, messages
        self._sequence = 0
        self._folder = Path()
        bar.report_wanted.connect(self._on_wanted)

    def be_about(self, sequence: int) -> None:
        """Name the row of the decision whose report may be wanted."""
        self._sequence = sequence

    def _on_wanted(self) -> None:
        sequence = self._sequence
        file = self._folder / f"signature-report-{sequence}.pdf"
        ask_where(
            self._bar.window(),
            tr("Save report"),
            file,
            tr("Reports (*.pdf)"),
            lambda chosen: self._write(sequence, chosen),
        )

    def _write(self, sequence: int, file: Path) -> None:
        self._folder = file.parent
        self._bar.banner.clear()
        task = self._tasks.submit(self._reports.write, str(sequence), file, pass_cancelled=True)
        self._bar.busy.follow(task)
        task.succeeded.connect(
            lambda written: self._bar.banner.show_notice(
                tr("Report saved as {name}.", name=written.name), ""
            )
        )
        task.failed.connect(lambda error: self._messages.report(error, self._bar.banner))
