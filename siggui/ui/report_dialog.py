"""Asks for a past case and saves its report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.busy_line import BusyLine
from siggui.ui.fitting import grow
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.save_file import ask_where
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme

if TYPE_CHECKING:
    from siggui.services.report import ReportService


class ReportDialog(QDialog):
    """One field, filled with the newest decision; stays open for the next case."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        reports: ReportService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("report_dialog")
        self.setWindowTitle("Report of a case")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._messages, self._tasks, self._reports = messages, tasks, reports
        self._task: Task | None = None
        self._case = named(QLineEdit(), "report_case", "Row of the audit log")
        self._case.setMinimumWidth(theme.px(280))
        self._case.textChanged.connect(self._renew)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.addRow("Row", self._case)
        note = with_role(named(QLabel(), "report_hint"), "muted")
        note.setText(
            "The number of the decision's row in the audit log, as the line over the page says it "
            "once a decision is recorded; exports name it too."
        )
        note.setWordWrap(True)
        note.setMinimumWidth(theme.px(400))
        self._banner = Banner(theme, icons)
        self._busy = BusyLine("report_busy")
        kind = QDialogButtonBox.StandardButton
        buttons = named(QDialogButtonBox(kind.Save | kind.Close), "report_buttons")
        self._save = buttons.button(kind.Save)
        self._save.setObjectName("report_save")
        self._save.setText("Save…")
        with_role(self._save, "primary")
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(16))
        column.addWidget(self._banner)
        column.addLayout(form)
        for widget in (note, self._busy, buttons):
            column.addWidget(widget)
        self._renew()
        task = tasks.submit(reports.newest, urgent=True)
        task.succeeded.connect(self._on_newest)
        task.failed.connect(self._on_failed)

    def reject(self) -> None:
        """Close; a report under way is stopped."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _on_newest(self, sequence: int | None) -> None:
        if sequence is not None and not self._case.text():
            self._case.setText(str(sequence))
            self._case.selectAll()

    def _renew(self) -> None:
        self._save.setEnabled(bool(self._case.text().strip()) and self._task is None)

    def _on_save(self) -> None:
        name = self._case.text().strip()
        file = Path(f"signature-report-{name[:32]}.pdf")
        ask_where(
            self,
            "Save report",
            file,
            "Reports (*.pdf)",
            lambda chosen: self._write(name, chosen),
        )

    def _write(self, name: str, file: Path) -> None:
        self._banner.clear()
        self._task = self._busy.follow(
            self._tasks.submit(self._reports.write, name, file, pass_cancelled=True)
        )
        self._renew()
        self._task.succeeded.connect(
            lambda written: self._banner.show_notice(f"Report saved as {written.name}.")
        )
        self._task.failed.connect(self._on_failed)
        self._task.finished.connect(self._on_finished)

    def _on_failed(self, error: Exception) -> None:
        self._messages.report(error, self._banner)

    def _on_finished(self) -> None:
        self._task = None
        grow(self)
        self._renew()
