"""One image turned by itself, by keys, buttons and pointer like a clerk does."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from siggui.domain.annotations import Annotation, Shape
from siggui.ui.compare_view import QUESTIONED, SPECIMEN
from siggui.ui.ink_views import Rendering
from siggui.ui.laid_pair import turn_and_size
from siggui.ui.view_export import caption_lines

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RIGHTWARD, LEFTWARD = Qt.Key.Key_Right, Qt.Key.Key_Left


@pytest.fixture
def turned(desk, draw):
    """The window with two specimens and a questioned signature, and quick ways to it."""
    desk.put([draw("s0.png", 1), draw("s1.png", 2)], draw("q.png", 7))
    desk.page.strip.choose(0)
    desk.wait(lambda: desk.page.table.pair.laid is not None)
    return desk


def press(desk, code, modifier=PLAIN, times=1):
    for _ in range(times):
        desk.qtbot.keyClick(desk.window, code, modifier)


def point_at(desk, side):
    pane = desk.page.table.sides[side].pane
    desk.qtbot.mouseMove(pane.viewport(), QPoint(30, 30))
    desk.qtbot.mouseMove(pane.viewport(), QPoint(34, 31))
    desk.wait(lambda: desk.page.table.one_image.index == side)


def angles(desk):
    return [desk.page.table.navigation.turn_deg(side) for side in (SPECIMEN, QUESTIONED)]


def test_keys_turn_the_image_that_is_pointed_at(turned):
    specimen, questioned = (turned.find(f"{name}_pane") for name in ("specimen", "questioned"))
    before = specimen.grab().toImage(), questioned.grab().toImage()
    point_at(turned, QUESTIONED)
    press(turned, RIGHTWARD, CONTROL, times=3)
    press(turned, RIGHTWARD, CONTROL | SHIFT, times=5)
    assert angles(turned) == [0, 3.5]
    assert turned.text("questioned_angle") == "+3.5°"
    assert not turned.find("specimen_angle").isVisible(), "what is straight says nothing"
    assert specimen.grab().toImage() == before[0]
    assert questioned.grab().toImage() != before[1]
    specimen.setFocus()
    press(turned, LEFTWARD, CONTROL)
    assert angles(turned) == [-1, 3.5], "the focus came last to the specimen"
    assert turned.text("specimen_angle") == "−1.0°"
    press(turned, Qt.Key.Key_0)
    assert angles(turned) == [0, 3.5]


def test_turns_survive_the_lock_other_pictures_and_other_specimens(turned):
    point_at(turned, QUESTIONED)
    press(turned, RIGHTWARD, CONTROL, times=4)
    table, pane = turned.page.table, turned.find("questioned_pane")
    there = pane.picture_box
    press(turned, Qt.Key.Key_L)
    press(turned, Qt.Key.Key_L)
    assert table.navigation.locked
    for rendering in (Rendering.CLEANED, Rendering.INK, Rendering.ORIGINAL):
        press(turned, Qt.Key.Key_I)
        assert table.rendering is rendering
        assert pane.picture_box == there
    point_at(turned, SPECIMEN)
    press(turned, RIGHTWARD, CONTROL)
    assert angles(turned) == [1, 4]
    press(turned, Qt.Key.Key_PageDown)
    assert angles(turned) == [0, 4], "another specimen lies as it was scanned"
    with turned.qtbot.waitSignal(turned.verification.found, timeout=15_000):
        press(turned, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert angles(turned) == [0, 4], "cleaned otherwise, it is still the same signature"
    press(turned, Qt.Key.Key_A)
    assert angles(turned) == [0, 0]


def test_buttons_over_each_image(turned, monkeypatch):
    right, angle = turned.find("specimen_right"), turned.find("specimen_angle")
    turned.qtbot.mouseClick(right, LEFT)
    monkeypatch.setattr(QApplication, "keyboardModifiers", staticmethod(lambda: SHIFT))
    turned.qtbot.mouseClick(right, LEFT)
    assert angles(turned) == [1.1, 0]
    turned.qtbot.mouseClick(turned.find("specimen_left"), LEFT)
    assert angles(turned) == [1, 0]
    told = QAccessible.queryAccessibleInterface(angle).text(QAccessible.Text.Name)
    assert told == "Turned by +1.0°; press to turn back"
    turned.qtbot.mouseClick(angle, LEFT)
    assert angles(turned) == [0, 0]
    assert not angle.isVisible()
    press(turned, Qt.Key.Key_Delete, times=2)
    assert not right.isVisible(), "nothing to turn"


def test_ctrl_drag_turns_with_the_pointer(turned):
    pane = turned.find("questioned_pane")
    middle = pane.viewport().rect().center()
    view, center = pane.viewport(), QPointF(turned.page.table.navigation.center)
    turned.qtbot.mousePress(view, LEFT, CONTROL, middle + QPoint(100, 0))
    turned.qtbot.mouseMove(view, middle + QPoint(99, 14))
    turned.qtbot.mouseMove(view, middle + QPoint(98, 20))
    turned.qtbot.mouseRelease(view, LEFT, CONTROL, middle + QPoint(98, 20))
    assert angles(turned)[1] == pytest.approx(11.5, abs=0.6)
    assert angles(turned)[0] == 0
    assert turned.page.table.navigation.center == center, "the table stays where it is"
    before = angles(turned)
    turned.qtbot.mousePress(view, LEFT, CONTROL, middle + QPoint(120, 0))
    for down in range(1, 41):
        turned.qtbot.mouseMove(view, middle + QPoint(120, down))
    turned.qtbot.mouseRelease(view, LEFT, CONTROL, middle + QPoint(120, 40))
    by_deg = angles(turned)[1] - before[1]
    assert by_deg == pytest.approx(math.degrees(math.atan2(40, 120)), abs=0.2)
    before = angles(turned)
    turned.qtbot.mousePress(view, LEFT, CONTROL, middle + QPoint(40, 0))
    for across in (8, -8, -40):
        turned.qtbot.mouseMove(view, middle + QPoint(across, 0))
    turned.qtbot.mouseRelease(view, LEFT, CONTROL, middle + QPoint(-40, 0))
    assert angles(turned) == before, "no jump at the middle"


def test_verdict_and_registration_stay(turned):
    verification, table = turned.verification, turned.page.table
    finding, placed = verification.finding, table.pair.placed
    point_at(turned, QUESTIONED)
    press(turned, RIGHTWARD, CONTROL, times=9)
    turned.settle()
    assert verification.finding is finding
    assert table.pair.placed == placed
    assert not table.pair.is_moved_by_hand


def test_loupe_and_ring_stay_on_the_ink(turned):
    table = turned.page.table
    press(turned, Qt.Key.Key_H)
    turned.wait(lambda: table.difference.views is not None)
    pane = turned.find("questioned_pane")
    turned.qtbot.keyClick(pane, Qt.Key.Key_Home)
    width = pane.ring_box.width()
    at = table.difference.place.at
    point_at(turned, QUESTIONED)
    press(turned, RIGHTWARD, CONTROL, times=30)
    there = table.navigation.to_screen(QUESTIONED).map(at)
    turned.qtbot.mouseMove(pane.viewport(), there.toPoint())
    turned.wait(lambda: table.difference.place is not None)
    where = table.navigation.to_screen(QUESTIONED).map(table.difference.place.at)
    assert (pane.ring_box.center() - where).manhattanLength() < 0.01
    assert pane.ring_box.width() == pytest.approx(width), "a ring is as large whichever way it lies"
    press(turned, Qt.Key.Key_Z)
    turned.qtbot.mouseMove(pane.viewport(), there.toPoint() + QPoint(1, 0))
    (lens,) = pane.lenses
    assert lens.to_screen == table.navigation.to_screen(QUESTIONED)
    assert (lens.to_screen.map(lens.point) - there).manhattanLength() < 3


def test_marks_stay_on_the_ink(turned):
    table, pane = turned.page.table, turned.find("questioned_pane")
    point_at(turned, QUESTIONED)
    press(turned, RIGHTWARD, CONTROL, times=30)
    press(turned, Qt.Key.Key_C, SHIFT)
    start, end = QPoint(100, 60), QPoint(180, 100)
    turned.qtbot.mousePress(pane.viewport(), LEFT, PLAIN, start)
    turned.qtbot.mouseRelease(pane.viewport(), LEFT, PLAIN, end)
    (mark,) = table.annotations.of(table.signature(QUESTIONED))
    middle = QPointF((mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2)
    shown = table.navigation.to_screen(QUESTIONED).map(middle)
    assert (shown - QPointF(140, 80)).manhattanLength() < 0.01, "it lies where it was drawn"
    assert mark.x2 - mark.x1 > mark.y2 - mark.y1 > 0, "upright in the image, and no thin line"
    press(turned, Qt.Key.Key_Backspace)
    grey = table.signature(QUESTIONED).image.pixels[:, :, 0]
    y, x = divmod(int(grey.argmin()), grey.shape[1])
    table.annotations.add(
        table.signature(QUESTIONED), Annotation(Shape.ARROW, x - 60.0, y - 40.0, float(x), float(y))
    )
    tip = table.navigation.to_screen(QUESTIONED).map(QPointF(x, y))
    image = pane.grab().toImage()
    assert pane.viewport().rect().contains(tip.toPoint())
    colors = {
        image.pixelColor(tip.toPoint() + QPoint(dx, dy)).name()
        for dx in range(-3, 4)
        for dy in range(-3, 4)
    }
    assert "#4d0073" in colors, "the arrow's tip is where the ink is"


def test_slant_lines_lean_with_the_specimen(turned):
    from siggui.ui.guides import Guides

    table, pane = turned.page.table, turned.find("specimen_pane")
    table.set_guides(Guides(baseline=False, slant=True))
    before = pane.grab().toImage()
    point_at(turned, QUESTIONED)
    press(turned, RIGHTWARD, CONTROL, times=20)
    assert pane.grab().toImage() == before
    press(turned, LEFTWARD, CONTROL, times=20)
    point_at(turned, SPECIMEN)
    # A quarter of a turn: lines that stood lie now, and none of them is lost.
    table.navigation.turn(SPECIMEN, 90)
    lying = pane.grab().toImage()
    table.set_guides(Guides(baseline=False))
    without = pane.grab().toImage()
    changed = [
        (x, y)
        for y in range(1, lying.height() - 1)
        for x in range(1, lying.width() - 1)
        if lying.pixel(x, y) != without.pixel(x, y)
    ]
    assert len({x // 40 for x, _ in changed}) >= lying.width() // 40, "from edge to edge"


def test_pictures_say_what_was_turned_and_show_no_buttons(turned):
    point_at(turned, QUESTIONED)
    press(turned, RIGHTWARD, CONTROL, times=3)
    press(turned, RIGHTWARD, CONTROL | SHIFT, times=5)
    assert "Questioned signature turned +3.5°" in caption_lines(turned.page.table)[1]
    picture = turned.window.comparing.export.picture()
    button, beside = turned.find("questioned_right"), turned.page.table.beside
    corner = button.mapTo(beside, QPoint())
    seen = {
        picture.pixel(corner.x() + x, corner.y() + y)
        for x in range(button.width())
        for y in range(button.height())
    }
    assert len(seen) == 1, "nothing to press on a picture"
    point_at(turned, SPECIMEN)
    press(turned, LEFTWARD, CONTROL)
    press(turned, Qt.Key.Key_V)
    how = caption_lines(turned.page.table)[1]
    assert "Specimen 1 turned −1.0°" in how
    assert "Questioned signature turned" not in how, "it lies as it was laid on the specimen"
    assert "Specimen 1 turned −1.0°" in turned.text("laid_quality")


def test_laid_on_each_other_the_questioned_signature_turns_on_the_specimen(turned):
    point_at(turned, SPECIMEN)
    press(turned, RIGHTWARD, CONTROL, times=10)
    press(turned, Qt.Key.Key_V)
    table, pane = turned.page.table, turned.find("laid_pane")
    laid = table.pair.placed
    one, other = pane.transforms()
    assert turn_and_size(one, 1.0)[0] == pytest.approx(10), "both stay as the clerk looks at them"
    before = table.pair.placed
    turned.qtbot.keyClick(pane, Qt.Key.Key_Right)
    moved = pane.transforms()[1].map(QPointF()) - other.map(QPointF())
    assert moved.y() == pytest.approx(0, abs=1e-6), "arrows go as the screen goes"
    assert moved.x() > 0
    turned.qtbot.keyClick(pane, RIGHTWARD, CONTROL | SHIFT)
    turn = turn_and_size(table.pair.placed, 1.0)[0] - turn_and_size(before, 1.0)[0]
    assert turn == pytest.approx(0.1)
    middle = pane.pivot.toPoint()
    turned.qtbot.mousePress(pane.viewport(), LEFT, CONTROL, middle + QPoint(60, 0))
    turned.qtbot.mouseMove(pane.viewport(), middle + QPoint(60, 6))
    turned.qtbot.mouseRelease(pane.viewport(), LEFT, CONTROL, middle + QPoint(60, 6))
    turn = turn_and_size(table.pair.placed, 1.0)[0] - turn_and_size(before, 1.0)[0]
    assert turn == pytest.approx(5.8, abs=0.7)
    press(turned, Qt.Key.Key_0)
    assert turn_and_size(table.pair.placed, 1.0)[0] == pytest.approx(turn_and_size(laid, 1.0)[0])
    assert angles(turned) == [0, 0]


def test_the_keys_are_on_the_sheet_and_in_the_menu(turned):
    press(turned, Qt.Key.Key_F1)
    shown = {label.text() for label in turned.find("key_sheet").findChildren(QLabel)}
    assert {"Turn one image left by 1°", "Turn it right by 0.1°", "Turn it back"} <= shown
    assert {"Ctrl+Drag", "Turn one image"} <= shown
    turned.find("key_sheet").close()
    names = [action.objectName() for action in turned.window.comparing.turn_menu.actions()]
    assert "action_turn_left" in names and "action_turn_back" in names
    compare = turned.window.findChild(type(turned.window.comparing.turn_menu), "menu_3")
    assert turned.window.comparing.turn_menu.menuAction() in compare.actions()
