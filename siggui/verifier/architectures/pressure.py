"""Whether the pen pressed at the same places: nothing here is learned, so nobody is known by heart.

Each place of one signature is compared with its partner in the other one, as the cells' attention
finds it. How alike both are is one number, the correlation of how wide the ink is.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor

from siggui.verifier.network import (
    CELL_FEATURES,
    CELL_PX,
    GRID_COLUMNS,
    GRID_ROWS,
    Comparer,
    Twins,
    partner_places,
)

_STEP_PX, _SIGMA_PX, _REACH_PX = 6, 3.0, 9
"""Of the canvas: how far apart fields lie, and over how much of it each is averaged."""
_FIELDS = 16, 48
ROWS = 2 * _FIELDS[0] * _FIELDS[1] // CELL_FEATURES
"""Of numbers that :func:`fields_of` makes of a signature."""
_LOOKED_AT = 12, 36
"""Places that are compared, down and across."""
_LEAST_INK = 0.02
NEUTRAL = 0.35
"""Between what genuine signatures have (0.5) and forgeries (0.2): to know nothing says nothing."""


def fields_of(pressure: Tensor) -> Tensor:
    """Average a plane over overlapping fields.

    Args:
        pressure: (N, 1, 96, 288) float: 0 where nothing is known, else ranks in 0..1.

    Returns:
        (N, ROWS, CELL_FEATURES) float: the mean rank less a half, and how much is known, on a grid
        of fields.
    """
    rows, columns = (
        _bells(count, side).to(pressure.device)
        for count, side in zip(_FIELDS, pressure.shape[2:], strict=True)
    )
    # Products of matrices: a convolution with a single channel takes several times as long.
    total, count = (
        rows @ (plane @ columns.T) for plane in (pressure.float(), (pressure > 0.0).float())
    )
    mean = (total - 0.5 * count) / count.clamp(min=1e-3)
    return torch.cat([mean, count], dim=1).reshape(-1, ROWS, CELL_FEATURES)


def _bells(count: int, side: int) -> Tensor:
    """(count, side) float, how much each pixel of a side counts for each field along it."""
    off = torch.arange(side) - (torch.arange(count) + 0.5).unsqueeze(1) * _STEP_PX
    bell = torch.exp(-0.5 * (off / _SIGMA_PX) ** 2) * (off.abs() <= _REACH_PX)
    # Of those that lie whole on the canvas: at its edge less is known.
    return bell / bell.sum(1).max()


class Pressed(NamedTuple):
    """Signatures as they are compared here.

    Attributes:
        twins: As the comparer of cells gets them.
        fields: (N, ROWS, CELL_FEATURES) float, from :func:`fields_of`.
    """

    twins: Twins
    fields: Tensor


def voice(comparer: Comparer, first: Pressed, second: Pressed) -> Tensor:
    """How alike the pressure is, both directions averaged.

    Args:
        comparer: Finds partners.
        first: N signatures.
        second: Likewise.

    Returns:
        (N,) float, 0 where nothing is known of either signature.
    """
    return 0.5 * (_look(comparer, first, second) + _look(comparer, second, first))


def _look(comparer: Comparer, here: Pressed, there: Pressed) -> Tensor:
    moved = _moved(partner_places(comparer, here.twins, there.twins))
    place = _middles(*_LOOKED_AT, moved.device)
    mine, my_ink = _sampled(here.fields, place.expand_as(moved))
    theirs, their_ink = _sampled(there.fields, place + moved)
    weight = torch.minimum(my_ink, their_ink)
    weight = weight * (weight > _LEAST_INK)
    total = weight.sum(1, keepdim=True)
    share = weight / total.clamp(min=1e-6)
    a, b = (each - (share * each).sum(1, keepdim=True) for each in (mine, theirs))
    spread = (share * a * a).sum(1) * (share * b * b).sum(1)
    alike = (share * a * b).sum(1) / spread.clamp(min=1e-8).sqrt()
    return (torch.atanh(alike.clamp(-0.95, 0.95)) - NEUTRAL) * (total.squeeze(1) > 0.0)


def _middles(rows: int, columns: int, device: torch.device) -> Tensor:
    """(rows, columns, 2) float, x and y of the middles of a grid of squares over the canvas."""
    side = GRID_ROWS * CELL_PX / rows
    down, across = ((torch.arange(n, device=device) + 0.5) * side for n in (rows, columns))
    return torch.stack(torch.meshgrid(down, across, indexing="ij")[::-1], dim=2)


def _moved(places: Tensor) -> Tensor:
    """How far partners lie from home, (N, rows, columns, 2); of empty cells as around them."""
    home = _middles(GRID_ROWS, GRID_COLUMNS, places.device)
    known = ~places[..., :1].isnan()
    moved = torch.where(known, places - home, 0.0).permute(0, 3, 1, 2)
    weight = known.float().permute(0, 3, 1, 2)
    around = F.avg_pool2d(moved, 3, 1, 1) / F.avg_pool2d(weight, 3, 1, 1).clamp(min=1e-3)
    filled = torch.where(weight > 0.0, moved, around)
    grown = F.interpolate(filled, size=_LOOKED_AT, mode="bilinear", align_corners=False)
    return grown.permute(0, 2, 3, 1)


def _sampled(fields: Tensor, place: Tensor) -> tuple[Tensor, Tensor]:
    """Mean ranks and how much is known, twice (N, places), at (N, rows, columns, 2) pixels."""
    grid = fields.reshape(-1, 2, *_FIELDS)
    size = place.new_tensor([GRID_COLUMNS * CELL_PX, GRID_ROWS * CELL_PX])
    found = F.grid_sample(grid, 2.0 * place / size - 1.0, align_corners=False).flatten(2)
    return found[:, 0], found[:, 1]
