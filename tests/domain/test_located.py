from __future__ import annotations

import pytest

from siggui.domain.crop import CropBox
from siggui.domain.located import (
    Located,
    Sureness,
    matched,
    overlap,
    read_truth,
    sure_enough,
)
from siggui.errors import InputError


def test_the_list_of_boxes_is_read_with_pages_that_nobody_signed(tmp_path):
    lines = ["document,x1,y1,x2,y2", "letters/a.png,10,20,110,60", "letters/a.png,1,2,3,4"]
    lines.append("unsigned/b.png,,,,")
    (tmp_path / "boxes.csv").write_text("\n".join(lines), encoding="utf-8")
    letter, blank = read_truth(tmp_path)
    assert letter.path == tmp_path / "letters/a.png"
    assert letter.kind == "letters"
    assert letter.boxes == (CropBox(10, 20, 100, 40), CropBox(1, 2, 2, 2))
    assert blank.boxes == ()


@pytest.mark.parametrize("text", [None, "file,x1\na,1\n", "document,x1,y1,x2,y2\na.png,1,2,x,4\n"])
def test_a_list_that_is_none_is_refused(tmp_path, text):
    if text is not None:
        (tmp_path / "boxes.csv").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_truth(tmp_path)
    assert caught.value.code == "boxes-unreadable"


def test_boxes_apart_do_not_overlap_and_a_box_overlaps_itself():
    box = CropBox(10, 10, 20, 20)
    assert overlap(box, CropBox(40, 10, 5, 5)) == 0.0
    assert overlap(box, box) == 1.0


def test_two_boxes_on_one_signature_count_once():
    given = [CropBox(0, 0, 100, 50), CropBox(300, 0, 100, 50)]
    twice = [Located(CropBox(0, 0, 100, 50), 0.9), Located(CropBox(5, 0, 100, 50), 0.8)]
    assert matched(given, twice) == 1
    assert matched(given, [*twice, Located(CropBox(310, 5, 90, 50), 0.3)]) == 2
    assert matched([], twice) == 0


def test_a_doubtful_place_is_believed_beside_a_sure_one_only():
    doubtful, sure, least = (
        Located(CropBox(0, 0, 100, 50), 0.2),
        Located(CropBox(300, 0, 100, 50), 0.6),
        Sureness(place=0.1, page=0.3),
    )
    assert sure_enough([sure, doubtful], least) == (sure, doubtful)
    assert sure_enough([doubtful], least) == ()
    assert sure_enough([sure, Located(doubtful.box, 0.05)], least) == (sure,)
    assert sure_enough([], least) == ()
