"""The page under the clerk's hand: drags, keys, zoom, turns; the box is where it is seen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from siggui.domain.crop import CropBox
from siggui.domain.located import SigningPlace
from siggui.imaging.crop import cut
from siggui.imaging.document import from_pixels
from siggui.ui.page_view import PageView
from siggui.ui.pixmaps import page_picture

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
WIDTH, HEIGHT = 800, 600
MARK = (520, 340)


@pytest.fixture
def page():
    """White, with a dark square whose top left corner is at MARK."""
    pixels = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    pixels[MARK[1] : MARK[1] + 20, MARK[0] : MARK[0] + 20] = 0
    return pixels


@pytest.fixture
def view(qtbot, page):
    view = PageView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    qtbot.waitExposed(view)
    view.set_page(page_picture(page))
    view.setFocus()
    return view


def seen(view: PageView, x: float, y: float) -> QPoint:
    return view.in_viewport(QPointF(x, y)).toPoint()


def drag(view, start, end, button=Qt.MouseButton.LeftButton, modifiers=NONE):
    """Press, move in steps, release; places are scene pixels, or viewport points."""
    start, end = (seen(view, *p) if isinstance(p, tuple) else p for p in (start, end))
    target = view.viewport()
    QTest.mousePress(target, button, modifiers, start)
    for step in (0.3, 0.7, 1.0):
        QTest.mouseMove(target, start + (end - start) * step)
    QTest.mouseRelease(target, button, modifiers, end)


def close_to(box, x, y, width, height, slack=3):
    return [box.x, box.y, box.width, box.height] == pytest.approx([x, y, width, height], abs=slack)


def hover(view, at: QPoint):
    """QTest's own move keeps the modifiers of the last press, another test's included."""
    where = QPointF(at)
    button = Qt.MouseButton.NoButton
    there = view.viewport().mapToGlobal(where)
    event = QMouseEvent(QEvent.Type.MouseMove, where, there, button, button, NONE)
    QApplication.sendEvent(view.viewport(), event)


def wheel(view, at: QPoint, notches: int, modifiers=NONE):
    event = QWheelEvent(
        QPointF(at),
        view.viewport().mapToGlobal(QPointF(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


# Drawing and dragging


@pytest.mark.parametrize(
    ("start", "end"),
    [((100, 150), (400, 350)), ((400, 350), (100, 150)), ((100, 350), (400, 150))],
)
def test_a_drag_in_any_direction_draws_the_box(view, qtbot, start, end):
    with qtbot.waitSignal(view.box_changed):
        drag(view, start, end)
    assert close_to(view.crop_box(), 100, 150, 300, 200)
    assert view.crop_box().x == int(view.crop_box().x)


def test_a_click_that_trembles_draws_nothing(view):
    start = seen(view, 300, 300)
    drag(view, start, start + QPoint(2, 1))
    assert view.crop_box() is None
    drag(view, (100, 100), (300, 200))
    before = view.crop_box()
    drag(view, seen(view, 500, 500), seen(view, 500, 500) + QPoint(1, 1))
    assert view.crop_box() == before


def test_a_drag_off_the_page_ends_at_its_edge(view):
    drag(view, (700, 500), QPoint(2000, 2000))
    assert close_to(view.crop_box(), 700, 500, 100, 100)


def test_handles_resize_and_the_inside_moves(view):
    view.set_crop_box(CropBox(200, 200, 200, 100))
    drag(view, (400, 300), (450, 350))
    assert close_to(view.crop_box(), 200, 200, 250, 150)
    drag(view, (200, 275), (150, 275))
    assert close_to(view.crop_box(), 150, 200, 300, 150)
    drag(view, (300, 275), (340, 300))
    assert close_to(view.crop_box(), 190, 225, 300, 150)


def test_box_is_not_dragged_off_the_page(view):
    view.set_crop_box(CropBox(200, 200, 200, 100))
    drag(view, (300, 250), QPoint(-3000, -3000))
    assert close_to(view.crop_box(), 0, 0, 200, 100, slack=0)


def test_escape_gives_a_drag_up(view):
    view.set_crop_box(CropBox(200, 200, 200, 100))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, seen(view, 300, 250))
    QTest.mouseMove(view.viewport(), seen(view, 400, 350))
    assert view.crop_box().x > 200
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseMove(view.viewport(), seen(view, 500, 350))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, NONE, seen(view, 500, 350))
    assert view.crop_box() == CropBox(200, 200, 200, 100)


def test_escape_gives_the_place_back_that_a_new_box_would_have_left(view):
    view.set_places([SigningPlace(CropBox(200, 200, 200, 100), 0.9)])
    view.take_place(0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, seen(view, 50, 50))
    QTest.mouseMove(view.viewport(), seen(view, 150, 120))
    assert view.place is None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert (view.place, view.crop_box()) == (0, CropBox(200, 200, 200, 100))


def test_places_that_went_are_described_no_longer(view):
    view.set_places([SigningPlace(CropBox(200, 200, 200, 100), 0.9)])
    view.take_place(0)
    assert view.accessibleDescription().startswith("Place 1 of 1.")
    view.set_page(None)
    assert view.accessibleDescription().startswith("Drag a box")


def test_in_a_whole_page_box_a_drag_draws_a_new_one(view):
    view.use_whole_page()
    assert view.crop_box() == CropBox(0, 0, WIDTH, HEIGHT)
    drag(view, (100, 150), (400, 350))
    assert close_to(view.crop_box(), 100, 150, 300, 200)


def test_ctrl_draws_a_new_box_inside_the_old(view):
    view.set_crop_box(CropBox(100, 100, 500, 400))
    drag(view, (200, 200), (300, 260), modifiers=CTRL)
    assert close_to(view.crop_box(), 200, 200, 100, 60)


def test_pointer_tells_what_a_press_would_do(view):
    view.set_crop_box(CropBox(200, 200, 200, 100))
    for place, shape in (
        ((300, 250), Qt.CursorShape.SizeAllCursor),
        ((200, 200), Qt.CursorShape.SizeFDiagCursor),
        ((400, 200), Qt.CursorShape.SizeBDiagCursor),
        ((400, 250), Qt.CursorShape.SizeHorCursor),
        ((300, 300), Qt.CursorShape.SizeVerCursor),
        ((600, 500), Qt.CursorShape.CrossCursor),
    ):
        hover(view, seen(view, *place))
        assert view.viewport().cursor().shape() is shape


# Keys


@pytest.mark.parametrize(
    ("key", "modifiers", "box"),
    [
        (Qt.Key.Key_Right, NONE, (201, 200, 200, 100)),
        (Qt.Key.Key_Up, NONE, (200, 199, 200, 100)),
        (Qt.Key.Key_Left, SHIFT, (190, 200, 200, 100)),
        (Qt.Key.Key_Down, SHIFT, (200, 210, 200, 100)),
        (Qt.Key.Key_Right, CTRL, (200, 200, 201, 100)),
        (Qt.Key.Key_Up, CTRL, (200, 200, 200, 99)),
        (Qt.Key.Key_Down, CTRL | SHIFT, (200, 200, 200, 110)),
        (Qt.Key.Key_Home, NONE, (0, 200, 200, 100)),
        (Qt.Key.Key_End, NONE, (600, 200, 200, 100)),
        (Qt.Key.Key_Home, CTRL, (200, 0, 200, 100)),
        (Qt.Key.Key_End, CTRL, (200, 500, 200, 100)),
    ],
)
def test_keys_move_and_resize_the_box(view, key, modifiers, box):
    view.set_crop_box(CropBox(200, 200, 200, 100))
    QTest.keyClick(view, key, modifiers)
    assert view.crop_box() == CropBox(*box)


def test_delete_takes_the_box_away(view):
    view.set_crop_box(CropBox(200, 200, 200, 100))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.crop_box() is None


def test_a_box_moved_by_keys_stays_in_sight(view):
    view.set_crop_box(CropBox(200, 200, 50, 50))
    view.actual_size()
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    box = view.viewportTransform().mapRect(view.box_rect())
    assert view.viewport().rect().contains(box.toRect())


def test_zooming_by_key_does_not_let_the_box_grow_out_of_sight(view):
    view.set_crop_box(CropBox(640, 460, 150, 130))
    view.actual_size()
    for _ in range(3):
        view.zoom_in()
    box = view.viewportTransform().mapRect(view.box_rect())
    assert view.viewport().rect().contains(box.toAlignedRect())


def test_without_a_box_the_arrows_pan(view):
    before = seen(view, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert seen(view, 0, 0) == before + QPoint(0, -40)


# Zoom and pan


@pytest.mark.parametrize("at", [QPoint(60, 50), QPoint(320, 240), QPoint(600, 30)])
def test_wheel_zooms_with_the_point_under_the_pointer_standing_still(view, at):
    under = view.in_scene(QPointF(at))
    for notches in (1, 1, 3, -2, -4, 2, 6, -5):
        wheel(view, at, notches)
        moved = view.in_viewport(under) - QPointF(at)
        assert max(abs(moved.x()), abs(moved.y())) <= 0.51


def test_zoom_has_limits(view):
    for _ in range(60):
        wheel(view, QPoint(10, 10), 3)
    assert view.zoom == pytest.approx(16.0)
    for _ in range(60):
        wheel(view, QPoint(10, 10), -3)
    assert view.zoom == pytest.approx(0.4, abs=0.01)


def test_one_to_one_shows_each_page_pixel_on_one_device_pixel(view, page):
    view.actual_size()
    view.bring(QPointF(*MARK), QPointF(100, 100))
    assert view.zoom == pytest.approx(1.0)
    image = view.viewport().grab().toImage()
    corner = seen(view, *MARK)
    ratio = view.devicePixelRatioF()
    x, y = round(corner.x() * ratio), round(corner.y() * ratio)
    assert image.pixelColor(x, y).lightness() == 0
    assert image.pixelColor(x + 19, y + 19).lightness() == 0
    assert image.pixelColor(x - 1, y).lightness() == 255
    assert image.pixelColor(x + 20, y).lightness() == 255


def test_fit_follows_the_window_and_zoom_does_not(view):
    fitted = view.zoom
    view.resize(900, 700)
    assert view.zoom > fitted
    view.actual_size()
    middle = view.in_scene(QPointF(view.viewport().rect().center()))
    view.resize(640, 480)
    assert view.zoom == pytest.approx(1.0)
    off = view.in_scene(QPointF(view.viewport().rect().center())) - middle
    assert max(abs(off.x()), abs(off.y())) <= 1.5


def test_middle_drag_and_space_drag_pan(view):
    view.actual_size()
    view.set_crop_box(CropBox(0, 0, 100, 100))
    view.actual_size()
    box, before = view.crop_box(), seen(view, 0, 0)
    drag(view, QPoint(300, 200), QPoint(250, 230), Qt.MouseButton.MiddleButton)
    assert seen(view, 0, 0) == before + QPoint(-50, 30)
    QTest.keyPress(view, Qt.Key.Key_Space)
    assert view.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor
    drag(view, QPoint(250, 230), QPoint(300, 200))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert seen(view, 0, 0) == before
    assert view.crop_box() == box


def test_page_cannot_be_panned_out_of_sight(view):
    view.pan_by(100_000, 100_000)
    page = view.viewportTransform().mapRect(view.content())
    assert page.intersects(view.viewport().rect().toRectF())


# Turning


def dark(view, page):
    """Where the dark square is in what the domain would cut out."""
    crop = cut(from_pixels(page), view.crop_box())
    rows, columns = np.nonzero(crop.pixels[..., 0] < 128)
    return crop, rows.mean(), columns.mean()


@pytest.mark.parametrize("quarters", [1, 2, 3, -1, 4])
def test_quarter_turn_takes_the_box_with_what_is_in_it(view, page, quarters):
    view.set_crop_box(CropBox(MARK[0] - 40, MARK[1] - 10, 100, 60))
    for _ in range(abs(quarters)):
        view.turn(1 if quarters > 0 else -1)
    crop, row, column = dark(view, page)
    assert view.quarter_turns == quarters % 4
    assert (crop.width, crop.height) == ((60, 100) if quarters % 2 else (100, 60))
    # The square's middle lies at (50, 20) of the box; turned with it.
    expected = {0: (50, 20), 1: (40, 50), 2: (50, 40), 3: (20, 50)}[quarters % 4]
    assert (column + 0.5, row + 0.5) == pytest.approx(expected, abs=0.01)


def test_four_turns_bring_everything_back(view):
    box = CropBox(100, 120, 333, 77)
    view.set_crop_box(box)
    for _ in range(4):
        view.turn(1)
    assert view.crop_box() == box


def test_quarter_turn_while_zoomed_keeps_the_box_where_it_is_seen(view):
    view.set_crop_box(CropBox(500, 300, 100, 60))
    view.actual_size()
    before = view.in_viewport(view.box_rect().center())
    view.turn(1)
    moved = view.in_viewport(view.box_rect().center()) - before
    assert moved.manhattanLength() <= 2


def test_tilt_leaves_the_box_where_it_is_seen(view):
    view.set_crop_box(CropBox(500, 300, 100, 60))
    before = view.viewportTransform().mapRect(view.box_rect())
    view.set_angle(7.5)
    assert view.viewportTransform().mapRect(view.box_rect()) == before
    assert view.crop_box() == CropBox(500, 300, 100, 60, 0, 7.5)


@pytest.mark.parametrize("angle", [-12.0, 3.3, 15.0])
@pytest.mark.parametrize("quarters", [0, 1])
def test_what_is_seen_in_a_tilted_box_is_what_is_cut(view, page, angle, quarters):
    """Also after the box was moved on the tilted page, where view and domain differ in pivot."""
    view.set_crop_box(CropBox(100, 100, 200, 120))
    view.turn(quarters)
    view.set_angle(angle)
    square = view._page.mapToScene(QPointF(MARK[0] + 10, MARK[1] + 10))
    box = view.box_rect()
    drag(view, (box.center().x(), box.center().y()), (square.x() - 15, square.y() + 5))
    assert view.crop_box().angle_deg == angle
    _, row, column = dark(view, page)
    shown = view._page.mapToScene(QPointF(MARK[0] + 10, MARK[1] + 10)) - view.box_rect().topLeft()
    assert (column + 0.5, row + 0.5) == pytest.approx((shown.x(), shown.y()), abs=0.6)


def test_upright_again_lies_on_whole_pixels(view):
    view.set_crop_box(CropBox(100, 100, 201, 121))
    view.set_angle(5)
    drag(view, (200, 160), (420, 300))
    view.set_angle(0)
    box = view.crop_box()
    assert (box.x, box.y, box.angle_deg) == (round(box.x), round(box.y), 0)


def test_level_lines_help_to_straighten_and_go_again(view, qtbot):
    view.set_crop_box(CropBox(500, 300, 100, 60))
    plain = view.grab().toImage()
    view.set_angle(0.1)
    assert view._crop.is_guided
    assert view.grab().toImage() != plain
    view.set_angle(0)
    qtbot.waitUntil(lambda: not view._crop.is_guided)
    assert view.grab().toImage() == plain


def test_tilt_has_limits(view):
    view.set_angle(40)
    assert view.angle_deg == 15


def test_earlier_crop_is_laid_as_it_was(view):
    for crop in (CropBox(10, 20, 300, 200, 1, -2.5), CropBox(1.25, 2.5, 100.5, 80, 3, 0.1)):
        view.set_crop_box(crop)
        assert view.crop_box() == crop


def test_a_crop_that_reaches_beyond_the_page_is_brought_onto_it(view):
    view.set_crop_box(CropBox(700, 500, 400, 400))
    assert view.crop_box() == CropBox(400, 200, 400, 400)


def test_another_page_begins_upright_and_without_a_box(view, page):
    view.set_crop_box(CropBox(10, 20, 300, 200, 1, -2.5))
    view.set_page(page_picture(page))
    assert (view.crop_box(), view.quarter_turns, view.angle_deg) == (None, 0, 0)


def test_without_a_page_nothing_happens(qtbot):
    view = PageView()
    qtbot.addWidget(view)
    view.show()
    for act in (view.fit, view.actual_size, view.zoom_in, view.use_whole_page):
        act()
    view.turn(1)
    view.set_angle(3)
    drag(view, QPoint(10, 10), QPoint(100, 100))
    assert view.crop_box() is None
    assert not view.grab().isNull()


@pytest.mark.parametrize(("height", "width"), [(1, 1), (3, 900), (900, 3)])
def test_tiny_pages_can_be_shown_and_framed(view, height, width):
    view.set_page(page_picture(np.zeros((height, width, 3), np.uint8)))
    view.use_whole_page()
    assert view.crop_box() == CropBox(0, 0, width, height)
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL)
    view.turn(1)
    assert (view.crop_box().width, view.crop_box().height) == (height, width)
    assert not view.grab().isNull()


def test_tilted_and_zoomed_pages_are_painted(view):
    view.set_crop_box(CropBox(500, 300, 100, 60, 1, 9.0))
    for zoom in (0.5, 1.0, 4.0, 16.0):
        view.zoom_to(zoom, view.focus_point())
        assert view.viewport().grab().toImage().pixelColor(5, 5).isValid()
