"""Both images move together, at one scale, on one baseline."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from siggui.ui.navigation import Navigation, Placement

PANE = QSizeF(560, 380)


def placement(width=800, height=300, mm_per_px=0.1):
    return Placement(width, height, QRectF(100, 50, 600, 200), 220.0, mm_per_px)


@pytest.fixture
def table():
    navigation = Navigation()
    navigation.resize(PANE, 1.0)
    navigation.place(0, placement())
    navigation.place(1, placement(mm_per_px=0.05))
    return navigation


def on_screen(table, index, point):
    return table.to_screen(index).map(point)


def corner(table, index):
    return on_screen(table, index, QPointF())


def test_a_millimeter_is_as_long_on_both_sides(table):
    assert table.scale_on_screen(0) == pytest.approx(2 * table.scale_on_screen(1))


def test_both_stand_on_the_same_baseline(table):
    for index in (0, 1):
        anchor = on_screen(table, index, QPointF(400, 220))
        assert anchor.y() == pytest.approx(table.frame(QRectF()).origin.y())


def test_fit_shows_all_ink_of_both(table):
    table.pan(QPointF(500, 500))
    table.fit()
    for index in (0, 1):
        for end in (QPointF(100, 50), QPointF(700, 250)):
            point = on_screen(table, index, end)
            assert 0 <= point.x() <= PANE.width()
            assert 0 <= point.y() <= PANE.height()


@pytest.mark.parametrize("factor", [1.25, 0.8, 3.0])
def test_point_under_the_pointer_stays(table, factor):
    pointer = QPointF(120, -60)
    middle = QPointF(PANE.width() / 2, PANE.height() / 2)
    under = table.to_screen(0).inverted()[0].map(middle + pointer)
    table.zoom_by(factor, pointer)
    after = on_screen(table, 0, under)
    assert after.x() == pytest.approx((middle + pointer).x(), abs=1e-6)
    assert after.y() == pytest.approx((middle + pointer).y(), abs=1e-6)


def test_pan_moves_both_alike(table):
    before = [corner(table, index) for index in (0, 1)]
    table.pan(QPointF(10, -5))
    for index in (0, 1):
        moved = corner(table, index) - before[index]
        assert (moved.x(), moved.y()) == pytest.approx((10, -5))


def test_offset_moves_one_and_align_takes_it_back(table):
    before = [corner(table, index) for index in (0, 1)]
    table.shift(1, QPointF(7, 3))
    assert corner(table, 0) == before[0]
    assert (corner(table, 1) - before[1]).x() == pytest.approx(7)
    assert table.has_offset
    table.align()
    assert not table.has_offset
    assert on_screen(table, 0, QPointF(400, 220)).y() == pytest.approx(
        on_screen(table, 1, QPointF(400, 220)).y()
    )


def test_offset_keeps_its_length_on_paper_when_zoomed(table):
    table.shift(1, QPointF(10, 0))
    apart = on_screen(table, 1, QPointF(400, 0)).x() - on_screen(table, 0, QPointF(400, 0)).x()
    zoom = table.zoom
    table.zoom_by(2)
    doubled = on_screen(table, 1, QPointF(400, 0)).x() - on_screen(table, 0, QPointF(400, 0)).x()
    assert doubled == pytest.approx(apart * table.zoom / zoom)


def test_one_to_one_is_one_pixel_of_the_finer_image(table):
    table.actual_size()
    assert table.scale_on_screen(1) == pytest.approx(1.0)
    assert table.percent() == pytest.approx(100)


def test_one_to_one_on_a_dense_screen():
    table = Navigation()
    table.resize(PANE, 2.0)
    table.place(0, placement())
    table.actual_size()
    assert table.scale_on_screen(0) == pytest.approx(0.5)


def test_zoom_is_bounded(table):
    for _ in range(100):
        table.zoom_by(2)
    assert table.scale_on_screen(1) <= 32.001
    for _ in range(100):
        table.zoom_by(0.5)
    assert table.scale_on_screen(0) * 800 >= 20


def test_fitted_view_stays_fitted_when_resized_and_a_moved_one_stays_moved(table):
    fitted = table.zoom
    table.resize(PANE * 2, 1.0)
    assert table.zoom == pytest.approx(2 * fitted)
    table.zoom_by(1.5)
    kept = table.zoom
    table.resize(PANE, 1.0)
    assert table.zoom == kept


def test_empty_table_does_not_mind():
    table = Navigation()
    table.fit()
    table.actual_size()
    table.zoom_by(2)
    assert table.percent() == 0
    table.turn(0, 5)
    assert table.turn_deg(0) == 0


def test_leafing_through_specimens_does_not_move_the_other_side(table):
    before = table.to_screen(1)
    table.place(0, placement(mm_per_px=0.09), keep_view=True)
    assert table.to_screen(1) == before
    table.place(0, placement(mm_per_px=0.4), keep_view=True)
    assert table.to_screen(1) != before, "writing out of sight is brought into sight"
    for end in (QPointF(100, 50), QPointF(700, 250)):
        point = on_screen(table, 0, end)
        assert 0 <= point.x() <= PANE.width()


def test_an_image_turns_about_what_is_looked_at(table):
    table.zoom_by(3, QPointF(80, 40))
    table.shift(1, QPointF(9, -4))
    middle = QPointF(PANE.width() / 2, PANE.height() / 2)
    looked_at = table.to_screen(1).inverted()[0].map(middle)
    aside = looked_at + QPointF(100, 0)
    other = table.to_screen(0)
    for by_deg in (3.5, -12.0, 90.0):
        before = on_screen(table, 1, aside) - middle
        table.turn(1, by_deg)
        after = on_screen(table, 1, aside) - middle
        assert (on_screen(table, 1, looked_at) - middle).manhattanLength() < 1e-6
        seen_deg = math.degrees(
            math.atan2(after.y(), after.x()) - math.atan2(before.y(), before.x())
        )
        assert (seen_deg - by_deg + 180) % 360 - 180 == pytest.approx(0, abs=1e-6), "clockwise"
    assert table.turn_deg(1) == 81.5
    assert table.to_screen(0) == other
    assert table.turn_deg(0) == 0


def test_angles_stay_what_is_shown_however_often_it_is_turned(table):
    for _ in range(37):
        table.turn(0, 0.1)
    assert table.turn_deg(0) == 3.7
    for _ in range(182):
        table.turn(0, 1.0)
    assert table.turn_deg(0) == -174.3, "half a turn and more is less the other way round"


def test_zoom_and_pan_go_on_in_directions_of_the_screen(table):
    table.turn(1, 40)
    before = [corner(table, index) for index in (0, 1)]
    table.pan(QPointF(12, 5))
    for index in (0, 1):
        moved = corner(table, index) - before[index]
        assert (moved.x(), moved.y()) == pytest.approx((12, 5))
    table.shift(1, QPointF(0, 7))
    moved = corner(table, 1) - before[1]
    assert (moved.x(), moved.y()) == pytest.approx((12, 12))
    scales = [table.scale_on_screen(index) for index in (0, 1)]
    table.zoom_by(2)
    assert [table.scale_on_screen(index) for index in (0, 1)] == [2 * scale for scale in scales]


def test_fit_shows_all_ink_of_a_turned_image(table):
    table.turn(0, 70)
    table.resize(PANE * 0.8, 1.0)
    for end in (QPointF(100, 50), QPointF(700, 50), QPointF(100, 250), QPointF(700, 250)):
        point = on_screen(table, 0, end)
        assert 0 <= point.x() <= 0.8 * PANE.width()
        assert 0 <= point.y() <= 0.8 * PANE.height()


def test_turned_images_stay_turned_until_they_are_put_back(table):
    table.turn(1, 5)
    table.set_locked(False)
    table.set_locked(True)
    table.place(0, placement(mm_per_px=0.09), keep_view=True)
    assert table.turn_deg(1) == 5
    table.straighten(1)
    assert table.turn_deg(1) == 0
    table.turn(0, 2)
    table.put_back(0)
    assert table.turn_deg(0) == 0
    table.turn(1, 5)
    table.align()
    assert table.turn_deg(1) == 0
