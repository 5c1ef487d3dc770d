"""Partners found by moving all ink of one signature onto the other at the least cost."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from torch import Tensor

from siggui.verifier.network import CELL_FEATURES, CELLS, Comparer, Twins

_ROUNDS = 4
_NOTHING = -1e4


class TransportComparer(Comparer):
    """The cell comparer, with partners from entropic optimal transport instead of attention.

    In attention every cell chooses for itself, so many may choose the same partner. Here each
    cell's ink is received once: a price makes those dearer that many want.

    Source: Cuturi (2013), algorithm 1, in the log domain, stopped after few rounds.
    """

    def _partners(self, here: Twins, there: Twins) -> tuple[Tensor, Tensor, Tensor]:
        n, heads = len(here.cells), len(self.nearness)
        query, key = self.query(here.cells).float(), self.key(there.cells).float()
        place = self.place.expand(n, CELLS, 2)
        goods = torch.cat([there.cells.float(), place, there.ink.unsqueeze(2)], dim=2)
        with torch.autocast(query.device.type, enabled=False):
            far = torch.cdist(self.place, self.place).square()
            reach = F.softplus(self.nearness).mean() / 4.0
            likeness = query @ key.transpose(1, 2) / CELL_FEATURES**0.5 - reach * far
            found = _plan(likeness, here.ink, there.ink) @ goods
        partner, at = found[..., :CELL_FEATURES], found[..., CELL_FEATURES:-1]
        moved = (at - place).clamp(-9.0, 9.0) / 3.0
        # One plan speaks for all heads.
        return partner, moved.repeat(1, 1, heads), found[..., -1:].repeat(1, 1, heads) * 4.0


def _plan(likeness: Tensor, here: Tensor, there: Tensor) -> Tensor:
    """Where each cell's ink goes; every row sums to 1.

    Args:
        likeness: (N, C, C) float, how gladly each cell's ink goes to each other cell.
        here: (N, C) float, ink to give.
        there: (N, C) float, ink to receive; cells without any receive nothing.
    """
    log_here, log_there = _log_share(here), _log_share(there)
    price = log_there
    for _ in range(_ROUNDS):
        eager = log_here - (likeness + price.unsqueeze(1)).logsumexp(2)
        price = log_there - (likeness + eager.unsqueeze(2)).logsumexp(1)
    return (likeness + price.unsqueeze(1)).softmax(2)


def _log_share(ink: Tensor) -> Tensor:
    """Logarithm of each cell's share of all ink; far below all others where there is none."""
    share = ink / ink.sum(1, keepdim=True).clamp(min=1e-6)
    return share.clamp(min=1e-12).log().masked_fill(ink <= 0.0, _NOTHING)
