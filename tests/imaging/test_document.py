"""Picture files of one page: pixels, resolution, refusals."""

from __future__ import annotations

import hashlib
import os
import struct
import subprocess
import sys
import zlib

import cv2
import numpy as np
import pytest
from PIL import Image as Pil

from siggui.errors import InputError
from siggui.imaging.document import Image, from_pixels, open_document


def page_of(data):
    with open_document(data) as document:
        return document.page(0)


def refusal(source, **options):
    with pytest.raises(InputError) as caught, open_document(source, **options) as document:
        document.page(0)
    error = caught.value
    assert error.message.endswith(".") and error.hint.endswith(".")
    return error.code


def close_to(pixels, expected, tolerance=2):
    assert pixels.shape == expected.shape
    difference = np.abs(pixels.astype(int) - expected.astype(int)).max()
    assert difference <= tolerance, difference


# --- formats ------------------------------------------------------------------------------------


def test_every_format_opens(every_format):
    for name, data in every_format.items():
        with open_document(data) as document:
            assert document.format in ("PNG", "JPEG", "BMP", "WEBP", "TIFF", "PDF"), name
            assert document.sha256 == hashlib.sha256(data).hexdigest()
            for index in range(document.page_count):
                page = document.page(index)
                assert page.pixels.dtype == np.uint8 and page.pixels.shape[2] == 3, name
                assert not page.pixels.flags.writeable
                assert page.sha256 == document.sha256
                assert page.pixels.min() < 150 and page.pixels.max() > 225, name


@pytest.mark.parametrize("format_name", ["PNG", "BMP", "TIFF"])
def test_lossless_formats_keep_every_pixel(drawn, format_name):
    pixels = drawn.draw()
    assert np.array_equal(page_of(drawn.encode(pixels, format_name)).pixels, pixels)


def test_the_content_counts_and_not_the_name(drawn, tmp_path):
    path = tmp_path / "scan.tiff"
    path.write_bytes(drawn.encode(drawn.draw(), "PNG"))
    with open_document(path) as document:
        assert (document.format, document.name, document.page_count) == ("PNG", "scan.tiff", 1)


@pytest.mark.parametrize(
    "name", ["a b  c.png", "Überweisung Müller.png", "हस्ताक्षर.png", "'\"$.png"]
)
def test_any_path_and_no_file_kept_open(drawn, tmp_path, name):
    folder = tmp_path / name.removesuffix(".png")
    folder.mkdir()
    path = folder / name
    path.write_bytes(drawn.encode(drawn.draw(), "PNG"))
    with open_document(path) as document:
        path.unlink()
        assert document.name == name
        assert document.page(0).width == 90


def test_name_of_bytes(drawn):
    data = drawn.encode(drawn.draw(), "PNG")
    assert open_document(data).name == "PNG picture"
    assert open_document(data, name="Clipboard").name == "Clipboard"


def test_pages_are_kept_and_closed(drawn):
    document = open_document(drawn.encode(drawn.draw(), "PNG"))
    assert document.page(0) is document.page(0)
    document.close()
    document.close()
    with pytest.raises(ValueError, match="closed"):
        document.page(0)


def test_page_that_is_not_there(drawn):
    document = open_document(drawn.encode(drawn.draw(), "PNG"))
    for index in (1, -1):
        with pytest.raises(InputError) as caught:
            document.page(index)
        assert caught.value.code == "page-missing"


def test_thumbnail_before_and_after_the_page(drawn, every_format):
    for name, data in every_format.items():
        with open_document(data) as document:
            before = document.thumbnail(0, 40)
            document.page(0)
            after = document.thumbnail(0, 40)
        assert max(before.pixels.shape) == 40, name
        assert abs(before.height - after.height) <= 1, name
        assert abs(before.pixels.mean() - after.pixels.mean()) < 4, name


def test_thumbnail_never_enlarges(drawn):
    document = open_document(drawn.encode(drawn.draw(), "PNG"))
    assert document.thumbnail(0, 160).pixels.shape == (60, 90, 3)


def test_thumbnail_of_a_hair(drawn):
    document = open_document(drawn.encode(np.zeros((1, 900, 3), np.uint8), "PNG"))
    assert document.thumbnail(0, 100).pixels.shape == (1, 100, 3)


# --- color --------------------------------------------------------------------------------------


def with_alpha(pixels):
    alpha = np.full(pixels.shape[:2], 255, np.uint8)
    alpha[:, 45:] = np.linspace(0, 255, 45).astype(np.uint8)
    flat = pixels * (alpha[..., None] / 255) + 255 * (1 - alpha[..., None] / 255)
    return alpha, np.rint(flat).astype(np.uint8)


@pytest.mark.parametrize("format_name", ["PNG", "WEBP", "TIFF"])
def test_alpha_is_laid_on_white(drawn, format_name):
    pixels = drawn.draw()
    alpha, expected = with_alpha(pixels)
    data = drawn.encode(
        np.dstack([pixels, alpha]),
        format_name,
        **({"lossless": True, "exact": True} if format_name == "WEBP" else {}),
    )
    close_to(page_of(data).pixels, expected, 1)


def test_grey_with_alpha(drawn):
    grey = drawn.draw()[:, :, 0]
    alpha, expected = with_alpha(np.dstack([grey] * 3))
    image = Pil.merge("LA", [Pil.fromarray(grey), Pil.fromarray(alpha)])
    close_to(page_of(drawn.encode(image, "PNG")).pixels, expected, 1)
    close_to(page_of(drawn.encode(image, "TIFF")).pixels, expected, 1)


def test_palette_with_a_transparent_entry(drawn):
    indices = np.zeros((4, 4), np.uint8)
    indices[0, 0], indices[0, 1] = 1, 2
    image = Pil.fromarray(indices).convert("P")
    image.putpalette([10, 20, 30, 200, 0, 0, 0, 200, 0])
    opaque = page_of(drawn.encode(image, "PNG")).pixels
    assert opaque[0, 0].tolist() == [200, 0, 0] and opaque[3, 3].tolist() == [10, 20, 30]
    one = page_of(drawn.encode(image, "PNG", transparency=0)).pixels
    assert one[3, 3].tolist() == [255, 255, 255] and one[0, 1].tolist() == [0, 200, 0]
    partly = page_of(drawn.encode(image, "PNG", transparency=bytes([255, 0, 51]))).pixels
    assert partly[0, 0].tolist() == [255, 255, 255] and partly[0, 1].tolist() == [204, 244, 204]


def test_color_keys(drawn):
    grey = np.array([[0, 100, 200]], np.uint8)
    key = page_of(drawn.encode(grey, "PNG", transparency=100)).pixels
    assert key[0].tolist() == [[0] * 3, [255] * 3, [200] * 3]
    rgb = np.array([[[1, 2, 3], [4, 5, 6]]], np.uint8)
    key = page_of(drawn.encode(rgb, "PNG", transparency=(1, 2, 3))).pixels
    assert key[0].tolist() == [[255] * 3, [4, 5, 6]]
    bilevel = Pil.fromarray(np.array([[0, 255]], np.uint8)).convert("1")
    key = page_of(drawn.encode(bilevel, "PNG", transparency=0)).pixels
    assert key[0].tolist() == [[255] * 3, [255] * 3]


def png(width, height, depth, color, rows, chunks=b""):
    def chunk(kind, body):
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + header + chunks + pixels + chunk(b"IEND", b"")


def trns(*values):
    body = struct.pack(f">{len(values)}H", *values)
    return (
        struct.pack(">I", len(body))
        + b"tRNS"
        + body
        + struct.pack(">I", zlib.crc32(b"tRNS" + body))
    )


def test_color_keys_of_16_bits():
    grey = png(2, 1, 16, 0, b"\0" + struct.pack(">HH", 1000, 40000), trns(1000))
    assert page_of(grey).pixels[0].tolist() == [[255] * 3, [156] * 3]
    rgb = png(
        2, 1, 16, 2, b"\0" + struct.pack(">6H", 257, 514, 771, 40000, 0, 0), trns(257, 514, 771)
    )
    assert page_of(rgb).pixels[0].tolist() == [[255] * 3, [156, 0, 0]]


def test_16_bits_are_scaled_and_not_clipped():
    ramp = np.linspace(0, 65535, 600).astype(np.uint16).reshape(20, 30)
    expected = np.dstack([np.rint(ramp / 257)] * 3)
    close_to(page_of(cv2.imencode(".png", ramp)[1].tobytes()).pixels, expected, 1)
    color = np.dstack([ramp, ramp[::-1], 65535 - ramp])
    expected = np.rint(color[:, :, ::-1] / 257)
    close_to(page_of(cv2.imencode(".png", color)[1].tobytes()).pixels, expected, 1)


def test_cmyk_of_adobe_and_of_others(drawn):
    pixels = drawn.draw()
    data = drawn.encode(Pil.fromarray(pixels).convert("CMYK"), "JPEG", quality=95)
    close_to(page_of(data).pixels, pixels, 12)
    start = data.index(b"\xff\xee")
    assert data[start + 4 : start + 9] == b"Adobe"
    length = int.from_bytes(data[start + 2 : start + 4], "big")
    others = data[:start] + data[start + 2 + length :]
    # Without the mark, what Adobe would have meant as paper is full ink.
    assert page_of(others).pixels.mean() < 100


def test_cmyk_tiff(drawn):
    pixels = drawn.draw()
    close_to(page_of(drawn.encode(Pil.fromarray(pixels).convert("CMYK"), "TIFF")).pixels, pixels)


def test_bilevel(drawn):
    image = Pil.fromarray(drawn.draw()).convert("1", dither=Pil.Dither.NONE)
    expected = np.asarray(image.convert("RGB"))
    for format_name in ("PNG", "BMP", "TIFF"):
        assert np.array_equal(page_of(drawn.encode(image, format_name)).pixels, expected)


def test_bmp_with_an_unused_fourth_byte(drawn):
    pixels = drawn.draw()
    data = drawn.encode(np.dstack([pixels, np.zeros((60, 90), np.uint8)]), "BMP")
    assert np.array_equal(page_of(data).pixels, pixels)


def test_unknown_colors_are_refused(drawn):
    lab = Pil.new("LAB", (8, 8), (200, 10, 10))
    assert refusal(drawn.encode(lab, "TIFF")) == "format-unsupported"


# --- orientation and resolution ----------------------------------------------------------------

STORED = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: lambda a: np.rot90(a, 1),
    7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
    8: lambda a: np.rot90(a, -1),
}


@pytest.mark.parametrize("turn", STORED)
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_exif_orientation(drawn, format_name, turn):
    pixels = drawn.draw()
    exif = Pil.Exif()
    exif[0x112] = turn
    options = {
        "PNG": {},
        "JPEG": {"quality": 95, "subsampling": 0},
        "TIFF": {"compression": "tiff_lzw"},
    }
    data = drawn.encode(
        np.ascontiguousarray(STORED[turn](pixels)),
        format_name,
        exif=exif,
        **options.get(format_name, {"lossless": True}),
    )
    close_to(page_of(data).pixels, pixels, 25 if format_name == "JPEG" else 0)


def test_a_turned_picture_keeps_its_transparency(drawn):
    exif = Pil.Exif()
    exif[0x112] = 6
    data = drawn.encode(np.array([[7, 9]], np.uint8), "PNG", transparency=7, exif=exif)
    assert page_of(data).pixels[:, 0, 0].tolist() == [255, 9]


@pytest.mark.parametrize("broken", [0, 9, 77])
def test_nonsense_orientation_is_upright(drawn, broken):
    exif = Pil.Exif()
    exif[0x112] = broken
    assert page_of(drawn.encode(drawn.draw(), "JPEG", exif=exif)).width == 90


@pytest.mark.parametrize(
    ("format_name", "dpi", "expected"),
    [
        ("PNG", 300, 300.0),
        ("JPEG", 200, 200.0),
        ("BMP", 600, 600.0),
        ("TIFF", 150, 150.0),
        ("PNG", 1, None),
        ("JPEG", 9000, None),
        ("TIFF", 49, None),
        ("PNG", 2400, 2400.0),
    ],
)
def test_resolution(drawn, format_name, dpi, expected):
    data = drawn.encode(drawn.draw(), format_name, dpi=(dpi, dpi))
    assert page_of(data).dpi == expected


@pytest.mark.parametrize("format_name", ["PNG", "JPEG", "WEBP", "BMP", "TIFF"])
def test_no_resolution_stated(drawn, format_name):
    assert page_of(drawn.encode(drawn.draw(), format_name)).dpi in (
        (None,) if format_name != "BMP" else (None, 96.0)
    )


def test_resolution_per_centimeter(drawn):
    data = drawn.encode(drawn.draw(), "TIFF", resolution_unit=3, resolution=118.11)
    assert page_of(data).dpi == 300.0
    jfif = bytearray(drawn.encode(drawn.draw(), "JPEG", dpi=(118, 118)))
    jfif[13] = 2
    assert page_of(bytes(jfif)).dpi == pytest.approx(118 * 2.54, abs=0.1)


@pytest.mark.parametrize(("unit", "value", "expected"), [(2, 300.0, 300.0), (3, 100.0, 254.0)])
def test_resolution_from_exif(drawn, unit, value, expected):
    exif = Pil.Exif()
    exif[0x11A], exif[0x128] = value, unit
    for format_name in ("JPEG", "WEBP"):
        assert page_of(drawn.encode(drawn.draw(), format_name, exif=exif)).dpi == expected


def test_resolution_that_pillow_makes_up(drawn):
    exif = Pil.Exif()
    exif[0x112] = 1
    assert page_of(drawn.encode(drawn.draw(), "JPEG", exif=exif)).dpi is None


def test_fax_pixels_become_square(drawn):
    page = page_of(drawn.encode(drawn.draw(), "TIFF", dpi=(204, 98)))
    assert page.pixels.shape == (round(60 * 204 / 98), 90, 3)
    assert page.dpi == 204.0


def test_fax_pixels_of_a_turned_page(drawn):
    exif = Pil.Exif()
    exif[0x112] = 6
    page = page_of(drawn.encode(drawn.draw(), "TIFF", dpi=(204, 98), exif=exif))
    assert page.pixels.shape == (90, round(60 * 204 / 98), 3)


def test_nearly_square_pixels_stay(drawn):
    page = page_of(drawn.encode(drawn.draw(), "PNG", dpi=(204, 196)))
    assert page.pixels.shape == (60, 90, 3)
    assert page.dpi == pytest.approx(200, abs=0.2)


# --- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"\0", "format-unknown"),
        (b"Dear sir,\n", "format-unknown"),
        ("Sehr geehrte Frau Müller".encode("utf-16"), "format-unknown"),
        (b"<!DOCTYPE html><html></html>", "format-unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "format-unknown"),
        (b"PK\x03\x04" + bytes(50), "format-unknown"),
        (b"GIF89a" + bytes(50), "format-unknown"),
        (b"\0\0\0\x18ftypheic" + bytes(50), "format-unknown"),
        (b"\0\0\0\x18ftypmp42" + bytes(50), "format-unknown"),
        (b"RIFF\0\0\0\0WAVE", "format-unknown"),
        (b"\x89PNG\r\n\x1a\n", "file-unreadable"),
        (b"\xff\xd8\xff", "file-unreadable"),
        (b"BM", "file-unreadable"),
        (b"II*\0", "file-truncated"),
        (b"RIFF\0\0\0\0WEBP", "file-unreadable"),
        (b"%PDF-1.7", "file-unreadable"),
    ],
)
def test_wrong_content(tmp_path, content, code):
    path = tmp_path / "scan.png"
    path.write_bytes(content)
    assert refusal(path) in (code, "file-truncated" if code == "file-unreadable" else code)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"hello", "text file"),
        (b"\xef\xbb\xbf <HTML>", "web page"),
        (b"<?xml version='1.0'?><svg/>", "SVG"),
        (b"\0\0\0\x18ftypheic", "HEIC"),
        (b"\0\0\0\x18ftypqt  ", "video"),
        (b"PK\x03\x04", "Word"),
        (bytes(100), "unknown kind"),
    ],
)
def test_the_refusal_says_what_it_is(content, word):
    with pytest.raises(InputError, match=word):
        open_document(content)


def test_missing_folder_pipe_and_odd_paths(tmp_path):
    from pathlib import Path

    assert refusal(tmp_path / "nothing.png") == "file-missing"
    assert refusal(tmp_path) == "file-is-folder"
    (tmp_path / "file").write_bytes(b"x")
    assert refusal(tmp_path / "file" / "below.png") == "file-missing"
    assert refusal(Path("nul\0byte")) == "file-unreadable"
    assert refusal(tmp_path / ("x" * 5000)) == "file-unreadable"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert refusal(tmp_path / "pipe") == "file-unreadable"


def test_no_permission(monkeypatch, drawn, tmp_path):
    # The tests may run as root, whom no mode keeps out.
    from pathlib import Path

    path = tmp_path / "locked.png"
    path.write_bytes(drawn.encode(drawn.draw(), "PNG"))

    def refuse(self, *args, **kwargs):
        raise PermissionError(13, "denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(path) == "file-no-permission"


def test_files_over_the_limit(monkeypatch, drawn, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(drawn.encode(drawn.draw(), "PNG"))
    monkeypatch.setattr("siggui.imaging.intake.MAX_FILE_BYTES", 20)
    assert refusal(path) == "file-too-large"
    assert refusal(path.read_bytes()) == "file-too-large"


def test_memory_that_runs_out(monkeypatch, drawn):
    def fail(self):
        raise MemoryError

    document = open_document(drawn.encode(drawn.draw(), "PNG"))
    monkeypatch.setattr("PIL.PngImagePlugin.PngImageFile.load", fail)
    with pytest.raises(InputError) as caught:
        document.page(0)
    assert caught.value.code == "image-too-large"


@pytest.mark.parametrize("format_name", ["PNG", "JPEG", "BMP", "TIFF", "WEBP"])
@pytest.mark.parametrize("share", [0.4, 0.8, 0.97])
def test_truncated(drawn, format_name, share):
    noise = np.random.default_rng(1).integers(0, 255, (80, 80, 3), np.uint8)
    data = drawn.encode(noise, format_name)
    code = refusal(data[: int(len(data) * share)])
    assert code in ("file-truncated", "file-unreadable")
    assert code == "file-truncated" or format_name == "WEBP"


def bombs():
    yield "png", png(30000, 30000, 8, 2, bytes(99))
    sof = struct.pack(">BHHB", 8, 30000, 30000, 1) + b"\x01\x11\x00"
    yield (
        "jpeg",
        b"\xff\xd8\xff\xc0" + struct.pack(">H", 2 + len(sof)) + sof + b"\xff\xda" + bytes(99),
    )
    yield (
        "bmp",
        b"BM" + bytes(8) + struct.pack("<IIiiHHIIiiII", 54, 40, 30000, 30000, 1, 24, *[0] * 6),
    )
    side = (16383).to_bytes(3, "little")
    yield "webp-extended", b"RIFF\xff\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + side + side + bytes(9)
    bits = (16383 | 16383 << 14).to_bytes(4, "little")
    yield "webp-lossless", b"RIFF\xff\0\0\0WEBPVP8L\x0a\0\0\0\x2f" + bits + bytes(9)
    lossy = b"RIFF\xff\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a" + b"\xff\x3f\xff\x3f" + bytes(9)
    yield "webp-lossy", lossy


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in bombs()])
def test_decompression_bombs_are_refused_from_the_header(data):
    with pytest.raises(InputError) as caught:
        open_document(data)
    assert caught.value.code == "image-too-large"


def test_a_long_strip_is_refused(drawn):
    assert refusal(drawn.encode(np.zeros((1, 32001), np.uint8), "PNG")) == "image-too-large"


def test_the_largest_allowed_is_not_warned_about(drawn):
    # Between Pillow's warning (89 million pixels) and the limit here.
    assert page_of(drawn.encode(Pil.new("1", (11000, 9000)), "PNG")).height == 9000


# --- pixels without a file ----------------------------------------------------------------------


def test_from_pixels(drawn):
    pixels = drawn.draw()
    image = from_pixels(pixels, dpi=300)
    assert np.array_equal(image.pixels, pixels) and image.dpi == 300.0
    assert not np.shares_memory(image.pixels, pixels) and pixels.flags.writeable
    assert image.sha256 == from_pixels(pixels.copy()).sha256 != from_pixels(pixels[1:]).sha256
    assert (image.height, image.width) == (60, 90)


def test_from_pixels_grey_and_alpha():
    grey = np.array([[3, 200]], np.uint8)
    assert from_pixels(grey).pixels.tolist() == [[[3] * 3, [200] * 3]]
    assert from_pixels(grey[:, :, None]).pixels.tolist() == [[[3] * 3, [200] * 3]]
    clear = np.zeros((1, 1, 4), np.uint8)
    assert from_pixels(clear).pixels.tolist() == [[[255] * 3]]
    opaque = np.full((2, 3, 4), 255, np.uint8)
    assert not np.shares_memory(from_pixels(opaque).pixels, opaque)


def test_from_pixels_refuses(monkeypatch):
    with pytest.raises(InputError):
        from_pixels(np.zeros((0, 5, 3), np.uint8))
    with pytest.raises(ValueError, match="uint8"):
        from_pixels(np.zeros((5, 5), np.float32))
    with pytest.raises(ValueError, match=r"\(5, 5, 2\)"):
        from_pixels(np.zeros((5, 5, 2), np.uint8))
    with pytest.raises(InputError):
        from_pixels(np.zeros((1, 40000), np.uint8))


def test_image_checks_its_shape():
    with pytest.raises(ValueError, match=r"\(2, 2\)"):
        Image(np.zeros((2, 2), np.uint8), None, "")


# --- import cost --------------------------------------------------------------------------------


def test_importing_loads_no_decoder():
    program = (
        "import sys, siggui.imaging.document\n"
        "print([m for m in ('PIL', 'cv2', 'pypdfium2') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
