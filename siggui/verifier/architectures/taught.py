"""A branch that begins with what was taught on photographs.

The signatures of a few hundred people are learned by heart; strokes, corners and loops are in a
million photographs too. The first blocks of EfficientNet-Lite0 go on learning from there, slowly,
and what they see is pooled to regions.
"""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn

from siggui.imaging.backbone import BLOCKS, KEPT_BLOCKS, TAUGHT_EPSILON, Block
from siggui.verifier.architectures.regions import Regions
from siggui.verifier.network import CELL_FEATURES, Convolution, Twins, ink_of_cells

_QUARTER, _EIGHTH = 2, 4
"""Last blocks that see a quarter and an eighth of the canvas."""


class Inverted(nn.Module):
    """Channels are widened, each is convolved by itself, and they are narrowed again.

    Source: inverted residual, Sandler et al., MobileNetV2 (2018), section 3.3.

    Args:
        block: Sizes, as in :data:`siggui.imaging.backbone.BLOCKS`.
    """

    def __init__(self, block: Block) -> None:
        super().__init__()
        inputs, within, outputs, kernel, stride = block
        widens = within != inputs
        self.widen = _bent(_convolution(inputs, within, 1)) if widens else nn.Identity()
        self.apart = _bent(_convolution(within, within, kernel, stride, groups=within))
        self.narrow = _convolution(within, outputs, 1)
        self.has_shortcut = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, H, W) to (N, outputs, H / stride, W / stride)."""
        y: Tensor = self.narrow(self.apart(self.widen(x)))
        return y + x if self.has_shortcut else y


class TaughtTrunk(nn.Module):
    """The first eleven blocks; they keep the statistics that they were taught with."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _bent(_convolution(1, BLOCKS[0][0], 3, 2))
        self.blocks = nn.Sequential(*map(Inverted, BLOCKS))
        self.train()

    def train(self, mode: bool = True) -> TaughtTrunk:
        """As of any module, but for the statistics: those of one batch would be worse."""
        del mode
        return super().train(False)

    def kept(self) -> tuple[nn.Module, ...]:
        """Parts that do not go on learning."""
        return self.stem, self.blocks[:KEPT_BLOCKS]

    def forward(self, canvas: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Look at canvases, (N, 1, 96, 288) float in 0..1, ink is 1.

        Returns:
            Maps at a quarter, an eighth and a sixteenth of the canvas.
        """
        # As photographs were given: paper is light, and grey lies about 0.
        x = self.stem(((1.0 - canvas) * 255.0 - 127.0) / 128.0)
        quarter: Tensor = self.blocks[: _QUARTER + 1](x)
        eighth: Tensor = self.blocks[_QUARTER + 1 : _EIGHTH + 1](quarter)
        return quarter, eighth, self.blocks[_EIGHTH + 1 :](eighth)


class TaughtBranch(nn.Module):
    """What the taught trunk sees at three scales, pooled to regions.

    Args:
        dropout: Of cell features while training.
    """

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.trunk = TaughtTrunk()
        quarter, eighth, sixteenth = (BLOCKS[at][2] for at in (_QUARTER, _EIGHTH, -1))
        self.quarter = nn.Sequential(Convolution(quarter, 8, 1), nn.PixelUnshuffle(4))
        self.eighth = nn.Sequential(Convolution(eighth, 24, 1), nn.PixelUnshuffle(2))
        self.cell = nn.Linear(sixteenth + 24 * 2**2 + 8 * 4**2, CELL_FEATURES)
        self.cell_norm = nn.LayerNorm(CELL_FEATURES)
        self.dropout = nn.Dropout(dropout)
        self.regions = Regions(CELL_FEATURES)

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, 1, 96, 288) float in 0..1, ink is 1."""
        quarter, eighth, sixteenth = self.trunk(canvas)
        grid = torch.cat([sixteenth, self.eighth(eighth), self.quarter(quarter)], dim=1)
        cells = self.cell_norm(self.cell(grid.flatten(2).transpose(1, 2)).float())
        regions: Twins = self.regions(self.dropout(cells), ink_of_cells(canvas))
        return regions


class _BehindFirst(nn.Module):
    """All rows and columns but the first."""

    def forward(self, x: Tensor) -> Tensor:
        return x[:, :, 1:, 1:]


def _convolution(
    inputs: int, outputs: int, kernel: int, stride: int = 1, *, groups: int = 1
) -> nn.Sequential:
    """With batch norm, padded as the original: one more behind where a side is halved.

    A convolution pads both sides alike. Two more before, and the first place left away, is the
    same, and costs less than a padded copy.
    """
    before, odd = divmod(kernel - stride, 2)
    padding = before + 2 if odd else before
    layers: OrderedDict[str, nn.Module] = OrderedDict()
    layers["conv"] = nn.Conv2d(inputs, outputs, kernel, stride, padding, groups=groups, bias=False)
    layers["norm"] = nn.BatchNorm2d(outputs, eps=TAUGHT_EPSILON)
    if odd:
        layers["cut"] = _BehindFirst()
    return nn.Sequential(layers)


def _bent(convolution: nn.Sequential) -> nn.Sequential:
    convolution.add_module("bend", nn.ReLU6(inplace=True))
    return convolution
