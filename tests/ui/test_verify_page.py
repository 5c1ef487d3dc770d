"""The page, clicked and typed at like a clerk does."""

from __future__ import annotations

import threading

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from siggui.domain.decision import OperatingPoint, Rate
from siggui.errors import InputError, SystemFault
from siggui.ui.compare_view import QUESTIONED, SPECIMEN
from siggui.ui.verification import Phase

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def ready(desk, draw):
    """Three specimens and a questioned signature, with a verdict."""
    desk.put([draw(f"s{i}.png", i) for i in range(3)], draw("q.png", 9))
    return desk


def key(desk, qtbot, code, modifier=PLAIN):
    qtbot.keyClick(desk.window, code, modifier)


def labels(desk):
    return [entry.label for entry in desk.page.model.entries]


def test_empty_page_says_what_to_do(desk):
    assert desk.text("questioned_empty_title") == "The signature to be checked"
    assert desk.find("questioned_empty_button").property("role") == "primary"
    assert desk.text("verdict_word") == "No verdict yet"
    assert "at least one specimen" in desk.text("verdict_sentence")


def test_verdict_comes_by_itself(desk, draw):
    found = desk.put([draw("s.png", 1)], draw("q.png", 1 + 1))
    assert desk.text("verdict_word") in ("Match", "Refer", "No match")
    assert "likely" in desk.text("verdict_sentence") or "hardly" in desk.text("verdict_sentence")
    assert desk.text("status_device") == "Processor (CPU)"
    assert "double-1" in desk.text("status_model")
    assert found.model_version in desk.text("fine_print")
    assert desk.text("rate_far_skilled") == "10 %"
    assert desk.text("rate_frr_interval") == "5.0–15"
    assert desk.page.model.entries[0].similarity == found.specimen_similarities[0]


def test_same_file_on_both_sides_warns(desk, draw):
    desk.put([draw("same.png", 1)], draw("same.png", 1))
    assert "same image" in desk.text("verdict_warnings")
    # As like as can be, and still no green word.
    assert desk.text("verdict_word") == "Refer"
    assert "no evidence of who signed" in desk.text("verdict_sentence")


def test_warnings_tell_what_was_measured_to_who_points_at_them(desk, draw):
    desk.put([draw("s.png", 1)], draw("q.png", 2))
    warnings = desk.find("verdict_warnings")
    assert warnings.text().startswith("There is only one specimen")
    assert "Specimens: 1; limit: at least 2." in warnings.toolTip()
    assert warnings.accessibleDescription() == warnings.toolTip()


def test_a_refusal_tells_what_was_measured(desk, draw, tmp_path):
    with Image.open(draw("q.png", 2)) as picture:
        picture.resize((60, 60 * picture.height // picture.width)).save(tmp_path / "tiny.png")
    desk.page.add_specimens([draw("s.png", 1)])
    with desk.qtbot.waitSignal(desk.verification.failed, timeout=15_000):
        desk.page.open_questioned([tmp_path / "tiny.png"])
    assert desk.text("verdict_word") == "No verdict"
    about = desk.find("verdict_sentence").toolTip()
    assert about.startswith("Length of the ink: ") and "limit: at least 70 px" in about


def test_wrong_file_gets_a_sentence_where_it_was_put(desk, tmp_path):
    wrong = tmp_path / "note.png"
    wrong.write_text("hello")
    with desk.qtbot.waitSignal(desk.messages.shown):
        desk.page.open_questioned([wrong])
    banner = desk.page.table.sides[QUESTIONED].banner
    assert "text file" in banner.text
    assert banner.isVisible()
    assert desk.page.table.sides[SPECIMEN].banner.text == ""
    assert desk.text("questioned_empty_title") == "The signature to be checked"


def test_wrong_specimen_leaves_no_empty_place(desk, draw, tmp_path):
    wrong = tmp_path / "zero.png"
    wrong.write_bytes(b"")
    with desk.qtbot.waitSignal(desk.messages.shown):
        desk.page.add_specimens([wrong])
    assert labels(desk) == []
    assert desk.page.table.sides[SPECIMEN].banner.isVisible()
    desk.put([draw("s.png", 1)], draw("q.png", 2))
    assert desk.page.table.sides[SPECIMEN].banner.text == ""


def test_nine_specimens_and_no_more(desk, draw):
    files = [draw(f"{i}.png", i) for i in range(11)]
    button = desk.find("button_add_specimens")
    icon = button.icon().cacheKey()
    desk.page.add_specimens(files)
    desk.settle()
    assert len(labels(desk)) == 9
    assert "2 images were left out" in desk.page.table.sides[SPECIMEN].banner.text
    assert not desk.window.action("add_specimens").isEnabled()
    assert button.icon().cacheKey() == icon, "not the one that its action has in the menu"
    view = desk.find("specimen_list")
    last = view.visualRect(desk.page.model.index(8))
    assert view.viewport().rect().contains(last), "all nine are seen without scrolling"


def test_choosing_a_specimen_lays_it_on_the_table(ready, qtbot):
    view = ready.find("specimen_list")
    for row in (2, 0, 1):
        point = view.visualRect(ready.page.model.index(row)).center()
        qtbot.mouseClick(view.viewport(), LEFT, PLAIN, point)
        shown = ready.page.table.signature(SPECIMEN)
        assert shown is ready.page.model.entries[row].signature
        assert ready.text("specimen_role") == f"Specimen {row + 1}"
    key(ready, qtbot, Qt.Key.Key_PageDown)
    assert ready.page.strip.current_row == 2
    key(ready, qtbot, Qt.Key.Key_BracketLeft)
    assert ready.page.strip.current_row == 1


def test_remove_undo_and_reorder_verify_anew(ready, qtbot):
    ready.page.strip.choose(1)
    with qtbot.waitSignal(ready.verification.found) as found:
        key(ready, qtbot, Qt.Key.Key_Delete)
    assert labels(ready) == ["s0.png", "s2.png"]
    assert len(found.args[0].specimen_similarities) == 2
    with qtbot.waitSignal(ready.verification.found):
        qtbot.mouseClick(ready.find("undo_button"), LEFT)
    assert labels(ready) == ["s0.png", "s1.png", "s2.png"]
    ready.page.strip.choose(0)
    with qtbot.waitSignal(ready.verification.found):
        key(ready, qtbot, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert labels(ready) == ["s1.png", "s0.png", "s2.png"]
    assert ready.page.strip.current_row == 1
    with qtbot.waitSignal(ready.verification.found):
        qtbot.mouseClick(ready.find("button_move_up"), LEFT)
    assert labels(ready) == ["s0.png", "s1.png", "s2.png"]


def test_start_anew_clears_and_undo_brings_all_back(ready, qtbot):
    key(ready, qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert labels(ready) == []
    assert ready.text("verdict_word") == "No verdict yet"
    with qtbot.waitSignal(ready.verification.found):
        key(ready, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert labels(ready) == ["s0.png", "s1.png", "s2.png"]


def test_other_thresholds_decide_anew_without_embedding(ready, engine, qtbot):
    embedded = engine.embedded
    with qtbot.waitSignal(ready.verification.found) as found:
        qtbot.mouseClick(ready.find("point_cautious"), LEFT)
    assert found.args[0].operating_point.name == "cautious"
    assert engine.embedded == embedded
    with qtbot.waitSignal(ready.verification.found) as found:
        key(ready, qtbot, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert found.args[0].operating_point.name == "quick"
    assert ready.find("point_quick").isChecked()


@pytest.mark.parametrize(
    ("limits", "word"), [((-9, -10), "Match"), ((9, -9), "Refer"), ((10, 9), "No match")]
)
def test_decision_by_word_shape_and_color(desk, engine, draw, limits, word):
    rate = Rate(0.1, 0.05, 0.15)
    point = OperatingPoint("standard", *limits, rate, rate, rate, rate)
    engine.operating_points = {"standard": point}
    desk.put([draw("s.png", 1)], draw("q.png", 2))
    assert desk.text("verdict_word") == word
    color = desk.find("verdict_word").palette().windowText().color().name()
    tokens = desk.application.theme.tokens
    assert (
        color == {"Match": tokens.match, "Refer": tokens.refer, "No match": tokens.no_match}[word]
    )
    assert not desk.find("verdict_icon").pixmap().isNull()


def test_keys_of_the_light_table(ready, qtbot):
    table = ready.page.table.navigation
    key(ready, qtbot, Qt.Key.Key_1)
    assert table.percent() == pytest.approx(100)
    key(ready, qtbot, Qt.Key.Key_Plus)
    assert table.percent() == pytest.approx(125)
    key(ready, qtbot, Qt.Key.Key_Minus)
    assert table.percent() == pytest.approx(100)
    assert ready.text("zoom_label") == "100 %"
    key(ready, qtbot, Qt.Key.Key_F)
    fitted = table.zoom
    pane = ready.find("questioned_pane")
    pane.setFocus()
    before = [table.to_screen(i).dx() for i in (0, 1)]
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert all(table.to_screen(i).dx() > before[i] for i in (0, 1))
    qtbot.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert table.has_offset
    key(ready, qtbot, Qt.Key.Key_A)
    assert not table.has_offset
    assert table.zoom == pytest.approx(fitted)


def drag(qtbot, pane, by: QPoint, modifier=PLAIN):
    view, start = pane.viewport(), QPoint(100, 100)
    qtbot.mousePress(view, LEFT, modifier, start)
    qtbot.mouseMove(view, start + by)
    qtbot.mouseRelease(view, LEFT, modifier, start + by)


def test_drag_moves_both_and_alt_or_unlocked_only_one(ready, qtbot):
    table, pane = ready.page.table.navigation, ready.find("questioned_pane")
    boxes = [ready.page.table.sides[i].pane.picture_box.topLeft() for i in (0, 1)]
    drag(qtbot, pane, QPoint(30, 12))
    after = [ready.page.table.sides[i].pane.picture_box.topLeft() for i in (0, 1)]
    for one, two in zip(boxes, after, strict=True):
        assert (two - one).toPoint() == QPoint(30, 12)
    drag(qtbot, pane, QPoint(5, 5), Qt.KeyboardModifier.AltModifier)
    assert ready.page.table.sides[SPECIMEN].pane.picture_box.topLeft() == after[0]
    assert table.has_offset
    key(ready, qtbot, Qt.Key.Key_L)
    assert not table.locked
    drag(qtbot, ready.find("specimen_pane"), QPoint(9, 0))
    moved = ready.page.table.sides[SPECIMEN].pane.picture_box.topLeft() - after[0]
    assert moved.toPoint() == QPoint(9, 0)


def test_wheel_zooms_both_to_the_pointer(ready):
    pane, table = ready.find("specimen_pane"), ready.page.table.navigation
    zoom = table.zoom
    at = QPointF(120, 90)
    event = QWheelEvent(
        at, pane.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.viewport(), event)
    assert table.zoom == pytest.approx(zoom * 1.25)


def test_filmstrip_unfolds_and_shows_every_stage(ready, qtbot):
    body = ready.find("filmstrip_body")
    assert body.isHidden()
    key(ready, qtbot, Qt.Key.Key_W)
    assert body.isVisible()
    image = ready.find("frame_questioned_canvas").grab().toImage()
    greys = {image.pixelColor(x, image.height() // 2).lightness() for x in range(image.width())}
    assert min(greys) < 100, "ink is seen"
    qtbot.mouseClick(ready.find("filmstrip_toggle"), LEFT)
    assert body.isHidden()


def mime(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(widget, data):
    point = QPoint(20, 20)
    enter = QDragEnterEvent(point, Qt.DropAction.CopyAction, data, LEFT, PLAIN)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(point), Qt.DropAction.CopyAction, data, LEFT, PLAIN)
    QApplication.sendEvent(widget, event)
    assert event.isAccepted()


def test_files_are_dropped_on_either_side(desk, draw, qtbot):
    with qtbot.waitSignal(desk.verification.found, timeout=10_000):
        drop(desk.find("questioned_pane").viewport(), mime(draw("Prüfung श्री.png", 1)))
        drop(desk.find("specimen_pane").viewport(), mime(draw("a.png", 2), draw("b c.png", 3)))
    assert labels(desk) == ["a.png", "b c.png"]
    assert "श्री" in desk.text("questioned_caption")
    with qtbot.waitSignal(desk.verification.found, timeout=10_000):
        drop(desk.find("specimen_strip"), mime(draw("d.png", 4)))
    assert len(labels(desk)) == 3


def test_text_cannot_be_dropped(desk):
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, PLAIN)
    QApplication.sendEvent(desk.find("questioned_pane").viewport(), enter)
    assert not enter.isAccepted()


def test_paste_goes_where_something_is_missing(desk, draw, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    clipboard = QApplication.clipboard()
    clipboard.setImage(QImage(str(draw("pasted.png", 5))))
    key(desk, qtbot, Qt.Key.Key_V, control)
    desk.settle()
    assert desk.page.table.signature(QUESTIONED).label == "Clipboard"
    data = mime(draw("copied.png", 6))
    clipboard.setMimeData(data)
    with qtbot.waitSignal(desk.verification.found, timeout=10_000):
        key(desk, qtbot, Qt.Key.Key_V, control)
    assert labels(desk) == ["copied.png"]
    clipboard.setText("no image")
    key(desk, qtbot, Qt.Key.Key_V, control)
    assert "no image on the clipboard" in desk.page.table.sides[QUESTIONED].banner.text
    clipboard.clear()


def test_dialog_opens_and_recent_files_remember(desk, draw, qtbot):
    path = draw("deep/q.png", 1)
    qtbot.mouseClick(desk.find("questioned_empty_button"), LEFT)
    dialog = desk.find("file_dialog", QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    desk.wait(lambda: desk.page.table.signature(QUESTIONED) is not None)
    desk.settle()
    menu = desk.find("recent_menu")
    menu.aboutToShow.emit()
    desk.wait(lambda: any(a.text() == "q.png" for a in menu.actions()))
    entry = next(a for a in menu.actions() if a.text() == "q.png")
    sub = entry.menu()
    with qtbot.waitSignal(desk.verification.found, timeout=10_000):
        sub.actions()[1].trigger()
    assert labels(desk) == ["q.png"]


def test_cancel_works_at_once_and_verify_again_goes_on(open_desk, engine, draw, qtbot):
    begun, release = threading.Event(), threading.Event()
    embed = engine.embed

    def slow(canvases):
        begun.set()
        release.wait(10)
        return embed(canvases)

    engine.embed = slow
    desk = open_desk(lambda: engine)
    desk.load_engine()
    desk.page.open_questioned([draw("q.png", 1)])
    desk.page.add_specimens([draw("s.png", 2)])
    desk.wait(begun.is_set)
    assert desk.text("verdict_word") == "Comparing…"
    key(desk, qtbot, Qt.Key.Key_Escape)
    assert desk.verification.phase is Phase.STOPPED
    assert desk.text("verdict_word") == "Cancelled"
    release.set()
    with qtbot.waitSignal(desk.verification.found):
        qtbot.mouseClick(desk.find("verdict_button"), LEFT)
    assert desk.text("verdict_word") in ("Match", "Refer", "No match")


def test_signatures_may_be_loaded_while_the_model_is(open_desk, engine, draw, qtbot):
    release = threading.Event()

    def load():
        release.wait(10)
        return engine

    desk = open_desk(load)
    desk.verification.load_engine()
    assert desk.text("status_device") == "Loading model…"
    desk.page.open_questioned([draw("q.png", 1)])
    desk.page.add_specimens([draw("s.png", 2)])
    desk.wait(lambda: desk.verification.phase is Phase.WAITING)
    assert desk.text("verdict_word") == "Loading model…"
    assert desk.find("verdict_button").isVisible()
    with qtbot.waitSignal(desk.verification.found):
        release.set()


def test_model_that_does_not_load_says_so_and_can_be_tried_again(open_desk, engine, draw, qtbot):
    answers = [SystemFault("weights-altered", "The weights were altered.", "Install again.")]

    def load():
        if answers:
            raise answers.pop()
        return engine

    desk = open_desk(load)
    with qtbot.waitSignal(desk.messages.shown):
        desk.verification.load_engine()
    desk.find("message_box", QMessageBox).close()
    assert desk.text("status_device") == "No model"
    assert "weights were altered" in desk.text("verdict_sentence")
    desk.page.open_questioned([draw("q.png", 1)])
    desk.page.add_specimens([draw("s.png", 2)])
    desk.wait(lambda: desk.verification.phase is Phase.FAILED)
    with qtbot.waitSignal(desk.verification.found):
        qtbot.mouseClick(desk.find("verdict_button"), LEFT)
    assert desk.text("status_device") == "Processor (CPU)"


def test_failed_verification_stands_in_the_card(desk, engine, draw, qtbot):
    def broken(specimens, questioned):
        raise InputError("odd", "These cannot be compared.", "Use another image.")

    engine.compare = broken
    with qtbot.waitSignal(desk.verification.failed):
        desk.page.open_questioned([draw("q.png", 1)])
        desk.page.add_specimens([draw("s.png", 2)])
    assert desk.text("verdict_word") == "No verdict"
    assert "cannot be compared" in desk.text("verdict_sentence")
    assert desk.window.action("verify").isEnabled()


def test_fallback_to_the_processor_is_seen(desk, engine, draw):
    engine.device = "cuda:0"
    desk.put([draw("s.png", 1)], draw("q.png", 2))
    assert desk.text("status_device") == "Graphics processor (cuda:0)"
    assert desk.find("status_notice").isHidden()
    engine.device = "cpu"
    engine.notices.append("The graphics processor was lost; the processor goes on.")
    desk.put([draw("s3.png", 3)], draw("q4.png", 4))
    assert desk.text("status_device") == "Processor (CPU)"
    assert desk.find("status_notice").isVisible()
    assert "was lost" in desk.text("status_notice")


def test_key_sheet_lists_every_key(desk, qtbot):
    key(desk, qtbot, Qt.Key.Key_F1)
    sheet = desk.find("key_sheet")
    assert sheet.isVisible()
    sheet.close()


def test_light_and_dark_from_the_view_menu(desk):
    from PySide6.QtGui import QAction

    for mode in ("dark", "light", "system"):
        desk.window.findChild(QAction, f"action_mode_{mode}").trigger()
        image = desk.window.grab().toImage()
        window = desk.application.theme.color("window")
        assert image.pixelColor(image.width() // 2, 4) == window
        assert desk.window._preferences.color_mode.value == mode


def test_everything_that_takes_a_click_has_names(ready):
    from PySide6.QtWidgets import QAbstractButton

    for button in ready.window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.objectName(), button
            assert button.accessibleName() or button.text(), button.objectName()


def test_tooltips_show_the_key(ready):
    for name, shown in (("fit", "F"), ("actual", "1"), ("lock", "L"), ("remove", "Del")):
        assert f"({shown})" in ready.find(f"button_{name}").toolTip()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080), (3840, 2160)])
def test_everything_is_seen_without_scrolling(ready, qtbot, width, height):
    ready.window.resize(width, height)
    assert ready.window.width() == width
    assert ready.window.height() == height
    inside = ready.window.rect()
    for name in ("result_card", "status_line", "filmstrip_toggle", "specimen_strip"):
        widget = ready.find(name)
        corner = widget.mapTo(ready.window, QPoint(0, 0))
        assert inside.contains(corner)
        assert inside.contains(corner + QPoint(widget.width() - 1, widget.height() - 1))
    pane = ready.find("questioned_pane")
    assert pane.width() * pane.height() > 0.14 * width * height
