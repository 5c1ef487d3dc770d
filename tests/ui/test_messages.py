"""Each kind of trouble reaches the clerk in its own way, and none with a traceback."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from siggui.errors import Cancelled, InputError, SystemFault
from siggui.services.incident import log_path
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.theme import Theme


@pytest.fixture
def banner(qtbot, qapp):
    theme = Theme(qapp)
    banner = Banner(theme, Icons(theme))
    qtbot.addWidget(banner)
    yield banner
    theme.deleteLater()


@pytest.fixture
def messages(qapp):
    messages = Messages()
    yield messages
    for box in qapp.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()


def shown_box(qapp) -> QMessageBox:
    boxes = [w for w in qapp.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert len(boxes) == 1
    return boxes[0]


def test_what_the_clerk_can_mend_stands_beside_the_field(messages, banner):
    error = InputError("file-empty", "The file is empty.", "Choose another file.")
    messages.report(error, banner)
    assert banner.text == "The file is empty. Choose another file."
    assert banner.accessibleName() == banner.text
    assert [shown.code for shown in messages.history] == ["file-empty"]
    banner.findChild(QPushButton, "banner_dismiss").click()
    assert banner.isHidden()
    assert banner.text == ""


def test_fault_of_the_surroundings_is_a_dialog(qtbot, qapp, messages, banner):
    messages.report(SystemFault("disk-full", "The disk is full.", "Make room."), banner)
    assert banner.isHidden()
    box = shown_box(qapp)
    assert box.text() == "The disk is full."
    assert box.informativeText() == "Make room."
    with qtbot.waitSignal(box.finished):
        box.button(QMessageBox.StandardButton.Ok).click()


def test_bug_shows_a_number_and_no_detail(qapp, messages, banner):
    try:
        raise KeyError("/home/clerk/Mrs Miller.png")
    except KeyError as error:
        messages.report(error, banner)
    box = shown_box(qapp)
    told = box.text() + box.informativeText()
    assert "Miller" not in told
    assert "KeyError" not in told
    number = messages.history[-1].code
    assert number in told
    log = log_path().read_text()
    assert number in log
    assert "Miller" not in log


def test_cancelling_is_silent(messages, banner):
    messages.report(Cancelled(), banner)
    assert messages.history == []
    assert banner.isHidden()


def test_what_escapes_anywhere_is_caught(qtbot, messages):
    restore = messages.install_excepthooks()
    try:
        error = ValueError("x")
        with qtbot.waitSignal(messages.shown):
            sys.excepthook(ValueError, error, None)
        with qtbot.waitSignal(messages.shown):
            thread = threading.Thread(target=lambda: 1 // 0)
            thread.start()
            thread.join()
    finally:
        restore()
    assert [shown.kind for shown in messages.history] == ["bug", "bug"]


@pytest.mark.parametrize("show", ["show_notice", "show_warning"])
def test_banner_with_a_button(qtbot, banner, show):
    getattr(banner, show)("Specimen removed.", "", "Undo")
    with qtbot.waitSignal(banner.acted):
        banner.findChild(QPushButton, "banner_action").click()
    assert banner.height_for(500) > 20
