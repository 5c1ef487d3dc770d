"""TIFF: a chain of pages, any of which may be broken without hurting the others.

Pillow walks the chain page by page and gives up at the first one it does not understand. Here the
chain is walked first, and each page is then shown to Pillow as if it were the only one.
"""

from __future__ import annotations

import ctypes
import struct
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pil

from siggui.errors import InputError
from siggui.imaging.color import to_rgb
from siggui.imaging.decoding import (
    DAMAGE,
    broken_page,
    open_with_plugin,
    translated,
    truncated_file,
)
from siggui.imaging.limits import check_page_count, check_size
from siggui.imaging.resolution import orientation, squared, stated_dpi

Pixels = NDArray[np.uint8]

_SUBFILE_TYPE, _BITS, _COMPRESSION, _PHOTOMETRIC = 254, 258, 259, 262
_MAX_SAMPLE, _PLANES, _TILE_WIDTH, _TILE_LENGTH, _SAMPLE_FORMAT = 281, 284, 322, 323, 339
_STRIPS, _TILES = (273, 279), (324, 325)
"""Tags: where the pieces are, and how many bytes each has."""
_REDUCED_OR_MASK = 0b101
_UNCOMPRESSED, _WHITE_IS_ZERO, _SEPARATE, _SIGNED = 1, 0, 2, 2


class TiffPages:
    """Pages of a TIFF or BigTIFF file.

    Raises:
        InputError: ``file-truncated``, ``file-unreadable``, ``image-too-large``,
            ``format-unsupported`` or ``too-many-pages``.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._offsets = page_offsets(data)
        check_page_count(len(self._offsets))
        self.page_count = len(self._offsets)
        if self.page_count == 1:
            self._open(0)  # so that a wrong file is refused when it is picked

    def read(self, index: int, /) -> tuple[Pixels, float | None]:
        """Decode one page."""
        image = self._open(index)
        tags: Any = image.tag_v2  # type: ignore[attr-defined]
        dpi, turn = stated_dpi(image), orientation(image)
        inverted = _numbers(tags, _PHOTOMETRIC) in ((), (_WHITE_IS_ZERO,))
        white = _stated_white(tags)
        try:
            with translated(page=self._name(index)):
                image.load()  # turns it upright, too
                return squared(to_rgb(image, white=white, inverted=inverted), dpi, turn)
        except InputError as error:
            if error.code == "file-unreadable" and _reaches(tags) > len(self._data):
                raise truncated_file() from error
            raise

    def read_small(self, index: int, _longest_px: int, /) -> Pixels:
        """Decode one page; TIFF knows no short cut."""
        return self.read(index)[0]

    def close(self) -> None:
        """Give memory back."""
        self._data = b""

    def _name(self, index: int) -> int | None:
        return index if self.page_count > 1 else None

    def _open(self, index: int) -> Pil.Image:
        offset = self._offsets[index]
        if offset is None:
            raise broken_page(index)
        alone = bytearray(self._data)
        if _is_big(self._data):
            struct.pack_into(_order(self._data) + "Q", alone, 8, offset)
        else:
            struct.pack_into(_order(self._data) + "I", alone, 4, offset)
        _silence_libtiff()
        with translated(page=self._name(index)):
            image = open_with_plugin("TIFF", alone)
            tags: Any = image.tag_v2  # type: ignore[attr-defined]
            check_size(*image.size)
            check_size(
                max(_numbers(tags, _TILE_WIDTH), default=1),
                max(_numbers(tags, _TILE_LENGTH), default=1),
            )
            _check_layout(image, tags)
        return image


@cache
def _silence_libtiff() -> None:
    """Keep libtiff from printing its opinion of a damaged file on standard error.

    It knows only one handler per process and Pillow offers no way to set it, so this asks the
    library that Pillow has loaded. Where it is built in and hidden, as on Windows, it may talk: a
    program with a window has no standard error there.
    """
    try:
        core = ctypes.CDLL(import_module("PIL._imaging").__file__)
    except OSError:  # packed into an archive: noise is no reason to refuse a file
        return
    for name in ("TIFFSetErrorHandler", "TIFFSetWarningHandler"):
        setter = getattr(core, name, None)
        if setter is not None:
            setter.argtypes, setter.restype = [ctypes.c_void_p], ctypes.c_void_p
            setter(None)


def _check_layout(image: Pil.Image, tags: Any) -> None:  # noqa: ANN401
    """Refuse what Pillow would decode without a word, but wrongly."""
    if _numbers(tags, _COMPRESSION) not in ((), (_UNCOMPRESSED,)):
        return
    if _SEPARATE in _numbers(tags, _PLANES) and max(_numbers(tags, _BITS), default=1) > 8:
        raise InputError(
            "format-unsupported",
            "The picture stores its colors in a way siggui cannot read (16-bit planes).",
            "Save it again as PNG or JPEG.",
        )
    tiles: Any = image.tile  # type: ignore[attr-defined]
    covered = sum(
        (right - left) * (lower - upper)
        for left, upper, right, lower in {tile[1] for tile in tiles}
    )
    if covered < image.width * image.height:
        raise truncated_file()


def _reaches(tags: Any) -> int:  # noqa: ANN401
    """Find how long the file must be to hold all of the page's pixels."""
    reach = 0
    for offsets, counts in (_STRIPS, _TILES):
        for offset, count in zip(_numbers(tags, offsets), _numbers(tags, counts), strict=False):
            reach = max(reach, offset + count)
    return reach


def _stated_white(tags: Any) -> float | None:  # noqa: ANN401
    """Find the stored value that means white, for grey of more than 8 bits."""
    bits = max(_numbers(tags, _BITS), default=1)
    if bits not in (12, 16):
        return None
    signed = _SIGNED in _numbers(tags, _SAMPLE_FORMAT)
    most = 2 ** (bits - 1 if signed else bits) - 1
    stated = max(_numbers(tags, _MAX_SAMPLE), default=most)
    return float(stated if 255 < stated < most else most)


def _numbers(tags: Any, tag: int) -> tuple[int, ...]:  # noqa: ANN401
    """Read a tag that should hold whole numbers; what else it holds is left out."""
    try:
        value = tags.get(tag, ())
    except DAMAGE:
        return ()
    values = value if isinstance(value, tuple) else (value,)
    return tuple(number for number in values if isinstance(number, int))


def page_offsets(data: bytes) -> list[int | None]:
    """Walk the chain of image file directories.

    Reduced copies and masks are left out. Where the chain leads out of the file, the page that
    should have been there is listed as None: the clerk ought to see that something is missing.

    Args:
        data: The whole file, header included.

    Raises:
        InputError: ``file-truncated`` if there is not even a first page; ``too-many-pages``.

    Source: TIFF 6.0, section 2; BigTIFF as in libtiff's documentation.
    """
    big, order = _is_big(data), _order(data)
    number, entry_bytes, count_format = ("Q", 20, "Q") if big else ("I", 12, "H")
    try:
        (offset,) = struct.unpack_from(order + number, data, 8 if big else 4)
    except struct.error as error:
        raise truncated_file() from error
    pages: list[int | None] = []
    extras: list[int | None] = []
    seen: set[int] = set()
    while offset and offset not in seen:
        seen.add(offset)
        check_page_count(len(seen))
        try:
            (entries,) = struct.unpack_from(order + count_format, data, offset)
            first = offset + struct.calcsize(order + count_format)
            (following,) = struct.unpack_from(order + number, data, first + entries * entry_bytes)
        except (struct.error, OverflowError):
            pages.append(None)
            break
        table = data[first : first + entries * entry_bytes]
        extra = _subfile_type(table, entry_bytes, order) & _REDUCED_OR_MASK
        (extras if extra else pages).append(offset)
        offset = following
    pages = pages or extras
    if pages in ([], [None]):
        raise truncated_file()
    return pages


def _subfile_type(table: bytes, entry_bytes: int, order: str) -> int:
    value_at = 12 if entry_bytes == 20 else 8
    for start in range(0, len(table), entry_bytes):
        tag: int
        (tag,) = struct.unpack_from(order + "H", table, start)
        if tag == _SUBFILE_TYPE:
            value: int
            (value,) = struct.unpack_from(order + "I", table, start + value_at)
            return value
    return 0


def _is_big(data: bytes) -> bool:
    return b"+" in data[2:4]


def _order(data: bytes) -> str:
    return "<" if data[:2] == b"II" else ">"
