"""Trains the judge of what remains when signatures are laid on each other.

It is small and sees places, not signatures, so it needs neither changed hands nor hard pairs, and
its last weights are its best. Laying takes far longer than judging and learns nothing, so what
remained of a pair is kept and learned from again. Signatures are shown as they are: how the pen's
pressure would look on paper that was bent, nobody knows.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 (torch's own convention)
from numpy.typing import NDArray
from torch import Tensor

from siggui.training.dataset import INVENTED, SignatureSet
from siggui.training.sampling import Sampler
from siggui.training.trainer import Progress, Recipe, Trainer
from siggui.verifier.architectures.laid import (
    AT_ONCE,
    LaidComparer,
    fields_of,
    out_of_rows,
    remains,
)
from siggui.verifier.network import SiameseNetwork

_SETS, _OF_EACH = 4, 24
"""Sets that meet in a batch, and pairs of each."""
_KINDS = (0.4, 0.45, 0.15)
"""Shares of genuine pairs, forgeries and strangers."""
_DRAWN_WEIGHT = 0.45
"""How often a set is taken that nobody scanned, so that it shows shape and no pressure."""
_AGAIN = 4
"""Batches that are learned from again beside each new one."""
_KEPT = 300
"""Batches; all of them take 1.7 GB."""


class Pairs(NamedTuple):
    """Pairs of one set.

    Attributes:
        of_set: Its index.
        first: (P,) int, rows of genuine signatures.
        second: (P,) int, rows.
        same_hand: (P,) float32.
    """

    of_set: int
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    same_hand: NDArray[np.float32]


class PairSampler(Sampler):
    """Draws pairs, every writer of a set as often as the others.

    Args:
        sets: Collections, with writers that may be used only. Invented signers are left out: what
            their forgers get wrong is not what people do.
        seed: Of the draw.
    """

    def __init__(self, sets: Sequence[SignatureSet], seed: int = 0) -> None:
        super().__init__(seed)
        self.sets = [s for s in sets if len(s.writer) and s.name != INVENTED]
        weights = np.array([_DRAWN_WEIGHT if s.ranks is None else 1.0 for s in self.sets])
        self._weights = weights / weights.sum()
        self._genuine = [np.flatnonzero(s.genuine) for s in self.sets]

    def draw(self) -> list[Pairs]:
        """The next batch."""
        return [
            self._of(int(number))
            for number in self._rng.choice(len(self.sets), _SETS, p=self._weights)
        ]

    def _of(self, number: int) -> Pairs:
        signatures, genuine = self.sets[number], self._genuine[number]
        writers, count = np.unique(signatures.writer[genuine], return_counts=True)
        first, second, same = [], [], []
        for who in self._rng.choice(writers[count > 1], _OF_EACH):
            own = signatures.writer == who
            mine = np.flatnonzero(own & signatures.genuine)
            specimen = self._rng.choice(mine)
            mine = mine[mine != specimen]
            forged = np.flatnonzero(own & ~signatures.genuine)
            others = genuine[signatures.writer[genuine] != who]
            partners = (mine, forged, others)[self._rng.choice(3, p=_KINDS)]
            partners = partners if partners.size else mine
            first.append(specimen)
            second.append(self._rng.choice(partners))
            same.append(partners is mine)
        return Pairs(number, np.array(first), np.array(second), np.array(same, np.float32))


class LaidTrainer(Trainer):
    """As :class:`~siggui.training.trainer.Trainer`, on pairs that stay as they were scanned.

    Args:
        recipe: What to do.
        sampler: Where pairs come from.
        device: ``cpu`` or ``cuda``.
        folder: For ``checkpoint.pt`` and ``progress.json``.
    """

    def __init__(
        self, recipe: Recipe, sampler: PairSampler, device: torch.device, folder: Path
    ) -> None:
        super().__init__(recipe, sampler, device, folder)
        self._pairs = sampler
        self._fields: list[dict[int, Tensor]] = [{} for _ in sampler.sets]
        self._kept_batches: deque[tuple[Tensor, Tensor]] = deque(maxlen=_KEPT)

    def run(
        self,
        told: Callable[[Progress], None] = lambda _: None,
        save_every_s: float = 240.0,
        stop: threading.Event | None = None,
        judge: Callable[[SiameseNetwork], float] | None = None,
    ) -> SiameseNetwork:
        """Train until the budget is used up, see :meth:`Trainer.run`."""
        before = saved = time.monotonic()
        while self.share_done < 1.0 and not (stop and stop.is_set()):
            self._kept_batches.append(self._laid(self._pairs.draw()))
            self._sampler_state = self._pairs.state
            again = torch.randint(len(self._kept_batches), (_AGAIN,), generator=self._draw)
            for which in (-1, *again.tolist()):
                if self.share_done < 1.0:
                    self._set_learning_rate(self.share_done)
                    self._learn(*self._kept_batches[which])
            now = time.monotonic()
            self.progress.seconds += now - before
            before = now
            told(self.progress)
            if now - saved > save_every_s:
                self.save()
                saved = now
        if judge:
            self._ask(judge)
        self.save()
        return self.best()

    def _laid(self, batch: Sequence[Pairs]) -> tuple[Tensor, Tensor]:
        """What remains of pairs, and whether they are by the same hand."""
        first = torch.cat([self._rows(pairs.of_set, pairs.first) for pairs in batch])
        second = torch.cat([self._rows(pairs.of_set, pairs.second) for pairs in batch])
        same = torch.from_numpy(np.concatenate([pairs.same_hand for pairs in batch]))
        few = zip(
            *(torch.split(out_of_rows(rows), AT_ONCE) for rows in (first, second)), strict=True
        )
        with torch.no_grad():
            remaining = torch.cat([remains(here, there).half() for here, there in few])
        return remaining, same.to(self.device)

    def _learn(self, remaining: Tensor, same: Tensor) -> None:
        self.network.train()
        comparer = self.network.comparer
        assert isinstance(comparer, LaidComparer)  # noqa: S101 (narrowing for the type checker)
        logits = comparer.judge(remaining.float())
        loss = F.binary_cross_entropy_with_logits(logits, same)
        self._descend(loss)
        self.progress.pair_loss.append(round(loss.item(), 4))

    def _rows(self, of_set: int, rows: NDArray[np.int64]) -> Tensor:
        """Fields of signatures; they never vary, so each is read once."""
        known, signatures = self._fields[of_set], self._pairs.sets[of_set]
        new = [row for row in dict.fromkeys(rows.tolist()) if row not in known]
        if new:
            canvases = torch.from_numpy(np.stack([signatures.canvas(row) for row in new]))
            known.update(zip(new, fields_of(canvases).half(), strict=True))
        return torch.stack([known[row] for row in rows.tolist()]).float().to(self.device)
