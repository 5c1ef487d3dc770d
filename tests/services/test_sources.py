from __future__ import annotations

import pytest
from PIL import Image

from siggui.errors import InputError
from siggui.services.sources import Source, load_image, parse_source


@pytest.fixture
def pages(tmp_path):
    path = tmp_path / "scan.tif"
    first, second = Image.new("L", (40, 30), 255), Image.new("L", (50, 30), 255)
    first.save(path, save_all=True, append_images=[second])
    return path


def test_a_page_is_named_after_the_file(tmp_path):
    folder = str(tmp_path)
    assert parse_source("a.pdf#page=12", folder) == Source(str(tmp_path / "a.pdf"), 12)
    for name in ("a.pdf", "a#b.pdf", "a.pdf#page=0", "a.pdf#page=-1", "a.pdf#page=x"):
        assert parse_source(name, folder) == Source(str(tmp_path / name))


def test_a_file_called_like_a_page_wins(tmp_path):
    odd = tmp_path / "a.png#page=2"
    odd.touch()
    assert parse_source(odd.name, str(tmp_path)) == Source(str(odd))


def test_the_page_asked_for_is_read(pages):
    image, warnings = load_image(Source(str(pages), 2))
    assert (image.width, warnings) == (50, ())
    with pytest.raises(InputError) as caught:
        load_image(Source(str(pages), 3))
    assert caught.value.code == "page-missing"


def test_further_pages_are_never_passed_over_silently(pages):
    image, warnings = load_image(Source(str(pages)))
    assert image.width == 40
    assert [warning.code for warning in warnings] == ["first-page"]
    assert "2 pages" in warnings[0].message
