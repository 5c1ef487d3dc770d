"""The specimens at the left: choose, add, remove and reorder them."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.dropping import take, welcome
from siggui.ui.naming import named, with_role
from siggui.ui.painted_rows import Index, PaintedRows
from siggui.ui.painting import paint_fitted
from siggui.ui.specimen_model import MOST_SPECIMENS, Entry, SpecimenModel
from siggui.ui.theme import Theme
from siggui.ui.wording import number_text, tr


class SpecimenDelegate(PaintedRows[Entry]):
    """Paints a specimen: picture on paper, label, and its similarity once there is one."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, (2, 2, 2, 2), view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """All nine fit without scrolling; a few are shown larger."""
        count = max(1, index.model().rowCount())
        height = self._view.viewport().height() // count
        least, most = self._theme.px(36), self._theme.px(112)
        return QSize(self._view.viewport().width(), max(least, min(most, height)))

    def paint_row(self, painter: QPainter, box: QRectF, row: Entry, number: int) -> None:
        """Draw one row."""
        paper, text = self._parts(box)
        self._paint_picture(painter, paper, row)
        self._paint_text(painter, text, row, number)

    def _paint_picture(self, painter: QPainter, paper: QRectF, entry: Entry) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        loading = entry.signature is None
        painter.setBrush(self._theme.color("table") if loading else QColor("#ffffff"))
        painter.drawRoundedRect(paper, 3, 3)
        if entry.signature is None:
            painter.setPen(self._theme.color("muted"))
            painter.setFont(self._theme.font(12))
            painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, tr("Reading…"))
        else:
            paint_fitted(painter, paper.adjusted(3, 3, -3, -3), entry.signature.thumbnail)

    def _parts(self, box: QRectF) -> tuple[QRectF, QRectF]:
        """Picture over text, or beside it where rows are low."""
        px, line = self._theme.px, self._theme.px(18)
        if box.height() < px(64):
            inner = box.adjusted(px(4), px(3), -px(6), -px(3))
            paper = QRectF(inner.left(), inner.top(), inner.width() * 0.5, inner.height())
            left = paper.right() + px(6)
            text = QRectF(left, inner.top(), inner.right() - left, inner.height())
            return paper, text
        inner = box.adjusted(px(6), px(6), -px(6), -px(4))
        paper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - line)
        return paper, QRectF(inner.left(), inner.bottom() - line, inner.width(), line)

    def _paint_text(self, painter: QPainter, box: QRectF, entry: Entry, row: int) -> None:
        number = f"{row + 1}  "
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font(12, strong=True, tabular=True))
        painter.setPen(self._theme.color("text"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, number)
        left = painter.fontMetrics().horizontalAdvance(number)
        right = 0
        if entry.similarity is not None:
            value = number_text(entry.similarity, ".2f")
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, value)
            right = painter.fontMetrics().horizontalAdvance(value + "  ")
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.color("muted"))
        room = box.adjusted(left, 0, -right, 0)
        label = painter.fontMetrics().elidedText(
            entry.label, Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, label)


class _List(QListView):
    """Takes drops of its own rows; files fall through to the strip."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.source() is self:
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        # Row heights depend on the room there is.
        self.scheduleDelayedItemsLayout()


class SpecimenStrip(QWidget):
    """The list with its heading and buttons.

    Signals:
        chosen: Row of the specimen to lay on the table, or -1.
        crop_wanted: Row that was double-clicked.
        dropped: ``QMimeData`` that was dropped on the strip.
    """

    chosen = Signal(int)
    crop_wanted = Signal(int)
    dropped = Signal(object)

    def __init__(self, theme: Theme, model: SpecimenModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("specimen_strip")
        self.setAcceptDrops(True)
        self._model = model
        self.setFixedWidth(theme.px(184))
        self._title = with_role(named(QLabel(tr("Specimens")), "strip_title"), "title")
        self._count = with_role(named(QLabel(), "strip_count"), "muted")
        self._hint = with_role(named(QLabel(), "strip_hint"), "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setText(tr("One to nine known signatures of the same person."))
        self.list = named(_List(), "specimen_list", tr("Specimens"))
        self.list.setModel(model)
        self.list.setItemDelegate(SpecimenDelegate(theme, self.list))
        self.list.setUniformItemSizes(False)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setDropIndicatorShown(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.doubleClicked.connect(lambda index: self.crop_wanted.emit(index.row()))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.px(4))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons)
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            signal.connect(self._on_rows_changed)
        self._on_rows_changed()

    def add_button(self, button: QToolButton) -> None:
        """Put a button under the list."""
        self._buttons.addWidget(button)

    @property
    def current_row(self) -> int:
        """The chosen specimen, or -1."""
        index = self.list.currentIndex()
        return index.row() if index.isValid() else -1

    def choose(self, row: int) -> None:
        """Choose a specimen as if clicked."""
        if 0 <= row < self._model.rowCount():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self._model.index(row), flag)

    def step(self, by: int) -> None:
        """Choose the next or previous specimen, round the end."""
        count = self._model.rowCount()
        if count:
            self.choose((max(0, self.current_row) + by) % count)

    def _on_current_changed(self, current: QModelIndex) -> None:
        self.chosen.emit(current.row() if current.isValid() else -1)

    def _on_rows_changed(self) -> None:
        count = self._model.rowCount()
        self._count.setText(
            tr("{count} of {most}", count=count, most=MOST_SPECIMENS) if count else ""
        )
        self._hint.setVisible(count == 0)
        self.list.scheduleDelayedItemsLayout()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be dropped anywhere on the strip."""
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the files."""
        self.dropped.emit(take(event))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Fonts changed: rows may be higher."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()
