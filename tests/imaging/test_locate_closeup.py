"""What a close-up shows, and how its answer mends a box."""

from __future__ import annotations

import numpy as np
import pytest

from siggui.imaging.locate_closeup import (
    CLOSEUP,
    COLUMNS,
    HEIGHT_PX,
    MOST_PLACES,
    ROWS,
    WIDTH_PX,
    asked_both_ways,
    closeup,
    inside_of_cells,
    looked_closer,
    moved,
    offsets,
    picture,
)
from siggui.imaging.locate_page import page_map

BOXES = [(90, 190, 420, 270), (300, 100, 380, 500), (0, 0, 600, 60), (500, 700, 530, 720)]

ANSWER = np.zeros(5, np.float32)


def laid_out(page):
    """Page map of a grey picture."""
    darkness = 1 - page[:, :, 0].astype(np.float32) / 255
    quads = [darkness[row::2, column::2] for row in (0, 1) for column in (0, 1)]
    return np.stack([*quads, np.zeros_like(quads[0]), np.zeros_like(quads[0])])


def as_box(*edges):
    return np.array(edges, np.float32)


@pytest.mark.parametrize("edges", BOXES)
def test_the_box_lies_whole_in_the_middle_of_its_closeup(edges):
    page = np.full((900, 700, 3), 255, np.uint8)
    left, top, right, bottom = edges
    page[top:bottom, left:right] = 0
    close = closeup(laid_out(page), as_box(*edges))
    assert close.pixels.shape == (HEIGHT_PX, WIDTH_PX, 3)
    assert close.turned == (bottom - top > right - left)
    rows, columns = np.nonzero(close.pixels[:, :, 0] < 128)
    seen = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
    sides = np.array([WIDTH_PX, HEIGHT_PX] * 2)
    assert np.allclose(np.array(seen) / sides, close.inside, atol=0.02)
    assert np.allclose(close.inside[:2] + close.inside[2:], 1.0, atol=0.04)
    assert close.inside.min() > 0


def test_what_lies_off_the_page_is_white():
    page = np.zeros((200, 300, 3), np.uint8)
    assert closeup(laid_out(page), as_box(-40, 20, 60, 60)).pixels[:, 0].min() == 255
    assert closeup(laid_out(page), as_box(900, 900, 990, 940)).pixels.min() == 255


def test_a_tall_signature_is_shown_lying_on_its_side():
    page = np.full((600, 600, 3), 255, np.uint8)
    page[100:200, 280:320] = 0  # the upper half of the box
    close = closeup(laid_out(page), as_box(280, 100, 320, 300))
    dark = np.nonzero(close.pixels[:, :, 0] < 128)[1]
    assert dark.max() < WIDTH_PX / 2 + 2


@pytest.mark.parametrize("edges", BOXES)
def test_a_box_is_moved_to_where_it_should_be(edges):
    page = np.full((900, 700, 3), 255, np.uint8)
    box, wanted = as_box(*edges), as_box(*edges) + as_box(-9, 4, 30, -3)
    turned = closeup(laid_out(page), box).turned
    beside = offsets(box, wanted, turned=turned)
    assert np.allclose(moved(box, beside, turned=turned), wanted, atol=0.01)


def test_offsets_are_those_that_the_closeup_shows():
    box = as_box(100, 100, 140, 300)
    further_down = offsets(box, as_box(100, 100, 140, 400), turned=True)
    assert np.allclose(further_down, (0, 0, 0.5, 0))  # laid on its side, down has become right


def test_cells_know_how_much_of_them_lies_in_the_box():
    cells = inside_of_cells(as_box(0.25, 0.0, 0.5, 1.0))
    assert cells.shape == (ROWS, COLUMNS)
    assert cells.sum() == pytest.approx(ROWS * COLUMNS / 4)
    assert inside_of_cells(as_box(1.5 / COLUMNS, 0, 1, 1))[0, 1] == pytest.approx(0.5)


def test_a_page_map_is_a_picture_with_the_color_of_the_pen():
    page = np.full((200, 300, 3), 240, np.uint8)
    page[80:120, 50:250] = (40, 60, 170)
    red, green, blue = picture(page_map(page))[100, 150].astype(int)
    assert blue - max(red, green) > 40
    assert picture(page_map(page))[20, 20].min() > 230
    page[80:120, 50:250] = 30
    assert np.ptp(picture(page_map(page))[100, 150].astype(int)) == 0


@pytest.fixture
def still():
    """A network that moves nothing and is sure of nothing."""
    return {
        f"{name}.{part}": np.zeros(
            (outputs, inputs, kernel, kernel) if part == "weight" else outputs, np.float32
        )
        for name, (inputs, outputs, kernel, _) in CLOSEUP.items()
        for part in ("weight", "bias")
    }


def test_of_two_boxes_on_one_signature_the_surer_one_is_left(still):
    page = page_map(np.full((400, 600, 3), 255, np.uint8))
    boxes = np.array([[10, 10, 100, 50], [300, 300, 400, 340], [12, 8, 104, 52]], np.float32)
    sure = np.array([0.4, 0.5, 0.6], np.float32)
    kept, confidence, answers = looked_closer(still, page, boxes, sure)
    assert np.array_equal(kept, boxes[1:])
    assert np.array_equal(confidence, sure[1:])
    assert not answers.any()
    none = looked_closer(still, page, boxes[:0], sure[:0])
    assert [len(part) for part in none] == [0, 0, 0]


def test_the_answer_moves_the_box_and_makes_it_surer(still):
    still["closeup_answer.bias"] += np.array([3.0, -0.5, -0.2, 0.5, 0.2], np.float32)
    page = page_map(np.full((400, 600, 3), 255, np.uint8))
    boxes = as_box(200, 100, 300, 140)[None]
    kept, _, answers = looked_closer(still, page, boxes, np.ones(1, np.float32))
    assert np.allclose(kept[0], (150, 92, 350, 148))
    assert answers[0] == 3.0


@pytest.mark.parametrize("edges", [(200, 100, 300, 140), (300, 60, 330, 200)])
def test_a_page_that_lies_upside_down_gets_the_same_boxes(edges):
    rng = np.random.default_rng(5)
    some = {
        f"{name}.{part}": 0.3 * rng.standard_normal(shape).astype(np.float32)
        for name, (inputs, outputs, kernel, _) in CLOSEUP.items()
        for part, shape in (("weight", (outputs, inputs, kernel, kernel)), ("bias", (outputs,)))
    }
    page = np.full((400, 600, 3), 255, np.uint8)
    page[80:240:2, 180:340:3] = 0
    upside_down = np.ascontiguousarray(page[::-1, ::-1])
    boxes = as_box(*edges)[None], as_box(600, 400, 600, 400)[None] - as_box(*edges)[[2, 3, 0, 1]]
    answers = [
        asked_both_ways(some, closeup(laid_out(each), box[0]))
        for each, box in zip((page, upside_down), boxes, strict=True)
    ]
    turned_back = answers[1][[0, 3, 4, 1, 2]] * (1, -1, -1, -1, -1)
    assert np.allclose(answers[0], turned_back, rtol=1e-3, atol=1e-3 * np.abs(answers[0]).max())


def test_a_search_can_be_ended_between_two_places(still, monkeypatch):
    page = page_map(np.full((400, 600, 3), 255, np.uint8))
    boxes = np.array([[10, 10, 100, 50], [300, 300, 400, 340]], np.float32)

    looked_at = []

    def stop():
        looked_at.append(None)
        if len(looked_at) == 2:
            raise KeyboardInterrupt

    runs = []
    monkeypatch.setattr(
        "siggui.imaging.locate_closeup.asked_both_ways", lambda *_: runs.append(1) or ANSWER
    )
    with pytest.raises(KeyboardInterrupt):
        looked_closer(still, page, boxes, np.ones(2, np.float32), stop)
    assert len(runs) == 1


@pytest.mark.parametrize("answer", [(2, 0.6, 0, -0.6, 0), (2, 30, 0, 30, 0)])
def test_a_box_that_would_turn_inside_out_or_leave_the_page_stays(still, answer, monkeypatch):
    said = np.array(answer, np.float32)
    monkeypatch.setattr("siggui.imaging.locate_closeup.asked_both_ways", lambda *_: said)
    page = page_map(np.full((400, 600, 3), 255, np.uint8))
    boxes = as_box(200, 100, 300, 140)[None]
    kept, _, answers = looked_closer(still, page, boxes, np.ones(1, np.float32))
    assert np.array_equal(kept, boxes)
    assert answers[0] == 2.0


def test_only_the_surest_places_are_looked_at(still, monkeypatch):
    monkeypatch.setattr("siggui.imaging.locate_closeup.asked_both_ways", lambda *_: ANSWER)
    page = page_map(np.full((400, 600, 3), 255, np.uint8))
    boxes = np.array([[20 * n, 10, 20 * n + 15, 20] for n in range(25)], np.float32)
    kept, *_ = looked_closer(still, page, boxes, np.linspace(0.9, 0.1, 25).astype(np.float32))
    assert np.array_equal(kept, boxes[:MOST_PLACES])
