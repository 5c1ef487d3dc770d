"""The few operations of convolutional networks that run in plain arrays, without torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Layers = dict[str, tuple[int, int, int, int]]
"""Channels in, channels out, kernel and stride of each layer, in the order they run."""


def relu(x: Floats) -> Floats:
    """What is negative becomes 0, in place."""
    return np.maximum(x, 0.0, out=x)


def doubled(x: Floats) -> Floats:
    """Every pixel four times: (C, H, W) becomes (C, 2 H, 2 W)."""
    return x.repeat(2, axis=1).repeat(2, axis=2)


def convolved(x: Floats, weight: Floats, bias: Floats, stride: int) -> Floats:
    """Convolve as one product of matrices: every shift of the picture is a block of rows.

    Args:
        x: (inputs, H, W), H and W multiples of the stride.
        weight: (outputs, inputs, k, k), k odd.
        bias: (outputs,).
        stride: Pixels between two places.

    Returns:
        (outputs, H / stride, W / stride).
    """
    outputs, inputs, kernel, _ = weight.shape
    _, height, width = x.shape
    rows, columns = height // stride, width // stride
    if kernel == 1:
        shifted = x.reshape(inputs, -1)
    else:
        edge = kernel // 2
        padded = np.pad(x, ((0, 0), (edge, edge), (edge, edge)))
        blocks = np.empty((kernel, kernel, inputs, rows, columns), np.float32)
        for dy in range(kernel):
            for dx in range(kernel):
                ends = dy + stride * rows, dx + stride * columns
                blocks[dy, dx] = padded[:, dy : ends[0] : stride, dx : ends[1] : stride]
        shifted = blocks.reshape(-1, rows * columns)
    matrix = weight.transpose(0, 2, 3, 1).reshape(outputs, -1)
    out = matrix @ shifted
    out += bias[:, None]
    return np.asarray(out.reshape(outputs, rows, columns), np.float32)
