"""Forms that come again: recognized whatever was written on them, and nothing else is."""

from __future__ import annotations

import os
import threading

import numpy as np
import pytest
from PIL import Image, ImageDraw

from siggui.domain.crop import CropBox
from siggui.errors import SystemFault
from siggui.imaging.document import from_pixels
from siggui.services import locate as locate_service
from siggui.services.documents import DocumentService
from siggui.services.layouts import LayoutBook

BOX = CropBox(620, 300, 180, 60)


def form(kind: int, written: int, size=(900, 400), shift=0):
    """A drawn form: print and rules by kind, writing by lot."""
    image = Image.new("RGB", size, (250, 246, 235))
    draw = ImageDraw.Draw(image)
    print_, ink = np.random.default_rng(kind), np.random.default_rng(1000 + written)
    for _ in range(14):
        x, y = print_.integers(20, 500), print_.integers(10, 380)
        draw.text((x + shift, y), "PRINTED TEXT ON THE FORM"[: print_.integers(8, 24)], fill=0)
        draw.line((x + shift, y + 14, x + shift + print_.integers(100, 380), y + 14), fill=60)
    points = ink.integers((600, 290), (820, 380), (12, 2))
    draw.line([(int(x), int(y)) for x, y in points], fill=(20, 30, 120), width=3)
    return from_pixels(np.asarray(image))


@pytest.fixture
def book(tmp_path):
    return LayoutBook(tmp_path / "data")


def test_a_form_is_known_again_whatever_is_written_on_it(book):
    book.remember(form(1, written=1), BOX)
    (again,) = book.places_on(form(1, written=2, shift=3))
    assert [again.x, again.y, again.width, again.height] == [BOX.x, BOX.y, BOX.width, BOX.height]


def test_other_forms_are_not_taken_for_it(book):
    book.remember(form(1, written=1), BOX)
    assert not any(book.places_on(form(kind, written=1)) for kind in range(2, 12))
    assert not book.places_on(form(1, written=1, size=(900, 500)))


def test_a_strip_is_looked_at_without_filling_the_memory(book):
    book.remember(form(1, written=1), BOX)
    assert book.places_on(from_pixels(np.full((20_000, 1, 3), 255, np.uint8))) == ()


def test_another_resolution_is_the_same_form(book):
    book.remember(form(1, written=1), BOX)
    pixels = np.asarray(Image.fromarray(form(1, written=2).pixels).resize((1800, 800)))
    (place,) = book.places_on(from_pixels(pixels))
    assert [place.x, place.width] == [2 * BOX.x, 2 * BOX.width]


def test_a_form_that_two_sign_keeps_two_places(book):
    other = CropBox(10, 10, 50, 20)
    book.remember(form(1, written=1), BOX)
    book.remember(form(1, written=2), other)
    places = book.places_on(form(1, written=3))
    assert [box.x for box in places] == pytest.approx([BOX.x, other.x])
    book.forget(form(1, written=4), BOX)
    (place,) = book.places_on(form(1, written=3))
    assert place.x == pytest.approx(other.x)
    book.forget(form(1, written=4), other)
    assert not book.places_on(form(1, written=3))


def test_a_box_about_the_same_signature_corrects_its_place(book):
    book.remember(form(1, written=1), BOX)
    book.remember(form(1, written=2), CropBox(600, 290, 220, 90))
    (place,) = book.places_on(form(1, written=3))
    assert place.width == pytest.approx(220)


def test_the_book_outlives_the_program_and_is_its_owners_alone(book, tmp_path):
    book.remember(form(1, written=1), BOX)
    file = tmp_path / "data" / "layouts.json"
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0
    assert LayoutBook(tmp_path / "data").places_on(form(1, written=2))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[1]",
        '{"a": 2}',
        '[{"look": {"density": 3}}]',
        '[{"look": {"proportion": 2, "density": [0]}, "places": [[1, 2]]}]',
        "[" * 9999,
    ],
)
def test_a_damaged_book_is_an_empty_one(book, tmp_path, content):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "layouts.json").write_text(content)
    assert not book.places_on(form(1, written=1))
    book.remember(form(1, written=1), BOX)
    assert book.places_on(form(1, written=1))


def test_a_full_disk_is_told(tmp_path):
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(SystemFault) as caught:
        LayoutBook(tmp_path / "data").remember(form(1, written=1), BOX)
    assert caught.value.code == "layouts-unwritable"


def test_a_known_forms_place_needs_no_search_and_is_not_found_once_more(book, monkeypatch):
    page = form(1, written=1)
    inside, elsewhere = CropBox(630, 305, 150, 50), CropBox(100, 100, 90, 40)
    found = [locate_service.Located(box, 0.9) for box in (elsewhere, inside)]
    monkeypatch.setattr(locate_service, "locate", lambda *_: tuple(found))
    service = DocumentService(book)
    assert service.kept_places(page) == ()
    assert service.locate(page, (), threading.Event()) == tuple(found)
    service.remember_place(page, BOX)
    kept = service.kept_places(page)
    assert [box.x for box in kept] == pytest.approx([BOX.x])
    assert service.locate(page, kept, threading.Event()) == (found[0],)
    service.forget_place(page, BOX)
    assert service.kept_places(page) == ()


def test_a_known_form_does_without_the_network(book, monkeypatch):
    def missing(*_):
        raise SystemFault("weights-missing", "There are none.", "Install again.")

    monkeypatch.setattr(locate_service, "locate", missing)
    service, page = DocumentService(book), form(1, written=1)
    with pytest.raises(SystemFault):
        service.locate(page, (), threading.Event())
    service.remember_place(page, BOX)
    assert service.locate(page, service.kept_places(page), threading.Event()) == ()
