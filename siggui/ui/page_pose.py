"""How a page lies on the light table: turned by quarters, tilted a little, about some point."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPolygonF, QTransform

from siggui.domain.crop import CropBox

MAX_ANGLE_DEG = 15.0
"""Signatures lean less than this; beyond it, a quarter turn is nearer."""


class PagePose:
    """Three frames: the page as it was read, the page turned by quarters, and the scene.

    The domain tilts the page about the middle of the box. Here the middle of the box may move
    after the tilt without the page sliding under it: a tilt is kept as one point of the turned
    page (``pivot_on_page``) that lies on one point of the scene (``pivot_in_scene``), and the box
    is read back through it.
    """

    def __init__(self, size: QSizeF) -> None:
        self.size = QSizeF(size)
        self.quarter_turns = 0
        self.angle_deg = 0.0
        self._on_page = self._in_scene = QRectF(QPointF(), size).center()

    def to_turned(self) -> QTransform:
        """From the page as it was read to the page turned clockwise by quarters."""
        width, height = self.size.width(), self.size.height()
        return (
            QTransform(),
            QTransform(0, 1, -1, 0, height, 0),
            QTransform(-1, 0, 0, -1, width, height),
            QTransform(0, -1, 1, 0, 0, width),
        )[self.quarter_turns]

    def tilt(self) -> QTransform:
        """From the turned page to the scene."""
        tilt = QTransform.fromTranslate(self._in_scene.x(), self._in_scene.y())
        tilt.rotate(-self.angle_deg)  # Qt turns clockwise, the domain counter-clockwise.
        return tilt.translate(-self._on_page.x(), -self._on_page.y())

    def to_scene(self) -> QTransform:
        """From the page as it was read to the scene."""
        return self.to_turned() * self.tilt()

    def outline(self) -> QPolygonF:
        """The page's edges in the scene."""
        return self.to_scene().map(QPolygonF(QRectF(QPointF(), self.size)))

    def on_turned_page(self, in_scene: QPointF) -> QPointF:
        """The point of the turned page that lies under a point of the scene."""
        return self.tilt().inverted()[0].map(in_scene)

    def turn(self, quarters: int, about: QPointF) -> QPointF:
        """Turn clockwise, and lay the scene anew on the turned page's own pixels.

        Args:
            quarters: Any number, negative is counter-clockwise.
            about: Point of the scene that the tilt, if any, is from now on about.

        Returns:
            Where in the scene that point of the page is now.
        """
        on_page = self.to_turned().inverted()[0].map(self.on_turned_page(about))
        self.quarter_turns = (self.quarter_turns + quarters) % 4
        self._on_page = self._in_scene = self.to_turned().map(on_page)
        return self._in_scene

    def set_angle(self, angle_deg: float, about: QPointF) -> None:
        """Tilt to an angle with the page under ``about`` (scene) standing still."""
        on_page = self.on_turned_page(about)
        if angle_deg == 0:
            # Upright again: page pixels on scene pixels, so that nothing is resampled.
            shift = about - on_page
            on_page = about - QPointF(round(shift.x()), round(shift.y()))
        self._on_page, self._in_scene = on_page, about
        self.angle_deg = angle_deg

    def crop_box(self, box: QRectF) -> CropBox:
        """Say in the domain's terms where an upright box of the scene is on the page."""
        center = self.on_turned_page(box.center())
        return CropBox(
            x=round(center.x() - box.width() / 2, 3),
            y=round(center.y() - box.height() / 2, 3),
            width=round(box.width(), 3),
            height=round(box.height(), 3),
            quarter_turns=self.quarter_turns,
            angle_deg=self.angle_deg,
        )

    def lay(self, crop: CropBox) -> QRectF:
        """Take the pose of an earlier crop; returns its box in the scene."""
        box = QRectF(crop.x, crop.y, crop.width, crop.height)
        self.quarter_turns = crop.quarter_turns % 4
        self.angle_deg = min(max(crop.angle_deg, -MAX_ANGLE_DEG), MAX_ANGLE_DEG)
        self._on_page = self._in_scene = box.center()
        return box
