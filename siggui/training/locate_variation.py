"""Vary pages as scanners, copiers and people do, and cut out what the network is trained on."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.imaging.locate_page import PageMap, page_map
from siggui.training.locate_materials import Boxes, Pixels, Scene
from siggui.training.locate_pages import Composer
from siggui.training.locate_press import Draft

CROP_PX = 640
_SMALLER, _SIZES = 0.1, 0.38
"""Of the logarithm of a crop's size: by how much less than 0 it is, and how it spreads. A name
across half a page and one on a small certificate differ eightfold, and what seldom came in
training is drawn towards the ordinary."""
_UPRIGHT = 0.55
_ON_SIGNATURE, _ON_TRAP = 0.55, 0.3


def varied_crop(
    scene: Scene, composer: Composer, rng: np.random.Generator, *, signs: float = 0.2
) -> tuple[PageMap, Boxes]:
    """Cut a square out of a page in another size, pose and scan.

    Args:
        scene: A page.
        composer: Signs it once more, or writes on it, now and then.
        rng: For all that varies.
        signs: How often a signature is added; a note is half as often.

    Returns:
        (6, CROP_PX / 2, CROP_PX / 2) float32 and the boxes in pixels of the crop.
    """
    scale = float(np.exp(rng.normal(-_SMALLER, _SIZES)))
    angle = float(rng.normal(0, 1.2)) if rng.random() < 0.5 else 0.0
    quarter = 0 if rng.random() < _UPRIGHT else int(rng.integers(1, 4))
    pixels, boxes = _cut(scene, scale, angle, quarter, rng)
    lot, draft = rng.random(), Draft(pixels)
    x, y = (float(side) for side in rng.uniform(-40, CROP_PX - 120, 2))
    if lot < signs:
        composer.press.sign(draft, x, y)
    elif lot < 1.5 * signs:
        composer.press.write(draft, x, y, tilt=10.0)
    boxes = np.concatenate([boxes, draft.scene().boxes])
    return page_map(_scanned(pixels, rng)), boxes


def _cut(
    scene: Scene, scale: float, angle: float, quarter: int, rng: np.random.Generator
) -> tuple[Pixels, Boxes]:
    """Scale, turn and cut in one step."""
    height, width = scene.pixels.shape[:2]
    boxes = scene.boxes
    middle = _middle(scene, scale, rng)
    turn = np.radians(angle + 90.0 * quarter)
    cos, sin = scale * np.cos(turn), scale * np.sin(turn)
    matrix = np.array([[cos, -sin, 0.0], [sin, cos, 0.0]])
    if rng.random() < 0.25:  # pages come squeezed, as from a fax or out of a square picture
        squeeze = float(np.exp(rng.normal(0.0, 0.13)))
        matrix[:, 0] *= squeeze
        matrix[:, 1] /= squeeze
    matrix[:, 2] = CROP_PX / 2 - matrix[:, :2] @ middle
    paper = np.median(scene.pixels[:: max(1, height // 40), :: max(1, width // 40)], axis=(0, 1))
    pixels = cv2.warpAffine(
        scene.pixels,
        matrix,
        (CROP_PX, CROP_PX),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=paper.tolist(),
    )
    turned = []
    for left, top, right, bottom in boxes:
        corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
        # The box of a turned box is too large; the ink seldom fills its corners.
        if abs(angle) > 0:
            corners += 0.05 * (np.array([(left + right) / 2, (top + bottom) / 2]) - corners)
        moved = corners @ matrix[:, :2].T + matrix[:, 2]
        turned.append([*moved.min(axis=0), *moved.max(axis=0)])
    return np.asarray(pixels, np.uint8), np.array(turned, np.float32).reshape(-1, 4)


def _middle(scene: Scene, scale: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Where on the page to look: about a signature, about what looks like one, or anywhere."""
    height, width = scene.pixels.shape[:2]
    lot = rng.random()
    if len(scene.boxes) and lot < _ON_SIGNATURE:
        chosen = scene.boxes
    elif len(scene.traps) and lot < _ON_SIGNATURE + _ON_TRAP:
        chosen = scene.traps
    else:
        return np.asarray(rng.uniform(0, 1, 2) * (width, height))
    left, top, right, bottom = chosen[int(rng.integers(len(chosen)))]
    middle = np.array([(left + right) / 2, (top + bottom) / 2], np.float64)
    # Wide names are to be seen whole as well: what is cut teaches nothing about its box.
    room = CROP_PX / scale - np.array([right - left, bottom - top])
    aside = np.clip(0.5 * room, 0.1 * CROP_PX / scale, 0.4 * CROP_PX / scale)
    return np.asarray(middle + rng.uniform(-1.0, 1.0, 2) * aside)


def _scanned(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Change light, sharpness, color and coding."""
    if rng.random() < 0.1:  # as on a photograph, where a shadow lies on one side
        light = cv2.resize(rng.uniform(0.45, 1.0, (2, 2)), (CROP_PX, CROP_PX))
        pixels = (pixels * light[:, :, None]).astype(np.uint8)
    if rng.random() < 0.3:
        fewer = rng.uniform(0.35, 0.85)
        small = cv2.resize(pixels, None, fx=fewer, fy=fewer, interpolation=cv2.INTER_AREA)
        pixels = np.asarray(cv2.resize(small, (CROP_PX, CROP_PX), interpolation=cv2.INTER_CUBIC))
    if rng.random() < 0.3:
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), float(rng.uniform(0.4, 1.3))))
    lot = rng.random()
    if lot < 0.35:
        pixels = np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[:, :, None], 3, axis=2)
        if lot < 0.2:
            pixels = _two_level(pixels, rng)
    elif lot < 0.7:
        gain = rng.uniform(0.75, 1.1, 3) if lot < 0.5 else np.full(3, rng.uniform(0.6, 1.1))
        shift = rng.uniform(-10, 40)
        tables = np.clip(np.arange(256)[:, None] * gain * (1 - shift / 255) + shift, 0, 255)
        pixels = np.asarray(cv2.LUT(pixels, tables.astype(np.uint8)[None]))
    if rng.random() < 0.4:
        noise = rng.uniform(1, 9) * rng.standard_normal(pixels.shape[:2], np.float32)
        pixels = np.clip(pixels + noise[:, :, None], 0, 255).astype(np.uint8)
    if rng.random() < 0.25:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 90))]
        _, coded = cv2.imencode(".jpg", pixels, quality)
        pixels = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR))
    return pixels


def _two_level(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Copy a page as a fax or a copier does: black and white, with specks."""
    grey = pixels[:, :, 0]
    few = cv2.resize(grey, None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA)
    size = (grey.shape[1], grey.shape[0])
    around = cv2.resize(cv2.medianBlur(few, 5), size, interpolation=cv2.INTER_LINEAR)
    black = grey < around.astype(np.float32) * rng.uniform(0.6, 0.88)
    if rng.random() < 0.4:
        specks: NDArray[np.bool_] = rng.random(grey.shape, np.float32) < rng.uniform(0.0005, 0.012)
        black |= specks
    soft = cv2.GaussianBlur(
        np.where(black, np.uint8(0), np.uint8(255)), (0, 0), float(rng.uniform(0.3, 0.7))
    )
    return np.repeat(np.asarray(soft)[:, :, None], 3, axis=2)
