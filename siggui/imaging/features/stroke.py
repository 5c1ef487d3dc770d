"""The stroke itself: its width, its length, its ends."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask
from siggui.imaging.skeleton import neighbors, skeleton

Floats = NDArray[np.float64]

WIDTH_BINS = 12


def widths_px(mask: Mask, middle: Mask) -> Floats:
    """Width of the stroke at each point of its middle line.

    Args:
        mask: (H, W) uint8, 255 is ink.
        middle: (H, W) uint8, as given by :func:`siggui.imaging.skeleton.skeleton`.

    Returns:
        (n,) float64 in pixels.
    """
    distance = cv2.distanceTransform(mask, cv2.DIST_L2, 5)
    return np.asarray(2.0 * distance[middle > 0] - 1.0, dtype=np.float64)


def width_variation(widths: Floats) -> float:
    """How much the stroke's width varies, over its median.

    Source: after the pressure features of Ammar, Yoshida and Fukumura (1986), who read pressure
    from the darkness of ink; scanners alter that more than the width.
    """
    low, usual, high = np.percentile(widths, (10, 50, 90))
    return float((high - low) / max(usual, 1.0))


def width_histogram(widths: Floats) -> Floats:
    """How often each width occurs, over the median width.

    Returns:
        (12,) shares from 0 to 2.4 times the median.

    Source: the same as a distribution, after Ammar, Yoshida and Fukumura (1986).
    """
    relative = widths / max(float(np.median(widths)), 1.0)
    counts, _ = np.histogram(np.minimum(relative, 2.399), WIDTH_BINS, (0.0, 2.4))
    return np.asarray(counts / max(1, counts.sum()), dtype=np.float64)


def width_trend(widths: Floats, middle: Mask) -> float:
    """How much broader the stroke is on the right half than on the left, over its median.

    Source: pen control, Huber and Headrick (2018), chapter 6.
    """
    columns = np.nonzero(middle)[1]
    right = columns > np.median(columns)
    if not right.any() or right.all():
        return float("nan")
    usual = max(float(np.median(widths)), 1.0)
    return float((widths[right].mean() - widths[~right].mean()) / usual)


def stroke_length(middle: Mask) -> float:
    """Length of all strokes over the diagonal of the signature.

    Source: measured along the line that Zhang and Suen (1984) thin the ink to.
    """
    height, width = middle.shape
    steps = neighbors((middle > 0).astype(np.uint8))[middle > 0]
    # Each link is seen from both its ends; a slanting one is longer.
    straight = np.array([bin(code & 0b01010101).count("1") for code in range(256)])
    slanting = np.array([bin(code & 0b10101010).count("1") for code in range(256)])
    length = 0.5 * (straight[steps].sum() + np.sqrt(2.0) * slanting[steps].sum())
    return float(length / np.hypot(height, width))


def ends(mask: Mask, middle: Mask) -> tuple[int, float, float, float]:
    """Where strokes end and how sharply.

    Returns:
        How many ends there are; how blunt they are (width there over the median: a pen in flight
        tapers, a drawing pen stops); how high the leftmost and the rightmost end lie, in 0..1 from
        the bottom. NaN where there is no end.

    Source: commencements and terminations, Huber and Headrick (2018), chapter 6.
    """
    codes = neighbors((middle > 0).astype(np.uint8))
    counts = np.array([bin(code).count("1") for code in range(256)])
    rows, columns = np.nonzero((middle > 0) & (counts[codes] == 1))
    if rows.size == 0:
        return 0, float("nan"), float("nan"), float("nan")
    distance = cv2.distanceTransform(mask, cv2.DIST_L2, 5)
    near = cv2.dilate(distance, np.ones((3, 3), np.uint8))
    usual = max(float(np.median(2.0 * distance[middle > 0] - 1.0)), 1.0)
    blunt = float(np.mean(2.0 * near[rows, columns] - 1.0)) / usual
    height = mask.shape[0]
    first, last = rows[columns.argmin()], rows[columns.argmax()]
    return int(rows.size), blunt, 1.0 - float(first) / height, 1.0 - float(last) / height


def middle_line(mask: Mask) -> Mask:
    """The path of the pen, after the rims' roughness was rounded so that it grows no spurs."""
    soft = cv2.GaussianBlur(mask, (5, 5), 0)
    return skeleton(np.asarray((soft > 127).astype(np.uint8) * 255, dtype=np.uint8))
