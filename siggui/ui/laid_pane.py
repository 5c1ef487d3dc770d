"""One picture of both signatures: overlay, flicker, swipe, difference."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem

from siggui.ui.compare_mode import (
    FLICKER_RATES_HZ,
    USUAL_FLICKER,
    CompareMode,
    flicker_interval_ms,
)
from siggui.ui.comparison_item import ComparisonItem
from siggui.ui.laid_pair import LaidPair
from siggui.ui.navigation import Navigation
from siggui.ui.page_item import PageItem
from siggui.ui.pane import Pane
from siggui.ui.pixmaps import PagePicture
from siggui.ui.signature import LoadedSignature
from siggui.ui.theme import Theme

_GRIP_PX = 8


class LaidPane(Pane):
    """Shows the specimen where :class:`Navigation` says, and the questioned signature laid on it.

    Signals:
        shown_changed: In flicker, which one is seen now, or that it was paused.
    """

    shown_changed = Signal()

    def __init__(self, theme: Theme, navigation: Navigation, pair: LaidPair) -> None:
        # The items are wanted by what the base class calls while it is built.
        self._mix = ComparisonItem()
        self._halves = [QGraphicsRectItem(), QGraphicsRectItem()]
        self._pages: list[PageItem | None] = [None, None]
        self._signatures: tuple[LoadedSignature, LoadedSignature] | None = None
        self.pictures: tuple[PagePicture, PagePicture] | None = None
        self._mode = CompareMode.OVERLAY
        self._pair = pair
        self._divider = 0.5
        self._on_divider = False
        self._rate = USUAL_FLICKER
        self.seen = 0
        self._beat = QTimer(interval=flicker_interval_ms(FLICKER_RATES_HZ[USUAL_FLICKER]))
        # Another timer may come a twentieth too soon.
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        super().__init__(theme, navigation, 0)
        self._beat.setParent(self)
        self._beat.timeout.connect(self._on_beat)
        for half in self._halves:
            half.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
            half.setPen(QPen(Qt.PenStyle.NoPen))
            self.scene().addItem(half)
        self.scene().addItem(self._mix)
        pair.changed.connect(self._on_moved)
        self._on_theme_changed()

    # What is shown ------------------------------------------------------------------------

    @property
    def holds_picture(self) -> bool:
        """Whether both signatures are there."""
        return self._signatures is not None

    @property
    def picture_box(self) -> QRectF:
        """Where the questioned crop is drawn, in pixels of the pane."""
        if self._signatures is None:
            return QRectF()
        image = self._signatures[1].image
        return self.transforms()[1].mapRect(QRectF(0, 0, image.width, image.height))

    def show_pair(
        self,
        signatures: tuple[LoadedSignature, LoadedSignature] | None,
        pictures: tuple[PagePicture, PagePicture] | None,
    ) -> None:
        """Lay another pair on the table, or the same in another rendering."""
        self._signatures, self.pictures = signatures, pictures
        for index, half in enumerate(self._halves):
            page = self._pages[index]
            if page is not None:
                self.scene().removeItem(page)
            self._pages[index] = None
            if pictures is not None:
                item = PageItem(pictures[index])
                item.set_edge(self._theme.color("line"))
                item.setParentItem(half)
                self._pages[index] = item
        laid = self._pair.laid
        views = None if laid is None else (laid.specimen, laid.questioned)
        crops = [QRectF(0, 0, s.image.width, s.image.height) for s in signatures or ()]
        self._mix.set_views(views, crops)
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor if signatures is not None else Qt.CursorShape.ArrowCursor
        )
        self._on_moved()

    def set_mode(self, mode: CompareMode) -> None:
        """Lay them before the eye in another way."""
        self._mode = mode
        self.seen = 0
        self._mix.set_difference(mode is CompareMode.DIFFERENCE)
        self._arrange()
        if mode is CompareMode.FLICKER:
            self._beat.start()
        else:
            self._beat.stop()
        self.shown_changed.emit()

    # Flicker ------------------------------------------------------------------------------

    @property
    def rate_hz(self) -> float:
        """Changes of picture in a second."""
        return FLICKER_RATES_HZ[self._rate]

    @property
    def is_paused(self) -> bool:
        """Whether flicker stands still."""
        return self._mode is CompareMode.FLICKER and not self._beat.isActive()

    def change_rate(self, by: int) -> None:
        """Flicker faster or slower, within what is safe."""
        self._rate = min(max(self._rate + by, 0), len(FLICKER_RATES_HZ) - 1)
        self._beat.setInterval(flicker_interval_ms(self.rate_hz))
        self.shown_changed.emit()

    def pause(self) -> None:
        """Stop at what is seen, or go on.

        It changes nothing itself: a key that is held down must not flicker faster than is safe.
        """
        if self._mode is not CompareMode.FLICKER:
            return
        if self._beat.isActive():
            self._beat.stop()
        else:
            self._beat.start()
        self.shown_changed.emit()

    def _on_beat(self) -> None:
        self.seen = 1 - self.seen
        self._arrange()
        self.shown_changed.emit()

    # Swipe --------------------------------------------------------------------------------

    @property
    def divider_x(self) -> float:
        """Where the divider is drawn."""
        return self._divider * self.viewport().width()

    def move_divider(self, by_px: float) -> None:
        """Show more of the specimen, or of the questioned signature."""
        width = max(1, self.viewport().width())
        self._divider = min(max(self._divider + by_px / width, 0.0), 1.0)
        self._arrange()

    def _near_divider(self, at: QPointF) -> bool:
        near = abs(at.x() - self.divider_x) <= self._theme.px(_GRIP_PX)
        return self._mode is CompareMode.SWIPE and near

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the divider, or of what :class:`Pane` takes hold of."""
        if event.button() == Qt.MouseButton.LeftButton and self._near_divider(event.position()):
            self._on_divider = True
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the divider, or show that it can be moved."""
        if self._on_divider:
            self.move_divider(event.position().x() - self.divider_x)
            return
        if not event.buttons() and self.holds_picture:
            shape = Qt.CursorShape.OpenHandCursor
            if self._near_divider(event.position()):
                shape = Qt.CursorShape.SplitHCursor
            self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self._on_divider = False
        super().mouseReleaseEvent(event)

    # Where it lies ------------------------------------------------------------------------

    def move_alone(self, by: QPointF) -> None:
        """Move the questioned signature by so many pixels of the screen."""
        self._pair.move(self.upright(by) * (1 / self._navigation.scale_on_screen(0)))

    def turn_alone(self, by_deg: float) -> None:
        """Turn the questioned signature, clockwise."""
        self._pair.turn(by_deg)

    def upright(self, by: QPointF) -> QPointF:
        """A way on the screen as one of the specimen's own, which may be turned."""
        return QTransform().rotate(-self._navigation.turn_deg(0)).map(by)

    @property
    def pivot(self) -> QPointF:
        """The middle of the questioned ink."""
        return self.transforms()[1].map(self._pair.middle)

    def transforms(self) -> tuple[QTransform, QTransform]:
        """From pixels of the specimen's and of the questioned crop to pixels of the pane."""
        table = self._navigation.to_screen(0)
        return table, self._pair.placed * table

    def image_transforms(self) -> tuple[QTransform, ...]:
        """Of the specimen and of the questioned signature."""
        return () if self._signatures is None else self.transforms()

    def _on_moved(self) -> None:
        transforms = self.transforms()
        self._mix.set_placement(*transforms)
        for page, transform in zip(self._pages, transforms, strict=True):
            if page is not None:
                page.setTransform(transform)
        self.viewport().update()

    def _arrange(self) -> None:
        """Show and clip what the mode asks for."""
        box = QRectF(self.viewport().rect())
        self._mix.set_box(box)
        self._mix.setVisible(self._mode.uses_ink_only)
        parts = [box, QRectF(box)]
        if self._mode is CompareMode.SWIPE:
            parts[0].setRight(self.divider_x)
            parts[1].setLeft(self.divider_x)
        for index, (half, part) in enumerate(zip(self._halves, parts, strict=True)):
            half.setRect(part)
            alone = self._mode is CompareMode.FLICKER and index != self.seen
            half.setVisible(not self._mode.uses_ink_only and not alone)
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        super()._on_theme_changed()
        self._mix.set_edge(self._theme.color("line"))
        for page in self._pages:
            if page is not None:
                page.set_edge(self._theme.color("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The mixing sheet and the halves are as large as the view."""
        super().resizeEvent(event)
        self._arrange()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        """The divider over the guides."""
        super().drawForeground(painter, rect)
        if self._mode is not CompareMode.SWIPE or not self.holds_picture:
            return
        x, height = round(self.divider_x) + 0.5, self.viewport().height()
        painter.setPen(QPen(self._theme.color("accent"), self._theme.px(2)))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
        grip = QRectF(0, 0, self._theme.px(8), self._theme.px(32))
        grip.moveCenter(QPointF(x, height / 2))
        painter.setBrush(self._theme.color("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(grip, self._theme.px(4), self._theme.px(4))
