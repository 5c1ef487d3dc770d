"""Train the locator: first on composed pages, then on scanned ones among them."""

from __future__ import annotations

import copy
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from siggui.imaging.locate_network import CELL_PX
from siggui.training.locate_materials import Materials, Scene
from siggui.training.locate_network import LocatorNetwork, loss, targets
from siggui.training.locate_pages import Composer
from siggui.training.locate_variation import CROP_PX, varied_crop

_CELLS = CROP_PX // CELL_PX
Told = Callable[[str], None]


class _Crops:
    """Endless crops; the same lots give the same ones."""

    def __init__(
        self,
        composed: Sequence[Scene],
        scanned: Sequence[Scene],
        materials: Materials,
        share: float,
        rng: np.random.Generator,
    ) -> None:
        self._composed, self._scanned, self._share = composed, scanned, share
        self._composer, self._rng = Composer(materials, rng), rng
        # Rare kinds are seen more often than their number, common ones less.
        counts = Counter(scene.kind for scene in scanned)
        odds = np.array([counts[scene.kind] ** -0.5 for scene in scanned])
        self._odds = odds / odds.sum() if scanned else None

    def draw(self) -> tuple[NDArray[np.float32], ...]:
        """One crop and what is to be said of it."""
        rng = self._rng
        if self._odds is not None and rng.random() < self._share:
            scene = self._scanned[int(rng.choice(len(self._scanned), p=self._odds))]
        else:
            scene = self._composed[int(rng.integers(len(self._composed)))]
        page, boxes = varied_crop(scene, self._composer, rng)
        return page, *targets(boxes, _CELLS, _CELLS)

    def draw_batch(self, count: int) -> list[Tensor]:
        """Some crops, each part of them stacked."""
        drawn = [self.draw() for _ in range(count)]
        return [torch.from_numpy(np.stack(part)) for part in zip(*drawn, strict=True)]


def train(
    network: LocatorNetwork,
    composed: Sequence[Scene],
    scanned: Sequence[Scene],
    materials: Materials,
    *,
    steps: int,
    rate: float,
    seed: int = 0,
    share: float = 0.75,
    told: Told | None = None,
    batch: int = 8,
) -> LocatorNetwork:
    """Train a network in place and return it with its weights averaged over the steps.

    Args:
        network: Fresh, or trained on composed pages.
        composed: Pages that nobody scanned.
        scanned: Pages with known boxes; may be empty.
        materials: To sign pages once more with.
        steps: Batches.
        rate: Highest learning rate.
        seed: Of everything random.
        share: Of the crops that come from scanned pages.
        told: A line now and then.
        batch: Crops in each.
    """
    torch.manual_seed(seed)
    rng = np.random.default_rng([seed, 7])
    crops = _Crops(composed, scanned, materials, share, rng)
    network.train()
    for weight in network.parameters():
        if weight.ndim == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), rate, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, steps, pct_start=0.15)
    averaged = copy.deepcopy(network)
    begun, sums = time.monotonic(), np.zeros(2)
    ahead = ThreadPoolExecutor(1)  # one thread, so that the order of lots stays the same
    coming = ahead.submit(crops.draw_batch, batch)
    for step in range(steps):
        page, *wanted = coming.result()
        coming = ahead.submit(crops.draw_batch, batch)
        page = page.contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16):
            out = network(page)
        score, box = loss(out.float(), *wanted)
        optimizer.zero_grad()
        torch.autograd.backward(score + 2.0 * box)
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        schedule.step()
        _follow(averaged, network, min(0.995, (step + 1) / (step + 10)))
        sums += (float(score.detach()), float(box.detach()))
        if told is not None and (step + 1) % 50 == 0:
            seconds = time.monotonic() - begun
            score_now, box_now = sums / 50
            told(f"{step + 1}/{steps}: score {score_now:.3f}, box {box_now:.3f}, {seconds:.0f} s")
            sums[:] = 0
    ahead.shutdown(cancel_futures=True)
    return averaged.eval()


@torch.no_grad()
def _follow(averaged: LocatorNetwork, network: LocatorNetwork, keep: float) -> None:
    for slow, fast in zip(averaged.parameters(), network.parameters(), strict=True):
        slow.lerp_(fast, 1 - keep)
    for mean, latest in zip(averaged.buffers(), network.buffers(), strict=True):
        mean.copy_(latest)
