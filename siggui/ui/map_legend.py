"""What the colors of the map mean, and against what it is made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from siggui.ui.difference_map import DifferenceMap
from siggui.ui.heat_ramp import MILD, in_words, ramp_gradient
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import tr


class RampStrip(QWidget):
    """The ramp, on paper as the ink is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(theme.px(80), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """From ink that fits to ink that does not."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ramp_gradient(self.width()))
        painter.drawRect(QRectF(self.rect()))


class MapLegend(QFrame):
    """Lies over the lower edge of the pane with the map, so that pictures of it hold it too."""

    def __init__(self, theme: Theme, difference: DifferenceMap, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("map_legend")
        self.setProperty("role", "surface")
        self._theme, self._difference, self._pane = theme, difference, pane
        self._specimen_number = 0
        self.fits = with_role(named(QLabel(tr("Fits")), "map_fits"), "small")
        self.strip = RampStrip(theme)
        self.differs = with_role(named(QLabel(tr("Differs")), "map_differs"), "small")
        self.state = with_role(named(QLabel(), "map_state", tr("What the map says")), "small")
        self.button = named(QToolButton(), "button_map_together", tr("What differs from all"))
        self.button.setText(tr("All specimens"))
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        row.setSpacing(theme.px(8))
        for part in (self.fits, self.strip, self.differs, self.state, self.button):
            row.addWidget(part)
        # No text makes the legend jump.
        longest = (
            tr("Here it {in_words}", in_words=in_words(MILD)),
            tr("Against all specimens"),
            tr("Comes with the verdict"),
        )
        metrics = self.state.fontMetrics()
        wide = max(metrics.horizontalAdvance(text) for text in longest)
        self.state.setMinimumWidth(wide + theme.px(4))
        pane.installEventFilter(self)
        difference.changed.connect(self._renew)
        difference.place_changed.connect(self._renew)
        self._renew()

    def set_action(self, action: QAction) -> None:
        """Let the map against all specimens be chosen by pointer too."""
        self.button.setToolTip(action.toolTip())
        self.button.clicked.connect(action.setChecked)
        action.toggled.connect(self.button.setChecked)

    def name_specimen(self, number: int) -> None:
        """Which specimen is on the table; 0 where there is only one."""
        self._specimen_number = number
        self._renew()

    def scope_text(self) -> str:
        """Against what the map is made, in words."""
        all_ = self._difference.together and self._difference.specimens > 1
        if all_:
            return tr("Against all specimens")
        number = self._specimen_number
        return tr("Against specimen {number}", number=number) if number else tr("Against specimen")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize:
            self._lay()
        return super().eventFilter(watched, event)

    def _renew(self) -> None:
        made = self._difference.views is not None
        text = self._difference.place_text() or self.scope_text()
        self.state.setText(text if made else self._difference.comes)
        for part in (self.fits, self.strip, self.differs):
            part.setVisible(made)
        self.button.setVisible(made and self._difference.specimens > 1)
        self._lay()

    def _lay(self) -> None:
        """As wide as it must be, in the middle of the lower edge."""
        self._row.invalidate()
        size = self._row.sizeHint()
        gap = self._theme.px(8)
        left = max(0, (self._pane.width() - size.width()) // 2)
        self.setGeometry(left, self._pane.height() - size.height() - gap, *size.toTuple())
