"""The report of one case as a PDF: what was compared, what the program said, who decided what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from fpdf import FPDF

from siggui import __version__
from siggui.domain.case_report import CaseReport, moment
from siggui.domain.casework import Outcome
from siggui.reports.case_advice import draw_advice
from siggui.reports.case_pictures import draw_pictures
from siggui.reports.case_proof import draw_decisions, draw_proof, draw_specimens
from siggui.reports.sheet import INNER_MM, LABEL, LEFT_MM, SMALL, TITLE, Sheet, Style

_WORDS = {
    Outcome.PASS: ("Passed", "#14713d", "#e2f3e8"),
    Outcome.REFER: ("Referred", "#8a5a00", "#fbf0d5"),
    Outcome.REJECT: ("Rejected", "#b3261e", "#fbe6e4"),
}
_OUTCOME = 13.5
_BANNER_MM = 17.0


def case_pdf(report: CaseReport, folders: Iterable[Path] | None = None) -> bytes:
    """Set the report of a case on one or two pages of A4.

    Args:
        report: What it shows.
        folders: Where fonts for other scripts may be, see ``faces.Faces``.

    Returns:
        The file.
    """
    foot = f"Made {moment(report.made_utc)} by {report.made_by}  ·  siggui {__version__}"
    sheet = Sheet(_texts(report), foot, folders)
    _draw_head(sheet, report)
    _draw_banner(sheet, report)
    draw_pictures(sheet, report)
    draw_advice(sheet, report)
    draw_specimens(sheet, report)
    draw_decisions(sheet, report)
    draw_proof(sheet, report)
    return sheet.finished(lambda pdf: _describe(pdf, report))


def _texts(report: CaseReport) -> list[str]:
    """Everything that people named, in whatever script."""
    texts = [
        report.account_number,
        report.customer_number,
        report.customer,
        report.signatory,
        report.actor,
        report.made_by,
        *report.warnings,
    ]
    texts += [decision.actor for decision in report.decisions]
    pictures = [report.questioned, *(specimen.picture for specimen in report.specimens)]
    texts += [mark.text for picture in pictures if picture for mark in picture.marks]
    return texts + [specimen.enrolled_by for specimen in report.specimens]


def _describe(pdf: FPDF, report: CaseReport) -> None:
    # A title stands in lists of files and in the window's bar: no names.
    pdf.set_title(f"Signature report, row {report.decisions[-1].sequence}")
    pdf.set_creator(f"siggui {__version__}")
    pdf.set_lang("en")
    pdf.set_creation_date(datetime.fromisoformat(report.made_utc))


def _draw_head(sheet: Sheet, report: CaseReport) -> None:
    row = f"ROW {report.decisions[-1].sequence} OF THE AUDIT LOG"
    sheet.text(LEFT_MM, sheet.y, "SIGNATURE REPORT", LABEL)
    sheet.text(LEFT_MM, sheet.y, row, LABEL, width=INNER_MM, align="R")
    sheet.y += 6.5
    sheet.text(LEFT_MM - 0.4, sheet.y, report.signatory, TITLE, width=INNER_MM)
    sheet.y += TITLE.line_mm + 0.5
    parts = [f"Account {report.account_number}", report.customer]
    parts.append(f"customer {report.customer_number}")
    if report.amount:
        parts.append(f"item of {report.amount}")
    if report.customer == report.signatory:
        parts.pop(1)
    sheet.text(LEFT_MM, sheet.y, "  ·  ".join(parts), Style(9.5, color=SMALL.color), width=INNER_MM)
    sheet.y += 8.5
    if sheet.faces.unknown:
        note = (
            "No font on this computer has some signs of these names. They stand as numbers: "
            "U+738B is the sign with that number in Unicode."
        )
        sheet.y = sheet.paragraph(LEFT_MM, sheet.y, note, SMALL, INNER_MM) + 2.5


def _draw_banner(sheet: Sheet, report: CaseReport) -> None:
    """What holds now: the last decision."""
    last = report.decisions[-1]
    word, color, soft = _WORDS[last.outcome]
    y, middle = sheet.y, sheet.y + _BANNER_MM / 2
    sheet.box(LEFT_MM, y, INNER_MM, _BANNER_MM, fill=soft, round_mm=1.6)
    _draw_mark(sheet, LEFT_MM + 9, middle, last.outcome, color, soft)
    sheet.text(LEFT_MM + 17, y + 2.9, word, Style(_OUTCOME, bold=True, color=color))
    sheet.text(LEFT_MM + 17, y + 9.6, last.reason, Style(9), width=80)
    right = LEFT_MM + INNER_MM - 6 - 70
    sheet.text(right, y + 4.0, last.actor, Style(9, bold=True), width=70, align="R")
    told = Style(8.2, color=SMALL.color)
    sheet.text(right, y + 9.4, moment(last.time_utc), told, width=70, align="R")
    sheet.y += _BANNER_MM + 7


def _draw_mark(sheet: Sheet, x: float, y: float, outcome: Outcome, color: str, soft: str) -> None:
    """A shape of its own for each outcome, for print without color."""
    if outcome is Outcome.REFER:
        sheet.shape([(x, y - 4), (x + 4.3, y + 3.4), (x - 4.3, y + 3.4)], color)
        sheet.strokes([(x, y - 1.2), (x, y + 0.9)], soft, 0.8)
        sheet.disk(x, y + 2.1, 0.45, soft)
        return
    sheet.disk(x, y, 4, color)
    if outcome is Outcome.PASS:
        sheet.strokes([(x - 1.9, y + 0.1), (x - 0.5, y + 1.5), (x + 2, y - 1.4)], soft, 0.8)
    else:
        for side in (-1.5, 1.5):
            sheet.strokes([(x - side, y - 1.5), (x + side, y + 1.5)], soft, 0.8)
