"""Is the map of what differs faithful? ``python -m siggui.evaluation.explain DATA/protocol/*.csv``.

The ink that the map marks most is taken away, and elsewhere a patch of as much ink in one piece; a
faithful map marks ink whose absence changes the verdict more, and upward, since it marks what
speaks against the specimens.

Source: deletion, Samek et al., Evaluating the visualization of what a deep neural network has
learned (2017), section III.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from siggui.domain.decision import Rate
from siggui.errors import SigguiError
from siggui.evaluation.bootstrap import WriterBootstrap
from siggui.evaluation.protocol import Label, Trial, read_protocol
from siggui.evaluation.screen import console, progress_bar, table
from siggui.evaluation.selection import balanced_sample
from siggui.imaging.canvas import Canvas
from siggui.imaging.document import first_page
from siggui.imaging.pipeline import prepare
from siggui.verifier.explain import (
    CELL_PX,
    MAP_COLUMNS,
    MAP_ROWS,
    Explanation,
    Network,
    cell_box,
    without,
)

SHARE = 0.2
"""Of the ink that is taken away."""
_PATCHES = 8


class Explained(Network, Protocol):
    """A network with its map."""

    def explain(
        self,
        specimens: Sequence[Any],
        questioned: Any,  # noqa: ANN401
        canvas: Canvas,
    ) -> Explanation:
        """See :func:`siggui.verifier.explain.explain`."""


@dataclass(frozen=True, slots=True)
class Masked:
    """One questioned signature with some of its ink taken away.

    Attributes:
        trial: Which.
        marked: By how much the log10 likelihood ratio rose without the ink that the map marks.
        elsewhere: Likewise without a patch anywhere, mean over patches.
        elsewhere_size: Mean of the changes there, whichever way they go.
    """

    trial: Trial
    marked: float
    elsewhere: float
    elsewhere_size: float


def measure(trial: Trial, network: Explained) -> Masked:
    """Take ink away from one questioned signature.

    Raises:
        SigguiError: An image cannot be prepared.
    """
    *specimens, canvas = (_canvas(file) for file in (*trial.specimens, trial.questioned))
    *known, questioned = network.embed([*specimens, canvas])
    heat = network.explain(known, questioned, canvas).together
    ink = canvas.reshape(MAP_ROWS, CELL_PX, MAP_COLUMNS, CELL_PX).sum(axis=(1, 3))
    # Chance follows the trial's own name, so that no other choice of rows changes it.
    rng = np.random.default_rng(list(trial.id.encode()))
    chosen = [first_cells(-heat, ink), *(patch(ink, rng) for _ in range(_PATCHES))]
    masked = [without(canvas, [cell_box(r, c) for r, c in cells]) for cells in chosen]
    own = network.logits([(a, b) for n, a in enumerate(known) for b in known[n + 1 :]])
    asked = [questioned, *network.embed(masked)]
    logits = np.reshape(network.logits([(s, q) for s in known for q in asked]), (len(known), -1))
    weights = network.weigh(logits, own)
    change = weights[1:] - weights[0]
    size = float(np.abs(change[1:]).mean())
    return Masked(trial, float(change[0]), float(change[1:].mean()), size)


def first_cells(cost: NDArray[Any], ink: NDArray[np.float32]) -> list[tuple[int, int]]:
    """The cheapest cells that together hold ``SHARE`` of the ink.

    >>> first_cells(np.array([[3.0, 1.0, 2.0]]), np.array([[1.0, 0.1, 4.0]], np.float32))
    [(0, 1), (0, 2)]
    """
    wanted = SHARE * ink.sum()
    chosen: list[tuple[int, int]] = []
    for place in np.argsort(cost, axis=None, kind="stable"):
        row, column = divmod(int(place), ink.shape[1])
        if ink[row, column] > 0.0:
            chosen.append((row, column))
            wanted -= ink[row, column]
            if wanted <= 0.0:
                break
    return chosen


def patch(ink: NDArray[np.float32], rng: np.random.Generator) -> list[tuple[int, int]]:
    """Cells round a random piece of ink that together hold ``SHARE`` of it."""
    share = ink.ravel().astype(np.float64)
    row, column = divmod(int(rng.choice(ink.size, p=share / share.sum())), ink.shape[1])
    rows, columns = np.indices(ink.shape)
    return first_cells((rows - row) ** 2 + (columns - column) ** 2 + rng.random(ink.shape), ink)


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one set, with writer-bootstrap intervals.

    Attributes:
        marked: Mean change without the ink that the map marks.
        elsewhere: Mean change without as much other ink.
        gain: By how much more the first rises than the second.
        ratio: How much larger the one change is than the other, whichever way they go.
        higher: Share of the pairs in which the first rises more than the second.
    """

    marked: Rate
    elsewhere: Rate
    gain: Rate
    ratio: Rate
    higher: float


def summarize(masked: Sequence[Masked]) -> Figures:
    """Figures of one set."""
    writers = [one.trial.signatory for one in masked]
    marked = [one.marked for one in masked]
    elsewhere = [one.elsewhere for one in masked]
    bootstrap = WriterBootstrap(writers)
    return Figures(
        bootstrap.share(marked, writers),
        bootstrap.share(elsewhere, writers),
        bootstrap.share(np.subtract(marked, elsewhere), writers),
        bootstrap.ratio(np.abs(marked), [one.elsewhere_size for one in masked], writers),
        float(np.mean(np.greater(marked, elsewhere))),
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; the status says whether the verdict rises more on every set."""
    parser = argparse.ArgumentParser(prog="python -m siggui.evaluation.explain")
    parser.add_argument("protocols", type=Path, nargs="+", help="Files of pairs.")
    parser.add_argument("--rows", type=int, default=60, help="Pairs of each set.")
    parser.add_argument("--weights", type=Path, default=None, help="Instead of the shipped ones.")
    given = parser.parse_args(arguments)
    from siggui.verifier.engine import Verifier

    return report(given.protocols, given.rows, Verifier.load(given.weights))


def report(protocols: Sequence[Path], rows: int, network: Explained) -> int:
    """Measure and print."""
    names = ("pairs", "marked ink", "other ink", "more by", "times as large", "rises more in %")
    shown = table(
        f"Change of log10 LR without {100 * SHARE:.0f} % of the ink, 95 % writer bootstrap",
        ("set", *names),
    )
    worst = float("inf")
    for protocol in protocols:
        trials = [t for t in read_protocol(protocol) if t.label is not Label.RANDOM]
        masked = list(_measured(balanced_sample(trials, rows), network))
        for label in (None, Label.GENUINE, Label.SKILLED):
            part = [one for one in masked if label in (None, one.trial.label)]
            if not part:
                continue
            figures = summarize(part)
            if label is None:
                worst = min(worst, figures.gain.low)
            name = protocol.stem if label is None else f"  {label.value}"
            shown.add_row(name, str(len(part)), *_cells(figures))
    console().print(shown)
    return 0 if worst > 0.0 else 1


def _measured(trials: Sequence[Trial], network: Explained) -> Iterator[Masked]:
    with progress_bar() as told:
        for number, trial in enumerate(trials):
            told("pairs", number, len(trials))
            try:
                yield measure(trial, network)
            except SigguiError:
                continue


def _cells(figures: Figures) -> Iterator[str]:
    for rate in (figures.marked, figures.elsewhere, figures.gain, figures.ratio):
        sign = "" if rate is figures.ratio else "+"
        yield f"{rate.value:{sign}.2f} ({rate.low:{sign}.2f} to {rate.high:{sign}.2f})"
    yield f"{100 * figures.higher:.0f}"


def _canvas(file: Path) -> Canvas:
    page = first_page(file)
    return prepare(page.pixels, dpi=page.dpi).canvas


if __name__ == "__main__":
    raise SystemExit(main())
