"""The signature read from left to right and from right to left."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
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

_HIDDEN = 64
_BELOW_ALL = -1.0


class ColumnEncoder(nn.Module):
    """Convolutions, then a bidirectional LSTM over the columns of their map.

    Source: Shi, Bai and Yao (2017), section 2, which reads words in pictures that way; the LSTM is
    that of Hochreiter and Schmidhuber (1997).

    Args:
        channels: Of the convolutions.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        self.convolutions = convolutions(channels)
        self.column = nn.Linear(GRID_ROWS * CELL_FEATURES, CELL_FEATURES)
        self.reader = nn.LSTM(CELL_FEATURES, _HIDDEN, batch_first=True, bidirectional=True)
        self.overall = nn.Linear(4 * _HIDDEN, GLOBAL_FEATURES)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        twins = self.convolutions(canvas)
        cells = twins.cells * (twins.ink > 0.0).unsqueeze(2)
        grid = cells.unflatten(1, (GRID_ROWS, GRID_COLUMNS)).transpose(1, 2)
        columns = F.relu(self.column(grid.flatten(2))).float()
        with torch.autocast(columns.device.type, enabled=False):
            read, _ = self.reader(columns)
        inked = (twins.ink.unflatten(1, (GRID_ROWS, GRID_COLUMNS)).sum(1) > 0.0).unsqueeze(2)
        mean = (read * inked).sum(1) / inked.sum(1).clamp(min=1)
        most = read.masked_fill(~inked, _BELOW_ALL).amax(1)
        return as_whole(self.overall(torch.cat([mean, most], dim=1)), twins.ink)
