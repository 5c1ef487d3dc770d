"""Pages that come in stand in the window, and one key brings them to the table."""

from __future__ import annotations

import shutil
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from siggui.ui.compare_view import QUESTIONED
from siggui.ui.inbox_model import Use

pytestmark = pytest.mark.usefixtures("quick_inbox")

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "Scans of today"
    made.mkdir()
    return made


def names(desk):
    return [item.name for item in desk.window.inbox.model.items]


def wait_for(desk, *wanted):
    desk.wait(lambda: set(names(desk)) == set(wanted))


def put(draw, folder, name, seed=0):
    return shutil.copy(draw(name, seed), folder / name)


def activate(desk):
    """No window manager gives the keys back when a dialog closes."""
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)


def watch(desk, qtbot, folder):
    """Choose a folder as a clerk does."""
    activate(desk)
    qtbot.keyClick(
        desk.window,
        Qt.Key.Key_W,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = desk.find("folder_dialog", QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    activate(desk)


def choose(desk, name):
    desk.window.inbox.panel.choose(names(desk).index(name))


def test_page_that_comes_in_is_opened_by_enter_and_by_key(desk, draw, qtbot, folder):
    assert not desk.find("inbox_panel").isVisible()
    watch(desk, qtbot, folder)
    assert desk.find("inbox_panel").isVisible()
    assert desk.text("inbox_place") == "From “Scans of today”"
    assert "Nothing has come in yet" in desk.text("inbox_empty")
    put(draw, folder, "a.png", 1)
    wait_for(desk, "a.png")
    put(draw, folder, "b.png", 2)
    wait_for(desk, "a.png", "b.png")
    assert names(desk) == ["b.png", "a.png"]
    assert desk.text("inbox_count") == "2 to do"
    assert desk.text("status_inbox") == "Inbox · 2 to do"

    inbox_list = desk.find("inbox_list")
    choose(desk, "b.png")
    qtbot.keyClick(inbox_list, Qt.Key.Key_Return)
    desk.wait(lambda: desk.page.table.signature(QUESTIONED) is not None)
    assert desk.page.table.signature(QUESTIONED).label == "b.png"
    choose(desk, "a.png")
    with qtbot.waitSignal(desk.verification.found, timeout=15_000):
        qtbot.keyClick(desk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    assert [entry.label for entry in desk.page.model.entries] == ["a.png"]
    assert [item.use for item in desk.window.inbox.model.items] == [Use.QUESTIONED, Use.SPECIMEN]
    assert desk.text("inbox_count") == ""


def test_key_without_a_choice_takes_the_newest_that_waits(desk, draw, qtbot, folder):
    watch(desk, qtbot, folder)
    put(draw, folder, "old.png", 1)
    wait_for(desk, "old.png")
    put(draw, folder, "new.png", 2)
    wait_for(desk, "old.png", "new.png")
    (folder / "letter.docx").write_bytes(b"PK\x03\x04")
    wait_for(desk, "old.png", "new.png", "letter.docx")
    qtbot.keyClick(desk.window, Qt.Key.Key_Q)
    desk.wait(lambda: desk.page.table.signature(QUESTIONED) is not None)
    assert desk.page.table.signature(QUESTIONED).label == "new.png"


def test_buttons_open_the_chosen_page(desk, draw, qtbot, folder):
    watch(desk, qtbot, folder)
    put(draw, folder, "a.png", 1)
    wait_for(desk, "a.png")
    assert not desk.find("inbox_questioned").isEnabled()
    choose(desk, "a.png")
    qtbot.mouseClick(desk.find("inbox_questioned"), LEFT)
    with qtbot.waitSignal(desk.verification.found, timeout=15_000):
        qtbot.mouseClick(desk.find("inbox_specimen"), LEFT)


def test_wrong_file_says_why_and_cannot_be_opened(desk, draw, qtbot, folder):
    watch(desk, qtbot, folder)
    (folder / "letter.docx").write_bytes(b"PK\x03\x04")
    put(draw, folder, "a.png", 1)
    wait_for(desk, "letter.docx", "a.png")
    choose(desk, "letter.docx")
    assert not desk.find("inbox_questioned").isEnabled()
    qtbot.keyClick(desk.find("inbox_list"), Qt.Key.Key_Return)
    assert desk.page.table.signature(QUESTIONED) is None
    index = desk.window.inbox.panel.list.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("letter.docx. This is a Word, Excel or ZIP file")
    assert said.endswith("Choose a PNG, JPEG, BMP, WebP or TIFF picture or a PDF.")


def test_del_takes_a_page_off_the_list_and_no_specimen(desk, draw, qtbot, folder):
    desk.page.add_specimens([draw("s.png", 5)])
    watch(desk, qtbot, folder)
    put(draw, folder, "a.png", 1)
    wait_for(desk, "a.png")
    desk.wait(lambda: desk.page.model.entries[0].signature is not None)
    choose(desk, "a.png")
    inbox_list = desk.find("inbox_list")
    inbox_list.setFocus()
    qtbot.keyClick(inbox_list, Qt.Key.Key_Delete)
    assert names(desk) == []
    assert desk.page.model.rowCount() == 1
    assert (folder / "a.png").exists()


def test_page_that_was_taken_away_leaves_the_list(desk, draw, qtbot, folder):
    watch(desk, qtbot, folder)
    put(draw, folder, "a.png", 1)
    wait_for(desk, "a.png")
    (folder / "a.png").unlink()
    wait_for(desk)


def end(desk):
    desk.window.close()
    assert desk.application.tasks.close()


def test_next_start_goes_on_where_this_one_ended(open_desk, engine, draw, qtbot, folder):
    first = open_desk(lambda: engine)
    watch(first, qtbot, folder)
    for seed, name in enumerate(("opened.png", "waiting.png")):
        put(draw, folder, name, seed)
    wait_for(first, "opened.png", "waiting.png")
    choose(first, "opened.png")
    qtbot.keyClick(first.window, Qt.Key.Key_Q)
    first.wait(lambda: first.page.table.signature(QUESTIONED) is not None)
    end(first)

    second = open_desk(lambda: engine)
    second.window.inbox.resume()
    put(draw, folder, "late.png", 7)
    wait_for(second, "waiting.png", "late.png")
    assert second.find("inbox_panel").isVisible()
    end(second)


def test_watching_can_be_stopped_and_is_not_resumed(desk, draw, qtbot, folder):
    watch(desk, qtbot, folder)
    put(draw, folder, "a.png", 1)
    wait_for(desk, "a.png")
    desk.window.findChild(QAction, "action_watch_stop").trigger()
    assert names(desk) == []
    assert desk.find("inbox_watch").isVisible()
    desk.settle()
    desk.window.inbox.resume()
    desk.settle()
    assert desk.window.inbox.watched is None


def test_network_drives_are_looked_at_every_other_second(desk, draw, qtbot, folder):
    watch(desk, qtbot, folder)
    desk.window.findChild(QAction, "action_watch_polling").trigger()
    desk.wait(lambda: desk.text("inbox_trouble") == "Looked at every 2 seconds.")
    put(draw, folder, "a.png", 1)
    wait_for(desk, "a.png")


def test_folder_that_is_gone_is_told_of(desk, qtbot, folder):
    folder.rmdir()
    watch(desk, qtbot, folder)
    desk.wait(lambda: "cannot be reached" in desk.text("inbox_trouble"))


def test_page_can_be_dragged_to_a_side(desk, draw, qtbot, folder):
    watch(desk, qtbot, folder)
    put(draw, folder, "a.png", 1)
    wait_for(desk, "a.png")
    model = desk.window.inbox.model
    data = model.mimeData([model.index(0)])
    assert desk.page.take_mime(data, QUESTIONED)
    desk.wait(lambda: desk.page.table.signature(QUESTIONED) is not None)


def test_inbox_is_hidden_and_shown_by_key(desk, qtbot):
    activate(desk)
    qtbot.keyClick(desk.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert desk.find("inbox_panel").isVisible()
    assert desk.find("inbox_watch").isVisible()
    qtbot.mouseClick(desk.find("inbox_close"), LEFT)
    assert not desk.find("inbox_panel").isVisible()
    assert not desk.window.action("inbox").isChecked()


def test_scanned_page_is_opened_like_any_other(desk, qtbot, sane):
    qtbot.keyClick(
        desk.window,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    wait_for(desk, "Scan 1")
    assert desk.find("inbox_panel").isVisible()
    assert not desk.find("inbox_doing").isVisible()
    choose(desk, "Scan 1")
    qtbot.mouseClick(desk.find("inbox_questioned"), LEFT)
    desk.wait(lambda: desk.page.table.signature(QUESTIONED) is not None)
    assert desk.page.table.signature(QUESTIONED).image.dpi == 300.0


def test_of_several_scanners_one_is_chosen(desk, qtbot, sane):
    sane.get_devices = lambda: [(f"test:{n}", "Acme", f"Flat {n}", "") for n in (1, 2)]
    desk.window.action("scan").trigger()
    desk.wait(lambda: desk.window.findChild(QInputDialog) is not None)
    dialog = desk.find("scanner_dialog", QInputDialog)
    assert dialog.comboBoxItems() == ["1  Acme Flat 1", "2  Acme Flat 2"]
    dialog.setTextValue("2  Acme Flat 2")
    dialog.accept()
    wait_for(desk, "Scan 1")


def test_scan_can_be_cancelled(desk, qtbot, sane):
    begun, go_on = threading.Event(), threading.Event()

    def on_line():
        begun.set()
        go_on.wait(10)

    sane.on_line = on_line
    desk.window.action("scan").trigger()
    desk.wait(begun.is_set)
    assert desk.text("inbox_doing") == "Scanning with Acme Flat 1…"
    qtbot.keyClick(desk.find("inbox_cancel"), Qt.Key.Key_Escape)
    assert not desk.find("inbox_doing").isVisible()
    go_on.set()
    desk.wait(lambda: sane.closed == 1)
    desk.settle()
    assert names(desk) == []


def test_missing_scanner_software_is_told_in_a_sentence(desk, qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "sane", None)
    with qtbot.waitSignal(desk.messages.shown, timeout=15_000) as shown:
        desk.window.action("scan").trigger()
    assert shown.args[0].code == "scanner-missing"
    desk.find("message_box", QMessageBox).close()
