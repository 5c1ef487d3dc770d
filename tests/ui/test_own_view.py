"""The clerk's own view before the verdict: asked for, kept, and never led by the score."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from siggui.domain.own_view import CHECKLIST, Mark, View
from siggui.ui.verification import Phase

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def blind(desk, draw):
    """A pair on the page, and the checklist where the verdict would be."""
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_B, CONTROL)
    put(desk, draw, 7)
    return desk


def put(desk, draw, seed):
    desk.page.start_anew()
    desk.page.open_questioned([draw(f"q{seed}.png", seed)])
    desk.page.add_specimens([draw("s0.png", 1), draw("s1.png", 2)])
    desk.wait(lambda: desk.verification.phase is Phase.BLIND)


def choose(desk, *names):
    for name in names:
        desk.find(name, QRadioButton).click()


def test_nothing_tells_the_score(blind, engine):
    assert blind.find("own_view_sheet").isVisible()
    assert blind.verification.finding is None
    blind.window.action("map").trigger()
    blind.settle()
    assert engine.explained == 0
    sheet = blind.find("own_view_sheet")
    assert sheet.size() == blind.find("result_card").size(), "it covers the scale"
    shown = [
        label.text()
        for label in blind.window.findChildren(QLabel)
        if label.isVisible() and not label.visibleRegion().isEmpty()
    ]
    assert not [text for text in shown if re.search(r"\b0\.\d\d\b|Match|No match|likely", text)]
    assert all(entry.similarity is None for entry in blind.page.model.entries)
    told = blind.find("verdict_block").accessibleName()
    assert told.startswith("No verdict yet")


def test_the_score_comes_after_the_view_and_what_was_marked_is_known(blind):
    show = blind.find("own_view_show")
    assert not show.isEnabled()
    choose(blind, "mark_slant_differs", "mark_ends_same")
    assert not show.isEnabled(), "features alone are no view"
    choose(blind, "mark_slant_unclear", "view_forged")
    with blind.qtbot.waitSignal(blind.verification.found):
        blind.qtbot.mouseClick(show, LEFT)
    assert not blind.find("own_view_sheet").isVisible()
    assert blind.verification.phase is Phase.VERDICT
    view = blind.verification.own_view
    assert view.view is View.FORGED
    assert dict(view.marks) == {"slant": Mark.UNCLEAR, "ends": Mark.SAME}


def test_it_is_asked_once_for_a_case_and_anew_for_the_next(blind, draw):
    choose(blind, "view_genuine")
    blind.find("own_view_show").click()
    with blind.qtbot.waitSignal(blind.verification.found):
        blind.qtbot.keyClick(blind.window, Qt.Key.Key_1, CONTROL)
    assert not blind.find("own_view_sheet").isVisible(), "other thresholds are no other case"
    put(blind, draw, 8)
    assert blind.find("own_view_sheet").isVisible()
    assert not [b for b in blind.window.findChildren(QRadioButton) if b.isChecked()]
    assert blind.verification.own_view is None


def test_it_is_done_with_keys_alone(blind, draw):
    before = blind.find("specimen_list")
    before.setFocus()
    put(blind, draw, 8)
    sheet = blind.find("own_view_sheet")
    assert sheet.isVisible()
    first = next(iter(CHECKLIST))
    for name in (f"mark_{first}_same", "view_unclear"):
        button = blind.find(name)
        button.setFocus()
        blind.qtbot.keyClick(button, Qt.Key.Key_Space)
    show = blind.find("own_view_show")
    show.setFocus()
    blind.qtbot.keyClick(show, Qt.Key.Key_Space)
    assert not sheet.isVisible()
    assert before.hasFocus(), "the keys go on where they were before"
    assert blind.verification.own_view.view is View.UNCLEAR


def test_switched_off_the_verdict_comes_at_once(blind):
    assert blind.window._preferences.blind_first, "it is asked for tomorrow too"
    blind.qtbot.keyClick(blind.window, Qt.Key.Key_B, CONTROL)
    assert blind.verification.phase is Phase.VERDICT
    assert blind.verification.own_view is None, "nothing was said, so nothing is kept"
    assert not blind.window._preferences.blind_first


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 640)])
def test_nothing_of_the_checklist_is_cut_off(blind, width, height):
    blind.window.resize(width, height)
    sheet = blind.find("own_view_sheet")
    blind.wait(lambda: sheet.width() <= width)
    for part in sheet.findChildren(QWidget):
        if part.isVisible():
            assert sheet.rect().contains(part.geometry()), part.objectName()
            assert part.width() >= part.minimumSizeHint().width(), part.objectName()
