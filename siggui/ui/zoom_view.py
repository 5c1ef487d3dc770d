"""A graphics view that zooms to the pointer without jumps, pans and fits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

MAX_ZOOM = 16.0
"""Device pixels per scene pixel: enough to count the pixels of a stroke's edge."""

FIT_MAX_ZOOM = 3.0
"""A small picture is not blown up further than this by "fit"."""

FIT_MARGIN_PX = 20
ZOOM_STEP = 1.25
KEPT_IN_VIEW_PX = 64
"""So much of the picture stays in sight however far it is panned."""


class ZoomView(QGraphicsView):
    """Zoom is said in device pixels per scene pixel, so 1:1 is exact on any screen.

    Qt's own anchors stop working where the scene is smaller than the view, which is where zooming
    jumps. Here the scene always has room on every side, and the view scrolls until the point that
    was under the pointer is under it again.

    Signals:
        zoom_changed: Device pixels per scene pixel.
    """

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setScene(QGraphicsScene(self))
        # An index over two or three items would only cost time when they move.
        self.scene().setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._content = QRectF()
        self._fitting = True
        self._space_held = False
        self._anchor: tuple[tuple[QPointF, float, int, int], QPointF] | None = None
        self._pan: tuple[Qt.MouseButton, QPointF, QPoint] | None = None

    # For those who inherit ----------------------------------------------------------------

    def set_content(self, rect: QRectF) -> None:
        """Say which part of the scene there is to look at."""
        self._content = QRectF(rect)
        self._leave_room()

    def content(self) -> QRectF:
        """Which part of the scene there is to look at."""
        return QRectF(self._content)

    def set_scale_on_screen(self, scale: float) -> None:
        """Called with logical pixels per scene pixel before the view uses them."""

    def update_cursor(self, in_viewport: QPointF, modifiers: Qt.KeyboardModifier) -> None:  # noqa: ARG002
        """Show what a press here would do; called when nothing is being panned."""
        if self._space_held:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def focus_point(self) -> QPointF:
        """Where in the viewport the zoom keys zoom to."""
        return QRectF(self.viewport().rect()).center()

    # Zoom ---------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Device pixels per scene pixel."""
        return self.transform().m11() * self.devicePixelRatioF()

    @property
    def is_fitting(self) -> bool:
        """Whether the picture follows the size of the window."""
        return self._fitting

    def fit(self) -> None:
        """Show the whole picture, and go on doing so when the window changes its size."""
        self._fitting = True
        rect = self._content
        if rect.isEmpty():
            return
        room = self.viewport().size()
        scale = min(
            max(room.width() - 2 * FIT_MARGIN_PX, 1) / rect.width(),
            max(room.height() - 2 * FIT_MARGIN_PX, 1) / rect.height(),
            FIT_MAX_ZOOM / self.devicePixelRatioF(),
        )
        self._set_scale(scale)
        self.bring(rect.center(), QRectF(self.viewport().rect()).center())

    def actual_size(self) -> None:
        """One scene pixel per device pixel."""
        self.zoom_by_key(1.0)

    def zoom_in(self) -> None:
        """One step nearer."""
        self.zoom_by_key(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.zoom_by_key(self.zoom / ZOOM_STEP)

    def zoom_by_key(self, zoom: float) -> None:
        """Zoom where no pointer says about what."""
        self.zoom_to(zoom, self.focus_point())

    def zoom_to(self, zoom: float, about: QPointF) -> None:
        """Zoom with what is under ``about`` (viewport pixels) standing still."""
        rect = self._content
        if rect.isEmpty():
            return
        ratio = self.devicePixelRatioF()
        room = self.viewport().size()
        half_fit = min(room.width() / rect.width(), room.height() / rect.height()) / 2 * ratio
        zoom = min(max(zoom, min(1.0, half_fit)), MAX_ZOOM)
        self._fitting = False
        # Scrolling is in whole pixels; reading the anchor back at each notch of the wheel would
        # add those roundings up, so it is kept while the view stays as the last zoom left it.
        if self._anchor is None or self._anchor[0] != (about, *self._place()):
            anchor = self.in_scene(about)
        else:
            anchor = self._anchor[1]
        self._set_scale(zoom / ratio)
        self.bring(anchor, about)
        self._anchor = ((about, *self._place()), anchor)

    def _place(self) -> tuple[float, int, int]:
        """All that decides what is seen where."""
        scale, across = self.transform().m11(), self.horizontalScrollBar().value()
        return scale, across, self.verticalScrollBar().value()

    def _set_scale(self, scale: float) -> None:
        self.set_scale_on_screen(scale)
        self.setTransform(QTransform.fromScale(scale, scale))
        self._leave_room()
        self.zoom_changed.emit(self.zoom)

    # Scrolling ----------------------------------------------------------------------------

    def in_scene(self, in_viewport: QPointF) -> QPointF:
        """The point of the scene under a place of the viewport, to fractions of a pixel."""
        return self.viewportTransform().inverted()[0].map(in_viewport)

    def in_viewport(self, in_scene: QPointF) -> QPointF:
        """Where in the viewport a point of the scene is."""
        return self.viewportTransform().map(in_scene)

    def bring(self, scene_point: QPointF, to: QPointF) -> None:
        """Scroll until a point of the scene is at a place of the viewport."""
        off = self.in_viewport(scene_point) - to
        self._scroll_by(round(off.x()), round(off.y()))

    def pan_by(self, dx: int, dy: int) -> None:
        """Look further right and down by so many logical pixels."""
        self._fitting = False
        self._scroll_by(dx, dy)

    def _scroll_by(self, dx: int, dy: int) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)

    def _leave_room(self) -> None:
        """Let any point come under any place of the view, but never lose the picture."""
        scale = self.transform().m11()
        across = max(self.viewport().width() - KEPT_IN_VIEW_PX, 1) / scale
        down = max(self.viewport().height() - KEPT_IN_VIEW_PX, 1) / scale
        self.setSceneRect(self._content.adjusted(-across, -down, across, down))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit again, or keep the middle in the middle."""
        old = event.oldSize()
        middle = self.in_scene(QPointF(old.width() / 2, old.height() / 2))
        super().resizeEvent(event)
        if self._fitting or not old.isValid():
            self.fit()
        else:
            self._leave_room()
            self.bring(middle, QRectF(self.viewport().rect()).center())

    # Pointer and keys ---------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom to the pointer; with Shift, or with a touchpad's two fingers, pan."""
        delta, modifiers = event.angleDelta(), event.modifiers()
        two_fingers = (
            not event.pixelDelta().isNull()
            and event.phase() != Qt.ScrollPhase.NoScrollPhase
            and not modifiers & Qt.KeyboardModifier.ControlModifier
        )
        if two_fingers:
            self.pan_by(-event.pixelDelta().x(), -event.pixelDelta().y())
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.pan_by(-(delta.x() or delta.y()), 0)
        elif delta.y():
            self.zoom_to(self.zoom * ZOOM_STEP ** (delta.y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the picture with the middle button, or with Space and the left."""
        event.accept()
        left = event.button() == Qt.MouseButton.LeftButton
        if self._pan is None and (
            event.button() == Qt.MouseButton.MiddleButton or (left and self._space_held)
        ):
            scroll = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
            self._pan = (event.button(), event.position(), scroll)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Pan, or show what a press here would do."""
        event.accept()
        if self._pan is None:
            self.update_cursor(event.position(), event.modifiers())
            return
        _, start, scroll = self._pan
        moved = event.position() - start
        self._fitting = False
        self.horizontalScrollBar().setValue(scroll.x() - round(moved.x()))
        self.verticalScrollBar().setValue(scroll.y() - round(moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        event.accept()
        if self._pan is not None and event.button() == self._pan[0]:
            self._pan = None
            self.update_cursor(event.position(), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The second press of two is a press like the first."""
        self.mousePressEvent(event)

    @property
    def is_panning(self) -> bool:
        """Whether a button holds the picture, or Space is held so that one could."""
        return self._pan is not None or self._space_held

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space holds the picture; other keys are left to the window.

        The base class would keep the arrows and page keys from it.
        """
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._space_held = True
            if self._pan is None:
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space let go: the pointer has its other meaning again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._let_space_go()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """A Space that was held when the focus went will never be seen let go."""
        self._let_space_go()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the pointer any more."""
        if self._pan is None:
            self.viewport().unsetCursor()
        super().leaveEvent(event)

    def _let_space_go(self) -> None:
        self._space_held = False
        if self._pan is None:
            at = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
            self.update_cursor(at, Qt.KeyboardModifier.NoModifier)
