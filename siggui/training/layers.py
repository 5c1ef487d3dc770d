"""Convolutions as they are trained, and folded into what the program runs without torch."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Mapping
from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from siggui.imaging.layers import Layers


class Layer(nn.Module):
    """A convolution, normalized or with a bias of its own.

    Args:
        inputs: Channels.
        outputs: Channels.
        kernel: Side in pixels.
        stride: In pixels.
        plain: Whether it is not normalized.
        apart: Whether each channel is convolved by itself.
    """

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int, *, plain: bool, apart: bool
    ) -> None:
        super().__init__()
        groups = outputs if apart else 1
        self.conv = nn.Conv2d(
            inputs * groups, outputs, kernel, stride, kernel // 2, groups=groups, bias=plain
        )
        self.norm = None if plain else nn.BatchNorm2d(outputs)

    def forward(self, x: Tensor) -> Tensor:
        """(N, inputs, H, W) to (N, outputs, H / stride, W / stride)."""
        x = self.conv(x)
        return x if self.norm is None else self.norm(x)

    def folded(self) -> tuple[Tensor, Tensor]:
        """Weight and bias of one convolution that does the work of both."""
        weight = self.conv.weight.detach()
        if self.norm is None:
            return weight, cast(Tensor, self.conv.bias).detach()
        variance = cast(Tensor, self.norm.running_var)
        gain = self.norm.weight.detach() / torch.sqrt(variance + self.norm.eps)
        bias = self.norm.bias.detach() - cast(Tensor, self.norm.running_mean) * gain
        return weight * gain[:, None, None, None], bias

    def unfold(self, weight: Tensor, bias: Tensor) -> None:
        """Take over what :meth:`folded` gave; the normalization has nothing left to do."""
        with torch.no_grad():
            self.conv.weight.copy_(weight)
            if self.norm is None:
                cast(Tensor, self.conv.bias).copy_(bias)
                return
            cast(Tensor, self.norm.running_mean).zero_()
            cast(Tensor, self.norm.running_var).fill_(1.0 - self.norm.eps)
            self.norm.weight.fill_(1.0)
            self.norm.bias.copy_(bias)


def built(layers: Layers, plain: Collection[str] = ("head",)) -> nn.ModuleDict:
    """Fresh layers by name.

    Args:
        layers: Their sizes.
        plain: Names of those that are not normalized.
    """
    return nn.ModuleDict(
        OrderedDict(
            (name, Layer(*sizes, plain=name in plain, apart=name.endswith("_apart")))
            for name, sizes in layers.items()
        )
    )


def unfold(layers: nn.ModuleDict, arrays: Mapping[str, NDArray[np.floating]]) -> None:
    """Begin with weights that were folded; their layers are to be kept in evaluation mode.

    Args:
        layers: From :func:`built`, of the same names and sizes.
        arrays: As from :func:`folded`.
    """
    for name, layer in layers.items():
        parts = (np.asarray(arrays[f"{name}.{part}"], np.float32) for part in ("weight", "bias"))
        cast(Layer, layer).unfold(*(torch.from_numpy(part.copy()) for part in parts))


def folded(layers: nn.ModuleDict) -> dict[str, NDArray[np.float16]]:
    """Weights with the normalization folded in, as ``array_weights.write_arrays`` takes them."""
    arrays: dict[str, NDArray[np.float16]] = {}
    for name, layer in layers.items():
        weight, bias = cast(Layer, layer).folded()
        arrays[f"{name}.weight"] = weight.numpy().astype(np.float16)
        arrays[f"{name}.bias"] = bias.numpy().astype(np.float16)
    return arrays
