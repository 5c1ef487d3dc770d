"""Cells that look for their partners, and regions that stay in their place, side by side."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from siggui.verifier.architectures.regions import RegionComparer, Regions
from siggui.verifier.network import Comparer, Twins, Voices


class RegionVoice(nn.Module):
    """Judges two signatures by their regions, which are pooled from the cells."""

    def __init__(self) -> None:
        super().__init__()
        self.regions = Regions()
        self.comparer = RegionComparer()

    def forward(self, first: Twins, second: Twins) -> Tensor:
        """Compare N pairs; (N,) float logits."""
        logits: Tensor = self.comparer(self.regions(first), self.regions(second))
        return logits


class CellsAndRegions(Voices):
    """The cell comparer with one voice more.

    Regions compare less closely than cells, so they know people who were not trained on nearly as
    well as those who were, and they err on other pairs. Each learns to be right by itself.
    """

    def __init__(self) -> None:
        super().__init__((1.0, 2.0, 1.0))
        self.cells = Comparer()
        self.regions = RegionVoice()

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """Cells, the whole, and regions; (N, 3) float."""
        regions = self.regions(first, second).unsqueeze(1)
        return torch.cat([self.cells.voices(first, second), regions], dim=1)
