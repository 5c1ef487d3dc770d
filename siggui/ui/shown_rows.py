"""Lists that show an answer whole: their rows come at once and are replaced at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from siggui.ui.painted_rows import ROW, Index

T = TypeVar("T")

_SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class ShownRows(QAbstractListModel, Generic[T]):
    """Rows of one kind.

    Args:
        spoken: A row and its number from 0, in words: for tooltips and screen readers.
        parent: Owns the model.
    """

    def __init__(self, spoken: Callable[[T, int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[T, ...] = ()
        self._spoken = spoken

    def show(self, rows: Sequence[T]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, or what is said for it."""
        number = index.row()
        if not index.isValid() or number >= len(self.rows):
            return None
        if role == ROW:
            return self.rows[number]
        return self._spoken(self.rows[number], number) if role in _SPOKEN else None
