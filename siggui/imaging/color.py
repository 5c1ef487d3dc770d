"""From whatever a file stores per pixel to 8-bit RGB on white paper."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pil

from siggui.errors import InputError
from siggui.wording import say

Pixels = NDArray[np.uint8]


def to_rgb(image: Pil.Image, *, white: float | None = None, inverted: bool = False) -> Pixels:
    """Convert a decoded picture, keeping its brightness range and laying alpha on white.

    Color profiles are not applied: ink and paper differ far more than two profiles do.

    Args:
        image: Loaded, of any mode a supported format can have.
        white: Stored value of white for grey of more than 8 bits, where the file states it.
        inverted: Whether such grey is stored with 0 as white; narrower grey comes turned already.

    Returns:
        (H, W, 3) uint8 RGB, read-only or not.

    Raises:
        InputError: ``format-unsupported`` for a way to store color that is not known here.
    """
    mode = image.mode
    if mode in ("I", "F") or mode.startswith("I;16"):
        return _from_deep_grey(image, white, inverted)
    if mode == "RGB" and "transparency" not in image.info:
        return np.asarray(image)
    if mode in ("La", "RGBa"):
        image = image.convert("LA" if mode == "La" else "RGBA")
        mode = image.mode
    if mode in ("LA", "PA", "RGBA") or "transparency" in image.info:
        _fit_transparency(image)
        rgba = np.asarray(image.convert("RGBA"))
        return on_white(rgba[:, :, :3], rgba[:, :, 3])
    if mode in ("1", "L", "P", "CMYK", "YCbCr", "RGBX", "HSV"):
        return np.asarray(image.convert("RGB"))
    raise InputError(
        "format-unsupported",
        say("The picture stores its colors in a way siggui cannot read ({mode}).", mode=mode),
        "Save it again as PNG or JPEG.",
    )


def on_white(rgb: Pixels, alpha: Pixels) -> Pixels:
    """Lay a picture on white paper.

    Args:
        rgb: (H, W, 3) uint8, not premultiplied.
        alpha: (H, W) uint8, 255 is opaque.

    >>> on_white(np.zeros((1, 1, 3), np.uint8), np.array([[51]], np.uint8)).tolist()
    [[[204, 204, 204]]]
    """
    if alpha.min() == 255:
        return np.ascontiguousarray(rgb)
    a = alpha[:, :, np.newaxis].astype(np.uint16)
    # 255 - (255 - rgb) * a / 255, rounded; the products fit in 16 bits.
    product = (255 - rgb).astype(np.uint16) * a + 127
    return (255 - product // 255).astype(np.uint8)


def _fit_transparency(image: Pil.Image) -> None:
    # Pillow keeps 8 of a 16-bit PNG's bits, but its color key at 16.
    key: Any = image.info.get("transparency")
    if image.mode == "RGB" and isinstance(key, tuple) and max(key) > 255:
        image.info["transparency"] = tuple(part >> 8 for part in key)


def _from_deep_grey(image: Pil.Image, white: float | None, inverted: bool) -> Pixels:
    """Scale 16-bit, 32-bit and floating-point grey to 8 bits, without clipping."""
    stored = np.asarray(image)
    if stored.dtype.kind == "u":
        top = 65535.0 if white is None else white
        key = image.info.get("transparency")
        steps = np.arange(65536, dtype=np.float64)
        table = np.clip(np.rint(steps * (255.0 / top)), 0, 255).astype(np.uint8)
        if inverted:
            table = 255 - table
        if isinstance(key, int) and 0 <= key < 65536:
            table[key] = 255
        grey = table[stored]
    else:
        values = np.nan_to_num(stored.astype(np.float64), nan=np.inf, posinf=np.inf, neginf=0.0)
        top = _likely_white(values) if white is None else white
        grey = np.rint(np.clip(values / top, 0.0, 1.0) * 255.0).astype(np.uint8)
        if inverted:
            grey = 255 - grey
    return np.repeat(grey[:, :, np.newaxis], 3, axis=2)


def _likely_white(values: NDArray[np.float64]) -> float:
    """Guess white from the brightest value: wide and floating-point grey has no agreed one."""
    finite = values[np.isfinite(values)]
    brightest = float(finite.max()) if finite.size else 1.0
    for top in (1.0, 255.0, 65535.0):
        if brightest <= top:
            return top
    return brightest
