"""The locator's network as it is trained; the program runs the same layers without torch."""

from __future__ import annotations

from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from siggui.imaging.locate_network import CELL_PX, LAYERS
from siggui.training.layers import Layer, built, folded


class LocatorNetwork(nn.Module):
    """Says for every cell of a page how likely a signature's middle is there, and its box.

    The layers and how they hang together are those of :mod:`siggui.imaging.locate_network`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.layers = built(LAYERS)
        with torch.no_grad():
            bias = cast(Tensor, self._layer("head").conv.bias)
            bias.fill_(1.0)
            bias[0] = -4.0  # signatures are rare

    def _layer(self, name: str) -> Layer:
        return cast(Layer, self.layers[name])

    def _run(self, name: str, x: Tensor) -> Tensor:
        return functional.relu(self._layer(name)(x))

    def forward(self, page: Tensor) -> Tensor:
        """Score a batch.

        Args:
            page: (N, CHANNELS, H, W) float32, H and W multiples of 64.

        Returns:
            (N, 5, H / 8, W / 8): logit, then log distances to left, top, right, bottom in cells.
        """
        x = self._run("stem", page)
        x = self._run("fine", x)
        eighth = self._run("eighth", x)
        eighth = functional.relu(eighth + self.layers["eighth_2"](eighth))
        sixteenth = self._run("sixteenth", eighth)
        sixteenth = functional.relu(sixteenth + self.layers["sixteenth_2"](sixteenth))
        wide = self._run("wide", sixteenth)
        wide = functional.relu(wide + self.layers["wide_2"](wide))
        wide = functional.relu(wide + self.layers["wide_3"](wide))
        wider = self._run("wider", wide)
        wider = functional.relu(wider + self.layers["wider_2"](wider))
        up = functional.interpolate(self.layers["wider_up"](wider), scale_factor=2.0)
        wide = functional.relu(self.layers["wide_side"](wide) + up)
        up = functional.interpolate(self.layers["wide_up"](wide), scale_factor=2.0)
        sixteenth = functional.relu(self.layers["sixteenth_side"](sixteenth) + up)
        up = functional.interpolate(self.layers["sixteenth_up"](sixteenth), scale_factor=2.0)
        eighth = functional.relu(self.layers["eighth_side"](eighth) + up)
        eighth = self._run("mix", eighth)
        out: Tensor = self.layers["head"](eighth)
        return out

    def folded(self) -> dict[str, NDArray[np.float16]]:
        """Weights with the normalization folded in, for :func:`save_locator`."""
        return folded(self.layers)


def targets(
    boxes: NDArray[np.float32], rows: int, columns: int
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """What the network is to say for one crop.

    Args:
        boxes: (N, 4) in pixels at the working resolution, relative to the crop.
        rows: Of the network's output.
        columns: Likewise.

    Returns:
        Heat (rows, columns) in 0..1, 1 in the middle of a signature; its weight, 0 where a
        signature is cut by the edge; the box (4, rows, columns) around each cell in cells; and
        the weight of that.

    Source: Zhou, Wang and Krähenbühl, Objects as points (2019), section 3.
    """
    heat = np.zeros((rows, columns), np.float32)
    weight = np.ones((rows, columns), np.float32)
    around = np.ones((4, rows, columns), np.float32)
    boxed = np.zeros((rows, columns), np.float32)
    ys, xs = np.mgrid[0:rows, 0:columns].astype(np.float32) + 0.5
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    for index in np.argsort(-area):
        left, top, right, bottom = boxes[index] / CELL_PX
        seen = max(0.0, min(right, columns) - max(left, 0.0))
        seen *= max(0.0, min(bottom, rows) - max(top, 0.0))
        share = seen / max((right - left) * (bottom - top), 1e-6)
        if share <= 0.0:
            continue
        inside = (xs > left) & (xs < right) & (ys > top) & (ys < bottom)
        if share < 0.75:
            weight[inside] = 0.0
            continue
        spread_x, spread_y = max((right - left) / 5, 0.6), max((bottom - top) / 5, 0.6)
        middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
        bump = np.exp(
            -((xs - middle_x) ** 2) / (2 * spread_x**2) - (ys - middle_y) ** 2 / (2 * spread_y**2)
        )
        row = int(np.clip(middle_y, 0, rows - 1))
        column = int(np.clip(middle_x, 0, columns - 1))
        bump[row, column] = 1.0
        heat = np.maximum(heat, bump)
        near = bump > 0.25
        distances = np.stack([xs - left, ys - top, right - xs, bottom - ys])
        around[:, near] = np.maximum(distances, 0.3)[:, near]
        # A small signature counts as much as one that covers many cells.
        boxed[near] = bump[near] / bump[near].sum() if share > 0.98 else 0.0
    return heat, weight, around, boxed


def loss(
    out: Tensor, heat: Tensor, weight: Tensor, around: Tensor, boxed: Tensor
) -> tuple[Tensor, Tensor]:
    """Penalty-reduced focal loss of the heat, and 1 - IoU of the boxes.

    Source: Law and Deng, CornerNet (2018), equation 1.
    """
    chance = torch.sigmoid(out[:, 0]).clamp(1e-4, 1 - 1e-4)
    hit = (heat > 0.99).float() * weight
    found = -((1 - chance) ** 2) * torch.log(chance) * hit
    missed = -((1 - heat) ** 4) * chance**2 * torch.log(1 - chance) * (1 - hit) * weight
    score = (found.sum() + missed.sum()) / hit.sum().clamp(min=1.0)
    said = torch.exp(out[:, 1:].clamp(-3.0, 5.0))
    width = torch.minimum(said[:, 0], around[:, 0]) + torch.minimum(said[:, 2], around[:, 2])
    height = torch.minimum(said[:, 1], around[:, 1]) + torch.minimum(said[:, 3], around[:, 3])
    shared = width * height
    area_said = (said[:, 0] + said[:, 2]) * (said[:, 1] + said[:, 3])
    area = (around[:, 0] + around[:, 2]) * (around[:, 1] + around[:, 3])
    overlap = shared / (area_said + area - shared)
    box = ((1 - overlap) * boxed).sum() / boxed.sum().clamp(min=1.0)
    return score, box
