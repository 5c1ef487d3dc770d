"""The supervisor's board: how people decide, and whether scores drift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from siggui.domain.board import ENOUGH, Board
from siggui.errors import SigguiError
from siggui.ui.board_chart import DriftChart, PeopleChart
from siggui.ui.busy_line import BusyLine
from siggui.ui.empty_state import EmptyState
from siggui.ui.icons import Icons
from siggui.ui.messages import Messages
from siggui.ui.naming import named, with_role
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.board import BoardService

_ABOUT = say(
    "The last 13 weeks. Bars are 95 % intervals, numbers at the right are cases; "
    "with fewer than {enough} the dot is hollow, and nobody is judged by it.",
    enough=ENOUGH,
)


class BoardView(QWidget):
    """Read anew whenever it is opened.

    Args:
        theme: Colors and distances.
        icons: For the empty state.
        messages: For errors.
        tasks: Workers.
        boards: Counts.

    Signals:
        shown: The charts are there.
    """

    shown = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        boards: BoardService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._messages, self._tasks, self._boards = messages, tasks, boards
        self._loading: Task | None = None
        px = theme.px
        self.people, self.drift = PeopleChart(theme), DriftChart(theme)
        self._busy = BusyLine("board_busy")
        about = with_role(named(QLabel(told(_ABOUT)), "board_about"), "muted")
        about.setWordWrap(True)
        card = with_role(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(16))
        column.addWidget(about)
        column.addWidget(self.people)
        column.addWidget(
            with_role(QLabel(tr("Evidence of the items that came in, by week")), "title")
        )
        column.addWidget(self.drift, 1)
        scroll = named(QScrollArea(), "board_scroll", tr("Supervisor's board"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(card)
        self._empty = EmptyState(theme, icons, "board_empty", "match")
        self._empty.pressed.connect(self.refresh)
        self._sides = QStackedWidget()
        self._sides.addWidget(scroll)
        self._sides.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._busy)
        whole.addWidget(self._sides, 1)

    def refresh(self) -> None:
        """Count anew."""
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._busy.follow(self._tasks.submit(self._boards.board, urgent=True))
        self._loading.succeeded.connect(self._on_board)
        self._loading.failed.connect(self._on_failed)

    def _on_board(self, board: Board) -> None:
        self._loading = None
        self.people.set_people(board.people)
        self.drift.set_weeks(board.weeks)
        is_empty = not board.people and not board.weeks
        self._empty.set_texts(
            tr("Nothing to show yet"), tr("The board fills as items come in and are decided."), ""
        )
        self._sides.setCurrentIndex(1 if is_empty else 0)
        self.shown.emit()

    def _on_failed(self, error: Exception) -> None:
        self._loading = None
        self._messages.report(error)
        text = told(error.message) if isinstance(error, SigguiError) else ""
        self._empty.set_texts(tr("The board cannot be read"), text, tr("Try again"))
        self._sides.setCurrentWidget(self._empty)
