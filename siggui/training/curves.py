"""Draws how a training run went, and how several compare."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Floats = NDArray[np.float64]

_PANELS = (
    ("pair_loss", "Pair loss", "cross-entropy", "#0072b2"),
    ("metric_loss", "Metric loss", "on the global vectors", "#d55e00"),
    ("learning_rate", "Learning rate", "", "#59636f"),
)
_INK, _MUTED, _LINE = "#1a1e24", "#59636f", "#d5d9df"
_JUDGED = "#009e73"
_MOST_POINTS = 2000
# Okabe and Ito (2008): told apart by color-blind readers.
_COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#59636f")
_MARKS = "osD^vP*X"


def draw_curves(progress_json: Path, out_png: Path) -> None:
    """Draw both losses, smoothed over their noise, the learning rate, and how the run was judged.

    Args:
        progress_json: As the trainer writes it: lists ``pair_loss``, ``metric_loss`` and
            ``learning_rate`` with one entry per step, ``judged`` with steps and error rates,
            ``seconds`` and ``recipe``.
        out_png: Picture to write; its folder is made if missing.
    """
    progress: dict[str, Any] = json.loads(progress_json.read_text(encoding="utf-8"))
    figure = _figure(8.4)
    axes = figure.subplots(4, 1, sharex=True, height_ratios=(3, 3, 2, 2))
    for panel, (key, title, unit, color) in zip(axes[:3], _PANELS, strict=True):
        values = np.asarray(progress[key], dtype=np.float64)
        _style(panel, title, unit)
        if values.size:
            _draw(panel, values, color, smoothed=key != "learning_rate")
    _style(axes[3], "Writers set aside", "EER in %, skilled forgeries, one specimen")
    _draw_judged(axes[3], progress["judged"])
    axes[-1].set_xlabel("Step", color=_MUTED)
    steps, minutes = int(progress["step"]), float(progress["seconds"]) / 60.0
    _save(figure, f"Training: {steps:,} steps in {minutes:.0f} minutes", out_png)


def draw_comparison(eer: Mapping[str, Mapping[str, float]], steps: int, out_png: Path) -> None:
    """Draw the error rates of several architectures, a line each, a mark for each set.

    Args:
        eer: By architecture, the best first, and by set; 0..1.
        steps: Budget of each.
        out_png: Picture to write.
    """
    figure = _figure(1.6 + 0.45 * len(eer))
    panel = figure.subplots()
    _style(panel, "", "")
    panel.grid(axis="y", visible=False)
    panel.grid(axis="x", color=_LINE, linewidth=0.7)
    lines = list(range(len(eer)))
    means = [100.0 * statistics.fmean(of_sets.values()) for of_sets in eer.values()]
    panel.scatter(means, lines, marker="|", s=420, linewidth=2.5, color=_INK, label="mean")
    for number, name in enumerate(next(iter(eer.values()))):
        panel.scatter(
            [100.0 * of_sets[name] for of_sets in eer.values()],
            lines,
            marker=_MARKS[number % len(_MARKS)],
            color=_COLORS[number % len(_COLORS)],
            s=34,
            label=name,
        )
    panel.set_yticks(lines, list(eer), color=_INK)
    panel.set_ylim(len(eer) - 0.5, -0.5)
    panel.set_xlim(left=0.0)
    panel.set_xlabel("EER on skilled forgeries, one specimen, %", color=_MUTED)
    figure.legend(loc="outside right upper", frameon=False, labelcolor=_INK, fontsize=9)
    _save(figure, f"Tuning writers after {steps:,} steps each", out_png)


def smooth(values: Floats, window: int) -> Floats:
    """Mean over the last ``window`` steps, fewer where there are not as many.

    It looks back only, so that the end of the curve is where the run really was.

    >>> smooth(np.array([4.0, 0.0, 2.0, 4.0]), 2).tolist()
    [4.0, 2.0, 1.0, 3.0]
    """
    sums = np.concatenate([[0.0], np.cumsum(values)])
    last = np.arange(1, values.size + 1)
    first = np.maximum(0, last - window)
    return np.asarray((sums[last] - sums[first]) / (last - first), np.float64)


def _figure(height_in: float) -> Figure:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8.0, height_in), dpi=130, layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def _save(figure: Figure, title: str, out_png: Path) -> None:
    figure.suptitle(title, x=0.01, ha="left", color=_INK, fontsize=13, fontweight="bold")
    out_png.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(out_png)


def _draw(panel: Any, values: Floats, color: str, *, smoothed: bool) -> None:  # noqa: ANN401
    steps = np.arange(1, values.size + 1)
    shown = slice(None, None, max(1, values.size // _MOST_POINTS))
    if not smoothed:
        panel.plot(steps[shown], values[shown], color=color, linewidth=1.8)
        panel.set_ylim(bottom=0.0)
        return
    panel.plot(steps[shown], values[shown], color=color, linewidth=0.6, alpha=0.25)
    mean = smooth(values, max(1, values.size // 40))
    panel.plot(steps[shown], mean[shown], color=color, linewidth=2.0)
    # The first steps are far off and would press the rest of the curve flat.
    settled = values[values.size // 50 :]
    panel.set_ylim(0.0, 1.05 * max(1e-6, float(np.quantile(settled, 0.995))))
    panel.annotate(
        f"{mean[-1]:.3f}",
        (steps[-1], mean[-1]),
        xytext=(6, 0),
        textcoords="offset points",
        va="center",
        color=color,
        fontweight="bold",
        annotation_clip=False,
    )


def _draw_judged(panel: Any, judged: Sequence[tuple[int, float]]) -> None:  # noqa: ANN401
    if not judged:
        panel.text(0.5, 0.5, "not judged", transform=panel.transAxes, ha="center", color=_MUTED)
        return
    percent = [(step, 100.0 * eer) for step, eer in judged]
    panel.plot(*zip(*percent, strict=True), color=_JUDGED, linewidth=1.8, marker="o", markersize=4)
    step, least = min(percent, key=lambda look: look[1])
    panel.plot([step], [least], color=_JUDGED, marker="o", markersize=9)
    panel.annotate(
        f"{least:.1f}",
        (step, least),
        xytext=(0, 8),
        textcoords="offset points",
        ha="center",
        color=_JUDGED,
        fontweight="bold",
    )
    panel.margins(y=0.35)


def _style(panel: Any, title: str, unit: str) -> None:  # noqa: ANN401
    panel.set_title(title, loc="left", color=_INK, fontsize=10.5, fontweight="bold")
    panel.set_title(unit, loc="right", color=_MUTED, fontsize=9)
    panel.tick_params(colors=_MUTED, length=0, labelsize=9)
    panel.grid(axis="y", color=_LINE, linewidth=0.7)
    panel.set_axisbelow(True)
    for side in ("top", "right", "left"):
        panel.spines[side].set_visible(False)
    panel.spines["bottom"].set_color(_LINE)
