"""Pillow's decoders, called so that bytes made to hurt end in a sentence."""

from __future__ import annotations

import io
import logging
import re
import struct
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module

from PIL import Image as Pil

from siggui.errors import InputError, SigguiError
from siggui.wording import say

# Plug-in classes are named one by one: `PIL.Image.open` would let every format Pillow knows look
# at the bytes, and load all its plug-ins when none fits.
_PLUGINS = {
    "PNG": ("PIL.PngImagePlugin", "PngImageFile"),
    "JPEG": ("PIL.JpegImagePlugin", "JpegImageFile"),
    "BMP": ("PIL.BmpImagePlugin", "BmpImageFile"),
    "WEBP": ("PIL.WebPImagePlugin", "WebPImageFile"),
    "TIFF": ("PIL.TiffImagePlugin", "TiffImageFile"),
}

DAMAGE = (
    ArithmeticError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)
"""What reading damaged metadata raises; it says nothing about the picture, which may be sound."""

_QUIET = ("ignore", None, Warning, re.compile(r"PIL\."), 0)
"""The entry of `warnings.filters` that `warnings.filterwarnings` makes."""

# Pillow logs what it dislikes, which without any handler would land on standard error.
logging.getLogger("PIL").addHandler(logging.NullHandler())


def open_with_plugin(format_name: str, data: bytes | bytearray) -> Pil.Image:
    """Read a picture's header with Pillow's decoder for this format and no other."""
    # Pillow warns about odd files through `warnings`; here an odd file either works or becomes an
    # InputError. A filter that stays is safe between threads, `catch_warnings` is not. It may
    # have been dropped since, by a `catch_warnings` that ended elsewhere.
    if _QUIET not in warnings.filters:
        warnings.filterwarnings("ignore", module=_QUIET[3].pattern)
    module, name = _PLUGINS[format_name]
    plugin: Callable[[io.BytesIO], Pil.Image] = getattr(import_module(module), name)
    return plugin(io.BytesIO(data))


@contextmanager
def translated(*, page: int | None = None) -> Iterator[None]:
    """Turn whatever a decoder raises into an `InputError`.

    Args:
        page: Index of the page in a file of several; None where the page is the whole file.

    Raises:
        InputError: ``page-broken``, ``file-truncated``, ``file-unreadable`` or
            ``image-too-large``.
    """
    try:
        yield
    except SigguiError:
        raise
    except (MemoryError, Pil.DecompressionBombError) as error:
        raise InputError(
            "image-too-large",
            "The picture needs more memory than there is.",
            "Scan the page again at 300 dpi.",
        ) from error
    # Pillow's decoders raise OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError,
    # struct.error and more on bytes made to hurt; none of them is a bug of ours.
    except Exception as error:
        if page is not None:
            raise broken_page(page) from error
        if "truncated" in str(error).lower() or isinstance(error, EOFError):
            raise truncated_file() from error
        raise damaged_file() from error


def broken_page(page: int) -> InputError:
    """Say that one page of several cannot be shown."""
    return InputError(
        "page-broken",
        say("Page {page} is damaged and cannot be shown.", page=page + 1),
        "The other pages can be used; scan this one again if you need it.",
    )


def truncated_file() -> InputError:
    """Say that the file stops before its picture does."""
    return InputError(
        "file-truncated",
        "The file ends too early: part of the picture is missing.",
        "Copy or scan it again.",
    )


def damaged_file() -> InputError:
    """Say that the file is of a known format and yet makes no sense."""
    return InputError(
        "file-unreadable",
        "The picture is damaged and cannot be shown.",
        "Copy or scan it again.",
    )
