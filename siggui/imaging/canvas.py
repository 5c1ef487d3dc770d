"""Turn, cut and scale the ink onto the one canvas that the network sees.

Size, place and stroke width differ between scanners, pens and research collections more than
between a signer and a forger, so all three are taken out here.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask, ridge_and_width, stroke_width_px
from siggui.imaging.paper import Grey
from siggui.imaging.pressure import Ranks, width_ranks

CANVAS_HEIGHT = 96
CANVAS_WIDTH = 288
MARGIN_PX = 4
FINE = 2
"""The stroke width is set on a grid this many times finer than the canvas."""
STROKE_WIDTH_PX = 2.5
MOST_SKEW_DEG = 15.0
_LEVEL_DEG = 0.25

Plane = NDArray[np.float32]
"""(CANVAS_HEIGHT, CANVAS_WIDTH) float32 in 0..1."""
Canvas = NDArray[np.float32]
"""(PLANES, CANVAS_HEIGHT, CANVAS_WIDTH) float32 in 0..1: ink, which is 1 where there is some, and
how hard the pen pressed there, a rank among all of it, 0 where that is not known."""
INK = 0
"""First plane of a canvas, the only one with a picture of the signature."""
PLANES = 2
_INKED = 0.4


def skew_deg(mask: Mask) -> float:
    """Angle of the writing's principal axis, trusted as far as the ink is elongated.

    A round flourish has no axis worth the name: the angle fades to 0 where the second moments
    are alike, which also keeps the result steady between two signatures of one person.

    Args:
        mask: (H, W) uint8, 255 is ink.

    Returns:
        Degrees within ±15, positive if the writing rises to the right.

    Source: orientation from second central moments, Hu (1962).
    """
    moments = cv2.moments(mask, binaryImage=True)
    mu20, mu02, mu11 = moments["mu20"], moments["mu02"], moments["mu11"]
    if mu20 + mu02 <= 0:
        return 0.0
    root = float(np.hypot(mu20 - mu02, 2.0 * mu11))
    elongation = root / (mu20 + mu02)
    angle = float(np.degrees(0.5 * np.arctan2(2.0 * mu11, mu20 - mu02)))
    trust = float(np.clip((elongation - 0.3) / 0.4, 0.0, 1.0))
    if abs(angle) > 45.0:
        return 0.0
    return float(np.clip(-angle * trust, -MOST_SKEW_DEG, MOST_SKEW_DEG))


def deskew(mask: Mask, angle_deg: float) -> Mask:
    """Turn the ink so that writing which rises by ``angle_deg`` becomes level; nothing is cut off.

    Args:
        mask: (H, W) uint8, 255 is ink.
        angle_deg: As given by :func:`skew_deg`.

    Returns:
        (H', W') uint8, 255 is ink.
    """
    if abs(angle_deg) < _LEVEL_DEG:
        return mask
    turn, size = _turn(mask.shape, angle_deg)
    turned = cv2.warpAffine(mask, turn, size, flags=cv2.INTER_LINEAR)
    return np.asarray((turned > 127).astype(np.uint8) * 255, dtype=np.uint8)


def _turn(shape: tuple[int, ...], angle_deg: float) -> tuple[NDArray[np.float64], tuple[int, int]]:
    """The (2, 3) map of :func:`deskew`, and the width and height that nothing is cut off by."""
    height, width = shape
    turn = cv2.getRotationMatrix2D((width / 2.0, height / 2.0), -angle_deg, 1.0)
    cosine, sine = abs(turn[0, 0]), abs(turn[0, 1])
    new_width = int(np.ceil(height * sine + width * cosine)) + 2
    new_height = int(np.ceil(height * cosine + width * sine)) + 2
    turn[0, 2] += (new_width - width) / 2.0
    turn[1, 2] += (new_height - height) / 2.0
    return np.asarray(turn, np.float64), (new_width, new_height)


def crop_to_ink(mask: Mask) -> Mask:
    """Cut to the bounding box of the ink.

    Args:
        mask: (H, W) uint8, 255 is ink; at least one pixel of ink.

    Returns:
        (H', W') uint8 that touches ink on all four sides.

    Raises:
        ValueError: If there is no ink.
    """
    left, top, width, height = cv2.boundingRect(mask)
    if width == 0 or height == 0:
        raise ValueError("there is no ink to crop to")
    return np.ascontiguousarray(mask[top : top + height, left : left + width])


def fine_ink(mask: Mask) -> Mask:
    """Scale cropped ink, keeping its aspect ratio, into the middle of the fine grid.

    Args:
        mask: (H, W) uint8, 255 is ink, cropped to the ink.

    Returns:
        (FINE * CANVAS_HEIGHT, FINE * CANVAS_WIDTH) uint8, 255 is ink.
    """
    grow, scale, (width, height), left, top = _fine_place(mask)
    if grow:
        # A thin line would break when scaled down; thicken it first, its width is set later.
        size = 2 * grow + 1
        padded = cv2.copyMakeBorder(mask, grow, grow, grow, grow, cv2.BORDER_CONSTANT, value=0)
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
        mask = np.asarray(cv2.dilate(padded, kernel), dtype=np.uint8)
    if scale < 1.0:
        scaled = cv2.resize(mask, (width, height), interpolation=cv2.INTER_AREA)
    else:
        scaled = cv2.resize(mask, (width, height), interpolation=cv2.INTER_CUBIC)
        scaled = cv2.GaussianBlur(scaled, (0, 0), 0.4 * scale)
    fine = np.zeros((FINE * CANVAS_HEIGHT, FINE * CANVAS_WIDTH), dtype=np.uint8)
    fine[top : top + height, left : left + width] = (scaled > 110).astype(np.uint8) * 255
    return fine


class _FinePlace(NamedTuple):
    """Where cropped ink comes to lie on the fine grid.

    Attributes:
        grow_px: By so much it is thickened, and its picture widened on all sides, before scaling.
        scale: Pixels of the fine grid per pixel of the crop.
        size: Width and height on the fine grid.
        left: On the fine grid.
        top: On the fine grid.
    """

    grow_px: int
    scale: float
    size: tuple[int, int]
    left: int
    top: int


def _fine_place(mask: Mask) -> _FinePlace:
    height, width = mask.shape
    room_x = FINE * (CANVAS_WIDTH - 2 * MARGIN_PX)
    room_y = FINE * (CANVAS_HEIGHT - 2 * MARGIN_PX)
    scale = min(room_x / width, room_y / height)
    thickness = stroke_width_px(mask) * scale
    grow = 0
    if thickness < 2.5:
        grow = int(np.ceil((2.5 / scale - thickness / scale) / 2.0))
        width, height = width + 2 * grow, height + 2 * grow
        scale = min(room_x / width, room_y / height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    left = (FINE * CANVAS_WIDTH - size[0]) // 2
    top = (FINE * CANVAS_HEIGHT - size[1]) // 2
    return _FinePlace(grow, scale, size, left, top)


def turned(canvas: Canvas, quarter_turns: int) -> Canvas:
    """The canvas that a signature would have if its image had been turned first, about as sharp.

    Args:
        canvas: At least one pixel of ink.
        quarter_turns: Counterclockwise.

    Returns:
        Likewise.
    """
    # What was tall becomes wide and grows threefold: grey edges then still say where strokes end.
    ink, pressed = (
        cv2.resize(np.rot90(plane, quarter_turns), None, fx=3, fy=3, interpolation=how)
        for plane, how in zip(canvas, (cv2.INTER_CUBIC, cv2.INTER_NEAREST), strict=True)
    )
    mask = np.where(ink > 0.5, np.uint8(255), np.uint8(0))
    size = CANVAS_WIDTH, CANVAS_HEIGHT
    ranks = cv2.warpAffine(pressed, to_canvas(mask, 0.0), size, flags=cv2.INTER_NEAREST)
    again = canvas_of(set_stroke_width(fine_ink(crop_to_ink(mask))))
    again[INK + 1] = ranks * (again[INK] > _INKED)
    return again


def canvas_of(ink: Plane, ranks: Ranks | None = None) -> Canvas:
    """Put a canvas together.

    Args:
        ink: From :func:`set_stroke_width`.
        ranks: From :func:`pressure`; None if not known.
    """
    canvas = np.zeros((PLANES, *ink.shape), np.float32)
    canvas[INK] = ink
    if ranks is not None:
        canvas[INK + 1] = ranks / np.float32(255.0)
    return canvas


def pressure(normalized: Grey, mask: Mask, angle_deg: float, ink: Plane) -> Ranks:
    """How hard the pen pressed, for the canvas.

    Args:
        normalized: (H, W) uint8, paper near 255.
        mask: (H, W) uint8, 255 is ink, as it was before :func:`deskew`.
        angle_deg: By how much it was leveled.
        ink: What became of it.
    """
    return width_ranks(normalized, mask, to_canvas(mask, angle_deg), ink > _INKED)


def to_canvas(mask: Mask, angle_deg: float) -> NDArray[np.float64]:
    """Where a pixel of the cleaned ink lies on the canvas.

    Args:
        mask: (H, W) uint8, 255 is ink, as it was before :func:`deskew`.
        angle_deg: By how much it was leveled.

    Returns:
        (2, 3) float64 that maps (x, y, 1) in pixels of the mask to pixels of the canvas.
    """
    level = deskew(mask, angle_deg)
    turn = np.eye(2, 3) if level is mask else _turn(mask.shape, angle_deg)[0]
    left, top, _, _ = cv2.boundingRect(level)
    place = _fine_place(crop_to_ink(level))
    scale = place.scale / FINE
    shift = (
        scale * (place.grow_px - left) + place.left / FINE,
        scale * (place.grow_px - top) + place.top / FINE,
    )
    moved = np.array([[0.0, 0.0, shift[0]], [0.0, 0.0, shift[1]]])
    return np.asarray(scale * turn + moved, np.float64)


def set_stroke_width(fine: Mask, width_px: float = STROKE_WIDTH_PX) -> Plane:
    """Give all ink about the same stroke width and bring it from the fine grid to the canvas.

    The contour is moved in or out by one distance everywhere, so the variation of a pen's pressure
    along a stroke survives while the pen itself does not. Where moving it in would break a thin
    stretch, its middle line is kept.

    Args:
        fine: (FINE * CANVAS_HEIGHT, FINE * CANVAS_WIDTH) uint8, 255 is ink.
        width_px: Wanted median stroke width in canvas pixels.

    Returns:
        (CANVAS_HEIGHT, CANVAS_WIDTH) float32 in 0..1, ink is 1.
    """
    if not fine.any():
        return np.zeros((fine.shape[0] // FINE, fine.shape[1] // FINE), dtype=np.float32)
    inside = cv2.distanceTransform(fine, cv2.DIST_L2, 3)
    outside = cv2.distanceTransform(255 - fine, cv2.DIST_L2, 3)
    ridge, now = ridge_and_width(fine, inside)
    shift = (FINE * width_px - now) / 2.0
    soft = np.clip(inside - outside + shift + 0.5, 0.0, 1.0)
    if shift < 0.0:
        reach = max(1, round(0.5 * FINE * width_px)) | 1
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
        soft = np.maximum(soft, cv2.dilate(ridge.astype(np.float32), kernel))
    size = (fine.shape[1] // FINE, fine.shape[0] // FINE)
    return np.asarray(cv2.resize(soft, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
