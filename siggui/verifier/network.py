"""The Siamese network: one shared-weight encoder, and a comparer that matches patches of ink.

The encoder turns a canvas into a grid of cells. The comparer lets every cell of one signature look
for its partner in the other, and judges how alike the partners are and how far they had to be
looked for. Matching locally is worth far more than any loss on one global vector.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor, nn

Channels = tuple[int, int, int, int]
"""Of the four resolutions of the convolutions: 1/2, 1/4, 1/8 and 1/16 of the canvas."""

GRID_ROWS = 6
GRID_COLUMNS = 18
CELLS = GRID_ROWS * GRID_COLUMNS
CELL_FEATURES = 96
GLOBAL_FEATURES = 128
_HEADS = 4
CELL_PX = 16
"""Side of a cell on the canvas."""


class Twins(NamedTuple):
    """What the encoder says about a batch of signatures; computed once per image.

    Attributes:
        cells: (N, CELLS, CELL_FEATURES) float; other architectures may have others.
        ink: (N, CELLS) float in 0..1, share of the cell that is ink.
        overall: (N, GLOBAL_FEATURES) float, unit length.
    """

    cells: Tensor
    ink: Tensor
    overall: Tensor


class Convolution(nn.Sequential):
    """A convolution with batch norm and ReLU.

    Args:
        inputs: Channels.
        outputs: Channels.
        size: Side of the kernel in pixels.
        stride: In pixels.
    """

    def __init__(self, inputs: int, outputs: int, size: int = 3, stride: int = 1) -> None:
        super().__init__(
            nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class Residual(nn.Module):
    """Two convolutions beside a shortcut.

    Source: basic block, He et al. (2016), section 3.3.

    Args:
        inputs: Channels.
        outputs: Channels.
        stride: Of the first convolution, in pixels.
    """

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__()
        self.first = Convolution(inputs, outputs, 3, stride)
        self.second = nn.Sequential(
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs)
        )
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(
                nn.AvgPool2d(stride) if stride != 1 else nn.Identity(),
                nn.Conv2d(inputs, outputs, 1, bias=False),
                nn.BatchNorm2d(outputs),
            )

    def forward(self, x: Tensor) -> Tensor:
        """Of (N, inputs, height, width) to (N, outputs, height / stride, width / stride)."""
        # In place: what is written anew costs more than the sum.
        y = self.second(self.first(x))
        y += self.shortcut(x)
        return F.relu_(y)


def trunk(channels: Channels) -> nn.Sequential:
    """The finest two resolutions: (N, 1, H, W) to (N, channels[1], H / 4, W / 4)."""
    c1, c2, _, _ = channels
    return nn.Sequential(Convolution(1, c1, 5, 2), Residual(c1, c2, 2))


class Branch(nn.Module):
    """What the trunk saw to cells, with a finer path folded in for line quality.

    Args:
        channels: Of the trunk's last two resolutions (the first is not looked at), and of the two
            that follow.
    """

    def __init__(self, channels: Channels) -> None:
        super().__init__()
        _, c2, c3, c4 = channels
        self.eighth = Residual(c2, c3, 2)
        self.sixteenth = nn.Sequential(Residual(c3, c4, 2), Residual(c4, c4))
        self.detail = nn.Sequential(Convolution(c3, 24, 1), nn.PixelUnshuffle(2))
        self.cell = nn.Linear(c4 + 96, CELL_FEATURES)
        self.cell_norm = nn.LayerNorm(CELL_FEATURES)

    def forward(self, seen: Tensor) -> Tensor:
        """(N, channels[1], 24, 72) from the trunk to (N, CELLS, CELL_FEATURES)."""
        fine = self.eighth(seen)
        grid = torch.cat([self.sixteenth(fine), self.detail(fine)], dim=1)
        cells: Tensor = self.cell_norm(self.cell(grid.flatten(2).transpose(1, 2)).float())
        return cells


def ink_of_cells(canvas: Tensor) -> Tensor:
    """(N, 1, 96, 288) canvases to (N, CELLS) shares that are ink."""
    # Much faster than pooling with a window of 16 × 16.
    side = canvas.shape[3] // GRID_COLUMNS
    fields = canvas.float().reshape(-1, GRID_ROWS, side, GRID_COLUMNS, side)
    return fields.mean((2, 4)).flatten(1)


class Encoder(nn.Module):
    """Canvas to cells and one vector for the whole.

    Args:
        channels: Of the four resolutions: 1/2, 1/4, 1/8 and 1/16 of the canvas.
        dropout: Of whole cell features while training.
    """

    def __init__(self, channels: Channels = (16, 32, 64, 96), dropout: float = 0.1) -> None:
        super().__init__()
        self.trunk = trunk(channels)
        self.branch = Branch(channels)
        self.dropout = nn.Dropout(dropout)
        self.overall = nn.Linear(2 * CELL_FEATURES, GLOBAL_FEATURES)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode.

        Args:
            canvas: (N, 1, 96, 288) float in 0..1, ink is 1.
        """
        return self.read(self.trunk(canvas), ink_of_cells(canvas))

    def read(self, seen: Tensor, ink: Tensor) -> Twins:
        """Encode what the trunk saw.

        Args:
            seen: (N, channels[1], 24, 72) float from the trunk.
            ink: (N, CELLS) float.
        """
        cells = self.branch(seen)
        weight = (ink > 0).float().unsqueeze(2)
        mean = (cells * weight).sum(1) / weight.sum(1).clamp(min=1.0)
        most = cells.masked_fill(weight == 0, -4.0).amax(1)
        overall = F.normalize(self.overall(torch.cat([mean, most], dim=1)), dim=1)
        return Twins(self.dropout(cells), ink, overall)


class Voices(nn.Module):
    """A comparer that weighs several opinions on a pair.

    What looks closely is learned by heart sooner than what looks at the whole, and training cannot
    see that. So training leaves the weights alone, and calibration sets them by writers who were
    not trained on.

    Args:
        weights: Of each voice at first.

    Attributes:
        weights: (V,) float.
        choices: Weights that calibration may give each voice.
    """

    choices: ClassVar[tuple[tuple[float, ...], ...]]

    def __init__(self, weights: Sequence[float]) -> None:
        super().__init__()
        self.weights: Tensor
        self.register_buffer("weights", torch.tensor(weights))

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """What each voice says of N pairs, (N, V) float."""
        raise NotImplementedError

    def parts(self, first: Twins, second: Twins) -> tuple[Tensor, ...]:
        """What is to be right by itself in training, (N,) float each."""
        return (self(first, second),)

    def forward(self, first: Twins, second: Twins) -> Tensor:
        """Compare N pairs; (N,) float logits."""
        return self.voices(first, second) @ self.weights


class Comparer(Voices):
    """Two signatures' cells to one logit; positive means by the same hand.

    Its voices are what the cells say and the cosine of the global vectors.
    """

    choices = ((1.0,), (2.0, 4.0, 6.0, 8.0, 10.0))

    def __init__(self, width: int = 64, dropout: float = 0.2) -> None:
        super().__init__((1.0, 2.0))
        self.query = nn.Linear(CELL_FEATURES, CELL_FEATURES)
        self.key = nn.Linear(CELL_FEATURES, CELL_FEATURES)
        self.nearness = nn.Parameter(torch.linspace(-2.0, 1.0, _HEADS))
        pair = 3 * CELL_FEATURES + 3 * _HEADS + 1
        self.inward = Convolution(pair, width, 1)
        self.context = nn.Sequential(Residual(width, width), Residual(width, width))
        self.head = nn.Sequential(
            nn.Linear(2 * width + 1, 64),
            nn.ReLU(inplace=True),
            nn.Dropout(dropout),
            nn.Linear(64, 1),
        )
        rows, columns = torch.meshgrid(
            torch.arange(GRID_ROWS), torch.arange(GRID_COLUMNS), indexing="ij"
        )
        place = torch.stack([rows.flatten(), columns.flatten()], dim=1).float()
        self.place: Tensor
        self.register_buffer("place", place - place.mean(0), persistent=False)

    def voices(self, first: Twins, second: Twins) -> Tensor:
        """Cells, both directions averaged so that order does not matter, and the whole; (N, 2)."""
        one_way = self._look(first, second)
        other_way = self._look(second, first)
        overall = (first.overall * second.overall).sum(1)
        return torch.stack([0.5 * (one_way + other_way), overall], dim=1)

    def _look(self, here: Twins, there: Twins) -> Tensor:
        n = here.cells.shape[0]
        partner, moved, found_ink = self._partners(here, there)
        pair = torch.cat(
            [
                here.cells,
                (here.cells - partner).abs(),
                here.cells * partner,
                moved,
                found_ink,
                here.ink.unsqueeze(2) * 4.0,
            ],
            dim=2,
        )
        grid = pair.transpose(1, 2).reshape(n, -1, GRID_ROWS, GRID_COLUMNS)
        judged = self.context(self.inward(grid)).flatten(2)
        weight = (here.ink > 0.0).unsqueeze(1).to(judged.dtype)
        mean = (judged * weight).sum(2) / weight.sum(2).clamp(min=1.0)
        most = (judged * weight).amax(2)
        amount = weight.mean(2)
        logit: Tensor = self.head(torch.cat([mean, most, amount], dim=1))
        return logit.squeeze(1).float()

    def _matching(self, here: Twins, there: Twins) -> tuple[Tensor, Tensor]:
        """Queries of the cells here and keys of those there.

        Attention with a penalty on squared distance. The penalty and the mask of empty cells are
        folded into extra query and key dimensions (|p - q|² = |p|² - 2 p·q + |q|², and |p|² does
        not matter to a softmax).

        Returns:
            Twice (N, heads, CELLS, some) float; a softmax over their products says how much each
            cell there is the partner of each cell here.
        """
        n = here.cells.shape[0]
        place, zeros = (
            self.place.expand(n, _HEADS, CELLS, 2),
            here.cells.new_zeros(n, _HEADS, CELLS, 4),
        )
        reach = (F.softplus(self.nearness) / 4.0).view(1, _HEADS, 1, 1)
        ones = zeros[..., :1] + 1.0
        query = _heads(self.query(here.cells)) / (CELL_FEATURES // _HEADS) ** 0.5
        key = _heads(self.key(there.cells))
        empty = (there.ink <= 0.0).float().view(n, 1, CELLS, 1).expand(n, _HEADS, CELLS, 1)
        far = place.square().sum(3, keepdim=True)
        query = torch.cat([query, 2.0 * reach * place, -reach * ones, -1e4 * ones, zeros], dim=3)
        key = torch.cat([key, place, far, empty, zeros], dim=3)
        return query, key

    def _partners(self, here: Twins, there: Twins) -> tuple[Tensor, Tensor, Tensor]:
        """For every cell: its partner's features, how far it moved, and the ink found there.

        One fused attention call does it all, see :meth:`_matching`.
        """
        n, content = here.cells.shape[0], CELL_FEATURES // _HEADS
        query, key = self._matching(here, there)
        place = self.place.expand(n, _HEADS, CELLS, 2)
        zeros = query.new_zeros(n, _HEADS, CELLS, 4)
        ones = zeros[..., :1] + 1.0
        ink = there.ink.view(n, 1, CELLS, 1).expand(n, _HEADS, CELLS, 1)
        value = torch.cat([_heads(there.cells), place, ink, zeros, ones], dim=3)
        with torch.autocast(query.device.type, enabled=False):
            found = F.scaled_dot_product_attention(query, key, value, scale=1.0)
        partner = found[..., :content].transpose(1, 2).reshape(n, CELLS, CELL_FEATURES)
        moved = (found[..., content : content + 2] - place).clamp(-9.0, 9.0) / 3.0
        found_ink = found[..., content + 2 : content + 3] * 4.0
        return (
            partner,
            moved.transpose(1, 2).reshape(n, CELLS, 2 * _HEADS),
            found_ink.transpose(1, 2).reshape(n, CELLS, _HEADS),
        )


def _heads(cells: Tensor) -> Tensor:
    """(N, CELLS, CELL_FEATURES) to (N, heads, CELLS, features of a head) float."""
    n, content = cells.shape[0], CELL_FEATURES // _HEADS
    return cells.view(n, CELLS, _HEADS, content).transpose(1, 2).float()


class SiameseNetwork(nn.Module):
    """Encoder and comparer together; the encoder's weights are shared by both signatures.

    Args:
        encoder: Canvases to :class:`Twins`.
        comparer: Two batches of twins to logits; order does not matter.
        planes: Of a canvas that the encoder looks at; the first of them is the ink.
    """

    def __init__(self, encoder: nn.Module, comparer: nn.Module, planes: int = 1) -> None:
        super().__init__()
        self.encoder = encoder
        self.comparer = comparer
        self.planes = planes

    def read(self, canvases: Tensor) -> Twins:
        """Encode canvases of all planes, (N, PLANES, 96, 288)."""
        seen = canvases[:, : self.planes].contiguous(memory_format=torch.channels_last)
        twins: Twins = self.encoder(seen)
        return twins

    def forward(self, first: Tensor, second: Tensor) -> Tensor:
        """Logits of N pairs of canvases, (N, 1, 96, 288) each."""
        return self.comparer(self.encoder(first), self.encoder(second))  # type: ignore[no-any-return]
