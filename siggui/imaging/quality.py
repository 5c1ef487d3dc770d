"""Measure how good an image of a signature is; :mod:`siggui.domain.quality` judges."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.domain.crop import MM_PER_INCH
from siggui.domain.quality import PEN_MM, Measures
from siggui.imaging.canvas import CANVAS_WIDTH, INK, Canvas
from siggui.imaging.ink import Mask
from siggui.imaging.paper import Grey

_SHARP_EDGE_PX = 2.0
"""How wide the operator below sees an edge that jumps from one pixel to the next."""
_LEAST_LETTERS = 8
_EVEN = 0.06
_PEN_FITS = (0.4, 3.0)


def measure(
    normalized: Grey,
    found: Mask,
    clean: Mask,
    cropped: Mask,
    canvas: Canvas,
    width: float,
    scale: float,
    dpi: float | None,
) -> Measures:
    """Measure one image by what each stage of its cleaning left.

    Args:
        normalized: (H, W) uint8, paper near 255.
        found: (H, W) uint8, 255 is ink, before lines and specks were removed.
        clean: (H, W) uint8, 255 is ink, after that.
        cropped: (h, w) uint8, level and cut to the ink.
        canvas: What the network sees.
        width: Median stroke width of ``clean`` in pixels.
        scale: Pixels here for one pixel of the image given.
        dpi: What the file states.
    """
    longest = max(cropped.shape)
    contrast, edge = _darkness(normalized, found, clean)
    soft = float(np.sqrt(max(0.0, edge**2 - _SHARP_EDGE_PX**2)))
    return Measures(
        dpi=_dpi(width / scale, dpi),
        longest_px=longest / scale,
        ink_widths=float(np.count_nonzero(clean)) / width**2,
        blur=soft * CANVAS_WIDTH / longest,
        contrast=contrast,
        dark_share=float(np.count_nonzero(found)) / found.size,
        cut_strokes=_cut_strokes(clean, width),
        gap=_gap(cropped),
        evenness=_evenness(cropped, width),
        pieces=cv2.connectedComponents(clean, connectivity=8)[0] - 1,
        turns=_turns(canvas),
    )


def _dpi(width_px: float, stated: float | None) -> float:
    """What the file states, unless no pen fits; else what an ordinary pen's line tells."""
    by_pen = width_px / PEN_MM * MM_PER_INCH
    if stated is not None and _PEN_FITS[0] <= by_pen / stated <= _PEN_FITS[1]:
        return stated
    return by_pen


def _darkness(normalized: Grey, found: Mask, clean: Mask) -> tuple[float, float]:
    """How much darker than the paper the ink is, 0..1, and how many pixels its edges take."""
    dark = (255 - normalized).astype(np.float32) / 255.0
    ink = clean > 0
    paper = cv2.dilate(found, np.ones((5, 5), np.uint8)) == 0
    usual = float(np.median(dark[paper])) if paper.any() else 0.0
    across = cv2.Sobel(dark, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(dark, cv2.CV_32F, 0, 1, scale=1 / 8)
    kernel = np.ones((3, 3), np.uint8)
    rim = (cv2.dilate(clean, kernel) > 0) & (cv2.erode(clean, kernel) == 0)
    steepest = float(np.percentile(cv2.magnitude(across, down)[rim], 75))
    full = float(np.percentile(dark[ink], 90)) - usual
    return float(np.median(dark[ink])) - usual, full / max(steepest, 1e-3)


def _cut_strokes(clean: Mask, width: float) -> int:
    """Strokes that leave the image at full width; one that only touches the edge does not count."""
    depth = max(2, round(1.5 * width))
    sides = (clean, clean[::-1], clean.T, clean.T[::-1])
    return sum(_leaves(side[: depth + 1] > 0, run, width) for side in sides for run in _runs(side))


def _runs(side: Mask) -> Iterator[tuple[int, int]]:
    change = np.diff(np.concatenate(([0], (side[0] > 0).astype(np.int8), [0])))
    starts, ends = np.flatnonzero(change == 1), np.flatnonzero(change == -1)
    yield from zip(starts.tolist(), ends.tolist(), strict=True)


def _leaves(strip: NDArray[np.bool_], run: tuple[int, int], width: float) -> bool:
    """Whether a stroke comes as broad to the edge as it is inside: the pen did not end here."""
    start, end = run
    if len(strip) < 3 or not 0.5 * width <= end - start <= 3.0 * width + 1.0:
        return False
    broad = []
    for row in strip[1:]:
        inside = np.flatnonzero(row[max(0, start - 1) : end + 1])
        if inside.size == 0:
            return False
        first = max(0, start - 1) + int(inside[0])
        start = first
        while start > 0 and row[start - 1]:
            start -= 1
        end = first + 1
        while end < len(row) and row[end]:
            end += 1
        broad.append(end - start)
    return run[1] - run[0] >= 0.8 * float(np.median(broad))


def _gap(cropped: Mask) -> float:
    """Widest empty band with a fifth of the ink on either side, as a share of the ink's extent.

    Names are written side by side with gaps between them, but hardly ever one above the other, so
    a gap between rows counts six times.
    """
    ink = cropped > 0
    wide = 0.0
    for axis, weight in ((0, 1.0), (1, 6.0)):
        profile = ink.sum(axis=axis)
        before = np.cumsum(profile) / profile.sum()
        change = np.diff(np.concatenate(([0], (profile == 0).astype(np.int8), [0])))
        for start, end in zip(
            np.flatnonzero(change == 1), np.flatnonzero(change == -1), strict=True
        ):
            if 0.2 <= before[start] <= 0.8:
                wide = max(wide, weight * float(end - start) / profile.size)
    return wide


def _evenness(cropped: Mask, width: float) -> float:
    """Share of the letters that are as high as another and stand on a line with two more.

    A type has few heights and one line to stand on, to the pixel; a hand has neither.
    """
    _, _, stats, _ = cv2.connectedComponentsWithStats(cropped, connectivity=8)
    letters = stats[1:]
    letters = letters[letters[:, cv2.CC_STAT_HEIGHT] > 2.2 * width]
    if len(letters) < _LEAST_LETTERS:
        return 0.0
    heights = letters[:, cv2.CC_STAT_HEIGHT].astype(np.float64)
    usual = float(np.median(heights))
    feet = letters[:, cv2.CC_STAT_TOP] + heights
    middles = letters[:, cv2.CC_STAT_LEFT] + letters[:, cv2.CC_STAT_WIDTH] / 2.0
    near = np.abs(middles[:, None] - middles) < 12.0 * usual
    np.fill_diagonal(near, False)
    on_line = near & (np.abs(feet[:, None] - feet) <= _EVEN * usual)
    as_high = near & (np.abs(heights[:, None] - heights) <= _EVEN * usual)
    return float(((on_line.sum(axis=1) >= 2) & as_high.any(axis=1)).mean())


def _turns(canvas: Canvas) -> float:
    """How often the pen went round, counted in full turns along either rim of its path."""
    ink = np.where(canvas[INK] > 0.5, np.uint8(255), np.uint8(0))
    contours, _ = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    total = 0.0
    for contour in contours:
        corners = cv2.approxPolyDP(contour, 1.2, closed=True)[:, 0].astype(np.float64)
        way = np.roll(corners, -1, axis=0) - corners
        angle = np.arctan2(way[:, 1], way[:, 0])
        bend = np.diff(np.append(angle, angle[0]))
        total += float(np.abs((bend + np.pi) % (2.0 * np.pi) - np.pi).sum())
    return total / (4.0 * np.pi)
