"""A clerk's work with one item, from the empty window to the verdict and back."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from siggui.ui.compare_view import QUESTIONED
from siggui.ui.demo_bar import DemoBar, DemoItem
from siggui.ui.icons import Icons
from siggui.ui.signature import Origin

LEFT = Qt.MouseButton.LeftButton


def choose(desk, qtbot, button, files):
    """Press a button and choose files in the dialog it opens."""
    qtbot.mouseClick(desk.find(button), LEFT)
    dialog = desk.find("file_dialog", QFileDialog)
    dialog.filesSelected.emit([str(path) for path in files])
    dialog.close()


@pytest.fixture
def cheque(tmp_path, draw):
    """A page that is too large to be a signature, with one on it."""
    page = Image.new("RGB", (2400, 1100), (245, 240, 230))
    page.paste(Image.open(draw("on_cheque.png", 3)).convert("RGB"), (1500, 700))
    path = tmp_path / "cheque.png"
    page.save(path, dpi=(300, 300))
    return path


def test_from_empty_window_to_verdict(desk, draw, qtbot):
    choose(desk, qtbot, "questioned_empty_button", [draw("q.png", 1)])
    desk.wait(lambda: desk.page.table.signature(QUESTIONED) is not None)
    assert desk.find("specimen_empty_button").property("role") == "primary"
    with qtbot.waitSignal(desk.verification.found, timeout=15_000):
        choose(desk, qtbot, "specimen_empty_button", [draw("a.png", 2), draw("b.png", 3)])
    assert desk.text("verdict_word") in ("Match", "Refer", "No match")
    assert "Same scale" in desk.text("scale_label") or "stroke" in desk.text("scale_label")
    picture = desk.window.grab().toImage()
    assert (picture.width(), picture.height()) == (1366, 768)


def test_signature_is_framed_on_a_cheque_and_framed_again(desk, draw, cheque, qtbot):
    desk.page.add_specimens([draw("s.png", 3)])
    choose(desk, qtbot, "questioned_empty_button", [cheque])
    desk.wait(lambda: desk.window.findChild(object, "document_dialog") is not None)
    dialog = desk.find("document_dialog")
    with qtbot.waitSignal(dialog.page_shown, timeout=15_000):
        pass
    from siggui.domain.crop import CropBox

    view = dialog._view
    view.set_crop_box(CropBox(1480, 680, 540, 240))
    desk.wait(lambda: desk.find("use_signature").isEnabled())
    with qtbot.waitSignal(desk.verification.found, timeout=15_000) as first:
        qtbot.mouseClick(desk.find("use_signature"), LEFT)
    signature = desk.page.table.signature(QUESTIONED)
    assert (signature.image.width, signature.image.height) == (540, 240)
    assert signature.origin.crop is not None
    desk.wait(lambda: desk.window.findChild(object, "document_dialog") is None)

    pane = desk.find("questioned_pane")
    qtbot.mouseDClick(pane.viewport(), LEFT, pos=QPoint(50, 50))
    desk.wait(lambda: desk.window.findChild(object, "document_dialog") is not None)
    again = desk.find("document_dialog")
    with qtbot.waitSignal(again.page_shown, timeout=15_000):
        pass
    assert again.crop_box == signature.origin.crop
    again.reject()
    assert desk.page.table.signature(QUESTIONED) is signature
    assert desk.verification.finding is first.args[0]


def test_closing_the_page_viewer_leaves_the_page_as_it_was(desk, cheque, qtbot):
    desk.page.add_specimens([cheque])
    desk.wait(lambda: desk.window.findChild(object, "document_dialog") is not None)
    desk.find("document_dialog").reject()
    desk.settle()
    assert desk.page.model.rowCount() == 0
    assert desk.text("verdict_word") == "No verdict yet"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.png", b""),
        ("text.pdf", b"hello, this is a letter"),
        ("cut.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"),
    ],
)
def test_wrong_file_gets_a_sentence_and_the_page_lives_on(
    desk, draw, tmp_path, qtbot, name, content
):
    wrong = tmp_path / name
    wrong.write_bytes(content)
    with qtbot.waitSignal(desk.messages.shown, timeout=15_000) as shown:
        choose(desk, qtbot, "questioned_empty_button", [wrong])
    assert shown.args[0].kind == "input"
    assert shown.args[0].text.endswith(".")
    assert "Traceback" not in shown.args[0].text
    desk.put([draw("s.png", 1)], draw("q.png", 2))


@pytest.mark.parametrize("shade", [0, 255])
@pytest.mark.parametrize("size", [(1, 1), (400, 3), (400, 160)])
def test_image_without_a_signature_gets_a_sentence(desk, tmp_path, qtbot, shade, size):
    path = tmp_path / "plain.png"
    Image.fromarray(np.full(size[::-1], shade, np.uint8)).save(path)
    with qtbot.waitSignal(desk.messages.shown, timeout=15_000) as shown:
        desk.page.open_questioned([path])
    assert shown.args[0].kind == "input"
    assert desk.page.table.sides[QUESTIONED].banner.isVisible()


def test_window_can_be_closed_in_the_middle_of_everything(open_desk, engine, draw):
    begun, release = threading.Event(), threading.Event()

    def load():
        begun.set()
        release.wait(10)
        return engine

    desk = open_desk(load)
    desk.verification.load_engine()
    desk.page.open_questioned([draw("q.png", 1)])
    desk.page.add_specimens([draw(f"{i}.png", i) for i in range(9)])
    assert begun.wait(5)
    threading.Timer(0.2, release.set).start()
    desk.window.close()


def test_demo_leads_from_item_to_item(desk, draw, qtbot):
    items = tuple(
        DemoItem(
            f"Signatory {n}",
            f"Story {n}.",
            f"Truth {n}.",
            (draw(f"{n}a.png", n), draw(f"{n}b.png", n + 10)),
            Origin(draw(f"{n}q.png", n + 20), "q.png"),
        )
        for n in range(3)
    )
    bar = DemoBar(desk.application.theme, Icons(desk.application.theme))
    desk.window.show_demo(bar)
    with qtbot.waitSignal(desk.verification.found, timeout=15_000):
        bar.set_items(items)
    assert desk.text("demo_place") == "Demo bank · 1 of 3 · Signatory 0"
    with qtbot.waitSignal(desk.verification.found, timeout=15_000):
        qtbot.mouseClick(desk.find("demo_next"), LEFT)
    assert desk.text("demo_story") == "Story 1."
    qtbot.keyClick(desk.window, Qt.Key.Key_T)
    assert desk.text("demo_story") == "Truth 1."
    with qtbot.waitSignal(desk.verification.found, timeout=15_000):
        qtbot.keyClick(desk.window, Qt.Key.Key_P)
    assert desk.text("demo_place").startswith("Demo bank · 1 of 3")
    assert desk.page.model.rowCount() == 2
