"""Rows of lists that are painted: each in a box with the ring of the choice behind it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from siggui.ui.painting import paint_chosen
from siggui.ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
"""What the painter asks the model for."""

Index = QModelIndex | QPersistentModelIndex
Margins = tuple[int, int, int, int]
T = TypeVar("T")


class PaintedRows(QStyledItemDelegate, Generic[T]):
    """Heirs say how large a row is and paint what is in it.

    Args:
        theme: Colors and sizes.
        margins: Left, above, right and below between a row and its ring, in design pixels.
        parent: The list.
    """

    def __init__(self, theme: Theme, margins: Margins, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._margins = theme, margins

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ROW)
        if row is None:
            return
        left, above, right, below = (self._theme.px(margin) for margin in self._margins)
        box = QRectF(option.rect).adjusted(left, above, -right, -below)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chosen(painter, box, option, self._theme)
        self.paint_row(painter, box, row, index.row())
        painter.restore()

    def paint_row(self, painter: QPainter, box: QRectF, row: T, number: int) -> None:
        """Draw what is in a row.

        Args:
            painter: Smooths edges; needs no tidying up.
            box: Where.
            row: What the model holds.
            number: Of the row, from 0.
        """
        raise NotImplementedError


class EvenRows(PaintedRows[T]):
    """All rows of one size.

    Args:
        theme: Colors and sizes.
        size: Of a row in design pixels; a width of 0 is the list's own.
        margins: As of ``PaintedRows``.
        parent: The list.
    """

    def __init__(
        self, theme: Theme, size: tuple[int, int], margins: Margins, parent: QObject
    ) -> None:
        super().__init__(theme, margins, parent)
        self._size = size

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """The same for every row, so that a long list need not be measured."""
        width, height = self._size
        return QSize(self._theme.px(width), self._theme.px(height))
