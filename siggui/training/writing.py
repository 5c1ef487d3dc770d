"""Trains the network that tells the pen's ink from print and stamps, on composed pages."""

from __future__ import annotations

import copy
import queue
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from siggui.imaging.array_weights import write_arrays
from siggui.imaging.clean.writing import FORMAT
from siggui.imaging.clean.writing_network import LAYERS, SCALES
from siggui.imaging.layers import Floats
from siggui.training.layers import built, folded, unfold
from siggui.training.writing_pages import WritingPages

_BATCH, _NEW = 8, 4
_REMEMBERED = 1000
_RATE, _LOWER_RATE = 3e-3, 1e-3
_WARM_UP = 0.05
_KEEP = 0.995
_AHEAD = 4
Told = Callable[[int, float], None]


class WritingNetwork(nn.Module):
    """The layers of :mod:`siggui.imaging.clean.writing_network`, joined as there."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = built(LAYERS)

    def forward(self, picture: Tensor) -> Tensor:
        """Logits, (N, H, W), of (N, CHANNELS, H, W); H and W multiples of 16."""
        layers, x = self.layers, picture
        sides: dict[str, Tensor] = {}
        for name, _ in SCALES:
            x = functional.relu(layers[f"{name}_1"](x))
            x = functional.relu(layers[f"{name}_2"](x))
            sides[name] = x
        x = functional.relu(x + layers["e_3"](x))
        for name, _ in reversed(SCALES[:-1]):
            up = functional.interpolate(layers[f"{name}_up"](x), scale_factor=2.0)
            x = functional.relu(layers[f"{name}_mix"](sides[name] + up))
        return cast(Tensor, layers["head"](x))[:, 0]


def ink_loss(logits: Tensor, picture: Tensor, truth: Tensor) -> Tensor:
    """Cross-entropy where there is ink; the pen's and all other count the same in sum.

    Args:
        logits: (N, H, W).
        picture: (N, 2, H, W), as the network got it.
        truth: (N, H, W), 1 where the pen wrote.
    """
    ink = picture[:, 0]
    written, other = ink * truth, ink * (1.0 - truth)
    weight = written / written.sum().clamp(min=1.0) + other / other.sum().clamp(min=1.0)
    each = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    return 0.5 * (each * weight).sum()


def train(
    pages: WritingPages,
    steps: int,
    seed: int = 0,
    told: Told = lambda _step, _loss: None,
    start: Mapping[str, Floats] | None = None,
) -> WritingNetwork:
    """Train from scratch, or go on.

    Args:
        pages: What is shown.
        steps: Batches of eight pictures.
        seed: Of everything random.
        told: Called now and then with the step and the loss.
        start: Weights to go on from, at a lower rate.

    Returns:
        The network with averaged weights, in evaluation mode.
    """
    torch.manual_seed(seed)
    network, rate = WritingNetwork(), _RATE
    if start is not None:
        unfold(network.layers, start)
        rate = _LOWER_RATE
    # Folded weights are normalized already: statistics of a batch would undo that.
    network.train(start is None)
    for weight in network.parameters():
        if weight.ndim == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    average = copy.deepcopy(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=0.02)
    batches: queue.Queue[list[Tensor]] = queue.Queue(_AHEAD)
    threading.Thread(target=_feed, args=(pages, steps, seed, batches), daemon=True).start()
    lately, since = 0.0, time.monotonic()
    for step in range(steps):
        done = step / steps
        rise = min(1.0, (done + 1e-3) / _WARM_UP)
        for group in optimizer.param_groups:
            group["lr"] = rate * rise * 0.5 * (1.0 + float(np.cos(np.pi * done)))
        picture, truth = batches.get()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = network(picture.contiguous(memory_format=torch.channels_last))
        loss = ink_loss(logits.float(), picture, truth)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        _follow(average, network, min(_KEEP, (1.0 + step) / (10.0 + step)))
        lately = loss.item() if step == 0 else 0.98 * lately + 0.02 * loss.item()
        if time.monotonic() - since > 20.0 or step == steps - 1:
            told(step + 1, lately)
            since = time.monotonic()
    return average.eval()


def save(network: WritingNetwork, path: Path, date: str) -> str:
    """Write the weights as the program reads them; returns their SHA-256."""
    return write_arrays(path, FORMAT, folded(network.layers), date=date)


def _feed(pages: WritingPages, steps: int, seed: int, batches: queue.Queue[list[Tensor]]) -> None:
    """Batches of which half is new: drawing a page costs more than learning from it."""
    cv2.setNumThreads(1)
    known: list[tuple[NDArray[np.float32], NDArray[np.float32]]] = []
    for step in range(steps):
        rng = np.random.default_rng([seed, step])
        new = [pages.draw(rng) for _ in range(_NEW)]
        known = [*known, *new][-_REMEMBERED:]
        drawn = [*new, *(known[k] for k in rng.integers(len(known), size=_BATCH - _NEW))]
        batches.put([torch.from_numpy(np.stack(part)) for part in zip(*drawn, strict=True)])


def _follow(average: nn.Module, network: nn.Module, keep: float) -> None:
    with torch.no_grad():
        pairs = zip(average.state_dict().values(), network.state_dict().values(), strict=True)
        for mean, now in pairs:
            if mean.is_floating_point():
                mean.lerp_(now, 1.0 - keep)
            else:
                mean.copy_(now)
