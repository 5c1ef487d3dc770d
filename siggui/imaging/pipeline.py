"""The way from pixels to the network's canvas, every stage named and open to view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from siggui.domain.cleaning import ALL, Cleaning
from siggui.domain.decision import Warning
from siggui.domain.quality import Measures, PoorImage, judge
from siggui.errors import InputError
from siggui.imaging.canvas import (
    INK,
    Canvas,
    Plane,
    canvas_of,
    crop_to_ink,
    deskew,
    fine_ink,
    pressure,
    set_stroke_width,
    skew_deg,
)
from siggui.imaging.clean.steps import pen_only, without_marks
from siggui.imaging.document import shrunk
from siggui.imaging.ink import Mask, ink_mask, remove_specks, stroke_width_px
from siggui.imaging.paper import Grey, normalize_paper, to_grey
from siggui.imaging.pressure import Ranks
from siggui.imaging.quality import measure
from siggui.wording import say

_LONGEST_PX = 1600
_LEAST_SIDE_PX = 12


@dataclass(frozen=True, slots=True)
class Stage:
    """One picture of the filmstrip "what the program sees".

    Attributes:
        name: ``grey``, ``paper``, ``ink``, ``clean``, ``deskew``, ``crop``, ``canvas`` or
            ``pressure``.
        pixels: (H, W) uint8, 255 is white, read-only.
    """

    name: str
    pixels: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PreparedSignature:
    """A signature as the network gets it.

    Attributes:
        canvas: What the network sees, read-only.
        stages: The filmstrip, in order; empty unless it was asked for.
        warnings: What makes this image weak evidence.
        stroke_width_px: Median stroke width in pixels of the image given.
        skew_deg: By how much the writing rose to the right before it was leveled.
        measures: What the image's quality was judged by.
        refusal: Why there must be no verdict on this image; it can be shown all the same.
        removed: The cleaning steps that found something, named as in ``domain.cleaning``.
        cleaning: What was to be taken away.
    """

    canvas: Canvas
    stages: tuple[Stage, ...]
    warnings: tuple[Warning, ...]
    stroke_width_px: float
    skew_deg: float
    measures: Measures | None = None
    refusal: PoorImage | None = None
    removed: tuple[str, ...] = ()
    cleaning: Cleaning = ALL


class FineSignature(NamedTuple):
    """What training caches and varies.

    Attributes:
        ink: (FINE * CANVAS_HEIGHT, FINE * CANVAS_WIDTH) uint8, 255 is ink, before its stroke width
            is set.
        ranks: (CANVAS_HEIGHT, CANVAS_WIDTH) uint8, see :mod:`siggui.imaging.pressure`.
    """

    ink: Mask
    ranks: Ranks


def fine_signature(pixels: NDArray[np.uint8], cleaning: Cleaning = ALL) -> FineSignature:
    """The signature before it comes onto the canvas.

    Args:
        pixels: (H, W) or (H, W, 3) uint8.
        cleaning: What is taken away.

    Raises:
        InputError: As :func:`prepare`.
    """
    way = _clean(pixels, cleaning)
    fine = fine_ink(way.cropped)
    return FineSignature(fine, _pressure(way, set_stroke_width(fine)))


def prepare(
    pixels: NDArray[np.uint8],
    *,
    dpi: float | None = None,
    keep_stages: bool = False,
    cleaning: Cleaning = ALL,
) -> PreparedSignature:
    """Bring a crop that holds one signature onto the canvas.

    Deterministic: the same pixels always give the same canvas, bit for bit.

    Args:
        pixels: (H, W) or (H, W, 3) uint8 RGB.
        dpi: Resolution if known; only the quality is judged by it.
        keep_stages: Keep a picture of every stage for the filmstrip.
        cleaning: What is taken away.

    Returns:
        The canvas, with warnings and, where the image is too bad for a verdict, the refusal.

    Raises:
        InputError: ``image-too-small``, ``too-dark`` or ``no-ink``.
    """
    way = _clean(pixels, cleaning)
    ink = set_stroke_width(fine_ink(way.cropped))
    canvas = canvas_of(ink, _pressure(way, ink))
    canvas.setflags(write=False)
    stages: tuple[Stage, ...] = ()
    if keep_stages:
        paper, found = _before_cleaning(way)
        pictures = (
            ("grey", way.grey),
            ("paper", paper),
            ("ink", 255 - found),
            ("clean", 255 - way.clean),
            ("deskew", 255 - way.level),
            ("crop", 255 - way.cropped),
            ("canvas", np.asarray(np.rint((1.0 - ink) * 255.0), dtype=np.uint8)),
            ("pressure", _shades(canvas[INK + 1])),
        )
        for _, picture in pictures:
            picture.setflags(write=False)
        stages = tuple(Stage(name, picture) for name, picture in pictures)
    scale = min(1.0, float(_LONGEST_PX) / float(max(pixels.shape[:2])))
    width = stroke_width_px(way.clean)
    measures = measure(way.normalized, way.found, way.clean, way.cropped, canvas, width, scale, dpi)
    warnings, refusal = judge(measures)
    return PreparedSignature(
        canvas,
        stages,
        warnings,
        width / scale,
        way.angle_deg,
        measures,
        refusal,
        way.removed,
        cleaning,
    )


def _shades(ranks: Plane) -> NDArray[np.uint8]:
    """A picture of the pen's pressure; where it pressed least is still told from paper."""
    shades = np.where(ranks > 0.0, 215.0 * (1.0 - ranks), 255.0)
    return np.asarray(np.rint(shades), dtype=np.uint8)


def _pressure(way: _Way, ink: Plane) -> Ranks:
    return pressure(way.normalized, way.clean, way.angle_deg, ink)


class _Way(NamedTuple):
    """What every stage before the canvas left behind."""

    grey: Grey
    normalized: Grey
    found: Mask
    clean: Mask
    angle_deg: float
    level: Mask
    cropped: Mask
    removed: tuple[str, ...]


def _clean(pixels: NDArray[np.uint8], cleaning: Cleaning) -> _Way:
    """The stages that training and the program share, in their order."""
    _check_size(pixels)
    small = shrunk(pixels, _LONGEST_PX)
    grey = to_grey(small)
    pen = pen_only(small, grey, cleaning)
    normalized = normalize_paper(pen)
    found = ink_mask(normalized)
    left, removed = without_marks(normalized, found, cleaning)
    if pen is not grey:
        removed = ("colors", *removed)
    clean = remove_specks(left)
    angle = skew_deg(clean)
    level = deskew(clean, angle)
    return _Way(grey, normalized, found, clean, angle, level, crop_to_ink(level), removed)


def _before_cleaning(way: _Way) -> tuple[Grey, Mask]:
    """Paper and ink as they were with all inks, so that the filmstrip shows what was taken."""
    if "colors" not in way.removed:
        return way.normalized, way.found
    paper = normalize_paper(way.grey)
    try:
        return paper, ink_mask(paper)
    except InputError:
        # All inks together are too much to be ink; the pen's alone was not.
        return paper, way.found


def _check_size(pixels: NDArray[np.uint8]) -> None:
    if min(pixels.shape[:2]) < _LEAST_SIDE_PX:
        height, width = pixels.shape[:2]
        raise InputError(
            "image-too-small",
            say(
                "The image is only {width}×{height} pixels; a signature cannot be read in it.",
                width=width,
                height=height,
            ),
            say(
                "Choose an image at least {least} pixels high and wide, best at 300 dpi.",
                least=_LEAST_SIDE_PX,
            ),
        )
