"""Small forms: a new account with its customer, a new signatory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
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
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.tasks import Lane, TaskRunner
from siggui.ui.theme import Theme


class RecordForm(QDialog):
    """Fields and one button; an error stands above them and what was typed stays.

    Args:
        theme: For distances.
        icons: For the banner.
        messages: For errors.
        tasks: Runs the saving.
        name: Of the dialog, for tests.
        title: What is added.
        fields: Name and label of each field.
        save: Called in a worker with the texts, in order.
        hint: Under the fields.
        parent: The window.
        lane: Which worker saves.

    Signals:
        saved: What ``save`` returned.
    """

    saved = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        name: str,
        title: str,
        fields: tuple[tuple[str, str], ...],
        save: Callable[..., object],
        hint: str = "",
        parent: QWidget | None = None,
        lane: Lane = Lane.DOCUMENTS,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._messages, self._tasks, self._save = messages, tasks, save
        self._banner = Banner(theme, icons)
        self._busy = BusyLine(f"{name}_busy")
        self._fields = [named(QLineEdit(), key, label) for key, label in fields]
        self._values: list[Callable[[], object]] = [field.text for field in self._fields]
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(8))
        for field, (_, label) in zip(self._fields, fields, strict=True):
            field.setMinimumWidth(theme.px(280))
            form.addRow(label, field)
        kind = QDialogButtonBox.StandardButton
        self._buttons = named(QDialogButtonBox(kind.Save | kind.Cancel), f"{name}_buttons")
        self._button = self._buttons.button(kind.Save)
        self._button.setObjectName(f"{name}_save")
        with_role(self._button, "primary")
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(16))
        column.addWidget(self._banner)
        column.addLayout(form)
        if hint:
            note = with_role(named(QLabel(hint), f"{name}_hint"), "muted")
            note.setWordWrap(True)
            column.addWidget(note)
        column.addWidget(self._busy)
        column.addWidget(self._buttons)

    def fill(self, *texts: str) -> None:
        """Put what is on file into the fields, in order."""
        for field, text in zip(self._fields, texts, strict=True):
            field.setText(text)

    def add_row(self, label: str, widget: QWidget, value: Callable[[], object]) -> None:
        """Add something else than a text below the fields.

        Args:
            label: Beside it.
            widget: With its name.
            value: Gives what ``save`` gets after the texts.
        """
        self._form.addRow(label, widget)
        self._values.append(value)

    def _on_save(self) -> None:
        self._banner.clear()
        self._button.setEnabled(False)
        task = self._tasks.submit(self._save, *(value() for value in self._values), lane=self._lane)
        self._busy.follow(task)
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)

    def _on_saved(self, answer: object) -> None:
        self.saved.emit(answer)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._button.setEnabled(True)
        self._messages.report(error, self._banner)
        self._fields[0].setFocus()
