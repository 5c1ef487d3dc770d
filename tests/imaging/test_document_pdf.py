"""PDF: pages rendered one by one, passwords, pages made to hurt."""

from __future__ import annotations

import gc
import threading
import time

import numpy as np
import pytest

from siggui.errors import InputError
from siggui.imaging import pdf
from siggui.imaging.document import open_document


def code_of(action, *args, **options):
    with pytest.raises(InputError) as caught:
        action(*args, **options)
    return caught.value.code


def test_pages_are_rendered_at_300_dpi(drawn):
    document = open_document(drawn.make_pdf(((595.2, 841.92), (72, 36))))
    assert (document.format, document.page_count) == ("PDF", 2)
    page = document.page(0)
    assert page.pixels.shape == (3508, 2480, 3) and page.dpi == 300.0
    small = document.page(1).pixels
    assert small.shape == (150, 300, 3) and not small.flags.writeable
    assert small[140, 10].tolist() == [0, 0, 0] and small[10, 10].tolist() == [255, 255, 255]


def test_pages_are_turned_as_they_say(drawn):
    turned = open_document(drawn.make_pdf(((72, 36),), extra="/Rotate 90")).page(0).pixels
    assert turned.shape == (300, 150, 3)
    assert turned[10, 10].tolist() == [0, 0, 0] and turned[290, 10].tolist() == [255, 255, 255]


def test_colors_come_in_the_right_order(drawn):
    pixels = np.zeros((30, 30, 3), np.uint8)
    pixels[:] = (200, 30, 10)
    page = open_document(drawn.encode(pixels, "PDF", resolution=72)).page(0)
    assert np.abs(page.pixels[60, 60].astype(int) - (200, 30, 10)).max() < 6


def test_300_pages_open_at_once(drawn):
    data = drawn.make_pdf(((595, 842),) * 300)
    started = time.perf_counter()
    document = open_document(data)
    assert document.page_count == 300
    assert document.thumbnail(299).pixels.shape == (160, 113, 3)
    assert time.perf_counter() - started < 2.0


def test_password(drawn):
    data = drawn.make_pdf(((72, 72),), password="Größe 7")
    assert code_of(open_document, data) == "pdf-password"
    assert code_of(open_document, data, password="") == "pdf-password"
    assert code_of(open_document, data, password="guess") == "pdf-password-wrong"
    assert code_of(open_document, data, password="\ud800") == "pdf-password-wrong"
    assert code_of(open_document, data, password="nul\0") == "pdf-password-wrong"
    page = open_document(data, password="Größe 7").page(0)
    assert page.pixels[290, 10].tolist() == [0, 0, 0]


def test_a_password_nobody_asked_for_is_ignored(drawn):
    assert open_document(drawn.make_pdf(), password="x").page_count == 1


def test_no_pages(drawn):
    assert code_of(open_document, drawn.make_pdf(())) == "pdf-no-pages"


def test_too_many_pages(drawn, monkeypatch):
    monkeypatch.setattr("siggui.imaging.limits.MAX_PAGES", 2)
    assert code_of(open_document, drawn.make_pdf(((9, 9),) * 3)) == "too-many-pages"


def test_corrupt(drawn):
    data = drawn.make_pdf()
    assert code_of(open_document, data[:60]) == "file-unreadable"
    assert code_of(open_document, b"%PDF-1.7\n" + bytes(500)) == "file-unreadable"


def test_header_after_other_bytes(drawn):
    assert open_document(b"\r\n" * 20 + drawn.make_pdf()).page(0).width == 2479


def test_broken_page_leaves_the_others(drawn):
    data = drawn.make_pdf(((72, 72),) * 3).replace(
        b"5 0 obj\n<< /Type /Page ", b"5 0 obj\n[[ /Type /Page "
    )
    document = open_document(data)
    assert document.page_count == 3
    assert code_of(document.page, 1) == "page-broken"
    assert code_of(document.thumbnail, 1) == "page-broken"
    assert document.page(2).width == 300


def test_large_pages_get_fewer_dots(drawn):
    page = open_document(drawn.make_pdf(((5000, 5000),))).page(0)
    assert page.pixels.size <= 60_000_000 * 3 * 1.001
    assert page.dpi == pytest.approx(72 / 5000 * 60_000_000**0.5, rel=0.001)
    ribbon = open_document(drawn.make_pdf(((14400, 20),))).page(0)
    assert ribbon.width <= 32_000 and ribbon.dpi == pytest.approx(160, rel=0.01)


def test_giant_pages_are_refused_but_have_thumbnails(drawn):
    document = open_document(drawn.make_pdf(((1_000_000, 1_000_000),)))
    assert code_of(document.page, 0) == "image-too-large"
    assert document.thumbnail(0).pixels.shape == (160, 160, 3)


def test_tiny_page(drawn):
    assert open_document(drawn.make_pdf(((0.1, 0.1),))).page(0).pixels.shape[2] == 3


def test_a_page_that_takes_too_long_is_given_up(drawn, monkeypatch):
    monkeypatch.setattr(pdf, "MAX_RENDER_S", -1.0)
    noise = np.random.default_rng(0).integers(0, 255, (900, 900, 3), np.uint8)
    document = open_document(drawn.encode(noise, "PDF", resolution=300))
    assert code_of(document.page, 0) == "page-too-slow"
    monkeypatch.setattr(pdf, "MAX_RENDER_S", 20.0)
    assert document.page(0).width == 900


def test_what_is_signed_in_a_form_field_shows(drawn):
    look = (
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 20 20] /Length 19 >> "
        b"stream\n0 g 0 0 20 20 re f \nendstream"
    )
    widget = (
        b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (s) /F 4 /Rect [40 40 60 60]"
        b" /AP << /N 6 0 R >> /P 3 0 R >>"
    )
    data = drawn.make_pdf(((72, 72),), extra="/Annots [5 0 R]", objects=(widget, look))
    data = data.replace(b"/Fields []", b"/Fields [5 0 R]")
    pixels = open_document(data).page(0).pixels
    assert pixels[300 - 50 * 300 // 72, 50 * 300 // 72].tolist() == [0, 0, 0]


def test_documents_in_many_threads(drawn):
    documents = [open_document(drawn.make_pdf(((72 + i, 72),) * 3)) for i in range(4)]
    widths = {}

    def work(number):
        widths[number] = [documents[number].page(i % 3).width for i in range(6)]
        documents[number].close()

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert widths == {i: [round((72 + i) * 300 / 72)] * 6 for i in range(4)}


def test_a_dropped_document_is_closed_by_the_next_one(drawn):
    document = open_document(drawn.make_pdf())
    handle = document._pages._pdf
    del document
    gc.collect()
    assert handle.raw is not None
    open_document(drawn.make_pdf()).close()
    assert handle.raw is None
    assert pdf._abandoned == []


def test_closing_twice(drawn):
    document = open_document(drawn.make_pdf())
    document.close()
    document.close()
    del document
    gc.collect()
    assert pdf._abandoned == []
