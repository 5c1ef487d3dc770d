"""Pictures with one page: PNG, JPEG, BMP and WebP, decoded by Pillow."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pil

from siggui.imaging.color import to_rgb
from siggui.imaging.decoding import open_with_plugin, translated
from siggui.imaging.limits import check_size
from siggui.imaging.resolution import orientation, squared, stated_dpi

Pixels = NDArray[np.uint8]

_UPRIGHT = {
    2: Pil.Transpose.FLIP_LEFT_RIGHT,
    3: Pil.Transpose.ROTATE_180,
    4: Pil.Transpose.FLIP_TOP_BOTTOM,
    5: Pil.Transpose.TRANSPOSE,
    6: Pil.Transpose.ROTATE_270,
    7: Pil.Transpose.TRANSVERSE,
    8: Pil.Transpose.ROTATE_90,
}


class RasterPage:
    """The one page of a picture file; of an animation, its first picture."""

    page_count = 1

    def __init__(self, data: bytes, format_name: str) -> None:
        self._data = data
        self._format = format_name
        # Open once now, so that a wrong file is refused when it is picked.
        self._opened: Pil.Image | None = self._open()

    def read(self, _index: int, /) -> tuple[Pixels, float | None]:
        """Decode the picture."""
        return self._decode(draft_px=None)

    def read_small(self, _index: int, longest_px: int, /) -> Pixels:
        """Decode the picture, a JPEG at a fraction of the work."""
        return self._decode(draft_px=longest_px)[0]

    def close(self) -> None:
        """Give memory back."""
        self._data = b""
        self._opened = None

    def _open(self) -> Pil.Image:
        if self._format == "WEBP":
            # libwebp sets memory aside for the whole picture as soon as it is opened.
            check_size(*_webp_size(self._data))
        with translated():
            image = open_with_plugin(self._format, self._data)
        check_size(*image.size)
        return image

    def _decode(self, draft_px: int | None) -> tuple[Pixels, float | None]:
        image = self._opened or self._open()
        self._opened = None
        with translated():
            if draft_px is not None:
                image.draft(None, (draft_px, draft_px))
            image.load()
            dpi, turn = stated_dpi(image), orientation(image)
            return squared(to_rgb(_upright(_repaired(image), turn)), dpi, turn)


def _repaired(image: Pil.Image) -> Pil.Image:
    """Mend two customs that Pillow takes at their word."""
    if image.format == "JPEG" and image.mode == "CMYK" and "adobe" not in image.info:
        # Only Adobe stores full ink as 0; Pillow takes every CMYK JPEG for one of theirs.
        return Pil.merge("CMYK", [band.point(lambda ink: 255 - ink) for band in image.split()])
    if image.format == "BMP" and image.mode == "RGBA" and image.getchannel("A").getbbox() is None:
        # Many programs leave the fourth byte at 0 and mean opaque.
        return image.convert("RGB")
    return image


def _upright(image: Pil.Image, turn: int) -> Pil.Image:
    if turn not in _UPRIGHT:
        return image
    upright = image.transpose(_UPRIGHT[turn])
    upright.info.update(image.info)
    return upright


def _webp_size(data: bytes) -> tuple[int, int]:
    """Read a WebP's size from its header; 0 × 0 where the decoder will refuse it anyway.

    Source: RFC 9649, sections 2.5 to 2.7.
    """
    kind = data[12:16]
    if len(data) >= 30 and kind == b"VP8X":
        width, height = int.from_bytes(data[24:27], "little"), int.from_bytes(data[27:30], "little")
        return width + 1, height + 1
    if len(data) >= 25 and kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if len(data) >= 30 and kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0
