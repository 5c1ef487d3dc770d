"""Ink of two signatures laid over each other, mixed where they meet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from siggui.ui.ink_views import InkLayer, InkViews

PAPER = "#ffffff"
AGREEING_OPACITY = 0.22
"""What both have in common steps back where only differences are looked for."""

_Mix = QPainter.CompositionMode


class ComparisonItem(QGraphicsItem):
    """Fills its view; where the images lie is told in pixels of the view."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QRectF()
        self._views: tuple[InkViews, InkViews] | None = None
        self._crops: Sequence[QRectF] = ()
        self._to_screen = (QTransform(), QTransform())
        self._difference = False
        self._edge = QColor(0, 0, 0, 60)
        self._sheets: list[QImage] = []

    def set_box(self, box: QRectF) -> None:
        """As large as the view."""
        self.prepareGeometryChange()
        self._box = QRectF(box)

    def set_edge(self, color: QColor) -> None:
        """Choose the hairline round the paper."""
        self._edge = QColor(color)
        self.update()

    def set_views(self, views: tuple[InkViews, InkViews] | None, crops: Sequence[QRectF]) -> None:
        """Show another pair, specimen first, or none."""
        self._views, self._crops = views, crops
        self.update()

    def set_difference(self, difference: bool) -> None:
        """Only what has no partner in color, or all of it."""
        self._difference = difference
        self.update()

    def set_placement(self, specimen: QTransform, questioned: QTransform) -> None:
        """From pixels of the crops to pixels of the view."""
        self._to_screen = (specimen, questioned)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """All of the view."""
        return self._box

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002 - Qt's signature
    ) -> None:
        """Paper first, then the ink mixed on sheets of its own."""
        if self._views is None or self._box.isEmpty():
            return
        specimen, questioned = self._views
        pen = QPen(self._edge, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(QColor(PAPER))
        corners = [
            to_screen.map(QPolygonF(crop))
            for crop, to_screen in zip(self._crops, self._to_screen, strict=True)
        ]
        for polygon in corners:
            painter.drawPolygon(polygon)
        # One paper only where they lie over each other: no edge runs through the writing.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(corners[0])
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        self._make_sheets(ratio)
        mix = self._mixed_difference if self._difference else self._mixed_overlay
        mixed = mix(specimen, questioned)
        painter.drawImage(self._box.topLeft(), mixed)

    def _mixed_overlay(self, specimen: InkViews, questioned: InkViews) -> QImage:
        """Each in its color, black where they meet."""
        sheet = self._sheets[0]
        painter = _on(sheet)
        self._lay(painter, questioned.colored, 1, _Mix.CompositionMode_SourceOver)
        self._lay(painter, specimen.black, 0, _Mix.CompositionMode_SourceAtop)
        self._lay(painter, specimen.colored, 0, _Mix.CompositionMode_DestinationOver)
        painter.end()
        return sheet

    def _mixed_difference(self, specimen: InkViews, questioned: InkViews) -> QImage:
        """Each in its color where the other is not near, pale grey elsewhere."""
        sheet, other = self._sheets
        painter = _on(other)
        self._lay(painter, specimen.colored, 0, _Mix.CompositionMode_SourceOver)
        self._lay(painter, questioned.near, 1, _Mix.CompositionMode_DestinationOut)
        painter.end()
        painter = _on(sheet)
        self._lay(painter, questioned.colored, 1, _Mix.CompositionMode_SourceOver)
        self._lay(painter, specimen.near, 0, _Mix.CompositionMode_DestinationOut)
        painter.resetTransform()
        painter.setCompositionMode(_Mix.CompositionMode_SourceOver)
        painter.drawImage(0, 0, other)
        painter.setOpacity(AGREEING_OPACITY)
        for views, index in ((specimen, 0), (questioned, 1)):
            self._lay(painter, views.black, index, _Mix.CompositionMode_DestinationOver)
        painter.end()
        return sheet

    def _lay(self, painter: QPainter, layer: InkLayer, index: int, mix: _Mix) -> None:
        painter.setCompositionMode(mix)
        painter.setTransform(layer.transform * self._to_screen[index])
        painter.drawImage(0, 0, layer.image)

    def _make_sheets(self, ratio: float) -> None:
        size = QSize(round(self._box.width() * ratio), round(self._box.height() * ratio))
        if not self._sheets or self._sheets[0].size() != size:
            kind = QImage.Format.Format_ARGB32_Premultiplied
            self._sheets = [QImage(size, kind) for _ in range(2)]
        for sheet in self._sheets:
            sheet.setDevicePixelRatio(ratio)


def _on(sheet: QImage) -> QPainter:
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter
