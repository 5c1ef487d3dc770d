"""Which ink speaks against the specimens, and where the network looked for its partner.

The map is made by taking ink away: a window of the questioned canvas is emptied and the network is
asked again. Ink that found no partner lowers the similarity, so without it the similarity rises.
That asks the network itself, so it holds for any architecture; attention alone says where the
network looked, not what it made of what it saw.

Source: occlusion, Zeiler and Fergus, Visualizing and understanding convolutional networks (2014),
section 4.2.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.canvas import CANVAS_HEIGHT, CANVAS_WIDTH, Canvas

CELL_PX = 12
"""Side of a cell of the map, in pixels of the canvas."""
MAP_ROWS, MAP_COLUMNS = CANVAS_HEIGHT // CELL_PX, CANVAS_WIDTH // CELL_PX
_WINDOW_PX = 2 * CELL_PX
_LEAST_INK = 2.0
"""Pixels of ink; a window with less changes nothing."""
_AT_ONCE = 16

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """Where a questioned signature does not fit; arrays are read-only.

    Attributes:
        together: (MAP_ROWS, MAP_COLUMNS) float32, log10 likelihood ratio that the ink of a window
            around each cell takes from the verdict on all specimens together; below 0 where it
            adds to it, and 0 where there is no ink.
        single: (S, MAP_ROWS, MAP_COLUMNS) float32, likewise for each specimen alone.
        partners: (S, rows, columns, 2) float32, for each cell of a grid over the questioned
            canvas, x and y on the specimen's canvas where its partner was found; not a number
            where there is no ink. None if the network matches no places.
    """

    together: Floats
    single: Floats
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

    Args:
        network: Answers.
        specimens: Embeddings, at least one.
        questioned: Embedding of ``canvas``.
        canvas: (96, 288) float32 in 0..1, ink is 1.
        stop: Called between the questions; raises when nobody waits for the answer any more.

    Raises:
        ValueError: Without specimens.
    """
    if not specimens:
        raise ValueError("there must be at least one specimen")
    own = network.logits(list(itertools.combinations(specimens, 2)))
    whole = np.array(network.logits([(s, questioned) for s in specimens]))[:, None]
    places = _windows(canvas)
    taken = np.zeros((len(specimens) + 1, MAP_ROWS + 1, MAP_COLUMNS + 1))
    for start in range(0, len(places), _AT_ONCE):
        stop()
        part = places[start : start + _AT_ONCE]
        embedded = network.embed([without(canvas, [box]) for _, _, box in part])
        flat = network.logits([(s, e) for s in specimens for e in embedded])
        logits = np.concatenate([whole, np.reshape(flat, (len(specimens), len(part)))], axis=1)
        weights = [network.weigh(logits, own), *(network.weigh(row[None], ()) for row in logits)]
        rows, columns = [row for row, _, _ in part], [column for _, column, _ in part]
        for heat, weight in zip(taken, weights, strict=True):
            heat[rows, columns] = weight[1:] - weight[0]
    # Four windows lie over each cell.
    around = taken[:, :-1, :-1] + taken[:, 1:, :-1] + taken[:, :-1, 1:] + taken[:, 1:, 1:]
    cells = np.asarray(around / 4.0 * (_ink(canvas) > 0.0), np.float32)
    partners = network.partners(specimens, questioned)
    for grid in (cells, partners):
        if grid is not None:
            grid.setflags(write=False)
    return Explanation(cells[0], cells[1:], partners)


def without(canvas: Canvas, boxes: Sequence[tuple[slice, slice]]) -> Canvas:
    """A copy with the ink of some boxes taken away."""
    emptied = canvas.copy()
    for box in boxes:
        emptied[box] = 0.0
    return emptied


def cell_box(row: int, column: int) -> tuple[slice, slice]:
    """Where a cell of the map lies on the canvas."""
    return (
        slice(row * CELL_PX, (row + 1) * CELL_PX),
        slice(column * CELL_PX, (column + 1) * CELL_PX),
    )


def _ink(canvas: Canvas) -> Floats:
    """(MAP_ROWS, MAP_COLUMNS) float32, pixels of ink in each cell."""
    ink = canvas.reshape(MAP_ROWS, CELL_PX, MAP_COLUMNS, CELL_PX).sum(axis=(1, 3))
    return np.asarray(ink, np.float32)


def _windows(canvas: Canvas) -> list[tuple[int, int, tuple[slice, slice]]]:
    """Row, column and place of every window with ink; they overlap by half."""
    found = []
    for row in range(MAP_ROWS + 1):
        for column in range(MAP_COLUMNS + 1):
            bottom, right = (row + 1) * CELL_PX, (column + 1) * CELL_PX
            box = (
                slice(max(0, bottom - _WINDOW_PX), bottom),
                slice(max(0, right - _WINDOW_PX), right),
            )
            if canvas[box].sum() >= _LEAST_INK:
                found.append((row, column, box))
    return found
