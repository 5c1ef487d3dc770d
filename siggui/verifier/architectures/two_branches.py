"""Two branches on one trunk, and the voices that judge what they read."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor, nn

from siggui.imaging.canvas import INK
from siggui.verifier.architectures import laid
from siggui.verifier.architectures.regions import (
    RegionComparer,
    Regions,
    ink_of_regions,
    pooled,
)
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
    """A branch of half the channels, pooled to regions twice: it is learned by heart less soon.

    Once for what it finds by itself, once for what a teacher sees, see :func:`of_student`.

    Args:
        channels: Of the encoder that it stands beside.
        dropout: Of cell features while training.
    """

    def __init__(self, channels: Channels, dropout: float = 0.1) -> None:
        super().__init__()
        c1, c2, c3, c4 = channels
        self.branch = Branch((c1, c2, c3 // 2, 2 * c4 // 3))
        self.dropout = nn.Dropout(dropout)
        self.own = Regions(CELL_FEATURES)
        self.taught = Regions(CELL_FEATURES)

    def forward(self, seen: Tensor, ink: Tensor) -> tuple[Twins, Twins]:
        """Regions of what the trunk saw, see :meth:`~siggui.verifier.network.Encoder.read`."""
        cells = self.dropout(self.branch(seen))
        in_regions, ink = pooled(cells, ink), ink_of_regions(ink)
        return self.own.of(in_regions, ink), self.taught.of(in_regions, ink)


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
        ink = ink_of_cells(canvas)
        both = self.second(self.trunk(canvas), ink)
        overall = torch.cat([each.overall for each in both], dim=1)
        return Twins(_in_rows(both), ink, F.normalize(overall, dim=1))


class TwoBranches(nn.Module):
    """Cells of the first branch, behind them the fields that are laid on others', and regions.

    Args:
        channels: Of the trunk that they share, and of the first.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        self.first = Encoder(channels)
        self.second = RegionBranch(channels)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, PLANES, 96, 288) float in 0..1, or (N, 1, 96, 288) of ink alone."""
        fields = laid.fields_of(canvas)
        canvas = canvas[:, INK : INK + 1].contiguous(memory_format=torch.channels_last)
        seen, ink = self.first.trunk(canvas), ink_of_cells(canvas)
        first = self.first.read(seen, ink)
        rows = [first.cells, fields, _in_rows(self.second(seen, ink))]
        return Twins(torch.cat(rows, dim=1), ink, first.overall)


class TwoVoices(Voices):
    """What the second branch finds by itself, and what a teacher would say."""

    choices = ((0.5, 0.75, 1.0, 1.5), (0.5, 0.75, 1.0, 1.5, 2.0))

    def __init__(self) -> None:
        super().__init__((1.0, 1.0))
        self.own = RegionComparer(CELL_FEATURES)
        self.taught = RegionComparer(CELL_FEATURES)

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """Own regions and taught ones; (N, 2) float."""
        return torch.stack(self.parts(first, second), dim=1)

    def parts(self, first: Twins, second: Twins) -> tuple[Tensor, ...]:
        """What is to be right by itself: were only the sum, one voice would rest on the other."""
        (own_a, taught_a), (own_b, taught_b) = map(_out_of_rows, (first, second))
        return self.own(own_a, own_b), self.taught(taught_a, taught_b)


class FiveVoices(Voices):
    """The cell comparer with three voices more.

    Regions compare less closely than cells, so they know people who were not trained on nearly as
    well as those who were; branches that learned apart err on other pairs. Each learns to be right
    by itself. What remains when one signature is laid on the other errs least alike of all, as next
    to nothing of it was learned.
    """

    choices = (
        *Comparer.choices,
        *TwoVoices.choices,
        (0.0, 1.0, 1.5, 2.0, 3.0, 4.0),
    )

    def __init__(self) -> None:
        super().__init__((1.0, 2.0, 1.0, 1.0, 2.0))
        self.cells = Comparer()
        self.second = TwoVoices()
        self.laid = laid.LaidComparer()

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """Cells, the whole, own regions, taught ones, and both laid on each other; (N, 5) float."""
        cells = self.cells.voices(by_first(first), by_first(second))
        remaining = self.laid.both_ways(_fields(first), _fields(second))
        return torch.cat([cells, self.second.voices(first, second), remaining[:, None]], dim=1)

    def parts(self, first: Twins, second: Twins) -> tuple[Tensor, ...]:
        """What is to be right by itself, see :meth:`TwoVoices.parts`."""
        cells = self.cells(by_first(first), by_first(second))
        return cells, *self.second.parts(first, second)


def _fields(twins: Twins) -> laid.Laid:
    return laid.laid_of(twins.cells[:, CELLS : CELLS + laid.ROWS])


def by_first(twins: Twins) -> Twins:
    """The twins as the first branch made them."""
    return twins._replace(cells=twins.cells[:, :CELLS])


def of_student(twins: Twins) -> Twins:
    """What a second branch takes its teacher to see: regions, their ink and the whole.

    Args:
        twins: Of :class:`SecondBranch`.
    """
    return _out_of_rows(twins)[1]


def _in_rows(both: tuple[Twins, Twins]) -> Tensor:
    """Own regions, their whole, taught regions and their whole, one below the other."""
    rows = [part for each in both for part in (each.cells, each.overall.unsqueeze(1))]
    return torch.cat(rows, dim=1)


def _out_of_rows(twins: Twins) -> tuple[Twins, Twins]:
    """Own and taught regions as they were, whether or not cells stand before them."""
    ink = ink_of_regions(twins.ink)
    own, taught = twins.cells[:, -2 * (ink.shape[1] + 1) :].chunk(2, dim=1)
    return Twins(own[:, :-1], ink, own[:, -1]), Twins(taught[:, :-1], ink, taught[:, -1])
