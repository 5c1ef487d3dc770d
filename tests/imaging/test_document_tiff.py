"""TIFF: many pages, some broken; every way to store grey."""

from __future__ import annotations

import contextlib
import io
import struct

import numpy as np
import pytest
from PIL import Image as Pil

from siggui.errors import InputError
from siggui.imaging import tiff
from siggui.imaging.document import open_document


def code_of(action, *args):
    with pytest.raises(InputError) as caught:
        action(*args)
    return caught.value.code


def first(data):
    return open_document(data).page(0)


@pytest.mark.parametrize("compression", ["group4", "group3", "tiff_lzw", "jpeg", "packbits", None])
def test_pages_of_different_kinds(drawn, compression):
    image = Pil.fromarray(drawn.draw())
    pages = [image, image.convert("L"), image.resize((40, 30))]
    if compression in ("group3", "group4"):
        pages = [page.convert("1", dither=Pil.Dither.NONE) for page in pages]
    options = {"compression": compression} if compression else {}
    data = drawn.encode(pages[0], "TIFF", save_all=True, append_images=pages[1:], **options)
    document = open_document(data)
    assert document.page_count == 3
    for index in (2, 0, 1):
        expected = np.asarray(pages[index].convert("RGB")).astype(int)
        got = document.page(index).pixels
        assert got.shape == expected.shape
        assert np.abs(got - expected).max() <= (60 if compression == "jpeg" else 0)


@pytest.mark.parametrize(("order", "big"), [("<", False), (">", False), ("<", True)])
def test_both_byte_orders_and_bigtiff(drawn, order, big):
    stored = np.arange(12, dtype=np.uint8).reshape(3, 4) * 20
    page = drawn.grey_page(stored, extra={254: (4, [0])})
    data = drawn.make_tiff([page, page], order, big)
    document = open_document(data)
    assert document.page_count == 2
    assert np.array_equal(document.page(1).pixels[:, :, 0], stored)


def test_bigtiff_that_pillow_cannot_read(drawn):
    data = drawn.make_tiff([drawn.grey_page(np.zeros((3, 4), np.uint8))], ">", big=True)
    assert code_of(open_document, data) == "file-unreadable"


# --- grey of many kinds -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dtype", "photometric", "stored", "expected"),
    [
        (np.uint8, 1, [0, 51, 255], [0, 51, 255]),
        (np.uint8, 0, [0, 51, 255], [255, 204, 0]),
        (np.uint16, 1, [0, 25700, 65535], [0, 100, 255]),
        (np.uint16, 0, [0, 25700, 65535], [255, 155, 0]),
        (np.int16, 1, [-5, 0, 32767], [0, 0, 255]),
        (np.uint32, 1, [0, 100, 255], [0, 100, 255]),
        (np.uint32, 1, [0, 25700, 65535], [0, 100, 255]),
        (np.int32, 1, [0, 500_000, 1_000_000], [0, 128, 255]),
        (np.float32, 1, [0.0, 0.2, 1.0], [0, 51, 255]),
        (np.float32, 1, [0.0, 51.0, 255.0], [0, 51, 255]),
        (np.float32, 1, [-1.0, 0.2, np.nan], [0, 51, 255]),
        (np.float32, 1, [np.nan, np.nan, np.nan], [255, 255, 255]),
        (np.float32, 0, [0.0, 0.2, 1.0], [255, 204, 0]),
    ],
)
def test_grey(drawn, dtype, photometric, stored, expected):
    page = drawn.grey_page(np.array([stored], dtype), photometric)
    assert first(drawn.make_tiff([page])).pixels[0].tolist() == [[v] * 3 for v in expected]


def test_grey_of_16_bits_through_libtiff(drawn):
    stored = np.array([[0, 25700, 65535]], np.uint16)
    data = drawn.encode(stored, "TIFF", compression="tiff_lzw")
    assert first(data).pixels[0, :, 0].tolist() == [0, 100, 255]
    page = drawn.grey_page(stored.astype(">u2"), order=">")
    assert first(drawn.make_tiff([page], ">")).pixels[0, :, 0].tolist() == [0, 100, 255]


def test_12_bits_in_12_and_in_16(drawn):
    packed = bytes([0x00, 0x06, 0x66, 0xFF, 0xF0, 0x00])  # 0, 0x666, 0xfff, 0
    tags, _ = drawn.grey_page(np.zeros((1, 4), np.uint16), extra={258: (3, [12])})
    assert first(drawn.make_tiff([(tags, packed)])).pixels[0, :, 0].tolist() == [0, 102, 255, 0]
    roomy = drawn.grey_page(np.array([[0, 1638, 4095]], np.uint16), extra={281: (3, [4095])})
    assert first(drawn.make_tiff([roomy])).pixels[0, :, 0].tolist() == [0, 102, 255]


@pytest.mark.parametrize("photometric", [0, 1])
def test_bilevel_of_both_polarities(drawn, photometric):
    tags, _ = drawn.grey_page(np.zeros((1, 8), np.uint8), photometric, extra={258: (3, [1])})
    got = first(drawn.make_tiff([(tags, b"\xf0")])).pixels[0, :, 0].tolist()
    assert got == ([255] * 4 + [0] * 4 if photometric else [0] * 4 + [255] * 4)


def test_color_of_16_bits(drawn):
    stored = np.array([[[0, 25700, 65535], [65535, 0, 25700]]], "<u2")
    tags, _ = drawn.grey_page(np.zeros((1, 2), np.uint16), 2)
    tags |= {258: (3, [16, 16, 16]), 277: (3, [3]), 339: (3, [1, 1, 1])}
    got = first(drawn.make_tiff([(tags, stored.tobytes())])).pixels
    assert got.tolist() == [[[0, 100, 255], [255, 0, 100]]]


def test_grey_with_premultiplied_alpha(drawn):
    tags, _ = drawn.grey_page(np.zeros((1, 2), np.uint8))
    tags |= {258: (3, [8, 8]), 277: (3, [2]), 338: (3, [1]), 339: (3, [1, 1])}
    got = first(drawn.make_tiff([(tags, bytes([51, 102, 200, 255]))])).pixels
    assert np.abs(got[0, :, 0].astype(int) - (204, 200)).max() <= 1


def test_tile_tags_beside_strips(drawn):
    stored = np.arange(256, dtype=np.uint8).reshape(16, 16)
    tags = {322: (4, [16]), 323: (4, [16])}
    page = drawn.grey_page(stored, extra=tags)
    assert np.array_equal(first(drawn.make_tiff([page])).pixels[:, :, 0], stored)


def test_planes_of_16_bits_are_refused_rather_than_shown_wrong(drawn):
    tags, _ = drawn.grey_page(np.zeros((1, 2), np.uint16), 2)
    tags |= {258: (3, [16] * 3), 277: (3, [3]), 284: (3, [2]), 339: (3, [1] * 3)}
    tags |= {273: (4, [200, 204, 208]), 279: (4, [4, 4, 4])}
    data = drawn.make_tiff([(tags, bytes(300))])
    assert code_of(open_document, data) == "format-unsupported"


# --- damage -------------------------------------------------------------------------------------


def three_pages(drawn):
    stored = [np.full((20, 30), value, np.uint8) for value in (40, 80, 120)]
    return [drawn.grey_page(page) for page in stored]


def test_one_broken_page_leaves_the_others(drawn):
    pages = three_pages(drawn)
    tags, data = pages[1]
    for broken in ({273: (4, [99_999_999])}, {258: (3, [77])}, {256: (4, [0])}, {259: (3, [5])}):
        document = open_document(drawn.make_tiff([pages[0], (tags | broken, data), pages[2]]))
        assert document.page_count == 3
        with pytest.raises(InputError, match="Page 2 is damaged") as caught:
            document.page(1)
        assert caught.value.code == "page-broken"
        assert code_of(document.thumbnail, 1) == "page-broken"
        assert document.page(0).pixels[0, 0, 0] == 40
        assert document.page(2).pixels[0, 0, 0] == 120


def test_one_huge_page_leaves_the_others(drawn):
    pages = three_pages(drawn)
    pages[1] = (pages[1][0] | {256: (4, [30000]), 257: (4, [30000])}, b"")
    document = open_document(drawn.make_tiff(pages))
    assert code_of(document.page, 1) == "image-too-large"
    assert document.page(2).width == 30


@pytest.mark.parametrize(
    "tags", [{256: (4, [30000]), 257: (4, [30000])}, {322: (4, [2**31]), 323: (4, [2**31])}]
)
def test_bombs_are_refused_from_the_header(drawn, tags):
    data = drawn.make_tiff([drawn.grey_page(np.zeros((4, 4), np.uint8), extra=tags)])
    assert code_of(open_document, data) == "image-too-large"


def test_chain_that_leads_out_of_the_file(drawn):
    pages = three_pages(drawn)
    whole = drawn.make_tiff(pages)
    document = open_document(whole[:-700])  # the last page's directory starts within
    assert document.page_count == 3
    assert document.page(1).pixels[0, 0, 0] == 80
    assert code_of(document.page, 2) == "page-broken"


def test_chain_that_never_starts(drawn):
    whole = bytearray(drawn.make_tiff(three_pages(drawn)))
    struct.pack_into("<I", whole, 4, 9_999_999)
    assert code_of(open_document, bytes(whole)) == "file-truncated"
    struct.pack_into("<I", whole, 4, 0)
    assert code_of(open_document, bytes(whole)) == "file-truncated"


def test_chain_that_bites_its_tail(drawn):
    data = bytearray(drawn.make_tiff([drawn.grey_page(np.zeros((4, 4), np.uint8))]))
    (entries,) = struct.unpack_from("<H", data, 8)
    struct.pack_into("<I", data, 10 + 12 * entries, 8)
    assert open_document(bytes(data)).page_count == 1


def test_too_many_pages(drawn, monkeypatch):
    monkeypatch.setattr("siggui.imaging.limits.MAX_PAGES", 2)
    data = drawn.make_tiff(three_pages(drawn))
    assert code_of(open_document, data) == "too-many-pages"


def test_reduced_copies_and_masks_are_no_pages(drawn):
    pages = three_pages(drawn)
    for index, kind in ((1, 1), (2, 4)):
        pages[index] = (pages[index][0] | {254: (4, [kind])}, pages[index][1])
    assert open_document(drawn.make_tiff(pages)).page_count == 1
    assert open_document(drawn.make_tiff(pages[1:])).page_count == 2


def test_missing_strips_are_no_black_paper(drawn):
    tags, data = drawn.grey_page(np.full((20, 30), 200, np.uint8), extra={278: (4, [5])})
    assert code_of(open_document, drawn.make_tiff([(tags, data)])) == "file-truncated"


@pytest.mark.parametrize("compression", ["tiff_lzw", "group4", "tiff_adobe_deflate"])
def test_compressed_strip_cut_short(drawn, compression):
    noise = np.random.default_rng(3).integers(0, 255, (64, 64), np.uint8)
    image = Pil.fromarray(noise)
    image = image.convert("1") if compression == "group4" else image
    source = drawn.encode(image, "TIFF", compression=compression, strip_size=1 << 20)
    original = Pil.open(io.BytesIO(source))
    tags = {
        tag: (original.tag_v2.tagtype[tag], list(np.atleast_1d(original.tag_v2[tag])))
        for tag in (256, 257, 258, 259, 262, 277, 278)
        if tag in original.tag_v2
    }
    offset, count = original.tag_v2[273][0], original.tag_v2[279][0]
    data = drawn.make_tiff([(tags, source[offset : offset + count])])
    assert first(data).width == 64
    document = open_document(data[: -count // 2])
    assert code_of(document.page, 0) == "file-truncated"


def test_libtiff_keeps_quiet(drawn, capfd):
    noise = np.random.default_rng(3).integers(0, 255, (64, 64), np.uint8)
    for compression in ("tiff_lzw", "group4", "jpeg"):
        image = Pil.fromarray(noise).convert("1" if compression == "group4" else "L")
        data = bytearray(drawn.encode(image, "TIFF", compression=compression))
        data[20:120] = bytes(range(100))
        with contextlib.suppress(InputError):
            open_document(bytes(data)).page(0)
    assert capfd.readouterr() == ("", "")


def test_a_libtiff_that_cannot_be_silenced_still_decodes(drawn, monkeypatch):
    def refuse(_):
        raise OSError

    tiff._silence_libtiff.cache_clear()
    monkeypatch.setattr(tiff.ctypes, "CDLL", refuse)
    assert first(drawn.encode(drawn.draw(), "TIFF")).width == 90
    tiff._silence_libtiff.cache_clear()


def test_tags_of_the_wrong_type(drawn):
    for tag in (258, 259, 262, 281, 284, 339, 322, 282, 274, 254, 279):
        for kind, values in ((2, b"abcd"), (11, [0.5]), (5, [1, 0]), (3, [])):
            page = drawn.grey_page(np.zeros((4, 4), np.uint16), extra={tag: (kind, values)})
            try:
                open_document(drawn.make_tiff([page])).page(0)
            except InputError as error:
                assert error.hint
