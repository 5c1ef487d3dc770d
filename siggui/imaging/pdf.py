"""PDF pages, rendered by PDFium.

PDFium is not thread-safe, not even between documents: one lock guards every call.
"""

from __future__ import annotations

import logging
import math
import threading
import time
import weakref
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siggui.errors import InputError
from siggui.imaging.decoding import broken_page, translated
from siggui.imaging.limits import (
    LOWEST_DPI,
    MAX_RENDERED_PIXELS,
    MAX_SIDE_PX,
    check_page_count,
)
from siggui.wording import say

Pixels = NDArray[np.uint8]

RENDER_DPI = 300.0
MAX_RENDER_S = 20.0
"""A scanned page takes below one second; a page made to hurt can take hours."""
_POINTS_PER_INCH = 72.0
_PASSWORD_ERROR = 4
"""FPDF_ERR_PASSWORD in fpdfview.h."""

_LOCK = threading.RLock()

# It logs about forms it cannot fill in, which without any handler would land on standard error.
logging.getLogger("pypdfium2").addHandler(logging.NullHandler())

# Documents that were dropped without being closed. The garbage collector may run in any thread
# and in the middle of a call into PDFium, so it must not close them itself.
_abandoned: list[tuple[Any, bytes]] = []


class PdfPages:
    """Pages of a PDF; opening one of 300 pages reads none of them.

    Raises:
        InputError: ``pdf-password``, ``pdf-password-wrong``, ``pdf-no-pages``,
            ``file-unreadable`` or ``too-many-pages``.
    """

    def __init__(self, data: bytes, password: str | None) -> None:
        with _LOCK:
            _close_abandoned()
            self._data = data
            self._pdf: Any = _load(data, password)
            self.page_count = len(self._pdf)
            # PDFium reads from the bytes as long as the document is open.
            self._dropped = weakref.finalize(self, _abandoned.append, (self._pdf, data))
            self._dropped.atexit = False
            try:
                _check_count(self.page_count)
            except InputError:
                self.close()
                raise

    def read(self, index: int, /) -> tuple[Pixels, float | None]:
        """Render one page at 300 dpi, or at less if it is larger than A2."""
        with _LOCK, translated(page=self._name(index)):
            page = self._pdf[index]
            try:
                width, height = _size(page, index)
                dpi = min(RENDER_DPI, _highest_dpi(width, height))
                if dpi < LOWEST_DPI:
                    raise InputError(
                        "image-too-large",
                        say(
                            "Page {page} claims to be {width:,.0f} × {height:,.0f} inches, "
                            "too large to show.",
                            page=index + 1,
                            width=width / 72,
                            height=height / 72,
                        ),
                        "Print or scan the page again at its real size.",
                    )
                return _rendered(page, dpi / _POINTS_PER_INCH, index), dpi
            finally:
                page.close()

    def read_small(self, index: int, longest_px: int, /) -> Pixels:
        """Render one page at the size asked for, which takes far less than 300 dpi."""
        with _LOCK, translated(page=self._name(index)):
            page = self._pdf[index]
            try:
                width, height = _size(page, index)
                # Twice as many pixels, averaged afterwards, keep thin strokes.
                scale = 2.0 * longest_px / max(width, height)
                return _rendered(page, min(scale, RENDER_DPI / _POINTS_PER_INCH), index)
            finally:
                page.close()

    def close(self) -> None:
        """Give memory back; a second call does nothing."""
        with _LOCK:
            self._dropped.detach()
            if self._pdf is not None:
                self._pdf.close()
            self._pdf = None
            self._data = b""

    def _name(self, index: int) -> int | None:
        return index if self.page_count > 1 else None


def _load(data: bytes, password: str | None) -> Any:  # noqa: ANN401
    import pypdfium2
    import pypdfium2.raw as raw

    try:
        key = None if not password else password.encode() + b"\0"
    except UnicodeEncodeError as error:
        raise _refusal(_PASSWORD_ERROR, password) from error
    # Not `PdfDocument(data)`: for a file without pages it reports the error of an earlier file.
    handle = raw.FPDF_LoadMemDocument64(data, len(data), key)
    if not handle:
        raise _refusal(raw.FPDF_GetLastError(), password)
    with translated():
        pdf = pypdfium2.PdfDocument(handle)
        # Without this, what was filled in or signed in form fields stays invisible.
        pdf.init_forms()
    return pdf


def _check_count(count: int) -> None:
    if count < 1:
        raise InputError("pdf-no-pages", "This PDF has no pages.", "Export or scan it again.")
    check_page_count(count)


def _refusal(code: int, password: str | None) -> InputError:
    if code != _PASSWORD_ERROR:
        return InputError(
            "file-unreadable",
            "This PDF is damaged and cannot be opened.",
            "Export or scan it again.",
        )
    if password:
        return InputError(
            "pdf-password-wrong",
            "The password does not open this PDF.",
            "Mind capital letters and the keyboard layout, then try again.",
        )
    return InputError(
        "pdf-password",
        "This PDF is protected by a password.",
        "Type its password to open it.",
    )


def _size(page: Any, index: int) -> tuple[float, float]:  # noqa: ANN401
    """Width and height in points, as displayed."""
    width, height = page.get_size()
    if not (math.isfinite(width) and math.isfinite(height) and width > 0 and height > 0):
        raise broken_page(index)
    return width, height


def _highest_dpi(width: float, height: float) -> float:
    by_area = math.sqrt(MAX_RENDERED_PIXELS / (width * height))
    by_side = (MAX_SIDE_PX - 1) / max(width, height)
    return _POINTS_PER_INCH * min(by_area, by_side)


def _rendered(page: Any, scale: float, index: int) -> Pixels:  # noqa: ANN401
    """Draw a page on white, giving up after `MAX_RENDER_S`."""
    import pypdfium2.raw as raw
    from pypdfium2 import PdfBitmap

    width, height = (max(1, round(side * scale)) for side in page.get_size())
    give_up_at = time.monotonic() + MAX_RENDER_S
    pause = raw.IFSDK_PAUSE(version=1)
    asked = type(pause.NeedToPauseNow)(lambda _: time.monotonic() > give_up_at)
    pause.NeedToPauseNow = asked
    bitmap = PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGR, rev_byteorder=True)
    try:
        pixels: Pixels = bitmap.to_numpy()
        pixels[:] = 255
        flags = raw.FPDF_ANNOT | raw.FPDF_REVERSE_BYTE_ORDER
        target = (bitmap, page, 0, 0, width, height, 0, flags)
        status = raw.FPDF_RenderPageBitmap_Start(*target, pause)
        raw.FPDF_RenderPage_Close(page)
        if status == raw.FPDF_RENDER_TOBECONTINUED:
            raise InputError(
                "page-too-slow",
                say("Page {page} takes too long to draw.", page=index + 1),
                "Print the page and scan it, or save it as a picture.",
            )
        if status != raw.FPDF_RENDER_DONE:
            raise broken_page(index)
        if page.formenv:
            raw.FPDF_FFLDraw(page.formenv, *target)
    finally:
        # The array keeps the buffer alive, which is Python's own; the handle must not outlive
        # the lock.
        bitmap.close()
    return pixels


def _close_abandoned() -> None:
    while _abandoned:
        pdf, _ = _abandoned.pop()
        pdf.close()
