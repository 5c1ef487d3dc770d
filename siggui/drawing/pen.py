"""Turn pen strokes into an image, as a pen on paper would.

A *stroke* is an ``(n, 3)`` float array: ``x_px``, ``y_px`` (down is positive) and ``pressure`` in
0..1, where 0.5 leaves a line of the pen's nominal width. A signature is a sequence of strokes.
How fast the pen moved is folded into the pressure (:func:`lighter_when_fast`), so strokes may be
turned, stretched and resampled freely before they are drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Stroke = NDArray[np.floating[Any]]
Pixels = NDArray[np.uint8]
Color = int | tuple[int, int, int]

# Widths and inks are drawn in this many steps, so that one call of OpenCV draws a whole class of
# segments; finer steps are not seen after antialiasing.
_INK_STEPS = 6
_SHIFT = 4  # fractional bits of the coordinates handed to OpenCV
_TILE_PX = 512
_MAX_SIDE_PX = 20_000


@dataclass(frozen=True, slots=True)
class Cover:
    """How much of each pixel a drawn signature covers, and where it belongs.

    Attributes:
        alpha: ``(H, W)`` uint8, 0 is bare paper, 255 is full ink.
        x: Left edge, in the pixels of the strokes.
        y: Top edge, likewise.
    """

    alpha: Pixels
    x: int
    y: int


@cache
def _grain() -> NDArray[np.float32]:
    """Paper fibers as a repeatable ``(512, 512)`` tile of mean 0, deviation 1."""
    rng = np.random.default_rng(7)
    tile = np.zeros((_TILE_PX, _TILE_PX), np.float32)
    for sigma_px, weight in ((0.6, 0.7), (2.5, 0.6), (12.0, 0.4)):
        noise = rng.standard_normal((_TILE_PX, _TILE_PX)).astype(np.float32)
        blurred = cv2.GaussianBlur(noise, (0, 0), sigma_px, borderType=cv2.BORDER_REFLECT)
        tile += (weight / float(np.std(blurred))) * blurred
    even: NDArray[np.float32] = ((tile - tile.mean()) / tile.std()).astype(np.float32)
    even.setflags(write=False)
    return even


def grain(height: int, width: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Cut a piece of fibrous noise at a random place: ``(height, width)``, mean 0, deviation 1."""
    rows = (np.arange(height) + int(rng.integers(_TILE_PX))) % _TILE_PX
    columns = (np.arange(width) + int(rng.integers(_TILE_PX))) % _TILE_PX
    piece: NDArray[np.float32] = _grain()[rows][:, columns]
    return piece


def lighter_when_fast(
    pressure: NDArray[Any], speed: NDArray[Any], effect: float = 0.5
) -> NDArray[np.float64]:
    """Fold the pen's speed into its pressure: ink has less time to flow in a fast stroke.

    Args:
        pressure: ``(n,)`` in 0..1.
        speed: ``(n,)`` in any unit; only its ratio to its median matters.
        effect: 0 ignores speed; 1 doubles the pressure of a pen at rest.

    Returns:
        ``(n,)`` in 0..1.
    """
    usual = float(np.median(speed)) or 1.0
    ratio = np.clip(speed / usual, 0.0, 4.0)
    folded: NDArray[np.float64] = np.clip(pressure * (1 + effect * (1 - ratio) / 2), 0.02, 1.0)
    return folded


def smooth(points: NDArray[Any], step_px: float = 2.5) -> NDArray[np.float64]:
    """Lay a Catmull-Rom curve through a stroke and sample it about every ``step_px``.

    Args:
        points: ``(n, c)``; the first two columns are x and y in pixels.
        step_px: Longest distance between two neighbors afterwards, about.

    Returns:
        ``(m, c)`` float64 that passes through the first and the last point.

    Source: Catmull and Rom, A class of local interpolating splines (1974), uniform form.
    """
    points = np.asarray(points, np.float64)
    if len(points) < 2:
        return points
    # Tablets report many samples while the pen hardly moves; they would make the curve curl.
    steps = np.hypot(*np.diff(points[:, :2], axis=0).T)
    cell = np.floor(np.concatenate(([0.0], np.cumsum(steps))) / (0.6 * step_px))
    kept = np.flatnonzero(np.diff(cell, prepend=-1.0))
    if kept[-1] != len(points) - 1:
        kept = np.append(kept, len(points) - 1)
    points = points[kept]
    if len(points) < 3:
        return points
    around = np.concatenate((points[:1], points, points[-1:]))
    lengths = np.hypot(*np.diff(points[:, :2], axis=0).T)
    parts = np.maximum(1, np.ceil(lengths / step_px)).astype(np.intp)
    index = np.repeat(np.arange(len(parts)), parts)
    first = np.cumsum(parts) - parts
    u = ((np.arange(len(index)) - first[index]) / parts[index])[:, None]
    p0, p1, p2, p3 = (around[index + k] for k in range(4))
    curve = p1 + 0.5 * u * (
        (p2 - p0) + u * ((2 * p0 - 5 * p1 + 4 * p2 - p3) + u * (3 * (p1 - p2) + p3 - p0))
    )
    return np.concatenate((curve, points[-1:]))


def from_trajectory(
    points: NDArray[Any],
    *,
    across_px: float = 600.0,
    speed_effect: float = 0.5,
    step_px: float = 2.5,
) -> list[NDArray[np.float64]]:
    """Turn a tablet's recording into strokes that can be drawn.

    Pressure is spread over 0..1 by its own percentiles, because every tablet has another scale.

    Args:
        points: ``(n, 5)``: x, y (up is positive), t in ms, pressure, pen down 1 or 0. A sample
            with the pen up only separates two strokes.
        across_px: The longer of width and, at least, half the height becomes this wide.
        speed_effect: See :func:`lighter_when_fast`.
        step_px: See :func:`smooth`.

    Returns:
        Strokes with their upper left corner at 0, 0; empty where the pen never touched.
    """
    points = np.asarray(points, np.float64)
    down = points[:, 4] > 0.5
    if not down.any():
        return []
    inked = points[down]
    low, high = inked[:, :2].min(axis=0), inked[:, :2].max(axis=0)
    # A tall narrow signature is kept from becoming a giant.
    span = max(high[0] - low[0], 0.5 * (high[1] - low[1]), 1e-9)
    scale = across_px / span
    x = (points[:, 0] - low[0]) * scale
    y = (high[1] - points[:, 1]) * scale
    soft, usual, hard = np.percentile(inked[:, 3], [3, 50, 97])
    pressure = np.interp(points[:, 3], [soft, usual, hard], [0.2, 0.5, 0.9])
    if hard - soft < 1e-6:
        pressure = np.full(len(points), 0.5)
    dt = np.diff(points[:, 2])
    moved = np.hypot(np.diff(x), np.diff(y))
    speed = np.append(moved / np.maximum(dt, 1.0), 0.0)
    joined = down[:-1] & down[1:]
    # The speed at a point, over its two neighbors, never across a lifted pen.
    before = np.concatenate(([0.0], np.where(joined, speed[:-1], 0.0)))
    after = np.append(np.where(joined, speed[:-1], 0.0), 0.0)
    pressure = lighter_when_fast(pressure, (before + after) / 2, speed_effect)
    table = np.column_stack((x, y, pressure))
    edges = np.flatnonzero(np.diff(down.astype(np.int8))) + 1
    runs = [run for run in np.split(np.arange(len(points)), edges) if down[run[0]]]
    passes = [_quantum_passes(x), _quantum_passes(y)]
    for run in runs:
        for column, count in enumerate(passes):
            table[run, column] = _settled(table[run, column], count)
    return [smooth(table[run], step_px) for run in runs]


def _quantum_passes(values_px: NDArray[np.float64]) -> int:
    """How often to smooth so that the steps of a coarse tablet are not drawn as a shaking hand."""
    moved = np.abs(np.diff(values_px))
    moved = moved[moved > 1e-6]
    # The smallest step of a tablet is its resolution; a low percentile forgives rounding.
    quantum_px = float(np.percentile(moved, 2)) if len(moved) else 0.0
    return int(np.clip(round(quantum_px), 0, 4))


def _settled(values: NDArray[np.float64], passes: int) -> NDArray[np.float64]:
    """Smooth a run of coordinates with a binomial filter, its two ends kept."""
    values = values.copy()
    for _ in range(passes):
        if len(values) > 2:
            values[1:-1] = (values[:-2] + 2 * values[1:-1] + values[2:]) / 4
    return values


def bounds(strokes: Sequence[Stroke]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of the points of some strokes, in px.

    Raises:
        ValueError: There is no point at all.
    """
    if not any(len(stroke) for stroke in strokes):
        raise ValueError("no strokes, so nothing to draw")
    points = np.concatenate([stroke[:, :2] for stroke in strokes if len(stroke)])
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def _wander(count: int, step: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Slow noise of ``(count,)``, deviation about 1, one independent value per ``step`` points."""
    knots = rng.standard_normal(int(count / step) + 3)
    return np.interp(np.arange(count) / step, np.arange(len(knots)), knots)


def cover(
    strokes: Sequence[Stroke],
    *,
    width_px: float = 4.0,
    dynamics: float = 0.6,
    margin_px: int = 20,
    gaps: float = 0.0,
    texture: float = 0.0,
    rng: np.random.Generator | None = None,
) -> Cover:
    """Draw strokes as a map of ink; see :func:`render` for the arguments."""
    left, top, right, bottom = bounds(strokes)
    x0, y0 = int(np.floor(left)) - margin_px, int(np.floor(top)) - margin_px
    width, height = int(np.ceil(right)) + margin_px - x0, int(np.ceil(bottom)) + margin_px - y0
    width, height = max(width, 1), max(height, 1)
    if max(width, height) > _MAX_SIDE_PX:
        raise ValueError(f"drawing of {width}×{height} px is too large")
    rng = np.random.default_rng(0) if rng is None else rng
    # Four by four samples per pixel; a thick pen needs fewer for an edge as smooth.
    fine = 4 if width_px < 6 else 3
    canvas = np.zeros((height * fine, width * fine), np.uint8)
    classes: dict[int, list[NDArray[np.int32]]] = {}
    for stroke in strokes:
        if len(stroke):
            shifted = stroke[:, :2] - (x0, y0)
            _sort_segments(classes, shifted, stroke[:, 2], (width_px, dynamics, gaps), fine, rng)
    # Faint ink first, so that where strokes cross the darker one stays.
    for key in sorted(classes):
        ink_step, thickness = divmod(key, 4096)
        level = round(255 * (0.45 + 0.55 * ink_step / (_INK_STEPS - 1)))
        cv2.polylines(canvas, classes[key], False, level, thickness, cv2.LINE_8, _SHIFT)
    alpha = cv2.resize(canvas, (width, height), interpolation=cv2.INTER_AREA)
    if texture > 0:
        noise = grain(height, width, rng)
        faded = alpha * np.clip(1 - texture * (0.25 + 0.25 * noise), 0.1, 1.0)
        alpha = faded.astype(np.uint8)
    return Cover(np.asarray(alpha, np.uint8), x0, y0)


def _sort_segments(
    classes: dict[int, list[NDArray[np.int32]]],
    points: NDArray[Any],
    pressure: NDArray[Any],
    pen: tuple[float, float, float],
    fine: int,
    rng: np.random.Generator,
) -> None:
    """Cut one stroke into runs of equal width and ink and file them under their class."""
    width_px, dynamics, gaps = pen
    count = len(points)
    pressure = np.clip(pressure, 0.0, 1.0)
    widths = width_px * np.maximum(0.3, 1 + dynamics * (2 * pressure - 1))
    thickness = np.maximum(1, np.rint(widths * fine)).astype(np.intp)
    ink = np.clip(0.45 + 1.1 * pressure, 0.0, 1.0)
    if gaps > 0:
        # A ball pen runs dry for some pixels, the sooner the lighter it is pressed.
        dry = _wander(count, 5.0, rng) + _wander(count, 30.0, rng) - 1.2 - 1.5 * pressure
        ink = ink * (1 - np.clip(gaps * np.clip(2 * dry, 0, 1), 0, 1))
    keys = np.rint(ink * (_INK_STEPS - 1)).astype(np.intp) * 4096 + thickness
    fixed = np.rint((points * fine + (fine - 1) / 2) * (1 << _SHIFT)).astype(np.int32)
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    ends = np.append(starts[1:], count - 1)
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        # A run goes on to the first point of the next one, so that no hole is left between.
        run = fixed[start : end + 1]
        classes.setdefault(int(keys[start]), []).append(run if len(run) > 1 else run.repeat(2, 0))


def stain(page: Pixels, ink_map: Cover, ink: Color, *, x: int = 0, y: int = 0) -> None:
    """Let ink soak into a page in place; what would fall off its edge is lost.

    Args:
        page: ``(H, W)`` or ``(H, W, 3)`` uint8.
        ink_map: From :func:`cover`.
        ink: Grey or RGB that full ink leaves on the page.
        x: Where the strokes' origin goes, in pixels of the page.
        y: Likewise.
    """
    height, width = page.shape[:2]
    left, top = x + ink_map.x, y + ink_map.y
    right, bottom = left + ink_map.alpha.shape[1], top + ink_map.alpha.shape[0]
    a, b, c, d = max(left, 0), max(top, 0), min(right, width), min(bottom, height)
    if a >= c or b >= d:
        return
    alpha = ink_map.alpha[b - top : d - top, a - left : c - left]
    # A signature covers a few percent of its box; only those pixels are worth the arithmetic.
    rows, columns = np.nonzero(alpha)
    share = alpha[rows, columns].astype(np.float32) / 255
    part = page[b:d, a:c]
    under = part[rows, columns].astype(np.float32)
    tone = np.asarray(ink, np.float32)
    if page.ndim == 3:
        share = share[:, None]
    part[rows, columns] = np.rint(under + (tone - under) * share).astype(np.uint8)


def render(
    strokes: Sequence[Stroke],
    *,
    width_px: float = 4.0,
    ink: Color = 20,
    paper: Color | Pixels = 255,
    margin_px: int = 20,
    dynamics: float = 0.6,
    gaps: float = 0.0,
    texture: float = 0.0,
    rng: np.random.Generator | None = None,
) -> Pixels:
    """Draw strokes with an antialiased pen whose line follows the pressure.

    Args:
        strokes: Each ``(n, 3)`` float: x_px, y_px (down is positive), pressure 0..1.
        width_px: The pen's line at pressure 0.5; about 4 for a ball pen at 300 dpi.
        ink: Grey 0..255, or RGB.
        paper: Grey or RGB; or ``(h, w)`` / ``(h, w, 3)`` uint8, resized to fit.
        margin_px: Bare paper around the points of the strokes.
        dynamics: 0 draws a line of one width; 1 from almost nothing to twice the pen.
        gaps: 0..1, how much ink a ball pen misses where it is pressed lightly.
        texture: 0..1, how much the paper's fibers show through the ink.
        rng: For gaps and texture; a fixed one when left out, so that drawing is repeatable.

    Returns:
        ``(H, W)`` uint8 where ink and paper are grey, else ``(H, W, 3)`` RGB.

    Raises:
        ValueError: No strokes, or a drawing too large to be meant.
    """
    ink_map = cover(
        strokes,
        width_px=width_px,
        dynamics=dynamics,
        margin_px=margin_px,
        gaps=gaps,
        texture=texture,
        rng=rng,
    )
    height, width = ink_map.alpha.shape
    if isinstance(paper, np.ndarray):
        page = cv2.resize(paper, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8)
    else:
        shade = np.asarray(paper, np.uint8)
        page = np.broadcast_to(shade, (height, width, *shade.shape)).copy()
    if page.ndim == 2 and not isinstance(ink, int):
        page = np.repeat(page[:, :, None], 3, axis=2)
    stain(page, ink_map, ink, x=-ink_map.x, y=-ink_map.y)
    return page
