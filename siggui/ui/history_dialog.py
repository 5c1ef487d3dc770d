"""What happened to an account: who enrolled, confirmed, withdrew or changed what, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from siggui.domain.history import Happened
from siggui.ui.busy_line import BusyLine
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named
from siggui.ui.shown_rows import ShownRows
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.two_lines import Lines, local_moment, two_line_list
from siggui.ui.wording import told, tr

if TYPE_CHECKING:
    from siggui.domain.customers import Account
    from siggui.services.history import HistoryService


class HistoryDialog(QDialog):
    """The newest first."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        history: HistoryService,
        account: Account,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history_dialog")
        self.setWindowTitle(tr("History of account {number}", number=account.number))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = ShownRows[Happened](_spoken, self)
        self._list = two_line_list(
            theme, "history_list", tr("What happened, the newest first"), self._model, _lines
        )
        banner, busy = Banner(theme, icons), BusyLine("history_busy")
        close = named(QPushButton(tr("Close")), "history_close")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(8))
        for widget in (banner, busy):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addSpacing(theme.px(8))
        column.addLayout(foot)
        self._task = busy.follow(tasks.submit(history.of_account, account.id, urgent=True))
        self._task.succeeded.connect(self._on_found)
        self._task.failed.connect(lambda error: messages.report(error, banner))

    def reject(self) -> None:
        """Close, read or not."""
        self._task.cancel()
        super().reject()

    def _on_found(self, rows: tuple[Happened, ...]) -> None:
        self._model.show(rows)
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)


def _about(row: Happened) -> str:
    return "  ·  ".join(part for part in (row.signatory, row.source) if part)


def _lines(row: Happened) -> Lines:
    return Lines(
        told(row.sentence),
        local_moment(row.time_utc),
        _about(row),
        tr("{person}  ·  row {row}", person=row.actor, row=row.sequence),
    )


def _spoken(row: Happened, _number: int) -> str:
    lines = _lines(row)
    parts = (lines.upper, lines.lower, lines.upper_aside, lines.lower_aside)
    return ". ".join(part for part in parts if part)
