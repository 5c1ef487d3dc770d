"""Lines drawn over a signature to measure it by eye: baseline, grid, slant, ruler and others."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from siggui.ui.theme import Theme
from siggui.ui.wording import tr

GRID_MM = 5.0
LINE_COLOR = "#6b7482"
"""Seen on white paper and on a dark table alike: lines run over both, whatever the theme is."""

_SLANT_EVERY_MM = 6.0
_CLOSEST_PX = 12.0
"""Lines nearer to each other than this hide what they lie on; every second one is left out."""


@dataclass(frozen=True, slots=True)
class Guides:
    """Which lines are drawn.

    Attributes:
        baseline: The line that both signatures stand on.
        x_height: How high the specimen's small letters reach.
        grid: Squares of ``GRID_MM``.
        slant: Parallel lines as the specimen slants.
        ruler: Millimeters along the edges.
        protractor: Degrees over the baseline, round the point that both signatures are laid on.
    """

    baseline: bool = True
    x_height: bool = False
    grid: bool = False
    slant: bool = False
    ruler: bool = False
    protractor: bool = False


@dataclass(frozen=True, slots=True)
class GuideFrame:
    """Where the light table lies under a pane.

    Attributes:
        box: The pane, in its own pixels.
        origin: Where the table's origin is drawn; the common baseline runs through it.
        px_per_mm: Pixels of the pane per millimeter on the table.
        is_measured: Whether millimeters are real, from the resolution, or only by the pen's width.
        x_height_mm: How far above the origin the specimen's small letters end; None if none
            stand out.
    """

    box: QRectF
    origin: QPointF
    px_per_mm: float
    is_measured: bool
    x_height_mm: float | None = None


def paint_guides(
    painter: QPainter, frame: GuideFrame, guides: Guides, slant_deg: float | None, theme: Theme
) -> None:
    """Draw what is chosen.

    Args:
        painter: In pixels of the pane.
        frame: Where the table is.
        guides: What is chosen.
        slant_deg: By how much the specimen leans to the right; None if nobody knows.
        theme: For colors and sizes.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if guides.grid:
        _paint_grid(painter, frame, QColor(LINE_COLOR))
    if guides.slant and slant_deg is not None:
        _paint_slant(painter, frame, slant_deg, QColor(LINE_COLOR))
    levels = [(0.0, Qt.PenStyle.DotLine)] if guides.baseline else []
    if guides.x_height and frame.x_height_mm is not None:
        levels.append((frame.x_height_mm, Qt.PenStyle.DashDotLine))
    for above_mm, line in levels:
        y = round(frame.origin.y() - above_mm * frame.px_per_mm) + 0.5
        painter.setOpacity(0.45)
        painter.setPen(QPen(theme.color("handle"), 1, line))
        painter.drawLine(QPointF(frame.box.left(), y), QPointF(frame.box.right(), y))
    painter.setOpacity(1.0)
    if guides.ruler:
        _paint_ruler(painter, frame, theme)
    if guides.protractor:
        _paint_protractor(painter, frame, theme)
    painter.restore()


def steps_px(start: float, end: float, origin: float, step: float) -> list[tuple[int, float]]:
    """Number and place of every step between two places.

    >>> steps_px(0.0, 25.0, 12.0, 10.0)
    [(-1, 2.0), (0, 12.0), (1, 22.0)]
    """
    first = math.ceil((start - origin) / step)
    last = math.floor((end - origin) / step)
    return [(number, origin + number * step) for number in range(first, last + 1)]


def _paint_grid(painter: QPainter, frame: GuideFrame, color: QColor) -> None:
    step = _open_enough(GRID_MM * frame.px_per_mm)
    box, origin = frame.box, frame.origin
    lines = [
        QLineF(round(x) + 0.5, box.top(), round(x) + 0.5, box.bottom())
        for _, x in steps_px(box.left(), box.right(), origin.x(), step)
    ]
    lines += [
        QLineF(box.left(), round(y) + 0.5, box.right(), round(y) + 0.5)
        for _, y in steps_px(box.top(), box.bottom(), origin.y(), step)
    ]
    painter.setOpacity(0.3)
    painter.setPen(QPen(color, 1))
    painter.drawLines(lines)


def _paint_slant(painter: QPainter, frame: GuideFrame, slant_deg: float, color: QColor) -> None:
    leaning = QTransform.fromTranslate(frame.origin.x(), frame.origin.y()).rotate(slant_deg)
    step = _open_enough(_SLANT_EVERY_MM * frame.px_per_mm)
    seen = leaning.inverted()[0].mapRect(frame.box)
    lines = [
        leaning.map(QLineF(x, seen.top(), x, seen.bottom()))
        for _, x in steps_px(seen.left(), seen.right(), 0.0, step)
    ]
    painter.setOpacity(0.5)
    painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
    painter.drawLines(lines)


def _paint_ruler(painter: QPainter, frame: GuideFrame, theme: Theme) -> None:
    height = theme.px(24)
    box = QRectF(frame.box)
    band = QRectF(box.left(), box.bottom() - height, box.width(), height)
    surface = theme.color("surface")
    surface.setAlphaF(0.72)
    painter.fillRect(band, surface)
    painter.setFont(theme.font(11, tabular=True))
    painter.setPen(QPen(theme.color("muted"), 1))
    left = box.left() + theme.px(8)
    if not frame.is_measured:
        text = tr("No ruler: an image does not state its resolution.")
        at = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(band.adjusted(theme.px(8), 0, 0, 0), at, text)
        return
    # Labels stand far enough from each other to be read.
    label_mm = next(
        (mm for mm in (1, 2, 5, 10, 20, 50, 100) if mm * frame.px_per_mm >= theme.px(40)), 100
    )
    tick_mm = label_mm / 5 if label_mm % 5 == 0 or label_mm == 1 else label_mm / 4
    tick_mm = tick_mm if tick_mm * frame.px_per_mm >= 4 else label_mm
    for number, x in steps_px(left, box.right(), left, tick_mm * frame.px_per_mm):
        place = round(x) + 0.5
        labeled = abs(number * tick_mm / label_mm % 1.0) < 1e-6
        depth = theme.px(8) if labeled else theme.px(4)
        painter.drawLine(QPointF(place, band.top()), QPointF(place, band.top() + depth))
        if labeled:
            value = f"{number * tick_mm:g}" + (" mm" if number == 0 else "")
            painter.drawText(QPointF(place + theme.px(3), band.bottom() - theme.px(4)), value)


def _paint_protractor(painter: QPainter, frame: GuideFrame, theme: Theme) -> None:
    """Half a circle with a mark every 5 degrees; it goes with the table, so pan it to a stroke."""
    radius = 0.42 * min(frame.box.width(), frame.box.height())
    painter.setOpacity(0.8)
    painter.setPen(QPen(QColor(LINE_COLOR), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(theme.font(11, tabular=True))
    arc = QRectF(0, 0, 2 * radius, 2 * radius)
    arc.moveCenter(frame.origin)
    painter.drawArc(arc, 0, 180 * 16)
    for degrees in range(0, 181, 5):
        ray = QLineF.fromPolar(radius, degrees).translated(frame.origin)
        length = theme.px(12 if degrees % 30 == 0 else 8 if degrees % 10 == 0 else 4)
        inward = 1 - length / max(radius, 1.0)
        painter.drawLine(QLineF(ray.pointAt(inward), ray.p2()))
        if degrees % 30 == 0:
            painter.setOpacity(0.3)
            painter.drawLine(QLineF(frame.origin, ray.pointAt(inward)))
            painter.setOpacity(0.8)
            label = QRectF(0, 0, theme.px(40), theme.px(16))
            label.moveCenter(ray.pointAt(1 + theme.px(14) / max(radius, 1.0)))
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, f"{degrees}°")


def _open_enough(step_px: float) -> float:
    while step_px < _CLOSEST_PX:
        step_px *= 2
    return step_px
