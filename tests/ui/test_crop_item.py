"""The geometry of the box: it stays on the page, never flips, and is taken where it is pressed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsScene

from siggui.ui import crop_item
from siggui.ui.crop_item import CropItem, Handle

PAGE = QRectF(0, 0, 600, 400)
BOX = QRectF(100, 100, 200, 100)
far = st.floats(-2000, 2000)


@pytest.mark.parametrize("handle", list(Handle))
@pytest.mark.parametrize("scale", [0.1, 1.0, 8.0])
def test_each_handle_is_taken_at_its_own_place(handle, scale):
    box = QRectF(100, 100, 2000, 1000)
    assert crop_item.handle_at(box, handle.position(box), scale) is handle


@pytest.mark.parametrize(
    ("x", "y", "handle"),
    [
        (95, 95, Handle.TOP_LEFT),
        (305, 203, Handle.BOTTOM_RIGHT),
        (140, 99, Handle.TOP),
        (297, 130, Handle.RIGHT),
        (150, 150, Handle.INSIDE),
        (85, 150, None),
        (150, 230, None),
    ],
)
def test_edges_are_taken_all_along_and_corners_win(x, y, handle):
    assert crop_item.handle_at(BOX, QPointF(x, y), 1.0) is handle


def test_small_box_can_still_be_moved():
    box = QRectF(100, 100, 12, 12)
    assert crop_item.handle_at(box, box.center(), 1.0) is Handle.INSIDE


@given(handle=st.sampled_from(list(Handle)), dx=far, dy=far)
def test_dragged_box_stays_on_the_page_and_does_not_flip(handle, dx, dy):
    box = crop_item.dragged(BOX, handle, QPointF(dx, dy), PAGE)
    assert PAGE.contains(box)
    assert box.width() >= crop_item.MIN_SIDE
    assert box.height() >= crop_item.MIN_SIDE
    if handle is Handle.INSIDE:
        assert box.size() == BOX.size()


def test_edge_handle_moves_its_edge_alone():
    box = crop_item.dragged(BOX, Handle.RIGHT, QPointF(30, 70), PAGE)
    assert box == QRectF(100, 100, 230, 100)
    box = crop_item.dragged(BOX, Handle.TOP_LEFT, QPointF(-30, 20), PAGE)
    assert box == QRectF(70, 120, 230, 80)


@given(far, far, far, far)
def test_drawn_box_is_on_the_page_whichever_way_it_was_drawn(x1, y1, x2, y2):
    box = crop_item.drawn(QPointF(x1, y1), QPointF(x2, y2), PAGE)
    assert PAGE.contains(box)
    assert box.width() >= crop_item.MIN_SIDE
    assert box.height() >= crop_item.MIN_SIDE


@pytest.mark.parametrize("page", [QRectF(0, 0, 1, 1), QRectF(0, 0, 900, 3)])
def test_tiny_pages_can_be_framed(page):
    box = crop_item.drawn(QPointF(0, 0), QPointF(2, 2), page)
    assert page.contains(box)
    assert crop_item.snapped(box).width() >= 1
    assert crop_item.snapped(box).height() >= 1


@given(far, far, st.floats(1, 3000), st.floats(1, 3000))
def test_box_is_brought_onto_the_page(x, y, width, height):
    box = crop_item.within(QRectF(x, y, width, height), PAGE)
    assert PAGE.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box)
    assert box.width() == pytest.approx(min(width, 600))


def test_snapping_lays_edges_on_whole_pixels():
    assert crop_item.snapped(QRectF(1.4, 2.6, 10.2, 5.0)) == QRectF(1, 3, 11, 5)


def test_change_is_told_once_and_only_when_there_is_one(qtbot):
    item = CropItem()
    told = []
    item.box_changed.connect(lambda: told.append(item.box))
    item.set_box(BOX)
    item.set_box(QRectF(BOX))
    item.set_box(None)
    assert told == [BOX, None]


def test_page_is_dimmed_outside_the_box_only(qtbot):
    scene = QGraphicsScene(PAGE)
    item = CropItem()
    item.set_surroundings(QPolygonF(PAGE))
    item.set_box(BOX)
    scene.addItem(item)
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    scene.render(painter)
    painter.end()
    assert image.pixelColor(200, 150).lightness() == 255
    assert image.pixelColor(500, 350).lightness() < 230
    assert image.pixelColor(100, 120).blue() > image.pixelColor(100, 120).red() + 50
