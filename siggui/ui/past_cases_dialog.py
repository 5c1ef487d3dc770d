"""Finds a decided case: to see it again, or to save its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.past_case import PastCase
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.painted_rows import ROW
from siggui.ui.past_case_list import lines_of, spoken
from siggui.ui.report_saving import ReportSaving
from siggui.ui.search_field import SearchField
from siggui.ui.shown_rows import ShownRows
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.two_lines import two_line_list
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices


class PastCasesDialog(QDialog):
    """The newest cases, narrowed by typing; stays open for further reports.

    Signals:
        case_wanted: The ``PastCase`` to be seen again.
    """

    case_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        records: RecordServices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("past_cases_dialog")
        self.setWindowTitle(tr("Decided cases"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._messages, self._tasks, self._records = messages, tasks, records
        self._searching: Task | None = None
        words = tr("Account number, or row of the audit log")
        self._field = SearchField(icons, "past_cases_field", words)
        self._model = ShownRows[PastCase](spoken, self)
        self._list = two_line_list(
            theme,
            "past_cases_list",
            tr("Decided cases, the newest first"),
            self._model,
            lines_of,
        )
        self._hint = with_role(named(QLabel(), "past_cases_hint"), "muted")
        self._hint.setWordWrap(True)
        self._banner = Banner(theme, icons)
        self._busy = BusyLine("past_cases_busy")
        self._saving = ReportSaving(
            self, self._banner, self._busy, records.reports, tasks, messages
        )
        self._saving.changed.connect(self._renew)
        self._open = with_role(
            named(QPushButton(tr("Look at it again")), "past_cases_open"), "primary"
        )
        self._open.setDefault(True)
        self._open.setToolTip(tr("Lay its images and marks on the Verify page  (Enter)"))
        self._report = named(QPushButton(tr("Save report…")), "past_cases_report")
        icons.bind(self._report, "page")
        click_on_key(self._report, tr("Save a report of this case as PDF"), "F9")
        close = named(QPushButton(tr("Close")), "past_cases_close")
        self._lay_out(theme, close)
        self._field.paused.connect(self._search)
        self._field.moved.connect(self._move)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._renew())
        self._list.doubleClicked.connect(lambda _index: self._on_open())
        self._open.clicked.connect(self._on_open)
        self._report.clicked.connect(self._on_report)
        close.clicked.connect(self.reject)
        self._renew()
        self._search()

    @property
    def chosen(self) -> PastCase | None:
        """The case that is marked."""
        case = self._list.currentIndex().data(ROW)
        return case if isinstance(case, PastCase) else None

    def reject(self) -> None:
        """Close; a report under way is stopped."""
        if self._searching is not None:
            self._searching.cancel()
        self._saving.stop()
        super().reject()

    def _search(self) -> None:
        self._field.hush()
        if self._searching is not None:
            self._searching.cancel()
        text = self._field.text()
        task = self._tasks.submit(self._records.past_cases.newest, text, urgent=True)
        self._searching = self._busy.follow(task)
        task.succeeded.connect(self._on_found)
        task.failed.connect(self._on_failed)

    def _on_found(self, cases: tuple[PastCase, ...]) -> None:
        self._searching = None
        self._model.show(cases)
        if cases:
            self._list.setCurrentIndex(self._model.index(0))
        elif self._field.text().strip():
            self._hint.setText(tr("No decided case found."))
        else:
            self._hint.setText(tr("Nothing was decided yet."))
        self._hint.setVisible(not cases)
        self._renew()

    def _on_failed(self, error: Exception) -> None:
        self._searching = None
        self._messages.report(error, self._banner)

    def _move(self, by: int) -> None:
        row = self._list.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(row))

    def _on_open(self) -> None:
        if self.chosen is not None:
            self.case_wanted.emit(self.chosen)
            self.accept()

    def _on_report(self) -> None:
        if self.chosen is not None:
            self._saving.be_about(self.chosen.audit_sequence)
            self._saving.ask()

    def _renew(self) -> None:
        self._open.setEnabled(self.chosen is not None)
        self._report.setEnabled(self.chosen is not None and not self._saving.is_running)

    def _lay_out(self, theme: Theme, close: QPushButton) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._report)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(8))
        for widget in (self._banner, self._field, self._busy, self._hint):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addSpacing(theme.px(8))
        column.addLayout(foot)
        self._hint.hide()
