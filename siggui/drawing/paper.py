"""What signatures are written on: sheets of paper as a scanner at 300 dpi sees them."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.pen import Color, Pixels, Stroke, cover, grain, stain

KINDS = ("plain", "cream", "ruled", "security")
BLUE, BLACK = (28, 46, 138), (32, 30, 34)

_SHIFT = 4


def polyline(
    page: Pixels,
    x: NDArray[np.floating],
    y: NDArray[np.floating],
    color: tuple[int, int, int],
    thickness: int = 1,
) -> None:
    """Draw an antialiased line through points, in place."""
    points = np.rint(np.column_stack((x, y)) * (1 << _SHIFT)).astype(np.int32)
    cv2.polylines(page, [points], False, color, thickness, cv2.LINE_AA, _SHIFT)


def waves(page: Pixels, color: tuple[int, int, int], pitch_px: float, phase: float) -> None:
    """Cover a page with the interwoven wave lines of security paper, in place."""
    height, width = page.shape[:2]
    x = np.arange(-8.0, width + 8.0, 8.0)
    for row in np.arange(-2 * pitch_px, height + 2 * pitch_px, pitch_px):
        swell = 1.3 * pitch_px * np.sin(x / 47 + phase + row / 60)
        polyline(page, x, row + swell * np.cos(x / 211 + row / 170), color)
        polyline(page, x, row - swell * np.sin(x / 173 - row / 130), color)


def rosette(
    page: Pixels,
    center: tuple[float, float],
    radius_px: float,
    color: tuple[int, int, int],
    petals: int = 17,
) -> None:
    """Draw a guilloche rosette, as on banknotes, in place."""
    t = np.linspace(0, 2 * np.pi, 240 * petals // 4)
    for share, depth, turn in ((1.0, 0.18, 0.0), (0.78, 0.3, 0.1), (0.5, 0.42, 0.2)):
        for step in range(4):
            r = radius_px * share * (1 - depth * (0.5 + 0.5 * np.cos(petals * t + turn + step)))
            polyline(page, center[0] + r * np.cos(t), center[1] + r * np.sin(t), color)


def sheet(kind: str, width: int, height: int, rng: np.random.Generator) -> Pixels:
    """Make a piece of blank paper.

    Args:
        kind: One of ``KINDS``.
        width: In pixels at 300 dpi.
        height: Likewise.
        rng: For tint and place of the pattern.

    Returns:
        ``(height, width, 3)`` uint8 RGB.

    Raises:
        ValueError: No such paper.
    """
    if kind not in KINDS:
        raise ValueError(f"paper must be one of {', '.join(KINDS)}, got {kind!r}")
    tints = {"plain": (250, 250, 249), "cream": (246, 238, 218), "ruled": (251, 250, 246)}
    tint = tints.get(kind) or ((232, 241, 235), (233, 238, 247))[int(rng.integers(2))]
    page = np.empty((height, width, 3), np.uint8)
    page[:] = tint
    if kind == "ruled":
        first = int(rng.integers(20, 70))
        for row in range(first, height, 94):  # 8 mm
            cv2.line(page, (0, row), (width, row), (176, 198, 222), 2)
    elif kind == "security":
        line = tuple(int(c) for c in np.array(tint) - (38, 20, 26))
        waves(page, (line[0], line[1], line[2]), 12.0, float(rng.uniform(0, 6)))
    return page


def scanned(page: Pixels, rng: np.random.Generator, noise: float = 2.0) -> Pixels:
    """Add what a flatbed scanner adds: a soft edge, the paper's fibers, uneven light."""
    soft = cv2.GaussianBlur(page, (0, 0), 0.6)
    height, width = page.shape[:2]
    light = np.linspace(0, rng.uniform(-3, 3), width, dtype=np.float32)
    change = noise * grain(height, width, rng) + light
    bright = np.clip(change, 0, 255).astype(np.uint8)
    dark = np.clip(-change, 0, 255).astype(np.uint8)
    if page.ndim == 3:
        bright, dark = cv2.merge([bright] * 3), cv2.merge([dark] * 3)
    return np.asarray(cv2.subtract(cv2.add(soft, bright), dark), np.uint8)


def written_on(
    kind: str,
    strokes: Sequence[Stroke],
    rng: np.random.Generator,
    *,
    ink: Color = BLUE,
    width_px: float = 4.0,
    margin_px: int = 36,
) -> Pixels:
    """Scan a cutting of paper with a signature on it.

    Args:
        kind: One of ``KINDS``.
        strokes: See :mod:`siggui.drawing.pen`.
        rng: For paper, ink and scanner.
        ink: Grey or RGB.
        width_px: The pen's line.
        margin_px: Bare paper around the signature.

    Returns:
        ``(H, W, 3)`` uint8 RGB.
    """
    ink_map = cover(
        strokes, width_px=width_px, margin_px=margin_px, gaps=0.25, texture=0.35, rng=rng
    )
    height, width = ink_map.alpha.shape
    page = sheet(kind, width, height, rng)
    stain(page, ink_map, ink, x=-ink_map.x, y=-ink_map.y)
    return scanned(page, rng)
