"""The list of specimens that somebody has to see to: whose, why, and the way to the account."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from siggui.domain.upkeep import Due, DueList, DueSignatory
from siggui.ui.ask_file import ask_where
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.painted_rows import ROW
from siggui.ui.shown_rows import ShownRows
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.two_lines import Lines, two_line_list
from siggui.ui.wording import told, tr, tr_count
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.upkeep import UpkeepService

_WORDS = {
    Due.WAITING: say("To be confirmed since {day}"),
    Due.ENDED: say("Ended {day}"),
    Due.ENDING: say("Ends {day}"),
    Due.OLD: say("Newest from {day}"),
}


class UpkeepDialog(QDialog):
    """The most urgent first; stays open while the list is saved.

    Signals:
        account_wanted: The ``DueSignatory`` to look at.
    """

    account_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        upkeep: UpkeepService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("upkeep_dialog")
        self.setWindowTitle(tr("Due specimens"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._messages, self._tasks, self._upkeep = messages, tasks, upkeep
        self._task: Task | None = None
        self._day = date.today()
        self._about = with_role(named(QLabel(tr("Reading…")), "upkeep_about"), "muted")
        self._about.setWordWrap(True)
        self._model = ShownRows[DueSignatory](
            lambda each, _: f"{each.account_number}, {each.signatory}. {_why(each)}", self
        )
        self._list = two_line_list(
            theme,
            "upkeep_list",
            tr("Due specimens, the most urgent first"),
            self._model,
            _lines,
        )
        self._banner = Banner(theme, icons)
        self._busy = BusyLine("upkeep_busy")
        self._open = with_role(named(QPushButton(tr("Open account")), "upkeep_open"), "primary")
        self._open.setDefault(True)
        self._open.setToolTip(tr("Show the account of the chosen signatory  (Enter)"))
        self._save = named(QPushButton(tr("Save list…")), "upkeep_save")
        icons.bind(self._save, "page")
        click_on_key(self._save, tr("Save the whole list as CSV"), "Ctrl+S")
        close = named(QPushButton(tr("Close")), "upkeep_close")
        self._lay_out(theme, close)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._renew())
        self._list.doubleClicked.connect(lambda _index: self._on_open())
        self._open.clicked.connect(self._on_open)
        self._save.clicked.connect(self._on_save)
        close.clicked.connect(self.reject)
        self._renew()
        task = tasks.submit(upkeep.due, self._day, urgent=True)
        self._task = self._busy.follow(task)
        task.succeeded.connect(self._on_found)
        task.failed.connect(self._on_failed)

    @property
    def chosen(self) -> DueSignatory | None:
        """The signatory that is marked."""
        each = self._list.currentIndex().data(ROW)
        return each if isinstance(each, DueSignatory) else None

    def reject(self) -> None:
        """Close; a list that is being saved is still saved."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def _on_found(self, found: DueList) -> None:
        self._task = None
        self._model.show(found.first)
        self._about.setText(_about(found))
        if found.first:
            self._list.setCurrentIndex(self._model.index(0))
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._renew()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._about.setText("")
        self._messages.report(error, self._banner)

    def _on_open(self) -> None:
        if self.chosen is not None:
            self.account_wanted.emit(self.chosen)
            self.accept()

    def _on_save(self) -> None:
        name = Path(f"due-specimens-{self._day.isoformat()}.csv")
        ask_where(self, tr("Save list"), name, tr("CSV (*.csv)"), self._write)

    def _write(self, file: Path) -> None:
        self._banner.clear()
        task = self._tasks.submit(self._upkeep.save, self._day, file)
        self._busy.follow(task)
        task.succeeded.connect(lambda count: self._on_written(count, file))
        task.failed.connect(lambda error: self._messages.report(error, self._banner))

    def _on_written(self, count: int, file: Path) -> None:
        self._banner.show_notice(
            tr_count(
                count, "{n:,} line saved as {name}.", "{n:,} lines saved as {name}.", name=file.name
            )
        )

    def _renew(self) -> None:
        self._open.setEnabled(self.chosen is not None)
        self._save.setEnabled(bool(self._model.rows))

    def _lay_out(self, theme: Theme, close: QPushButton) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._save)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(8))
        for widget in (self._banner, self._about, self._busy):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addSpacing(theme.px(8))
        column.addLayout(foot)


def _about(found: DueList) -> str:
    if not found.count:
        return tr("Nothing is due: no specimen ends soon, is old or waits to be confirmed.")
    if found.count > len(found.first):
        return tr(
            "The {first:,} most urgent of {count:,}; the saved list has all of them.",
            first=len(found.first),
            count=found.count,
        )
    return tr_count(
        found.count,
        "{n:,} signatory, the most urgent first.",
        "{n:,} signatories, the most urgent first.",
    )


def _why(each: DueSignatory) -> str:
    return told(_WORDS[each.due].put(day=each.day))


def _lines(each: DueSignatory) -> Lines:
    return Lines(
        f"{each.account_number}  ·  {each.signatory}",
        _why(each),
        tr("{name}  ·  Customer {number}", name=each.customer, number=each.customer_number),
        aside_color="no_match" if each.due is Due.ENDED else "text",
    )
