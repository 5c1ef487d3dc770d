"""From arrays of pixels to what Qt can paint.

numpy hands the interpreter lock back while it works and Qt's bindings do not, so the heavy part
is done here with numpy in strips, in a worker, and the window stays live meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

from siggui.errors import Cancelled

if TYPE_CHECKING:
    from threading import Event

    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

STRIP_ROWS = 256
"""Rows worked on at a time: small enough to stop soon when the clerk cancels."""

FULL_COLOR_MAX_PIXELS = 36_000_000
"""Larger pages (A4 at 600 dpi is 35 million) are painted from a half-size copy."""

SMALLEST_LEVEL_PX = 1024
"""No smaller copy is made once the longest side is this short."""


@dataclass(frozen=True)
class PagePicture:
    """A page ready to be painted at any zoom.

    Attributes:
        width: Of the page in its own pixels.
        height: Of the page in its own pixels.
        levels: The page, then copies of half the size each; the first is itself a half-size copy
            where the page is very large. Painting the nearest one keeps thin strokes visible when
            zoomed out, and keeps each frame short.
    """

    width: int
    height: int
    levels: tuple[QImage, ...]
    # The images borrow these arrays' memory; they must live as long as the images do.
    _memory: tuple[Any, ...]

    def level_for(self, scale: float) -> QImage:
        """Choose the smallest copy that still has a pixel for each device pixel.

        Args:
            scale: Device pixels per page pixel.
        """
        best = self.levels[0]
        for level in self.levels[1:]:
            if level.width() < self.width * scale:
                break
            best = level
        return best


def to_image(pixels: Pixels) -> QImage:
    """Copy an array into an image of its own memory.

    Args:
        pixels: (H, W, 3) uint8, sRGB; or (H, W) uint8, grey, 255 is white. Any strides, may be
            read-only.

    Raises:
        ValueError: Another shape or type.
    """
    import numpy as np

    if pixels.dtype != np.uint8 or not (
        pixels.ndim == 2 or (pixels.ndim == 3 and pixels.shape[2] == 3)
    ):
        raise ValueError(
            f"expected (H, W) or (H, W, 3) uint8, got {pixels.shape} {pixels.dtype.name}"
        )
    height, width = pixels.shape[:2]
    if not height or not width:
        raise ValueError(f"expected at least one pixel, got {pixels.shape}")
    packed = np.ascontiguousarray(pixels)
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    borrowed = QImage(packed.data, width, height, packed.strides[0], kind)
    return borrowed.copy()


def page_picture(pixels: Pixels, cancelled: Event | None = None) -> PagePicture:
    """Prepare a page for painting; run it in a worker.

    Args:
        pixels: (H, W, 3) uint8, sRGB.
        cancelled: Looked at between strips.

    Raises:
        Cancelled: The clerk went elsewhere.
    """
    height, width = pixels.shape[:2]
    if height * width > FULL_COLOR_MAX_PIXELS:
        pixels = _halved(pixels, cancelled)
    memory: list[Any] = []
    levels: list[QImage] = []
    while True:
        words = _packed(pixels, cancelled)
        memory.append(words)
        levels.append(
            QImage(
                words.data,
                words.shape[1],
                words.shape[0],
                words.strides[0],
                QImage.Format.Format_RGB32,
            )
        )
        if max(pixels.shape[:2]) <= SMALLEST_LEVEL_PX:
            return PagePicture(width, height, tuple(levels), tuple(memory))
        pixels = _halved(pixels, cancelled)


def shrunk_to(pixels: Pixels, width: int, height: int, cancelled: Event | None = None) -> Pixels:
    """Halve until another halving would make it smaller than it is shown.

    Args:
        pixels: (H, W, 3) uint8.
        width: Device pixels there are to fill.
        height: Device pixels there are to fill.
        cancelled: Looked at between strips.

    Returns:
        (h, w, 3) uint8, the aspect ratio kept but for rounding.
    """
    fit = min(width / pixels.shape[1], height / pixels.shape[0])
    while fit <= 0.5 and min(pixels.shape[:2]) >= 2:
        pixels = _halved(pixels, cancelled)
        fit *= 2
    return pixels


def _halved(pixels: Pixels, cancelled: Event | None) -> Pixels:
    """Average blocks of 2 × 2; an odd last row or column is averaged with itself."""
    import numpy as np

    height, width = pixels.shape[:2]
    out = np.empty(((height + 1) // 2, (width + 1) // 2, 3), np.uint8)
    for top in range(0, out.shape[0], STRIP_ROWS):
        _stop_if(cancelled)
        strip = pixels[2 * top : 2 * (top + STRIP_ROWS)]
        if strip.shape[0] % 2 or width % 2:
            strip = np.pad(strip, ((0, strip.shape[0] % 2), (0, width % 2), (0, 0)), mode="edge")
        total = strip[0::2, 0::2].astype(np.uint16)
        total += strip[1::2, 0::2]
        total += strip[0::2, 1::2]
        total += strip[1::2, 1::2]
        total += 2
        total >>= 2
        out[top : top + STRIP_ROWS] = total
    return out


def _packed(pixels: Pixels, cancelled: Event | None) -> NDArray[np.uint32]:
    """Lay RGB out as the 32-bit words that Qt paints fastest: 0xffRRGGBB."""
    import numpy as np

    height, width = pixels.shape[:2]
    out = np.empty((height, width), np.uint32)
    for top in range(0, height, STRIP_ROWS):
        _stop_if(cancelled)
        strip = pixels[top : top + STRIP_ROWS]
        words = out[top : top + STRIP_ROWS]
        words[...] = strip[..., 0]
        words <<= 8
        words |= strip[..., 1]
        words <<= 8
        words |= strip[..., 2]
        words |= 0xFF000000
    return out


def _stop_if(cancelled: Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled
