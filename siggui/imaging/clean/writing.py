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
_SURE, _GONE, _BACK = 0.05, 0.2, 0.8
"""Below what a pixel is none of the pen's for sure; below what it goes and above what it comes back
once a mark is certain. On marked pages of 24 tuning writers more is lost than won beyond these."""
_EDGE = np.ones((3, 3), np.uint8)
_PLENTY = 0.27
"""Share of the ink that is none of the pen's for sure: on 400 clean scans it was at most 0.24."""
_GLANCE, _GLANCED = 0.7, 0.18
"""What a picture so much smaller has to show of it, at half the price: on 160 clean scans it was at
most 0.13, on 22 stamped ones of which 0.27 was found then at least 0.25."""


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
    """What the network sees: ink, and how dark it is; nothing of what is too pale to be ink.

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
    # Writing that shows through would make the pen seem the darker of two inks.
    dark *= cv2.dilate(ink, _EDGE) > 0
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
        taken: What they took away as print and stamps; if nothing, the network has to be sure of
            so much print that it must have been overlooked.
        normalized: (H, W) uint8, paper near 255.

    Returns:
        (H, W) uint8; ``left`` itself if nothing would stay.

    Raises:
        SystemFault: As :func:`load_writing`.
    """
    ink = left > 0
    found = bool(taken.any())
    if not found:
        glance = ink & (chance_of_pen(mask, normalized, _GLANCE) < _SURE)
        if np.count_nonzero(glance) < _GLANCED * np.count_nonzero(ink):
            return left
    wrote = chance_of_pen(mask, normalized)
    sure = ink & (wrote < _SURE)
    if not found and np.count_nonzero(sure) < _PLENTY * np.count_nonzero(ink):
        return left
    pen = (ink & (wrote >= _GONE)) | ((taken > 0) & (wrote > _BACK))
    kept = np.asarray(np.where(pen, 255, 0), np.uint8)
    # A dot of the pen is larger.
    kept = without_crumbs(kept, mask, 2.0 * stroke_width_px(kept) ** 2)
    return kept if kept.any() else left
