"""Is the map of what differs faithful? ``python -m siggui.evaluation.explain DATA/protocol/*.csv``.

The ink that the map highlights is taken away, and elsewhere a patch of as much ink in one piece. A
faithful map highlights ink whose absence changes the verdict more, and upward, since it marks what
speaks against the specimens. Where nothing is highlighted the map says nothing, so there is nothing
to prove; beside that, the fifth of the ink that it marks most is taken away from every pair,
highlighted or not.

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
from rich.table import Table

from siggui.domain.decision import Rate
from siggui.domain.difference import FULL_LOG_LR, MILD
from siggui.errors import SigguiError
from siggui.evaluation.bootstrap import WriterBootstrap
from siggui.evaluation.protocol import Label, Trial, read_protocol
from siggui.evaluation.screen import console, progress_bar, table
from siggui.evaluation.selection import balanced_sample
from siggui.imaging.canvas import INK, Canvas
from siggui.imaging.document import first_page
from siggui.imaging.pipeline import prepare
from siggui.verifier.explain import (
    CELL_PX,
    MAP_COLUMNS,
    MAP_ROWS,
    Cell,
    Explanation,
    Network,
    cell_box,
    first_cells,
    without,
)

SHARE = 0.2
"""Of the ink that is taken away at most."""
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
        share: 0..1, how much of its ink.
        marked: By how much the log10 likelihood ratio rose without the ink that the map marks.
        elsewhere: Likewise without a patch anywhere, mean over patches.
        elsewhere_size: Mean of the changes there, whichever way they go.
    """

    trial: Trial
    share: float
    marked: float
    elsewhere: float
    elsewhere_size: float


def measure(trial: Trial, network: Explained) -> tuple[Masked | None, Masked]:
    """Take ink away from one questioned signature.

    Returns:
        Without what is highlighted, if anything is; without what is marked most.

    Raises:
        SigguiError: An image cannot be prepared.
    """
    *specimens, canvas = (_canvas(file) for file in (*trial.specimens, trial.questioned))
    *known, questioned = network.embed([*specimens, canvas])
    heat = network.explain(known, questioned, canvas).heat
    ink = canvas[INK].reshape(MAP_ROWS, CELL_PX, MAP_COLUMNS, CELL_PX).sum(axis=(1, 3))
    # Chance follows the trial's own name, so that no other choice of rows changes it.
    rng = np.random.default_rng(list(trial.id.encode()))
    own = network.logits([(a, b) for n, a in enumerate(known) for b in known[n + 1 :]])

    def masked(marked: Sequence[Cell]) -> Masked:
        share = float(sum(ink[cell] for cell in marked) / ink.sum())
        chosen = [marked, *(patch(ink, share, rng) for _ in range(_PATCHES))]
        left = [without(canvas, [cell_box(*cell) for cell in cells]) for cells in chosen]
        asked = [questioned, *network.embed(left)]
        logits = np.reshape(
            network.logits([(s, q) for s in known for q in asked]), (len(known), -1)
        )
        weights = network.weigh(logits, own)
        change = weights[1:] - weights[0]
        size = float(np.abs(change[1:]).mean())
        return Masked(trial, share, float(change[0]), float(change[1:].mean()), size)

    most = first_cells(-heat, ink, SHARE)
    highlighted = [cell for cell in most if heat[cell] >= MILD * FULL_LOG_LR]
    return (masked(highlighted) if highlighted else None), masked(most)


def patch(ink: NDArray[np.float32], share: float, rng: np.random.Generator) -> list[Cell]:
    """Cells round a random piece of ink that together hold a share of it."""
    weight = ink.ravel().astype(np.float64)
    row, column = divmod(int(rng.choice(ink.size, p=weight / weight.sum())), ink.shape[1])
    rows, columns = np.indices(ink.shape)
    far = (rows - row) ** 2 + (columns - column) ** 2 + rng.random(ink.shape)
    return first_cells(far, ink, share)


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one set, with writer-bootstrap intervals.

    Attributes:
        share: Mean share of the ink that was taken away.
        marked: Mean change without the ink that the map marks.
        elsewhere: Mean change without as much other ink.
        gain: By how much more the first rises than the second.
        ratio: How much larger the one change is than the other, whichever way they go.
        higher: Share of the pairs in which the first rises more than the second.
    """

    share: float
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
        float(np.mean([one.share for one in masked])),
        bootstrap.share(marked, writers),
        bootstrap.share(elsewhere, writers),
        bootstrap.share(np.subtract(marked, elsewhere), writers),
        bootstrap.ratio(np.abs(marked), [one.elsewhere_size for one in masked], writers),
        float(np.mean(np.greater(marked, elsewhere))),
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; the status says whether what is highlighted counts more on every set."""
    parser = argparse.ArgumentParser(prog="python -m siggui.evaluation.explain")
    parser.add_argument("protocols", type=Path, nargs="+", help="Files of pairs.")
    parser.add_argument("--rows", type=int, default=60, help="Pairs of each set.")
    parser.add_argument("--weights", type=Path, default=None, help="Instead of the shipped ones.")
    given = parser.parse_args(arguments)
    from siggui.verifier.engine import Verifier

    return report(given.protocols, given.rows, Verifier.load(given.weights))


def report(protocols: Sequence[Path], rows: int, network: Explained) -> int:
    """Measure and print."""
    titles = (
        "Change of log10 LR without the ink that the map highlights, "
        f"at most {100 * SHARE:.0f} % of it",
        f"The same without the {100 * SHARE:.0f} % that it marks most, highlighted or not",
    )
    names = ("pairs", "ink %", "marked", "random", "more by", "times as large", "rises more in %")
    shown = [table(f"{title}; 95 % writer bootstrap", ("set", *names)) for title in titles]
    is_faithful = True
    for protocol in protocols:
        trials = [t for t in read_protocol(protocol) if t.label is not Label.RANDOM]
        found = list(_measured(balanced_sample(trials, rows), network))
        highlighted = [one for one, _ in found if one is not None]
        for part, filled in zip((highlighted, [most for _, most in found]), shown, strict=True):
            _add_rows(filled, protocol.stem, part)
        figures = summarize(highlighted) if highlighted else None
        if figures is None or figures.gain.low <= 0.0 or figures.ratio.value <= 1.0:
            is_faithful = False
    for filled in shown:
        console().print(filled)
    return 0 if is_faithful else 1


def _add_rows(shown: Table, name: str, masked: Sequence[Masked]) -> None:
    """One row for all, one for each kind."""
    for label in (None, Label.GENUINE, Label.SKILLED):
        part = [one for one in masked if label in (None, one.trial.label)]
        if part:
            figures = summarize(part)
            cells = (str(len(part)), f"{100 * figures.share:.0f}", *_cells(figures))
            shown.add_row(name if label is None else f"  {label.value}", *cells)


def _measured(
    trials: Sequence[Trial], network: Explained
) -> Iterator[tuple[Masked | None, Masked]]:
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
