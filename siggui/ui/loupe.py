"""The loupe: one place of both signatures, enlarged, wherever the pointer is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent

from siggui.ui.ink_views import QUESTIONED_INK, SPECIMEN_INK
from siggui.ui.laid_pair import LaidPair
from siggui.ui.laid_pane import LaidPane
from siggui.ui.lens import RADIUS_PX, Lens
from siggui.ui.navigation import Navigation
from siggui.ui.pane import Pane
from siggui.ui.theme import Theme

_FOLLOWED = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Leave,
        QEvent.Type.Wheel,
        QEvent.Type.Show,
        QEvent.Type.Hide,
    }
)
POWERS = (2.0, 3.0, 4.0, 6.0, 8.0)
_USUAL = 1
_APART_PX = 6


class Loupe(QObject):
    """Watches the panes' pointer; shown while it is switched on or the right button is held.

    Signals:
        changed: Switched on or off, or of another power.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        sides: tuple[Pane, Pane],
        laid: LaidPane,
        navigation: Navigation,
        pair: LaidPair,
    ) -> None:
        super().__init__(laid)
        self._theme, self._sides, self._laid = theme, sides, laid
        self._navigation, self._pair = navigation, pair
        self._number = _USUAL
        self._on = self._held = False
        self._pane: Pane = sides[0]
        self._at: QPointF | None = None
        for pane in (*sides, laid):
            pane.viewport().installEventFilter(self)
        navigation.moved.connect(self.renew)
        pair.changed.connect(self.renew)

    @property
    def power(self) -> float:
        """How many times larger it shows things."""
        return POWERS[self._number]

    @property
    def is_on(self) -> bool:
        """Whether it was switched on, to stay."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Switch it on or off; without a pointer it stands in the middle of the pane in use."""
        if on != self._on:
            self._on = on
            self.renew()
            self.changed.emit()

    def change_power(self, by: int) -> None:
        """Make it stronger or weaker; from the strongest, one more step leads to the weakest."""
        self._number = (self._number + by) % len(POWERS)
        self.renew()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow the pointer, obey the right button, and let the wheel change the power."""
        kind = event.type()
        # Other events also come while the window is taken down, when some panes are gone already.
        if kind not in _FOLLOWED:
            return False
        panes = (*self._sides, self._laid)
        pane = next((pane for pane in panes if pane.viewport() is watched), None)
        if pane is None or not pane.holds_picture:
            return False
        if isinstance(event, QMouseEvent):
            self._pane, self._at = pane, event.position()
            if event.button() == Qt.MouseButton.RightButton:
                self._held = kind == QEvent.Type.MouseButtonPress
            self.renew()
        elif kind == QEvent.Type.Leave:
            self._at, self._held = None, False
            self.renew()
        elif isinstance(event, QWheelEvent) and self._held and event.angleDelta().y():
            step = 1 if event.angleDelta().y() > 0 else -1
            self._number = min(max(self._number + step, 0), len(POWERS) - 1)
            self.renew()
            return True
        else:
            self.renew()
        return False

    # Where the lenses stand ---------------------------------------------------------------

    def renew(self) -> None:
        """What it stands over may have moved, or be another picture."""
        shown = self._on or self._held
        if not (shown or any(pane.lenses for pane in (*self._sides, self._laid))):
            return
        over_laid = self._laid.isVisible()
        self._laid.set_lenses(self._over_laid() if shown and over_laid else ())
        beside = self._beside() if shown and not over_laid else ((), ())
        for pane, lenses in zip(self._sides, beside, strict=True):
            pane.set_lenses(lenses)

    def _over_laid(self) -> tuple[Lens, ...]:
        """Specimen and questioned signature next to each other, both as they lie there."""
        pictures, transforms = self._laid.pictures, self._laid.transforms()
        if pictures is None:
            return ()
        box = QRectF(self._laid.viewport().rect())
        at = self._at if self._at is not None and self._pane is self._laid else box.center()
        aside = self._theme.px(RADIUS_PX + _APART_PX / 2)
        # Both stay in sight, and in their order.
        middle = _within(at, box.adjusted(aside, 0, -aside, 0), self._theme.px(RADIUS_PX))
        return tuple(
            Lens(
                middle + QPointF(way * aside, 0),
                transform.inverted()[0].map(at),
                picture,
                transform,
                self.power,
                QColor(color),
            )
            for way, picture, transform, color in zip(
                (-1, 1), pictures, transforms, (SPECIMEN_INK, QUESTIONED_INK), strict=True
            )
        )

    def _beside(self) -> tuple[tuple[Lens, ...], tuple[Lens, ...]]:
        """One lens in each pane, over the same place of both."""
        ways = [self._navigation.to_screen(index) for index in (0, 1)]
        here = 1 if self._pane is self._sides[1] else 0
        box = QRectF(self._sides[here].viewport().rect())
        at = self._at if self._at is not None and self._pane is not self._laid else box.center()
        points = [ways[here].inverted()[0].map(at)] * 2
        points[1 - here] = self._counterpart(here, points[here], at)
        found: list[tuple[Lens, ...]] = []
        for pane, way, point in zip(self._sides, ways, points, strict=True):
            picture = pane.picture
            if picture is None:
                found.append(())
                continue
            room = QRectF(pane.viewport().rect())
            center = _within(way.map(point), room, self._theme.px(RADIUS_PX))
            rim = self._theme.color("handle")
            found.append((Lens(center, point, picture, way, self.power, rim),))
        return found[0], found[1]

    def _counterpart(self, here: int, point: QPointF, at: QPointF) -> QPointF:
        """The same place of the other signature; on the common baseline until they are laid."""
        if self._pair.laid is None:
            return self._navigation.to_screen(1 - here).inverted()[0].map(at)
        placed = self._pair.placed
        return placed.map(point) if here == 1 else placed.inverted()[0].map(point)


def _within(at: QPointF, box: QRectF, margin: float) -> QPointF:
    """The point of a box, less a margin, that is nearest to ``at``."""
    across = min(margin, box.width() / 2)
    down = min(margin, box.height() / 2)
    return QPointF(
        min(max(at.x(), box.left() + across), box.right() - across),
        min(max(at.y(), box.top() + down), box.bottom() - down),
    )
