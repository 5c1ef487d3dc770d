"""One feature on a strip: the questioned value, the specimens as dots, people's range behind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from siggui.domain.features import OUTSIDE_FROM, FeatureEvidence
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr

STRIP_HEIGHT = 16


class FeatureStrip(QWidget):
    """Paints one :class:`FeatureEvidence` from left (less) to right (more)."""

    def __init__(self, theme: Theme, item: FeatureEvidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._item = theme, item
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(STRIP_HEIGHT))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Any width will do."""
        return QSize(self._theme.px(240), self._theme.px(STRIP_HEIGHT))

    def x_of(self, value: float) -> float:
        """Where a value is drawn, in pixels."""
        low, high = reach(self._item)
        half = self._theme.px(6)
        return half + (value - low) / (high - low) * (self.width() - 2 * half)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the range, the dots, then the questioned value on top."""
        px, theme, item = self._theme.px, self._theme, self._item
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("line"))
        left, right = self.x_of(item.usual.low), self.x_of(item.usual.high)
        painter.drawRoundedRect(QRectF(left, middle - px(3), right - left, px(6)), px(3), px(3))
        x = self.x_of(item.questioned)
        if item.is_outside:
            edge = max(item.specimens) if item.beyond > 0 else min(item.specimens)
            painter.setPen(QPen(theme.color("accent"), px(2)))
            painter.drawLine(QPointF(self.x_of(edge), middle), QPointF(x, middle))
        painter.setPen(QPen(theme.color("surface"), 1))
        painter.setBrush(theme.color("muted"))
        for value in item.specimens:
            painter.drawEllipse(QPointF(self.x_of(value), middle), px(4), px(4))
        painter.setPen(QPen(theme.color("surface"), 1))
        painter.setBrush(theme.color("accent"))
        painter.drawPolygon(diamond(x, middle, px(6)))
        painter.end()


class FeatureRow(QWidget):
    """A feature's name and value, its strip, and a sentence where there is something to say."""

    def __init__(self, theme: Theme, item: FeatureEvidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind = item.kind
        self.setObjectName(f"feature_{kind.name}")
        sentence = told(item.sentence)
        self.setAccessibleName(told(kind.title))
        self.setAccessibleDescription(sentence)
        self.setToolTip(f"{told(kind.meaning)}\n{sentence}")
        title = named(QLabel(told(kind.title)), f"feature_{kind.name}_title")
        with_role(title, "title" if item.is_outside else "")
        value = with_role(
            named(QLabel(told(kind.shown(item.questioned))), f"feature_{kind.name}_value"), ""
        )
        value.setFont(theme.font(13, strong=item.is_outside, tabular=True))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        column.setSpacing(theme.px(2))
        column.addLayout(head)
        column.addWidget(FeatureStrip(theme, item))
        if item.is_outside or (not item.is_variation_known and item.strangeness > OUTSIDE_FROM):
            said = told(item.remark)
            text = with_role(
                QLabel(tr("{remark}.", remark=f"{said[0].upper()}{said[1:]}")), "small"
            )
            text.setObjectName(f"feature_{kind.name}_sentence")
            text.setWordWrap(True)
            column.addWidget(text)


def reach(item: FeatureEvidence) -> tuple[float, float]:
    """From where to where a strip reaches: people's range and all values, with some air."""
    values = (item.usual.low, item.usual.high, item.questioned, *item.specimens)
    low = 0.0 if item.kind.is_distance else min(values)
    high = max(values)
    air = 0.04 * max(high - low, 1e-6)
    return low - (0.0 if item.kind.is_distance else air), high + air


def diamond(x: float, y: float, half: float) -> QPolygonF:
    """The mark of a questioned value."""
    return QPolygonF(
        [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    )
