"""A slider for an angle: zero in the middle, and it shows how far from it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from siggui.ui.theme import Theme


class AngleSlider(QSlider):
    """Qt's own slider fills from its left end, as if the leftmost tilt were none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setMinimumHeight(theme.px(24))
        theme.changed.connect(self.update)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Back to zero."""
        event.accept()
        self.setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """A rail with a mark at zero, filled from there to the handle."""
        px, color = self._theme.px, self._theme.color
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        held = QRectF(
            self.style().subControlRect(
                QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
            )
        ).center()
        middle = QRectF(self.rect()).center()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = middle.y()
        flat = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(color("line"), px(4), Qt.PenStyle.SolidLine, flat))
        painter.drawLine(QPointF(px(8), y), QPointF(self.width() - px(8), y))
        painter.setPen(QPen(color("muted"), px(1)))
        painter.drawLine(QPointF(middle.x(), y - px(8)), QPointF(middle.x(), y + px(8)))
        accent = color("accent" if self.isEnabled() else "disabled")
        at = QPointF(held.x() if self.value() else middle.x(), y)
        painter.setPen(QPen(accent, px(4), Qt.PenStyle.SolidLine, flat))
        painter.drawLine(QPointF(middle.x(), y), at)
        painter.setPen(QPen(color("surface"), px(2)))
        painter.setBrush(accent)
        painter.drawEllipse(at, px(8), px(8))
        if self.hasFocus():
            painter.setPen(QPen(accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, px(10), px(10))
