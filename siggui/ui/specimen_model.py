"""The specimens of one signatory, in the clerk's order."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from siggui.errors import InputError
from siggui.ui.painted_rows import ROW, Index
from siggui.ui.signature import LoadedSignature
from siggui.ui.wording import tr
from siggui.wording import say_count

MOST_SPECIMENS = 9


@dataclass(frozen=True, slots=True)
class Entry:
    """A place in the strip.

    Attributes:
        key: Names the place while it is loading and after.
        label: File name.
        signature: None while it is being read.
        similarity: To the questioned signature, once compared.
    """

    key: int
    label: str
    signature: LoadedSignature | None = None
    similarity: float | None = None


class SpecimenModel(QAbstractListModel):
    """One to nine specimens; rows may be dragged.

    Signals:
        edited: Specimens came, went, changed or moved, so a verdict no longer holds.
    """

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._keys = itertools.count(1)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All places, in order."""
        return tuple(self._entries)

    @property
    def signatures(self) -> list[LoadedSignature]:
        """All specimens; none while one is still being read."""
        read = [entry.signature for entry in self.entries if entry.signature is not None]
        return read if len(read) == len(self.entries) else []

    @property
    def room(self) -> int:
        """How many more fit."""
        return MOST_SPECIMENS - len(self._entries)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Number of places."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Entry, label or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ROW:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.label
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(entry, index.row())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and dragged; drops go between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def moveRows(  # noqa: N802
        self,
        source_parent: Index,
        source_row: int,
        count: int,
        destination_parent: Index,
        destination_row: int,
    ) -> bool:
        """Move one row before another; the view calls this after a drag."""
        if count != 1 or not 0 <= source_row < len(self._entries):
            return False
        if not self.beginMoveRows(
            source_parent, source_row, source_row, destination_parent, destination_row
        ):
            return False
        entry = self._entries.pop(source_row)
        target = destination_row - 1 if destination_row > source_row else destination_row
        self._entries.insert(target, entry)
        self.endMoveRows()
        self.edited.emit()
        return True

    def move(self, row: int, by: int) -> bool:
        """Move a row up or down by keys."""
        target = row + by
        if not 0 <= target < len(self._entries):
            return False
        before = target + 1 if by > 0 else target
        return self.moveRows(QModelIndex(), row, 1, QModelIndex(), before)

    def reserve(self, label: str) -> int:
        """Add a place that is being read; returns its key."""
        row = len(self._entries)
        self.beginInsertRows(QModelIndex(), row, row)
        entry = Entry(next(self._keys), label)
        self._entries.append(entry)
        self.endInsertRows()
        self.edited.emit()
        return entry.key

    def fill(self, key: int, signature: LoadedSignature) -> None:
        """The specimen of this place was read."""
        row = self.row_of(key)
        if row is not None:
            self._set(row, Entry(key, signature.label, signature))
            self.edited.emit()

    def remove(self, key: int) -> Entry | None:
        """Take a place away; returns what it held."""
        row = self.row_of(key)
        if row is None:
            return None
        self.beginRemoveRows(QModelIndex(), row, row)
        entry = self._entries.pop(row)
        self.endRemoveRows()
        self.edited.emit()
        return entry

    def insert(self, row: int, entry: Entry) -> None:
        """Put back what was removed."""
        row = min(row, len(self._entries))
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.insert(row, replace(entry, similarity=None))
        self.endInsertRows()
        self.edited.emit()

    def set_similarities(self, similarities: tuple[float, ...] | None) -> None:
        """Show how alike each specimen is, or forget it."""
        for row, entry in enumerate(self._entries):
            value = None if similarities is None else similarities[row]
            if entry.similarity != value:
                self._set(row, replace(entry, similarity=value))

    def row_of(self, key: int) -> int | None:
        """Where a place is now."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), None)

    def _set(self, row: int, entry: Entry) -> None:
        self._entries[row] = entry
        index = self.index(row)
        self.dataChanged.emit(index, index)


def too_many(left_out: int) -> InputError:
    """Say that there was no room for some."""
    return InputError(
        "too-many-specimens",
        say_count(
            left_out,
            "There is room for {most} specimens; {n} image was left out.",
            "There is room for {most} specimens; {n} images were left out.",
            most=MOST_SPECIMENS,
        ),
        "Remove a specimen to make room.",
    )


def spoken(entry: Entry, row: int) -> str:
    """Say a place in a sentence."""
    number = row + 1
    if entry.signature is None:
        return tr("Specimen {number}: {label}, being read", number=number, label=entry.label)
    if entry.similarity is None:
        return tr("Specimen {number}: {label}", number=number, label=entry.label)
    return tr(
        "Specimen {number}: {label}, similarity {similarity:.2f}",
        number=number,
        label=entry.label,
        similarity=entry.similarity,
    )
