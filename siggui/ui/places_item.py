"""The places on a page where a signature was found; the clerk steps through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

TAG_PX = 18.0
"""Side of the numbered tag at a place's corner, in screen pixels."""


class PlacesItem(QGraphicsItem):
    """Dashed frames with numbers; the one that the box lies on is not painted twice."""

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[QRectF, ...] = ()
        self._taken: int | None = None
        self._scale = 1.0
        self._accent = QColor("#2f6fde")
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def places(self) -> tuple[QRectF, ...]:
        """Where in the scene, the surest first."""
        return self._places

    @property
    def taken(self) -> int | None:
        """Which place the box was laid on, or None."""
        return self._taken

    def set_places(self, places: Sequence[QRectF]) -> None:
        """Show other places; none of them is taken."""
        self._taken = None
        self.move_places(places)

    def move_places(self, places: Sequence[QRectF]) -> None:
        """The page was turned; the same places lie elsewhere in the scene."""
        self.prepareGeometryChange()
        self._places = tuple(QRectF(place) for place in places)
        self.update()

    def take(self, index: int | None) -> None:
        """Say which place the box lies on."""
        self._taken = index
        self.update()

    def at(self, point: QPointF) -> int | None:
        """The place under a point of the scene, the smallest where several are."""
        under = [index for index, place in enumerate(self._places) if place.contains(point)]
        return min(
            under, key=lambda k: self._places[k].width() * self._places[k].height(), default=None
        )

    def set_scale(self, scale: float) -> None:
        """Say how many screen pixels a scene pixel takes."""
        self.prepareGeometryChange()
        self._scale = scale

    def set_accent(self, accent: QColor) -> None:
        """Choose the color of frames and tags."""
        self._accent = QColor(accent)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """All frames, and the tags that stick out of them."""
        everything = QRectF()
        for place in self._places:
            everything = everything.united(place)
        margin = (TAG_PX + 2) / self._scale
        return everything.adjusted(-margin, -margin, margin, margin) if self._places else everything

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        """Frame every place that is not taken."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = TAG_PX / self._scale
        font = QFont(painter.font())
        font.setPixelSize(100)
        for index, place in enumerate(self._places):
            if index == self._taken:
                continue
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(255, 255, 255, 200), 3.5 / self._scale))
            painter.drawRect(place)
            painter.setPen(QPen(self._accent, 1.5 / self._scale, Qt.PenStyle.DashLine))
            painter.drawRect(place)
            tag = QRectF(place.left(), place.top() - side, side, side)
            painter.fillRect(tag, self._accent)
            painter.save()
            # Fonts have whole pixels: drawn large, then brought to the size of the tag.
            painter.translate(tag.topLeft())
            painter.scale(side / 140, side / 140)
            painter.setFont(font)
            painter.setPen(QColor(255, 255, 255))
            painter.drawText(QRectF(0, 0, 140, 140), Qt.AlignmentFlag.AlignCenter, f"{index + 1}")
            painter.restore()
