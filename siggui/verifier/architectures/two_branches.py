"""One trunk, two branches that read what it saw, and four voices that judge what they read."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from siggui.verifier.architectures.regions import RegionComparer, Regions, ink_of_regions
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


class TwoBranches(nn.Module):
    """Cells of one branch, and behind them the regions and the whole of the other.

    Args:
        channels: Of the trunk and the first branch.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        self.first = Encoder(channels)
        self.second = RegionBranch(channels)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        seen, ink = self.first.trunk(canvas), ink_of_cells(canvas)
        first, second = self.first.read(seen, ink), self.second(seen, ink)
        cells = torch.cat([first.cells, second.cells, second.overall.unsqueeze(1)], dim=1)
        return Twins(cells, ink, first.overall)


class RegionVoice(nn.Module):
    """Judges two signatures by their regions, which are pooled from the cells."""

    def __init__(self) -> None:
        super().__init__()
        self.regions = Regions()
        self.comparer = RegionComparer()

    def forward(self, first: Twins, second: Twins) -> Tensor:
        """Compare N pairs; (N,) float logits."""
        a, b = (self.regions(twins.cells, twins.ink) for twins in (first, second))
        logits: Tensor = self.comparer(a, b)
        return logits


class FourVoices(Voices):
    """The cell comparer with two voices more.

    Regions compare less closely than cells, so they know people who were not trained on nearly as
    well as those who were; a branch that learned apart from the first errs on other pairs. Each
    learns to be right by itself.
    """

    def __init__(self) -> None:
        super().__init__((1.0, 2.0, 1.0, 1.0))
        self.cells = Comparer()
        self.regions = RegionVoice()
        self.second = RegionComparer(CELL_FEATURES)

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """Cells, the whole, regions, and regions of the second branch; (N, 4) float."""
        cells = self.cells.voices(by_first(first), by_first(second))
        return torch.cat([cells, torch.stack(self._regional(first, second), dim=1)], dim=1)

    def parts(self, first: Twins, second: Twins) -> tuple[Tensor, ...]:
        """What is to be right by itself: were only the sum, one voice would rest on the other."""
        return self.cells(by_first(first), by_first(second)), *self._regional(first, second)

    def _regional(self, first: Twins, second: Twins) -> tuple[Tensor, Tensor]:
        """What the regions of either branch say of N pairs, (N,) float each."""
        return (
            self.regions(by_first(first), by_first(second)),
            self.second(by_second(first), by_second(second)),
        )


def by_first(twins: Twins) -> Twins:
    """The twins as the first branch made them."""
    return twins._replace(cells=twins.cells[:, :CELLS])


def by_second(twins: Twins) -> Twins:
    """The twins as the second branch made them."""
    more = twins.cells[:, CELLS:]
    return Twins(more[:, :-1], ink_of_regions(twins.ink), more[:, -1])
