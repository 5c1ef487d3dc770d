"""Pictures drawn for the tests, and writers for the odd files no library writes."""

from __future__ import annotations

import hashlib
import io
import struct

import numpy as np
import pytest
from PIL import Image as Pil


def draw(height=60, width=90):
    """A blue stroke in the upper left of cream paper; no symmetry, so that turns show."""
    pixels = np.full((height, width, 3), (250, 245, 230), np.uint8)
    pixels[height // 6 : height // 3, width // 9 : width // 2] = (20, 30, 120)
    pixels[height // 3 : height // 2, width // 9 : width // 6] = (20, 30, 120)
    return pixels


def encode(image, format_name, **options):
    if isinstance(image, np.ndarray):
        image = Pil.fromarray(image)
    stream = io.BytesIO()
    image.save(stream, format_name, **options)
    return stream.getvalue()


def make_tiff(pages, order="<", big=False):
    """Write a TIFF with the directory before the pixels.

    Each page is (tags, data): tags maps a number to (type, values), a rational's two numbers one
    after the other; 273 and 279 are filled in.
    """
    letters = {1: "B", 2: "B", 3: "H", 4: "I", 5: "I", 11: "f", 16: "Q"}
    pointer, room, entry_size, count_size = ("Q", 8, 20, 8) if big else ("I", 4, 12, 2)
    magic = b"II" if order == "<" else b"MM"
    if big:
        out = bytearray(magic + struct.pack(order + "HHHQ", 43, 8, 0, 16))
    else:
        out = bytearray(magic + struct.pack(order + "HI", 42, 8))
    for number, (tags, data) in enumerate(pages):
        tags = {273: (4, [0]), 279: (4, [len(data)]), **tags}
        start = len(out)
        after = start + count_size + entry_size * len(tags) + struct.calcsize(order + pointer)
        extra = bytearray()
        blobs = {
            tag: struct.pack(order + letters[kind] * len(values), *values)
            for tag, (kind, values) in tags.items()
        }
        long = {tag: 0 for tag, blob in blobs.items() if len(blob) > room}
        position = after
        for tag in sorted(long):
            long[tag] = position
            extra += blobs[tag]
            position += len(blobs[tag])
        if tags[273][1] == [0]:
            blobs[273] = struct.pack(order + "I", position)
        table = bytearray(struct.pack(order + ("Q" if big else "H"), len(tags)))
        for tag in sorted(tags):
            kind, values = tags[tag]
            count = len(values) // 2 if kind == 5 else len(values)
            table += struct.pack(order + "HH" + ("Q" if big else "I"), tag, kind, count)
            if tag in long:
                table += struct.pack(order + pointer, long[tag])
            else:
                table += blobs[tag].ljust(room, b"\0")
        last = number == len(pages) - 1
        following = 0 if last else position + len(data)
        out += table + struct.pack(order + pointer, following) + extra + data
    return bytes(out)


def grey_page(stored, photometric=1, order="<", extra=None):
    """One uncompressed grey page for `make_tiff`, of any numpy dtype."""
    bits = stored.dtype.itemsize * 8
    kind = {"u": 1, "i": 2, "f": 3}[stored.dtype.kind]
    height, width = stored.shape
    tags = {
        256: (4, [width]),
        257: (4, [height]),
        258: (3, [bits]),
        259: (3, [1]),
        262: (3, [photometric]),
        277: (3, [1]),
        278: (4, [height]),
        339: (3, [kind]),
        **(extra or {}),
    }
    return tags, stored.astype(stored.dtype.newbyteorder(order)).tobytes()


_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _rc4(key, data):
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def _md5(data):
    return hashlib.md5(data, usedforsecurity=False).digest()


def make_pdf(boxes=((595, 842),), password=None, extra="", objects=()):
    """Write a PDF whose pages show a black bar in their lower left quarter.

    Args:
        boxes: Width and height of each page in points.
        password: Encrypts with 40-bit RC4 (PDF 1.7, 7.6.3).
        extra: More entries for every page.
        objects: More objects, numbered from 3 + 2 * len(boxes).
    """
    key = None
    if password is not None:
        padded = (password.encode("latin-1") + _PAD)[:32]
        owner = _rc4(_md5(padded)[:5], padded)
        key = _md5(padded + owner + struct.pack("<i", -4) + b"siggui")[:5]
    kids = " ".join(f"{3 + 2 * i} 0 R" for i in range(len(boxes)))
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(boxes)} >>".encode(),
    ]
    for i, (width, height) in enumerate(boxes):
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] "
            f"/Contents {4 + 2 * i} 0 R {extra} >>".encode()
        )
        drawing = f"0 g 0 0 {width / 2} {height / 2} re f".encode()
        if key is not None:
            drawing = _rc4(_md5(key + struct.pack("<I", 4 + 2 * i)[:3] + b"\0\0")[:10], drawing)
        bodies.append(b"<< /Length %d >> stream\n" % len(drawing) + drawing + b"\nendstream")
    bodies.extend(objects)
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    trailer = f"/Size {len(bodies) + 1} /Root 1 0 R"
    if key is not None:
        user = _rc4(key, _PAD)
        trailer += (
            f" /Encrypt << /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}>"
            f" /P -4 >> /ID [<{b'siggui'.hex()}> <{b'siggui'.hex()}>]"
        )
    out += f"trailer << {trailer} >>\nstartxref\n{table}\n%%EOF\n".encode()
    return bytes(out)


class Drawn:
    """The functions above, since test modules cannot import each other."""

    draw = staticmethod(draw)
    encode = staticmethod(encode)
    make_tiff = staticmethod(make_tiff)
    grey_page = staticmethod(grey_page)
    make_pdf = staticmethod(make_pdf)


@pytest.fixture(scope="session")
def drawn():
    return Drawn


@pytest.fixture(scope="session")
def every_format():
    """The same drawing in every format, by a name for the test report."""
    pixels = draw()
    image = Pil.fromarray(pixels)
    grey, bilevel = image.convert("L"), image.convert("1")
    deep = Pil.fromarray(np.asarray(grey).astype(np.uint16) * 257)
    exif = Pil.Exif()
    exif[0x112], exif[0x11A], exif[0x11B], exif[0x128] = 6, 300.0, 300.0, 2
    return {
        "png": encode(image, "PNG", dpi=(300, 300)),
        "png-alpha": encode(image.convert("RGBA"), "PNG"),
        "png-palette": encode(image.convert("P"), "PNG", transparency=3),
        "png-16": encode(deep, "PNG"),
        "jpeg": encode(image, "JPEG", exif=exif),
        "jpeg-progressive": encode(image, "JPEG", progressive=True),
        "jpeg-cmyk": encode(image.convert("CMYK"), "JPEG"),
        "bmp": encode(image, "BMP"),
        "bmp-palette": encode(image.convert("P"), "BMP"),
        "webp": encode(image, "WEBP", lossless=True, exif=exif),
        "webp-lossy": encode(image, "WEBP"),
        "tiff": encode(image, "TIFF", dpi=(300, 300)),
        "tiff-lzw": encode(image, "TIFF", compression="tiff_lzw"),
        "tiff-jpeg": encode(image, "TIFF", compression="jpeg"),
        "tiff-g4": encode(bilevel, "TIFF", compression="group4"),
        "tiff-g3": encode(bilevel, "TIFF", compression="group3"),
        "tiff-16": encode(deep, "TIFF"),
        "tiff-big": encode(image, "TIFF", compression="tiff_lzw", big_tiff=True),
        "tiff-pages": encode(
            image, "TIFF", compression="tiff_lzw", save_all=True, append_images=[grey, bilevel]
        ),
        "pdf": make_pdf(((90, 60), (60, 90))),
        "pdf-scan": encode(image, "PDF", resolution=72.0),
    }
