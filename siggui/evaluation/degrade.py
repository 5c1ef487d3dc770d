"""What happens to a questioned signature before a bank sees it, as pure functions on page pixels.

They are applied to the image as it was opened, before anything is cleaned, so that what is
measured is the program and not the network alone. All chance comes from the generator given.
Lines and stamps are not those that cleaning was developed on: it is to be examined, not flattered.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.lifted import Lifted, Pixels, blend
from siggui.drawing.paper import BLUE, scanned, sheet
from siggui.drawing.pen import grain
from siggui.drawing.print import lettered, width_of

ASSUMED_DPI = 300.0
_PRINT = (90, 104, 124)
_STAMP_INKS = ((112, 60, 150), (44, 70, 160), (178, 40, 52))

Degradation = Callable[[Pixels, float, np.random.Generator], Pixels]
"""From (H, W, 3) uint8 RGB, its dpi and a generator to (H', W', 3) uint8 RGB."""


def degraded(name: str, pixels: Pixels, dpi: float | None, key: str) -> tuple[Pixels, float | None]:
    """Degrade an image, always the same way.

    Args:
        name: One of ``DEGRADATIONS``.
        pixels: (H, W, 3) uint8 RGB.
        dpi: Resolution if known, else 300 is assumed where it matters.
        key: Names the image; chance depends on it and on the degradation alone.

    Returns:
        The pixels and what is known of their resolution.

    Raises:
        InputError: Where paper and ink cannot be told apart in the original.
    """
    rng = np.random.default_rng([zlib.crc32(name.encode()), zlib.crc32(key.encode())])
    after = DEGRADATIONS[name](pixels, dpi or ASSUMED_DPI, rng)
    if dpi is None or name not in _COARSER:
        return after, dpi
    return after, dpi * after.shape[1] / pixels.shape[1]


def half_resolution(pixels: Pixels, _dpi: float, _rng: np.random.Generator) -> Pixels:
    """Half as many pixels each way, as in a picture made smaller for sending."""
    return _scaled(pixels, 0.5)


def at_150_dpi(pixels: Pixels, dpi: float, _rng: np.random.Generator) -> Pixels:
    """Scanned at 150 dpi; a two-level scan stays one, so its edges become ragged."""
    two_level = bool(np.isin(pixels, (0, 255)).all())
    small = _scaled(pixels, min(1.0, 150.0 / dpi))
    return np.where(small > 127, np.uint8(255), np.uint8(0)) if two_level else small


def jpeg_30(pixels: Pixels, _dpi: float, _rng: np.random.Generator) -> Pixels:
    """Saved as a JPEG of quality 30: blocks, and ringing around the strokes."""
    stored = cv2.imencode(".jpg", pixels[:, :, ::-1], (cv2.IMWRITE_JPEG_QUALITY, 30))[1]
    return np.ascontiguousarray(np.asarray(cv2.imdecode(stored, cv2.IMREAD_COLOR))[:, :, ::-1])


def turned_left(pixels: Pixels, _dpi: float, _rng: np.random.Generator) -> Pixels:
    """Turned by 10°, rising to the right; nothing is cut off, and paper fills the corners."""
    return _turned(pixels, 10.0)


def turned_right(pixels: Pixels, _dpi: float, _rng: np.random.Generator) -> Pixels:
    """Turned by 10°, falling to the right."""
    return _turned(pixels, -10.0)


def thin_pen(pixels: Pixels, _dpi: float, _rng: np.random.Generator) -> Pixels:
    """Written with a pen of 0.6 times the width on the same paper."""
    lifted = Lifted(pixels)
    return lifted.with_ink(lifted.redrawn(0.6))


def thick_pen(pixels: Pixels, _dpi: float, _rng: np.random.Generator) -> Pixels:
    """Written with a pen of 1.6 times the width on the same paper."""
    lifted = Lifted(pixels)
    return lifted.with_ink(lifted.redrawn(1.6))


def blue_on_pattern(pixels: Pixels, dpi: float, rng: np.random.Generator) -> Pixels:
    """Written in blue on a cheque's tinted paper with its interwoven lines, and scanned."""
    height, width = pixels.shape[:2]
    size = (round(width * ASSUMED_DPI / dpi), round(height * ASSUMED_DPI / dpi))
    paper = cv2.resize(sheet("security", *size, rng), (width, height), interpolation=cv2.INTER_AREA)
    signed = blend(np.asarray(paper, np.uint8), np.array(BLUE, np.uint8), Lifted(pixels).cover)
    return scanned(signed, rng)


def ruled_line(pixels: Pixels, dpi: float, rng: np.random.Generator) -> Pixels:
    """A form's printed line runs from edge to edge through the lower part of the writing."""
    top, bottom = _rows_of_ink(Lifted(pixels))
    y = top + (bottom - top) * rng.uniform(0.4, 0.8)
    rise = pixels.shape[1] * np.tan(np.radians(rng.uniform(-0.6, 0.6)))
    line = np.full_like(pixels, 255)
    ends = np.array(((0, y + rise / 2), (pixels.shape[1], y - rise / 2)))
    left, right = np.rint(16 * ends).astype(int).tolist()
    thickness = max(1, round(rng.uniform(1.6, 3.4) * dpi / ASSUMED_DPI))
    cv2.line(line, left, right, _PRINT, thickness, cv2.LINE_AA, 4)
    return np.minimum(pixels, line)


def stamp(pixels: Pixels, dpi: float, rng: np.random.Generator) -> Pixels:
    """A bank's rubber stamp, inked unevenly and set down crooked, lies across the writing."""
    height, width = pixels.shape[:2]
    cover = _stamp_cover(dpi, rng)
    middle = (np.array(cover.shape[::-1]) - 1) / 2.0
    place = np.array([width * rng.uniform(0.3, 0.7), height * rng.uniform(0.35, 0.65)])
    turn = cv2.getRotationMatrix2D((float(middle[0]), float(middle[1])), rng.uniform(-18, 18), 1.0)
    turn = turn + np.column_stack((np.zeros((2, 2)), place - middle))
    laid = np.asarray(cv2.warpAffine(cover, turn, (width, height)), np.float32)
    laid *= np.clip(0.8 + 0.25 * grain(height, width, rng), 0.0, 1.0)
    ink = np.array(_STAMP_INKS[int(rng.integers(len(_STAMP_INKS)))], np.float32) / 255.0
    # Stamp ink is a glaze: what is dark under it stays dark.
    through = 1.0 - laid[:, :, None] * (1.0 - ink)
    return np.asarray(np.rint(pixels * through), np.uint8)


def ball_pen_gaps(pixels: Pixels, _dpi: float, rng: np.random.Generator) -> Pixels:
    """A ball pen that runs dry: about a seventh of the ink is missing, in stretches."""
    lifted = Lifted(pixels)
    height, width = lifted.mask.shape
    wander = np.zeros((height, width), np.float32)
    for size, weight in ((0.7, 1.0), (2.2, 1.0)):
        noise = rng.standard_normal((height, width)).astype(np.float32)
        blurred = cv2.GaussianBlur(noise, (0, 0), size * lifted.width_px)
        wander += weight * blurred / float(blurred.std())
    dry = float(np.quantile(wander[lifted.mask > 0], 0.86))
    missing = np.clip((wander - dry) / 0.3 + 0.5, 0.0, 1.0)
    return blend(pixels, lifted.paper, np.asarray(missing, np.float32))


def contrast_40(pixels: Pixels, _dpi: float, _rng: np.random.Generator) -> Pixels:
    """Contrast at 40 % of what it was, around the picture's mean."""
    mean = float(pixels.mean())
    return np.asarray(np.rint(mean + 0.4 * (pixels.astype(np.float32) - mean)), np.uint8)


DEGRADATIONS: dict[str, Degradation] = {
    "half-resolution": half_resolution,
    "150-dpi": at_150_dpi,
    "jpeg-30": jpeg_30,
    "rotated+10": turned_left,
    "rotated-10": turned_right,
    "pen-0.6": thin_pen,
    "pen-1.6": thick_pen,
    "blue-on-pattern": blue_on_pattern,
    "ruled-line": ruled_line,
    "stamp": stamp,
    "ball-pen-gaps": ball_pen_gaps,
    "contrast-40": contrast_40,
}
"""By the name that ``siggui evaluate --degrade`` takes."""
_COARSER = {"half-resolution", "150-dpi"}


def _scaled(pixels: Pixels, factor: float) -> Pixels:
    height, width = pixels.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _turned(pixels: Pixels, degrees: float) -> Pixels:
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D(((width - 1) / 2.0, (height - 1) / 2.0), degrees, 1.0)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    size = (
        int(np.ceil(height * sine + width * cosine)),
        int(np.ceil(height * cosine + width * sine)),
    )
    more = (np.array(size) - (width, height)) / 2.0
    turn = turn + np.column_stack((np.zeros((2, 2)), more))
    paper = np.median(pixels.reshape(-1, 3), axis=0).tolist()
    turned = cv2.warpAffine(pixels, turn, size, flags=cv2.INTER_CUBIC, borderValue=paper)
    return np.asarray(turned, np.uint8)


def _rows_of_ink(lifted: Lifted) -> tuple[float, float]:
    """Where most of the writing stands; a long loop or a speck does not count."""
    rows = np.nonzero(lifted.mask)[0]
    top, bottom = np.percentile(rows, (3, 97))
    return float(top), float(bottom)


def _stamp_cover(dpi: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """(H, W) float32 in 0..1: a framed date stamp of about 40 × 17 mm, or a round one of 32 mm."""
    if rng.random() < 0.5:
        page = np.full((200, 480, 3), 255, np.uint8)
        cv2.rectangle(page, (6, 6), (473, 193), (0, 0, 0), 6)
        lines = [("RECEIVED", 52, 76), ("14 MAR 2026", 44, 130), ("HALVARD & FINCH", 30, 174)]
    else:
        page = np.full((390, 390, 3), 255, np.uint8)
        for radius, thickness in ((186, 7), (168, 3)):
            cv2.circle(page, (195, 195), radius, (0, 0, 0), thickness, cv2.LINE_AA)
        lines = [("HALVARD", 50, 150), ("& FINCH", 50, 206), ("PORT MERROW", 34, 262)]
    centered = [
        ((page.shape[1] - width_of(text, size)) / 2.0, float(y), text, float(size))
        for text, size, y in lines
    ]
    printed = lettered(page, centered, (0, 0, 0))
    cover = 1.0 - cv2.GaussianBlur(printed, (0, 0), 1.0)[:, :, 0].astype(np.float32) / 255.0
    worn = np.clip(1.1 + 0.3 * grain(cover.shape[0], cover.shape[1], rng), 0.2, 1.0)
    factor = dpi / ASSUMED_DPI
    size = (round(cover.shape[1] * factor), round(cover.shape[0] * factor))
    small = cv2.resize(cover * worn, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)
