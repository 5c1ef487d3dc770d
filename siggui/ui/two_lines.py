"""Rows of two lines, each with something at the right; every column keeps its place in all rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDateTime, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView

from siggui.ui.naming import named
from siggui.ui.painted_rows import EvenRows
from siggui.ui.painting import paint_text
from siggui.ui.shown_rows import ShownRows
from siggui.ui.theme import Theme
from siggui.ui.wording import day_pattern

_ROW_PX = 56
_SHOWN_ROWS = 7
_ASIDE_PX = 216


@dataclass(frozen=True, slots=True)
class Lines:
    """What stands in a row.

    Attributes:
        upper: The heading.
        upper_aside: At its right.
        lower: Below.
        lower_aside: At its right.
        aside_color: Of what stands at the heading's right, by name.
    """

    upper: str
    upper_aside: str
    lower: str
    lower_aside: str = ""
    aside_color: str = "muted"


class TwoLines(EvenRows[Any]):
    """Paints them.

    Args:
        theme: Colors and sizes.
        lines: What stands in a row of the model.
        parent: The list.
    """

    def __init__(self, theme: Theme, lines: Callable[[Any], Lines], parent: QObject) -> None:
        super().__init__(theme, (0, _ROW_PX), (1, 1, 1, 1), parent)
        self._lines = lines

    def paint_row(self, painter: QPainter, box: QRectF, row: Any, number: int) -> None:  # noqa: ANN401, ARG002 - the model's
        """Draw one row."""
        px, theme, shown = self._theme.px, self._theme, self._lines(row)
        room = box.adjusted(px(8), px(6), -px(8), -px(6))
        half = room.height() / 2
        for line, (left, right) in enumerate(
            ((shown.upper, shown.upper_aside), (shown.lower, shown.lower_aside))
        ):
            top = room.top() + line * half
            aside = px(_ASIDE_PX) if right else 0.0
            first = QRectF(room.left(), top, room.width() - aside - px(16), half)
            second = QRectF(room.right() - aside, top, aside, half)
            color = "muted" if line else "text"
            paint_text(painter, first, left, theme, color=color, strong=not line)
            color = "muted" if line else shown.aside_color
            paint_text(painter, second, right, theme, color=color, right=True)


def two_line_list(
    theme: Theme, name: str, spoken: str, model: ShownRows[Any], lines: Callable[[Any], Lines]
) -> QListView:
    """A list for a dialog, high enough for some rows.

    Args:
        theme: Colors and sizes.
        name: Of the list.
        spoken: What it is, for screen readers.
        model: The rows.
        lines: What stands in each.
    """
    view = named(QListView(), name, spoken)
    view.setModel(model)
    view.setItemDelegate(TwoLines(theme, lines, view))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMinimumSize(theme.px(560), theme.px(_ROW_PX) * _SHOWN_ROWS)
    return view


def local_moment(time_utc: str) -> str:
    """A moment of the records by the clock of this desk."""
    time = QDateTime.fromString(time_utc, Qt.DateFormat.ISODateWithMs)
    return time.toLocalTime().toString(f"{day_pattern()}  HH:mm")
