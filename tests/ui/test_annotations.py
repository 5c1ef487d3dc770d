"""Marks on the signatures, drawn, typed and taken back like a clerk does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit

from siggui.domain.annotations import Shape
from siggui.evaluation.color_vision import KINDS, as_seen, difference
from siggui.ui.annotations import MARK_COLOR
from siggui.ui.comparison_item import PAPER
from siggui.ui.heat_ramp import RAMP
from siggui.ui.ink_views import BOTH_INK, QUESTIONED_INK, SPECIMEN_INK

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYS = {Shape.ARROW: Qt.Key.Key_A, Shape.CIRCLE: Qt.Key.Key_C, Shape.TEXT: Qt.Key.Key_T}


@pytest.fixture
def table(desk, draw):
    desk.put([draw("s.png", 1)], draw("q.png", 7))
    return desk.page.table


def drag(desk, pane, start, end):
    for act, at in (
        (desk.qtbot.mousePress, start),
        (desk.qtbot.mouseRelease, end),
    ):
        act(pane.viewport(), LEFT, PLAIN, at)


def violet(pane):
    """How many pixels have the color of a mark."""
    image = pane.grab().toImage()
    mark = QColor(MARK_COLOR).rgb()
    return sum(
        image.pixel(x, y) == mark for y in range(image.height()) for x in range(image.width())
    )


@pytest.mark.parametrize("shape", [Shape.ARROW, Shape.CIRCLE])
def test_a_mark_is_drawn_and_taken_back(desk, table, shape):
    pane, center = table.sides[1].pane, QPointF(table.navigation.center)
    desk.qtbot.keyClick(desk.window, KEYS[shape], SHIFT)
    assert desk.window.action(f"mark_{shape.value}").isChecked()
    drag(desk, pane, QPoint(100, 60), QPoint(180, 120))
    (mark,) = table.annotations.of(table.signature(1))
    assert mark.shape is shape
    assert table.navigation.center == center, "the table stays where it is"
    assert violet(pane) > 50
    assert violet(table.sides[0].pane) == 0
    before = pane.grab().toImage()
    table.navigation.zoom_by(1.5)
    assert pane.grab().toImage() != before
    (same,) = table.annotations.of(table.signature(1))
    assert same == mark, "it is on the image, not on the screen"
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Backspace)
    assert table.annotations.of(table.signature(1)) == ()
    assert violet(pane) == 0


def test_words_are_written_where_they_belong(desk, table):
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_T, SHIFT)
    pane = table.sides[0].pane
    desk.qtbot.mouseClick(pane.viewport(), LEFT, PLAIN, QPoint(80, 80))
    editor = desk.find("annotation_text", QLineEdit)
    assert editor.hasFocus()
    desk.qtbot.keyClicks(editor, "blunt beginning")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    (mark,) = table.annotations.of(table.signature(0))
    assert mark.text == "blunt beginning"
    assert pane.hasFocus()
    assert violet(pane) > 50
    desk.qtbot.mouseClick(pane.viewport(), LEFT, PLAIN, QPoint(80, 120))
    (editor,) = [each for each in pane.findChildren(QLineEdit) if each.isVisible()]
    desk.qtbot.keyClicks(editor, "no")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert table.annotations.of(table.signature(0)) == (mark,), "Escape keeps nothing"


def test_the_key_lets_go_of_the_shape_again(desk, table):
    pane = table.sides[1].pane
    for _ in range(2):
        desk.qtbot.keyClick(desk.window, Qt.Key.Key_A, SHIFT)
    assert not desk.window.action("mark_arrow").isChecked()
    center = QPointF(table.navigation.center)
    desk.qtbot.mousePress(pane.viewport(), LEFT, PLAIN, QPoint(100, 60))
    desk.qtbot.mouseMove(pane.viewport(), QPoint(150, 60))
    desk.qtbot.mouseRelease(pane.viewport(), LEFT, PLAIN, QPoint(150, 60))
    assert table.annotations.of(table.signature(1)) == ()
    assert table.navigation.center != center, "a drag moves the table again"


def test_marks_are_made_with_keys_alone(desk, table):
    pane = table.sides[1].pane
    pane.setFocus()
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_C, SHIFT)
    desk.qtbot.keyClick(pane, Qt.Key.Key_Return)
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_A, SHIFT)
    assert not desk.window.action("mark_circle").isChecked(), "one shape at a time"
    desk.qtbot.keyClick(pane, Qt.Key.Key_Return)
    shapes = [mark.shape for mark in table.annotations.of(table.signature(1))]
    assert shapes == [Shape.CIRCLE, Shape.ARROW]


def test_marks_are_seen_in_the_other_views_and_in_pictures(desk, table):
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_C, SHIFT)
    drag(desk, table.sides[1].pane, QPoint(100, 60), QPoint(180, 120))
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_V)
    desk.wait(lambda: table.pair.laid is not None)
    assert violet(table.laid.pane) > 50
    picture = desk.window.comparing.export.picture()
    mark = QColor(MARK_COLOR).rgb()
    assert any(
        picture.pixel(x, y) == mark for y in range(picture.height()) for x in range(picture.width())
    )


def test_a_signature_that_comes_back_has_its_marks(desk, table):
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_C, SHIFT)
    drag(desk, table.sides[0].pane, QPoint(100, 60), QPoint(180, 120))
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Delete)
    assert violet(table.sides[0].pane) == 0
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert violet(table.sides[0].pane) > 50
    (kept,) = table.annotations.recorded([table.signature(0), table.signature(1)])
    assert len(kept.marks) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_marks_are_told_from_all_inks_with_any_color_vision(kind):
    mark = as_seen(QColor(MARK_COLOR).getRgb()[:3], kind)
    for other in (SPECIMEN_INK, QUESTIONED_INK, BOTH_INK, PAPER, *RAMP):
        assert difference(mark, as_seen(QColor(other).getRgb()[:3], kind)) > 20, other
