"""Turns the image below to the left and to the right, and back by a click on the angle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from siggui.ui.icons import Icons
from siggui.ui.keys import shown_key
from siggui.ui.naming import named, with_role
from siggui.ui.navigation import Navigation
from siggui.ui.theme import Theme
from siggui.ui.wording import degrees_text, tr

STEP_DEG, FINE_STEP_DEG = 1.0, 0.1


def turned_text(name: str, degrees: float) -> str:
    """What was turned by how much; empty if it was not."""
    if not degrees:
        return ""
    return tr("{name} turned {degrees}", name=name, degrees=degrees_text(degrees))


class _Button(QToolButton):
    """Unseen on a picture of the view, where there is nothing to press."""

    is_seen = True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw it, or nothing."""
        if self.is_seen:
            super().paintEvent(event)


class TurnButtons(QWidget):
    """Two buttons, and before them the angle while there is one.

    Args:
        theme: For sizes.
        icons: For the buttons.
        navigation: Turns the image.
        index: Which image.
        name: Of the side, for names of widgets.
    """

    def __init__(
        self, theme: Theme, icons: Icons, navigation: Navigation, index: int, name: str
    ) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._navigation, self._index = navigation, index
        self.angle = with_role(named(QToolButton(), f"{name}_angle"), "angle")
        self.angle.setFont(theme.font(13, tabular=True))
        self.angle.setToolTip(f"{tr('Turn back')}  ({shown_key('turn_back')})")
        self.angle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.angle.clicked.connect(lambda: navigation.straighten(index))
        left = tr("Turn left by 1°, with Shift by 0.1°")
        right = tr("Turn right by 1°, with Shift by 0.1°")
        self._turns = (
            self._button(f"{name}_left", "rotate-left", left, "turn_left", -1),
            self._button(f"{name}_right", "rotate", right, "turn_right", 1),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        # Before them, so that they stay under the pointer when it comes.
        for button in (self.angle, *self._turns):
            row.addWidget(button)
        self._shown: float | None = None
        navigation.moved.connect(self._renew)
        self._renew()

    def set_seen(self, seen: bool) -> None:
        """Whether what can be pressed is drawn; the angle always is."""
        for button in self._turns:
            button.is_seen = seen

    def _button(self, name: str, icon: str, spoken: str, key: str, way: int) -> _Button:
        button = with_role(named(_Button(), name, spoken), "tight")
        self._icons.bind(button, icon, "muted")
        button.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        button.setToolTip(f"{spoken}  ({shown_key(key)})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self._turn(way))
        return button

    def _turn(self, way: int) -> None:
        fine = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._navigation.turn(self._index, way * (FINE_STEP_DEG if fine else STEP_DEG))

    def _renew(self) -> None:
        self.setVisible(self._navigation.placement(self._index) is not None)
        degrees = self._navigation.turn_deg(self._index)
        if degrees == self._shown:
            return
        self._shown = degrees
        self.angle.setText(degrees_text(degrees))
        self.angle.setAccessibleName(
            tr("Turned by {degrees}; press to turn back", degrees=self.angle.text())
        )
        self.angle.setVisible(bool(degrees))
