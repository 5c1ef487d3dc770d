"""Small pictures of a document's pages; only those in sight are ever asked for."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from siggui.ui.icons import Icons
from siggui.ui.painting import paint_chosen
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

KEPT = 300
"""Pictures kept at once; the farthest from what is in sight go first."""

PAPER = (96, 128)
"""Room for a picture, in design pixels."""

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the painter asks the model for."""

    PICTURE = Qt.ItemDataRole.UserRole
    PROBLEM = Qt.ItemDataRole.UserRole + 1


class PagesModel(QAbstractListModel):
    """One row per page: its picture once it has come, or why it cannot be shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._pictures: dict[int, QImage] = {}
        self._problems: dict[int, str] = {}

    def set_count(self, count: int) -> None:
        """Another document, or none."""
        self.beginResetModel()
        self._count = count
        self._pictures.clear()
        self._problems.clear()
        self.endResetModel()

    def has(self, page: int) -> bool:
        """Whether nothing more can be learnt about a page."""
        return page in self._pictures or page in self._problems

    def set_picture(self, page: int, picture: QImage, near: int) -> None:
        """Keep a picture, and let the one farthest from ``near`` go if there are too many."""
        self._pictures[page] = picture
        if len(self._pictures) > KEPT:
            del self._pictures[max(self._pictures, key=lambda other: abs(other - near))]
        self._tell(page)

    def set_problem(self, page: int, sentence: str) -> None:
        """Remember why a page cannot be shown; the others go on."""
        self._problems[page] = sentence
        self._tell(page)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Pages in the document."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """The page's number, picture, problem, and what is read out for it."""
        page = index.row()
        problem = self._problems.get(page)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page + 1)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = tr("Page {page} of {count}", page=page + 1, count=self._count)
            return f"{text}. {problem}" if problem is not None else text
        if role == Role.PICTURE:
            return self._pictures.get(page)
        if role == Role.PROBLEM:
            return problem
        return None

    def _tell(self, page: int) -> None:
        index = self.index(page)
        self.dataChanged.emit(index, index)


class _Painter(QStyledItemDelegate):
    """A sheet of paper, its number below, a ring round the chosen one."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        """The same for every page, so that a list of thousands need not be measured."""
        px = self._theme.px
        return QSize(px(PAPER[0] + 24), px(PAPER[1] + 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one page."""
        px, color = self._theme.px, self._theme.color
        cell = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_chosen(painter, cell.adjusted(px(4), px(2), -px(4), -px(2)), option, self._theme)
        room = QRectF(cell.x() + px(12), cell.y() + px(10), px(PAPER[0]), px(PAPER[1]))
        picture = index.data(Role.PICTURE)
        problem = index.data(Role.PROBLEM)
        sheet = _sheet(room, picture)
        painter.setBrush(color("surface") if picture is None else Qt.GlobalColor.white)
        painter.setPen(QPen(color("accent" if chosen else "line"), px(2) if chosen else 1))
        painter.drawRect(sheet)
        if picture is not None:
            painter.drawImage(sheet, picture)
        elif problem is not None:
            self._paint_problem(painter, sheet)
        painter.setFont(self._theme.font(12, strong=chosen, tabular=True))
        painter.setPen(color("text" if chosen else "muted"))
        below = QRectF(cell.x(), room.bottom() + px(4), cell.width(), px(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()

    def _paint_problem(self, painter: QPainter, sheet: QRectF) -> None:
        px = self._theme.px
        icon = QRectF(0, 0, px(24), px(24))
        icon.moveCenter(sheet.center())
        icon.translate(0, -px(24))
        self._icons.paint(painter, "error", icon, "no_match")
        painter.setFont(self._theme.font(11))
        painter.setPen(self._theme.color("text"))
        words = QRectF(sheet.left(), icon.bottom() + px(4), sheet.width(), px(48))
        text = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        text.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.drawText(
            words.adjusted(px(4), 0, -px(4), 0), tr("This page cannot be shown."), text
        )


class ThumbnailList(QListView):
    """The pages of a document, one below the other.

    Signals:
        page_chosen: The clerk went to a page (index from 0).
        page_wanted: A page without a picture came in sight; ask ``next_wanted`` for it.
    """

    page_chosen = Signal(int)
    page_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("thumbnails")
        self.setAccessibleName(tr("Pages"))
        self.setToolTip(tr("Pages: Page Up and Page Down turn to the next"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._pages = PagesModel(self)
        self._painter = _Painter(theme, icons, self)
        self.setModel(self._pages)
        self.setItemDelegate(self._painter)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedWidth(theme.px(PAPER[0] + 24) + bar)
        self.verticalScrollBar().valueChanged.connect(self.page_wanted)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self.viewport().update)

    @property
    def longest_px(self) -> int:
        """Longer edge to draw pages with, in device pixels."""
        return round(self._theme.px(max(PAPER)) * self.devicePixelRatioF())

    def set_page_count(self, count: int) -> None:
        """Another document."""
        self._pages.set_count(count)

    def set_current(self, page: int) -> None:
        """Go to a page as if the clerk had; the list scrolls there."""
        self.setCurrentIndex(self._pages.index(page))

    def set_picture(self, page: int, picture: QImage) -> None:
        """A picture that was asked for has come."""
        in_sight = self.in_sight()
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._pages.set_picture(page, picture, in_sight.start if in_sight else page)

    def set_problem(self, page: int, sentence: str) -> None:
        """A page that was asked for is broken."""
        self._pages.set_problem(page, sentence)

    def in_sight(self) -> range:
        """The pages that can be seen now."""
        count = self._pages.rowCount()
        height = self._painter.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        if not count or not self.isVisible():
            return range(0)
        top = self.verticalOffset()
        first = max(top // height, 0)
        last = min((top + self.viewport().height() - 1) // height, count - 1)
        return range(first, last + 1)

    def next_wanted(self) -> int | None:
        """The first page in sight that has no picture yet, or None."""
        return next((page for page in self.in_sight() if not self._pages.has(page)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More pages may have come in sight."""
        super().resizeEvent(event)
        self.page_wanted.emit()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.page_chosen.emit(current.row())


def _sheet(room: QRectF, picture: QImage | None) -> QRectF:
    """Where in its room a page of some shape lies; A4 until it is known."""
    size = picture.size().toSizeF() if picture is not None else room.size()
    if picture is None:
        size.setWidth(size.height() / 2**0.5)
    size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    sheet = QRectF(0, 0, size.width(), size.height())
    sheet.moveCenter(room.center())
    return sheet
