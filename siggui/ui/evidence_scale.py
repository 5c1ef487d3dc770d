"""The verdict on a scale: where it lies among genuine signatures and forgeries."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from siggui.domain.decision import Decision, Finding, OperatingPoint, ScoreDistributions
from siggui.ui.theme import Theme
from siggui.ui.wording import number_text, told, tr
from siggui.wording import say

DECISION_WORDS = {
    Decision.MATCH: say("Match"),
    Decision.REFER: say("Refer"),
    Decision.NO_MATCH: say("No match"),
}
_WIDEST = 6.0
_FORGERY_LINE = ("forgery_curve", Qt.PenStyle.DashLine)
_GENUINE_LINE = ("genuine_curve", Qt.PenStyle.SolidLine)
_LEGEND = ((say("Skilled forgeries"), *_FORGERY_LINE), (say("Genuine"), *_GENUINE_LINE))
_CAPTIONS = (say("← more likely forged"), say("more likely genuine →"))


@dataclass(frozen=True, slots=True)
class Axis:
    """From log_lr to pixels."""

    low: float
    high: float
    left: float
    right: float

    def x(self, log_lr: float) -> float:
        """Where a value is drawn; values beyond the ends are drawn at the ends."""
        share = (min(max(log_lr, self.low), self.high) - self.low) / (self.high - self.low)
        return self.left + share * (self.right - self.left)


def axis_range(
    distributions: ScoreDistributions | None, point: OperatingPoint | None
) -> tuple[float, float]:
    """How far the axis has to reach so that the curves and both thresholds are on it."""
    low, high = -2.0, 2.0
    if distributions is not None:
        edges = distributions.log_lr_edges
        for densities in (distributions.genuine, distributions.skilled):
            top = max(densities, default=0.0)
            seen = [i for i, density in enumerate(densities) if density > 0.01 * top]
            if seen:
                low, high = min(low, edges[seen[0]]), max(high, edges[seen[-1] + 1])
    if point is not None:
        low, high = min(low, point.no_match_below - 0.5), max(high, point.match_from + 0.5)
    return max(low, -_WIDEST), min(high, _WIDEST)


class EvidenceScale(QWidget):
    """Curves of genuine signatures and skilled forgeries, both thresholds, and the verdict.

    The axis is ``log_lr``: its middle says nothing, each step to the right is ten times more
    likely if genuine.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("evidence_scale")
        self.setAccessibleName(tr("Scale of the evidence"))
        self._theme = theme
        self._distributions: ScoreDistributions | None = None
        self._point: OperatingPoint | None = None
        self._finding: Finding | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide and low."""
        return QSize(self._theme.px(400), self._theme.px(184))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Still legible."""
        return QSize(self._theme.px(240), self._theme.px(136))

    def set_model(
        self, distributions: ScoreDistributions | None, point: OperatingPoint | None
    ) -> None:
        """Draw these curves and thresholds."""
        self._distributions, self._point = distributions, point
        self._renew()

    def set_finding(self, finding: Finding | None) -> None:
        """Mark a verdict, or take the mark away."""
        if finding is self._finding:
            return
        self._finding = finding
        if finding is not None:
            self._point = finding.operating_point
        self._renew()

    def _renew(self) -> None:
        if self._finding is None or self._point is None:
            self.setAccessibleDescription(tr("No verdict yet."))
        else:
            self.setAccessibleDescription(
                tr(
                    "Similarity {similarity:.2f}, log likelihood ratio {log_lr:+.2f}; match from "
                    "{match_from:+.2f}, no match below {no_match_below:+.2f}.",
                    similarity=self._finding.similarity,
                    log_lr=self._finding.log_lr,
                    match_from=self._point.match_from,
                    no_match_below=self._point.no_match_below,
                )
            )
        self.setToolTip(self.accessibleDescription() if self._finding is not None else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw everything; there is little of it."""
        px = self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = axis_range(self._distributions, self._point)
        axis = Axis(low, high, px(8), self.width() - px(8))
        lines = 3 if self._legend_below() else 2
        band_top = self.height() - px(20) - px(8) - lines * self._line_height()
        plot = QRectF(axis.left, px(26), axis.right - axis.left, band_top - px(30))
        if self._distributions is not None:
            self._paint_curves(painter, axis, plot, self._distributions)
        self._paint_band(painter, axis, band_top)
        self._paint_ticks(painter, axis, band_top + px(24))
        if self._point is not None:
            self._paint_thresholds(painter, axis, plot.top(), band_top)
        if self._finding is not None:
            self._paint_verdict(painter, axis, plot.top(), band_top, self._finding)
        painter.end()

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font(11, tabular=True)).height()

    def _paint_curves(
        self, painter: QPainter, axis: Axis, plot: QRectF, curves: ScoreDistributions
    ) -> None:
        # The outermost bins hold everything beyond the ends; measured by them, the rest is flat.
        top = max((*curves.genuine[1:-1], *curves.skilled[1:-1]), default=0.0)
        top = top or max((*curves.genuine, *curves.skilled), default=0.0)
        if top <= 0:
            return
        edges = curves.log_lr_edges
        painter.save()
        painter.setClipRect(plot.adjusted(0, -1, 0, 1))
        for densities, token, style in (
            (curves.skilled, *_FORGERY_LINE),
            (curves.genuine, *_GENUINE_LINE),
        ):
            points = [
                QPointF(axis.x((a + b) / 2), plot.bottom() - d / top * plot.height())
                for a, b, d in zip(edges, edges[1:], densities, strict=False)
                if axis.low <= (a + b) / 2 <= axis.high
            ]
            if not points:
                continue
            color = self._theme.color(token)
            line = QPainterPath(points[0])
            for point in points[1:]:
                line.lineTo(point)
            area = QPainterPath(line)
            area.lineTo(points[-1].x(), plot.bottom())
            area.lineTo(points[0].x(), plot.bottom())
            fill = QColor(color)
            fill.setAlphaF(0.16)
            painter.fillPath(area, fill)
            painter.setPen(QPen(color, 1.5, style))
            painter.drawPath(line)
        painter.restore()

    def _paint_legend(self, painter: QPainter, baseline_y: float) -> None:
        """Name the curves where nothing is ever drawn over the names."""
        px = self._theme.px
        metrics = painter.fontMetrics()
        sample, gap = px(18), px(6)
        widths = self._legend_widths()
        x = (self.width() - sum(widths) - px(16)) / 2
        for (name, token, style), width in zip(_LEGEND, widths, strict=True):
            y = round(baseline_y - metrics.xHeight() / 2) + 0.5
            painter.setPen(QPen(self._theme.color(token), 1.5, style))
            painter.drawLine(QPointF(x, y), QPointF(x + sample, y))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(QPointF(x + sample + gap, baseline_y), told(name))
            x += width + px(16)

    def _legend_widths(self) -> list[int]:
        metrics = QFontMetrics(self._theme.font(11, tabular=True))
        line = self._theme.px(24)
        return [line + metrics.horizontalAdvance(told(name)) for name, _, _ in _LEGEND]

    def _legend_below(self) -> bool:
        """Whether the legend has no room between the two captions and takes a line of its own."""
        if self._distributions is None:
            return False
        px, metrics = self._theme.px, QFontMetrics(self._theme.font(11, tabular=True))
        # The legend stands in the middle, so the longer caption decides on both sides.
        beside = max(metrics.horizontalAdvance(told(caption)) for caption in _CAPTIONS) + px(8 + 16)
        return sum(self._legend_widths()) + px(16) + 2 * beside > self.width()

    def _zones(self, axis: Axis) -> list[tuple[Decision, float, float]]:
        if self._point is None:
            return []
        first, second = axis.x(self._point.no_match_below), axis.x(self._point.match_from)
        return [
            (Decision.NO_MATCH, axis.left, first),
            (Decision.REFER, first, second),
            (Decision.MATCH, second, axis.right),
        ]

    def _paint_band(self, painter: QPainter, axis: Axis, top: float) -> None:
        px = self._theme.px
        zones = self._zones(axis)
        if not zones:
            painter.fillRect(
                QRectF(axis.left, top, axis.right - axis.left, px(20)), self._theme.color("table")
            )
        said = None if self._finding is None else self._finding.decision
        for decision, left, right in zones:
            box = QRectF(left + 1, top, max(0.0, right - left - 2), px(20))
            painter.setPen(Qt.PenStyle.NoPen)
            tokens = self._theme.tokens
            strong = decision is said
            fill = tokens.decision(decision) if strong else tokens.decision_soft(decision)
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(box, px(3), px(3))
            painter.setFont(self._theme.font(12, strong=strong))
            word = told(DECISION_WORDS[decision])
            if painter.fontMetrics().horizontalAdvance(word) + 4 <= box.width():
                painter.setPen(QColor(tokens.surface if strong else tokens.decision(decision)))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def _paint_ticks(self, painter: QPainter, axis: Axis, top: float) -> None:
        painter.setFont(self._theme.font(11, tabular=True))
        painter.setPen(self._theme.color("muted"))
        metrics = painter.fontMetrics()
        y = top + metrics.ascent()
        for power in range(int(axis.low) - 1, int(axis.high) + 2):
            if not axis.low <= power <= axis.high:
                continue
            text = "1" if power == 0 else f"{number_text(10 ** abs(power), ',')}×"
            width = metrics.horizontalAdvance(text)
            x = min(max(0.0, axis.x(power) - width / 2), self.width() - width)
            painter.drawText(QPointF(x, y), text)
        y += metrics.height()
        forged, genuine = (told(caption) for caption in _CAPTIONS)
        painter.drawText(QPointF(axis.left, y), forged)
        painter.drawText(QPointF(axis.right - metrics.horizontalAdvance(genuine), y), genuine)
        if self._distributions is not None:
            self._paint_legend(painter, y + metrics.height() * self._legend_below())

    def _paint_thresholds(self, painter: QPainter, axis: Axis, top: float, bottom: float) -> None:
        if self._point is None:
            return
        painter.setPen(QPen(self._theme.color("muted"), 1, Qt.PenStyle.DotLine))
        for value in (self._point.no_match_below, self._point.match_from):
            x = round(axis.x(value)) + 0.5
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_verdict(
        self, painter: QPainter, axis: Axis, top: float, bottom: float, finding: Finding
    ) -> None:
        px = self._theme.px
        color = QColor(self._theme.tokens.decision(finding.decision))
        x = axis.x(finding.log_lr)
        painter.setPen(QPen(color, px(2)))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        half = px(5)
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x - half, bottom - half * 1.4), QPointF(x + half, bottom - half * 1.4),
                 QPointF(x, bottom)]
            )
        )  # fmt: skip
        painter.setFont(self._theme.font(13, strong=True, tabular=True))
        text = tr("Similarity {similarity:.2f}", similarity=finding.similarity)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.setPen(self._theme.color("text"))
        painter.drawText(QPointF(left, top - px(8)), text)
