"""The places on a page where a signature was found; the clerk steps through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from siggui.domain.located import SigningPlace
from siggui.ui.wording import tr
from siggui.wording import Sentence, say

TAG_PX = 18.0
"""Side of the numbered tag at a place's corner, in screen pixels."""


def known_of(place: SigningPlace) -> Sentence:
    """Why a place is shown: who said so, or how sure the program is."""
    if place.confidence is None:
        return say("Remembered: pages like this one are signed here.")
    # The program is never wholly sure, however the figure would be rounded.
    return say("Found with {confidence:.0%} confidence.", confidence=min(place.confidence, 0.99))


class PlacesItem(QGraphicsItem):
    """Dashed frames with numbers; the one that the box lies on is not painted twice.

    Attributes:
        places: On the page as it was read, the surest first.
        taken: Index of the place that the box was laid on, or None; set by :meth:`take`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.places: tuple[SigningPlace, ...] = ()
        self.taken: int | None = None
        self._to_scene = QTransform()
        self._frames: tuple[QRectF, ...] = ()
        self._scale = 1.0
        self._accent = QColor("#2f6fde")
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_places(self, places: Sequence[SigningPlace]) -> None:
        """Show other places; none of them is taken."""
        self.places, self.taken = tuple(places), None
        self.lay(self._to_scene)

    def add(self, places: Sequence[SigningPlace]) -> None:
        """Show more places; the others keep their numbers, and the taken one stays taken."""
        self.places = (*self.places, *places)
        self.lay(self._to_scene)

    def lay(self, to_scene: QTransform) -> None:
        """The page was turned; the same places lie elsewhere in the scene."""
        self.prepareGeometryChange()
        self._to_scene = to_scene
        boxes = [place.box for place in self.places]
        self._frames = tuple(
            to_scene.mapRect(QRectF(box.x, box.y, box.width, box.height)) for box in boxes
        )
        self.update()

    def take(self, index: int | None) -> None:
        """Say which place the box lies on."""
        self.taken = index
        self.update()

    def frame(self, index: int) -> QRectF:
        """Where in the scene a place is."""
        return QRectF(self._frames[index])

    def at(self, point: QPointF) -> int | None:
        """The place whose frame or tag is under a point of the scene, the smallest of several."""
        under = [
            index
            for index, frame in enumerate(self._frames)
            if frame.contains(point) or self._tag(frame).contains(point)
        ]
        return min(
            under, key=lambda k: self._frames[k].width() * self._frames[k].height(), default=None
        )

    def about(self, index: int | None) -> str:
        """Which place it is and why it is shown; empty without one."""
        if index is None:
            return ""
        return tr(
            "Place {place} of {count}. {known}",
            place=index + 1,
            count=len(self.places),
            known=known_of(self.places[index]),
        )

    def set_scale(self, scale: float) -> None:
        """Say how many screen pixels a scene pixel takes."""
        self.prepareGeometryChange()
        self._scale = scale

    def set_accent(self, accent: QColor) -> None:
        """Choose the color of frames and tags."""
        self._accent = QColor(accent)
        self.update()

    def _tag(self, frame: QRectF) -> QRectF:
        side = TAG_PX / self._scale
        return QRectF(frame.left(), frame.top() - side, side, side)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """All frames, and the tags that stick out of them."""
        everything = QRectF()
        for frame in self._frames:
            everything = everything.united(frame)
        margin = (TAG_PX + 2) / self._scale
        return everything.adjusted(-margin, -margin, margin, margin) if self._frames else everything

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
        for index, frame in enumerate(self._frames):
            if index == self.taken:
                continue
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(255, 255, 255, 200), 3.5 / self._scale))
            painter.drawRect(frame)
            painter.setPen(QPen(self._accent, 1.5 / self._scale, Qt.PenStyle.DashLine))
            painter.drawRect(frame)
            tag = self._tag(frame)
            painter.fillRect(tag, self._accent)
            painter.save()
            # Fonts have whole pixels: drawn large, then brought to the size of the tag.
            painter.translate(tag.topLeft())
            painter.scale(side / 140, side / 140)
            painter.setFont(font)
            painter.setPen(QColor(255, 255, 255))
            painter.drawText(QRectF(0, 0, 140, 140), Qt.AlignmentFlag.AlignCenter, f"{index + 1}")
            painter.restore()
