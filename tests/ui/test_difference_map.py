"""The map of what differs, asked for and walked through like a clerk does."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from siggui.evaluation.color_vision import KINDS, as_seen, difference
from siggui.ui.compare_view import QUESTIONED, SPECIMEN
from siggui.ui.comparison_item import PAPER
from siggui.ui.heat_ramp import RAMP, ramp_colors
from siggui.ui.ink_views import clean_mask
from siggui.ui.keys import MAPPED

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def mapped(desk, draw):
    """The window with two specimens and a map on show."""
    desk.put([draw("s0.png", 1), draw("s1.png", 2)], draw("q.png", 7))
    desk.page.strip.choose(0)
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_H)
    desk.wait(lambda: desk.page.table.difference.views is not None)
    desk.wait(lambda: desk.page.table.pair.laid is not None)
    return desk


def on_pane(desk, code, modifier=PLAIN):
    desk.qtbot.keyClick(desk.find("questioned_pane"), code, modifier)


def painted(desk):
    """Colors of the questioned pane, far enough apart to be told from edges."""
    pane = desk.find("questioned_pane")
    pane.shows_focus = False
    image = pane.grab().toImage()
    return {
        image.pixelColor(x, y).rgb()
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
    }


def test_one_key_shows_the_map_with_its_legend(mapped, engine):
    assert mapped.find("button_map").isChecked()
    assert mapped.find("specimen_pane").isVisible() and mapped.find("questioned_pane").hasFocus()
    for name in ("map_fits", "map_differs"):
        label = mapped.find(name, QLabel)
        assert label.isVisible()
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    assert mapped.text("map_state") == "Against specimen 1"
    assert engine.explained == 1
    sides = mapped.find("specimen_pane"), mapped.find("questioned_pane")
    assert sides[0].size() == sides[1].size(), "both stay on one scale and one line"
    legend = mapped.find("map_legend")
    assert legend.geometry().top() >= mapped.find("questioned_side").geometry().bottom(), (
        "on no ink"
    )
    oranges = [c for c in painted(mapped) if QColor(c).red() > QColor(c).blue() + 60]
    assert oranges, "another hand's scribble differs somewhere"


def test_the_model_is_not_asked_while_nobody_looks(desk, draw, engine):
    desk.put([draw("s.png", 1)], draw("q.png", 7))
    desk.settle()
    assert engine.explained == 0
    assert not desk.find("map_legend").isVisible()


def test_pointing_at_ink_shows_its_partner(mapped):
    questioned, specimen = mapped.find("questioned_pane"), mapped.find("specimen_pane")
    views = mapped.page.table.difference.views
    place = max(views.places, key=lambda one: one.share)
    at = mapped.page.table.navigation.to_screen(QUESTIONED).map(place.at)
    mapped.qtbot.mouseMove(questioned.viewport(), at.toPoint())
    mapped.wait(lambda: not questioned.ring_box.isEmpty())
    assert questioned.ring_box.contains(at)
    assert not specimen.ring_box.isEmpty()
    assert specimen.picture_box.contains(specimen.ring_box.center())
    known = mapped.page.table.signature(SPECIMEN)
    mask = clean_mask(known)
    scale = mask.shape[1] / known.image.width
    reach = round(views.radii_px[0] * scale)
    for partner in (one.partner * scale for one in views.places):
        x, y = max(0, round(partner.x()) - reach), max(0, round(partner.y()) - reach)
        assert mask[y : y + 2 * reach, x : x + 2 * reach].any(), "no ring stands round paper"
    assert mapped.text("map_state").startswith("Here it ")
    mapped.qtbot.mouseMove(questioned.viewport(), QPoint(2, 2))
    mapped.wait(lambda: questioned.ring_box.isEmpty())
    assert specimen.ring_box.isEmpty()


def test_arrows_go_from_ink_to_ink(mapped):
    table, pane = mapped.page.table, mapped.find("questioned_pane")
    on_pane(mapped, Qt.Key.Key_Home)
    worst = table.difference.place
    assert worst.share == max(place.share for place in table.difference.views.places)
    assert pane.accessibleDescription() == table.difference.place_text() != ""
    before, center = pane.ring_box.center(), QPointF(table.navigation.center)
    step = Qt.Key.Key_Right if before.x() < pane.picture_box.center().x() else Qt.Key.Key_Left
    on_pane(mapped, step)
    moved = pane.ring_box.center().x() - before.x()
    assert moved > 0 if step == Qt.Key.Key_Right else moved < 0
    assert table.navigation.center == center, "the table stays where it is"
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_B)
    assert pane.ring_box.isEmpty(), "no ring is left on the plain pictures"


def test_the_pointer_draws_rings_on_the_map_only(mapped):
    questioned, specimen = mapped.find("questioned_pane"), mapped.find("specimen_pane")
    place = max(mapped.page.table.difference.views.places, key=lambda one: one.share)

    def point_at_ink():
        at = mapped.page.table.navigation.to_screen(QUESTIONED).map(place.at).toPoint()
        with mapped.qtbot.waitSignal(questioned.pointed):
            mapped.qtbot.mouseMove(questioned.viewport(), at)

    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_B)
    point_at_ink()
    assert questioned.ring_box.isEmpty() and specimen.ring_box.isEmpty()
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_H)
    mapped.wait(lambda: mapped.page.table.difference.views is not None)
    mapped.qtbot.mouseMove(questioned.viewport(), QPoint(2, 2))
    point_at_ink()
    assert not questioned.ring_box.isEmpty() and not specimen.ring_box.isEmpty()


def test_all_specimens_together(mapped, engine):
    one = mapped.page.table.difference.views
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_H, SHIFT)
    mapped.wait(lambda: mapped.page.table.difference.views not in (None, one))
    assert mapped.text("map_state") == "Against all specimens"
    assert mapped.find("button_map_together").isChecked()
    assert engine.explained == 2
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_H, SHIFT)
    mapped.wait(lambda: mapped.page.table.difference.views is one)
    assert engine.explained == 2, "what was asked is known"
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_Y)
    mapped.wait(lambda: mapped.find("questioned_pane").width() < 450)
    legend, button = mapped.find("map_legend"), mapped.find("button_map_together")
    assert legend.rect().contains(button.geometry()), "nor is it cut off beside the evidence"
    assert button.width() >= button.sizeHint().width()


def test_the_map_never_outlives_its_pair(mapped, draw):
    on_pane(mapped, Qt.Key.Key_Home)
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_Delete)
    mapped.wait(lambda: mapped.page.table.difference.views is not None)
    assert mapped.page.table.difference.place is None
    assert not mapped.find("button_map_together").isVisible(), "one specimen is all specimens"
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_Delete)
    assert mapped.page.table.difference.views is None
    assert not mapped.find("map_legend").isVisible()


def test_the_caption_says_against_what(mapped):
    from siggui.ui.view_export import caption_lines

    assert "Map of what differs" in caption_lines(mapped.page.table)[1]
    assert "Against specimen 1" in caption_lines(mapped.page.table)[1]
    mapped.qtbot.keyClick(mapped.window, Qt.Key.Key_F1)
    shown = {label.text() for label in mapped.find("key_sheet").findChildren(QLabel)}
    assert {text for _, text in MAPPED} <= shown
    mapped.find("key_sheet").close()


@pytest.mark.parametrize("kind", KINDS)
def test_the_ramp_is_read_with_any_color_vision(kind):
    seen = [as_seen(QColor(color).getRgb()[:3], kind) for color in RAMP]
    for pale, dark in itertools.pairwise(seen):
        assert difference(pale, dark) > 20
    fine = [as_seen(tuple(int(v) for v in color), kind) for color in ramp_colors(32)]
    black = [difference(color, (0, 0, 0)) for color in fine]
    assert difference(seen[0], as_seen(QColor(PAPER).getRgb()[:3], kind)) > 15
    lightness = [sum(color) for color in fine]
    assert lightness == sorted(lightness, reverse=True), "every step is darker"
    assert black[-1] < black[0]
