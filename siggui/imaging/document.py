"""A file with one or more pages, opened from untrusted bytes.

The decoders behind it (Pillow with libtiff, PDFium) see bytes that anyone may have made. Whatever
they do with them, the caller gets a page or an `InputError`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from siggui.errors import InputError
from siggui.imaging.intake import check_length, read_file, sniff
from siggui.imaging.limits import check_size, sane_dpi
from siggui.wording import say

Pixels = NDArray[np.uint8]
"""(H, W, 3) uint8 sRGB."""


@dataclass(frozen=True, eq=False)
class Image:
    """A page, or a part of one, ready to be looked at.

    Attributes:
        pixels: (H, W, 3) uint8 sRGB, 0 is black, alpha already laid on white, read-only.
        dpi: Pixels per inch as the file states it, None where it does not or cannot be believed.
        sha256: Hex digest of the bytes it came from.
    """

    pixels: Pixels = field(repr=False)
    dpi: float | None
    sha256: str

    def __post_init__(self) -> None:
        shape, dtype = self.pixels.shape, self.pixels.dtype
        if len(shape) != 3 or shape[2] != 3 or 0 in shape or dtype != np.uint8:
            raise ValueError(f"expected (H, W, 3) uint8 pixels, got {shape} {dtype}")
        self.pixels.setflags(write=False)

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])


class PageSource(Protocol):
    """What a format has to offer; each page is decoded when it is asked for, not before."""

    @property
    def page_count(self) -> int:
        """At least 1."""

    def read(self, index: int, /) -> tuple[Pixels, float | None]:
        """Decode one page: pixels and dpi; raises `InputError`."""

    def read_small(self, index: int, longest_px: int, /) -> Pixels:
        """Decode one page, no smaller than asked unless the page is; raises `InputError`."""

    def close(self) -> None:
        """Give memory back; a second call does nothing."""


class Document:
    """Pages of one file, decoded one by one; use it in one thread at a time.

    The page decoded last is kept, since a clerk goes back and forth between a page and its
    thumbnail.

    Attributes:
        name: File name for the clerk, without its folder.
        page_count: At least 1.
        sha256: Hex digest of the file's bytes.
        format: ``"PNG"``, ``"JPEG"``, ``"BMP"``, ``"WEBP"``, ``"TIFF"`` or ``"PDF"``.
    """

    def __init__(self, name: str, sha256: str, format: str, pages: PageSource) -> None:  # noqa: A002
        self.name = name
        self.page_count = pages.page_count
        self.sha256 = sha256
        self.format = format
        self._pages: PageSource | None = pages
        self._last: tuple[int, Image] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def page(self, index: int) -> Image:
        """Decode a page at full resolution, a PDF's at 300 dpi.

        Args:
            index: 0 is the first page.

        Raises:
            InputError: ``page-missing``, ``page-broken``, ``file-truncated``,
                ``file-unreadable``, ``image-too-large`` or ``format-unsupported``. The other
                pages stay usable.
        """
        pages = self._checked(index)
        if self._last is not None and self._last[0] == index:
            return self._last[1]
        self._last = None  # let go first: two big pages need not be in memory at once
        pixels, dpi = pages.read(index)
        image = Image(pixels, dpi, self.sha256)
        self._last = (index, image)
        return image

    def thumbnail(self, index: int, longest_px: int = 160) -> Image:
        """Make a small picture of a page; never enlarges.

        Args:
            index: 0 is the first page.
            longest_px: Length of the longer edge.

        Raises:
            InputError: As `page`.
        """
        pages = self._checked(index)
        if self._last is not None and self._last[0] == index:
            pixels = self._last[1].pixels
        else:
            pixels = pages.read_small(index, longest_px)
        return Image(shrunk(pixels, longest_px), None, self.sha256)

    def close(self) -> None:
        """Give memory back; a second call does nothing."""
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        self._last = None

    def _checked(self, index: int) -> PageSource:
        if self._pages is None:
            raise ValueError("document is closed")
        if not 0 <= index < self.page_count:
            raise InputError(
                "page-missing",
                say(
                    "There is no page {page}: the file has {count}.",
                    page=index + 1,
                    count=self.page_count,
                ),
                "Choose one of its pages.",
            )
        return self._pages


def open_document(source: Path | bytes, *, name: str = "", password: str | None = None) -> Document:
    """Open a file that a clerk picked, dropped or pasted.

    The format is told from the content. The file is read once and not kept open, so it can be
    moved or deleted meanwhile, on Windows too. Pages are decoded later.

    Args:
        source: Path, or the bytes themselves.
        name: What to call it; a path's own name if left out.
        password: For a PDF that needs one; ignored otherwise.

    Raises:
        InputError: ``file-missing``, ``file-is-folder``, ``file-no-permission``, ``file-empty``,
            ``file-too-large``, ``file-unreadable``, ``file-truncated``, ``format-unknown``,
            ``format-unsupported``, ``image-too-large``, ``too-many-pages``, ``pdf-password``,
            ``pdf-password-wrong``, ``pdf-no-pages``.
    """
    if isinstance(source, Path):
        data = read_file(source)
        name = name or source.name
    else:
        data = bytes(source)
        check_length(data)
    format_name = sniff(data)
    pages = _source(format_name, data, password)
    digest = hashlib.sha256(data).hexdigest()
    return Document(name or f"{format_name} picture", digest, format_name, pages)


def first_page(source: Path | bytes, *, name: str = "") -> Image:
    """Decode the only page that a picture has, or the first one of a document.

    Args:
        source: As for :func:`open_document`.
        name: Likewise.

    Raises:
        InputError: As :func:`open_document` and :meth:`Document.page`.
    """
    with open_document(source, name=name) as document:
        return document.page(0)


def _source(format_name: str, data: bytes, password: str | None) -> PageSource:
    # Decoders are imported when first needed: a batch of PNGs never pays for PDFium.
    if format_name == "PDF":
        from siggui.imaging.pdf import PdfPages

        return PdfPages(data, password)
    if format_name == "TIFF":
        from siggui.imaging.tiff import TiffPages

        return TiffPages(data)
    from siggui.imaging.raster import RasterPage

    return RasterPage(data, format_name)


def from_pixels(pixels: NDArray[Any], dpi: float | None = None) -> Image:
    """Take pixels that never were a file, such as the clipboard's.

    Args:
        pixels: (H, W), (H, W, 1), (H, W, 3) RGB or (H, W, 4) RGBA, uint8.
        dpi: If the caller knows it.

    Returns:
        A copy, alpha laid on white; its sha256 is that of the shape and the pixels given.

    Raises:
        InputError: ``image-too-large`` or ``file-empty``.
        ValueError: On any other shape or dtype.
    """
    array = np.asarray(pixels)
    if array.ndim == 2:
        array = array[:, :, np.newaxis]
    if array.ndim != 3 or array.shape[2] not in (1, 3, 4) or array.dtype != np.uint8:
        raise ValueError(f"expected (H, W[, 1|3|4]) uint8, got {pixels.shape} {pixels.dtype}")
    if array.size == 0:
        raise InputError(
            "file-empty", "The picture has no pixels.", "Copy the picture again, then paste it."
        )
    check_size(array.shape[1], array.shape[0])
    array = np.ascontiguousarray(array)
    digest = hashlib.sha256(repr(array.shape).encode() + array.tobytes()).hexdigest()
    if array.shape[2] == 4:
        from siggui.imaging.color import on_white

        rgb = on_white(array[:, :, :3], array[:, :, 3])
    else:
        rgb = np.ascontiguousarray(np.broadcast_to(array, (*array.shape[:2], 3))).copy()
    return Image(rgb, None if dpi is None else sane_dpi(dpi), digest)


def shrunk(pixels: Pixels, longest_px: int) -> Pixels:
    """Scale down so that the longer edge is ``longest_px``; returns the input if it fits.

    Averages over areas, so that thin strokes turn grey and do not vanish.
    """
    height, width = pixels.shape[:2]
    scale = longest_px / max(height, width)
    if scale >= 1:
        return pixels
    import cv2

    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
