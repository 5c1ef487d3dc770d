"""Pictures of a measurement: DET, ROC, score histograms and what degradations cost.

Figures are built as objects, without matplotlib's global state, so any thread may draw them. The
colors are those of Okabe and Ito (2008), told apart by color-blind readers; line styles and marks
say the same once more.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator
from scipy.special import ndtri

from siggui.domain.decision import OperatingPoint
from siggui.evaluation.metrics import ErrorCurve, Floats, auc, crossing, error_curve
from siggui.evaluation.robustness import Degraded
from siggui.evaluation.summary import Scores, Summary

_INK, _MUTED, _LINE, _ZONE = "#1a1e24", "#59636f", "#d5d9df", "#f0f2f5"
_GENUINE, _SKILLED, _RANDOM = "#0072b2", "#d55e00", "#59636f"
_COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000", "#59636f")
_DASHES: tuple[Any, ...] = ("solid", (0, (5, 2)), (0, (1, 1.4)), (0, (6, 1.5, 1, 1.5)))
_KINDS = (("skilled", "Skilled forgeries"), ("random", "Random forgeries"))
_MARKS = "osD^vPX*"
_DPI = 150

_DET_TICKS = (0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6)
_DET_RANGE = (0.0008, 0.65)
# Rates of 0 have no place on a probit axis; their lines leave the picture instead.
_DET_OUTSIDE = (1e-6, 0.999)
_BETWEEN = 12
_BINS_PER_UNIT = 4


def draw_det(measured: Sequence[Scores], point: OperatingPoint, path: Path) -> None:
    """Draw both error rates against each other, a panel per kind of forgery.

    On probit axes normally distributed scores give straight lines, and the corner that matters is
    large. Marks show where the frozen thresholds lie on each curve.

    Args:
        measured: One curve each.
        point: Frozen thresholds.
        path: PNG to write.

    Source: Martin et al. (1997).
    """
    figure, panels = _two_panels("Detection error trade-off")
    low, high = ndtri(_DET_RANGE)
    for panel, (kind, title) in zip(panels, _KINDS, strict=True):
        _style(panel, title, "Forgeries accepted", "Genuine signatures rejected")
        panel.plot([low, high], [low, high], color=_LINE, linewidth=1.0, zorder=1)
        for number, scores in enumerate(measured):
            curve = _curve(scores, kind)
            if curve is None:
                continue
            look = _look(number)
            panel.plot(
                ndtri(np.clip(_subdivided(curve.far), *_DET_OUTSIDE)),
                ndtri(np.clip(_subdivided(curve.frr), *_DET_OUTSIDE)),
                **look,
            )
            _mark(panel, curve, point, look["color"])
        for axis in (panel.xaxis, panel.yaxis):
            axis.set_ticks(ndtri(_DET_TICKS), [f"{100 * tick:g} %" for tick in _DET_TICKS])
        panel.set_xlim(low, high)
        panel.set_ylim(low, high)
        panel.set_aspect("equal")
        if not any(getattr(scores, kind).size for scores in measured):
            _no_curve(panel)
    rates = [f"{_eer(s, 'skilled')} skilled, {_eer(s, 'random')} random" for s in measured]
    _legend(figure, measured, "Equal error rate", rates)
    _note(
        figure,
        f"At the frozen thresholds “{point.name}”:   ▲ match from {point.match_from:+.2f}   "
        f"  ▽ no match below {point.no_match_below:+.2f}",
    )
    _save(figure, path)


def draw_roc(measured: Sequence[Scores], path: Path) -> None:
    """Draw genuine signatures accepted over forgeries accepted, a panel per kind of forgery.

    Args:
        measured: One curve each.
        path: PNG to write.
    """
    figure, panels = _two_panels("Receiver operating characteristic")
    for panel, (kind, title) in zip(panels, _KINDS, strict=True):
        _style(panel, title, "Forgeries accepted", "Genuine signatures accepted")
        panel.plot([0, 1], [0, 1], color=_LINE, linewidth=1.0, zorder=1)
        for number, scores in enumerate(measured):
            curve = _curve(scores, kind)
            if curve is None:
                continue
            panel.plot(curve.far, 1.0 - curve.frr, **_look(number))
        for axis in (panel.xaxis, panel.yaxis):
            axis.set_major_formatter(lambda value, _: f"{100 * value:.0f} %")
        panel.set_xlim(0.0, 1.0)
        panel.set_ylim(0.0, 1.005)
        panel.set_aspect("equal")
        if not any(getattr(scores, kind).size for scores in measured):
            _no_curve(panel)
    areas = [f"{_auc(s, 'skilled')} skilled, {_auc(s, 'random')} random" for s in measured]
    _legend(figure, measured, "Area under the curve", areas)
    _save(figure, path)


def draw_scores(measured: Sequence[Scores], point: OperatingPoint, path: Path) -> None:
    """Draw how the weight of evidence is distributed, with the thresholds, a panel per protocol.

    Args:
        measured: One panel each.
        point: Frozen thresholds; what lies between them is referred.
        path: PNG to write.
    """
    columns = min(2, len(measured))
    rows = -(-len(measured) // columns)
    figure = _figure("Weight of evidence", (5.2 * columns, 0.9 + 2.5 * rows))
    panels = figure.subplots(rows, columns, sharex=True, squeeze=False).ravel()
    reach = _reach(measured, point)
    edges = np.linspace(-reach, reach, 2 * reach * _BINS_PER_UNIT + 1)
    for panel, scores in zip(panels, measured, strict=False):
        _style(panel, scores.name, "", "")
        _zones(panel, point)
        _histogram(panel, scores.random, edges, "random forgeries", _RANDOM, filled=False)
        _histogram(panel, scores.skilled, edges, "skilled forgeries", _SKILLED, filled=True)
        _histogram(panel, scores.genuine, edges, "genuine", _GENUINE, filled=True)
        panel.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10], min_n_ticks=3))
        panel.yaxis.set_major_formatter(lambda value, _: f"{100 * value:g} %")
        panel.set_xlim(-reach, reach)
        panel.set_ylim(0.0, 1.18 * panel.get_ylim()[1])
        _name_zones(panel, point, reach)
    for panel in panels[len(measured) :]:
        panel.set_visible(False)
    for panel in panels[max(0, len(measured) - columns) : len(measured)]:
        panel.set_xlabel("log10 likelihood ratio", color=_MUTED)
        panel.tick_params(labelbottom=True)
    handles, labels = panels[0].get_legend_handles_labels()
    figure.legend(
        handles[::-1], labels[::-1], loc="outside lower center", ncols=3, frameon=False, fontsize=9
    )
    _save(figure, path)


def draw_degraded(clean: Sequence[Summary], degraded: Sequence[Degraded], path: Path) -> None:
    """Draw the equal error rate of skilled forgeries under each degradation, a dot a protocol.

    Args:
        clean: The protocols with their questioned images as they are.
        degraded: The same protocols, degraded.
        path: PNG to write.
    """
    names = ["clean", *dict.fromkeys(row.degradation for row in degraded)]
    figure = _figure("Questioned image degraded", (9.5, 1.6 + 0.38 * len(names)))
    panel = figure.subplots()
    _style(panel, "", "Equal error rate, skilled forgeries", "")
    for number, protocol in enumerate(clean):
        rows = [("clean", protocol)]
        rows += [(d.degradation, d.summary) for d in degraded if d.summary.name == protocol.name]
        known = [(name, s.eer_skilled.value) for name, s in rows if s.eer_skilled is not None]
        # Dots of one row stand a little apart, so that none hides another.
        lift = 0.5 * ((number + 0.5) / len(clean) - 0.5)
        color = _COLORS[number % len(_COLORS)]
        pairs = protocol.genuine + protocol.skilled
        panel.plot(
            [value for _, value in known],
            [names.index(name) + lift for name, _ in known],
            marker=_MARKS[number % len(_MARKS)],
            linestyle="none",
            color=color,
            label=f"{protocol.collection}\nspecimens: {protocol.specimens}, pairs: {pairs}",
            clip_on=False,
        )
        if known and known[0][0] == "clean":
            panel.axvline(known[0][1], color=color, linewidth=0.8, linestyle=(0, (1, 2)), zorder=1)
    panel.set_yticks(range(len(names)), names)
    panel.set_ylim(len(names) - 0.5, -0.5)
    panel.set_xlim(left=0.0)
    panel.xaxis.set_major_formatter(lambda value, _: f"{100 * value:g} %")
    figure.legend(
        loc="outside right center", fontsize=9, alignment="left", frameon=False, labelcolor=_INK
    )
    _note(figure, "Dotted lines: the same pairs with their questioned images as they are")
    _save(figure, path)


def _curve(scores: Scores, kind: str) -> ErrorCurve | None:
    other: Floats = getattr(scores, kind)
    if scores.genuine.size == 0 or other.size == 0:
        return None
    return error_curve(scores.genuine, other)


def _subdivided(rates: Floats) -> Floats:
    """Points between the curve's own: tied scores make long steps, straight only in rates."""
    places = np.arange(rates.size)
    between = np.linspace(0, rates.size - 1, _BETWEEN * (rates.size - 1) + 1)
    return np.interp(between, places, rates)


def _eer(scores: Scores, kind: str) -> str:
    curve = _curve(scores, kind)
    return "–" if curve is None else f"{100 * float(crossing(curve.far, curve.frr)):.1f} %"


def _auc(scores: Scores, kind: str) -> str:
    curve = _curve(scores, kind)
    return "–" if curve is None else f"{auc(scores.genuine, getattr(scores, kind)):.3f}"


def _mark(panel: Axes, curve: ErrorCurve, point: OperatingPoint, color: str) -> None:
    for threshold, shape, fill in (
        (point.match_from, "^", color),
        (point.no_match_below, "v", "white"),
    ):
        at = int(np.searchsorted(curve.thresholds, threshold))
        x, y = ndtri(np.clip([curve.far[at], curve.frr[at]], *_DET_RANGE))
        panel.plot(
            x, y, marker=shape, color=color, markerfacecolor=fill, markersize=7, clip_on=False
        )


def _zones(panel: Axes, point: OperatingPoint) -> None:
    panel.axvspan(point.no_match_below, point.match_from, color=_ZONE, linewidth=0, zorder=0)
    for threshold in (point.no_match_below, point.match_from):
        panel.axvline(threshold, color=_MUTED, linewidth=0.9, linestyle=(0, (4, 2)), zorder=1)


def _name_zones(panel: Axes, point: OperatingPoint, reach: float) -> None:
    low, high = point.no_match_below, point.match_from
    for left, right, name in (
        (-reach, low, "no match"),
        (low, high, "refer"),
        (high, reach, "match"),
    ):
        # A narrow zone cannot hold its name; its neighbors make it plain.
        if right - left > 0.09 * 2 * reach:
            panel.text(
                (left + right) / 2,
                0.97,
                name,
                transform=panel.get_xaxis_transform(),
                ha="center",
                va="top",
                fontsize=8,
                color=_MUTED,
            )


def _histogram(
    panel: Axes, values: Floats, edges: Floats, label: str, color: str, *, filled: bool
) -> None:
    if values.size == 0:
        return
    inside = np.clip(values, edges[0], edges[-1])
    shares = np.histogram(inside, edges)[0] / values.size
    if filled:
        panel.stairs(shares, edges, fill=True, color=color, alpha=0.22, linewidth=0)
    style = "solid" if filled else (0, (2, 1.2))
    panel.stairs(shares, edges, color=color, linewidth=1.5, linestyle=style, label=label)


def _reach(measured: Sequence[Scores], point: OperatingPoint) -> int:
    """The axis is symmetric, whole, and leaves no score out as far as scores are sensible."""
    every = [s for scores in measured for s in (scores.genuine, scores.skilled, scores.random)]
    most = float(np.quantile(np.abs(np.concatenate(every)), 0.999))
    most = max(most, abs(point.match_from), abs(point.no_match_below))
    return int(np.clip(np.ceil(most), 2, 8))


def _look(number: int) -> dict[str, Any]:
    dashes = _DASHES[(number // len(_COLORS) + number) % len(_DASHES)]
    return {"color": _COLORS[number % len(_COLORS)], "linestyle": dashes, "linewidth": 1.8}


def _two_panels(title: str) -> tuple[Figure, Any]:
    figure = _figure(title, (13.0, 5.8))
    return figure, figure.subplots(1, 2)


def _figure(title: str, size_in: tuple[float, float]) -> Figure:
    figure = Figure(figsize=size_in, dpi=_DPI, layout="constrained", facecolor="white")
    FigureCanvasAgg(figure)
    figure.suptitle(title, x=0.01, ha="left", color=_INK, fontsize=14, fontweight="bold")
    return figure


def _style(panel: Axes, title: str, x: str, y: str) -> None:
    panel.set_title(title, loc="left", color=_INK, fontsize=11, fontweight="bold")
    panel.set_xlabel(x, color=_MUTED)
    panel.set_ylabel(y, color=_MUTED)
    panel.tick_params(colors=_MUTED, length=0, labelsize=9)
    panel.grid(color=_LINE, linewidth=0.6)
    panel.set_axisbelow(True)
    for side in ("top", "right", "left"):
        panel.spines[side].set_visible(False)
    panel.spines["bottom"].set_color(_LINE)


def _no_curve(panel: Axes) -> None:
    panel.text(0.5, 0.6, "no such trials", transform=panel.transAxes, ha="center", color=_MUTED)


def _legend(figure: Figure, measured: Sequence[Scores], title: str, figures: Sequence[str]) -> None:
    """One for both panels, beside them, where it hides no curve."""
    lines = [Line2D([], [], **_look(number)) for number in range(len(measured))]
    labels = [f"{s.name}\n{text}" for s, text in zip(measured, figures, strict=True)]
    figure.legend(
        lines,
        labels,
        title=title,
        loc="outside right center",
        fontsize=9,
        title_fontsize=9.5,
        alignment="left",
        frameon=False,
        handlelength=2.6,
        labelspacing=0.8,
        labelcolor=_INK,
    )


def _note(figure: Figure, text: str) -> None:
    figure.supxlabel(text, x=0.01, ha="left", fontsize=9, color=_MUTED)


def _save(figure: Figure, path: Path) -> None:
    figure.savefig(path)
