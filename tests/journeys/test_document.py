"""A clerk frames a signature: a scanned letter of several pages, the signature askew on one."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider

from siggui.imaging.pipeline import prepare
from siggui.services.documents import DocumentService
from siggui.ui.document_dialog import DocumentDialog
from siggui.ui.icons import Icons
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme

SIZE = (1240, 1754)  # A4 at 150 dpi
MIDDLE = (820, 1200)
LEAN_DEG = 6.0


def letter() -> list[Image.Image]:
    """Three pages; the second lies on its side and has a leaning signature."""
    pages = [Image.new("RGB", SIZE, "white") for _ in range(3)]
    for page in pages:
        pen = ImageDraw.Draw(page)
        for line in range(20):
            pen.line((150, 200 + 40 * line, 1090, 200 + 40 * line), fill=(90, 90, 90), width=5)
    lean = math.radians(LEAN_DEG)
    steps = np.linspace(-1, 1, 120)
    along, across = steps * 200, 45 * np.sin(steps * 14)
    # Leaning clockwise on the page: the right end lies lower.
    x = MIDDLE[0] + along * math.cos(lean) - across * math.sin(lean)
    y = MIDDLE[1] + along * math.sin(lean) + across * math.cos(lean)
    points = list(zip(x.tolist(), y.tolist(), strict=True))
    ImageDraw.Draw(pages[1]).line(points, fill=(20, 30, 120), width=6, joint="curve")
    pages[1] = pages[1].transpose(Image.Transpose.ROTATE_90)
    return pages


@pytest.fixture
def desk(qapp, qtbot):
    """Everything that the window needs, and its end."""
    theme = Theme(qapp)
    runner, documents = TaskRunner(), DocumentService()
    dialogs = []

    def open_(source, **options):
        dialog = DocumentDialog(
            documents, runner, source, "", theme=theme, icons=Icons(theme), **options
        )
        qtbot.addWidget(dialog)
        dialogs.append(dialog)
        dialog.resize(1229, 652)
        dialog.show()
        with qtbot.waitSignal(dialog.page_shown):
            pass
        return dialog

    yield open_
    for dialog in dialogs:
        dialog.done(0)
    assert runner.close()
    documents.close_all()
    qapp.setStyleSheet("")
    theme.deleteLater()


def lean_of(pixels: np.ndarray) -> float:
    """Degrees clockwise that the long axis of the ink leans."""
    rows, columns = np.nonzero(pixels.min(axis=2) < 150)
    points = np.stack([columns - columns.mean(), rows - rows.mean()])
    _, axes = np.linalg.eigh(points @ points.T)
    across, down = axes[:, 1] * np.sign(axes[0, 1])
    return math.degrees(math.atan2(down, across))


def test_from_a_scanned_letter_to_an_upright_signature(desk, qtbot, tmp_path):
    pages = letter()
    path = tmp_path / "Vollmacht Müller.pdf"
    pages[0].save(path, save_all=True, append_images=pages[1:], resolution=150)

    dialog = desk(path)
    assert dialog.findChild(QLabel, "page_figure").text() == "Page 1 of 3"
    with qtbot.waitSignal(dialog.page_shown):
        QTest.keyClick(dialog._view, Qt.Key.Key_PageDown)

    # It lies on its side: turn it right, then drag a box round the signature.
    QTest.keyClick(dialog, Qt.Key.Key_R)
    view = dialog._view
    twice = 2  # PDF pages are read at 300 dpi, the letter was drawn at 150.
    start = QPointF(MIDDLE[0] - 240, MIDDLE[1] - 110) * twice
    end = QPointF(MIDDLE[0] + 240, MIDDLE[1] + 110) * twice
    start, end = view.in_viewport(start).toPoint(), view.in_viewport(end).toPoint()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    with qtbot.waitSignal(dialog.preview_shown):
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert lean_of(dialog._live.crop.image.pixels) == pytest.approx(LEAN_DEG, abs=0.7)

    # It leans; straighten it and look at the preview until it is level.
    slider = dialog.findChild(QSlider, "angle_slider")
    slider.setFocus()
    with qtbot.waitSignal(dialog.preview_shown):
        for _ in range(6):
            QTest.keyClick(slider, Qt.Key.Key_PageUp)

    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.findChild(QPushButton, "use_signature"), Qt.MouseButton.LeftButton)
    assert dialog.source_label == "Vollmacht Müller.pdf, page 2"
    assert (dialog.crop_box.quarter_turns, dialog.crop_box.angle_deg) == (1, 6.0)
    assert dialog.crop_image.dpi == 300
    assert lean_of(dialog.crop_image.pixels) == pytest.approx(0, abs=0.7)
    ink = prepare(dialog.crop_image.pixels, dpi=dialog.crop_image.dpi).canvas
    assert 0.01 < ink.mean() < 0.5

    # Later the clerk opens it again, and the box is where it was.
    again = desk(path, page_index=dialog.page_index, crop_box=dialog.crop_box)
    assert again.crop_box == dialog.crop_box
    with qtbot.waitSignal(again.accepted):
        QTest.keyClick(again._view, Qt.Key.Key_Return)
    assert np.array_equal(again.crop_image.pixels, dialog.crop_image.pixels)
