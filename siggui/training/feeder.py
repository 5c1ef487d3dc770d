"""Prepares batches beside the training."""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass

import torch
from torch import Tensor

from siggui.training.augment import vary_many
from siggui.training.sampling import Batch, WriterSampler

_DRAWN_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch as the network sees it, and where the sampler was after drawing it."""

    batch: Batch
    canvases: Tensor
    sampler_state: str


class Feeder(threading.Thread):
    """Prepares the next batches while the network is busy; OpenCV lets go of the lock."""

    def __init__(self, sampler: WriterSampler, seed: int, first: int) -> None:
        super().__init__(daemon=True, name="training-feeder")
        self.batches: queue.Queue[Prepared] = queue.Queue(maxsize=_DRAWN_AHEAD)
        self.stopped = threading.Event()
        self._sampler, self._seed, self._next = sampler, seed, first

    def run(self) -> None:
        """Draw and vary batches, a few ahead, until it is stopped."""
        while not self.stopped.is_set():
            batch = self._sampler.draw()
            state = self._sampler.state
            canvases = torch.from_numpy(
                vary_many(batch.inks, self._seed * 1_000_003 + self._next, batch.hands)
            )
            self._next += 1
            while not self.stopped.is_set():
                try:
                    self.batches.put(Prepared(batch, canvases, state), timeout=0.5)
                    break
                except queue.Full:
                    continue
