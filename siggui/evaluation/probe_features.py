"""What can be said about one questioned image alone, without any specimen to compare it with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.errors import SigguiError
from siggui.imaging.canvas import CANVAS_HEIGHT, CANVAS_WIDTH, INK, Plane
from siggui.imaging.document import first_page
from siggui.imaging.ink import stroke_width_px
from siggui.imaging.pipeline import prepare

Floats = NDArray[np.float32]

NUMBERS = ("paper grey", "ink grey", "stroke width", "ink area", "height", "roughness")
"""The single numbers that betrayed research collections, in the order of ``numbers``."""

_THUMBNAIL = (72, 24)  # width, height
_HOG_CELL = 16


@dataclass(frozen=True, slots=True)
class Look:
    """One image, seen alone.

    Attributes:
        numbers: (6,) float32, in the order of :data:`NUMBERS`.
        texture: (256,) float32, how contours look from close by, wherever they are.
        features: (F,) float32, the numbers, the texture and everything else.
    """

    numbers: Floats
    texture: Floats
    features: Floats


def look_at(file: Path) -> tuple[Look, Look] | None:
    """See a file as it is, and as the network gets it; None if it cannot be prepared."""
    try:
        pixels = first_page(file).pixels
        return raw_look(pixels), canvas_look(prepare(pixels).canvas[INK])
    except SigguiError:
        return None


def raw_look(pixels: NDArray[np.uint8]) -> Look:
    """The scan itself: paper, pen, size and a small picture.

    Args:
        pixels: (H, W, 3) uint8 sRGB.
    """
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    _, dark = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    ink = np.asarray(dark, np.uint8)
    numbers = _numbers(grey.astype(np.float32), ink, float(grey.shape[0]))
    small = cv2.resize(grey, _THUMBNAIL, interpolation=cv2.INTER_AREA)
    more = np.array([grey.shape[1], grey.shape[0] / grey.shape[1], *pixels.mean((0, 1))])
    texture = _texture(grey)
    features = [numbers, more, _histogram(grey, 32), texture, small.ravel() / 255.0]
    return Look(numbers, texture, np.concatenate(features).astype(np.float32))


def canvas_look(canvas: Plane) -> Look:
    """The ink on the canvas, down to the texture of its contours.

    Args:
        canvas: (CANVAS_HEIGHT, CANVAS_WIDTH) float32 in 0..1, ink is 1.
    """
    grey = np.asarray(np.rint(255.0 * (1.0 - canvas)), np.uint8)
    ink = np.asarray((canvas > 0.5).astype(np.uint8) * 255, np.uint8)
    _, _, width, height = cv2.boundingRect(ink)
    numbers = _numbers(grey.astype(np.float32), ink, float(height))
    # Soft ink counts here: thresholded, the width would come in steps of half a pixel.
    numbers[3] = float(canvas.sum())
    small = cv2.resize(canvas, _THUMBNAIL, interpolation=cv2.INTER_AREA)
    texture = _texture(grey)
    features = [
        numbers,
        np.array([width, height / max(1, width)]),
        _histogram(grey, 32),
        texture,
        canvas.mean(axis=0).reshape(-1, 4).mean(axis=1),
        canvas.mean(axis=1).reshape(-1, 4).mean(axis=1),
        _directions(grey),
        small.ravel(),
    ]
    return Look(numbers, texture, np.concatenate(features).astype(np.float32))


def _numbers(grey: Floats, ink: NDArray[np.uint8], height: float) -> Floats:
    inside = ink > 0
    paper = float(grey[~inside].mean()) if not inside.all() else 0.0
    pen = float(grey[inside].mean()) if inside.any() else 255.0
    area = float(np.count_nonzero(inside))
    width = stroke_width_px(ink)
    return np.array([paper, pen, width, area, height, _roughness(ink, area, width)], np.float32)


def _roughness(ink: NDArray[np.uint8], area: float, width: float) -> float:
    """Length of the contour against that of a smooth stroke of the same area and width."""
    contours, _ = cv2.findContours(ink, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    length = sum(cv2.arcLength(contour, True) for contour in contours)
    return float(length * width / (2.0 * area)) if area else 0.0


def _histogram(grey: NDArray[np.uint8], bins: int) -> Floats:
    counts = np.bincount(grey.ravel() // (256 // bins), minlength=bins)
    return np.asarray(np.sqrt(counts / grey.size), np.float32)


def _texture(grey: NDArray[np.uint8]) -> Floats:
    """Histogram of local binary patterns, (256,), where there is anything to see.

    Source: Ojala, Pietikäinen and Mäenpää (2002), section 2.1, eight neighbors without rotation.
    """
    padded = cv2.copyMakeBorder(grey, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    height, width = grey.shape
    code = np.zeros(grey.shape, np.uint8)
    steps = ((-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1))
    for bit, (down, right) in enumerate(steps):
        beside = padded[1 + down : 1 + down + height, 1 + right : 1 + right + width]
        code |= (beside > grey).astype(np.uint8) << bit
    counts = np.bincount(code.ravel(), minlength=256).astype(np.float64)
    counts[0] = 0.0  # flat paper
    return np.asarray(np.sqrt(counts / max(1.0, counts.sum())), np.float32)


def _directions(grey: NDArray[np.uint8]) -> Floats:
    """Histograms of oriented gradients, and their sum over the whole canvas.

    Source: Dalal and Triggs (2005).
    """
    cell, block = (_HOG_CELL, _HOG_CELL), (2 * _HOG_CELL, 2 * _HOG_CELL)
    hog = cv2.HOGDescriptor((CANVAS_WIDTH, CANVAS_HEIGHT), block, block, cell, 9)
    local = np.asarray(hog.compute(grey), np.float32).ravel()
    whole = local.reshape(-1, 9).sum(axis=0)
    shares = whole / max(1e-6, float(whole.sum()))
    return np.asarray(np.concatenate([shares, local]), np.float32)
