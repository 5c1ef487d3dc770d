"""Which ink a pen wrote, where print or a stamp lies on it: read by a small network.

Where letters and rings touch strokes of the same darkness, no rule of shape parts them. A network
that has seen many of both does, but only where a row of letters or a stamp was found is it asked:
a signature in block letters must not be taken for print.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.array_weights import read_arrays
from siggui.imaging.clean.crumbs import without_crumbs
from siggui.imaging.clean.writing_network import LAYERS, run
from siggui.imaging.ink import Mask, stroke_width_px
from siggui.imaging.layers import Floats, chance
from siggui.imaging.paper import Grey
from siggui.resources_path import resource
from siggui.wording import say

FORMAT = "siggui-writing-1"
SHIPPED = "weights/writing.npz"
PEN_PX = 2.5
"""Width of the strokes as the network sees them; it knows neither the pen nor the scanner."""
_SCALES = (0.2, 1.0)
_MOST_PX = 160_000
"""Of the picture: what a signature needs at that width three times over, in some 100 MB."""
_GONE, _BACK = 0.05, 0.8
_PLENTY = 0.27
"""Share of the ink that is none of the pen's for sure: on 400 clean scans it was at most 0.24."""
_GLANCE, _GLANCED = 0.7, 0.18
"""What a picture so much smaller has to show of it, at half the price: on 160 clean scans it was at
most 0.13, on 22 stamped ones of which 0.27 was found then at least 0.25."""
_ROOM_PX = 48


@lru_cache(maxsize=2)
def load_writing(path: Path | None = None) -> MappingProxyType[str, Floats]:
    """Read the weights.

    Args:
        path: With its ``.sha256`` beside it; the shipped ones if left out.

    Raises:
        SystemFault: As ``array_weights.read_arrays``.
    """
    weights, _, _ = read_arrays(
        path or resource(SHIPPED),
        FORMAT,
        LAYERS,
        say("that tell writing from print"),
        say("switch off what takes away stamps and print"),
    )
    return weights


def picture_of(mask: Mask, normalized: Grey, scale: float) -> Floats:
    """What the network sees: ink, and how dark it is.

    Args:
        mask: (H, W) uint8, 255 is ink.
        normalized: (H, W) uint8, paper near 255.
        scale: Of the picture beside the image, at most 1.

    Returns:
        (2, scale × H, scale × W) float32 in 0..1.
    """
    height, width = mask.shape
    size = max(1, round(width * scale)), max(1, round(height * scale))
    ink = cv2.resize(mask, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255.0
    dark = 1.0 - cv2.resize(normalized, size, interpolation=cv2.INTER_AREA) / np.float32(255.0)
    return np.stack([ink, np.asarray(dark, np.float32)])


def scale_of(stroke_px: float) -> float:
    """By how much an image is reduced for the network.

    >>> scale_of(5.0), scale_of(1.0)
    (0.5, 1.0)
    """
    return float(np.clip(PEN_PX / max(stroke_px, 0.1), *_SCALES))


def chance_of_pen(mask: Mask, normalized: Grey, reduced: float = 1.0) -> Floats:
    """How likely a pen wrote each pixel.

    Args:
        mask: (H, W) uint8, 255 is ink, with everything on it.
        normalized: (H, W) uint8, paper near 255.
        reduced: How much smaller than usual the network sees it.

    Returns:
        (H, W) float32 in 0..1; says nothing about paper.

    Raises:
        SystemFault: As :func:`load_writing`.
    """
    scale = min(scale_of(stroke_width_px(mask)), float(np.sqrt(_MOST_PX / mask.size)))
    picture = picture_of(mask, normalized, scale * reduced)
    wrote = chance(run(load_writing(), picture))
    height, width = mask.shape
    return np.asarray(cv2.resize(wrote, (width, height), interpolation=cv2.INTER_LINEAR))


def parted(mask: Mask, left: Mask, taken: Mask, normalized: Grey) -> Mask:
    """Take away what is left of print and stamps, and bring back strokes that went with them.

    Args:
        mask: (H, W) uint8, 255 is ink, with everything on it.
        left: The same without what rules of shape took away.
        taken: What they took away as print and stamps; only there and close by anything changes,
            unless the network is sure of so much more print that it must have been overlooked.
        normalized: (H, W) uint8, paper near 255.

    Returns:
        (H, W) uint8; ``left`` itself if nothing would stay.

    Raises:
        SystemFault: As :func:`load_writing`.
    """
    ink = left > 0
    near = _around(taken)
    if not near.any():
        glance = ink & (chance_of_pen(mask, normalized, _GLANCE) < _GONE)
        if np.count_nonzero(glance) < _GLANCED * np.count_nonzero(ink):
            return left
    wrote = chance_of_pen(mask, normalized)
    sure = ink & (wrote < _GONE)
    if np.count_nonzero(sure) >= _PLENTY * np.count_nonzero(ink):
        near |= _around(sure.astype(np.uint8))
    if not near.any():
        return left
    pen = (ink & ~sure) | ((taken > 0) & (wrote > _BACK))
    pen = np.where(near, pen, ink)
    kept = np.asarray(np.where(pen, 255, 0), np.uint8)
    # A dot of the pen is larger.
    kept = without_crumbs(kept, mask, 2.0 * stroke_width_px(kept) ** 2)
    return kept if kept.any() else left


def _around(taken: Mask) -> NDArray[np.bool_]:
    """The box round the marks, with room for a letter; nothing if there are none."""
    near = np.zeros(taken.shape, np.bool_)
    if not taken.any():
        return near
    x, y, width, height = cv2.boundingRect(taken)
    room = _ROOM_PX
    near[max(0, y - room) : y + height + room, max(0, x - room) : x + width + room] = True
    return near
