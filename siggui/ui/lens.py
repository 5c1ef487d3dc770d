"""A round window on an image, enlarged, with what is left of its surroundings behind it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from siggui.ui.page_item import draw_page
from siggui.ui.pixmaps import PagePicture
from siggui.ui.theme import Theme

RADIUS_PX = 88


@dataclass(frozen=True, slots=True, eq=False)
class Lens:
    """One round window.

    Attributes:
        center: Where it stands, in pixels of the pane.
        point: What stands in its middle, in pixels of the image.
        picture: The image.
        to_screen: From pixels of the image to pixels of the pane, as it is drawn outside.
        power: How many times larger than outside.
        color: Of its rim.
    """

    center: QPointF
    point: QPointF
    picture: PagePicture
    to_screen: QTransform
    power: float
    color: QColor

    def box(self, theme: Theme) -> QRectF:
        """Where its rim lies, in pixels of the pane."""
        radius = theme.px(RADIUS_PX)
        return QRectF(self.center.x() - radius, self.center.y() - radius, 2 * radius, 2 * radius)


def paint_lens(painter: QPainter, lens: Lens, theme: Theme) -> None:
    """Draw it over all that is in the pane; the painter counts in pixels of the pane."""
    box = lens.box(theme)
    round_ = QPainterPath()
    round_.addEllipse(box)
    painter.save()
    painter.setClipPath(round_)
    painter.fillRect(box, theme.color("table"))
    at = lens.to_screen.map(lens.point)
    enlarged = (
        lens.to_screen
        * QTransform.fromTranslate(-at.x(), -at.y())
        * QTransform.fromScale(lens.power, lens.power)
        * QTransform.fromTranslate(lens.center.x(), lens.center.y())
    )
    seen = enlarged.inverted()[0].mapRect(box)
    painter.setTransform(enlarged, combine=True)
    draw_page(painter, lens.picture, seen)
    painter.restore()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, color in ((5, theme.color("surface")), (2, lens.color)):
        painter.setPen(QPen(color, theme.px(width)))
        painter.drawEllipse(box)
    painter.restore()
