"""Strangers from earlier batches: a batch of seven writers holds too few to find a likeness in."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from siggui.verifier.network import Twins

_EACH = 2
CAPACITY = 320
"""Signatures that are kept, of about the last 23 batches of seven writers."""


class Company(NamedTuple):
    """The signatures of a batch, followed by what is remembered of earlier ones.

    Attributes:
        twins: Of all; only those of the batch carry gradients.
        person: (N + M, 2) long, who wrote it; two different people where a writer was joined.
        script: (N + M,) long, index of the set.
    """

    twins: Twins
    person: Tensor
    script: Tensor


class StrangerPool:
    """Twins of genuine signatures of the last batches, to be compared with as strangers.

    The twins are as old as their batch; the encoder moves slowly beside that.

    Source: cross-batch memory, Wang et al. (2020), section 3.2.
    """

    def __init__(self) -> None:
        self._kept: Company | None = None

    def beside(self, batch: Company) -> Company:
        """The batch with everything that is remembered behind it."""
        kept = self._kept
        if kept is None:
            return batch
        twins = Twins(*(torch.cat(pair) for pair in zip(batch.twins, kept.twins, strict=True)))
        person, script = (torch.cat(pair) for pair in zip(batch[1:], kept[1:], strict=True))
        return Company(twins, person, script)

    def remember(self, batch: Company, writer: Tensor, genuine: Tensor) -> None:
        """Keep the first genuine signatures of every writer; the oldest make room.

        Args:
            batch: The batch alone.
            writer: (N,) long, index within the batch.
            genuine: (N,) bool.
        """
        rows = torch.cat(
            [
                torch.nonzero((writer == who) & genuine).flatten()[:_EACH]
                for who in torch.unique(writer)
            ]
        )
        twins = Twins(*(x.detach()[rows.to(x.device)] for x in batch.twins))
        newest = self.beside(Company(twins, batch.person[rows], batch.script[rows]))
        self._kept = Company(
            Twins(*(x[:CAPACITY] for x in newest.twins)),
            newest.person[:CAPACITY],
            newest.script[:CAPACITY],
        )

    @property
    def state(self) -> list[Tensor]:
        """What is remembered, for a checkpoint; set it to go on from there."""
        kept = self._kept
        return [] if kept is None else [*kept.twins, kept.person, kept.script]

    @state.setter
    def state(self, state: list[Tensor]) -> None:
        self._kept = Company(Twins(*state[:-2]), *state[-2:]) if state else None
