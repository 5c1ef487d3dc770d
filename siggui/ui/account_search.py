"""The left of the Accounts page: type a number or a name, choose an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.customers import AccountHit
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.painted_rows import ROW, EvenRows
from siggui.ui.painting import paint_text
from siggui.ui.search_field import SearchField
from siggui.ui.shown_rows import ShownRows
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.customers import CustomerService

MOST_SHOWN = 50
_ROW_PX = 48


class HitDelegate(EvenRows[AccountHit]):
    """Number over name."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, (0, _ROW_PX), (1, 1, 1, 1), parent)

    def paint_row(self, painter: QPainter, box: QRectF, row: AccountHit, number: int) -> None:  # noqa: ARG002
        """Draw one account."""
        px, theme = self._theme.px, self._theme
        text = box.adjusted(px(8), px(4), -px(8), -px(4))
        half = text.height() / 2
        upper = QRectF(text.left(), text.top(), text.width(), half)
        lower = QRectF(text.left(), text.top() + half, text.width(), half)
        paint_text(painter, upper, row.account.number, theme, strong=True)
        paint_text(painter, lower, row.customer.name, theme, color="muted")


class AccountSearch(QWidget):
    """Field, answers, and the buttons for accounts that are not there yet.

    Signals:
        chosen: The ``AccountHit`` to show.
        failed: The exception of a search.
        searched: The records answered.
        new_wanted: The clerk wants to add an account.
        import_wanted: Somebody wants to put a bank's customers on file from a list.
        due_wanted: Somebody wants to see which specimens have to be renewed or confirmed.
    """

    chosen = Signal(object)
    failed = Signal(object)
    searched = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    due_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        customers: CustomerService,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("account_search")
        self._customers, self._tasks = customers, tasks
        self._task: Task | None = None
        self._enter_pressed = False
        self.setFixedWidth(theme.px(288))
        self.field = SearchField(icons, "account_field", tr("Account number or name"))
        self.field.setToolTip(tr("Find an account  (F3)"))
        self.model = ShownRows[AccountHit](
            lambda hit, _number: f"{hit.account.number}, {hit.customer.name}", self
        )
        self.list = named(QListView(), "account_hits", tr("Accounts found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint = with_role(named(QLabel(), "account_hint"), "muted")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._busy = BusyLine("account_busy")
        self._new = named(QPushButton(tr("New account…")), "account_new")
        icons.bind(self._new, "add")
        click_on_key(self._new, tr("New account"), "Ctrl+N")
        self._import = named(QPushButton(tr("Import customers…")), "account_import")
        icons.bind(self._import, "open")
        click_on_key(
            self._import, tr("Put customers and specimens on file from a list"), "Ctrl+Shift+I"
        )
        self._due = named(QPushButton(tr("Due specimens…")), "account_due")
        icons.bind(self._due, "specimen")
        click_on_key(
            self._due, tr("Specimens that end soon, are old or wait to be confirmed"), "Ctrl+D"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self._busy)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addWidget(self._due)
        column.addWidget(self._new)
        column.addWidget(self._import)
        self.field.paused.connect(self.search)
        self.field.returnPressed.connect(self._on_enter)
        self.field.moved.connect(self._on_moved)
        self.list.clicked.connect(self._on_index)
        self.list.activated.connect(self._on_index)
        self._due.clicked.connect(self.due_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._import.clicked.connect(self.import_wanted)
        self._say("")

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def search(self) -> None:
        """Ask the records for what is typed; an older question is dropped."""
        self.field.hush()
        if self._task is not None:
            self._task.cancel()
        task = self._tasks.submit(self._customers.search, self.text, urgent=True)
        self._task = self._busy.follow(task)
        task.succeeded.connect(self._on_hits)
        task.failed.connect(self._on_failed)

    def forget(self) -> None:
        """Neither what was typed nor what was found stays."""
        self.field.clear()
        self.field.hush()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.model.show(())
        self._say("")

    def choose_number(self, number: str) -> None:
        """Show a number as if it had been typed, without asking for it again."""
        self.field.setText(number)
        self.search()

    def _on_enter(self) -> None:
        self._enter_pressed = True
        self.search()

    def _on_hits(self, hits: list[AccountHit]) -> None:
        self._task = None
        self.model.show(hits)
        self._say(self._about(len(hits)))
        self.searched.emit()
        enter, self._enter_pressed = self._enter_pressed, False
        if enter and hits:
            self.list.setCurrentIndex(self.model.index(0))
            self.chosen.emit(hits[0])

    def _about(self, count: int) -> str:
        if count >= MOST_SHOWN:
            return tr("The first {most}; type more to narrow it down.", most=MOST_SHOWN)
        if count or not self.text:
            return ""
        return tr("No account found for “{text}”.", text=self.text)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._enter_pressed = False
        self.model.show(())
        self._say("")
        self.failed.emit(error)

    def _say(self, sentence: str) -> None:
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))

    def _on_moved(self, by: int) -> None:
        if by > 0 and self.model.rows:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.setCurrentIndex(self.model.index(0))

    def _on_index(self, index: QModelIndex) -> None:
        hit = index.data(ROW)
        if isinstance(hit, AccountHit):
            self.chosen.emit(hit)
