"""Imports customers and their specimens from a list and a folder, from the Accounts page."""

from __future__ import annotations

import time
from collections.abc import Generator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siggui.services.customers_file import COLUMNS, count_rows, read_customers
from siggui.services.import_customers import ImportSummary, Refused
from siggui.services.refused_file import IMPORT_HEADING, RefusedRows, import_cells
from siggui.ui.ask_file import ask_for_folder, ask_for_list, ask_where
from siggui.ui.fitting import grow
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.tasks import Lane, Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr, tr_count
from siggui.wording import joined, say

if TYPE_CHECKING:
    from siggui.services.import_customers import ImportService

_ESTIMATED_FROM_S = 10.0


class ImportDialog(QDialog):
    """Asks for list and folder, shows how far it is, and what was refused.

    A clerk's comparison at this desk gets its turn between two groups of rows.

    Signals:
        imported: Something was put on file.
    """

    imported = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        imports: ImportService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(tr("Import customers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._messages, self._tasks, self._imports = messages, tasks, imports
        self._steps: Generator[ImportSummary, None, None] | None = None
        self._task: Task | None = None
        self._is_stopping = False
        self._total, self._begun = 0, 0.0
        self._summary = ImportSummary()
        self._refused = RefusedRows(IMPORT_HEADING)
        self._first_refused: Refused | None = None
        self._banner = Banner(theme, icons)
        self._banner.acted.connect(self._on_report)
        self._list = self._path_field("import_list", tr("List (CSV)"), theme)
        self._folder = self._path_field("import_folder", tr("Folder with the pictures"), theme)
        note = with_role(
            named(
                QLabel(
                    tr(
                        "The list has the columns {columns}. No signatory: the customer signs. "
                        "Several pictures are joined by |. What is on file already is passed over, "
                        "so an import that was stopped goes on with the same list.",
                        columns=", ".join(COLUMNS),
                    )
                ),
                "import_note",
            ),
            "muted",
        )
        note.setWordWrap(True)
        self._bar = named(QProgressBar(), "import_progress", tr("Progress"))
        self._bar.setTextVisible(False)
        self._told = named(QLabel(), "import_told")
        self._told.setWordWrap(True)
        self._go = with_role(named(QPushButton(tr("Import")), "import_go"), "primary")
        self._go.setDefault(True)
        self._stop = named(QPushButton(tr("Stop")), "import_stop")
        self._close = named(QPushButton(tr("Close")), "import_close")
        self._lay_out(theme, note)
        self._go.clicked.connect(self._on_go)
        self._stop.clicked.connect(self._on_stop)
        self._close.clicked.connect(self.reject)
        self._renew()

    def reject(self) -> None:
        """Close; what was confirmed stays, and the same list goes on from there."""
        if self._steps is not None:
            if self._task is not None:
                self._task.cancel()
            self._end()
        super().reject()

    # Running ------------------------------------------------------------------------------

    def _on_go(self) -> None:
        self._banner.clear()
        self._is_stopping = False
        self._summary = ImportSummary()
        self._refused, self._first_refused = RefusedRows(IMPORT_HEADING), None
        file = self._path_of(self._list)
        self._steps = self._imports.groups(
            self._path_of(self._folder), read_customers(file), self._refuse, day=date.today()
        )
        self._bar.setRange(0, 0)
        self._told.setText(tr("Reading the list…"))
        self._renew()
        self._follow(self._tasks.submit(count_rows, file)).succeeded.connect(self._on_counted)

    def _on_counted(self, total: int) -> None:
        self._total, self._begun = max(1, total), time.monotonic()
        self._told.setText(tr("Reading the first pictures…"))
        self._go_on()

    def _on_step(self, summary: ImportSummary | None) -> None:
        if summary is None or self._is_stopping:
            self._summary = summary or self._summary
            self._finish(stopped=summary is not None)
            return
        self._summary = summary
        self._bar.setRange(0, self._total)
        self._bar.setValue(min(summary.rows, self._total))
        self._told.setText(self._so_far())
        self._go_on()

    def _go_on(self) -> None:
        task = self._tasks.submit(next, self._steps, None, lane=Lane.ENGINE)
        self._follow(task).succeeded.connect(self._on_step)

    def _on_stop(self) -> None:
        """The rows that are being put on file are still counted."""
        self._is_stopping = True
        self._stop.setEnabled(False)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._messages.report(error, self._banner)
        self._renew()

    def _finish(self, *, stopped: bool) -> None:
        self._end()
        sentence = self._summary.sentence()
        if stopped:
            sentence = joined([say("Stopped."), sentence])
        first = self._first_refused
        if first is not None:
            which = tr("Row {row}", row=first.row.line)
            if first.specimen:
                which = f"{which}, {first.specimen}"
            self._banner.show_warning(
                sentence, f"{which}: {told(first.sentence)}", tr("Save the report…")
            )
        else:
            self._banner.show_notice(sentence)
        self._renew()
        if self._summary.rows:
            self.imported.emit()

    def _end(self) -> None:
        """Let the helpers go, behind the rows that are still being put on file."""
        steps, self._steps, self._task = self._steps, None, None
        if steps is not None:
            self._tasks.submit(steps.close, lane=Lane.ENGINE)

    def _follow(self, task: Task) -> Task:
        self._task = task
        task.failed.connect(self._on_failed)
        return task

    def _refuse(self, what: Refused) -> None:
        """Called by the worker; read only when it has ended."""
        self._refused.add(import_cells(what))
        self._first_refused = self._first_refused or what

    def _so_far(self) -> str:
        summary = self._summary
        text = told(summary.sentence())
        taken = time.monotonic() - self._begun
        if taken >= _ESTIMATED_FROM_S:
            left = taken / summary.rows * max(0, self._total - summary.rows)
            minutes = max(1, round(left / 60.0))
            text += " " + tr_count(minutes, "About a minute left.", "About {n:,} minutes left.")
        return text

    # The report ---------------------------------------------------------------------------

    def _on_report(self) -> None:
        ask_where(
            self, tr("Save the report"), Path("refused.csv"), tr("CSV (*.csv)"), self._save_report
        )

    def _save_report(self, file: Path) -> None:
        task = self._tasks.submit(self._refused.save, file)
        task.succeeded.connect(lambda _none: self._banner.show_notice(tr("Report saved.")))
        task.failed.connect(self._messages.report)

    # Widgets ------------------------------------------------------------------------------

    def _path_field(self, name: str, label: str, theme: Theme) -> QLineEdit:
        field = named(QLineEdit(), name, label)
        field.setMinimumWidth(theme.px(360))
        field.textChanged.connect(lambda _text: self._renew())
        return field

    def _path_of(self, field: QLineEdit) -> Path:
        return Path(field.text().strip()).expanduser()

    def _lay_out(self, theme: Theme, note: QLabel) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        for row, (field, ask) in enumerate(
            ((self._list, self._ask_for_list), (self._folder, self._ask_for_folder))
        ):
            choose = named(
                QPushButton(tr("Choose…")),
                f"{field.objectName()}_choose",
                tr("Choose: {what}", what=field.accessibleName()),
            )
            choose.setAutoDefault(False)
            choose.clicked.connect(ask)
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            for place, widget in enumerate((label, field, choose)):
                grid.addWidget(widget, row, place)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch(1)
        for button in (self._stop, self._go, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(16))
        column.addWidget(self._banner)
        column.addLayout(grid)
        column.addWidget(note)
        column.addWidget(self._bar)
        column.addWidget(self._told)
        column.addStretch(1)
        column.addLayout(buttons)

    def _ask_for_list(self) -> None:
        ask_for_list(self, "import_list_dialog", tr("List (CSV)"), self._on_list)

    def _on_list(self, file: Path) -> None:
        self._list.setText(str(file))
        if not self._folder.text():
            self._folder.setText(str(file.parent))

    def _ask_for_folder(self) -> None:
        ask_for_folder(
            self,
            "import_folder_dialog",
            tr("Folder with the pictures"),
            lambda folder: self._folder.setText(str(folder)),
            self._folder.text(),
        )

    def _renew(self) -> None:
        runs = self._steps is not None
        for field in (self._list, self._folder):
            field.setReadOnly(runs)
        self._go.setEnabled(not runs and bool(self._list.text() and self._folder.text()))
        self._stop.setVisible(runs)
        self._stop.setEnabled(runs)
        self._bar.setVisible(runs)
        self._told.setVisible(runs)
        grow(self)
