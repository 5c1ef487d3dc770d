"""The marks on the signatures of the page, and the way back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from siggui.domain.annotations import Annotated, Annotation, Shape
from siggui.ui.signature import LoadedSignature
from siggui.ui.theme import Theme

MARK_COLOR = "#4d0073"
"""Violet, on a white seam: told from paper, ink and both colors of the overlay with any color
vision, see the test of the palette."""

_HEAD_PX = 12


class Annotations(QObject):
    """What was marked since the program started; a signature that comes back has its marks still.

    Signals:
        changed: A mark came or went.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[str, tuple[Annotation, ...]] = {}
        self._order: list[str] = []

    def of(self, signature: LoadedSignature | None) -> tuple[Annotation, ...]:
        """The marks on a signature."""
        return () if signature is None else self._marks.get(signature.cut, ())

    def add(self, signature: LoadedSignature, mark: Annotation) -> None:
        """Make a mark."""
        key = signature.cut
        self._marks[key] = (*self._marks.get(key, ()), mark)
        self._order.append(key)
        self.changed.emit()

    def restore(
        self, signatures: Iterable[LoadedSignature], annotated: Iterable[Annotated]
    ) -> None:
        """Bring back what was kept with a decision, where nothing is marked yet."""
        from siggui.services.verify import content_key

        kept = {each.canvas_key: each.marks for each in annotated}
        for signature in signatures:
            marks = kept.get(content_key(signature.prepared).hex(), ())
            for mark in () if self.of(signature) else marks:
                self.add(signature, mark)

    def take_back(self, shown: Iterable[LoadedSignature | None]) -> bool:
        """Take the last mark back that was made on one of these; says whether there was any."""
        keys = {signature.cut for signature in shown if signature is not None}
        for place in reversed(range(len(self._order))):
            if self._order[place] in keys:
                key = self._order.pop(place)
                self._marks[key] = self._marks[key][:-1]
                self.changed.emit()
                return True
        return False

    def recorded(self, signatures: Iterable[LoadedSignature]) -> tuple[Annotated, ...]:
        """As they are kept with a decision."""
        from siggui.services.verify import content_key

        return tuple(
            Annotated(content_key(signature.prepared).hex(), self.of(signature))
            for signature in signatures
            if self.of(signature)
        )


def paint_annotations(
    painter: QPainter, marks: Iterable[Annotation], to_screen: QTransform, theme: Theme
) -> None:
    """Draw marks over an image; the painter counts in pixels of the pane.

    Args:
        painter: Of the pane.
        marks: In pixels of the image.
        to_screen: From pixels of the image to pixels of the pane.
        theme: For sizes: lines stay as wide at any zoom.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    seams = ((5.0, QColor(Qt.GlobalColor.white)), (2.0, QColor(MARK_COLOR)))
    for mark in marks:
        path = _path(mark, to_screen, theme)
        for width, color in seams:
            pen = QPen(color, theme.px(width))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if mark.shape is Shape.TEXT:
                # Letters are filled; only the seam round them is a line.
                if color == QColor(MARK_COLOR):
                    painter.fillPath(path, color)
                else:
                    painter.strokePath(path, pen)
            else:
                painter.strokePath(path, pen)
    painter.restore()


def _path(mark: Annotation, to_screen: QTransform, theme: Theme) -> QPainterPath:
    start, end = (to_screen.map(QPointF(x, y)) for x, y in ((mark.x1, mark.y1), (mark.x2, mark.y2)))
    path = QPainterPath()
    if mark.shape is Shape.CIRCLE:
        # Upright in the image, which may lie turned.
        path.addEllipse(QRectF(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2)).normalized())
        path = to_screen.map(path)
    elif mark.shape is Shape.TEXT:
        path.addText(start, theme.font(14, strong=True), mark.text)
    else:
        path.moveTo(start)
        path.lineTo(end)
        along = start - end
        length = max((along.x() ** 2 + along.y() ** 2) ** 0.5, 1e-6)
        back = along * (theme.px(_HEAD_PX) / length)
        aside = QPointF(-back.y(), back.x()) * 0.5
        path.addPolygon(QPolygonF([end + back + aside, end, end + back - aside]))
    return path
