"""A second look at places that may be signed: is this handwriting in its place, or a logo?

The networks judge by the place and what is around it. This weighs their answers with what they
cannot see: where on the page the place lies, what else was found there, and how the ink differs
from the rest of the page.
"""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.layers import Floats, Layers, chance, logit
from siggui.imaging.locate_page import darkness_of

MEASURES = (
    "logit",
    "short of the surest",
    "another as sure",
    "log shorter side",
    "log longer side",
    "off the middle along the lines",
    "off the middle across the lines",
    "at an end of the page",
    "towards the foot of the page",
    "ink inside",
    "ink around",
    "color inside",
    "more color than the page",
    "log stroke width",
    "log pieces",
    "logit of the close-up",
    "surest other of both",
    "short of both",
)
"""What is measured of each place, in this order; lengths in pixels of the page map, and "both" for
the network and its close-ups together."""

SECOND: Layers = {"second": (len(MEASURES), 1, 1, 1)}
"""Its weights, kept among those of the network."""

_INK = 0.4
_MOST_LOGIT, _MOST_CLOSER, _MOST_OTHER, _MOST_SHORT = 5.0, 8.0, 6.0, 8.0
_AROUND = 0.6
_AT_END = 0.36
_LETTER_PX = (6, 60, 34)
"""Least height, most width and most height of a printed letter."""
_STRIP_PX = 96
"""Lines are seldom quite level: rows are compared within strips of this width."""
_STEEPNESS = 6.0


def measured(page: Floats, boxes: Floats, confidence: Floats, closer: Floats) -> Floats:
    """Measure places on a page.

    Args:
        page: (6, H, W) as from `siggui.imaging.locate_page.page_map`.
        boxes: (N, 4) left, top, right, bottom in pixels at the working resolution, which are
            half of the page map's.
        confidence: (N,) of the network, 0..1.
        closer: (N,) logits of the close-ups.

    Returns:
        (N, len(MEASURES)); none changes much when the page is turned.
    """
    darkness = page[:4].mean(axis=0)
    ink = darkness > _INK
    color = np.abs(page[4:]).max(axis=0)
    ordinary = float(color[ink].mean()) if ink.any() else 0.0
    across = _lines_run_across(ink)
    upright = _upright(page[:4], across)
    logits = np.clip(logit(confidence), -_MOST_LOGIT, _MOST_LOGIT)
    rows = []
    closer = np.clip(closer, -_MOST_CLOSER, _MOST_CLOSER)
    both = logits + closer
    for number, (box, own) in enumerate(zip(boxes / 2, logits.tolist(), strict=True)):
        others = np.delete(logits, number)
        surest = float(others.max()) if others.size else -_MOST_LOGIT
        gap = min(max(surest - own, 0.0), 4.0)
        rival = float(surest > own - 1.0)
        place = _shape(box, ink.shape, across, upright)
        inside = _ink(box, ink, color, ordinary)
        closely = float(closer[number]), *_beside(both, number)
        rows.append((own, gap, rival, *place, *inside, *closely))
    return np.array(rows, np.float32).reshape(-1, len(MEASURES))


def _beside(both: Floats, number: int) -> tuple[float, float]:
    """How sure the surest of the other places is, and how much less sure this one."""
    others = np.delete(both, number)
    if not others.size:
        return -_MOST_OTHER, 0.0
    surest = float(others.max())
    short = min(max(surest - float(both[number]), 0.0), _MOST_SHORT)
    return min(max(surest, -_MOST_OTHER), _MOST_OTHER), short


def _lines_run_across(ink: NDArray[np.bool_]) -> bool:
    """Whether lines of print run from left to right: rows of ink then differ more than columns."""
    if min(ink.shape) < 2:
        return True
    rows, columns = (ink.mean(axis=axis, dtype=np.float32) for axis in (1, 0))
    return float(np.abs(np.diff(rows)).mean()) >= float(np.abs(np.diff(columns)).mean())


def _upright(quads: Floats, across: bool) -> float:
    """How surely the lines of print stand upright: 1, -1 if they stand on their heads.

    All letters stand on the line and few hang below it, while many rise above the small ones: a
    row's ink falls more steeply at the foot of a line than it rises at its top.
    """
    ink = darkness_of((quads > _INK).astype(np.uint8))
    if not across:
        ink = np.ascontiguousarray(ink.T)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink)
    wide, tall = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    letters = (wide <= _LETTER_PX[1]) & (tall >= _LETTER_PX[0]) & (tall <= _LETTER_PX[2])
    letters[0] = False
    strips = max(1, ink.shape[1] // _STRIP_PX)
    rows = letters[labels][:, : strips * _STRIP_PX].astype(np.float32)
    steps = np.diff(rows.reshape(len(rows), strips, -1).mean(axis=2), axis=0)
    lean = float((steps**3).sum() / max(float((np.abs(steps) ** 3).sum()), 1e-9))
    return float(np.clip(-_STEEPNESS * lean, -1.0, 1.0))


def _shape(box: Floats, size: tuple[int, ...], across: bool, upright: float) -> tuple[float, ...]:
    """Logarithms of the sides, and how far from the page's middle, along the lines and across."""
    left, top, right, bottom = box.tolist()
    sides = sorted((max(right - left, 1.0), max(bottom - top, 1.0)))
    height, width = size
    off = (left + right) / (2 * width) - 0.5, (top + bottom) / (2 * height) - 0.5
    along, over = off if across else off[::-1]
    at_end = max(0.0, abs(over) - _AT_END)
    return (*np.log(sides).tolist(), abs(along), abs(over), at_end, upright * over)


def _ink(box: Floats, ink: NDArray[np.bool_], color: Floats, ordinary: float) -> tuple[float, ...]:
    """Share of ink inside and around, its color, the width of its strokes, its pieces."""
    height, width = ink.shape
    left, top, right, bottom = box.tolist()
    more = _AROUND * min(right - left, bottom - top)
    inner = _window(left, top, right, bottom, width, height)
    outer = _window(left - more, top - more, right + more, bottom + more, width, height)
    part, tint = ink[inner], color[inner]
    count = int(part.sum())
    if count == 0:
        return (0.0,) * 6
    ring = int(ink[outer].sum()) - count
    ring_area = max(ink[outer].size - part.size, 1)
    tinted = float(tint[part].mean())
    edge = int((part[:, 1:] != part[:, :-1]).sum() + (part[1:] != part[:-1]).sum())
    pieces = cv2.connectedComponents(part.astype(np.uint8))[0] - 1
    stroke = np.log(count / max(edge, 1) * 2 + 0.1)
    return (
        count / part.size,
        ring / ring_area,
        tinted,
        tinted - ordinary,
        float(stroke),
        float(np.log1p(pieces)),
    )


def _window(
    left: float, top: float, right: float, bottom: float, width: int, height: int
) -> tuple[slice, slice]:
    """Rows and columns of a box, at least one of each, on the page."""
    x = int(np.clip(left, 0, width - 1)), int(np.clip(np.ceil(right), 1, width))
    y = int(np.clip(top, 0, height - 1)), int(np.clip(np.ceil(bottom), 1, height))
    return slice(y[0], max(y[0] + 1, y[1])), slice(x[0], max(x[0] + 1, x[1]))


def weighed(measures: Floats, weights: Mapping[str, Floats]) -> Floats:
    """Confidence after the second look, 0..1.

    Args:
        measures: (N, len(MEASURES)) as from `measured`.
        weights: With those of `SECOND`.
    """
    sums = measures @ weights["second.weight"].ravel() + weights["second.bias"]
    return chance(sums)
