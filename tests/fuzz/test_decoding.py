"""Decoding alone is quick, so many damaged files of each format fit into every run of the tests."""

from __future__ import annotations

import time

import pytest
from damaged import FORMATS, File, Odd, files
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from siggui.errors import InputError
from siggui.imaging import pdf
from siggui.imaging.document import open_document

PICTURE = Odd("rings", height=60, width=90, seed=0)
MANY = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


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


@pytest.mark.parametrize("name", FORMATS)
def test_changed_bytes(monkeypatch, capfd, name):
    monkeypatch.setattr(pdf, "MAX_RENDER_S", 0.5)
    assert look_at(File(PICTURE, name, []).data()) > 0

    @MANY
    @given(files(st.just(PICTURE), name))
    def look_at_changed(file):
        started = time.perf_counter()
        look_at(file.data())
        assert time.perf_counter() - started < 20

    look_at_changed()
    assert capfd.readouterr() == ("", "")


@MANY
@given(
    st.sampled_from(
        [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"%PDF-1"]
    ),
    st.binary(max_size=200),
)
def test_made_up_bytes(start, rest):
    look_at(start + rest)
