"""The locator's network in plain arrays, so that finding a signature does not wait for torch."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from siggui.imaging.layers import Floats, Layers, convolved, doubled, relu

CHANNELS = 6
CELL_PX = 16
"""Edge of the square of page that each cell of the answer stands for, at the working resolution."""
COARSEST = 64
"""A page is padded to a multiple of this, so that all scales meet."""

LAYERS: Layers = {
    "stem": (CHANNELS, 16, 3, 2),
    "fine": (16, 32, 3, 2),
    "eighth": (32, 48, 3, 2),
    "eighth_2": (48, 48, 3, 1),
    "sixteenth": (48, 64, 3, 2),
    "sixteenth_2": (64, 64, 3, 1),
    "wide": (64, 80, 3, 2),
    "wide_2": (80, 80, 3, 1),
    "wide_3": (80, 80, 3, 1),
    "wider": (80, 96, 3, 2),
    "wider_2": (96, 96, 3, 1),
    "wide_side": (80, 80, 3, 1),
    "wider_up": (96, 80, 1, 1),
    "wide_up": (80, 64, 1, 1),
    "sixteenth_side": (64, 64, 3, 1),
    "sixteenth_up": (64, 48, 1, 1),
    "eighth_side": (48, 48, 1, 1),
    "mix": (48, 48, 3, 1),
    "head": (48, 5, 1, 1),
}


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
        return convolved(x, weights[f"{name}.weight"], weights[f"{name}.bias"], LAYERS[name][3])

    x = relu(layer("fine", relu(layer("stem", x))))
    eighth = relu(layer("eighth", x))
    eighth = relu(eighth + layer("eighth_2", eighth))
    sixteenth = relu(layer("sixteenth", eighth))
    sixteenth = relu(sixteenth + layer("sixteenth_2", sixteenth))
    wide = relu(layer("wide", sixteenth))
    wide = relu(wide + layer("wide_2", wide))
    wide = relu(wide + layer("wide_3", wide))
    wider = relu(layer("wider", wide))
    wider = relu(wider + layer("wider_2", wider))
    wide = relu(layer("wide_side", wide) + doubled(layer("wider_up", wider)))
    sixteenth = relu(layer("sixteenth_side", sixteenth) + doubled(layer("wide_up", wide)))
    eighth = relu(layer("eighth_side", eighth) + doubled(layer("sixteenth_up", sixteenth)))
    out = layer("head", relu(layer("mix", eighth)))
    return out[:, : -(-height // 8), : -(-width // 8)]
