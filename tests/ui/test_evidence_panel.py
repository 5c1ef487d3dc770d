"""The evidence panel, opened and read like a clerk does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from siggui.drawing.pen import render
from siggui.drawing.signer import Signer
from siggui.errors import SystemFault
from siggui.ui.feature_strip import FeatureRow, FeatureStrip

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sign(tmp_path):
    """Writes a drawn signature of a person and returns its file."""

    def write(seed: int, index: int) -> Path:
        image = render(Signer(seed).genuine(index), width_px=4.0, rng=np.random.default_rng(index))
        path = tmp_path / f"{seed}-{index}.png"
        Image.fromarray(image).save(path, dpi=(300, 300))
        return path

    return write


def rows(desk):
    found = desk.page.evidence.findChildren(FeatureRow)
    return sorted(found, key=lambda row: row.y())


def open_panel(desk, qtbot):
    qtbot.mouseClick(desk.find("evidence_toggle"), LEFT)
    desk.wait(lambda: bool(rows(desk)))


def test_folded_until_wanted_and_measured_only_then(desk, sign, qtbot):
    desk.put([sign(4, k) for k in range(3)], sign(11, 0))
    desk.settle()
    panel = desk.page.evidence
    assert panel.is_folded and not panel.isVisible()
    assert rows(desk) == []
    open_panel(desk, qtbot)
    assert panel.isVisible()
    assert "outside the range of the 3 specimens" in desk.text("evidence_summary")
    first = rows(desk)[0]
    assert "than any of the 3 specimens" in first.accessibleDescription() or (
        "less alike" in first.accessibleDescription()
    )
    assert desk.window.action("evidence").isChecked()


def test_the_key_opens_and_closes_it(desk, sign, qtbot):
    desk.put([sign(4, 0), sign(4, 1)], sign(4, 2))
    qtbot.keyClick(desk.window, Qt.Key.Key_Y)
    desk.wait(lambda: bool(rows(desk)))
    qtbot.keyClick(desk.window, Qt.Key.Key_Y)
    assert not desk.page.evidence.isVisible()
    assert desk.page.evidence.is_folded


def test_one_specimen_leaves_the_variation_unknown(desk, sign, qtbot):
    desk.put([sign(4, 0)], sign(4, 2))
    open_panel(desk, qtbot)
    assert "how much this person varies is unknown" in desk.text("evidence_summary")
    assert all("varies is unknown" in row.accessibleDescription() for row in rows(desk))


def test_evidence_about_other_images_is_never_seen(desk, sign, qtbot):
    desk.put([sign(4, 0), sign(4, 1)], sign(4, 2))
    open_panel(desk, qtbot)
    desk.page.open_questioned([sign(11, 0)])
    assert rows(desk) == []
    assert desk.text("evidence_summary") == "Comes with the verdict."
    desk.wait(lambda: bool(rows(desk)))
    desk.page.start_anew()
    assert rows(desk) == []


def test_other_thresholds_leave_it_as_it_is(desk, sign, qtbot):
    desk.put([sign(4, 0), sign(4, 1)], sign(4, 2))
    open_panel(desk, qtbot)
    before = rows(desk)
    with qtbot.waitSignal(desk.verification.found):
        desk.page.flow.choose_point("quick")
    assert rows(desk) == before


def test_a_fault_is_told(desk, sign, qtbot, monkeypatch):
    def broken(*_arguments, **_more):
        raise SystemFault("population-unreadable", "It cannot be read.", "Install again.")

    monkeypatch.setattr("siggui.services.features.FeatureService.report", broken)
    told = []
    monkeypatch.setattr(desk.messages, "report", lambda error: told.append(error.code))
    desk.put([sign(4, 0)], sign(4, 2))
    qtbot.mouseClick(desk.find("evidence_toggle"), LEFT)
    desk.wait(lambda: told == ["population-unreadable"])
    assert desk.text("evidence_summary") == "The features could not be measured."


def test_marks_stand_where_their_values_are(desk, sign, qtbot):
    desk.put([sign(4, 0), sign(4, 1)], sign(11, 2))
    open_panel(desk, qtbot)
    for strip in desk.page.evidence.findChildren(FeatureStrip):
        item = strip._item
        values = sorted((item.questioned, *item.specimens, item.usual.low, item.usual.high))
        places = [strip.x_of(value) for value in values]
        assert places == sorted(places)
        assert places[0] >= 0 and places[-1] <= strip.width()
    # Painted: the questioned mark has the accent's color where its value is.
    strip = rows(desk)[0].findChild(FeatureStrip)
    picture = strip.grab().toImage()
    ratio = picture.devicePixelRatio()
    at = picture.pixelColor(
        round(strip.x_of(strip._item.questioned) * ratio), round(strip.height() / 2 * ratio)
    )
    assert at.name() == desk.application.theme.tokens.accent
