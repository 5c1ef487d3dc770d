"""Sound files of every format that siggui reads, and what chance makes of them.

Everything follows from a seed and a number, so a file that did harm can be made again.
"""

from __future__ import annotations

import io
import struct
import zlib
from functools import lru_cache

import numpy as np
from PIL import Image as Pil

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
_NUMBERS = (b"\0", b"\xff", b"\x7f", b"\x80", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff")
_KINDS_OF_CHANGE = ("set", "set", "number", "flip", "insert", "delete", "double", "cut off")


def make_file(seed: int, number: int) -> tuple[bytes, str]:
    """Make file ``number`` of a run.

    Returns:
        Its bytes, and in words what it is.
    """
    rng = np.random.default_rng((seed, number))
    format_name = FORMATS[number % len(FORMATS)]
    # Odd pictures in sound files reach what comes after the decoders; changed bytes the decoders.
    odd = rng.random() < 0.4
    picture, what = _odd_picture(rng) if odd else (_signed_page(rng), "signed page")
    data = encoded(picture, format_name)
    if odd and rng.random() < 0.7:
        return data, f"{format_name}, {what}"
    changed = _changed(data, rng)
    if format_name.startswith("png") and rng.random() < 0.7:
        changed = _with_sums(changed)
    return changed, f"{format_name}, {what}, changed"


def encoded(pixels: np.ndarray, format_name: str) -> bytes:
    """Write (H, W, 3) uint8 RGB in one of :data:`FORMATS`."""
    image = Pil.fromarray(pixels)
    grey = image.convert("L")
    deep = Pil.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    base = format_name.split("-")[0].upper()
    if format_name == "pdf-drawn":
        return _drawn_pdf(pixels)
    shown: dict[str, Pil.Image] = {
        "png-alpha": image.convert("RGBA"),
        "png-palette": image.convert("P"),
        "png-16": deep,
        "jpeg-cmyk": image.convert("CMYK"),
        "bmp-palette": image.convert("P"),
        "tiff-g4": image.convert("1"),
        "tiff-g3": image.convert("1"),
        "tiff-16": deep,
    }
    options: dict[str, dict[str, object]] = {
        "png": {"dpi": (300, 300)},
        "jpeg": {"dpi": (200, 200)},
        "jpeg-progressive": {"progressive": True},
        "webp": {"lossless": True},
        "tiff": {"dpi": (300, 300)},
        "tiff-lzw": {"compression": "tiff_lzw"},
        "tiff-jpeg": {"compression": "jpeg"},
        "tiff-g4": {"compression": "group4"},
        "tiff-g3": {"compression": "group3"},
        "tiff-big": {"compression": "tiff_lzw", "big_tiff": True},
        "tiff-pages": {
            "compression": "tiff_lzw",
            "save_all": True,
            "append_images": [grey, image.convert("1")],
        },
        "pdf-scan": {"resolution": 150.0},
    }
    stream = io.BytesIO()
    shown.get(format_name, image).save(stream, base, **options.get(format_name, {}))
    return stream.getvalue()


def _signed_page(rng: np.random.Generator) -> np.ndarray:
    """A signature on marks of some kind; now and then on a page of its own size."""
    ink, back = (_written(int(who)) for who in rng.integers(0, 40, 2))
    page = signed_page(ink, str(rng.choice(NAMES)), rng, other=back)
    if rng.random() < 0.04:
        sheet = np.full((1400, 1000, 3), 250, np.uint8)
        height, width = min(page.shape[0], 1300), min(page.shape[1], 900)
        sheet[-height - 60 : -60, 60 : 60 + width] = page[:height, :width]
        return sheet
    shrink = int(rng.integers(1, 4))
    return np.ascontiguousarray(page[::shrink, ::shrink])


@lru_cache(maxsize=40)
def _written(signer: int) -> np.ndarray:
    return cover(Signer(signer).genuine(0), width_px=4.0, margin_px=0).alpha


def _odd_picture(rng: np.random.Generator) -> tuple[np.ndarray, str]:
    """Pictures that no scanner makes, up to the narrowest and the flattest."""
    kinds = {
        "noise": lambda h, w: rng.integers(0, 256, (h, w, 3)),
        "plain": lambda h, w: np.full((h, w, 3), rng.integers(0, 256)),
        "two colors": lambda h, w: np.where(rng.random((h, w, 1)) < 0.5, *rng.integers(0, 256, 2)),
        "stripes": lambda h, w: np.broadcast_to(
            (np.arange(w) // int(rng.integers(1, 9)) % 2 * 255)[None, :, None], (h, w, 3)
        ),
        "grid": lambda h, w: np.minimum(
            (np.arange(w) % 7 > 0)[None, :, None] * 255, (np.arange(h) % 5 > 0)[:, None, None] * 255
        ),
        "ramp": lambda h, w: np.broadcast_to(np.linspace(0, 255, w)[None, :, None], (h, w, 3)),
        "dots": lambda h, w: np.where(rng.random((h, w, 1)) < 0.01, 0, 255),
        "blot": lambda h, w: np.where(
            ((np.arange(h)[:, None, None] - h / 2) ** 2 + (np.arange(w)[:, None] - w / 2) ** 2)
            < (min(h, w) * rng.uniform(0.1, 0.7)) ** 2,
            *sorted(rng.integers(0, 256, 2)),
        ),
        "rings": lambda h, w: np.where(
            np.hypot(np.arange(h)[:, None, None] - h / 2, np.arange(w)[:, None] - w / 2) % 20 < 3,
            20,
            250,
        ),
    }
    what = str(rng.choice(list(kinds)))
    height, width = (int(2 ** rng.uniform(0, 9.5)) for _ in range(2))
    picture = kinds[what](height, width)
    solid = np.ascontiguousarray(np.broadcast_to(picture, (height, width, 3)).astype(np.uint8))
    return solid, f"{what} {width}×{height}"


def _changed(data: bytes, rng: np.random.Generator) -> bytes:
    out = bytearray(data)
    for _ in range(int(rng.integers(1, 7))):
        if not out:
            break
        # Headers matter most.
        reach = 0.05 if rng.random() < 0.5 else 1.0
        at = int(rng.random() * reach * len(out))
        kind = str(rng.choice(_KINDS_OF_CHANGE))
        some = rng.bytes(int(rng.integers(1, 9)))
        if kind == "set":
            out[at : at + len(some)] = some
        elif kind == "number":
            value = _NUMBERS[int(rng.integers(len(_NUMBERS)))]
            out[at : at + len(value)] = value
        elif kind == "flip":
            out[at] ^= 1 << int(rng.integers(8))
        elif kind == "insert":
            out[at:at] = some
        elif kind == "delete":
            del out[at : at + len(some)]
        elif kind == "double":
            out[at:at] = out[at : at + int(rng.integers(1, 400))]
        elif rng.random() < 0.4:
            del out[at:]
    return bytes(out)


def _with_sums(data: bytes) -> bytes:
    """Set every PNG chunk's check sum right, so that the change is not all that is noticed."""
    out, at = bytearray(data[:8]), 8
    while at + 12 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        end = at + 8 + length
        if end + 4 > len(data):
            break
        out += data[at:end] + struct.pack(">I", zlib.crc32(data[at + 4 : end]))
        at = end + 4
    return bytes(out + data[at:])


def _drawn_pdf(pixels: np.ndarray) -> bytes:
    """A page of lines and bars, as many as the picture has dark pixels among a few hundred."""
    small = pixels[:: max(1, pixels.shape[0] // 12), :: max(1, pixels.shape[1] // 24), 0]
    height, width = pixels.shape[:2]
    drawing = "".join(
        f"{c * width / small.shape[1]:.1f} {r * height / small.shape[0]:.1f} m "
        f"{width / 2} {height / 3} {width / 3} {height / 2} {c} {r} c S\n"
        for r, c in np.argwhere(small < 128)[:200].tolist()
    ).encode()
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R >>" % (width, height),
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
