"""The loupe, held and switched on like a clerk does."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from siggui.ui.loupe import POWERS

RIGHT, PLAIN = Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(desk, draw):
    """The window with a signature, and the same one turned, laid on it."""
    files = [draw("s.png", 1), draw("q.png", 1)]
    with Image.open(files[1]) as image:
        turned = image.rotate(-8, expand=True, fillcolor=255)
    turned.save(files[1], dpi=(300, 300))
    desk.put(files[:1], files[1])
    desk.page.table.pair.prepare()
    desk.wait(lambda: desk.page.table.pair.laid is not None)
    return desk.page.table


def on_screen(table, point):
    """Where a point of the specimen is in its pane."""
    return table.navigation.to_screen(0).map(point).toPoint()


def darkest(pane, at, reach=10):
    image = pane.grab().toImage()
    around = range(-reach, reach + 1)
    return min(image.pixelColor(at.x() + x, at.y() + y).lightness() for x in around for y in around)


def test_one_key_shows_the_same_place_of_both(desk, table):
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z)
    assert desk.find("button_loupe").isChecked()
    specimen, questioned = (side.pane for side in table.sides)
    ink = QPointF(*next(zip(*_ink_of(table), strict=True)))
    desk.qtbot.mouseMove(specimen.viewport(), on_screen(table, ink))
    desk.wait(lambda: specimen.lenses and _near(specimen.lenses[0].point, ink, 3))
    (one,), (other,) = specimen.lenses, questioned.lenses
    assert _near(table.pair.placed.map(other.point), one.point, 0.1)
    assert darkest(specimen, one.center.toPoint()) < 90
    assert darkest(questioned, other.center.toPoint()) < 90, "it is the same ink"
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z)
    assert not specimen.lenses and not questioned.lenses


def test_without_a_pointer_it_stands_in_the_middle(desk, table):
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z)
    pane = table.sides[0].pane
    assert pane.lenses[0].center == pane.viewport().rect().toRectF().center()
    before = pane.lenses[0].point
    table.nudge(2, 0)
    assert pane.lenses[0].point != before, "the table moves under it"


def test_the_power_goes_round(desk, table):
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z)
    seen = [table.loupe.power]
    for _ in POWERS:
        desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z, SHIFT)
        seen.append(table.sides[0].pane.lenses[0].power)
    assert sorted(set(seen)) == list(POWERS) and seen[0] == seen[-1]
    assert "times" in desk.text("view_notice")


def test_it_is_there_while_the_right_button_is_held(desk, table):
    pane = table.sides[1].pane
    at = QPoint(120, 90)
    desk.qtbot.mousePress(pane.viewport(), RIGHT, PLAIN, at)
    assert len(pane.lenses) == len(table.sides[0].pane.lenses) == 1
    zoom, power = table.navigation.zoom, table.loupe.power
    turn = QWheelEvent(
        QPointF(at), QPointF(pane.viewport().mapToGlobal(at)), QPoint(), QPoint(0, 120),
        RIGHT, PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.viewport(), turn)
    assert table.loupe.power > power
    assert table.navigation.zoom == zoom, "the table stays as it is"
    desk.qtbot.mouseRelease(pane.viewport(), RIGHT, PLAIN, at)
    assert not pane.lenses and not table.sides[0].pane.lenses


def test_laid_on_each_other_each_has_a_lens(desk, table):
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_V)
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_Z)
    one, other = table.laid.pane.lenses
    assert one.center.x() < other.center.x()
    assert _near(table.pair.placed.map(other.point), one.point, 0.1)
    assert not table.sides[0].pane.lenses
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_B)
    assert table.sides[0].pane.lenses and not table.laid.pane.lenses


def _ink_of(table):
    import numpy as np

    grey = table.signature(0).image.pixels[:, :, 0]
    ys, xs = np.nonzero(grey < 60)
    middle = len(xs) // 2
    return [float(xs[middle])], [float(ys[middle])]


def _near(one, other, px):
    return (one - other).manhattanLength() < px
