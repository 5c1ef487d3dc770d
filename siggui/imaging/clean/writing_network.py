"""The network that tells the pen's ink from print and stamps, in plain arrays.

A picture goes down to a sixteenth of its size and up again, each scale meeting its like.

Source: Ronneberger, Fischer and Brox, U-Net (2015), with additions in place of concatenations.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from siggui.imaging.layers import Floats, Layers, convolved, doubled, relu

CHANNELS = 2
COARSEST = 16
"""A picture is padded to a multiple of this, so that all scales meet."""

SCALES = (("a", 24), ("b", 36), ("c", 48), ("d", 72), ("e", 96))


def _layers() -> Layers:
    layers: Layers = {}
    before = CHANNELS
    for name, width in SCALES:
        layers[f"{name}_1"] = (before, width, 3, 1 if name == "a" else 2)
        layers[f"{name}_2"] = (width, width, 3, 1)
        before = width
    layers["e_3"] = (before, before, 3, 1)
    for name, width in reversed(SCALES[:-1]):
        layers[f"{name}_up"] = (before, width, 1, 1)
        layers[f"{name}_mix"] = (width, width, 3, 1)
        before = width
    layers["head"] = (before, 1, 1, 1)
    return layers


LAYERS = _layers()


def run(weights: Mapping[str, Floats], picture: Floats) -> Floats:
    """Say for every pixel how likely it is that a pen wrote it.

    Args:
        weights: ``<layer>.weight`` (out, in, k, k) and ``<layer>.bias`` (out,) of `LAYERS`.
        picture: (CHANNELS, H, W) float32 in 0..1: ink, and how dark it is.

    Returns:
        (H, W) float32 logits.
    """
    _, height, width = picture.shape
    x = np.pad(picture, ((0, 0), (0, -height % COARSEST), (0, -width % COARSEST)))

    def layer(name: str, x: Floats) -> Floats:
        return convolved(x, weights[f"{name}.weight"], weights[f"{name}.bias"], LAYERS[name][3])

    sides: dict[str, Floats] = {}
    for name, _ in SCALES:
        x = relu(layer(f"{name}_2", relu(layer(f"{name}_1", x))))
        sides[name] = x
    x = relu(x + layer("e_3", x))
    for name, _ in reversed(SCALES[:-1]):
        x = relu(layer(f"{name}_mix", sides[name] + doubled(layer(f"{name}_up", x))))
    return layer("head", x)[0, :height, :width]
