"""How colors look to people who see them otherwise, to choose palettes that all can read."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Color = tuple[int, int, int]

KINDS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
"""Matrices on linear RGB, severity 1.0."""

_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = _XYZ.sum(axis=1)


def as_seen(color: Color, kind: str) -> Color:
    """What a color looks like to somebody.

    Args:
        color: sRGB, 0..255.
        kind: One of ``KINDS``.

    Source: Machado, Oliveira and Fernandes, A physiologically-based model for simulation of color
    vision deficiency (2009), table of severity 1.0.

    >>> as_seen((230, 97, 0), "normal")
    (230, 97, 0)
    >>> red, green = as_seen((200, 0, 0), "deuteranopia"), as_seen((0, 105, 0), "deuteranopia")
    >>> difference((200, 0, 0), (0, 105, 0)) > 3 * difference(red, green)
    True
    """
    linear = np.clip(KINDS[kind] @ _linear(color), 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    red, green, blue = np.rint(encoded * 255).astype(int).tolist()
    return red, green, blue


def difference(one: Color, other: Color) -> float:
    """How far two colors are apart: about 2.3 is just seen, 100 is black from white.

    Source: CIE 1976 L*a*b* color difference, CIE 15:2004.
    """
    return float(np.linalg.norm(_lab(one) - _lab(other)))


def _linear(color: Color) -> NDArray[np.float64]:
    share = np.asarray(color, np.float64) / 255.0
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def _lab(color: Color) -> NDArray[np.float64]:
    ratio = _XYZ @ _linear(color) / _WHITE
    root = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = root
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
