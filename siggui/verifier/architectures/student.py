"""A small encoder of regions, pooled twice: for what it finds by itself, and as a teacher sees."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor, nn

from siggui.verifier.architectures.regions import (
    RegionComparer,
    Regions,
    ink_of_regions,
    pooled,
)
from siggui.verifier.network import (
    CELL_FEATURES,
    Branch,
    Channels,
    Twins,
    Voices,
    ink_of_cells,
    trunk,
)


class Student(nn.Module):
    """Half the channels, pooled to regions: it is learned by heart less soon.

    While it learns by itself, its trunk is borrowed and stays as it is.

    Args:
        channels: Of the encoder that lends its trunk.
        dropout: Of cell features while training.
    """

    def __init__(self, channels: Channels, dropout: float = 0.1) -> None:
        super().__init__()
        c1, c2, c3, c4 = channels
        self.trunk = trunk(channels)
        self.branch = Branch((c1, c2, c3 // 2, 2 * c4 // 3))
        self.dropout = nn.Dropout(dropout)
        self.own = Regions(CELL_FEATURES)
        self.taught = Regions(CELL_FEATURES)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1.

        Returns:
            Own regions, their whole, taught regions and their whole in the place of cells.
        """
        ink = ink_of_cells(canvas)
        cells = self.dropout(self.branch(self.trunk(canvas)))
        in_regions, inked = pooled(cells, ink), ink_of_regions(ink)
        both = [regions.of(in_regions, inked) for regions in (self.own, self.taught)]
        rows = [part for each in both for part in (each.cells, each.overall.unsqueeze(1))]
        overall = torch.cat([each.overall for each in both], dim=1)
        return Twins(torch.cat(rows, dim=1), ink, F.normalize(overall, dim=1))


class StudentComparer(Voices):
    """What the student finds by itself, and what a teacher would say.

    Regions compare less closely than cells, so they know people who were not trained on nearly as
    well as those who were. Each voice learns to be right by itself.
    """

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


def as_taught(twins: Twins) -> Twins:
    """What a student takes its teacher to see: regions, their ink and the whole.

    Args:
        twins: Of :class:`Student`.
    """
    return _out_of_rows(twins)[1]


def _out_of_rows(twins: Twins) -> tuple[Twins, Twins]:
    """Own and taught regions as they were, whether or not other rows stand before them."""
    ink = ink_of_regions(twins.ink)
    own, taught = twins.cells[:, -2 * (ink.shape[1] + 1) :].chunk(2, dim=1)
    return Twins(own[:, :-1], ink, own[:, -1]), Twins(taught[:, :-1], ink, taught[:, -1])
