"""The few operations of convolutional networks that run in plain arrays, without torch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Layers = dict[str, tuple[int, int, int, int]]
"""Channels in, channels out, kernel and stride of each layer, in the order they run. A layer that
convolves each channel apart has a name that ends in ``_apart``, and one channel in."""
_CACHE_BYTES = 1 << 20


def relu(x: Floats) -> Floats:
    """What is negative becomes 0, in place."""
    return np.maximum(x, 0.0, out=x)


def logit(of: Floats) -> Floats:
    """Logarithm of the odds; what is as good as certain counts as 1 in 10,000 against."""
    of = np.clip(of, 1e-4, 1 - 1e-4)
    return np.asarray(np.log(of / (1 - of)), np.float32)


def chance(logits: Floats) -> Floats:
    """Probabilities, 0..1; beyond ±80, where exponentials overflow, nothing changes any more."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -80.0, 80.0))), np.float32)


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


def convolved_apart(x: Floats, weight: Floats, bias: Floats, stride: int) -> Floats:
    """Convolve every channel by itself.

    Args:
        x: (channels, H, W), H and W multiples of the stride.
        weight: (channels, 1, k, k), k odd.
        bias: (channels,).
        stride: Pixels between two places.

    Returns:
        (channels, H / stride, W / stride).
    """
    channels, height, width = x.shape
    kernel = weight.shape[-1]
    rows, columns = height // stride, width // stride
    edge = kernel // 2
    # Channels last: there are more of them than columns, so that numpy's inner loop is long.
    padded = np.pad(x.transpose(1, 2, 0), ((edge, edge), (edge, edge), (0, 0)))
    taps = np.ascontiguousarray(weight[:, 0].transpose(1, 2, 0))
    out = np.empty((rows, columns, channels), np.float32)
    out[:] = bias
    part = np.empty_like(out)
    for dy in range(kernel):
        for dx in range(kernel):
            ends = dy + stride * rows, dx + stride * columns
            shifted = padded[dy : ends[0] : stride, dx : ends[1] : stride]
            out += np.multiply(shifted, taps[dy, dx], out=part)
    return np.ascontiguousarray(out.transpose(2, 0, 1))
