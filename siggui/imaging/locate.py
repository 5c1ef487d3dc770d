"""Find the signatures on a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.domain.crop import CropBox
from siggui.domain.located import Located, Sureness, sure_enough
from siggui.imaging.layers import Floats, chance
from siggui.imaging.locate_closeup import looked_closer, share_of_smaller
from siggui.imaging.locate_network import CELL_PX, COARSEST, run
from siggui.imaging.locate_page import is_slip, page_map, resized, working_scale
from siggui.imaging.locate_second import MEASURES, measured, weighed

_LEAST_SHARED = 0.25
LEAST_LOOKED_AT = 0.05
"""Confidence of the network below which nothing is looked at again."""
_INK_INSIDE, _SOLID = MEASURES.index("ink inside"), 0.9
"""Share of ink from which on a place is a black area; the densest signature is far from it."""
_MARGIN, _MARGIN_ON_SLIPS = 0.08, 0.19
"""Share of a box's shorter side added all around: cleaning crops to the ink, but nothing brings
back a stroke that was cut off. Little stands around a cheque's signature that could come in."""


@dataclass(frozen=True, eq=False)
class Looked:
    """What was seen on a page, before anything is called a signature.

    Attributes:
        boxes: (N, 4) left, top, right, bottom in pixels of the page.
        confidence: (N,) of the network, best first.
        measures: (N, len(MEASURES)), see `siggui.imaging.locate_second.measured`.
    """

    boxes: Floats
    confidence: Floats
    measures: Floats


def locate(
    weights: Mapping[str, Floats],
    pixels: NDArray[np.uint8],
    dpi: float | None = None,
    *,
    least: Sureness,
    go_on: Callable[[], None] = lambda: None,
) -> tuple[Located, ...]:
    """Find every signature on a page, in whatever orientation it lies.

    Args:
        weights: From `siggui.imaging.locate_weights.load_locator`.
        pixels: (H, W, 3) uint8 RGB.
        dpi: Resolution if the file states it.
        least: How sure it has to be.
        go_on: Called between the steps; what it raises ends the search.

    Returns:
        Best first; empty where there is none.
    """
    return sure_enough(called(look(weights, pixels, dpi, go_on=go_on), weights), least)


def look(
    weights: Mapping[str, Floats],
    pixels: NDArray[np.uint8],
    dpi: float | None = None,
    *,
    go_on: Callable[[], None] = lambda: None,
) -> Looked:
    """See what on a page may be a signature; arguments as of :func:`locate`."""
    height, width = pixels.shape[:2]
    page = resized(pixels, working_scale(width, height, dpi))
    laid_out = page_map(page)
    go_on()
    boxes, confidence = places(seen_both_ways(weights, laid_out, go_on), LEAST_LOOKED_AT)
    boxes, confidence, closer = looked_closer(weights, laid_out, boxes, confidence, go_on)
    measures = measured(laid_out, boxes, confidence, closer)
    shorter = (boxes[:, 2:] - boxes[:, :2]).min(axis=1, keepdims=True)
    margin = _MARGIN_ON_SLIPS if is_slip(width, height) else _MARGIN
    boxes += shorter * np.repeat(np.array([-margin, margin], np.float32), 2)
    boxes *= np.tile([width / page.shape[1], height / page.shape[0]], 2)
    boxes = np.clip(boxes, 0.0, np.tile([width, height], 2))
    kept = ((boxes[:, 2:] - boxes[:, :2]) >= 1).all(axis=1) & (measures[:, _INK_INSIDE] < _SOLID)
    return Looked(boxes[kept], confidence[kept], measures[kept])


def called(seen: Looked, weights: Mapping[str, Floats]) -> tuple[Located, ...]:
    """All of it with how likely it is a signature, best first.

    Args:
        seen: From :func:`look`.
        weights: As of :func:`locate`; without those of the second look the network is taken at
            its word.
    """
    sure = seen.confidence
    if "second.weight" in weights:
        sure = weighed(seen.measures, weights)
    found = []
    for index in np.argsort(-sure, kind="stable").tolist():
        left, top, right, bottom = seen.boxes[index].tolist()
        box = CropBox(left, top, right - left, bottom - top)
        found.append(Located(box, float(sure[index])))
    return tuple(found)


def seen_both_ways(
    weights: Mapping[str, Floats], page: Floats, go_on: Callable[[], None] = lambda: None
) -> Floats:
    """Score a page as it lies and turned by 180°, and take the mean.

    Two looks err less than one, and a page put in upside down gets the same boxes.

    Args:
        weights: See `siggui.imaging.locate_network.run`.
        page: (6, H, W) as from `siggui.imaging.locate_page.page_map`.
        go_on: Called between the two.

    Returns:
        (5, H / 8, W / 8), rounded up, as from `siggui.imaging.locate_network.run`.
    """
    _, height, width = page.shape
    page = np.pad(page, ((0, 0), (0, -height % COARSEST), (0, -width % COARSEST)))
    upright = run(weights, page)
    go_on()
    # The four pixels of a square change places too.
    turned = np.concatenate([page[3::-1], page[4:]])[:, ::-1, ::-1]
    other = run(weights, np.ascontiguousarray(turned))[:, ::-1, ::-1]
    mean = (upright + other[[0, 3, 4, 1, 2]]) * np.float32(0.5)
    return np.asarray(mean[:, : -(-height // 8), : -(-width // 8)], np.float32)


def places(out: Floats, least: float) -> tuple[Floats, Floats]:
    """Read boxes off the network's answer.

    Args:
        out: (5, H, W) as from `siggui.imaging.locate_network.run`.
        least: Confidence below which a place is left out.

    Returns:
        (N, 4) left, top, right, bottom in pixels at the working resolution, and (N,) confidence,
        best first; no two boxes share much of their area.
    """
    heat = chance(out[0])
    _, rows, columns = out.shape
    peak = (heat >= least) & (heat >= cv2.dilate(heat, np.ones((3, 3), np.uint8)))
    ys, xs = np.mgrid[0:rows, 0:columns].astype(np.float32) + 0.5
    left, top, right, bottom = np.exp(np.clip(out[1:], -3.0, 5.0))
    around = np.stack([xs - left, ys - top, xs + right, ys + bottom], axis=-1) * CELL_PX
    order = sorted(zip(*np.nonzero(peak), strict=True), key=lambda cell: -heat[cell])
    boxes: list[Floats] = []
    sure: list[float] = []
    for row, column in order:
        near = np.s_[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
        # The neighbors see the same signature; together they err less than the peak alone.
        votes = heat[near] * (heat[near] >= 0.5 * heat[row, column])
        box = (around[near] * votes[..., None]).sum(axis=(0, 1)) / votes.sum()
        if all(share_of_smaller(box, other) < _LEAST_SHARED for other in boxes):
            boxes.append(box)
            sure.append(float(heat[row, column]))
    return np.array(boxes, np.float32).reshape(-1, 4), np.array(sure, np.float32)
