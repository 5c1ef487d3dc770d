"""The items of the queue as a list that grows while it is scrolled."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage

from siggui.domain.work_queue import ItemState, QueueItem
from siggui.ui.amounts import money_text
from siggui.ui.evidence_scale import DECISION_WORDS
from siggui.ui.painted_rows import ROW, Index
from siggui.ui.wording import told, tr, tr_count
from siggui.wording import say

_REMEMBERED = 600
_AT_ONCE = 24
STATE_WORDS = {
    ItemState.WAITING: say("Waiting"),
    ItemState.SECOND_LOOK: say("Second look"),
    ItemState.SUPERVISOR: say("Supervisor"),
    ItemState.PARKED: say("Parked"),
    ItemState.DONE: say("Done"),
}

STATE_COUNTS = {
    ItemState.WAITING: say("{count:,} waiting"),
    ItemState.SECOND_LOOK: say("{count:,} second look"),
    ItemState.SUPERVISOR: say("{count:,} supervisor"),
    ItemState.PARKED: say("{count:,} parked"),
    ItemState.DONE: say("{count:,} done"),
}


class QueueModel(QAbstractListModel):
    """Holds what was read so far; asks for more, and for pictures of what is in sight.

    Signals:
        more_wanted: The list was scrolled to its end and there is more.
        pictures_wanted: Ids of items in sight whose pictures are not there, a few at a time.
    """

    more_wanted = Signal()
    pictures_wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[QueueItem] = []
        self._has_more = False
        self._pictures: OrderedDict[str, QImage | None] = OrderedDict()
        self._wanted: list[str] = []
        self._asked: set[str] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def set_items(self, items: Iterable[QueueItem], has_more: bool) -> None:
        """Show others."""
        self.beginResetModel()
        self.items = list(items)
        self._has_more = has_more
        self.endResetModel()

    def add_items(self, items: Iterable[QueueItem], has_more: bool) -> None:
        """Show what follows."""
        new = list(items)
        first = len(self.items)
        self._has_more = has_more
        if not new:
            return
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self.items += new
        self.endInsertRows()

    def set_pictures(self, pictures: Mapping[str, QImage | None]) -> None:
        """Pictures arrived; None for one that cannot be opened."""
        for key, picture in pictures.items():
            self._pictures[key] = picture
            self._asked.discard(key)
        while len(self._pictures) > _REMEMBERED:
            self._pictures.popitem(last=False)
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    def picture(self, item_id: str) -> QImage | None:
        """The picture of an item in sight; asked for if it is not there yet."""
        if item_id in self._pictures:
            return self._pictures[item_id]
        if item_id not in self._asked:
            self._asked.add(item_id)
            self._wanted.append(item_id)
            self._soon.start()
        return None

    def is_unreadable(self, item_id: str) -> bool:
        """Whether the picture cannot be opened."""
        return item_id in self._pictures and self._pictures[item_id] is None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Items read so far."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item, and what is said for it."""
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ROW:
            return item
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(item)
        return None

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """Whether there is more."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        """Ask for what follows, once."""
        if self.canFetchMore(parent):
            self._has_more = False
            self.more_wanted.emit()

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, []
        for start in range(0, len(wanted), _AT_ONCE):
            self.pictures_wanted.emit(wanted[start : start + _AT_ONCE])


def spoken(item: QueueItem) -> str:
    """An item in a sentence."""
    parts = [tr("Account {account_number}", account_number=item.account_number), item.external_id]
    if item.amount is not None:
        parts.append(money_text(item.amount))
    if item.signatures > 1:
        parts.append(tr_count(item.signatures, "{n} signature", "{n} signatures"))
    parts.append(advice_text(item))
    parts.append(status_text(item))
    return ", ".join(parts)


def advice_text(item: QueueItem) -> str:
    """What the machine said, in a word or two; nothing where it must not be seen."""
    if item.advice is not None:
        return told(DECISION_WORDS[item.advice.decision])
    if item.state is ItemState.SECOND_LOOK:
        return tr("Not shown")
    return tr("No advice") if item.note else tr("Not shown")


def status_text(item: QueueItem) -> str:
    """Who it waits for, or what became of it."""
    if item.outcome is not None:
        return {"pass": tr("Passed"), "reject": tr("Rejected"), "refer": tr("Referred")}[
            item.outcome.value
        ]
    if item.claimed_by:
        return tr("With {claimed_by}", claimed_by=item.claimed_by)
    return told(STATE_WORDS[item.state])


def age_text(arrived_utc: str, now: datetime | None = None) -> str:
    """How long ago something came in.

    >>> age_text("2026-05-04T10:00:00.000000Z", datetime(2026, 5, 4, 13, 5, tzinfo=UTC))
    '3 h'
    """
    arrived = datetime.fromisoformat(arrived_utc)
    minutes = int(((now or datetime.now(UTC)) - arrived).total_seconds() // 60)
    if minutes < 1:
        return tr("now")
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return (
        tr("{hours} h", hours=minutes // 60)
        if minutes < 48 * 60
        else tr("{days} days", days=minutes // (24 * 60))
    )
