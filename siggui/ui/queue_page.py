"""The page with the items that wait: look through them, take one, add a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from siggui.domain.work_queue import OPEN, ItemPage, ItemState, QueueItem, Wanted
from siggui.errors import SigguiError, SystemFault
from siggui.ui.board_view import BoardView
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.empty_state import EmptyState
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.queue_add_menu import QueueAddMenu
from siggui.ui.queue_filter import QueueFilter
from siggui.ui.queue_list import QueueList
from siggui.ui.queue_model import STATE_COUNTS, QueueModel
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr

if TYPE_CHECKING:
    from siggui.services.board import BoardService
    from siggui.services.work_queue import WorkQueue


class QueuePage(QWidget):
    """Shows the queue; what is done with it is somebody else's business.

    Args:
        theme: Colors and distances.
        icons: One family of icons.
        messages: For errors.
        tasks: Workers.
        queue: Reads the items.
        boards: Counts for the supervisor's board.

    Signals:
        next_wanted: Take the next item.
        item_wanted: A ``QueueItem`` to open.
        list_wanted: Take in a list of items.
        folder_wanted: Take in the files of a folder.
        page_wanted: Take in the signature on the Verify page.
        stop_wanted: Stop taking in.
        shown: The items in view are there.
    """

    next_wanted = Signal()
    item_wanted = Signal(object)
    list_wanted = Signal()
    folder_wanted = Signal()
    page_wanted = Signal()
    stop_wanted = Signal()
    shown = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        queue: WorkQueue,
        boards: BoardService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("queue_page")
        self._messages, self._tasks, self._queue = messages, tasks, queue
        self._loading: Task | None = None
        self._after: tuple[float | str, str] | None = None
        self._wanted = Wanted()
        self._failed = self._blind = False
        self.model = QueueModel(self)
        self.list = QueueList(theme, self.model)
        self.filter = QueueFilter(theme, icons)
        self.banner = Banner(theme, icons)
        self.busy = BusyLine("queue_busy")
        self._counts = with_role(named(QLabel(), "queue_counts"), "muted")
        self._empty = EmptyState(theme, icons, "queue_empty", "inbox")
        self._sides = QStackedWidget()
        self._sides.addWidget(self.list)
        self._sides.addWidget(self._empty)
        self.board = BoardView(theme, icons, messages, tasks, boards)
        self._sides.addWidget(self.board)
        self._show_board = named(QPushButton(tr("Board")), "queue_board")
        self._show_board.setCheckable(True)
        self.take = with_role(named(QPushButton(tr("Take next")), "queue_take"), "primary")
        self._sources = QueueAddMenu(self)
        self._add = named(QPushButton(tr("Add")), "queue_add", tr("Add items"))
        self._add.setToolTip(tr("Take items in from a list, a folder or the Verify page"))
        self._add.setMenu(self._sources)
        self._stop = named(QPushButton(tr("Stop")), "queue_stop")
        self._lay_out(theme)
        self._connect()
        self.set_taking_in(False)
        self.set_questioned(False)

    def refresh(self) -> None:
        """Read the queue anew."""
        if self._loading is not None:
            self._loading.cancel()
        self._wanted = self.filter.wanted
        task = self._tasks.submit(self._queue.page, self._wanted, urgent=True)
        self._loading = self.busy.follow(task)
        task.succeeded.connect(self._on_page)
        task.failed.connect(self._on_failed)

    def leave(self) -> None:
        """Somebody else comes to this desk: what they may see is read anew."""
        self._show_board.setChecked(False)
        self.filter.reset()
        # Both of these ask for the items.
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        self.banner.clear()
        self.model.set_items((), False)

    def set_blind(self, blind: bool) -> None:
        """Whether the machine's advice is kept back: the clerk's own view comes first."""
        self._blind = blind
        self.filter.set_blind(blind)

    def set_questioned(self, is_there: bool) -> None:
        """Whether a signature lies on the Verify page that could be taken in."""
        self._sources.set_questioned(is_there)

    def set_taking_in(self, runs: bool) -> None:
        """Whether a list is being taken in."""
        self._stop.setVisible(runs)
        self._sources.set_taking_in(runs)

    # What comes back ----------------------------------------------------------------------

    def _on_page(self, page: ItemPage) -> None:
        self._loading = None
        self._failed = False
        self._after = page.after
        chosen = self.list.current
        self.model.set_items(self._as_shown(page), page.after is not None)
        self._choose(None if chosen is None else chosen.id)
        words = [
            told(STATE_COUNTS[state].put(count=page.counts[state]))
            for state in (*OPEN, ItemState.DONE)
            if page.counts[state]
        ]
        self._counts.setText("  ·  ".join(words))
        self.take.setEnabled(any(page.counts[state] for state in OPEN[:3]))
        self._say_empty(page)
        self.shown.emit()

    def _on_more(self) -> None:
        if self._after is None:
            return
        task = self._tasks.submit(self._queue.page, self._wanted, self._after, urgent=True)
        # A refresh meanwhile begins from the top, and this piece is no longer wanted.
        self._loading = self.busy.follow(task)
        task.succeeded.connect(self._on_more_page)
        task.failed.connect(self._on_failed)

    def _on_more_page(self, page: ItemPage) -> None:
        self._loading = None
        self._after = page.after
        self.model.add_items(self._as_shown(page), page.after is not None)

    def _on_failed(self, error: Exception) -> None:
        self._loading = None
        self._failed = True
        self._messages.report(error)
        text = told(error.message) if isinstance(error, SigguiError) else ""
        self._empty.set_texts(tr("The queue cannot be read"), text, tr("Try again"))
        self._sides.setCurrentWidget(self._empty)

    def _on_pictures_wanted(self, ids: list[str]) -> None:
        task = self._tasks.submit(read_pictures, self._queue, ids)
        task.succeeded.connect(self.model.set_pictures)

    def _as_shown(self, page: ItemPage) -> list[QueueItem]:
        """Without the advice on what is still to be looked at, if that has to wait."""
        return [
            item.without_advice() if self._blind and item.outcome is None else item
            for item in page.items
        ]

    # State --------------------------------------------------------------------------------

    def _choose(self, item_id: str | None) -> None:
        rows = [row for row, item in enumerate(self.model.items) if item.id == item_id]
        if self.model.items:
            self.list.setCurrentIndex(self.model.index(rows[0] if rows else 0))

    def _say_empty(self, page: ItemPage) -> None:
        if not self._show_board.isChecked():
            self._sides.setCurrentWidget(self.list if page.items else self._empty)
        if page.items:
            return
        if self.filter.hides_any:
            self._empty.set_texts(
                tr("Nothing like that"), tr("No item fits these choices."), tr("Show all")
            )
        else:
            self._empty.set_texts(
                tr("Nothing is waiting"),
                tr("Add a list or a folder of items, or the signature on the Verify page."),
                tr("Add a list…"),
            )

    def _on_board(self, wanted: bool) -> None:
        self.filter.setEnabled(not wanted)
        if wanted:
            self._sides.setCurrentWidget(self.board)
            self.board.refresh()
        else:
            self.refresh()

    def _on_empty_pressed(self) -> None:
        if self._failed:
            self.refresh()
        elif self.filter.hides_any:
            self.filter.reset()
        else:
            self.list_wanted.emit()

    # Building -----------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        click_on_key(self.take, tr("Take the item of highest risk"), "Ctrl+Return", "Ctrl+Enter")
        click_on_key(self._show_board, tr("Supervisor's board"), "Ctrl+B")
        click_on_key(self._stop, tr("Stop taking in"), "Esc")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.filter)
        head.addSpacing(px(16))
        head.addWidget(self._counts, 1)
        for button in (self._stop, self._show_board, self._add, self.take):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(16)] * 4)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.busy)
        column.addWidget(self._sides, 1)

    def _connect(self) -> None:
        self.filter.changed.connect(self.refresh)
        self.model.more_wanted.connect(self._on_more)
        self.model.pictures_wanted.connect(self._on_pictures_wanted)
        self.list.opened.connect(self.item_wanted)
        self.take.clicked.connect(self.next_wanted)
        self._sources.list_wanted.connect(self.list_wanted)
        self._sources.folder_wanted.connect(self.folder_wanted)
        self._sources.page_wanted.connect(self.page_wanted)
        self._stop.clicked.connect(self.stop_wanted)
        self._show_board.toggled.connect(self._on_board)
        self._empty.pressed.connect(self._on_empty_pressed)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.refresh)


def read_pictures(queue: WorkQueue, ids: list[str]) -> dict[str, QImage | None]:
    """Small pictures of items; None for one that cannot be opened. For a worker."""
    found: dict[str, QImage | None] = {}
    for key in ids:
        try:
            picture = QImage.fromData(queue.thumbnails([key])[key])
        except (SystemFault, KeyError):
            # One damaged picture must not hide the others; its line says so.
            found[key] = None
            continue
        found[key] = None if picture.isNull() else picture
    return found
