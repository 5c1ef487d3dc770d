"""Train the network of the close-ups; the program runs the same layers without torch."""

from __future__ import annotations

import copy
import time
from collections.abc import Collection, Mapping, Sequence
from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from siggui.imaging.backbone import BLOCKS, KEPT_BLOCKS, TAUGHT_EPSILON
from siggui.imaging.locate_closeup import CLOSEUP, PLAIN
from siggui.training.backbone import TAUGHT, State
from siggui.training.layers import Layer, built, folded
from siggui.training.locate import Told, follow
from siggui.training.locate_closeup_lots import Lot, Lots

BATCH = 32
_RATE, _RATE_TAUGHT = 2e-3, 4e-4
_KEPT_OF_AVERAGE = 0.99
_WARM_UP_STEPS = 40
_BOX_SCALE = 5.0
"""What a box is off is small beside a logit; so many times larger it counts as much."""
_DROPPED = 0.3


class CloseupNetwork(nn.Module):
    """Says of a place how likely somebody signed there, and where its box should be.

    The layers and how they hang together are those of :mod:`siggui.imaging.locate_closeup`.

    Attributes:
        begins_taught: Whether :meth:`begin_with` was called; its layers are then moved carefully.
        chance: For what is left out while training.
    """

    def __init__(self) -> None:
        super().__init__()
        self.layers = built(CLOSEUP, PLAIN)
        self.begins_taught = False
        self.chance: torch.Generator | None = None

    def begin_with(self, states: Mapping[str, State]) -> None:
        """Take over layers, as from :func:`siggui.training.backbone.taught`."""
        for name, state in states.items():
            # Ours divides by a little less: the difference is put into the variance.
            variance = state["norm.running_var"] + (TAUGHT_EPSILON - nn.BatchNorm2d(1).eps)
            self._layer(name).load_state_dict(state | {"norm.running_var": variance})
        self.begins_taught = True

    def _layer(self, name: str) -> Layer:
        return cast(Layer, self.layers[f"closeup_{name}"])

    @property
    def _taught(self) -> Collection[str]:
        return TAUGHT if self.begins_taught else ()

    def train(self, mode: bool = True) -> CloseupNetwork:
        """As of any module, but what was taught keeps the statistics that it was taught with."""
        super().train(mode)
        for name in self._taught:
            self._layer(name).eval()
        return self

    def forward(self, pixels: Tensor, inside: Tensor, shape: Tensor) -> Tensor:
        """Judge close-ups.

        Args:
            pixels: (N, 3, HEIGHT_PX, WIDTH_PX) float32, 0..255.
            inside: (N, ROWS, COLUMNS) share of each cell that lies in the box.
            shape: (N, SHAPE) of the close-ups.

        Returns:
            (N, 5) as from :func:`siggui.imaging.locate_closeup.run`.
        """
        x = functional.relu6(self.layers["closeup_stem"]((pixels - 127.0) / 128.0))
        for number, (inputs, within, outputs, _, stride) in enumerate(BLOCKS):
            y = x
            if within != inputs:
                y = functional.relu6(self.layers[f"closeup_{number}_widen"](y))
            y = functional.relu6(self.layers[f"closeup_{number}_apart"](y))
            y = self.layers[f"closeup_{number}_narrow"](y)
            x = x + y if stride == 1 and inputs == outputs else y
        inside = inside[:, None]
        x = functional.relu(self.layers["closeup_near"](x))
        x = torch.cat([x, inside.to(x.dtype)], dim=1)
        x = functional.relu(self.layers["closeup_mix"](x)).float()
        pooled = (
            (x * inside).sum(dim=(2, 3)) / inside.sum(dim=(2, 3)).clamp(min=0.1),
            (x * (inside > 0.5)).amax(dim=(2, 3)),
            x.mean(dim=(2, 3)),
            self.layers["closeup_maps"](x).flatten(1),
            shape,
        )
        x = torch.cat(pooled, dim=1)[:, :, None, None]
        x = self._some(functional.relu(self.layers["closeup_all"](x)))
        answer: Tensor = self.layers["closeup_answer"](x)
        return answer.flatten(1).float()

    def _some(self, x: Tensor) -> Tensor:
        """Dropout whose chance is the network's own: others are trained beside it."""
        if not self.training:
            return x
        return x * (torch.rand(x.shape, generator=self.chance) >= _DROPPED) / (1 - _DROPPED)

    def groups(self) -> list[dict[str, object]]:
        """Parameters for the optimizer.

        What was taught moves more carefully, its first layers not at all.
        """
        kept = "stem", *(f"{n}_" for n in range(KEPT_BLOCKS))
        for name in self._taught:
            self._layer(name).requires_grad_(not name.startswith(kept))
        taught = {id(p) for name in self._taught for p in self._layer(name).parameters()}
        learn = [p for p in self.parameters() if p.requires_grad]
        return [
            {"params": [p for p in learn if id(p) in taught], "lr": _RATE_TAUGHT},
            {"params": [p for p in learn if id(p) not in taught], "lr": _RATE},
        ]

    def folded(self) -> dict[str, NDArray[np.float16]]:
        """Weights with the normalization folded in, for ``save_locator``."""
        return folded(self.layers)


def train_closeups(
    network: CloseupNetwork,
    lots: Sequence[tuple[Lots, int]],
    *,
    steps: int,
    gently: float = 1.0,
    seed: int = 0,
    told: Told = lambda _: None,
) -> CloseupNetwork:
    """Train in place and return the network with its weights averaged over the steps.

    Args:
        network: Fresh, or trained on composed pages.
        lots: Where close-ups come from, and how many of each step come from there.
        steps: Batches.
        gently: Learning rates are multiplied by this.
        seed: Of what is left out by chance.
        told: A line now and then.
    """
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    groups = network.groups()
    rates = [gently * cast(float, group["lr"]) for group in groups]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.03)
    averaged = copy.deepcopy(network)
    network.chance = torch.Generator().manual_seed(seed)
    network.train()
    begun, sums = time.monotonic(), np.zeros(2)
    for step in range(steps):
        factor = min(1.0, (step + 1) / _WARM_UP_STEPS) * 0.5 * (1 + np.cos(np.pi * step / steps))
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate * factor
        drawn = [lot.draw() for lot, count in lots for _ in range(count)]
        batch = Lot(*(torch.from_numpy(np.stack(part)) for part in zip(*drawn, strict=True)))
        seen = batch.pixels.permute(0, 3, 1, 2).float()
        with torch.autocast("cpu", torch.bfloat16):
            answer = network(
                seen.contiguous(memory_format=torch.channels_last), batch.inside, batch.shape
            )
        score, box = _losses(answer, batch)
        optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(score + box)
        nn.utils.clip_grad_norm_(network.parameters(), 3.0)
        optimizer.step()
        follow(averaged, network, min(_KEPT_OF_AVERAGE, (step + 1) / (step + 10)))
        sums += (float(score.detach()), float(box.detach()))
        if (step + 1) % 50 == 0:
            seconds = time.monotonic() - begun
            told(f"{step + 1}/{steps}: {sums[0] / 50:.3f}, box {sums[1] / 50:.3f}, {seconds:.0f} s")
            sums[:] = 0
    return averaged.eval()


def _losses(answer: Tensor, batch: Lot[Tensor]) -> tuple[Tensor, Tensor]:
    """Of the logits and of the boxes, each a mean of the close-ups of which it is known."""
    wrong = functional.binary_cross_entropy_with_logits(
        answer[:, 0], batch.signed, reduction="none"
    )
    off = functional.smooth_l1_loss(
        _BOX_SCALE * answer[:, 1:], _BOX_SCALE * batch.beside, reduction="none"
    ).mean(dim=1)
    score = (wrong * batch.counts).sum() / batch.counts.sum().clamp(min=1.0)
    box = (off * batch.framed).sum() / batch.framed.sum().clamp(min=1.0)
    return score, box
