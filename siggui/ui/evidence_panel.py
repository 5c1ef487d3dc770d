"""Evidence by feature, beside the light table: folded until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.services.features import FeatureReport
from siggui.ui.feature_strip import FeatureRow, diamond
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr

WIDTH = 304
_PATIENCE_MS = 500


class EvidencePanel(QFrame):
    """A column of strips, the strangest first.

    Signals:
        folded: Whether it is now folded.
    """

    folded = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence_panel")
        self._theme, self._icons = theme, icons
        self.header = named(QToolButton(), "evidence_toggle", tr("Evidence by feature"))
        self.header.setText(tr("Evidence by feature"))
        self.header.setToolTip(tr("Show each feature beside the signatory's own range  (Y)"))
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        with_role(self.header, "fold").setCheckable(True)
        self.header.toggled.connect(self._on_toggled)
        title = with_role(QLabel(tr("Evidence by feature")), "title")
        self._summary = with_role(named(QLabel(), "evidence_summary"), "muted")
        self._summary.setWordWrap(True)
        self._legend = _Legend(theme)
        self._scroll = named(QScrollArea(), "evidence_scroll", tr("Features, the strangest first"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._waiting.timeout.connect(lambda: self._say(tr("Measuring…")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(title)
        column.addWidget(self._summary)
        column.addWidget(self._legend)
        column.addWidget(self._scroll, 1)
        self.setFixedWidth(theme.px(WIDTH))
        self.hide()
        theme.changed.connect(self._renew_icon)
        self._renew_icon()
        self.clear("")

    @property
    def is_folded(self) -> bool:
        """Whether only its button is seen."""
        return not self.header.isChecked()

    def toggle(self) -> None:
        """Fold or unfold."""
        self.header.toggle()

    def clear(self, sentence: str) -> None:
        """Show no strips; evidence about other images must not be seen."""
        self._waiting.stop()
        self._put(None)
        self._say(sentence)

    def wait(self) -> None:
        """The report is on its way; said only if it takes its time, so that nothing flashes."""
        self._waiting.start()

    def show_report(self, report: FeatureReport) -> None:
        """Show every feature."""
        self._waiting.stop()
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, self._theme.px(12), 0)
        column.setSpacing(self._theme.px(4))
        for item in report.evidence:
            column.addWidget(FeatureRow(self._theme, item))
        column.addStretch(1)
        self._put(rows)
        self._say(report.summary)

    def _say(self, sentence: str) -> None:
        self._summary.setText(told(sentence))
        self._summary.setVisible(bool(sentence))

    def _put(self, rows: QWidget | None) -> None:
        self._scroll.setWidget(rows if rows is not None else QWidget())
        self._legend.setVisible(rows is not None)

    def _on_toggled(self, unfolded: bool) -> None:
        self.setVisible(unfolded)
        self._renew_icon()
        self.folded.emit(not unfolded)

    def _renew_icon(self) -> None:
        name = "chevron-right" if self.is_folded else "chevron-down"
        self.header.setIcon(self._icons.icon(name, "muted"))


class _Legend(QWidget):
    """What the marks on the strips mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Diamond: questioned. Dot: specimen. Band: most people."))
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        return QSize(self._theme.px(200), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """A mark and a word, three times."""
        px, theme = self._theme.px, self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(12))
        metrics = painter.fontMetrics()
        middle, x = self.height() / 2, float(px(6))
        for mark, word in (
            ("q", tr("Questioned")),
            ("s", tr("Specimens")),
            ("p", tr("Most people")),
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color({"q": "accent", "s": "muted", "p": "line"}[mark]))
            room = px(20) if mark == "p" else px(6)
            if mark == "q":
                painter.drawPolygon(diamond(x, middle, px(6)))
            elif mark == "s":
                painter.drawEllipse(QPointF(x, middle), px(4), px(4))
            else:
                painter.drawRoundedRect(QRectF(x - px(4), middle - px(3), px(20), px(6)), 3, 3)
            painter.setPen(theme.color("muted"))
            x += room + px(4)
            painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), word)
            x += metrics.horizontalAdvance(word) + px(20)
        painter.end()
