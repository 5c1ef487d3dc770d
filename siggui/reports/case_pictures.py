"""The pictures on a case's report: all at one scale, with a ruler that proves it."""

from __future__ import annotations

from siggui.domain.case_report import CaseReport, Picture, ReportedSpecimen, SizeBasis, day
from siggui.reports.marks import draw_marks
from siggui.reports.picture_grid import CAPTION_MM, Frame, grid_of
from siggui.reports.sheet import (
    BODY,
    FOOT_MM,
    HEADING,
    INNER_MM,
    LEFT_MM,
    LINE_COLOR,
    MUTED_COLOR,
    SMALL,
    STRONG,
    Sheet,
)

_HIGHEST_MM = 128.0
_ORANGE, _BLUE, _BLACK = "#e66100", "#0060d0", "#000000"
_SAME_SIZE = 0.02
_NOTHING = (60.0, 14.0)
"""Room for the sentence where a picture is missing, in mm."""


def draw_pictures(sheet: Sheet, report: CaseReport) -> None:
    """Draw the questioned signature and the overlay, then the specimens."""
    first = [report.questioned] + ([report.overlay] if report.overlay is not None else [])
    others = [specimen.picture for specimen in report.specimens]
    room = min(_HIGHEST_MM, FOOT_MM - sheet.y - 8)
    grid = grid_of([_size(p) for p in first], [_size(p) for p in others], INNER_MM, room)
    _draw_heading(sheet, report, grid.scale)
    captions = ["Questioned signature"]
    if report.overlay is not None:
        captions.append("")
    captions += [f"Specimen {specimen.number}" for specimen in report.specimens]
    notes: list[tuple[str, ...]] = [("",)] * len(first)
    notes += [_notes(specimen) for specimen in report.specimens]
    everything = zip(grid.frames, [*first, *others], captions, notes, strict=True)
    for frame, picture, caption, note in everything:
        x, y = LEFT_MM + frame.x, sheet.y + frame.y
        if caption:
            sheet.text(x, y, caption, STRONG)
            room = frame.width - sheet.width(caption, STRONG) - 3
            told = next((text for text in note if sheet.width(text, SMALL) <= room), "")
            sheet.text(x, y + 0.4, told, SMALL, width=frame.width, align="R")
        else:
            _draw_legend(sheet, x, y, report)
        _draw_frame(sheet, frame, picture, grid.scale, caption or "The two laid on each other")
    sheet.y += grid.height + 7


def _notes(specimen: ReportedSpecimen) -> tuple[str, ...]:
    """What stands at the right of a caption; the shorter, the narrower the frame."""
    similarity = f"similarity {specimen.similarity:.2f}"
    since = f"{similarity}  ·  {day(specimen.enrolled_utc)}" if specimen.enrolled_utc else ""
    return tuple(text for text in (since, similarity, f"{specimen.similarity:.2f}") if text)


def _size(picture: Picture | None) -> tuple[float, float]:
    return _NOTHING if picture is None else (picture.width_mm, picture.height_mm)


def _draw_heading(sheet: Sheet, report: CaseReport, scale: float) -> None:
    sheet.text(LEFT_MM, sheet.y, "What was compared", HEADING)
    share = f"{scale * 100:.0f} %"
    how = f"All at {share} of their size on paper"
    if report.size_basis is SizeBasis.STROKE:
        how = f"All at about {share} of their size, taken from the width of the strokes"
    sheet.text(LEFT_MM, sheet.y + 0.5, how, SMALL, width=INNER_MM - 24, align="R")
    # Ten millimeters of the paper that was signed.
    right, y = LEFT_MM + INNER_MM, sheet.y + 3.2
    left = right - 10 * scale
    sheet.line(left, y, right, y, MUTED_COLOR)
    for millimeter in range(11):
        x = left + millimeter * scale
        tall = 1.6 if millimeter % 5 == 0 else 0.8
        sheet.line(x, y - tall, x, y, MUTED_COLOR, 0.15)
    sheet.text(right - 30, sheet.y + 0.5, "10 mm", SMALL, width=30 - 10 * scale - 1.5, align="R")
    sheet.y += HEADING.line_mm + 3


def _draw_frame(
    sheet: Sheet, frame: Frame, picture: Picture | None, scale: float, about: str
) -> None:
    x, y = LEFT_MM + frame.x, sheet.y + frame.y + CAPTION_MM
    sheet.box(x, y, frame.width, frame.height, edge=LINE_COLOR, fill="#ffffff")
    if picture is None:
        sentence = "The picture is not on file."
        top = y + frame.height / 2 - BODY.line_mm / 2
        sheet.text(x, top, sentence, SMALL, width=frame.width, align="C")
        return
    left = x + (frame.width - picture.width_mm * scale) / 2
    top = y + (frame.height - picture.height_mm * scale) / 2
    sheet.picture(left, top, picture, scale, about)
    draw_marks(sheet, left, top, picture, scale, (x, y, frame.width, frame.height))


def _draw_legend(sheet: Sheet, x: float, y: float, report: CaseReport) -> None:
    """Which ink is whose, and how much the questioned one had to be sized for it."""
    questioned = "questioned"
    if abs(report.overlay_scale - 1) > _SAME_SIZE:
        questioned += f" × {report.overlay_scale:.2f}"
    specimen = f"specimen {report.overlay_number}"
    sheet.text(x, y, "Overlay", STRONG)
    x += sheet.width("Overlay", STRONG) + 4
    for color, word in ((_ORANGE, questioned), (_BLUE, specimen), (_BLACK, "both")):
        sheet.box(x, y + 1.5, 2.4, 1.6, fill=color)
        sheet.text(x + 3.0, y + 0.4, word, SMALL)
        x += 3.0 + sheet.width(word, SMALL) + 2
