"""Prints a measurement as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console

from siggui.domain.decision import OperatingPoint, Rate
from siggui.evaluation.robustness import Degraded
from siggui.evaluation.screen import console, table
from siggui.evaluation.summary import PointRates, Summary

_RATES = ("FAR skilled", "FAR random", "FRR", "referred")


@dataclass(frozen=True, slots=True)
class Report:
    """What there is to print.

    Attributes:
        model: Version of the weights, and where they ran.
        summaries: One for each set and number of specimens.
        new_sets: Sets that the weights were not trained on.
        points: Frozen operating points.
        degraded: Under degradations, each at the one point that was asked for; may be empty.
        rows: Of each protocol at most, where a sample was drawn.
        notices: What the engine has to say.
    """

    model: str
    summaries: Sequence[Summary]
    new_sets: frozenset[str]
    points: Sequence[OperatingPoint]
    degraded: Sequence[Degraded]
    rows: int | None
    notices: Sequence[str]


def print_report(report: Report) -> None:
    """Print everything to standard output."""
    screen = console()
    names = _names(report)
    sample = "" if report.rows is None else f" (SAMPLE: {report.rows} rows a protocol)"
    _print_ranking(screen, report, names, sample)
    for number, point in enumerate(report.points):
        _print_point(screen, report.summaries, names, point, number, sample)
    if report.degraded:
        _print_degraded(screen, report, names, sample)
    if report.new_sets:
        screen.print("* The weights were not trained on this set.")
    for notice in report.notices:
        screen.print(notice)
    # A protocol that was also measured with fewer specimens counts once.
    missing = sum({row.name: row.unanswered for row in report.summaries}.values())
    if missing:
        screen.print(f"{missing} pairs are in no figure: an image of theirs could not be prepared.")


def _names(report: Report) -> Mapping[tuple[str, str], str]:
    """What each protocol's row is called: its set, and the file where that is not enough."""
    times = Counter((row.collection, row.specimens) for row in report.summaries)
    names = {}
    for row in report.summaries:
        mark = "*" if row.collection in report.new_sets else ""
        alone = times[row.collection, row.specimens] == 1
        name = f"{row.collection}{mark}" if alone else f"{row.collection}{mark} ({row.name})"
        names[row.name, row.specimens] = name
    return names


def _print_ranking(
    screen: Console, report: Report, names: Mapping[tuple[str, str], str], sample: str
) -> None:
    columns = ("specimens", "genuine", "skilled", "random", "EER skilled", "EER random")
    shown = table(
        f"{report.model}: separation, EER in % with 95 % writer bootstrap{sample}",
        ("set", *columns, "Cllr", "min Cllr"),
    )
    for row in report.summaries:
        shown.add_row(
            names[row.name, row.specimens],
            row.specimens,
            *(str(count) for count in (row.genuine, row.skilled, row.random)),
            _percent(row.eer_skilled),
            _percent(row.eer_random),
            "–" if row.cllr is None else f"{row.cllr.value:.3f}",
            "–" if row.min_cllr is None else f"{row.min_cllr:.3f}",
        )
    screen.print(shown)


def _print_point(
    screen: Console,
    summaries: Sequence[Summary],
    names: Mapping[tuple[str, str], str],
    point: OperatingPoint,
    number: int,
    sample: str,
) -> None:
    shown = table(f"{_thresholds(point)}; rates in %{sample}", ("set", "specimens", *_RATES))
    for row in summaries:
        shown.add_row(
            names[row.name, row.specimens], row.specimens, *_rates(row.operating_points[number])
        )
    screen.print(shown)


def _print_degraded(
    screen: Console, report: Report, names: Mapping[tuple[str, str], str], sample: str
) -> None:
    (point,) = (p for p in report.points if p.name == _at_point(report.degraded[0].summary).name)
    of_protocol: dict[str, list[Degraded]] = {}
    for row in report.degraded:
        of_protocol.setdefault(row.summary.name, []).append(row)
    for rows in of_protocol.values():
        clean = rows[0].clean
        (at,) = (rates for rates in clean.operating_points if rates.name == point.name)
        shown = table(
            f"{names[clean.name, clean.specimens]}, specimens: {clean.specimens}, questioned "
            f"images degraded, at “{point.name}”; in %{sample}",
            ("questioned image", "EER skilled", "× clean", "EER random", *_RATES, "no answer"),
        )
        shown.add_row("clean", *_degraded_cells(clean, at, None))
        for row in rows:
            cells = _degraded_cells(row.summary, _at_point(row.summary), row.eer_ratio)
            shown.add_row(row.degradation, *cells)
        screen.print(shown)
    if len(of_protocol) > 1:
        _print_means(screen, report, sample)


def _print_means(screen: Console, report: Report, sample: str) -> None:
    """All protocols alike: the ratio of one often hangs on a handful of pairs."""
    shown = table(
        f"Mean over the protocols, in %{sample}",
        ("questioned image", "EER skilled", "× clean"),
    )
    for name in dict.fromkeys(row.degradation for row in report.degraded):
        rates = [
            (row.summary.eer_skilled.value, row.clean.eer_skilled.value)
            for row in report.degraded
            if row.degradation == name and row.summary.eer_skilled and row.clean.eer_skilled
        ]
        if rates:
            now, clean = (sum(values) / len(rates) for values in zip(*rates, strict=True))
            shown.add_row(name, f"{100 * now:.1f}", f"{now / clean:.2f}" if clean else "–")
    screen.print(shown)


def _degraded_cells(row: Summary, at: PointRates, ratio: float | None) -> tuple[str, ...]:
    return (
        _percent(row.eer_skilled),
        "–" if ratio is None else f"{ratio:.2f}",
        _percent(row.eer_random, interval=False),
        *_rates(at, interval=False),
        str(row.unanswered),
    )


def _at_point(degraded: Summary) -> PointRates:
    """Degraded protocols are measured at one operating point only."""
    return degraded.operating_points[0]


def _thresholds(point: OperatingPoint) -> str:
    return (
        f"“{point.name}” (match from {point.match_from:+.2f}, "
        f"no match below {point.no_match_below:+.2f})"
    )


def _rates(at: PointRates, *, interval: bool = True) -> tuple[str, ...]:
    rates = (at.far_skilled, at.far_random, at.frr, at.referral_rate)
    return tuple(_percent(rate, interval=interval) for rate in rates)


def _percent(rate: Rate | None, *, interval: bool = True) -> str:
    if rate is None:
        return "–"
    value = f"{100 * rate.value:.1f}"
    if not interval or rate.low != rate.low:  # NaN: one writer has no interval
        return value
    return f"{value} ({100 * rate.low:.1f}–{100 * rate.high:.1f})"
