"""What a clerk marked on a signature, on the report's picture of it."""

from __future__ import annotations

import math

from siggui.domain.annotations import Annotation, Shape
from siggui.domain.case_report import Picture
from siggui.reports.sheet import Sheet, Style

_COLOR, _SEAM = "#4d0073", "#ffffff"
_WORDS = Style(7.8, bold=True, color=_COLOR)
_HEAD_MM = 2.0
_PAD_MM = 1.0
_CORNERS = 48

Points = list[tuple[float, float]]
Room = tuple[float, float, float, float]


def draw_marks(
    sheet: Sheet, left: float, top: float, picture: Picture, scale: float, room: Room
) -> None:
    """Draw a picture's marks over it.

    Marks may begin beside the picture, where the clerk found room for them. On the report they end
    at the frame, and words are moved into it.

    Args:
        sheet: Where.
        left: Edge of the picture in mm.
        top: Edge of the picture in mm.
        picture: With its marks.
        scale: Of the picture, 1.0 is its size on paper.
        room: Left edge, upper edge, width and height of the picture's frame in mm.
    """
    per_pixel = picture.mm_per_px * scale
    with sheet.clipped(*room):
        for mark in picture.marks:
            start = (left + mark.x1 * per_pixel, top + mark.y1 * per_pixel)
            end = (left + mark.x2 * per_pixel, top + mark.y2 * per_pixel)
            if mark.shape is Shape.TEXT:
                _write(sheet, start, mark.text, room)
                continue
            for width, color in ((1.1, _SEAM), (0.4, _COLOR)):
                for points in _lines(mark, start, end):
                    sheet.strokes(points, color, width)


def _write(sheet: Sheet, start: tuple[float, float], words: str, room: Room) -> None:
    x, y, width, height = room
    most = width - 2 * _PAD_MM
    broad = min(sheet.width(words, _WORDS), most)
    left = min(max(start[0], x + _PAD_MM), x + width - _PAD_MM - broad)
    top = min(max(start[1] - _WORDS.line_mm, y), y + height - _WORDS.line_mm)
    sheet.seamed(left, top, words, _WORDS, _SEAM, width=most)


def _lines(
    mark: Annotation, start: tuple[float, float], end: tuple[float, float]
) -> tuple[Points, ...]:
    if mark.shape is Shape.CIRCLE:
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        reach = (abs(end[0] - start[0]) / 2, abs(end[1] - start[1]) / 2)
        turns = [2 * math.pi * corner / _CORNERS for corner in range(_CORNERS + 1)]
        return (
            [
                (middle[0] + reach[0] * math.cos(t), middle[1] + reach[1] * math.sin(t))
                for t in turns
            ],
        )
    angle = math.atan2(start[1] - end[1], start[0] - end[0])
    head = [
        (end[0] + _HEAD_MM * math.cos(angle + turn), end[1] + _HEAD_MM * math.sin(angle + turn))
        for turn in (-0.45, 0.45)
    ]
    return [start, end], [head[0], end, head[1]]
