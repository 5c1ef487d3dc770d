"""Strategies for files of every format that siggui reads, sound ones and damaged ones.

A file is drawn as few choices (a picture, a format, what is changed in its bytes), so that
Hypothesis can make a harmful one again and find the simplest that still does harm.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import cv2
import numpy as np
from hypothesis import strategies as st
from PIL import Image as Pil

from siggui.drawing.forms import mandate_letter
from siggui.drawing.marks import NAMES, signed_page
from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer

FORMATS = (
    "png",
    "png-alpha",
    "png-palette",
    "png-16",
    "jpeg",
    "jpeg-progressive",
    "jpeg-cmyk",
    "bmp",
    "bmp-palette",
    "webp",
    "webp-lossy",
    "tiff",
    "tiff-lzw",
    "tiff-jpeg",
    "tiff-g4",
    "tiff-g3",
    "tiff-16",
    "tiff-big",
    "tiff-pages",
    "pdf-drawn",
    "pdf-scan",
)
DPI = 300.0
A4_PX = 2480, 3508


class Picture(Protocol):
    """What a file shows; (H, W, 3) uint8 RGB."""

    def pixels(self) -> np.ndarray: ...


@dataclass(frozen=True)
class Change:
    """Of a file's bytes: from ``place`` on, as a share of its length, ``removed`` ones go.

    In their stead come ``put`` and once more the ``copied`` ones that follow.
    """

    place: float
    removed: int = 0
    put: bytes = b""
    copied: int = 0

    def made_in(self, data: bytes) -> bytes:
        at = int(self.place * len(data))
        again = data[at : at + self.copied]
        return data[:at] + self.put + again + data[at + self.removed :]


@dataclass(frozen=True)
class File:
    """A file.

    Attributes:
        sums_mended: Whether a PNG's check sums are set right, so that not they alone are noticed.
    """

    picture: Picture
    format_name: str
    changes: list[Change]
    sums_mended: bool = False

    def data(self) -> bytes:
        data = _encoded(self.picture, self.format_name)
        for change in self.changes:
            data = change.made_in(data)
        return _with_sums(data) if self.sums_mended else data


# Headers matter most.
_PLACE = st.floats(0, 0.05) | st.floats(0, 1)
_PUT = st.binary(min_size=1, max_size=8) | st.sampled_from(
    [b"\0", b"\xff", b"\x7f", b"\x80", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff"]
)
_CHANGE = st.one_of(
    st.builds(lambda place, put: Change(place, removed=len(put), put=put), _PLACE, _PUT),
    st.builds(Change, _PLACE, put=_PUT),
    st.builds(Change, _PLACE, removed=st.integers(1, 8)),
    st.builds(Change, _PLACE, copied=st.integers(1, 400)),
    st.builds(Change, _PLACE, removed=st.just(1 << 40)),
)
CHANGES = st.lists(_CHANGE, max_size=6)


def files(pictures: st.SearchStrategy[Picture], format_name: str) -> st.SearchStrategy[File]:
    """Files of one format, sound and damaged."""
    sums = st.booleans() if format_name.startswith("png") else st.just(False)
    return st.builds(
        File,
        picture=pictures,
        format_name=st.just(format_name),
        changes=CHANGES,
        sums_mended=sums,
    )


# Pictures -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Signed:
    """A signature on marks of some kind, from 100 to 300 dpi."""

    signer: int
    marks: str
    shrink: int
    seed: int

    def pixels(self) -> np.ndarray:
        rng = np.random.default_rng(self.seed)
        ink, back = _written(self.signer), _written(self.signer + 1)
        page = signed_page(ink, self.marks, rng, other=back)
        return np.ascontiguousarray(page[:: self.shrink, :: self.shrink])


@lru_cache(maxsize=48)
def _written(signer: int) -> np.ndarray:
    return cover(Signer(signer).genuine(0), width_px=4.0, margin_px=0).alpha


@dataclass(frozen=True)
class WholePage:
    """A letter with two signatures, A4 at 300 dpi."""

    signer: int

    def pixels(self) -> np.ndarray:
        pair = [(each.name, each.genuine(0)) for each in map(Signer, (self.signer, 40))]
        rng = np.random.default_rng(self.signer)
        page, _, _ = mandate_letter("Orchard Ltd", "37319128", pair, rng)
        return np.asarray(cv2.resize(page, A4_PX, interpolation=cv2.INTER_CUBIC), np.uint8)


_ODD = {
    "noise": lambda h, w, rng: rng.integers(0, 256, (h, w, 3)),
    "plain": lambda h, w, rng: np.full((h, w, 3), rng.integers(0, 256)),
    "two colors": lambda h, w, rng: np.where(rng.random((h, w, 1)) < 0.5, *rng.integers(0, 256, 2)),
    "stripes": lambda h, w, rng: (np.arange(w) // int(rng.integers(1, 9)) % 2 * 255)[:, None],
    "grid": lambda h, w, rng: np.minimum(
        (np.arange(w) % 7 > 0)[:, None] * 255, (np.arange(h) % 5 > 0)[:, None, None] * 255
    ),
    "ramp": lambda h, w, rng: np.linspace(0, 255, w)[:, None],
    "dots": lambda h, w, rng: np.where(rng.random((h, w, 1)) < 0.01, 0, 255),
    "blot": lambda h, w, rng: np.where(
        _from_middle(h, w) < min(h, w) * rng.uniform(0.1, 0.7), *sorted(rng.integers(0, 256, 2))
    ),
    "rings": lambda h, w, rng: np.where(_from_middle(h, w) % 20 < 3, 20, 250),
}


def _from_middle(height: int, width: int) -> np.ndarray:
    down, across = np.arange(height) - height / 2, np.arange(width) - width / 2
    return np.hypot(down[:, None, None], across[:, None])


@dataclass(frozen=True)
class Odd:
    """What no scanner makes, up to the narrowest and the flattest."""

    kind: str
    height: int
    width: int
    seed: int

    def pixels(self) -> np.ndarray:
        shown = _ODD[self.kind](self.height, self.width, np.random.default_rng(self.seed))
        whole = np.broadcast_to(shown, (self.height, self.width, 3))
        return np.ascontiguousarray(whole.astype(np.uint8))


_SEED = st.integers(0, 99)
_SIDE_PX = st.floats(0, 9.5).map(lambda power: int(2**power))
SMALL = st.one_of(
    st.builds(Signed, st.integers(0, 39), st.sampled_from(NAMES), st.integers(1, 3), _SEED),
    st.builds(Odd, st.sampled_from(sorted(_ODD)), _SIDE_PX, _SIDE_PX, _SEED),
)
WHOLE_PAGES = st.builds(WholePage, st.integers(0, 2))


# Formats --------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def _encoded(picture: Picture, format_name: str) -> bytes:
    pixels = _shown(picture)
    if format_name == "pdf-drawn":
        return _drawn_pdf(pixels)
    image = Pil.fromarray(pixels)
    grey, two_level = image.convert("L"), image.convert("1")
    exif = Pil.Exif()
    exif[0x112] = 6  # lies on its side
    shown = {
        "png-alpha": image.convert("RGBA"),
        "png-palette": image.convert("P"),
        "png-16": Pil.fromarray(np.asarray(grey).astype(np.uint16) * 257),
        "jpeg-cmyk": image.convert("CMYK"),
        "bmp-palette": image.convert("P"),
        "tiff-g4": two_level,
        "tiff-g3": two_level,
        "tiff-16": Pil.fromarray(np.asarray(grey).astype(np.uint16) * 257),
    }
    options: dict[str, dict[str, object]] = {
        "png": {"dpi": (DPI, DPI)},
        "png-palette": {"transparency": 3},
        "jpeg": {"dpi": (200, 200)},
        "jpeg-progressive": {"progressive": True, "exif": exif},
        "webp": {"lossless": True, "method": 0, "exif": exif},
        "tiff": {"dpi": (DPI, DPI)},
        "tiff-lzw": {"compression": "tiff_lzw"},
        "tiff-jpeg": {"compression": "jpeg"},
        "tiff-g4": {"compression": "group4", "dpi": (DPI, DPI)},
        "tiff-g3": {"compression": "group3"},
        "tiff-big": {"compression": "tiff_lzw", "big_tiff": True},
        "tiff-pages": {
            "compression": "tiff_lzw",
            "save_all": True,
            "append_images": [grey, two_level],
        },
        "pdf-scan": {"resolution": DPI},
    }
    stream = io.BytesIO()
    base = format_name.split("-")[0].upper()
    shown.get(format_name, image).save(stream, base, **options.get(format_name, {}))
    return stream.getvalue()


@lru_cache(maxsize=8)
def _shown(picture: Picture) -> np.ndarray:
    """Its pixels, kept while Hypothesis changes what is around them."""
    return picture.pixels()


def _drawn_pdf(pixels: np.ndarray) -> bytes:
    """A page of as many lines as the picture has dark pixels among a few hundred."""
    small = pixels[:: max(1, pixels.shape[0] // 12), :: max(1, pixels.shape[1] // 24), 0]
    height, width = (72 / DPI * side for side in pixels.shape[:2])
    drawing = "".join(
        f"{c * width / small.shape[1]:.1f} {r * height / small.shape[0]:.1f} m "
        f"{width / 2:.1f} {height / 3:.1f} {width / 3:.1f} {height / 2:.1f} {c} {r} c S\n"
        for r, c in np.argwhere(small < 128)[:200].tolist()
    ).encode()
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents 4 0 R >>"
        % (width, height),
        b"<< /Length %d >> stream\n" % len(drawing) + drawing + b"\nendstream",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n"
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += f"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)


def _with_sums(data: bytes) -> bytes:
    out, at = bytearray(data[:8]), 8
    while at + 12 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        end = at + 8 + length
        if end + 4 > len(data):
            break
        out += data[at:end] + struct.pack(">I", zlib.crc32(data[at + 4 : end]))
        at = end + 4
    return bytes(out + data[at:])
