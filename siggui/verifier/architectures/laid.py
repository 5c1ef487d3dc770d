"""What remains when two signatures are laid on each other, and a small judge of it.

The judge sees places, not signatures: how far shapes and the pen's pressure differ at a place, and
how much the ink had to be bent to get there. What is so small and looks so locally cannot know
people by heart.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from siggui.imaging.canvas import PLANES
from siggui.verifier.architectures.elastic import (
    GRID,
    PLACES,
    SHAPE_PLANES,
    at_places,
    averaged,
    found_at,
    made_once,
    movement,
    places,
    shape_of,
    turned_back,
)
from siggui.verifier.network import (
    CELL_FEATURES,
    GLOBAL_FEATURES,
    GRID_ROWS,
    Twins,
    ink_of_cells,
)

_PRESSED_PLANES = 2
ROWS = (SHAPE_PLANES + _PRESSED_PLANES) * GRID[0] * GRID[1] // CELL_FEATURES
"""Of numbers that :func:`fields_of` makes of a signature."""
_SEEN = 16
"""Numbers about a place."""
AT_ONCE = 4
"""Signatures or pairs; more leave the processor's caches and take half as long again for each."""
_LEAST_KNOWN, _HALF_KNOWN = 0.01, 0.03


def fields_of(canvas: Tensor) -> Tensor:
    """All that is compared of signatures.

    Args:
        canvas: (N, PLANES, 96, 288) float: ink, and ranks of pressure, 0 where nothing is known; or
            (N, 1, 96, 288) of ink alone.

    Returns:
        (N, ROWS, CELL_FEATURES) float, with the digits of a float16.
    """
    return torch.cat([_fields_of(few) for few in torch.split(canvas, AT_ONCE)])


def _fields_of(canvas: Tensor) -> Tensor:
    both = nn.functional.pad(canvas.float(), (0, 0, 0, 0, 0, PLANES - canvas.shape[1]))
    ink, pressure = both[:, :1], both[:, 1:]
    known = (pressure > 0.0).float()
    total, count = averaged((pressure - 0.5) * known), averaged(known)
    fields = torch.cat([shape_of(ink), total / count.clamp(min=1e-3), count], dim=1)
    # Records keep them for every specimen: what is rounded takes a fraction of the room there.
    return fields.half().float().reshape(len(canvas), ROWS, CELL_FEATURES)


def out_of_rows(rows: Tensor) -> Tensor:
    """Fields as they were before :func:`fields_of` put them in rows.

    Returns:
        (N, SHAPE_PLANES + 2, *GRID) float: :func:`elastic.shape_of`, the mean rank of pressure less
        a half, and how much of it is known.
    """
    return rows.reshape(len(rows), SHAPE_PLANES + _PRESSED_PLANES, *GRID)


def partner_places(here: Tensor, there: Tensor) -> Tensor:
    """Where on the other canvas the places of a coarse grid lie.

    Args:
        here: Of N signatures, from :func:`out_of_rows`.
        there: Likewise.

    Returns:
        (N, GRID_ROWS, GRID_COLUMNS, 2) float, x and y in pixels of the other canvas; where there is
        no ink, they mean nothing.
    """
    shapes = [fields[:, :SHAPE_PLANES] for fields in (here, there)]
    moved, _ = movement(*shapes)
    ink = at_places(shapes[0])[:, :1].clamp(min=0.0)
    to_cells = PLACES[0] // GRID_ROWS
    total = nn.functional.avg_pool2d(ink, to_cells)
    where = places(*PLACES).to(moved.device).permute(2, 0, 1) + moved
    mean = nn.functional.avg_pool2d(where * ink, to_cells) / total.clamp(min=1e-6)
    return mean.permute(0, 2, 3, 1)


def remains(here: Tensor, there: Tensor) -> Tensor:
    """What can be said about every place once one signature is laid on the other.

    Args:
        here: Of N signatures, from :func:`out_of_rows`.
        there: Likewise.

    Returns:
        (N, 1 + numbers, *PLACES) float, first how much ink there is in either.
    """
    moved, turn = movement(here[:, :SHAPE_PLANES], there[:, :SHAPE_PLANES])
    (a, pressed_a), (b, pressed_b) = (
        torch.split(fields, [SHAPE_PLANES, _PRESSED_PLANES], dim=1)
        for fields in (at_places(here), found_at(there, moved))
    )
    b = turned_back(b, turn)
    (mine, my_ink), (yours, your_ink) = pressed_a.unbind(1), pressed_b.unbind(1)
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
        return self.both_ways(out_of_rows(first.cells), out_of_rows(second.cells))

    def both_ways(self, first: Tensor, second: Tensor) -> Tensor:
        """Both directions averaged, so that order does not matter.

        Args:
            first: Of N signatures, from :func:`out_of_rows`.
            second: Likewise.

        Returns:
            (N,) float.
        """
        parts = zip(torch.split(first, AT_ONCE), torch.split(second, AT_ONCE), strict=True)
        return torch.cat([self._both_ways(*few) for few in parts])

    def _both_ways(self, first: Tensor, second: Tensor) -> Tensor:
        here, there = torch.cat([first, second]), torch.cat([second, first])
        return self.one_way(here, there).view(2, -1).mean(0)

    def one_way(self, here: Tensor, there: Tensor) -> Tensor:
        """One laid on the other; (N,) float."""
        return self.judge(remains(here, there))

    def judge(self, remaining: Tensor) -> Tensor:
        """What remains, see :func:`remains`, to (N,) float."""
        ink, numbers = remaining[:, :1], remaining[:, 1:]
        seen = self.look(self.scale(numbers))
        total = ink.sum((2, 3)).clamp(min=1e-6)
        means = [(each * ink).sum((2, 3)) / total for each in (seen, seen.relu())]
        logit: Tensor = self.head(torch.cat(means, dim=1))
        return logit.squeeze(1)
