"""Cleaning is seen, can be switched, and the verdict is of what is seen."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from siggui.domain.cleaning import ALL
from siggui.ui.cleaning_row import CleaningRow
from siggui.ui.compare_view import QUESTIONED, SPECIMEN
from siggui.ui.signature import REMOVED_COLOR

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ruled(draw, tmp_path):
    """A scribble on a ruled line that runs from edge to edge."""
    picture = Image.open(draw("scribble.png", 4)).convert("L")
    ImageDraw.Draw(picture).line([(0, 130), (499, 130)], fill=40, width=3)
    path = tmp_path / "ruled.png"
    picture.save(path)
    return path


@pytest.fixture
def ready(desk, draw, ruled):
    desk.put([draw("s.png", 4)], ruled)
    qtbot_click(desk, "filmstrip_toggle")
    return desk


def qtbot_click(desk, name):
    desk.qtbot.mouseClick(desk.find(name), LEFT)


def click_box(desk, step):
    """Click on the box itself: the row is wider than its words."""
    box = desk.find(f"clean_{step}")
    desk.qtbot.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))


def questioned(desk):
    return desk.page.table.signature(QUESTIONED)


def removed_share(desk):
    """Share of the cleaned frame that is shown as taken away."""
    frame = next(f.picture for f in questioned(desk).frames if f.name == "clean")
    frame = frame.convertToFormat(frame.Format.Format_RGB888)
    rows = np.frombuffer(frame.constBits(), np.uint8).reshape(frame.height(), -1)
    pixels = rows[:, : 3 * frame.width()].reshape(frame.height(), frame.width(), 3)
    return float((pixels == REMOVED_COLOR).all(axis=2).mean())


def test_what_was_taken_away_is_said_and_seen(ready):
    assert questioned(ready).prepared.removed == ("lines",)
    assert ready.find("clean_lines").text() == "Lines · found"
    assert ready.find("clean_lines").accessibleDescription() == "Found in the questioned signature."
    assert ready.find("clean_stamps").text() == "Stamps"
    assert removed_share(ready) > 0.005


def test_step_that_is_switched_off_changes_picture_and_verdict(ready, qtbot):
    before, finding = questioned(ready), ready.verification.finding
    with qtbot.waitSignal(ready.verification.found, timeout=30_000) as found:
        click_box(ready, "lines")
        assert ready.verification.finding is None
    assert found.args[0].similarity != finding.similarity
    assert "cleaning-off" in {warning.code for warning in found.args[0].warnings}
    after = questioned(ready)
    assert after.prepared.cleaning.kept == ("lines",)
    assert (after.prepared.canvas != before.prepared.canvas).any()
    assert (after.image.pixels == before.image.pixels).all()
    assert removed_share(ready) == 0
    assert ready.text("filmstrip_toggle") == "What the program sees · not taken away: lines"
    assert ready.page.table.signature(SPECIMEN).prepared.cleaning.kept == ("lines",)

    with qtbot.waitSignal(ready.verification.found, timeout=30_000) as again:
        qtbot_click(ready, "clean_all")
    assert again.args[0].similarity == finding.similarity
    assert "cleaning-off" not in {warning.code for warning in again.args[0].warnings}
    assert ready.text("filmstrip_toggle") == "What the program sees"
    assert not ready.find("clean_all").isVisible()


def test_menu_keys_and_boxes_say_the_same(ready, qtbot):
    ready.window.activateWindow()
    ready.wait(ready.window.isActiveWindow)
    with qtbot.waitSignal(ready.verification.found, timeout=30_000):
        qtbot.keyClick(ready.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert not ready.find("clean_lines").isChecked()
    assert not ready.window.findChild(QAction, "action_clean_lines").isChecked()
    with qtbot.waitSignal(ready.verification.found, timeout=30_000):
        ready.window.findChild(QAction, "action_clean_all").trigger()
    assert ready.find("clean_lines").isChecked()
    assert ready.page.film.cleaning.cleaning == ALL


def test_image_that_comes_later_and_undo_follow_the_switches(ready, draw, qtbot):
    with qtbot.waitSignal(ready.verification.found, timeout=30_000):
        click_box(ready, "lines")
        click_box(ready, "print")
    with qtbot.waitSignal(ready.verification.found, timeout=30_000):
        ready.page.add_specimens([draw("later.png", 6)])
    kept = [e.signature.prepared.cleaning.kept for e in ready.page.model.entries]
    assert kept == [("lines", "print")] * 2
    ready.page.start_anew()
    qtbot_click(ready, "clean_all")
    with qtbot.waitSignal(ready.verification.found, timeout=30_000):
        qtbot_click(ready, "undo_button")
    every = [questioned(ready), *(e.signature for e in ready.page.model.entries)]
    assert [s.prepared.cleaning for s in every] == [ALL] * 3


def test_switches_are_on_at_the_next_start(desk):
    """Steps that somebody else switched off must not change today's verdicts unseen."""
    assert desk.page.film.cleaning.cleaning == ALL
    assert all(desk.find(f"clean_{step}").isChecked() for step in ("lines", "colors", "print"))


def test_image_that_cannot_be_cleaned_so_brings_all_steps_back(ready, qtbot, monkeypatch):
    from siggui.errors import InputError
    from siggui.services.verify import VerificationService

    prepare = VerificationService.prepare

    def refuses(self, image, cancelled=None, cleaning=ALL):
        if cleaning != ALL:
            raise InputError("no-ink", "There is no ink.", "Choose another part.")
        return prepare(self, image, cancelled, cleaning)

    monkeypatch.setattr(VerificationService, "prepare", refuses)
    with qtbot.waitSignal(ready.verification.found, timeout=30_000):
        click_box(ready, "lines")
    assert ready.page.film.cleaning.cleaning == ALL
    assert "There is no ink." in ready.page.table.sides[QUESTIONED].banner.text


@pytest.mark.parametrize(("width", "columns"), [(1300, 6), (690, 3), (500, 2), (300, 1)])
def test_the_switches_take_more_rows_where_it_is_narrow(desk, qtbot, width, columns):
    around = QWidget()
    qtbot.addWidget(around)
    row = CleaningRow(desk.application.theme, around)
    row.switch("lines", False)
    around.show()
    row.resize(width, 200)

    def places():
        return [box.geometry() for box in row.findChildren(QCheckBox)]

    qtbot.waitUntil(lambda: len({place.left() for place in places()}) == columns)
    assert all(place.right() < width for place in places())
    others = [child.geometry() for child in row.findChildren(QWidget) if child.isVisible()]
    assert not any(
        one.intersects(other) for n, one in enumerate(others) for other in others[n + 1 :]
    )
