"""Three branches, two of them on one trunk, and four voices that judge what they read."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from siggui.verifier.architectures.regions import RegionComparer, Regions, ink_of_regions
from siggui.verifier.architectures.taught import TaughtBranch
from siggui.verifier.network import (
    CELL_FEATURES,
    CELLS,
    Branch,
    Channels,
    Comparer,
    Encoder,
    Twins,
    Voices,
    ink_of_cells,
    trunk,
)


class RegionBranch(nn.Module):
    """A branch of half the channels, pooled to regions: it is learned by heart less soon.

    Args:
        channels: Of the encoder that it stands beside.
        dropout: Of cell features while training.
    """

    def __init__(self, channels: Channels, dropout: float = 0.1) -> None:
        super().__init__()
        c1, c2, c3, c4 = channels
        self.branch = Branch((c1, c2, c3 // 2, 2 * c4 // 3))
        self.dropout = nn.Dropout(dropout)
        self.regions = Regions(CELL_FEATURES)

    def forward(self, seen: Tensor, ink: Tensor) -> Twins:
        """Regions of what the trunk saw, see :meth:`~siggui.verifier.network.Encoder.read`."""
        regions: Twins = self.regions(self.dropout(self.branch(seen)), ink)
        return regions


class SecondBranch(nn.Module):
    """The second branch while it learns by itself, on a trunk that is borrowed and stays as it is.

    Args:
        channels: Of the encoder that lends its trunk.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        self.trunk = trunk(channels)
        self.second = RegionBranch(channels)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        twins: Twins = self.second(self.trunk(canvas), ink_of_cells(canvas))
        return twins


class ThreeBranches(nn.Module):
    """Cells of the first branch, and behind them regions and whole of the two others.

    Args:
        channels: Of the trunk that the first and the second branch share, and of the first.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        self.first = Encoder(channels)
        self.second = RegionBranch(channels)
        self.taught = TaughtBranch()

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        seen, ink = self.first.trunk(canvas), ink_of_cells(canvas)
        first, others = self.first.read(seen, ink), (self.second(seen, ink), self.taught(canvas))
        more = [part for each in others for part in (each.cells, each.overall.unsqueeze(1))]
        return Twins(torch.cat([first.cells, *more], dim=1), ink, first.overall)


class FourVoices(Voices):
    """The cell comparer with two voices more.

    Regions compare less closely than cells, so they know people who were not trained on nearly as
    well as those who were; branches that learned apart err on other pairs. Each learns to be right
    by itself.
    """

    def __init__(self) -> None:
        super().__init__((1.0, 2.0, 1.0, 1.0))
        self.cells = Comparer()
        self.second = RegionComparer(CELL_FEATURES)
        self.taught = RegionComparer(CELL_FEATURES)

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """Cells, the whole, regions of the second branch and of the taught one; (N, 4) float."""
        cells = self.cells.voices(by_first(first), by_first(second))
        return torch.cat([cells, torch.stack(self._regional(first, second), dim=1)], dim=1)

    def parts(self, first: Twins, second: Twins) -> tuple[Tensor, ...]:
        """What is to be right by itself: were only the sum, one voice would rest on the other."""
        return self.cells(by_first(first), by_first(second)), *self._regional(first, second)

    def _regional(self, first: Twins, second: Twins) -> tuple[Tensor, Tensor]:
        """What the regions of either branch say of N pairs, (N,) float each."""
        (second_a, taught_a), (second_b, taught_b) = map(_regional, (first, second))
        return self.second(second_a, second_b), self.taught(taught_a, taught_b)


def by_first(twins: Twins) -> Twins:
    """The twins as the first branch made them."""
    return twins._replace(cells=twins.cells[:, :CELLS])


def _regional(twins: Twins) -> tuple[Twins, Twins]:
    """The twins as the second and the taught branch made them."""
    ink = ink_of_regions(twins.ink)
    second, taught = twins.cells[:, CELLS:].chunk(2, dim=1)
    return Twins(second[:, :-1], ink, second[:, -1]), Twins(taught[:, :-1], ink, taught[:, -1])
