"""Whatever is done to a file, there is a page or a sentence: nothing else, and soon."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from siggui.errors import InputError
from siggui.imaging import pdf
from siggui.imaging.document import open_document

FORMATS = [
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
    "pdf",
    "pdf-scan",
]
PLACE = st.one_of(st.floats(0, 0.05), st.floats(0, 1))  # headers matter most
CHANGE = st.one_of(
    st.tuples(st.just("set"), PLACE, st.binary(min_size=1, max_size=4)),
    st.tuples(
        st.just("set"), PLACE, st.sampled_from([b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff"])
    ),
    st.tuples(st.just("insert"), PLACE, st.binary(min_size=1, max_size=9)),
    st.tuples(st.just("delete"), PLACE, st.binary(min_size=1, max_size=9)),
    st.tuples(st.just("cut off"), PLACE, st.just(b"")),
)


def changed(data, changes):
    out = bytearray(data)
    for kind, place, what in changes:
        at = int(place * len(out))
        if kind == "set":
            out[at : at + len(what)] = what
        elif kind == "insert":
            out[at:at] = what
        elif kind == "delete":
            del out[at : at + len(what)]
        else:
            del out[at:]
    return bytes(out)


def look_at(data):
    """Open the first pages; returns how many could be shown."""
    shown = 0
    try:
        with open_document(data) as document:
            for index in range(min(document.page_count, 3)):
                try:
                    document.thumbnail(index, 32)
                    shown += document.page(index).pixels.ndim == 3
                except InputError as error:
                    assert error.code and error.message and error.hint
    except InputError as error:
        assert error.code and error.message and error.hint
    return shown


def test_all_formats_are_listed(every_format):
    assert set(FORMATS) == set(every_format)


@pytest.mark.parametrize("name", FORMATS)
def test_changed_bytes(every_format, monkeypatch, capfd, name):
    monkeypatch.setattr(pdf, "MAX_RENDER_S", 0.5)
    assert look_at(every_format[name]) > 0

    @settings(
        max_examples=200,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(CHANGE, min_size=1, max_size=6))
    def look_at_changed(changes):
        started = time.perf_counter()
        look_at(changed(every_format[name], changes))
        assert time.perf_counter() - started < 20

    look_at_changed()
    assert capfd.readouterr() == ("", "")


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(
    st.sampled_from(
        [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"%PDF-1"]
    ),
    st.binary(max_size=200),
)
def test_made_up_bytes(start, rest):
    look_at(start + rest)
