"""Bytes from a file that may be missing, locked, enormous or something else entirely."""

from __future__ import annotations

import stat
from pathlib import Path

from siggui.errors import InputError
from siggui.imaging.limits import MAX_FILE_BYTES
from siggui.wording import Sentence, say

PICTURE_HINT = "Choose a PNG, JPEG, BMP, WebP or TIFF picture or a PDF."

_FORMATS = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),
    (b"MM\x00+", "TIFF"),
)

# What clerks pick by mistake; naming it saves a call to the help desk.
_FOREIGN = (
    (b"PK\x03\x04", say("a Word, Excel or ZIP file")),
    (b"\xd0\xcf\x11\xe0", say("an old Word or Excel file")),
    (b"GIF8", say("a GIF picture")),
    (b"\x00\x00\x00\x0cjP  ", say("a JPEG 2000 picture")),
    (b"{\\rtf", say("a text document")),
    (b"%!PS", say("a PostScript file")),
    (b"MZ", say("a program")),
    (b"\x7fELF", say("a program")),
)
_MEDIA_BRANDS = {
    b"heic": say("a HEIC photo"),
    b"heix": say("a HEIC photo"),
    b"mif1": say("a HEIC photo"),
}


def read_file(path: Path) -> bytes:
    """Read a whole file at once, so that it is not held open while the clerk works.

    Args:
        path: Any path a clerk can pick or type.

    Returns:
        At least one byte.

    Raises:
        InputError: ``file-missing``, ``file-is-folder``, ``file-no-permission``,
            ``file-unreadable``, ``file-too-large`` or ``file-empty``.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InputError(
                "file-is-folder",
                "This is a folder, not a file.",
                "Open the folder and choose one file in it.",
            )
        # A pipe or a device would keep the program waiting for ever.
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable()
        if status.st_size > MAX_FILE_BYTES:
            raise too_large()
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise InputError(
            "file-missing",
            "The file is not there.",
            "It may have been moved or renamed: choose it again.",
        ) from error
    except PermissionError as error:
        raise InputError(
            "file-no-permission",
            "You are not allowed to read this file.",
            "Ask its owner for access, or close the program that has it open.",
        ) from error
    except (OSError, ValueError, MemoryError) as error:
        raise _unreadable() from error
    check_length(data)
    return data


def check_length(data: bytes) -> None:
    """Refuse what is empty or too big to hold.

    Raises:
        InputError: ``file-empty`` or ``file-too-large``.
    """
    if not data:
        raise InputError(
            "file-empty",
            "The file is empty (0 bytes).",
            "Copy or scan it again: the last copy was not finished.",
        )
    if len(data) > MAX_FILE_BYTES:
        raise too_large()


def too_large() -> InputError:
    """Say that the file is beyond `MAX_FILE_BYTES`."""
    return InputError(
        "file-too-large",
        say("The file is larger than {most} MB.", most=MAX_FILE_BYTES // 1024**2),
        "Save only the page with the signature and open that.",
    )


def _unreadable() -> InputError:
    return InputError(
        "file-unreadable",
        "The file could not be read.",
        "Check that its drive is connected, or copy it to this computer and try again.",
    )


def sniff(data: bytes) -> str:
    """Tell the format from the content; names lie.

    >>> sniff(b"%PDF-1.7 ...")
    'PDF'

    Returns:
        ``"PNG"``, ``"JPEG"``, ``"BMP"``, ``"WEBP"``, ``"TIFF"`` or ``"PDF"``.

    Raises:
        InputError: ``format-unknown``.
    """
    for start, name in _FORMATS:
        if data.startswith(start):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    # Scanners and mail gateways put bytes before the header; readers allow 1024 of them.
    if b"%PDF-" in data[:1024]:
        return "PDF"
    raise InputError(
        "format-unknown",
        say("This is {kind}, not a picture siggui can read.", kind=_guess(data)),
        PICTURE_HINT,
    )


def _guess(data: bytes) -> Sentence:
    for start, name in _FOREIGN:
        if data.startswith(start):
            return name
    if data[4:8] == b"ftyp":
        return _MEDIA_BRANDS.get(data[8:12], say("a video or a newer photo format"))
    head = data[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return say("a web page")
    if b"<svg" in head:
        return say("an SVG drawing")
    if not any(byte < 9 for byte in head):
        return say("a text file")
    return say("an unknown kind of file")
