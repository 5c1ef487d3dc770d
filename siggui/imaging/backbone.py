"""The first blocks of EfficientNet-Lite0: what the close-ups and the verifier's teacher begin as.

Source: Tan and Le, EfficientNet (2019), table 1, without squeeze-and-excitation and with ReLU6.
"""

from __future__ import annotations

Block = tuple[int, int, int, int, int]
BLOCKS: tuple[Block, ...] = (
    (32, 32, 16, 3, 1),
    (16, 96, 24, 3, 2),
    (24, 144, 24, 3, 1),
    (24, 144, 40, 5, 2),
    (40, 240, 40, 5, 1),
    (40, 240, 80, 3, 2),
    (80, 480, 80, 3, 1),
    (80, 480, 80, 3, 1),
    (80, 480, 112, 5, 1),
    (112, 672, 112, 5, 1),
    (112, 672, 112, 5, 1),
)
"""Channels in, within and out, kernel and stride. The first has no layer that widens, and the last
five of the original are left out: they see too coarsely."""
KEPT_BLOCKS = 3
"""First blocks that stay as they were taught: what they cost in training is better spent."""
TAUGHT_EPSILON = 1e-3
"""Of the normalization that the weights were taught with."""
