"""Overlapping parts of the signature, each compared with the same part of the other one."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor, nn

from siggui.verifier.architectures.global_vector import convolutions
from siggui.verifier.network import (
    CELL_FEATURES,
    GLOBAL_FEATURES,
    GRID_COLUMNS,
    GRID_ROWS,
    Channels,
    Twins,
)

_SIZE, _STEP = (3, 6), 3
REGIONS = 2 * 5
"""Of a signature."""
_BELOW_ALL = -4.0


class Regions(nn.Module):
    """Upper and lower half, each in five parts that overlap by half, and a global vector of all.

    Source: regional features beside global ones, MS-SigNet, Huang and Lu (2023), section III.

    Args:
        features: Of a region, and of the global vector.
        dropout: Of region features while training.
    """

    def __init__(self, features: int = GLOBAL_FEATURES, dropout: float = 0.1) -> None:
        super().__init__()
        self.region = nn.Linear(2 * CELL_FEATURES, features)
        self.norm = nn.LayerNorm(features)
        self.dropout = nn.Dropout(dropout)
        self.overall = nn.Linear(REGIONS * features, features)

    def forward(self, cells: Tensor, ink: Tensor) -> Twins:
        """Pool.

        Args:
            cells: (N, CELLS, CELL_FEATURES) float.
            ink: (N, CELLS) float.

        Returns:
            Twins with regions in the place of cells.
        """
        return self.of(pooled(cells, ink), ink_of_regions(ink))

    def of(self, in_regions: Tensor, ink: Tensor) -> Twins:
        """Regions of what was pooled before.

        Args:
            in_regions: From :func:`pooled`.
            ink: (N, REGIONS) float, from :func:`ink_of_regions`.
        """
        regions = self.norm(self.region(in_regions).float()) * (ink > 0.0).unsqueeze(2)
        overall = F.normalize(self.overall(regions.flatten(1)).float(), dim=1)
        return Twins(self.dropout(regions), ink, overall)


def pooled(cells: Tensor, ink: Tensor) -> Tensor:
    """Mean and highest features of the cells with ink, region by region.

    Args:
        cells: (N, CELLS, CELL_FEATURES) float.
        ink: (N, CELLS) float.

    Returns:
        (N, REGIONS, 2 * CELL_FEATURES) float.
    """
    n = len(ink)
    cells = cells.transpose(1, 2).reshape(n, -1, GRID_ROWS, GRID_COLUMNS)
    inked = (ink > 0.0).to(cells.dtype).reshape(n, 1, GRID_ROWS, GRID_COLUMNS)
    share = F.avg_pool2d(inked, _SIZE, _STEP)
    mean = F.avg_pool2d(cells * inked, _SIZE, _STEP) / share.clamp(min=1e-3)
    most = F.max_pool2d(cells.masked_fill(inked == 0.0, _BELOW_ALL), _SIZE, _STEP)
    return torch.cat([mean, most], dim=1).flatten(2).transpose(1, 2)


def ink_of_regions(ink: Tensor) -> Tensor:
    """(N, CELLS) shares of the cells that are ink to (N, REGIONS) of the regions."""
    return F.avg_pool2d(ink.reshape(-1, 1, GRID_ROWS, GRID_COLUMNS), _SIZE, _STEP).flatten(1)


class RegionEncoder(nn.Module):
    """The cell encoder's convolutions, pooled to regions.

    Args:
        channels: Of the convolutions.
        features: Of a region, and of the global vector.
    """

    def __init__(self, channels: Channels, features: int = GLOBAL_FEATURES) -> None:
        super().__init__()
        self.convolutions = convolutions(channels)
        self.regions = Regions(features)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        twins = self.convolutions(canvas)
        regions: Twins = self.regions(twins.cells, twins.ink)
        return regions


class RegionComparer(nn.Module):
    """Judges each region by its difference and product, and averages where either has ink.

    Args:
        features: Of a region.
        dropout: Of the judge while training.
    """

    def __init__(self, features: int = GLOBAL_FEATURES, dropout: float = 0.2) -> None:
        super().__init__()
        self.judge = nn.Sequential(
            nn.Linear(2 * features, 64),
            nn.ReLU(inplace=True),
            nn.Dropout(dropout),
            nn.Linear(64, 1),
        )

    def forward(self, first: Twins, second: Twins) -> Tensor:
        """Compare N pairs; (N,) float logits."""
        both = [(first.cells - second.cells).abs(), first.cells * second.cells]
        judged: Tensor = self.judge(torch.cat(both, dim=2)).float().squeeze(2)
        weight = (torch.maximum(first.ink, second.ink) > 0.0).float()
        regional = (judged * weight).sum(1) / weight.sum(1).clamp(min=1.0)
        return regional + 2.0 * (first.overall * second.overall).sum(1)
