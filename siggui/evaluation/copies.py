"""Copies of a signature as forgers make them: pasted, resized, turned, saved again, on a cheque."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.cheque import ChequeText, draw_cheque
from siggui.drawing.paper import scanned, sheet
from siggui.imaging.ink import ink_mask, remove_specks, stroke_width_px
from siggui.imaging.paper import normalize_paper, to_grey

Pixels = NDArray[np.uint8]

KINDS = ("resized", "turned", "saved", "thicker", "thinner", "security", "ruled", "cheque", "all")
_MOST_SIDE_PX = 900


def copy_of(pixels: Pixels, kind: str, rng: np.random.Generator) -> Pixels:
    """Copy a signature.

    Args:
        pixels: (H, W) or (H, W, 3) uint8, a scan with one signature.
        kind: One of ``KINDS``; ``all`` does everything at once, on one of the papers.
        rng: For how much.

    Returns:
        (H', W') or (H', W', 3) uint8.
    """
    ink = _ink(pixels)
    every = kind == "all"
    if kind in ("resized", "turned") or every:
        scale = rng.uniform(0.8, 1.2) if kind != "turned" else 1.0
        ink = _moved(ink, scale, rng.uniform(-5, 5) if kind != "resized" else 0.0)
    if kind in ("thicker", "thinner") or every:
        thinner = kind == "thinner" or (every and rng.random() < 0.5)
        ink = _with_width(ink, rng.uniform(0.6, 0.8) if thinner else rng.uniform(1.3, 1.7))
    paper = rng.choice(("security", "ruled", "cheque")) if every else kind
    if paper in ("security", "ruled"):
        page = sheet(str(paper), ink.shape[1], ink.shape[0], rng)
        result = scanned(_laid_on(page, ink, rng), rng)
    elif paper == "cheque":
        result = _on_cheque(ink, rng)
    else:
        result = np.asarray(255 - ink * 0.85, np.uint8)
    if kind == "saved" or every:
        result = _saved(result, int(rng.integers(40, 91)))
    return result


def _ink(pixels: Pixels) -> NDArray[np.uint8]:
    """(H, W) uint8, how much ink there is, cut out with a margin of bare paper."""
    longest = max(pixels.shape[:2])
    if longest > _MOST_SIDE_PX:
        factor = _MOST_SIDE_PX / longest
        pixels = np.asarray(
            cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), np.uint8
        )
    normalized = normalize_paper(to_grey(pixels))
    mask = remove_specks(ink_mask(normalized))
    near = cv2.dilate(mask, np.ones((5, 5), np.uint8)) > 0
    ink = np.where(near, 255 - normalized, 0).astype(np.uint8)
    left, top, width, height = cv2.boundingRect(mask)
    cut = ink[top : top + height, left : left + width]
    margin = 10 + max(cut.shape) // 12
    return np.asarray(
        cv2.copyMakeBorder(cut, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=0),
        np.uint8,
    )


def _moved(ink: NDArray[np.uint8], scale: float, turn_deg: float) -> NDArray[np.uint8]:
    height, width = ink.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), turn_deg, scale)
    cos, sin = abs(turn[0, 0]), abs(turn[0, 1])
    size = (round(width * cos + height * sin), round(width * sin + height * cos))
    turn[:, 2] += ((size[0] - width) / 2, (size[1] - height) / 2)
    return np.asarray(cv2.warpAffine(ink, turn, size, flags=cv2.INTER_AREA), np.uint8)


def _with_width(ink: NDArray[np.uint8], factor: float) -> NDArray[np.uint8]:
    """Another pen over the same path: the contour is moved in or out."""
    mask = ink_mask(np.asarray(255 - ink, np.uint8))
    inside = cv2.distanceTransform(mask, cv2.DIST_L2, 5)
    outside = cv2.distanceTransform(255 - mask, cv2.DIST_L2, 5)
    # No pen is thinner than about a pixel and a half at the resolution of the copy.
    width = stroke_width_px(mask)
    shift = (max(1.5, factor * width) - width) / 2
    return np.asarray(np.clip((inside - outside + shift + 0.5) * 255, 0, 255), np.uint8)


def _laid_on(page: Pixels, ink: NDArray[np.uint8], rng: np.random.Generator) -> Pixels:
    share = (ink.astype(np.float32) / 255.0)[:, :, None]
    color = np.array((rng.uniform(15, 60), rng.uniform(15, 60), rng.uniform(40, 130)), np.float32)
    return np.asarray(np.rint(page * (1 - share) + color * share), np.uint8)


def _on_cheque(ink: NDArray[np.uint8], rng: np.random.Generator) -> Pixels:
    """Paste it where one signs on a drawn cheque, and cut out what a clerk would."""
    height, width = ink.shape
    fit = min(1.0, 740 / width, 300 / height)
    if fit < 1.0:
        ink = np.asarray(cv2.resize(ink, None, fx=fit, fy=fit, interpolation=cv2.INTER_AREA))
        height, width = ink.shape
    # Two specks at the corners hold the place, and vanish under the pasted ink's paper.
    corners = [np.array([[x, y, 0.0], [x + 1, y, 0.0]]) for x, y in ((0, 0), (width - 1, height))]
    text = ChequeText("A. Payee", "Cash", int(rng.integers(1000, 900_000)), "23.11.2026", 1)
    cheque = draw_cheque(text, corners, rng, width_px=1.0)
    page = cheque.pixels.copy()
    left, top = round(cheque.ink_box.x), round(cheque.ink_box.y)
    part = page[top : top + height, left : left + width]
    part[:] = _laid_on(part, ink[: part.shape[0], : part.shape[1]], rng)
    box = cheque.sign_box
    return page[round(box.y) : round(box.y + box.height), round(box.x) : round(box.x + box.width)]


def _saved(pixels: Pixels, quality: int) -> Pixels:
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    flag = cv2.IMREAD_GRAYSCALE if pixels.ndim == 2 else cv2.IMREAD_COLOR
    return np.asarray(cv2.imdecode(data, flag), np.uint8)
