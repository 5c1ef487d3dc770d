"""The last part of a case's report: the specimens, who decided, and how to prove it."""

from __future__ import annotations

from siggui.domain.case_report import CaseReport, ReportedDecision, day, moment
from siggui.domain.casework import Outcome
from siggui.reports.sheet import (
    BODY,
    HEADING,
    INNER_MM,
    LABEL,
    LEFT_MM,
    MUTED_COLOR,
    SMALL,
    STRONG,
    Sheet,
    Style,
)

_WORDS = {Outcome.PASS: "Passed", Outcome.REFER: "Referred", Outcome.REJECT: "Rejected"}
_ROW_MM = 5.4
_COLUMNS = ((0.0, "No."), (12.0, "Similarity"), (36.0, "On file since"), (74.0, "Enrolled by"))
_ENROLLED_BY_MM = 36.0
_DIGEST_X = 113.0
"""A digest of nothing but “b”, the broadest hex digit, still ends within the table."""
_SIGNING_MM = 21.0
_FIGURE = Style(7.6)


def draw_specimens(sheet: Sheet, report: CaseReport) -> None:
    """List the specimens that the verdict rests on."""
    sheet.make_room(16 + _ROW_MM * len(report.specimens))
    sheet.text(LEFT_MM, sheet.y, "Specimens used", HEADING)
    sheet.y += HEADING.line_mm + 2
    for x, title in (*_COLUMNS, (_DIGEST_X, "SHA-256 of the picture begins")):
        sheet.text(LEFT_MM + x, sheet.y, title, SMALL)
    sheet.y += SMALL.line_mm + 0.8
    for specimen in report.specimens:
        sheet.line(LEFT_MM, sheet.y, LEFT_MM + INNER_MM, sheet.y)
        texts = (
            str(specimen.number),
            f"{specimen.similarity:.3f}",
            day(specimen.enrolled_utc) if specimen.enrolled_utc else "not on file",
            specimen.enrolled_by,
        )
        for (x, _), text in zip(_COLUMNS, texts, strict=True):
            sheet.text(LEFT_MM + x, sheet.y + 0.8, text, BODY, width=_ENROLLED_BY_MM)
        digest = _grouped(specimen.image_sha256[:32])
        sheet.text(LEFT_MM + _DIGEST_X, sheet.y + 1.1, digest, _FIGURE)
        sheet.y += _ROW_MM
    sheet.line(LEFT_MM, sheet.y, LEFT_MM + INNER_MM, sheet.y)
    sheet.y += 8


def draw_decisions(sheet: Sheet, report: CaseReport) -> None:
    """Say who decided what, with room to sign."""
    sheet.make_room(10 + _SIGNING_MM * len(report.decisions))
    sheet.text(LEFT_MM, sheet.y, "Decided by", HEADING)
    sheet.y += HEADING.line_mm + 2
    for decision in report.decisions:
        sheet.make_room(_SIGNING_MM)
        _draw_signing(sheet, decision)
    sheet.y += 3


def _draw_signing(sheet: Sheet, decision: ReportedDecision) -> None:
    y = sheet.y
    sheet.line(LEFT_MM, y, LEFT_MM + INNER_MM, y)
    sheet.text(LEFT_MM, y + 1.6, decision.actor, STRONG, width=80)
    what = f"{_WORDS[decision.outcome]}: {decision.reason}"
    sheet.text(LEFT_MM, y + 6.2, what, BODY, width=80)
    when = f"{moment(decision.time_utc)}  ·  row {decision.sequence}"
    sheet.text(LEFT_MM, y + 11, when, SMALL, width=80)
    for x, width, word in ((92.0, 48.0, "SIGNATURE"), (146.0, 24.0, "DATE")):
        sheet.line(LEFT_MM + x, y + 14, LEFT_MM + x + width, y + 14, MUTED_COLOR, 0.25)
        sheet.text(LEFT_MM + x, y + 14.8, word, LABEL)
    sheet.y += _SIGNING_MM


def draw_proof(sheet: Sheet, report: CaseReport) -> None:
    """Say which rows of the audit log prove this, and how to check them."""
    last = report.decisions[-1]
    rows = [
        ("Verdict", f"{moment(report.time_utc)} by {report.actor}"),
        ("", f"row {report.sequence}, seal {_grouped(report.seal)}"),
    ]
    for decision in report.decisions:
        rows.append(("Decision", f"row {decision.sequence}, seal {_grouped(decision.seal)}"))
    rows += [
        ("Case", report.verification_id),
        ("Questioned", f"SHA-256 {_grouped(report.questioned_sha256)}"),
        ("Network", f"{report.model_version}, on {report.device}"),
    ]
    if report.program:
        rows.append(("Program", f"siggui {report.program}"))
    line = _FIGURE.line_mm + 0.9
    sheet.make_room(22 + line * len(rows))
    sheet.text(LEFT_MM, sheet.y, "Proof", HEADING)
    sheet.y += HEADING.line_mm + 2
    for title, text in rows:
        sheet.text(LEFT_MM, sheet.y, title, SMALL)
        sheet.text(LEFT_MM + 24, sheet.y, text, _FIGURE, width=INNER_MM - 24)
        sheet.y += line
    sheet.y += 2
    for text in (
        "The audit log still holds these rows, untouched, if this command says so:",
        f"siggui audit verify --head {last.sequence}:{last.seal}",
    ):
        sheet.text(LEFT_MM, sheet.y, text, SMALL, width=INNER_MM)
        sheet.y += SMALL.line_mm


def _grouped(digits: str) -> str:
    """Hex digits in groups of eight, as people compare them.

    >>> _grouped("0123456789abcdef")
    '01234567 89abcdef'
    """
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))
