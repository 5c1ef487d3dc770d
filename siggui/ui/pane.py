"""One half of the light table: an image that moves with its neighbor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from siggui.domain.annotations import Annotation
from siggui.ui.annotations import paint_annotations
from siggui.ui.dropping import has_images, take, welcome
from siggui.ui.guides import Guides, paint_guides
from siggui.ui.lens import Lens, paint_lens
from siggui.ui.navigation import ZOOM_STEP, Navigation
from siggui.ui.page_item import PageItem
from siggui.ui.painting import paint_ring
from siggui.ui.pixmaps import PagePicture
from siggui.ui.theme import Theme

_PIVOT_PX = 12
"""So near to what it turns about, a hand's tremor would turn an image round."""


class Pane(QGraphicsView):
    """Shows one image where :class:`Navigation` says.

    The scene is the viewport, pixel for pixel; zoom and position are the item's. So a pane never
    has a scroll bar, nothing is rounded to whole pixels, and both panes move exactly alike.

    Signals:
        crop_wanted: The image was double-clicked.
        dropped: Files or an image were dropped (``QMimeData``).
        resized: The viewport has another size.
        pointed: The pointer is over a point of the image (``QPointF``, its pixels) with no button
            held, or it left (None).
    """

    crop_wanted = Signal()
    dropped = Signal(object)
    resized = Signal()
    pointed = Signal(object)

    def __init__(
        self, theme: Theme, navigation: Navigation, index: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._navigation, self._index = theme, navigation, index
        self.picture: PagePicture | None = None
        """What is shown, for the loupe."""
        self._item: PageItem | None = None
        self._grabbed: QPointF | None = None
        self._alone = self._turning = False
        self._drop_over = False
        self._ring: tuple[QPointF, float] | None = None
        self._lenses: tuple[Lens, ...] = ()
        self._annotations: tuple[tuple[Annotation, ...], ...] = ()
        self._draft: Annotation | None = None
        self.is_drawn_on = False
        """Whether the left button draws instead of moving the table."""
        self._guides = Guides()
        self._slant_deg: float | None = None
        self.shows_focus = True
        """Whether a frame tells that keys go here; a picture of the pane is better without."""
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setMinimumSize(theme.px(160), theme.px(120))
        navigation.moved.connect(self._on_moved)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_picture(self, picture: PagePicture | None) -> None:
        """Show another image, or none."""
        if self._item is not None:
            self.scene().removeItem(self._item)
            self._item = None
        self.picture = picture
        if picture is not None:
            self._item = PageItem(picture)
            self._item.set_edge(self._theme.color("line"))
            self.scene().addItem(self._item)
        self.setCursor(
            Qt.CursorShape.OpenHandCursor if picture is not None else Qt.CursorShape.ArrowCursor
        )
        self._on_moved()

    def set_guides(self, guides: Guides, slant_deg: float | None) -> None:
        """Draw other lines over the image, slant lines as the specimen leans, where that is known.

        Args:
            guides: What is chosen.
            slant_deg: Of the specimen as it was scanned; its turn comes on top.
        """
        self._guides, self._slant_deg = guides, slant_deg
        self.viewport().update()

    def set_ring(self, at: QPointF | None, radius_px: float = 0.0) -> None:
        """Draw a ring round a point of the image, in pixels of the image; None takes it away."""
        self._ring = None if at is None else (at, radius_px)
        self.viewport().update()

    def set_lenses(self, lenses: tuple[Lens, ...]) -> None:
        """Enlarge these places; none takes the loupe away."""
        if lenses or self._lenses:
            self._lenses = lenses
            self.viewport().update()

    @property
    def lenses(self) -> tuple[Lens, ...]:
        """What the loupe shows here."""
        return self._lenses

    def set_annotations(self, *marks: tuple[Annotation, ...]) -> None:
        """Draw marks, those of each image that is shown here."""
        if marks != self._annotations:
            self._annotations = marks
            self.viewport().update()

    def set_draft(self, mark: Annotation | None) -> None:
        """Draw a mark that is being made on the first image."""
        self._draft = mark
        self.viewport().update()

    def image_transforms(self) -> tuple[QTransform, ...]:
        """From pixels of each image that is shown here to pixels of the pane."""
        return () if self._item is None else (self._item.transform(),)

    @property
    def ring_box(self) -> QRectF:
        """Where the ring is drawn, in pixels of the pane; empty without one."""
        if self._ring is None or self._item is None:
            return QRectF()
        at = self._item.mapToScene(self._ring[0])
        radius = self._ring[1] * self._navigation.scale_on_screen(self._index)
        return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)

    @property
    def holds_picture(self) -> bool:
        """Whether there is anything to take hold of."""
        return self._item is not None

    @property
    def picture_box(self) -> QRectF:
        """Where the image is drawn, in pixels of the pane; empty without an image."""
        return QRectF() if self._item is None else self._item.sceneBoundingRect()

    def _on_moved(self) -> None:
        if self._item is not None:
            self._item.setTransform(self._navigation.to_screen(self._index))
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        self.setBackgroundBrush(self._theme.color("table"))
        if self._item is not None:
            self._item.set_edge(self._theme.color("line"))

    def _from_middle(self, position: QPointF) -> QPointF:
        return position - QPointF(self.viewport().width() / 2, self.viewport().height() / 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the scene as large as the viewport."""
        super().resizeEvent(event)
        size = self.viewport().size()
        self.setSceneRect(0, 0, size.width(), size.height())
        self._tell_size()
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """From now on the view is as large as this pane."""
        super().showEvent(event)
        self._tell_size()

    def _tell_size(self) -> None:
        """Both panes are of one size, and of those on show the first one tells it."""
        if self._index == 0 and self.isVisible():
            size = QSizeF(self.viewport().size())
            self._navigation.resize(size, self.devicePixelRatioF())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom both images about the pointer."""
        if not self.holds_picture:
            event.ignore()
            return
        steps = event.angleDelta().y() / 120
        self._navigation.zoom_by(ZOOM_STEP**steps, self._from_middle(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of both images, with Alt (or unlocked) of this one; with Ctrl turn it."""
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        if not self.holds_picture or event.button() not in buttons:
            super().mousePressEvent(event)
            return
        modifiers, key = event.modifiers(), Qt.KeyboardModifier
        self._turning = bool(modifiers & key.ControlModifier)
        self._alone = bool(modifiers & key.AltModifier) or not self._navigation.locked
        self._grabbed = event.position()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move or turn what was taken hold of."""
        if self._grabbed is None:
            if self._item is not None and not event.buttons():
                self.pointed.emit(self._item.mapFromScene(event.position()))
            super().mouseMoveEvent(event)
            return
        if self._turning:
            self._turn_with(self._grabbed, event.position())
            return
        by, self._grabbed = event.position() - self._grabbed, event.position()
        if self._alone:
            self.move_alone(by)
        else:
            self._navigation.pan(by)

    def move_alone(self, by: QPointF) -> None:
        """Move only this pane's image, by so many pixels of the screen."""
        self._navigation.shift(self._index, by)

    def turn_alone(self, by_deg: float) -> None:
        """Turn only this pane's image, clockwise."""
        self._navigation.turn(self._index, by_deg)

    @property
    def pivot(self) -> QPointF:
        """What the image turns about, in pixels of the pane."""
        return QRectF(self.viewport().rect()).center()

    def _turn_with(self, start: QPointF, end: QPointF) -> None:
        """Turn by as much as the pointer went round, in the steps that are shown."""
        one, other = QLineF(self.pivot, start), QLineF(self.pivot, end)
        if min(one.length(), other.length()) < self._theme.px(_PIVOT_PX):
            self._grabbed = end
            return
        round_deg = round((other.angleTo(one) + 180) % 360 - 180, 1)
        if round_deg:
            # What was rounded off waits for the next move, so that a slow hand turns as much.
            way = QTransform().rotate(round_deg).map(start - self.pivot)
            self._grabbed = self.pivot + way
            self.turn_alone(round_deg)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        if self._grabbed is not None:
            self._grabbed = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is pointed at any more."""
        self.pointed.emit(None)
        super().leaveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the crop again."""
        if self.holds_picture and event.button() == Qt.MouseButton.LeftButton:
            self.crop_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave all keys to the page: there is nothing to scroll here."""
        event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Show that a file can be dropped here."""
        if welcome(event):
            self._set_drop_over(True)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Anywhere in the pane is as good."""
        event.setAccepted(has_images(event.mimeData()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """The file went elsewhere."""
        self._set_drop_over(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the files."""
        self._set_drop_over(False)
        self.dropped.emit(take(event))

    def _set_drop_over(self, over: bool) -> None:
        self._drop_over = over
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        """Guides, and a frame while it has the focus or a file hovers."""
        super().drawForeground(painter, rect)
        box = QRectF(self.viewport().rect())
        if self.holds_picture:
            frame = self._navigation.frame(box)
            slant = self._slant_deg
            if slant is not None:
                slant += self._navigation.turn_deg(0)
            paint_guides(painter, frame, self._guides, slant, self._theme)
        if self._ring is not None:
            paint_ring(painter, self.ring_box, self._theme)
        marks = list(self._annotations)
        if self._draft is not None and marks:
            marks[0] = (*marks[0], self._draft)
        for drawn, transform in zip(marks, self.image_transforms(), strict=False):
            paint_annotations(painter, drawn, transform, self._theme)
        for lens in self._lenses:
            paint_lens(painter, lens, self._theme)
        if self.hasFocus() and self.holds_picture and self.shows_focus:
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._drop_over:
            painter.setPen(QPen(self._theme.color("accent"), self._theme.px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = self._theme.px(3)
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), inset, inset)
