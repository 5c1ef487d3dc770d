"""Train the locator: first on composed pages, then on scanned ones among them."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from siggui.training.locate_network import LocatorNetwork, loss
from siggui.training.locate_pool import Pool

Told = Callable[[str], None]
_KEPT_OF_AVERAGE = 0.997


@dataclass(frozen=True, eq=False)
class Portion:
    """Crops that a network may learn from.

    Attributes:
        pool: Crops.
        chosen: Numbers of those that may be used.
        share: Of all that is learned from.
    """

    pool: Pool
    chosen: NDArray[np.int64]
    share: float


def train(
    network: LocatorNetwork,
    portions: Sequence[Portion],
    *,
    steps: int,
    rate: float,
    seed: int = 0,
    told: Told | None = None,
    batch: int = 8,
) -> LocatorNetwork:
    """Train a network in place and return it with its weights averaged over the steps.

    Args:
        network: Fresh, or trained on composed pages.
        portions: What to learn from; their shares are 1 in all.
        steps: Batches.
        rate: Highest learning rate.
        seed: Of the order.
        told: A line now and then.
        batch: Crops in each.
    """
    network.train()
    for weight in network.parameters():
        if weight.ndim == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), rate, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, steps, pct_start=0.15)
    averaged = copy.deepcopy(network)
    begun, sums = time.monotonic(), np.zeros(2)
    drawn = _batches(portions, batch, np.random.default_rng([seed, 7]))
    for step, (page, *wanted) in zip(range(steps), drawn, strict=False):
        with torch.autocast("cpu", torch.bfloat16):
            out = network(page.contiguous(memory_format=torch.channels_last))
        score, box = loss(out.float(), *wanted)
        optimizer.zero_grad()
        torch.autograd.backward(score + 2.0 * box)
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        schedule.step()
        follow(averaged, network, min(_KEPT_OF_AVERAGE, (step + 1) / (step + 10)))
        sums += (float(score.detach()), float(box.detach()))
        if told is not None and (step + 1) % 100 == 0:
            seconds = time.monotonic() - begun
            score_now, box_now = sums / 100
            told(f"{step + 1}/{steps}: score {score_now:.3f}, box {box_now:.3f}, {seconds:.0f} s")
            sums[:] = 0
    return averaged.eval()


def _batches(
    portions: Sequence[Portion], size: int, rng: np.random.Generator
) -> Iterator[list[Tensor]]:
    """Endless batches; every crop of a portion comes once before any comes again."""
    shares = np.array([portion.share for portion in portions])
    left: list[list[int]] = [[] for _ in portions]
    while True:
        counts = rng.multinomial(size, shares / shares.sum())
        parts = []
        for number, (portion, count) in enumerate(zip(portions, counts.tolist(), strict=True)):
            if not count:
                continue
            while len(left[number]) < count:
                left[number] += rng.permutation(portion.chosen).tolist()
            taken = np.array(left[number][:count])
            del left[number][:count]
            parts.append(portion.pool.lots(taken))
        yield [torch.from_numpy(np.concatenate(part)) for part in zip(*parts, strict=True)]


@torch.no_grad()
def follow(averaged: nn.Module, network: nn.Module, keep: float) -> None:
    """Move a running average of weights on; the normalization's statistics are the latest.

    Args:
        averaged: Changed in place.
        network: Where it moves to.
        keep: Share of the average that stays.
    """
    for slow, fast in zip(averaged.parameters(), network.parameters(), strict=True):
        slow.lerp_(fast, 1 - keep)
    for mean, latest in zip(averaged.buffers(), network.buffers(), strict=True):
        mean.copy_(latest)
