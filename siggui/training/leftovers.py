"""What cleaning leaves: letters that touch strokes, parts of stamps, and a signature pushed aside.

A signature fills the grid only as long as nothing else is taken for ink. What is left of a stamp
beside it makes it smaller and moves it, which is no difference between two hands.
"""

from __future__ import annotations

import cv2
import numpy as np

from siggui.imaging.ink import Mask

_LETTERS = "ABCDEFGHIKLMNOPRSTUVWXYZabcdefghiklmnoprstuvxyz0123456789"
_FACES = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_COMPLEX)


def leave_marks(binary: Mask, rng: np.random.Generator) -> Mask:
    """Push a signature aside, and leave a rest of print or of a stamp beside and on it.

    Args:
        binary: (H, W) uint8 on the fine grid, 255 is ink.
        rng: Source of randomness.

    Returns:
        A mask of the same size.
    """
    height, width = binary.shape
    pen = int(np.clip(round(mean_stroke_px(binary) * rng.uniform(0.6, 1.2)), 2, 12))
    marks = np.zeros_like(binary)
    if rng.random() < 0.5:
        _print(marks, rng, pen)
    else:
        _stamp(marks, rng, pen)
    scale = float(rng.uniform(0.65, 1.0)) if rng.random() < 0.6 else 1.0
    room = (1.0 - scale) * np.array([width, height])
    left, top = rng.uniform(0.0, 1.0, 2) * room
    move = np.array([[scale, 0.0, left], [0.0, scale, top]])
    moved = cv2.warpAffine(binary, move, (width, height), flags=cv2.INTER_LINEAR)
    aside = np.asarray((moved > 110).astype(np.uint8) * 255, np.uint8)
    return np.maximum(aside, marks) if aside.any() else binary


def _print(marks: Mask, rng: np.random.Generator, pen: int) -> None:
    """A few letters of a row; the others were taken away."""
    height, width = marks.shape
    high = float(rng.uniform(14.0, 40.0))
    face = _FACES[int(rng.integers(len(_FACES)))]
    x, y = float(rng.uniform(0.0, 0.8) * width), float(rng.uniform(0.2, 1.0) * height)
    share = rng.uniform(0.3, 1.0)
    for _ in range(int(rng.integers(2, 12))):
        letter = _LETTERS[int(rng.integers(len(_LETTERS)))]
        if rng.random() < share:
            at = (int(x), int(y))
            cv2.putText(marks, letter, at, face, high / 22.0, 255, max(1, min(pen, 3)))
        x += high * rng.uniform(0.7, 0.95)


def _stamp(marks: Mask, rng: np.random.Generator, pen: int) -> None:
    """An arc or two of concentric rings, or an edge of a frame, and letters beside them."""
    height, width = marks.shape
    x, y = rng.uniform(0.0, 1.0) * width, rng.uniform(-0.2, 1.2) * height
    begin, sweep = float(rng.uniform(0.0, 360.0)), float(rng.uniform(20.0, 160.0))
    radius = float(rng.uniform(40.0, 160.0))
    if rng.random() < 0.6:
        for share in (1.0, 0.68)[: int(rng.integers(1, 3))]:
            axes = (round(share * radius), round(share * radius))
            end = begin + sweep * rng.uniform(0.5, 1.0)
            cv2.ellipse(marks, (int(x), int(y)), axes, 0.0, begin, end, 255, pen)
    else:
        turn = np.radians(rng.normal(0.0, 10.0))
        reach = (radius * np.cos(turn), radius * np.sin(turn))
        cv2.line(
            marks, (int(x - reach[0]), int(y - reach[1])), (int(x + reach[0]), int(y + reach[1])),
            255, pen,
        )  # fmt: skip
    if rng.random() < 0.6:
        _print(marks, rng, pen)


def mean_stroke_px(binary: Mask) -> float:
    """Mean width of the strokes: twice the area over the rim; what is not 0 is ink."""
    area = cv2.countNonZero(binary)
    rim = area - cv2.countNonZero(cv2.erode(binary, np.ones((3, 3), np.uint8)))
    return 2.0 * area / max(rim, 1)
