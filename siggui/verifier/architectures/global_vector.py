"""One vector for the whole signature, compared by its distance or its angle."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor, nn

from siggui.verifier.network import (
    CELL_FEATURES,
    CELLS,
    GLOBAL_FEATURES,
    Channels,
    Encoder,
    Twins,
)

_THIN = 16


def convolutions(channels: Channels) -> Encoder:
    """The convolutions of the cell encoder, for an encoder that makes its own global vector."""
    encoder = Encoder(channels)
    encoder.add_module("overall", nn.Identity())
    return encoder


def as_whole(vector: Tensor, ink: Tensor) -> Twins:
    """Twins of a single cell that stands for the whole signature.

    Args:
        vector: (N, GLOBAL_FEATURES) float.
        ink: (N, C) float, share of ink in each part of the canvas.
    """
    vector = vector.float()
    return Twins(vector.unsqueeze(1), ink.mean(1, keepdim=True), F.normalize(vector, dim=1))


class GlobalEncoder(nn.Module):
    """A plain convolutional network that ends in one dense layer over the whole map.

    Source: SigNet, Dey et al. (2017), section 3, with residual blocks and far fewer parameters.

    Args:
        channels: Of the convolutions.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        self.convolutions = convolutions(channels)
        self.thin = nn.Linear(CELL_FEATURES, _THIN)
        self.dense = nn.Linear(CELLS * _THIN, GLOBAL_FEATURES)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        twins = self.convolutions(canvas)
        inked = (twins.ink > 0.0).unsqueeze(2)
        grid = F.relu(self.thin(twins.cells)) * inked
        return as_whole(self.dense(grid.flatten(1)), twins.ink)


class EuclideanComparer(nn.Module):
    """The nearer two vectors, the higher the logit; scale and threshold are learned.

    Source: Dey et al. (2017), section 3.2; here the distance goes through a logistic function.
    """

    def __init__(self) -> None:
        super().__init__()
        self.log_scale = nn.Parameter(torch.tensor(1.4))
        self.threshold = nn.Parameter(torch.tensor(0.5))

    def forward(self, first: Twins, second: Twins) -> Tensor:
        """Compare N pairs; (N,) float logits."""
        squared = (first.cells - second.cells).float().square().mean((1, 2))
        # The root has no slope at zero, where two copies of one signature lie.
        return self.log_scale.exp() * (self.threshold - (squared + 1e-6).sqrt())


class CosineComparer(nn.Module):
    """The smaller the angle between two vectors, the higher the logit."""

    def __init__(self) -> None:
        super().__init__()
        self.log_scale = nn.Parameter(torch.tensor(2.0))
        self.threshold = nn.Parameter(torch.tensor(0.5))

    def forward(self, first: Twins, second: Twins) -> Tensor:
        """Compare N pairs; (N,) float logits."""
        cosine = (first.overall * second.overall).sum(1)
        return self.log_scale.exp() * (cosine - self.threshold)
