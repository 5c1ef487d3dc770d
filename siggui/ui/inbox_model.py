"""The pages that came in from a folder or a scanner, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    QUrl,
)
from PySide6.QtGui import QImage

from siggui.ui.painted_rows import ROW, Index
from siggui.ui.wording import told
from siggui.wording import say


class Use(Enum):
    """What the clerk did with a page."""

    NONE = ""
    QUESTIONED = say("Opened as questioned")
    SPECIMEN = say("Opened as specimen")


@dataclass(frozen=True, slots=True, eq=False)
class InboxItem:
    """One page, or a file that is none.

    Attributes:
        source: The file, or what the scanner gave.
        name: For the clerk.
        arrived_s: When it came, in seconds since 1970.
        note: What there is to know about it: the time and the number of pages.
        problem: Why it cannot be opened, or an empty text.
        can_open: Whether opening it makes sense.
        picture: Of the first page; None where it could not be read.
        hint: What to do about the problem.
        use: What became of it.
    """

    source: Path | bytes
    name: str
    arrived_s: float
    note: str
    problem: str
    can_open: bool
    picture: QImage | None
    hint: str = ""
    use: Use = Use.NONE

    @property
    def spoken(self) -> str:
        """In a sentence, for tooltips and for people who hear the screen."""
        parts = [f"{self.name}.", self.problem or f"{self.note}."]
        parts += [self.hint] if self.hint else []
        parts += [f"{told(self.use.value)}."] if self.use.value else []
        return " ".join(parts)


class InboxModel(QAbstractListModel):
    """Rows may be dragged to either side of the light table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[InboxItem] = []

    @property
    def items(self) -> tuple[InboxItem, ...]:
        """Newest first."""
        return tuple(self._items)

    @property
    def waiting(self) -> int:
        """How many can be opened and were not yet."""
        return sum(item.can_open and item.use is Use.NONE for item in self._items)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Number of pages."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item, its name, and what is read out for it."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ROW:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Files can be dragged; what cannot be opened can still be chosen and read about."""
        flags = super().flags(index)
        if index.isValid():
            item = self._items[index.row()]
            if item.can_open and isinstance(item.source, Path):
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """A dragged page is a file like any other."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """The files of these rows."""
        data = QMimeData()
        sources = [self._items[index.row()].source for index in indexes]
        data.setUrls(
            [QUrl.fromLocalFile(str(source)) for source in sources if isinstance(source, Path)]
        )
        return data

    def put(self, item: InboxItem) -> None:
        """Add a page at its place in time; one from the same file takes the other's place."""
        if isinstance(item.source, Path):
            self.remove(item.source)
        row = next(
            (r for r, other in enumerate(self._items) if other.arrived_s <= item.arrived_s),
            len(self._items),
        )
        self.beginInsertRows(QModelIndex(), row, row)
        self._items.insert(row, item)
        self.endInsertRows()

    def set_use(self, row: int, use: Use) -> None:
        """Say what became of a page."""
        self._items[row] = replace(self._items[row], use=use)
        self.dataChanged.emit(self.index(row), self.index(row))

    def remove(self, source: Path | bytes) -> None:
        """Take a page off the list."""
        for row, item in enumerate(self._items):
            if item.source is source or (isinstance(source, Path) and item.source == source):
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._items[row]
                self.endRemoveRows()
                return

    def remove_files(self) -> None:
        """Take every file off the list; another folder is watched, or none. Scans stay."""
        self.beginResetModel()
        self._items = [item for item in self._items if not isinstance(item.source, Path)]
        self.endResetModel()
