"""A page in a graphics scene, painted from the copy that suits the zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from siggui.ui.pixmaps import PagePicture

CRISP_FROM_ZOOM = 3.0
"""From so many device pixels per page pixel on, pixels are shown as they are."""


class PageItem(QGraphicsItem):
    """Paints only what is exposed, so that a frame costs the same for any size of page."""

    def __init__(self, picture: PagePicture) -> None:
        super().__init__()
        self._picture = picture
        self._edge = QColor(0, 0, 0, 60)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def set_edge(self, color: QColor) -> None:
        """Choose the hairline that parts white paper from a light table."""
        self._edge = QColor(color)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The page in its own pixels."""
        return QRectF(0, 0, self._picture.width, self._picture.height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,  # noqa: ARG002 - Qt's signature
    ) -> None:
        """Smooth when shrunk, crisp pixels when much enlarged."""
        draw_page(painter, self._picture, option.exposedRect)
        pen = QPen(self._edge, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.boundingRect())


def draw_page(painter: QPainter, picture: PagePicture, exposed: QRectF) -> None:
    """Draw a part of a page, from the copy that suits the painter's zoom.

    Args:
        painter: In pixels of the page.
        picture: The page.
        exposed: The part.
    """
    device = painter.deviceTransform()
    zoom: float = abs(device.determinant()) ** 0.5
    level = picture.level_for(zoom)
    across = level.width() / picture.width
    down = level.height() / picture.height
    # Some pixels more on each side: rounding at the exposed edge must not leave a seam.
    whole = QRectF(0, 0, picture.width, picture.height)
    exposed = exposed.adjusted(-2, -2, 2, 2) & whole
    source = QRectF(
        exposed.x() * across,
        exposed.y() * down,
        exposed.width() * across,
        exposed.height() * down,
    )
    smooth = QPainter.RenderHint.SmoothPixmapTransform
    painter.setRenderHint(smooth, _is_tilted(device) or zoom < CRISP_FROM_ZOOM)
    painter.drawImage(exposed, level, source)


def _is_tilted(device: QTransform) -> bool:
    return min(abs(device.m11()), abs(device.m12())) > 1e-6
