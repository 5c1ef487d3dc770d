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
        self._sheet = QImage()
        self._alone: tuple[QTransform, tuple[QImage, QImage]] | None = None

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
        if views is None or self._views is None or any(map(_is_other, views, self._views)):
            self._alone = None
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
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._difference:
            self._paint_difference(painter, specimen, questioned)
            return
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawImage(self._box.topLeft(), self._mixed_overlay(specimen, questioned, ratio))

    def _mixed_overlay(self, specimen: InkViews, questioned: InkViews, ratio: float) -> QImage:
        """Each in its color, black where they meet."""
        sheet = self._make_sheet(ratio)
        painter = _on(sheet)
        self._lay(painter, questioned.colored, 1, _Mix.CompositionMode_SourceOver)
        self._lay(painter, specimen.black, 0, _Mix.CompositionMode_SourceAtop)
        self._lay(painter, specimen.colored, 0, _Mix.CompositionMode_DestinationOver)
        painter.end()
        return sheet

    def _paint_difference(
        self, painter: QPainter, specimen: InkViews, questioned: InkViews
    ) -> None:
        """Each in its color where the other is not near, pale grey elsewhere."""
        one, other = self._to_screen
        placed = other * one.inverted()[0]
        if self._alone is None or not _alike(placed, self._alone[0]):
            # Made once for a pair and again when it is nudged, not for every frame of a zoom.
            back = placed.inverted()[0]
            sheets = (_alone(specimen, questioned, placed), _alone(questioned, specimen, back))
            self._alone = (placed, sheets)
        for index, views in ((1, questioned), (0, specimen)):
            painter.save()
            painter.setTransform(views.colored.transform * self._to_screen[index], combine=True)
            painter.drawImage(0, 0, self._alone[1][index])
            painter.restore()

    def _lay(self, painter: QPainter, layer: InkLayer, index: int, mix: _Mix) -> None:
        painter.setCompositionMode(mix)
        painter.setTransform(layer.transform * self._to_screen[index])
        painter.drawImage(0, 0, layer.image)

    def _make_sheet(self, ratio: float) -> QImage:
        size = QSize(round(self._box.width() * ratio), round(self._box.height() * ratio))
        if self._sheet.size() != size:
            self._sheet = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        self._sheet.setDevicePixelRatio(ratio)
        return self._sheet


def _alone(own: InkViews, other: InkViews, placed: QTransform) -> QImage:
    """Ink in its color where the other is not near, pale where it is; as large as the own layer.

    Args:
        own: Whose ink.
        other: What may be near it.
        placed: From pixels of the other's crop to pixels of the own.
    """
    sheet = own.colored.image.copy()
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setCompositionMode(_Mix.CompositionMode_DestinationOut)
    painter.setTransform(other.near.transform * placed * own.colored.transform.inverted()[0])
    painter.drawImage(0, 0, other.near.image)
    painter.resetTransform()
    painter.setCompositionMode(_Mix.CompositionMode_DestinationOver)
    painter.setOpacity(AGREEING_OPACITY)
    painter.drawImage(0, 0, own.black.image)
    painter.end()
    return sheet


def _alike(one: QTransform, other: QTransform) -> bool:
    """The same up to the rounding of many zooms: a hundredth of a pixel across any scan."""
    pairs = (
        (one.m11(), other.m11()), (one.m12(), other.m12()),
        (one.m21(), other.m21()), (one.m22(), other.m22()),
    )  # fmt: skip
    shift = max(abs(one.dx() - other.dx()), abs(one.dy() - other.dy()))
    return shift < 1e-2 and all(abs(a - b) < 1e-6 for a, b in pairs)


def _is_other(one: InkViews, other: InkViews) -> bool:
    return one is not other


def _on(sheet: QImage) -> QPainter:
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter
