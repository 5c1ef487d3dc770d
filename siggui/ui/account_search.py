"""The left of the Accounts page: type a number or a name, choose an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.customers import AccountHit
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.customers import CustomerService

MOST_SHOWN = 50
_PAUSE_MS = 150
_HIT = Qt.ItemDataRole.UserRole
_ROW_PX = 48

Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """The answer of a search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[AccountHit, ...] = ()

    def set_hits(self, hits: tuple[AccountHit, ...]) -> None:
        """Show another answer."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Number of accounts."""
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The account, and what a screen reader says."""
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == _HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.account.number}, {hit.customer.name}"
        return None


class HitDelegate(QStyledItemDelegate):
    """Number over name, all rows of one height."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """The same for every row."""
        return QSize(0, self._theme.px(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one account."""
        hit = index.data(_HIT)
        if not isinstance(hit, AccountHit):
            return
        px, theme = self._theme.px, self._theme
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box, px(6), px(6))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(box, px(6), px(6))
        text = box.adjusted(px(8), px(4), -px(8), -px(4))
        half = text.height() / 2
        upper = QRectF(text.left(), text.top(), text.width(), half)
        lower = QRectF(text.left(), text.top() + half, text.width(), half)
        for line, words, strong, color in (
            (upper, hit.account.number, True, "text"),
            (lower, hit.customer.name, False, "muted"),
        ):
            painter.setFont(theme.font(13, strong=strong, tabular=strong))
            painter.setPen(theme.color(color))
            words = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(line.width())
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(line, flags, words)
        painter.restore()


class _SearchField(QLineEdit):
    """Down goes to the answers."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)


class AccountSearch(QWidget):
    """Field, answers, and the button for an account that is not there yet.

    Signals:
        chosen: The ``AccountHit`` to show.
        failed: The exception of a search.
        searched: The records answered.
        new_wanted: The clerk wants to add an account.
    """

    chosen = Signal(object)
    failed = Signal(object)
    searched = Signal()
    new_wanted = Signal()

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
        self.field = named(_SearchField(), "account_field", tr("Account number or name"))
        self.field.setPlaceholderText(tr("Account number or name"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(
            icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.field.setToolTip(tr("Find an account  (F3)"))
        self.model = HitModel(self)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self._busy)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addWidget(self._new)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.field.returnPressed.connect(self._on_enter)
        self.field.down_pressed.connect(self._go_to_list)
        self.list.clicked.connect(self._on_index)
        self.list.activated.connect(self._on_index)
        self._new.clicked.connect(self.new_wanted)
        self._say("")

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def search(self) -> None:
        """Ask the records for what is typed; an older question is dropped."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
        task = self._tasks.submit(self._customers.search, self.text, urgent=True)
        self._task = self._busy.follow(task)
        task.succeeded.connect(self._on_hits)
        task.failed.connect(self._on_failed)

    def forget(self) -> None:
        """Neither what was typed nor what was found stays."""
        self.field.clear()
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.model.set_hits(())
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
        self.model.set_hits(tuple(hits))
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
        self.model.set_hits(())
        self._say("")
        self.failed.emit(error)

    def _say(self, sentence: str) -> None:
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))

    def _go_to_list(self) -> None:
        if self.model.hits:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.setCurrentIndex(self.model.index(0))

    def _on_index(self, index: QModelIndex) -> None:
        hit = index.data(_HIT)
        if isinstance(hit, AccountHit):
            self.chosen.emit(hit)
