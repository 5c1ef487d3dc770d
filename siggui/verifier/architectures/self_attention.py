"""Every part of the signature looks at all its other parts before it is summed up."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from siggui.verifier.architectures.global_vector import as_whole, convolutions
from siggui.verifier.network import (
    CELL_FEATURES,
    GLOBAL_FEATURES,
    GRID_COLUMNS,
    GRID_ROWS,
    Channels,
    Twins,
)

_LAYERS = 2


class SelfAttentionEncoder(nn.Module):
    """Convolutions, then transformer blocks over the inked cells; an extra token sums them up.

    Source: the hybrid of Dosovitskiy et al. (2021), section 3.1, as TransOSV, Li et al. (2022),
    does it for signatures.

    Args:
        channels: Of the convolutions.
        dropout: Within the blocks while training.
    """

    def __init__(self, channels: Channels, dropout: float = 0.1) -> None:
        super().__init__()
        self.convolutions = convolutions(channels)
        self.rows = nn.Parameter(0.02 * torch.randn(GRID_ROWS, 1, CELL_FEATURES))
        self.columns = nn.Parameter(0.02 * torch.randn(GRID_COLUMNS, CELL_FEATURES))
        self.summary = nn.Parameter(0.02 * torch.randn(1, 1, CELL_FEATURES))
        self.blocks = nn.ModuleList(
            nn.TransformerEncoderLayer(
                CELL_FEATURES,
                nhead=4,
                dim_feedforward=2 * CELL_FEATURES,
                dropout=dropout,
                activation="gelu",
                batch_first=True,
                norm_first=True,
            )
            for _ in range(_LAYERS)
        )
        self.overall = nn.Linear(CELL_FEATURES, GLOBAL_FEATURES)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        twins = self.convolutions(canvas)
        place = (self.rows + self.columns).flatten(0, 1)
        summary = self.summary.expand(len(canvas), 1, CELL_FEATURES)
        tokens = torch.cat([summary, twins.cells + place], dim=1)
        # The summary is never hidden, so that an empty canvas leaves something to look at.
        hidden = torch.cat([twins.ink[:, :1] < 0.0, twins.ink <= 0.0], dim=1)
        for block in self.blocks:
            tokens = block(tokens, src_key_padding_mask=hidden)
        return as_whole(self.overall(tokens[:, 0]), twins.ink)
