"""What several widgets paint alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from siggui.ui.theme import Theme


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


def paint_chosen(
    painter: QPainter, box: QRectF, option: QStyleOptionViewItem, theme: Theme
) -> None:
    """Draw what lies behind a row of a list: nothing, or that the pointer or the choice is there.

    A chosen row has a ring, twice as strong where the keys go to the list.
    """
    state: QStyle.StateFlag = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if not chosen and not state & QStyle.StateFlag.State_MouseOver:
        return
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    ring = QPen(theme.color("accent"), 2 if focused else 1)
    painter.setPen(ring if chosen else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
    painter.drawRoundedRect(box, theme.px(6), theme.px(6))


def paint_ring(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Draw a ring that is seen on paper and ink alike: dark on a white seam.

    It never gets so small that it would hide what it stands for.
    """
    least = theme.px(20)
    room = QRectF(0, 0, max(box.width(), least), max(box.height(), least))
    room.moveCenter(box.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, color in ((5, QColor(Qt.GlobalColor.white)), (2, theme.color("handle"))):
        painter.setPen(QPen(color, theme.px(width)))
        painter.drawEllipse(room)
    painter.restore()


def paint_text(
    painter: QPainter,
    room: QRectF,
    text: str,
    theme: Theme,
    *,
    color: str = "text",
    strong: bool = False,
    right: bool = False,
    shorten: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line of a list, figures under figures, shortened to the room there is."""
    painter.setFont(theme.font(13, strong=strong, tabular=True))
    painter.setPen(theme.color(color))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, shorten, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, shown)
