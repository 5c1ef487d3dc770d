"""Comparing with the eye, typed and dragged like a clerk does."""

from __future__ import annotations

import itertools
import os
import time

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from siggui.evaluation.color_vision import KINDS, as_seen, difference
from siggui.ui.compare_mode import CompareMode, flicker_interval_ms
from siggui.ui.compare_view import QUESTIONED, SPECIMEN
from siggui.ui.comparison_item import AGREEING_OPACITY, PAPER
from siggui.ui.guides import Guides
from siggui.ui.ink_views import BOTH_INK, QUESTIONED_INK, SPECIMEN_INK, Rendering
from siggui.ui.keys import KEYS, LAID
from siggui.ui.laid_pair import turn_and_size

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
MODE_KEYS = {
    CompareMode.OVERLAY: Qt.Key.Key_V,
    CompareMode.FLICKER: Qt.Key.Key_K,
    CompareMode.SWIPE: Qt.Key.Key_X,
    CompareMode.DIFFERENCE: Qt.Key.Key_D,
}


@pytest.fixture
def put(desk, draw):
    """Lays a questioned scribble with two specimens on the table and waits until it is laid."""

    def put_(questioned_seed=1, *, turned_deg=0.0, size=1.0, dpi=300):
        files = [draw("s0.png", 1), draw("s1.png", 2), draw("q.png", questioned_seed)]
        for file in files:
            with Image.open(file) as image:
                picture = image.copy()
            if file.name == "q.png":
                picture = picture.resize((round(500 * size), round(200 * size)))
                picture = picture.rotate(-turned_deg, expand=True, fillcolor=255)
            picture = picture.point(lambda grey: round(grey * 0.9))
            picture.save(file, dpi=(dpi, dpi) if dpi else None)
        desk.put(files[:2], files[2])
        desk.page.strip.choose(0)
        desk.page.table.pair.prepare()
        desk.wait(lambda: desk.page.table.pair.laid is not None)
        return desk

    return put_


def key(desk, code, modifier=PLAIN):
    desk.qtbot.keyClick(desk.window, code, modifier)


def on_pane(desk, code, modifier=PLAIN):
    desk.qtbot.keyClick(desk.find("laid_pane"), code, modifier)


def colors(desk):
    """Counts of what ink is painted, by kind of color."""
    pane = desk.find("laid_pane")
    pane.shows_focus = False
    desk.page.table.set_guides(Guides(baseline=False))
    image = pane.grab().toImage()
    found = {"blue": 0, "orange": 0, "black": 0}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            red, green, blue, _ = image.pixelColor(x, y).getRgb()
            if max(red, green, blue) < 60:
                found["black"] += 1
            elif blue > red + 90:
                found["blue"] += 1
            elif red > blue + 90:
                found["orange"] += 1
    return found


def test_the_protractor_stands_on_the_baseline(put):
    desk = put()
    pane, navigation = desk.find("specimen_pane"), desk.page.table.navigation
    frame = navigation.frame(QRectF(pane.viewport().rect()))
    plain = pane.grab().toImage()
    key(desk, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    shown = pane.grab().toImage()
    changed = [
        (x, y)
        for y in range(0, shown.height())
        for x in range(0, shown.width(), 3)
        if shown.pixel(x, y) != plain.pixel(x, y)
    ]
    assert changed, "it is drawn"
    # Half a circle over the baseline; the labels at its ends reach a little below.
    assert max(y for _, y in changed) <= frame.origin.y() + 12
    across = [x for x, _ in changed]
    assert (min(across) + max(across)) / 2 == pytest.approx(frame.origin.x(), abs=12)


def test_the_x_height_of_the_specimen_lies_over_both(put):
    desk = put()
    navigation = desk.page.table.navigation
    panes = [desk.find(f"{name}_pane") for name in ("specimen", "questioned")]
    plain = [pane.grab().toImage() for pane in panes]
    key(desk, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    specimen = desk.page.table.signature(SPECIMEN)
    assert specimen.x_height_px < specimen.baseline_px
    there = navigation.to_screen(SPECIMEN).map(QPointF(0, specimen.x_height_px)).y()
    for pane, before in zip(panes, plain, strict=True):
        shown = pane.grab().toImage()
        rows = [
            y
            for y in range(2, shown.height() - 2)
            for x in range(2, shown.width() - 2, 3)
            if shown.pixel(x, y) != before.pixel(x, y)
        ]
        assert rows, "it is drawn"
        assert max(abs(y - there) for y in rows) <= 1, "one level line"


def test_one_key_for_each_mode(put):
    desk = put()
    beside, laid = desk.find("specimen_pane"), desk.find("laid_pane")
    assert beside.isVisible() and not laid.isVisible()
    for mode, code in MODE_KEYS.items():
        key(desk, code)
        assert laid.isVisible() and not beside.isVisible()
        assert desk.find(f"button_{mode.value}").isChecked()
        assert mode.title in laid.accessibleName()
        assert laid.hasFocus(), "arrows work at once"
    key(desk, Qt.Key.Key_B)
    assert beside.isVisible() and not laid.isVisible()
    desk.qtbot.mouseClick(desk.find("button_overlay"), LEFT)
    assert laid.isVisible()


def test_with_one_signature_there_is_nothing_to_lay(desk, draw):
    assert not desk.find("button_overlay").isEnabled()
    desk.put([draw("s.png", 1)], draw("q.png", 2))
    assert desk.find("button_overlay").isEnabled()
    key(desk, Qt.Key.Key_V)
    key(desk, Qt.Key.Key_Delete)
    assert desk.find("specimen_empty_title").isVisible()
    assert not desk.find("laid_pane").isVisible()
    key(desk, Qt.Key.Key_Z, CONTROL)
    assert desk.find("laid_pane").isVisible(), "the clerk's choice comes back with the specimen"


def test_a_turned_and_larger_copy_is_laid_on_its_original(put):
    desk = put(1, turned_deg=8, size=1.1)
    pair = desk.page.table.pair
    degrees, size = turn_and_size(pair.placed, pair.laid.relative_scale)
    assert degrees == pytest.approx(-8, abs=0.3)
    assert size == pytest.approx(1 / 1.1, abs=0.01)
    key(desk, Qt.Key.Key_V)
    assert desk.text("laid_quality").startswith("Good alignment: ")
    assert "size 91 %" in desk.text("laid_quality")
    seen = colors(desk)
    assert seen["black"] > 5 * (seen["blue"] + seen["orange"]), "it lies on its original"


def test_overlay_shows_whose_ink_it_is(put):
    desk = put(7)
    key(desk, Qt.Key.Key_V)
    assert desk.text("laid_quality").startswith(("Fair", "Poor"))
    seen = colors(desk)
    assert min(seen["blue"], seen["orange"]) > 200
    assert desk.text("legend_specimen") == "Specimen 1"
    assert desk.find("legend_both").isVisible()


def test_difference_leaves_only_what_has_no_partner(put):
    desk = put(7)
    key(desk, Qt.Key.Key_D)
    seen = colors(desk)
    assert min(seen["blue"], seen["orange"]) > 200
    assert seen["black"] == 0


def test_a_copy_shows_no_difference(put):
    desk = put(1, turned_deg=-5)
    key(desk, Qt.Key.Key_D)
    seen = colors(desk)
    assert seen["blue"] + seen["orange"] < 20


def test_arrows_nudge_turn_and_size_and_a_takes_it_back(put):
    desk = put(2)
    key(desk, Qt.Key.Key_V)
    pair = desk.page.table.pair
    laid = pair.placed
    on_pane(desk, Qt.Key.Key_Right)
    on_pane(desk, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pair.placed.dx() - laid.dx() == pytest.approx(1)
    assert pair.placed.dy() - laid.dy() == pytest.approx(10)
    before = turn_and_size(pair.placed, 1.0)
    on_pane(desk, Qt.Key.Key_Right, CONTROL)
    on_pane(desk, Qt.Key.Key_Up, CONTROL)
    after = turn_and_size(pair.placed, 1.0)
    assert after[0] - before[0] == pytest.approx(1.0)
    assert after[1] / before[1] == pytest.approx(1.01)
    assert desk.text("laid_quality").startswith("Moved by hand")
    key(desk, Qt.Key.Key_A)
    assert pair.placed == laid
    assert not desk.text("laid_quality").startswith("Moved by hand")


def test_turning_leaves_the_middle_of_the_ink_where_it_is(put):
    desk = put(2)
    key(desk, Qt.Key.Key_V)
    pair = desk.page.table.pair
    middle = desk.page.table.signature(QUESTIONED).ink.center()
    before = pair.placed.map(middle)
    on_pane(desk, Qt.Key.Key_Left, CONTROL)
    off = pair.placed.map(middle) - before
    assert off.manhattanLength() < 0.01


def test_alt_drag_moves_the_questioned_signature_with_the_pointer(put):
    desk = put(2)
    key(desk, Qt.Key.Key_V)
    pane = desk.find("laid_pane")
    before, view = pane.picture_box.topLeft(), pane.viewport()
    start, alt = QPoint(200, 60), Qt.KeyboardModifier.AltModifier
    desk.qtbot.mousePress(view, LEFT, alt, start)
    desk.qtbot.mouseMove(view, start + QPoint(20, 8))
    desk.qtbot.mouseRelease(view, LEFT, alt, start + QPoint(20, 8))
    assert (pane.picture_box.topLeft() - before).toPoint() == QPoint(20, 8)
    assert desk.page.table.pair.is_moved_by_hand


def test_swipe_by_drag_and_by_arrows(put):
    desk = put(7)
    key(desk, Qt.Key.Key_X)
    pane = desk.find("laid_pane")
    view, start = pane.viewport(), QPoint(round(pane.divider_x), 40)
    desk.qtbot.mousePress(view, LEFT, PLAIN, start)
    desk.qtbot.mouseMove(view, start + QPoint(150, 0))
    desk.qtbot.mouseRelease(view, LEFT, PLAIN, start + QPoint(150, 0))
    assert pane.divider_x == pytest.approx(start.x() + 150, abs=1)
    on_pane(desk, Qt.Key.Key_Left)
    assert pane.divider_x == pytest.approx(start.x() + 134, abs=1)
    assert not desk.page.table.pair.is_moved_by_hand
    on_pane(desk, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.page.table.pair.is_moved_by_hand
    for _ in range(200):
        on_pane(desk, Qt.Key.Key_Right)
    assert pane.divider_x <= pane.viewport().width()


def test_flicker_changes_by_itself_and_pauses(put):
    desk = put(7)
    key(desk, Qt.Key.Key_K)
    pane = desk.find("laid_pane")
    first = pane.grab().toImage()
    with desk.qtbot.waitSignal(pane.shown_changed):
        pass
    assert desk.text("legend_specimen").startswith("Questioned signature")
    assert pane.grab().toImage() != first
    on_pane(desk, Qt.Key.Key_Space)
    assert pane.is_paused
    assert desk.text("legend_specimen") == "Questioned signature · paused"
    on_pane(desk, Qt.Key.Key_Space)
    assert not pane.is_paused
    began, seen = time.monotonic(), [pane.seen]
    pane.shown_changed.connect(lambda: seen.append(pane.seen))
    for _ in range(20):
        on_pane(desk, Qt.Key.Key_Space)
    changes = sum(before != after for before, after in itertools.pairwise(seen))
    assert changes <= 2 * (time.monotonic() - began), "a key held down makes it no faster"
    for _ in range(9):
        key(desk, Qt.Key.Key_Period)
    assert "3 changes a second" in desk.text("legend_specimen")
    assert pane._beat.interval() >= 333
    key(desk, Qt.Key.Key_Comma)
    assert "2 changes a second" in desk.text("legend_specimen")
    key(desk, Qt.Key.Key_B)
    assert not pane._beat.isActive(), "nothing flickers unseen"


def test_no_rate_is_unsafe():
    assert min(flicker_interval_ms(rate) for rate in (0.0, 1.0, 2.9, 3.0, 4.0, 50.0)) >= 333


def test_original_cleaned_and_ink_by_one_key(put):
    desk = put(7)
    table, pane = desk.page.table, desk.find("specimen_pane")
    seen = [pane.grab().toImage()]
    for rendering in (Rendering.CLEANED, Rendering.INK):
        key(desk, Qt.Key.Key_I)
        assert desk.find(f"rendering_{rendering.value}").isChecked()
        seen.append(pane.grab().toImage())
    assert seen[1] != seen[0] and seen[2] != seen[1]
    box = table.sides[SPECIMEN].pane.picture_box
    key(desk, Qt.Key.Key_I)
    assert table.rendering is Rendering.ORIGINAL
    assert pane.grab().toImage() == seen[0]
    assert table.sides[SPECIMEN].pane.picture_box == box, "nothing jumps"
    desk.qtbot.mouseClick(desk.find("rendering_ink"), LEFT)
    assert table.rendering is Rendering.INK
    key(desk, Qt.Key.Key_V)
    assert not desk.find("rendering_original").isEnabled(), "an overlay is of ink"


def test_leafing_lays_the_other_specimen(put):
    desk = put(2)
    key(desk, Qt.Key.Key_V)
    first = desk.page.table.pair.laid
    key(desk, Qt.Key.Key_PageDown)
    desk.wait(lambda: desk.page.table.pair.laid is not None)
    assert desk.page.table.pair.laid is not first
    assert desk.text("legend_specimen") == "Specimen 2"
    assert desk.text("laid_quality").startswith("Good"), "the very same scribble"
    key(desk, Qt.Key.Key_PageUp)
    assert desk.page.table.pair.laid is first, "it is not done again"


GUIDES = {
    "baseline": (Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier),
    "grid": (Qt.Key.Key_G, PLAIN),
    "slant": (Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier),
    "ruler": (Qt.Key.Key_M, PLAIN),
}


def test_guides_are_drawn_on_every_pane(put):
    desk = put(7)
    for name, mode in (("specimen_pane", Qt.Key.Key_B), ("laid_pane", Qt.Key.Key_V)):
        key(desk, mode)
        pane = desk.find(name)
        before = pane.grab().toImage()
        for guide, (code, modifier) in GUIDES.items():
            key(desk, code, modifier)
            assert pane.grab().toImage() != before, guide
            key(desk, code, modifier)
            assert pane.grab().toImage() == before, guide


def test_ruler_only_where_millimeters_are_known(put):
    assert put(7).page.table.navigation.is_measured
    assert not put(7, dpi=None).page.table.navigation.is_measured


def test_view_is_copied_with_a_caption(put):
    desk = put(7)
    key(desk, Qt.Key.Key_V)
    key(desk, Qt.Key.Key_C, CONTROL)
    copied = QApplication.clipboard().image()
    part = desk.page.table.shown_part
    assert copied.width() == part.width()
    assert copied.height() > part.height() + 40
    foot = copied.copy(0, part.height(), copied.width(), copied.height() - part.height())
    assert {foot.pixelColor(x, 22).lightness() < 120 for x in range(foot.width())} == {True, False}
    assert "Copied" in desk.text("view_notice")
    QApplication.clipboard().clear()


def test_caption_says_scale_and_transform(put):
    from siggui.ui.view_export import caption_lines

    desk = put(7)
    key(desk, Qt.Key.Key_V)
    what, how = caption_lines(desk.page.table)
    assert what == "Specimen 1: s0.png · 300 dpi · Questioned signature: q.png · 300 dpi"
    assert how.startswith("Overlay · ")
    assert "Same scale, from the resolution" in how
    assert "turned" in how and "size" in how


def test_view_is_saved_for_its_owner_only(put, tmp_path):
    desk = put(7)
    key(desk, Qt.Key.Key_S, CONTROL)
    file = tmp_path / "out" / "Vergleich ü.png"
    dialog = desk.find("save_dialog", QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    desk.wait(lambda: "Saved" in desk.text("view_notice"))
    assert not QImage(str(file)).isNull()
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_picture_that_cannot_be_saved_says_so(put, tmp_path):
    desk = put(7)
    taken = tmp_path / "taken"
    taken.mkdir()
    key(desk, Qt.Key.Key_S, CONTROL)
    dialog = desk.find("save_dialog", QFileDialog)
    with desk.qtbot.waitSignal(desk.messages.shown) as shown:
        dialog.fileSelected.emit(str(taken))
    dialog.close()
    assert shown.args[0].code == "picture-not-saved"
    desk.find("message_box", QMessageBox).close()


def test_every_key_is_on_the_sheet_and_none_twice(put):
    desk = put(7)
    key(desk, Qt.Key.Key_F1)
    sheet = desk.find("key_sheet")
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {entry.text.rstrip("…") for entry in KEYS} | {text for _, text in LAID} <= shown
    sheet.close()
    every = [keys for entry in KEYS for keys in entry.keys]
    assert len(every) == len(set(every))
    assert all(desk.window.findChild(QAction, f"action_{entry.name}") for entry in KEYS)


@pytest.mark.parametrize("kind", KINDS)
def test_inks_are_told_apart_with_any_color_vision(kind):
    grey = QColor.fromRgbF(*[1 - AGREEING_OPACITY] * 3).name()
    every = {"specimen": SPECIMEN_INK, "questioned": QUESTIONED_INK, "both": BOTH_INK}
    every |= {"near": grey, "paper": PAPER}
    seen = {name: as_seen(QColor(color).getRgb()[:3], kind) for name, color in every.items()}
    for one in every:
        for other in every:
            # Paper and what agrees in the difference differ by lightness alone.
            if one < other and {one, other} != {"near", "paper"}:
                assert difference(seen[one], seen[other]) > 40, (one, other)
    assert difference(seen["near"], seen["paper"]) > 15


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640)])
def test_the_legend_is_read_in_full(put, width, height):
    desk = put(7)
    desk.window.resize(width, height)
    for code in MODE_KEYS.values():
        key(desk, code)
        QApplication.processEvents()
        for label in desk.find("laid_side").findChildren(QLabel):
            if label.isVisible():
                # How well they lie gives way first, but its words are always read.
                text = label.text().partition(":")[0] if width < 1366 else label.text()
                assert label.width() >= label.fontMetrics().horizontalAdvance(text)


def test_nothing_overlaps_beside_the_evidence(put):
    desk = put(7)
    desk.window.action("evidence").trigger()
    desk.settle()
    key(desk, Qt.Key.Key_D)
    QApplication.processEvents()
    quality, side = desk.find("laid_quality"), desk.find("laid_side")
    assert quality.toolTip() == quality.text()
    labels = [label for label in side.findChildren(QLabel) if label.isVisible()]
    legends = [label for label in labels if label.objectName().startswith("legend_")]
    # The legend is whole; what is left is the quality's.
    for label in legends:
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
        right = label.mapTo(side, label.rect().topRight()).x()
        assert right < quality.mapTo(side, quality.rect().topLeft()).x()
    for mode in CompareMode:
        button = desk.find(f"button_{mode.value}")
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), mode


def test_what_cleaning_took_is_said_where_only_ink_is_seen(desk, draw):
    from PIL import ImageDraw

    files = [draw("s.png", 1), draw("q.png", 2)]
    with Image.open(files[1]) as image:
        ruled = image.copy()
    ImageDraw.Draw(ruled).line([(0, 120), (500, 120)], fill=60, width=3)
    ruled.save(files[1])
    desk.put(files[:1], files[1])
    assert desk.text("cleaned_label") == ""
    key(desk, Qt.Key.Key_V)
    assert "lines" in desk.text("cleaned_label")
    key(desk, Qt.Key.Key_X)
    assert desk.text("cleaned_label") == "", "the original is seen"


def test_beside_the_evidence_no_word_over_the_table_is_cut_off(desk, draw, qtbot):
    desk.put([draw("s.png", 1)], draw("q.png", 2))
    names = ("button_beside", "button_map", "rendering_original", "rendering_ink")
    buttons = [desk.find(name) for name in names]
    bar = desk.find("mode_bar")
    one_row = bar.height()
    # With and without the evidence, on a wide and on a narrow window.
    for width, rows in ((1366, 1), (1366, 1), (1024, 2), (1024, 1)):
        desk.window.resize(width, 768)
        desk.window.action("evidence").trigger()
        desk.wait(lambda rows=rows: (bar.height() > 1.5 * one_row) is (rows == 2))
        desk.wait(lambda: all(b.width() >= b.sizeHint().width() for b in buttons))
        boxes = [QRect(b.mapTo(desk.window, QPoint()), b.size()) for b in buttons]
        assert not any(one.intersects(two) for one, two in itertools.combinations(boxes, 2))
    desk.settle()
