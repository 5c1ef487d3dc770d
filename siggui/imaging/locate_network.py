"""The locator's network in plain arrays, so that finding a signature does not wait for torch."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

CHANNELS = 6
CELL_PX = 16
"""Edge of the square of page that each cell of the answer stands for, at the working resolution."""
COARSEST = 32
"""A page is padded to a multiple of this, so that all scales meet."""

LAYERS: dict[str, tuple[int, int, int, int]] = {
    "stem": (CHANNELS, 16, 3, 2),
    "fine": (16, 32, 3, 2),
    "eighth": (32, 48, 3, 2),
    "eighth_2": (48, 48, 3, 1),
    "sixteenth": (48, 64, 3, 2),
    "sixteenth_2": (64, 64, 3, 1),
    "wide": (64, 80, 3, 2),
    "wide_2": (80, 80, 3, 1),
    "wide_3": (80, 80, 3, 1),
    "wide_up": (80, 64, 1, 1),
    "sixteenth_side": (64, 64, 3, 1),
    "sixteenth_up": (64, 48, 1, 1),
    "eighth_side": (48, 48, 1, 1),
    "mix": (48, 48, 3, 1),
    "head": (48, 5, 1, 1),
}
"""Channels in, channels out, kernel and stride of each layer, in the order they run."""


def run(weights: Mapping[str, Floats], page: Floats) -> Floats:
    """Score every cell of a page.

    Args:
        weights: ``<layer>.weight`` (out, in, k, k) and ``<layer>.bias`` (out,) of `LAYERS`.
        page: (CHANNELS, H, W) as from `siggui.imaging.locate_page.page_map`.

    Returns:
        (5, ceil(H / 8), ceil(W / 8)) float32: logit that a signature's middle is there, then the
        logarithms of the distances to the left, top, right and bottom of its box, in cells.
    """
    _, height, width = page.shape
    down, across = -height % COARSEST, -width % COARSEST
    x = np.pad(page, ((0, 0), (0, down), (0, across)))

    def layer(name: str, x: Floats) -> Floats:
        return _convolved(x, weights[f"{name}.weight"], weights[f"{name}.bias"], LAYERS[name][3])

    x = _relu(layer("fine", _relu(layer("stem", x))))
    eighth = _relu(layer("eighth", x))
    eighth = _relu(eighth + layer("eighth_2", eighth))
    sixteenth = _relu(layer("sixteenth", eighth))
    sixteenth = _relu(sixteenth + layer("sixteenth_2", sixteenth))
    wide = _relu(layer("wide", sixteenth))
    wide = _relu(wide + layer("wide_2", wide))
    wide = _relu(wide + layer("wide_3", wide))
    sixteenth = _relu(layer("sixteenth_side", sixteenth) + _doubled(layer("wide_up", wide)))
    eighth = _relu(layer("eighth_side", eighth) + _doubled(layer("sixteenth_up", sixteenth)))
    out = layer("head", _relu(layer("mix", eighth)))
    return out[:, : -(-height // 8), : -(-width // 8)]


def _relu(x: Floats) -> Floats:
    return np.maximum(x, 0.0, out=x)


def _doubled(x: Floats) -> Floats:
    return x.repeat(2, axis=1).repeat(2, axis=2)


def _convolved(x: Floats, weight: Floats, bias: Floats, stride: int) -> Floats:
    """Convolve as one product of matrices: every shift of the page is a block of rows."""
    outputs, inputs, kernel, _ = weight.shape
    _, height, width = x.shape
    rows, columns = height // stride, width // stride
    if kernel == 1:
        shifted = x.reshape(inputs, -1)
    else:
        edge = kernel // 2
        padded = np.pad(x, ((0, 0), (edge, edge), (edge, edge)))
        blocks = np.empty((kernel, kernel, inputs, rows, columns), np.float32)
        for dy in range(kernel):
            for dx in range(kernel):
                ends = dy + stride * rows, dx + stride * columns
                blocks[dy, dx] = padded[:, dy : ends[0] : stride, dx : ends[1] : stride]
        shifted = blocks.reshape(-1, rows * columns)
    matrix = weight.transpose(0, 2, 3, 1).reshape(outputs, -1)
    out = matrix @ shifted
    out += bias[:, None]
    return np.asarray(out.reshape(outputs, rows, columns), np.float32)
