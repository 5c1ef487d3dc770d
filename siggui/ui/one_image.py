"""Moving and turning one image by itself, the one that the clerk pointed at last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF

from siggui.ui.laid_pair import LaidPair
from siggui.ui.navigation import Navigation
from siggui.ui.pane import Pane

_FOLLOWED = frozenset({QEvent.Type.MouseMove, QEvent.Type.FocusIn})


class OneImage(QObject):
    """Watches pointer and focus: whichever came last to a pane says which image is meant.

    Laid on each other it is the questioned signature, which is moved against the specimen.
    """

    def __init__(
        self, sides: tuple[Pane, Pane], laid: Pane, navigation: Navigation, pair: LaidPair
    ) -> None:
        super().__init__(laid)
        self._sides, self._laid = sides, laid
        self._navigation, self._pair = navigation, pair
        self.index = 1
        """Of the side that is meant; the questioned signature until a pane was pointed at."""
        self._watched: dict[QObject, int] = {}
        for index, pane in enumerate(sides):
            for part in (pane, pane.viewport()):
                self._watched[part] = index
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice where the clerk is."""
        if event.type() in _FOLLOWED:
            self.index = self._watched.get(watched, self.index)
        return False

    def shift(self, by_px: QPointF) -> None:
        """Move it by pixels of the screen."""
        self._pane.move_alone(by_px)

    def turn(self, by_deg: float) -> None:
        """Turn it clockwise."""
        self._pane.turn_alone(by_deg)

    def turn_back(self) -> None:
        """Show it as it was scanned; laid on each other, both as they lay."""
        if self._laid.isVisible():
            self._pair.turn_back()
            self._navigation.straighten(0)
        else:
            self._navigation.straighten(self.index)

    @property
    def _pane(self) -> Pane:
        return self._laid if self._laid.isVisible() else self._sides[self.index]
