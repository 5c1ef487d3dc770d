"""Make an image of a signature worse step by step, one fault at a time."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.print import lettered
from siggui.imaging.canvas import CANVAS_WIDTH
from siggui.imaging.ink import ink_mask
from siggui.imaging.paper import normalize_paper, to_grey

Grey = NDArray[np.uint8]
"""(H, W) uint8, 255 is paper."""

Fault = Callable[[Grey, float, int], Grey]
"""From a cutting, a level and a seed to a worse cutting."""

_MARGIN = 0.06
_NAMES = ("Margaret Thompson", "JOHN A. MILLER", "Authorized signature", "R. K. Sharma, Director")


def cutting(pixels: NDArray[np.uint8]) -> Grey:
    """Cut the ink out of a scan, with a margin, on even paper."""
    normalized = normalize_paper(to_grey(pixels))
    left, top, width, height = cv2.boundingRect(ink_mask(normalized))
    cut = normalized[top : top + height, left : left + width]
    margin = 8 + round(_MARGIN * max(width, height))
    return _framed(np.minimum(cut, 255), margin)


def coarser(image: Grey, longest_px: float, _seed: int) -> Grey:
    """Scan it with so few dots that the signature is ``longest_px`` long."""
    factor = longest_px / (max(image.shape) / (1 + 2 * _MARGIN))
    if factor >= 1.0:
        return image
    size = (max(12, round(image.shape[1] * factor)), max(12, round(image.shape[0] * factor)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def blurred(image: Grey, canvas_px: float, _seed: int) -> Grey:
    """Put it out of focus by a Gaussian of ``canvas_px`` pixels of the network's canvas."""
    sigma = canvas_px * max(image.shape) / CANVAS_WIDTH
    padded = _framed(image, round(2 * sigma))
    return np.asarray(cv2.GaussianBlur(padded, (0, 0), sigma), np.uint8)


def fainter(image: Grey, contrast: float, seed: int) -> Grey:
    """Fade the ink to this much darker than the paper, with a scanner's noise as it was."""
    dark = (255.0 - image) / 255.0
    pen = max(0.05, float(np.percentile(dark[dark > 0.1], 75))) if (dark > 0.1).any() else 1.0
    noise = np.random.default_rng(seed).normal(0.0, 3.0, image.shape)
    return np.asarray(np.clip(245.0 - 255.0 * dark / pen * contrast + noise, 0, 255), np.uint8)


def clipped(image: Grey, share: float, seed: int) -> Grey:
    """Draw the box too small: cut a share of the width off, on one side or the other."""
    margin = round(_MARGIN * max(image.shape))
    cut = margin + round(share * (image.shape[1] - 2 * margin))
    return np.ascontiguousarray(image[:, cut:] if seed % 2 else image[:, :-cut])


def shorter(image: Grey, share: float, _seed: int) -> Grey:
    """Leave only the beginning, as if it were initials, with paper round it."""
    return _framed(image[:, : max(12, round(share * image.shape[1]))], 12)


def stacked(image: Grey, gap: float, seed: int) -> Grey:
    """Set print-high other ink below: the same signature mirrored, ``gap`` of its height away."""
    space = np.full((max(1, round(gap * image.shape[0])), image.shape[1]), 255, np.uint8)
    other = image[:, ::-1] if seed % 2 else image[::-1, ::-1]
    return np.ascontiguousarray(np.vstack((image, space, other)))


def abreast(image: Grey, gap: float, seed: int) -> Grey:
    """Set two signatures side by side, ``gap`` of the width apart."""
    space = np.full((image.shape[0], max(1, round(gap * image.shape[1]))), 255, np.uint8)
    other = image[::-1] if seed % 2 else image[::-1, ::-1]
    return np.ascontiguousarray(np.hstack((image, space, other)))


def printed(_image: Grey, size_px: float, seed: int) -> Grey:
    """Print a name instead."""
    page = np.full((round(3 * size_px), round(15 * size_px), 3), 250, np.uint8)
    text = _NAMES[seed % len(_NAMES)]
    return lettered(page, [(size_px, 2 * size_px, text, size_px)])[:, :, 0]


def thicker(image: Grey, share: float, _seed: int) -> Grey:
    """Write it with so thick a pen that the ink takes up a share of the picture."""
    far = cv2.distanceTransform(np.where(image < 128, 0, 255).astype(np.uint8), cv2.DIST_L2, 5)
    return np.where(far <= np.quantile(far, share), np.minimum(image, 30), image).astype(np.uint8)


def bordered(image: Grey, share: float, seed: int) -> Grey:
    """Scan it with the lid open: black beside the paper, a share of the picture."""
    black = max(1, round(image.shape[1] * share / (1.0 - share)))
    sides = (0, black) if seed % 2 else (black, 0)
    return np.asarray(np.pad(image, ((0, 0), sides), constant_values=20), np.uint8)


def mottled(image: Grey, share: float, seed: int) -> Grey:
    """Scan patterned paper with too dark a threshold: a share of the paper becomes black grain."""
    noise = np.random.default_rng(seed).normal(size=image.shape).astype(np.float32)
    grain = cv2.GaussianBlur(noise, (0, 0), 0.01 * max(image.shape))
    dark = grain > np.quantile(grain, 1.0 - share)
    return np.where(dark, np.minimum(image, 60), image).astype(np.uint8)


def _framed(image: Grey, margin: int) -> Grey:
    return np.asarray(np.pad(image, margin, constant_values=255), np.uint8)
