"""Where the pictures of a case stand, and the one scale that lets all of them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

CAPTION_MM = 5.0
PAD_MM = 2.0
GAP_MM = 4.0
_LEAST_MM = 9.0
"""A frame is at least so high, so that its caption belongs to something."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The place of one picture, with its caption above; in mm from the grid's corner.

    Attributes:
        x: Left edge.
        y: Upper edge of the caption.
        width: Of the frame.
        height: Of the frame, without the caption.
    """

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Grid:
    """All places.

    Attributes:
        scale: Of all pictures; 1.0 is as large as on paper, never more.
        frames: One for each picture, in order.
        height: Of everything, in mm.
    """

    scale: float
    frames: tuple[Frame, ...]
    height: float


def grid_of(
    first: Sequence[tuple[float, float]],
    others: Sequence[tuple[float, float]],
    width: float,
    height: float,
) -> Grid:
    """Find the largest scale at which all pictures fit.

    Args:
        first: Width and height in mm of the pictures in the first row, at most two.
        others: Of those in the rows below, two, three or four in a row.
        width: Of the room, in mm.
        height: Likewise.

    >>> grid_of([(60, 20)], [(50, 20)] * 2, 170, 150).scale
    1.0
    >>> round(grid_of([(400, 100)], [(50, 20)], 170, 150).scale, 2)
    0.2
    """
    best: Grid | None = None
    for columns in (2, 3, 4):
        found = _with_columns(first, others, width, height, columns)
        # Fewer columns if nothing is gained: the eye runs down them.
        if best is None or found.scale > best.scale * 1.05:
            best = found
    if best is None:
        raise RuntimeError("a grid has columns")
    return best


def _with_columns(
    first: Sequence[tuple[float, float]],
    others: Sequence[tuple[float, float]],
    width: float,
    height: float,
    columns: int,
) -> Grid:
    rows = [(list(first), 2)] if first else []
    rows += [(list(others[at : at + columns]), columns) for at in range(0, len(others), columns)]
    scale = 1.0
    for row, places in rows:
        room = (width - (places - 1) * GAP_MM) / places - 2 * PAD_MM
        scale = min([scale, *(room / w for w, _ in row if w > 0)])
    heights = [max((h for _, h in row), default=0.0) for row, _ in rows]
    fixed = len(rows) * (CAPTION_MM + 2 * PAD_MM + GAP_MM)
    if sum(heights) * scale > height - fixed:
        scale = max(0.05, (height - fixed) / sum(heights))
    frames, y = [], 0.0
    for (row, places), tallest in zip(rows, heights, strict=True):
        across = (width - (places - 1) * GAP_MM) / places
        inner = max(_LEAST_MM, tallest * scale + 2 * PAD_MM)
        for place, _ in enumerate(row):
            frames.append(Frame(place * (across + GAP_MM), y, across, inner))
        y += CAPTION_MM + inner + GAP_MM
    return Grid(scale, tuple(frames), y - GAP_MM if rows else 0.0)
