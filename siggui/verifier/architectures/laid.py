"""What remains when two signatures are laid on each other, and a small judge of it.

The judge sees places, not signatures: how far shapes and the pen's pressure differ at a place, and
how much the ink had to be bent to get there. What is so small and looks so locally cannot know
people by heart.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from siggui.imaging.canvas import PLANES
from siggui.verifier.architectures.elastic import (
    GRID,
    PLACES,
    SHAPE_PLANES,
    averaged,
    found_at,
    made_once,
    movement,
    places,
    shape_of,
)
from siggui.verifier.network import CELL_FEATURES, GLOBAL_FEATURES, Twins, ink_of_cells

_PRESSED_PLANES = 2
ROWS = (SHAPE_PLANES + _PRESSED_PLANES) * GRID[0] * GRID[1] // CELL_FEATURES
"""Of numbers that :func:`fields_of` makes of a signature."""
_SEEN = 16
"""Numbers about a place."""
_AT_ONCE = 4
"""Signatures or pairs; more leave the processor's caches and take half as long again for each."""
_LEAST_KNOWN, _HALF_KNOWN = 0.01, 0.03


class Laid(NamedTuple):
    """Signatures as they are compared here.

    Attributes:
        shape: (N, SHAPE_PLANES, *GRID) float, see :func:`elastic.shape_of`.
        pressed: (N, 2, *GRID) float: the mean rank less a half, and how much is known.
    """

    shape: Tensor
    pressed: Tensor


def fields_of(canvas: Tensor) -> Tensor:
    """All that is compared of signatures.

    Args:
        canvas: (N, PLANES, 96, 288) float: ink, and ranks of pressure, 0 where nothing is known; or
            (N, 1, 96, 288) of ink alone.

    Returns:
        (N, ROWS, CELL_FEATURES) float, with the digits of a float16.
    """
    return torch.cat([_fields_of(few) for few in torch.split(canvas, _AT_ONCE)])


def _fields_of(canvas: Tensor) -> Tensor:
    both = nn.functional.pad(canvas.float(), (0, 0, 0, 0, 0, PLANES - canvas.shape[1]))
    ink, pressure = both[:, :1], both[:, 1:]
    known = (pressure > 0.0).float()
    total, count = averaged((pressure - 0.5) * known), averaged(known)
    fields = torch.cat([shape_of(ink), total / count.clamp(min=1e-3), count], dim=1)
    # Records keep them for every specimen: what is rounded takes a fraction of the room there.
    return fields.half().float().reshape(len(canvas), ROWS, CELL_FEATURES)


def laid_of(rows: Tensor) -> Laid:
    """Fields as they were before :func:`fields_of` put them in rows."""
    fields = rows.reshape(len(rows), SHAPE_PLANES + _PRESSED_PLANES, *GRID)
    return Laid(fields[:, :SHAPE_PLANES], fields[:, SHAPE_PLANES:])


def remains(here: Laid, there: Laid, moved: Tensor) -> Tensor:
    """What can be said about every place; the same whichever is laid on the other.

    Args:
        here: N signatures.
        there: Likewise.
        moved: (N, 2, *PLACES) float, see :func:`elastic.movement`.

    Returns:
        (N, 1 + numbers, *PLACES) float, first how much ink there is in either.
    """
    still = torch.zeros_like(moved)
    a, b = found_at(here.shape, still), found_at(there.shape, moved)
    (mine, my_ink), (yours, your_ink) = (
        fields.unbind(1)
        for fields in (found_at(here.pressed, still), found_at(there.pressed, moved))
    )
    known = torch.minimum(my_ink, your_ink)
    known = known / (known + _HALF_KNOWN) * (known > _LEAST_KNOWN)
    ink = torch.maximum(a[:, 0], b[:, 0]).clamp(min=0.0)
    rest = _bent(moved, ink)
    numbers = [
        a[:, 0] + b[:, 0],
        *(a - b).abs().unbind(1),
        (a[:, 1:] * b[:, 1:]).sum(1),
        a[:, 1:].square().sum(1).sqrt() + b[:, 1:].square().sum(1).sqrt(),
        4.0 * known * (mine - yours).abs(),
        12.0 * known * mine * yours,
        known,
        4.0 * known * (mine + yours).abs(),
        known * (6.0 * (mine - yours)).square(),
        *_strain(moved).unbind(1),
        (rest.square().sum(1) + 0.01).sqrt() / 4.0,
        *(rest.abs() / 4.0).unbind(1),
    ]
    return torch.stack([ink, *numbers], dim=1)


def _strain(moved: Tensor) -> Tensor:
    """(N, 2, *PLACES) float: how fast movement changes across and down."""
    padded = nn.functional.pad(moved, (1, 1, 1, 1), mode="replicate")
    side = 2.0 * 4.0
    across = (padded[:, :, 1:-1, 2:] - padded[:, :, 1:-1, :-2]) / side
    down = (padded[:, :, 2:, 1:-1] - padded[:, :, :-2, 1:-1]) / side
    return torch.stack([(each.square().sum(1) + 1e-4).sqrt() for each in (across, down)], dim=1)


def _bent(moved: Tensor, ink: Tensor) -> Tensor:
    """Movement less what shifting, turning, stretching and slanting the whole explains."""
    base = _even().to(moved.device)
    weighed = base.T * ink.flatten(1).unsqueeze(1)
    flat = moved.flatten(2).transpose(1, 2)
    # Where there is hardly any ink, movement counts as explained by nothing rather than by chance.
    ridge = 1e-2 * torch.eye(3, device=moved.device)
    explained = base @ torch.linalg.solve(weighed @ base + ridge, weighed @ flat)
    rest: Tensor = flat - explained
    return rest.transpose(1, 2).reshape_as(moved)


@made_once
def _even() -> Tensor:
    """(places, 3) float: x, y and 1, of which even movement is made."""
    where = places(*PLACES).reshape(-1, 2) / 100.0
    return torch.cat([where - where.mean(0), torch.ones_like(where[:, :1])], dim=1)


class LaidEncoder(nn.Module):
    """Nothing but :func:`fields_of`, for the judge by itself."""

    def forward(self, canvas: Tensor) -> Twins:
        """Encode canvases, (N, PLANES or 1, 96, 288) float in 0..1; the whole is alike for all."""
        whole = canvas.new_full((len(canvas), GLOBAL_FEATURES), GLOBAL_FEATURES**-0.5)
        return Twins(fields_of(canvas), ink_of_cells(canvas[:, :1]), whole)


class LaidComparer(nn.Module):
    """Two signatures to one logit; positive means by the same hand.

    Args:
        width: Numbers that the judge makes of each place.
        dropout: While training.
    """

    def __init__(self, width: int = 24, dropout: float = 0.1) -> None:
        super().__init__()
        self.scale = nn.BatchNorm2d(_SEEN)
        self.look = nn.Sequential(nn.Conv2d(_SEEN, width, 1), nn.ReLU(), nn.Conv2d(width, width, 1))
        self.head = nn.Sequential(
            nn.Dropout(dropout), nn.Linear(2 * width, 16), nn.ReLU(), nn.Linear(16, 1)
        )

    def forward(self, first: Twins, second: Twins) -> Tensor:
        """Compare N pairs, each laid on the other, of :class:`LaidEncoder`; (N,) float logits."""
        return self.both_ways(laid_of(first.cells), laid_of(second.cells))

    def both_ways(self, first: Laid, second: Laid) -> Tensor:
        """Both directions averaged, so that order does not matter; (N,) float."""
        pairs = zip(*(torch.split(part, _AT_ONCE) for part in (*first, *second)), strict=True)
        return torch.cat([self._both_ways(Laid(*four[:2]), Laid(*four[2:])) for four in pairs])

    def _both_ways(self, first: Laid, second: Laid) -> Tensor:
        here, there = (
            Laid(*(torch.cat(pair) for pair in zip(one, other, strict=True)))
            for one, other in ((first, second), (second, first))
        )
        return self.one_way(here, there).view(2, -1).mean(0)

    def one_way(self, here: Laid, there: Laid) -> Tensor:
        """One laid on the other; (N,) float."""
        remaining = remains(here, there, movement(here.shape, there.shape))
        ink, numbers = remaining[:, :1], remaining[:, 1:]
        seen = self.look(self.scale(numbers))
        total = ink.sum((2, 3)).clamp(min=1e-6)
        means = [(each * ink).sum((2, 3)) / total for each in (seen, seen.relu())]
        logit: Tensor = self.head(torch.cat(means, dim=1))
        return logit.squeeze(1)
