"""Small pictures painted so that thin strokes stay seen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter


def paint_fitted(painter: QPainter, room: QRectF, picture: QImage) -> None:
    """Draw a picture as large as it fits into the middle of ``room``, never enlarged fourfold.

    Far below its size it is averaged over areas first: Qt's painter looks at four pixels only, and
    a pen stroke between them is lost.
    """
    scale = min(room.width() / picture.width(), room.height() / picture.height(), 4.0)
    shown = QRectF(0, 0, picture.width() * scale, picture.height() * scale)
    shown.moveCenter(room.center())
    if scale < 0.5:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        picture = picture.scaled(
            max(1, round(shown.width() * ratio)),
            max(1, round(shown.height() * ratio)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(shown, picture)
