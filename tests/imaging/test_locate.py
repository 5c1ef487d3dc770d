"""Drawn pages whose signatures are known, through the shipped weights."""

from __future__ import annotations

import shutil

import cv2
import numpy as np
import pytest

from siggui.domain.crop import CropBox
from siggui.domain.located import Located, overlap, shared_area
from siggui.drawing.cheque import ChequeText, draw_cheque
from siggui.drawing.forms import mandate_letter
from siggui.drawing.signer import Signer
from siggui.drawing.typeset import invented_words, printed
from siggui.errors import SystemFault
from siggui.imaging.locate import locate, places
from siggui.imaging.locate_page import page_map, resized, working_scale
from siggui.imaging.locate_second import MEASURES, measured, weighed
from siggui.imaging.locate_weights import SHIPPED, load_locator
from siggui.resources_path import resource


def find(pixels, dpi=300.0) -> tuple[Located, ...]:
    locator = load_locator()
    return locate(locator.weights, pixels, dpi, least=locator.least)


def covered(ink: CropBox, box: CropBox) -> float:
    return shared_area(ink, box) / (ink.width * ink.height)


@pytest.fixture(scope="module")
def cheque():
    signer = Signer(72)
    text = ChequeText(signer.name, "Jonas Marlow", 241700, "14.03.2026", 117, writer=signer)
    return draw_cheque(text, signer.genuine(1), np.random.default_rng(3))


@pytest.fixture(scope="module")
def print_only():
    rng = np.random.default_rng(5)
    page = np.full((3508, 2480, 3), 252, np.uint8)
    for row in range(300, 3100, 62):
        if row % 5:
            words = printed(invented_words(11, rng), 40)[:, :2000]
            page[row : row + words.shape[0], 240 : 240 + words.shape[1]][words > 90] = 35
    cv2.rectangle(page, (240, 3200), (1500, 3330), (60, 60, 60), 3)
    return page


def test_a_cheque_is_signed_where_it_is_signed(cheque):
    first = find(cheque.pixels)[0]
    assert covered(cheque.ink_box, first.box) > 0.85
    assert first.box.width * first.box.height < 4 * cheque.ink_box.width * cheque.ink_box.height
    assert 0.0 < first.confidence <= 1.0


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_cheque_may_lie_on_its_side_or_head(cheque, quarter):
    page = np.ascontiguousarray(np.rot90(cheque.pixels, quarter))
    first = find(page)[0].box
    sides = page.shape[:2]
    for _ in range(quarter):  # back, a quarter turn clockwise each
        first = CropBox(sides[0] - first.y - first.height, first.x, first.height, first.width)
        sides = sides[::-1]
    assert covered(cheque.ink_box, first) > 0.75


@pytest.mark.parametrize("dpi", [100, 200, 600])
def test_resolution_does_not_matter(cheque, dpi):
    scale = dpi / 300
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    pixels = cv2.resize(cheque.pixels, None, fx=scale, fy=scale, interpolation=method)
    box = find(pixels, float(dpi))[0].box
    ink = cheque.ink_box
    scaled = CropBox(ink.x * scale, ink.y * scale, ink.width * scale, ink.height * scale)
    assert covered(scaled, box) > 0.8


def test_an_unstated_resolution_is_guessed_from_the_shape(cheque):
    assert covered(cheque.ink_box, find(cheque.pixels, None)[0].box) > 0.8
    assert covered(cheque.ink_box, find(cheque.pixels, 72.0)[0].box) > 0.8


@pytest.mark.parametrize("levels", ["grey", "two"])
def test_color_does_not_matter(cheque, levels):
    grey = cv2.cvtColor(cheque.pixels, cv2.COLOR_RGB2GRAY)
    if levels == "two":
        grey = np.where(grey < 150, np.uint8(0), np.uint8(255))
    first = find(np.repeat(grey[:, :, None], 3, axis=2))[0]
    assert covered(cheque.ink_box, first.box) > 0.8


def test_every_signature_of_a_letter_is_found():
    signers = [Signer(seed) for seed in (11, 12)]
    signed = [(signer.name, signer.genuine(0)) for signer in signers]
    page, boxes, dpi = mandate_letter("Orchard Ltd", "37319128", signed, np.random.default_rng(2))
    scale = dpi / 300
    found = find(page, float(dpi))
    for box in boxes:
        given = CropBox(box.x * scale, box.y * scale, box.width * scale, box.height * scale)
        assert max(overlap(given, located.box) for located in found) > 0.4
    sure = [located.confidence for located in found]
    assert sure == sorted(sure, reverse=True)


def test_print_is_not_a_signature(print_only):
    assert find(print_only) == ()


def test_a_blank_page_has_none_however_it_was_scanned():
    rng = np.random.default_rng(1)
    white = np.full((3508, 2480, 3), 255, np.uint8)
    noisy = np.clip(rng.normal(238, 3, (1754, 1240, 1)), 0, 255).astype(np.uint8).repeat(3, axis=2)
    black = np.zeros((1100, 800, 3), np.uint8)
    assert find(white) == find(noisy, None) == find(black, None) == ()


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (40, 40), (361, 1), (1, 542)])
def test_a_picture_too_small_for_a_page_is_no_error(size):
    found = find(np.full((*size, 3), 200, np.uint8), None)
    assert all(located.box.x + located.box.width <= size[1] for located in found)


def test_the_same_page_gives_the_same_boxes(cheque):
    assert find(cheque.pixels) == find(cheque.pixels)


@pytest.mark.parametrize(
    ("size", "dpi", "inches"), [((2480, 3508), 300, 8.27), ((2480, 3508), None, 8.27)]
)
def test_pages_come_to_one_resolution(size, dpi, inches):
    assert size[0] * working_scale(*size, dpi) == pytest.approx(128 * inches, rel=0.01)


def test_a_grey_page_has_no_color_and_a_blue_pen_has_some():
    page = np.full((200, 300, 3), 240, np.uint8)
    page[80:100, 50:250] = 60
    laid_out = page_map(page)
    assert laid_out.shape == (6, 100, 150)
    assert not laid_out[4:].any()
    assert laid_out[:4, 45].max() > 0.6
    page[80:100, 50:250] = (40, 60, 170)
    assert page_map(page)[4, 45, 60] > 0.3


def test_sides_become_even():
    assert resized(np.zeros((101, 77, 3), np.uint8), 1.0).shape == (100, 76, 3)


def answer(*peaks):
    """What the network says of a page: row, column, logit and half the box's sides in cells."""
    out = np.full((5, 20, 30), -9.0, np.float32)
    out[1:] = 0.0
    for row, column, logit, half_width, half_height in peaks:
        out[0, row, column] = logit
        out[1:, row, column] = np.log([half_width, half_height, half_width, half_height])
    return out


def test_boxes_stand_around_their_peaks_best_first():
    boxes, sure = places(answer((5, 5, 1.0, 3, 1), (14, 20, 3.0, 2, 2)), 0.3)
    assert np.allclose(boxes[0], (16 * 18.5, 16 * 12.5, 16 * 22.5, 16 * 16.5))
    assert np.allclose(boxes[1], (16 * 2.5, 16 * 4.5, 16 * 8.5, 16 * 6.5))
    assert sure[0] > sure[1] > 0.7


def test_a_second_box_on_the_same_ink_is_left_out():
    boxes, _ = places(answer((5, 5, 2.0, 4, 2), (5, 8, 1.0, 4, 2)), 0.3)
    assert len(boxes) == 1


def page_with_places(quarter=0):
    """Lines of print, a blue scribble below them, a black emblem at the top; a page map."""
    page = np.full((1400, 1000, 3), 250, np.uint8)
    for row in range(300, 900, 24):
        for number, column in enumerate(range(100 + row % 15, 900, 16)):
            rise = 5 * (number % 3 == 0)  # some rise above the small letters
            page[row - rise : row + 10, column : column + 5] = 30
    for row in range(1000, 1060, 12):
        page[row : row + 4, 600:800] = (40, 60, 190)
    page[40:120, 100:220] = 20
    places = np.array([[590, 990, 810, 1070], [90, 30, 230, 130]], np.float32)
    sides = page.shape[1], page.shape[0]
    for _ in range(quarter):  # a quarter turn counterclockwise each
        left, top, right, bottom = places.T
        places = np.stack([top, sides[0] - right, bottom, sides[0] - left], axis=1)
        sides = sides[::-1]
    turned = np.ascontiguousarray(np.rot90(page, quarter))
    sure = np.array([[0.7, 0.6], [2.0, -1.0]], np.float32)
    return measured(page_map(turned), places, *sure)


def test_what_is_measured_of_a_place_tells_a_signature_from_an_emblem():
    signature, emblem = (dict(zip(MEASURES, row, strict=True)) for row in page_with_places())
    assert signature["logit"] > emblem["logit"]
    assert signature["logit of the close-up"] == 2.0 > emblem["logit of the close-up"]
    assert signature["short of the surest"] == 0 < emblem["short of the surest"]
    assert signature["short of both"] == 0 < 3 < emblem["short of both"]
    assert signature["surest other of both"] < 0 < 2 < emblem["surest other of both"]
    assert signature["log longer side"] == pytest.approx(np.log(110), abs=0.01)
    assert emblem["at an end of the page"] > 0 == signature["at an end of the page"]
    assert (
        signature["towards the foot of the page"]
        > 0.1
        > -0.1
        > emblem["towards the foot of the page"]
    )
    assert signature["more color than the page"] > 0.1 > emblem["more color than the page"]
    assert emblem["log stroke width"] > signature["log stroke width"]


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_what_is_measured_does_not_change_when_the_page_is_turned(quarter):
    assert np.allclose(page_with_places(quarter), page_with_places(), atol=0.1)


def test_a_place_on_blank_paper_can_be_measured():
    blank = page_map(np.full((200, 300, 3), 250, np.uint8))
    boxes = np.array([[0, 0, 1, 1], [290, 190, 330, 240]], np.float32)
    sure = np.array([[0.5, 1.0], [40.0, -40.0]], np.float32)
    assert np.isfinite(measured(blank, boxes, *sure)).all()
    assert measured(blank, boxes[:0], *sure[:, :0]).shape == (0, len(MEASURES))


def test_a_place_beyond_all_measure_is_weighed_too():
    """A speck with all the ink around it, as fuzzing found."""
    measures = np.zeros((2, len(MEASURES)), np.float32)
    measures[:, MEASURES.index("ink around")] = -400.0, 400.0
    weights = {
        "second.weight": np.ones((1, len(MEASURES), 1, 1), np.float32),
        "second.bias": np.zeros(1, np.float32),
    }
    with np.errstate(all="raise"):
        assert weighed(measures, weights) == pytest.approx([0.0, 1.0])


def test_weights_that_were_altered_are_refused(tmp_path):
    path = tmp_path / "locator.npz"
    for name in ("locator.npz", "locator.npz.sha256"):
        shutil.copy(resource(SHIPPED).with_name(name), tmp_path / name)
    assert load_locator(path).least.place > 0
    load_locator.cache_clear()
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(SystemFault) as caught:
        load_locator(path)
    assert caught.value.code == "weights-altered"
    path.unlink()
    with pytest.raises(SystemFault) as caught:
        load_locator(path)
    assert caught.value.code == "weights-missing"


def test_the_weights_are_small():
    assert resource(SHIPPED).stat().st_size < 3_000_000
