"""The box round the signature: its handles, its geometry and how it is painted."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

HANDLE_SIZE = 9.0
"""Side of a painted handle in screen pixels."""

HANDLE_REACH = 9.0
"""How far from a handle's center a press still takes it, in screen pixels."""

MIN_SIDE = 8.0
"""Shortest side of a box in page pixels, unless the page itself is smaller."""


GUIDES = 5
"""Level lines in the box while the clerk straightens the page."""


class Handle(Enum):
    """What a press takes hold of; the value is the handle's place in the box, 0..1 each way."""

    TOP_LEFT = (0.0, 0.0)
    TOP = (0.5, 0.0)
    TOP_RIGHT = (1.0, 0.0)
    RIGHT = (1.0, 0.5)
    BOTTOM_RIGHT = (1.0, 1.0)
    BOTTOM = (0.5, 1.0)
    BOTTOM_LEFT = (0.0, 1.0)
    LEFT = (0.0, 0.5)
    INSIDE = (0.5, 0.5)

    @property
    def is_corner(self) -> bool:
        """Whether it moves two edges at once."""
        return 0.5 not in self.value

    @property
    def cursor(self) -> Qt.CursorShape:
        """The pointer that tells what a drag will do."""
        if self is Handle.INSIDE:
            return Qt.CursorShape.SizeAllCursor
        if self in (Handle.TOP, Handle.BOTTOM):
            return Qt.CursorShape.SizeVerCursor
        if self in (Handle.LEFT, Handle.RIGHT):
            return Qt.CursorShape.SizeHorCursor
        if self in (Handle.TOP_LEFT, Handle.BOTTOM_RIGHT):
            return Qt.CursorShape.SizeFDiagCursor
        return Qt.CursorShape.SizeBDiagCursor

    def position(self, box: QRectF) -> QPointF:
        """Its center on ``box``."""
        across, down = self.value
        return QPointF(box.left() + across * box.width(), box.top() + down * box.height())


def handle_at(box: QRectF, point: QPointF, scale: float) -> Handle | None:
    """Find what a press at ``point`` takes hold of.

    Corners win over edges, an edge is taken anywhere along it, and a box that is small on the
    screen keeps its middle third for moving.

    Args:
        box: In page pixels.
        point: In page pixels.
        scale: Screen pixels per page pixel.
    """
    reach = HANDLE_REACH / scale
    # Outside the box the reach is full; inside, handles must leave room to take the middle.
    inside_x = min(reach, box.width() / 3)
    inside_y = min(reach, box.height() / 3)

    def place(value: float, low: float, high: float, inside: float) -> float | None:
        if low - reach <= value <= low + inside:
            return 0.0
        if high - inside <= value <= high + reach:
            return 1.0
        return 0.5 if low < value < high else None

    across = place(point.x(), box.left(), box.right(), inside_x)
    down = place(point.y(), box.top(), box.bottom(), inside_y)
    return None if across is None or down is None else Handle((across, down))


def dragged(box: QRectF, handle: Handle, by: QPointF, bounds: QRectF) -> QRectF:
    """Move or resize a box, keeping it on the page and not smaller than `MIN_SIDE`.

    A handle that is dragged past the opposite edge stops there; the box never flips, so that a
    clerk who overshoots sees the edge stand still rather than the box turn inside out.

    Args:
        box: Before the drag.
        handle: What is held.
        by: How far it was dragged.
        bounds: The page.
    """
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    if handle is Handle.INSIDE:
        dx = min(max(by.x(), bounds.left() - left), bounds.right() - right)
        dy = min(max(by.y(), bounds.top() - top), bounds.bottom() - bottom)
        return QRectF(QPointF(left + dx, top + dy), box.size())
    across, down = handle.value
    least_width = min(MIN_SIDE, bounds.width())
    least_height = min(MIN_SIDE, bounds.height())
    if across == 0.0:
        left = max(min(left + by.x(), right - least_width), bounds.left())
    elif across == 1.0:
        right = min(max(right + by.x(), left + least_width), bounds.right())
    if down == 0.0:
        top = max(min(top + by.y(), bottom - least_height), bounds.top())
    elif down == 1.0:
        bottom = min(max(bottom + by.y(), top + least_height), bounds.bottom())
    return QRectF(left, top, right - left, bottom - top)


def drawn(start: QPointF, end: QPointF, bounds: QRectF) -> QRectF:
    """Span a box from where the drag began to where it is, whichever way it went.

    Args:
        start: Where the button went down.
        end: Where the pointer is now; may be off the page.
        bounds: The page.
    """
    first, second = _onto(start, bounds), _onto(end, bounds)
    box = QRectF(first, second).normalized()
    width = max(box.width(), min(MIN_SIDE, bounds.width()))
    height = max(box.height(), min(MIN_SIDE, bounds.height()))
    left = min(box.left(), bounds.right() - width)
    top = min(box.top(), bounds.bottom() - height)
    return QRectF(left, top, width, height)


def within(box: QRectF, bounds: QRectF) -> QRectF:
    """Bring a box onto the page, keeping its size where the page allows."""
    size = QSizeF(min(box.width(), bounds.width()), min(box.height(), bounds.height()))
    left = min(max(box.left(), bounds.left()), bounds.right() - size.width())
    top = min(max(box.top(), bounds.top()), bounds.bottom() - size.height())
    return QRectF(QPointF(left, top), size)


def snapped(box: QRectF) -> QRectF:
    """Lay the edges on whole pixels, so that an unturned crop is cut without resampling."""
    left, top = round(box.left()), round(box.top())
    right, bottom = round(box.right()), round(box.bottom())
    return QRectF(left, top, max(right - left, 1), max(bottom - top, 1))


def _onto(point: QPointF, bounds: QRectF) -> QPointF:
    return QPointF(
        min(max(point.x(), bounds.left()), bounds.right()),
        min(max(point.y(), bounds.top()), bounds.bottom()),
    )


class CropItem(QGraphicsObject):
    """Paints the box, dims the page round it, and tells when it changes.

    The pointer and the keys are the view's business; the item only knows where it is. Sizes of
    handles and lines are in screen pixels at every zoom, which is why it must be told the scale.
    """

    box_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box: QRectF | None = None
        self._surroundings = QPolygonF()
        self._scale = 1.0
        self._accent = QColor("#2f6fde")
        self._focused = False
        self._guided = False
        self.setVisible(False)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def box(self) -> QRectF | None:
        """The box in scene pixels, or None before the clerk has drawn one."""
        return None if self._box is None else QRectF(self._box)

    def set_box(self, box: QRectF | None) -> None:
        """Put the box elsewhere; ``box_changed`` follows if it really is elsewhere."""
        if box == self._box:
            return
        self.prepareGeometryChange()
        self._box = None if box is None else QRectF(box)
        self.setVisible(box is not None)
        self.update()
        self.box_changed.emit()

    def set_surroundings(self, page: QPolygonF) -> None:
        """Say where the page is in the scene; it is dimmed outside the box."""
        self.prepareGeometryChange()
        self._surroundings = QPolygonF(page)

    def set_scale(self, scale: float) -> None:
        """Say how many screen pixels a scene pixel takes."""
        self.prepareGeometryChange()
        self._scale = scale

    def set_accent(self, accent: QColor) -> None:
        """Choose the color of frame and handles."""
        self._accent = QColor(accent)
        self.update()

    def set_focused(self, focused: bool) -> None:
        """Fill the handles while the arrow keys move the box, so that the clerk can tell."""
        self._focused = focused
        self.update()

    def set_guided(self, guided: bool) -> None:
        """Draw level lines in the box, to straighten a line of writing by."""
        self._guided = guided
        self.update()

    @property
    def is_guided(self) -> bool:
        """Whether level lines are drawn."""
        return self._guided

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Everything it paints: the dimmed area, and handles that stick out."""
        if self._box is None:
            return QRectF()
        margin = (HANDLE_SIZE + 2) / self._scale
        return self._surroundings.boundingRect().united(
            self._box.adjusted(-margin, -margin, margin, margin)
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        """Dim outside, frame twice so that it shows on any paper, and eight handles."""
        if self._box is None:
            return
        outside = QPainterPath()
        outside.addPolygon(self._surroundings)
        hole = QPainterPath()
        hole.addRect(self._box)
        painter.fillPath(outside.subtracted(hole), QColor(20, 24, 32, 72))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((QColor(255, 255, 255, 200), 3.5), (self._accent, 1.5)):
            pen = QPen(color, width / self._scale)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(self._box)
        if self._guided:
            self._paint_guides(painter, self._box)
        side = HANDLE_SIZE / self._scale
        pen = QPen(self._accent, 1.5 / self._scale)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(self._accent if self._focused else QColor(255, 255, 255))
        for handle in self._painted_handles():
            center = handle.position(self._box)
            painter.drawRect(QRectF(center.x() - side / 2, center.y() - side / 2, side, side))

    def _paint_guides(self, painter: QPainter, box: QRectF) -> None:
        color = QColor(self._accent)
        color.setAlphaF(0.45)
        painter.setPen(QPen(color, 1 / self._scale))
        for part in range(1, GUIDES + 1):
            y = box.top() + box.height() * part / (GUIDES + 1)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _painted_handles(self) -> list[Handle]:
        """Leave the edges' own handles out where they would crowd the corners."""
        box = self._box
        if box is None:
            return []
        room = 4 * HANDLE_SIZE / self._scale
        handles = [handle for handle in Handle if handle.is_corner]
        if box.width() >= room:
            handles += [Handle.TOP, Handle.BOTTOM]
        if box.height() >= room:
            handles += [Handle.LEFT, Handle.RIGHT]
        return handles
