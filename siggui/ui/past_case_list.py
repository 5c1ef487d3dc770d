"""The list of decided cases: whose, what was decided, by whom and when."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from siggui.domain.casework import reason_sentence
from siggui.domain.past_case import PastCase
from siggui.ui.case_bar import WORDS
from siggui.ui.painting import paint_text
from siggui.ui.theme import Theme
from siggui.ui.wording import day_pattern, told, tr
from siggui.wording import Sentence, say, whole

CASE = Qt.ItemDataRole.UserRole
ROW_PX = 56

Index = QModelIndex | QPersistentModelIndex


class PastCaseModel(QAbstractListModel):
    """The answer of the records."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cases: tuple[PastCase, ...] = ()

    def set_cases(self, cases: tuple[PastCase, ...]) -> None:
        """Show another answer."""
        self.beginResetModel()
        self.cases = cases
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Number of cases."""
        return 0 if parent is not None and parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The case, and what a screen reader says."""
        if not index.isValid() or index.row() >= len(self.cases):
            return None
        case = self.cases[index.row()]
        if role == CASE:
            return case
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{case.account_number}, {case.signatory}. {told(decided(case))}"
        return None


class PastCaseDelegate(QStyledItemDelegate):
    """Two lines a case; every column keeps its place in all of them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """The same for every row."""
        return QSize(0, self._theme.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one case."""
        case = index.data(CASE)
        if not isinstance(case, PastCase):
            return
        px, theme = self._theme.px, self._theme
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme.color("accent"), 1) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box, px(6), px(6))
        room = box.adjusted(px(8), px(6), -px(8), -px(6))
        aside = px(200)
        half = room.height() / 2
        for line, (left, right) in enumerate(
            (
                (f"{case.account_number}  ·  {case.signatory}", when(case)),
                (
                    f"{told(WORDS[case.outcome])}: {told(reason_sentence(case.reason_code))}",
                    tr("{person}  ·  row {row}", person=case.actor, row=case.audit_sequence),
                ),
            )
        ):
            top = room.top() + line * half
            first = QRectF(room.left(), top, room.width() - aside - px(16), half)
            second = QRectF(room.right() - aside, top, aside, half)
            color = "muted" if line else "text"
            paint_text(painter, first, left, theme, color=color, strong=not line)
            paint_text(painter, second, right, theme, color="muted", right=True)
        painter.restore()


def decided(case: PastCase) -> Sentence:
    """What became of a case, in a sentence."""
    return say(
        "{outcome} by {person}, {when}: {reason}. Row {row} of the audit log.",
        outcome=WORDS[case.outcome],
        person=case.actor,
        when=when(case),
        reason=whole(reason_sentence(case.reason_code)),
        row=case.audit_sequence,
    )


def when(case: PastCase) -> str:
    """When it was decided, by the clock of this desk."""
    time = QDateTime.fromString(case.time_utc, Qt.DateFormat.ISODateWithMs)
    return time.toLocalTime().toString(f"{day_pattern()}  HH:mm")
