"""The few operations of convolutional networks that run in plain arrays, without torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Layers = dict[str, tuple[int, int, int, int]]
"""Channels in, channels out, kernel and stride of each layer, in the order they run."""
_CACHE_BYTES = 1 << 20


def relu(x: Floats) -> Floats:
    """What is negative becomes 0, in place."""
    return np.maximum(x, 0.0, out=x)


def doubled(x: Floats) -> Floats:
    """Every pixel four times: (C, H, W) becomes (C, 2 H, 2 W)."""
    return x.repeat(2, axis=1).repeat(2, axis=2)


def convolved(x: Floats, weight: Floats, bias: Floats, stride: int) -> Floats:
    """Convolve as a product of matrices: every shift of the picture is a block of rows.

    A few rows of the picture at a time, so that the blocks stay in the processor's cache: that
    takes a quarter less time.

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
    matrix = weight.transpose(0, 2, 3, 1).reshape(outputs, -1)
    edge = kernel // 2
    padded = np.pad(x, ((0, 0), (edge, edge), (edge, edge))) if edge else x
    out = np.empty((outputs, rows, columns), np.float32)
    at_once = max(1, _CACHE_BYTES // (4 * columns * matrix.shape[1]))
    for top in range(0, rows, at_once):
        some = min(at_once, rows - top)
        blocks = np.empty((kernel, kernel, inputs, some, columns), np.float32)
        for dy in range(kernel):
            first = dy + stride * top
            for dx in range(kernel):
                ends = first + stride * some, dx + stride * columns
                blocks[dy, dx] = padded[:, first : ends[0] : stride, dx : ends[1] : stride]
        product = matrix @ blocks.reshape(-1, some * columns)
        out[:, top : top + some] = product.reshape(outputs, some, columns)
    out += bias[:, None, None]
    return out
