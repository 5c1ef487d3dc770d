"""Names in script as on letterheads: drawn letters with a broad nib, a flourish, an outline."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.names import invent_name
from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer

Ink = NDArray[np.uint8]


def draw_logo(rng: np.random.Generator) -> Ink:
    """A name in script as on a letterhead: a broad nib, often with a flourish or an outline.

    Returns:
        (H, W) uint8, 255 is full ink.
    """
    name = invent_name(rng).split()[int(rng.integers(2))]
    signer = Signer(int(rng.integers(1 << 31)))
    strokes = signer.write(name, 0)
    ink = np.pad(
        cover(strokes, width_px=float(rng.uniform(3, 8)), gaps=0.0).alpha, ((16, 26), (16, 16))
    )
    if rng.random() < 0.6:
        nib = _nib(int(rng.integers(5, 14)), rng.uniform(20, 70))
        ink = np.asarray(cv2.dilate(ink, nib), np.uint8)
    if rng.random() < 0.4:
        _flourish(ink, rng)
    if rng.random() < 0.25:
        outline = cv2.morphologyEx(ink, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
        ink = np.asarray(outline, np.uint8)
    return ink


def _nib(length: int, angle_deg: float) -> NDArray[np.uint8]:
    """A broad nib held at an angle: strokes across it are thick, those along it thin."""
    nib = np.zeros((length, length), np.uint8)
    middle, turn = (length - 1) / 2, np.radians(angle_deg)
    reach = np.array([np.cos(turn), -np.sin(turn)]) * middle
    first, last = (np.rint(middle + side * reach).astype(int).tolist() for side in (-1, 1))
    cv2.line(nib, first, last, 1, 1)
    return nib


def _flourish(ink: Ink, rng: np.random.Generator) -> None:
    """A sweep below the name, swelling in its middle, in place."""
    height, width = ink.shape
    t = np.linspace(0, 1, 40)
    x = width * (0.08 + 0.84 * t)
    y = height - 18 - rng.uniform(-6, 10) * np.sin(np.pi * t) + rng.uniform(-4, 4) * np.sin(6 * t)
    for k in range(39):
        thick = 1 + int(rng.uniform(3, 7) * np.sin(np.pi * t[k]))
        ends = [(int(x[n]), int(y[n])) for n in (k, k + 1)]
        cv2.line(ink, ends[0], ends[1], 255, thick, cv2.LINE_AA)
