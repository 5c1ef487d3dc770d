"""Every signature of an item's files, or a sentence."""

from __future__ import annotations

from threading import Event

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from siggui.domain.cleaning import ALL
from siggui.domain.crop import CropBox
from siggui.domain.located import Located
from siggui.errors import InputError
from siggui.services.documents import DocumentService
from siggui.services.verify import VerificationService
from siggui.ui.item_reading import read_signatures


@pytest.fixture
def read(engine, monkeypatch):
    """Reads files; pages are signed where ``read.kept`` knows and ``read.places`` finds it."""
    places: list[CropBox] = []
    kept: list[CropBox] = []
    monkeypatch.setattr(DocumentService, "kept_places", lambda *_: tuple(kept))
    monkeypatch.setattr(
        DocumentService, "locate", lambda *_: tuple(Located(box, 0.9) for box in places)
    )
    documents, verification = DocumentService(), VerificationService(lambda: engine)

    def read_(*sources):
        return read_signatures(documents, verification, list(sources), ALL, Event())

    read_.places, read_.kept = places, kept
    return read_


def test_pictures_of_single_signatures_are_used_whole(read, draw):
    found = read(draw("a.png", 1), QImage(str(draw("b.png", 2))))
    assert [each.label for each in found] == ["a.png", "Clipboard"]
    assert [each.origin.crop for each in found] == [None, None]


def test_every_page_is_looked_through(read, draw, tmp_path):
    pages = [Image.new("L", (1700, 2200), 255) for _ in range(2)]
    for page in pages:
        with Image.open(draw("a.png", 1)) as drawn:
            page.paste(drawn, (300, 1200))
    pages[0].save(tmp_path / "two.tif", save_all=True, append_images=pages[1:], dpi=(200, 200))
    read.places.append(CropBox(300, 1200, 500, 200))
    found = read(tmp_path / "two.tif")
    assert [each.origin.page_index for each in found] == [0, 1]
    kept = CropBox(300, 1190, 500, 220)
    read.kept.append(kept)
    found = read(tmp_path / "two.tif")
    assert [each.origin.crop for each in found] == [kept, read.places[0]] * 2
    read.places.extend(read.places * 4)
    with pytest.raises(InputError) as caught:
        read(tmp_path / "two.tif")
    assert caught.value.code == "signatures-too-many"


def test_a_locked_document_is_opened_elsewhere(read, draw, monkeypatch):
    def locked(*_args, **_kwargs):
        raise InputError("pdf-password", "This PDF needs a password.", "Type it.")

    monkeypatch.setattr(DocumentService, "open", locked)
    with pytest.raises(InputError, match="needs a password") as caught:
        read(draw("a.png", 1))
    assert "Verify page" in caught.value.hint
