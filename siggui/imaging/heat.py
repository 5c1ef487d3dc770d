"""A coarse map over the canvas, brought back to the ink of the image that it came from."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.canvas import CANVAS_HEIGHT, CANVAS_WIDTH, INK, Canvas
from siggui.imaging.ink import Mask


def spread(
    grid: NDArray[np.float32], canvas: Canvas, mask: Mask, to_canvas: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Give every pixel of the mask its value on the map, without steps between the cells.

    Cells without ink say nothing, so they count as little as they hold ink: a stroke at the edge
    of the writing is not paler for the empty paper beside it.

    Args:
        grid: (rows, columns) float32 of cells that cover the canvas.
        canvas: Only its ink counts.
        mask: (H, W) uint8, only its shape counts.
        to_canvas: (2, 3) float64, see :func:`siggui.imaging.canvas.to_canvas`.

    Returns:
        (H, W) float32.
    """
    rows, columns = grid.shape
    ink = canvas[INK].reshape(rows, CANVAS_HEIGHT // rows, columns, CANVAS_WIDTH // columns)
    weight = ink.sum(axis=(1, 3)) + np.float32(1e-3)
    per_cell = np.array([[columns / CANVAS_WIDTH], [rows / CANVAS_HEIGHT]])
    to_grid = to_canvas * per_cell
    # The middle of the first cell is the place of the grid's first value.
    to_grid[:, 2] -= 0.5
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (mask.shape[1], mask.shape[0])
    warped = [
        cv2.warpAffine(part, to_grid, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
        for part in (grid * weight, weight)
    ]
    return np.asarray(warped[0] / warped[1], np.float32)


def ink_centers(canvas: Canvas, rows: int, columns: int) -> NDArray[np.float32]:
    """Middle of the ink in each cell of a grid over the canvas.

    Args:
        canvas: Only its ink counts.
        rows: Of the grid.
        columns: Of the grid.

    Returns:
        (rows, columns, 2) float32, x and y on the canvas; not a number where there is no ink.
    """
    down, across = np.mgrid[0:CANVAS_HEIGHT, 0:CANVAS_WIDTH].astype(np.float32) + np.float32(0.5)
    cells = (rows, CANVAS_HEIGHT // rows, columns, CANVAS_WIDTH // columns)
    ink, x, y = (
        part.reshape(cells).sum(axis=(1, 3))
        for part in (canvas[INK], canvas[INK] * across, canvas[INK] * down)
    )
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.stack([x / ink, y / ink], axis=2), np.float32)
