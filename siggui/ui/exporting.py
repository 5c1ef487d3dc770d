"""Exports of a period, from the window's menu."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.ask_file import ask_where
from siggui.ui.busy_line import BusyLine
from siggui.ui.choice import Choice
from siggui.ui.fitting import grow
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import day_pattern, told, tr, tr_count
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.export import ExportService
    from siggui.services.record_services import RecordServices

_KINDS = ((".xlsx", say("Excel workbook")), (".csv", say("CSV, for other programs")))


class Exporting(QObject):
    """Opens the dialog."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        records: RecordServices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._icons = theme, icons
        self._messages, self._tasks = messages, tasks
        self._records, self._window = records, window

    def ask(self) -> None:
        """Ask for the period and the kind of file."""
        dialog = ExportDialog(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            self._records.exports,
            self._window,
        )
        dialog.open()


class ExportDialog(QDialog):
    """A period and a kind of file; stays open until the file is there."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        exports: ExportService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(tr("Export decisions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._messages, self._tasks, self._exports = messages, tasks, exports
        self._task: Task | None = None
        today = QDate.currentDate()
        self._first = self._day_field("export_first", tr("First day"), today.addMonths(-1))
        self._last = self._day_field("export_last", tr("Last day"), today)
        self._kind = named(Choice(theme, icons), "export_kind", tr("Kind of file"))
        for suffix, words in _KINDS:
            self._kind.addItem(told(words), suffix)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(8))
        form.addRow(tr("First day"), self._first)
        form.addRow(tr("Last day"), self._last)
        form.addRow(tr("File"), self._kind)
        note = with_role(named(QLabel(), "export_hint"), "muted")
        note.setText(
            tr(
                "One row for each decision, with the verdict, the reason and the row of the audit "
                "log. Days are those of UTC. The file holds names: keep it as safe as the records."
            )
        )
        note.setWordWrap(True)
        note.setMinimumWidth(theme.px(360))
        self._banner = Banner(theme, icons)
        self._busy = BusyLine("export_busy")
        kind = QDialogButtonBox.StandardButton
        buttons = named(QDialogButtonBox(kind.Save | kind.Close), "export_buttons")
        self._save = buttons.button(kind.Save)
        self._save.setObjectName("export_save")
        self._save.setText(tr("Save…"))
        with_role(self._save, "primary")
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(16))
        for widget in (self._banner, form, note, self._busy, buttons):
            if isinstance(widget, QFormLayout):
                column.addLayout(widget)
            else:
                column.addWidget(widget)

    def reject(self) -> None:
        """Close; an export under way is stopped, and leaves nothing behind."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _day_field(self, name: str, label: str, day: QDate) -> QDateEdit:
        field = named(QDateEdit(day), name, label)
        field.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        field.setToolTip(tr("Type the day; the arrows change the part that is marked"))
        field.setDisplayFormat(day_pattern())
        return field

    def _on_save(self) -> None:
        suffix = str(self._kind.currentData())
        first, last = (_day_of(field) for field in (self._first, self._last))
        file = Path(f"decisions-{first.isoformat()}-{last.isoformat()}{suffix}")
        words = self._kind.currentText().partition(",")[0]
        ask_where(
            self,
            tr("Save export"),
            file,
            f"{words} (*{suffix})",
            lambda chosen: self._write(first, last, chosen),
        )

    def _write(self, first: date, last: date, file: Path) -> None:
        self._banner.clear()
        self._save.setEnabled(False)
        self._task = self._busy.follow(
            self._tasks.submit(self._exports.write, first, last, file, pass_cancelled=True)
        )
        self._task.succeeded.connect(lambda count: self._on_written(count, file))
        self._task.failed.connect(lambda error: self._messages.report(error, self._banner))
        self._task.finished.connect(self._on_finished)

    def _on_written(self, count: int, file: Path) -> None:
        self._banner.show_notice(
            tr_count(
                count,
                "{n:,} decision saved as {name}.",
                "{n:,} decisions saved as {name}.",
                name=file.name,
            )
        )

    def _on_finished(self) -> None:
        self._task = None
        grow(self)
        self._save.setEnabled(True)


def _day_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
