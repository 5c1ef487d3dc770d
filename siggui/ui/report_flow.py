"""Saves the report of the decision that was just recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.domain.casework import ClerkDecision
from siggui.ui.case_bar import CaseBar
from siggui.ui.case_flow import CaseFlow
from siggui.ui.messages import Messages
from siggui.ui.save_file import ask_where
from siggui.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from siggui.services.report import ReportService


class ReportFlow(QObject):
    """Asks for a file and has a worker write it.

    Args:
        case: Says what was recorded.
        bar: Has the button, and says how it went.
        reports: Writes them.
        tasks: Workers.
        messages: Says what went wrong.
    """

    def __init__(
        self,
        case: CaseFlow,
        bar: CaseBar,
        reports: ReportService,
        tasks: TaskRunner,
        messages: Messages,
    ) -> None:
        super().__init__(case)
        self._bar, self._reports = bar, reports
        self._tasks, self._messages = tasks, messages
        self._sequence = 0
        self._folder = Path()
        case.recorded.connect(self._on_recorded)
        bar.report_wanted.connect(self._on_wanted)

    def _on_recorded(self, decision: ClerkDecision) -> None:
        self._sequence = decision.audit_sequence

    def _on_wanted(self) -> None:
        sequence = self._sequence
        file = self._folder / f"signature-report-{sequence}.pdf"
        ask_where(
            self._bar.window(),
            "Save report",
            file,
            "Reports (*.pdf)",
            lambda chosen: self._write(sequence, chosen),
        )

    def _write(self, sequence: int, file: Path) -> None:
        self._folder = file.parent
        self._bar.banner.clear()
        task = self._tasks.submit(self._reports.write, str(sequence), file, pass_cancelled=True)
        self._bar.busy.follow(task)
        task.succeeded.connect(
            lambda written: self._bar.banner.show_notice(f"Report saved as {written.name}.", "")
        )
        task.failed.connect(lambda error: self._messages.report(error, self._bar.banner))
