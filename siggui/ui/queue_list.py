"""One line for each item: the signature on paper, whose, how much, and what the machine says."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QWidget,
)

from siggui.domain.work_queue import QueueItem
from siggui.ui.amounts import money_text
from siggui.ui.naming import named
from siggui.ui.painted_rows import ROW, EvenRows, Index
from siggui.ui.painting import paint_fitted, paint_text
from siggui.ui.queue_model import (
    QueueModel,
    advice_text,
    age_text,
    status_text,
)
from siggui.ui.theme import Theme
from siggui.ui.wording import tr, tr_count

ROW_PX = 64
_PAPER_PX = 152


class QueueDelegate(EvenRows[QueueItem]):
    """Paints a line; every column keeps its place in all of them."""

    def __init__(self, theme: Theme, model: QueueModel, parent: QWidget) -> None:
        super().__init__(theme, (640, ROW_PX), (2, 2, 2, 2), parent)
        self._model = model
        middle = Qt.TextElideMode.ElideMiddle
        self._text = partial(paint_text, theme=theme, shorten=middle)

    def paint_row(self, painter: QPainter, box: QRectF, row: QueueItem, number: int) -> None:  # noqa: ARG002
        """Draw one line."""
        px = self._theme.px
        inner = box.adjusted(px(8), px(4), -px(16), -px(4))
        paper = QRectF(inner.left(), inner.top(), px(_PAPER_PX), inner.height())
        self._paint_paper(painter, paper, row)
        self._paint_words(painter, inner.adjusted(px(_PAPER_PX) + px(16), 0, 0, 0), row)

    def _paint_paper(self, painter: QPainter, paper: QRectF, item: QueueItem) -> None:
        picture = self._model.picture(item.id)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(QColor("#ffffff") if picture else self._theme.color("table"))
        painter.drawRoundedRect(paper, 3, 3)
        if picture is not None:
            paint_fitted(painter, paper.adjusted(4, 3, -4, -3), picture)
        elif self._model.is_unreadable(item.id):
            painter.setPen(self._theme.color("no_match"))
            painter.setFont(self._theme.font(12))
            painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, tr("Cannot be opened"))

    def _paint_words(self, painter: QPainter, room: QRectF, item: QueueItem) -> None:
        """Account and id, amount, advice, who has it and since when."""
        px = self._theme.px
        widths = (px(152), px(104), px(112), px(56))
        first = max(px(120), room.width() - sum(widths) - 4 * px(16))
        left = room.left()
        half = room.height() / 2
        upper = QRectF(left, room.top() + px(4), first, half - px(4))
        lower = QRectF(left, room.top() + half, first, half - px(4))
        self._text(painter, upper, item.account_number, strong=True)
        source = "" if item.source == item.external_id else f"  ·  {item.source}"
        number = item.signatures
        count = tr_count(number, "{n} signature", "{n} signatures") if number > 1 else ""
        several = f"  ·  {count}" if count else ""
        self._text(painter, lower, f"{item.external_id}{source}{several}", color="muted")
        left += first + px(16)
        if item.amount is not None:
            # Figures under figures, whether or not the currency is named.
            figures = QRectF(left, room.top(), widths[0] - px(36), room.height())
            self._text(painter, figures, money_text(replace(item.amount, currency="")), right=True)
            code = QRectF(figures.right() + px(6), room.top(), px(30), room.height())
            self._text(painter, code, item.amount.currency, color="muted")
        left += widths[0] + px(16)
        self._paint_advice(painter, QRectF(left, room.top(), widths[1], room.height()), item)
        left += widths[1] + px(16)
        status = QRectF(left, room.top(), widths[2], room.height())
        self._text(painter, status, status_text(item), color="muted")
        left += widths[2] + px(16)
        age = QRectF(left, room.top(), widths[3], room.height())
        self._text(painter, age, age_text(item.arrived_utc), color="muted", right=True)

    def _paint_advice(self, painter: QPainter, room: QRectF, item: QueueItem) -> None:
        px, theme = self._theme.px, self._theme
        word = advice_text(item)
        if item.advice is None:
            self._text(painter, room.adjusted(px(8), 0, 0, 0), word, color="muted")
            return
        tokens, decision = theme.tokens, item.advice.decision
        pill = QRectF(room.left(), room.center().y() - px(12), px(88), px(24))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.decision_soft(decision)))
        painter.drawRoundedRect(pill, px(6), px(6))
        painter.setPen(QColor(tokens.decision(decision)))
        painter.setFont(theme.font(12, strong=True))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)


class QueueList(QListView):
    """The items; Enter opens the chosen one.

    Signals:
        opened: A ``QueueItem``.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "queue_list", tr("Items to be checked"))
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(theme, model, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._on_opened)

    @property
    def current(self) -> QueueItem | None:
        """The chosen item."""
        item = self.currentIndex().data(ROW)
        return item if isinstance(item, QueueItem) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and not event.modifiers() and self.current is not None:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _on_opened(self, index: Index) -> None:
        item = index.data(ROW)
        if isinstance(item, QueueItem):
            self.opened.emit(item)
