"""The supervisor's board, painted: each number with its interval and the cases it rests on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from siggui.domain.board import ENOUGH, Measure, PersonOnBoard, Week
from siggui.ui.naming import named
from siggui.ui.theme import Theme
from siggui.ui.wording import number_text, short_day_text, told, tr
from siggui.wording import say, whole

_ROW_PX, _HEAD_PX, _NAME_PX = 56, 48, 160
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

Column = tuple[str, str, Callable[[PersonOnBoard], Measure | None]]
COLUMNS: tuple[Column, ...] = (
    (say("Items a day"), say("on days worked"), lambda person: person.per_day),
    (say("Referred"), say("of first looks"), lambda person: person.referred),
    (say("Overturned"), say("of what others judged too"), lambda person: person.overturned),
    (say("Forgeries caught"), say("of forged test items"), lambda person: person.caught),
    (say("Genuine stopped"), say("of genuine test items"), lambda person: person.stopped),
)


def measure_text(measure: Measure | None, *, is_share: bool) -> str:
    """A number as it is written.

    >>> measure_text(Measure(0.9, 0.6, 0.98, 10), is_share=True)
    '90 %'
    """
    if measure is None:
        return "–"
    if not is_share:
        return number_text(measure.value, ".0f")
    return tr("{percent} %", percent=number_text(measure.value * 100, ".0f"))


def measure_spoken(name: str, measure: Measure | None, *, is_share: bool) -> str:
    """A number with its interval and its cases, in a sentence."""
    if measure is None:
        return tr("{name}: no cases.", name=whole(name))
    low, high = (
        measure_text(Measure(end, end, end, 1), is_share=is_share)
        for end in (measure.low, measure.high)
    )
    text = measure_text(measure, is_share=is_share)
    if not measure.is_enough:
        return tr(
            "{name}: {text}, 95 % interval {low} to {high}, {cases} cases, too few to judge by.",
            name=whole(name),
            text=text,
            low=low,
            high=high,
            cases=measure.cases,
        )
    return tr(
        "{name}: {text}, 95 % interval {low} to {high}, {cases} cases.",
        name=whole(name),
        text=text,
        low=low,
        high=high,
        cases=measure.cases,
    )


class PeopleChart(QWidget):
    """A row for each person, a column for each measure, all on the column's scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "board_people", tr("Work by person"))
        self._theme = theme
        self._people: tuple[PersonOnBoard, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_people(self, people: tuple[PersonOnBoard, ...]) -> None:
        """Show these."""
        self._people = people
        self.setFixedHeight(self._theme.px(_HEAD_PX + _ROW_PX * len(people)))
        self.setAccessibleDescription(
            " ".join(
                f"{person.actor}. "
                + " ".join(
                    measure_spoken(name, get(person), is_share=number > 0)
                    for number, (name, _, get) in enumerate(COLUMNS)
                )
                for person in people
            )
        )
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Still legible."""
        return QSize(self._theme.px(800), self._theme.px(_HEAD_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw everything."""
        px, theme = self._theme.px, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - px(_NAME_PX)) / len(COLUMNS)
        for number, (name, about, get) in enumerate(COLUMNS):
            left = px(_NAME_PX) + number * width
            room = QRectF(left, 0, width - px(24), px(_HEAD_PX))
            self._text(
                painter, room.adjusted(0, px(4), 0, -px(24)), told(name), "text", strong=True
            )
            self._text(painter, room.adjusted(0, px(20), 0, -px(4)), told(about), "muted", size=12)
            measures = [get(person) for person in self._people]
            # Shares on 0 to 1; counts up to the largest interval.
            top = 1.0 if number else max((m.high for m in measures if m is not None), default=1.0)
            for row, measure in enumerate(measures):
                cell = QRectF(left, px(_HEAD_PX) + row * px(_ROW_PX), width - px(24), px(_ROW_PX))
                self._paint_measure(painter, cell, measure, top or 1.0, is_share=number > 0)
        for row, person in enumerate(self._people):
            top_px = px(_HEAD_PX) + row * px(_ROW_PX)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(0, top_px), QPointF(self.width(), top_px))
            name_room = QRectF(0, top_px, px(_NAME_PX) - px(16), px(_ROW_PX))
            self._text(painter, name_room, person.actor, "text", strong=True)

    def _paint_measure(
        self,
        painter: QPainter,
        cell: QRectF,
        measure: Measure | None,
        top: float,
        *,
        is_share: bool,
    ) -> None:
        px, theme = self._theme.px, self._theme
        words = QRectF(cell.left(), cell.top() + px(8), cell.width(), px(20))
        text = measure_text(measure, is_share=is_share)
        if measure is None:
            self._text(painter, words, text, "disabled")
            return
        sure = measure.is_enough
        self._text(painter, words, text, "text" if sure else "muted", strong=sure)
        cases = measure.cases
        shown = number_text(cases, ",") if sure else tr("only {cases}", cases=cases)
        self._text(painter, words, shown, "muted", size=12, side=_RIGHT)
        track = QRectF(cell.left(), cell.top() + px(36), cell.width(), px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(track, px(2), px(2))

        def x(value: float) -> float:
            return track.left() + min(1.0, max(0.0, value / top)) * track.width()

        reach = QRectF(x(measure.low), track.top(), x(measure.high) - x(measure.low), px(4))
        painter.setBrush(theme.color("genuine_curve" if sure else "disabled"))
        painter.drawRoundedRect(reach, px(2), px(2))
        middle = QPointF(x(measure.value), track.center().y())
        if sure:
            painter.setBrush(theme.color("accent"))
        else:
            # Hollow: a place, not a finding.
            painter.setBrush(theme.color("surface"))
            painter.setPen(QPen(theme.color("disabled"), 1.5))
        painter.drawEllipse(middle, px(5), px(5))

    def _text(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        color: str,
        *,
        strong: bool = False,
        size: int = 13,
        side: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(self._theme.font(size, strong=strong, tabular=True))
        painter.setPen(self._theme.color(color))
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _MIDDLE | side, shown)


class DriftChart(QWidget):
    """The mean evidence of each week's items, with its interval; weeks with few items are pale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "board_drift", tr("Scores by week"))
        self._theme = theme
        self._weeks: tuple[Week, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def set_weeks(self, weeks: tuple[Week, ...]) -> None:
        """Show these."""
        self._weeks = weeks
        self.setAccessibleDescription(
            " ".join(
                tr(
                    "Week of {monday}: mean {value:+.2f}, {cases} items.",
                    monday=week.monday,
                    value=week.log_lr.value,
                    cases=week.log_lr.cases,
                )
                for week in weeks
                if week.log_lr is not None
            )
        )
        self.setToolTip(self.accessibleDescription())
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Still legible."""
        return QSize(self._theme.px(480), self._theme.px(176))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw everything."""
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(px(48), px(8), self.width() - px(64), self.height() - px(56))
        self._paint_axis(painter, plot)
        if not self._weeks:
            return
        step = plot.width() / len(self._weeks)
        before: tuple[int, QPointF] | None = None
        for number, week in enumerate(self._weeks):
            x = plot.left() + (number + 0.5) * step
            self._paint_label(painter, QRectF(x - step / 2, plot.bottom(), step, px(44)), week)
            if week.log_lr is None:
                continue
            point = QPointF(x, _y(plot, week.log_lr.value))
            if before is not None and before[0] == number - 1:
                painter.setPen(QPen(self._theme.color("line"), 1.5))
                painter.drawLine(before[1], point)
            before = (number, point)
        for number, week in enumerate(self._weeks):
            if week.log_lr is not None:
                self._paint_week(painter, plot, plot.left() + (number + 0.5) * step, week.log_lr)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font(11, tabular=True))
        for value in (-2, 0, 2):
            y = _y(plot, value)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.color("muted"))
            room = QRectF(0, y - px(8), px(40), px(16))
            painter.drawText(room, _MIDDLE | _RIGHT, f"{value:+d}" if value else "0")

    def _paint_label(self, painter: QPainter, room: QRectF, week: Week) -> None:
        theme, px = self._theme, self._theme.px
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font(11, tabular=True))
        upper = QRectF(room.left(), room.top() + px(4), room.width(), px(16))
        lower = upper.translated(0, px(16))
        center = Qt.AlignmentFlag.AlignCenter
        painter.drawText(upper, center, short_day_text(week.monday))
        cases = 0 if week.log_lr is None else week.log_lr.cases
        painter.drawText(lower, center, number_text(cases, ","))

    def _paint_week(self, painter: QPainter, plot: QRectF, x: float, mean: Measure) -> None:
        theme, px = self._theme, self._theme.px
        sure = mean.cases >= ENOUGH
        painter.setPen(QPen(theme.color("genuine_curve" if sure else "disabled"), px(3)))
        painter.drawLine(QPointF(x, _y(plot, mean.low)), QPointF(x, _y(plot, mean.high)))
        painter.setPen(Qt.PenStyle.NoPen if sure else QPen(theme.color("disabled"), 1.5))
        painter.setBrush(theme.color("accent" if sure else "surface"))
        painter.drawEllipse(QPointF(x, _y(plot, mean.value)), px(4), px(4))


def _y(plot: QRectF, log_lr: float) -> float:
    """Where a value is drawn; the network never claims more than 3."""
    share_of = (min(3.0, max(-3.0, log_lr)) + 3.0) / 6.0
    return plot.bottom() - share_of * plot.height()
