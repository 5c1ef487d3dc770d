"""What the program said on a case's report: in words, on its scale, with its error rates."""

from __future__ import annotations

from siggui.domain.case_report import CaseReport
from siggui.domain.decision import Decision
from siggui.domain.mandate import MandateVerdict
from siggui.domain.rates import RATES, interval, percent
from siggui.reports.sheet import (
    BODY,
    HEADING,
    INNER_MM,
    LEFT_MM,
    SMALL,
    STRONG,
    Sheet,
    Style,
)

_WORDS = {Decision.MATCH: "Match", Decision.REFER: "Refer", Decision.NO_MATCH: "No match"}
_COLORS = {
    Decision.MATCH: ("#14713d", "#cfe9d9"),
    Decision.REFER: ("#8a5a00", "#f6e3b4"),
    Decision.NO_MATCH: ("#b3261e", "#f6d0cd"),
}
_MANDATE = {
    MandateVerdict.MET: "The mandate is met by this item.",
    MandateVerdict.REFER: "The mandate wants this item to be referred.",
    MandateVerdict.NOT_MET: "The mandate is not met by this item.",
}
_LEFT_MM = 88.0
_GAP_MM = 12.0
_WIDEST = 3.0
_ROW_MM = 5.0
_PANEL_MM = 40.0


def draw_advice(sheet: Sheet, report: CaseReport) -> None:
    """Draw the advice, beside it the rates, below it the warnings."""
    warnings = [f"–  {text}" for text in (*_about_item(report), *report.warnings)]
    below = sum(sheet.paragraph_height(text, BODY, INNER_MM) + 0.6 for text in warnings)
    sheet.make_room(_PANEL_MM + (below + 7 if warnings else 0))
    sheet.text(LEFT_MM, sheet.y, "What the program advised", HEADING)
    sheet.y += HEADING.line_mm + 2
    top = sheet.y
    _draw_words(sheet, report)
    _draw_scale(sheet, report, sheet.y)
    bottom = sheet.y + 13
    sheet.y = top
    _draw_rates(sheet, report)
    sheet.y = max(sheet.y, bottom) + 4
    if warnings:
        sheet.text(LEFT_MM, sheet.y, "It also said", STRONG)
        sheet.y += STRONG.line_mm + 0.8
        for text in warnings:
            sheet.y = sheet.paragraph(LEFT_MM, sheet.y, text, BODY, INNER_MM) + 0.6
        sheet.y += 3
    sheet.y += 3


def _about_item(report: CaseReport) -> tuple[str, ...]:
    """What the mandate said, where several signatures or an amount were checked together."""
    if report.mandate is None:
        return ()
    count = "one signature" if report.signatures == 1 else f"{report.signatures} signatures"
    return (f"{_MANDATE[report.mandate]} The item bears {count}.",)


def _draw_words(sheet: Sheet, report: CaseReport) -> None:
    color, _ = _COLORS[report.advice]
    style = Style(12, bold=True, color=color)
    sheet.text(LEFT_MM, sheet.y, _WORDS[report.advice], style)
    x = LEFT_MM + sheet.width(_WORDS[report.advice], style) + 4
    figures = f"similarity {report.similarity:.2f}  ·  log10 LR {_signed(report.log_lr)}"
    sheet.text(x, sheet.y + 1.2, figures, SMALL)
    sheet.y += style.line_mm + 1
    sheet.y = sheet.paragraph(LEFT_MM, sheet.y, report.evidence, BODY, _LEFT_MM) + 7


def _draw_scale(sheet: Sheet, report: CaseReport, y: float) -> None:
    """Three zones, both thresholds, and where this case lies."""
    low = min(-_WIDEST, report.no_match_below - 0.5)
    high = max(_WIDEST, report.match_from + 0.5)

    def x_of(log_lr: float) -> float:
        return LEFT_MM + (min(max(log_lr, low), high) - low) / (high - low) * _LEFT_MM

    edges = [low, report.no_match_below, report.match_from, high]
    zones = (Decision.NO_MATCH, Decision.REFER, Decision.MATCH)
    for decision, start, end in zip(zones, edges, edges[1:], strict=False):
        left, right = x_of(start), x_of(end)
        ink, soft = _COLORS[decision]
        sheet.box(left + 0.3, y, right - left - 0.6, 2.6, fill=soft)
        style = Style(6.8, color=ink)
        if sheet.width(_WORDS[decision], style) < right - left - 1:
            sheet.text(left, y + 3.2, _WORDS[decision], style, width=right - left, align="C")
    for limit in edges[1:3]:
        x = x_of(limit)
        sheet.line(x, y - 0.8, x, y + 3.4, SMALL.color, 0.25)
    x = x_of(report.log_lr)
    sheet.shape([(x, y + 0.9), (x - 1.5, y - 2.2), (x + 1.5, y - 2.2)], "#1a1e24")
    point = (
        f"{report.operating_point.capitalize()} thresholds: match from "
        f"{_signed(report.match_from)}, no match below {_signed(report.no_match_below)}."
    )
    sheet.text(LEFT_MM, y + 7.2, point, SMALL, width=_LEFT_MM)


def _draw_rates(sheet: Sheet, report: CaseReport) -> None:
    x = LEFT_MM + _LEFT_MM + _GAP_MM
    width = INNER_MM - _LEFT_MM - _GAP_MM
    sheet.text(x, sheet.y, "How often such advice is wrong", STRONG)
    sheet.text(x, sheet.y + 0.4, "95 % interval", SMALL, width=width, align="R")
    sheet.y += STRONG.line_mm + 1
    if not report.rates:
        text = "The rates were not recorded with this verdict."
        sheet.y = sheet.paragraph(x, sheet.y, text, SMALL, width)
        return
    for name, label, _ in RATES:
        rate = report.rates.get(name)
        if rate is None:
            continue
        sheet.line(x, sheet.y, x + width, sheet.y)
        sheet.text(x, sheet.y + 0.7, label, BODY)
        sheet.text(x, sheet.y + 0.9, interval(rate), SMALL, width=width, align="R")
        value = f"{percent(rate.value)} %"
        sheet.text(x, sheet.y + 0.7, value, BODY, width=width - 20, align="R")
        sheet.y += _ROW_MM
    text = "As measured when these thresholds were frozen with the network."
    sheet.y = sheet.paragraph(x, sheet.y + 1, text, SMALL, width)


def _signed(log_lr: float) -> str:
    """With a dash as broad as the plus; the shipped font has no minus sign of its own.

    >>> _signed(-0.5), _signed(2)
    ('–0.50', '+2.00')
    """
    return f"{log_lr:+.2f}".replace("-", "–")
