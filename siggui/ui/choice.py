"""One of a few texts, painted as quietly as the buttons beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from siggui.ui.icons import Icons
from siggui.ui.theme import Theme


class Choice(QComboBox):
    """One of a few texts, painted as quietly as the buttons beside it."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons

    def sizeHint(self) -> QSize:  # noqa: N802
        """The longest text and the chevron."""
        px, metrics = self._theme.px, self.fontMetrics()
        texts = (self.itemText(n) for n in range(self.count()))
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        return QSize(widest + px(44), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the frame, the text and the chevron."""
        px, theme = self._theme.px, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "line"), 1))
        painter.setBrush(theme.color("hover" if self.underMouse() else "surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        room = box.adjusted(px(12), 0, -px(28), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        chevron = QRectF(box.right() - px(24), box.center().y() - px(8), px(16), px(16))
        self._icons.paint(painter, "chevron-down", chevron, "muted")
