"""Which ink speaks against the specimens, and where the network looked for its partner.

The map is made by taking ink away: a window of the questioned canvas is emptied and the network is
asked again. Ink that found no partner lowers the similarity, so without it the similarity rises.
That asks the network itself, all its voices together, so it holds for any architecture; attention
alone says where the network looked, not what it made of what it saw.

Two strokes may each be excused by the other: as long as one is there, the other does no harm of its
own. So what speaks most against the specimens is then left away, and the network is asked again
about what is left.

Source: occlusion, Zeiler and Fergus, Visualizing and understanding convolutional networks (2014),
section 4.2; one after the other as in backward elimination, Guyon and Elisseeff, An introduction to
variable and feature selection (2003), section 4.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.canvas import CANVAS_HEIGHT, CANVAS_WIDTH, INK, Canvas

CELL_PX = 12
"""Side of a cell of the map, in pixels of the canvas."""
MAP_ROWS, MAP_COLUMNS = CANVAS_HEIGHT // CELL_PX, CANVAS_WIDTH // CELL_PX
_WINDOW_PX = 2 * CELL_PX
_LEAST_INK = 2.0
"""Pixels of ink; a window with less changes nothing."""
_AT_ONCE = 16
_TURNS = 5
_SHARE = 0.2
"""Of the ink that is left away at most while the network is asked about the rest."""
_ASKED_AGAIN = 24
"""Windows of each later turn, those that took most; all of them find little more, and cost three
times as much."""

Floats = NDArray[np.float32]
Cell = tuple[int, int]
Window = tuple[int, int, tuple[slice, slice]]


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """Where a questioned signature does not fit; arrays are read-only.

    Attributes:
        heat: (MAP_ROWS, MAP_COLUMNS) float32, log10 likelihood ratio that the ink of a window
            around each cell takes from the verdict, where worse ink is left away already; below 0
            where it adds to the verdict, and 0 where there is no ink.
        partners: (S, rows, columns, 2) float32, for each cell of a grid over the questioned
            canvas, x and y on the specimen's canvas where its partner was found; not a number
            where there is no ink. None if the network matches no places.
    """

    heat: Floats
    partners: Floats | None


class Network(Protocol):
    """What is asked; :class:`siggui.verifier.engine.Verifier` is one."""

    def embed(self, canvases: Sequence[Canvas]) -> Sequence[Any]:
        """One embedding per canvas, in order."""

    def logits(self, pairs: Sequence[tuple[Any, Any]]) -> list[float]:
        """The comparer's raw output."""

    def weigh(self, logits: NDArray[np.float64], own: Sequence[float]) -> NDArray[np.float64]:
        """From (S, M) logits to (M,) log10 likelihood ratios, never bent."""

    def partners(self, specimens: Sequence[Any], questioned: Any) -> Floats | None:  # noqa: ANN401
        """See :class:`Explanation`."""


def explain(
    network: Network,
    specimens: Sequence[Any],
    questioned: Any,  # noqa: ANN401
    canvas: Canvas,
    stop: Callable[[], None] = lambda: None,
) -> Explanation:
    """Ask the network again and again, with another window of ink taken away each time.

    One specimen alone is asked about by giving it alone.

    Args:
        network: Answers.
        specimens: Embeddings, at least one.
        questioned: Embedding of ``canvas``.
        canvas: Of the questioned signature.
        stop: Called between the questions; raises when nobody waits for the answer any more.

    Raises:
        ValueError: Without specimens.
    """
    if not specimens:
        raise ValueError("there must be at least one specimen")
    own = network.logits(list(itertools.combinations(specimens, 2)))

    def weights(canvases: Sequence[Canvas]) -> NDArray[np.float64]:
        parts = []
        for start in range(0, len(canvases), _AT_ONCE):
            stop()
            embedded = network.embed(canvases[start : start + _AT_ONCE])
            flat = network.logits([(s, e) for s in specimens for e in embedded])
            parts.append(np.reshape(flat, (len(specimens), len(embedded))))
        return network.weigh(np.concatenate(parts, axis=1), own)

    ink = _ink(canvas)
    taken = np.zeros((MAP_ROWS + 1, MAP_COLUMNS + 1))
    heat, marked = np.zeros(ink.shape), np.zeros(ink.shape, bool)
    for turn in range(_TURNS):
        worst = first_cells(np.where(marked, -np.inf, -heat), ink, _SHARE * turn / _TURNS)
        left = without(canvas, [cell_box(*cell) for cell in worst])
        for cell in worst:
            marked[cell] = True
        windows = _windows(left)
        if turn == 0:
            # Every other one, as the black fields of a chessboard: each cell lies under two.
            windows = [window for window in windows if (window[0] + window[1]) % 2 == 0]
        else:
            windows = sorted(windows, key=lambda window: -taken[window[:2]])[:_ASKED_AGAIN]
        found = weights([left, *(without(left, [box]) for _, _, box in windows)])
        for (row, column, _), weight in zip(windows, found[1:], strict=True):
            taken[row, column] = weight - found[0]
        if turn == 0:
            taken = _between(taken, windows)
        # Four windows lie over each cell.
        around = taken[:-1, :-1] + taken[1:, :-1] + taken[:-1, 1:] + taken[1:, 1:]
        heat = np.where(marked, heat, around / 4.0 * (ink > 0.0))
    cells = np.asarray(heat, np.float32)
    partners = network.partners(specimens, questioned)
    for grid in (cells, partners):
        if grid is not None:
            grid.setflags(write=False)
    return Explanation(cells, partners)


def first_cells(cost: Floats | NDArray[np.float64], ink: Floats, share: float) -> list[Cell]:
    """The cheapest cells that together hold a share of the ink.

    >>> first_cells(np.array([[3.0, 1.0, 2.0]]), np.array([[1.0, 0.1, 4.0]], np.float32), 0.2)
    [(0, 1), (0, 2)]
    """
    wanted = share * ink.sum()
    chosen: list[Cell] = []
    for place in np.argsort(cost, axis=None, kind="stable"):
        if wanted <= 0.0:
            break
        row, column = divmod(int(place), ink.shape[1])
        if ink[row, column] > 0.0:
            chosen.append((row, column))
            wanted -= ink[row, column]
    return chosen


def without(canvas: Canvas, boxes: Sequence[tuple[slice, slice]]) -> Canvas:
    """A copy with the ink of some boxes taken away."""
    emptied = canvas.copy()
    for box in boxes:
        emptied[:, *box] = 0.0
    return emptied


def cell_box(row: int, column: int) -> tuple[slice, slice]:
    """Where a cell of the map lies on the canvas."""
    return (
        slice(row * CELL_PX, (row + 1) * CELL_PX),
        slice(column * CELL_PX, (column + 1) * CELL_PX),
    )


def _ink(canvas: Canvas) -> Floats:
    """(MAP_ROWS, MAP_COLUMNS) float32, pixels of ink in each cell."""
    ink = canvas[INK].reshape(MAP_ROWS, CELL_PX, MAP_COLUMNS, CELL_PX).sum(axis=(1, 3))
    return np.asarray(ink, np.float32)


def _between(taken: NDArray[np.float64], asked: Sequence[Window]) -> NDArray[np.float64]:
    """Windows that were not asked about get the mean of those beside, above and below that were."""
    known = np.zeros(taken.shape)
    for row, column, _ in asked:
        known[row, column] = 1.0
    total, count = (
        grid[:-2, 1:-1] + grid[2:, 1:-1] + grid[1:-1, :-2] + grid[1:-1, 2:]
        for grid in (np.pad(taken, 1), np.pad(known, 1))
    )
    return np.where(known > 0.0, taken, total / np.maximum(count, 1.0))


def _windows(canvas: Canvas) -> list[Window]:
    """Row, column and place of every window with ink; they overlap by half."""
    found = []
    for row in range(MAP_ROWS + 1):
        for column in range(MAP_COLUMNS + 1):
            bottom, right = (row + 1) * CELL_PX, (column + 1) * CELL_PX
            box = (
                slice(max(0, bottom - _WINDOW_PX), bottom),
                slice(max(0, right - _WINDOW_PX), right),
            )
            if canvas[INK][box].sum() >= _LEAST_INK:
                found.append((row, column, box))
    return found
