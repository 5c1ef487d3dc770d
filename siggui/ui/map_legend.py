"""What the colors of the map mean, and against what it is made."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from siggui.domain.difference import MILD
from siggui.ui.difference_map import DifferenceMap
from siggui.ui.heat_ramp import in_words, ramp_gradient
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


class MapLegend(QWidget):
    """A row below the panes: nothing lies over the ink, and pictures of the map hold it too."""

    def __init__(self, theme: Theme, difference: DifferenceMap) -> None:
        super().__init__()
        self.setObjectName("map_legend")
        self._difference = difference
        self._specimen_number = 0
        self.fits = with_role(named(QLabel(tr("Fits")), "map_fits"), "small")
        self.strip = RampStrip(theme)
        self.differs = with_role(named(QLabel(tr("Differs")), "map_differs"), "small")
        self.state = with_role(named(QLabel(), "map_state", tr("What the map says")), "small")
        self.button = named(QToolButton(), "button_map_together", tr("What differs from all"))
        self.button.setText(tr("All specimens"))
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(2), 0, 0)
        row.setSpacing(theme.px(8))
        row.addStrut(self.button.sizeHint().height())
        row.addStretch(1)
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

    def _renew(self) -> None:
        made = self._difference.views is not None
        text = self._difference.place_text() or self.scope_text()
        self.state.setText(text if made else self._difference.comes)
        for part in (self.fits, self.strip, self.differs):
            part.setVisible(made)
        self.button.setVisible(made and self._difference.specimens > 1)
