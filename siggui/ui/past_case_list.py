"""The list of decided cases: whose, what was decided, by whom and when."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from siggui.domain.casework import reason_sentence
from siggui.domain.past_case import PastCase
from siggui.ui.case_bar import WORDS
from siggui.ui.painting import paint_chosen, paint_text
from siggui.ui.shown_rows import ROW, EvenRows, Index, ShownRows
from siggui.ui.theme import Theme
from siggui.ui.wording import day_pattern, told, tr
from siggui.wording import Sentence, say, whole

ROW_PX = 56


class PastCaseRows(ShownRows[PastCase]):
    """The answer of the records."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(
            lambda case, _: f"{case.account_number}, {case.signatory}. {told(decided(case))}",
            parent,
        )


class PastCaseDelegate(EvenRows):
    """Two lines a case; every column keeps its place in all of them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, (0, ROW_PX), parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one case."""
        case = index.data(ROW)
        if not isinstance(case, PastCase):
            return
        px, theme = self._theme.px, self._theme
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chosen(painter, box, option, theme)
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
