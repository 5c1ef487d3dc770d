"""The document window: opening, pages, box, preview, password, errors, end."""

from __future__ import annotations

import hashlib
import io
import threading

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from shiboken6 import isValid

from siggui.domain.crop import CropBox
from siggui.domain.located import Located
from siggui.errors import Cancelled, InputError, SystemFault
from siggui.services.documents import DocumentService
from siggui.ui.document_dialog import DocumentDialog
from siggui.ui.icons import Icons
from siggui.ui.keys import FRAMING
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import ColorMode, Theme

A4 = (620, 877)


def page_image(number: int, size=A4) -> Image.Image:
    """A page with a dark square of its own, at 100 + 20 × number."""
    image = Image.new("RGB", size, "white")
    place = 100 + 20 * number
    ImageDraw.Draw(image).rectangle((place, place, place + 29, place + 29), fill=(20, 20, 90))
    return image


def multi_page(count: int, kind: str, **options) -> bytes:
    pages = [page_image(number) for number in range(count)]
    out = io.BytesIO()
    pages[0].save(out, kind, save_all=True, append_images=pages[1:], **options)
    return out.getvalue()


def tiff_with_broken_second_page() -> bytes:
    data = bytearray(multi_page(3, "TIFF", compression="tiff_adobe_deflate"))
    with Image.open(io.BytesIO(bytes(data))) as image:
        image.seek(1)
        places, lengths = image.tag_v2[273], image.tag_v2[279]
    for place, length in zip(places, lengths, strict=True):
        data[place : place + length] = b"\xff" * length
    return bytes(data)


_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key: bytes, data: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def locked_pdf(password: str) -> bytes:
    """One page with a black square, locked by the standard handler with 40 bits (revision 2)."""
    user = (password.encode() + _PADDING)[:32]
    identity = b"0123456789abcdef"
    owner = rc4(hashlib.md5(user).digest()[:5], user)
    key = hashlib.md5(user + owner + (-4 & 0xFFFFFFFF).to_bytes(4, "little") + identity)
    key = key.digest()[:5]
    content = b"0 g 72 72 72 72 re f"
    own_key = hashlib.md5(key + (4).to_bytes(3, "little") + bytes(2)).digest()[:10]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), rc4(own_key, content)),
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
        % (owner.hex().encode(), rc4(key, _PADDING).hex().encode()),
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n"
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    name = identity.hex().encode()
    out += b"trailer << /Size 6 /Root 1 0 R /Encrypt 5 0 R /ID [<%s> <%s>] >>\n" % (name, name)
    out += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(out)


class SpyService(DocumentService):
    """Remembers what was asked for, and can be made to wait or to fail."""

    def __init__(self):
        super().__init__()
        self.thumbnails: list[int] = []
        self.threads: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.failure: Exception | None = None
        self.found: tuple[Located, ...] | Exception = ()
        self.kept: list[CropBox] = []
        self.search_gate = threading.Event()
        self.search_gate.set()

    def _pass(self):
        self.threads.add(threading.get_ident())
        assert self.gate.wait(10)
        if self.failure is not None:
            raise self.failure

    def open(self, source, **options):
        self._pass()
        return super().open(source, **options)

    def page(self, document, index):
        self._pass()
        return super().page(document, index)

    def thumbnail(self, document, index, longest_px=160):
        self.thumbnails.append(index)
        return super().thumbnail(document, index, longest_px)

    def cut(self, page, box):
        self._pass()
        return super().cut(page, box)

    def kept_places(self, page):
        self.threads.add(threading.get_ident())
        return tuple(self.kept)

    def locate(self, page, kept, cancelled):
        self.threads.add(threading.get_ident())
        assert self.search_gate.wait(10)
        if cancelled.is_set():
            raise Cancelled
        if isinstance(self.found, Exception):
            raise self.found
        return self.found

    def remember_place(self, page, box):
        self._pass()
        self.kept.append(box)

    def forget_place(self, page, box):
        self._pass()
        self.kept.remove(box)

    @property
    def open_count(self):
        return len(self._open)


@pytest.fixture(scope="module")
def theme(qapp):
    theme = Theme(qapp)
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture(scope="module")
def icons(theme):
    return Icons(theme)


@pytest.fixture
def tasks(qapp):
    runner = TaskRunner()
    yield runner
    assert runner.close()


@pytest.fixture
def documents():
    service = SpyService()
    yield service
    service.close_all()


@pytest.fixture
def open_dialog(qtbot, documents, tasks, theme, icons):
    """Opens the window and waits for its first page, or for what stands in its place."""
    dialogs = []

    def open_(source, name="page.png", *, until="page_shown", **options):
        dialog = DocumentDialog(documents, tasks, source, name, theme=theme, icons=icons, **options)
        dialogs.append(dialog)
        dialog.resize(1229, 652)
        dialog.show()
        if until:
            with qtbot.waitSignal(getattr(dialog, until)):
                pass
        return dialog

    yield open_
    # Before the workers are waited for.
    documents.gate.set()
    documents.search_gate.set()
    # Not qtbot.addWidget: some tests delete the window themselves.
    for dialog in filter(isValid, dialogs):
        dialog.done(0)
        dialog.deleteLater()


def part(dialog, kind, name):
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def press(dialog, name):
    QTest.mouseClick(part(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def frame(dialog, x, y, width, height):
    """Drag a box with the mouse, in page pixels."""
    view = dialog._view
    start = view.in_viewport(QPointF(x, y)).toPoint()
    end = view.in_viewport(QPointF(x + width, y + height)).toPoint()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def png(tmp_path):
    path = tmp_path / "Überweisung हस्ताक्षर 1.png"
    page_image(0).save(path)
    return path


def test_a_page_is_shown_and_nothing_is_decoded_in_the_window_thread(open_dialog, documents, png):
    dialog = open_dialog(png, "")
    assert png.name in dialog.windowTitle()
    assert not part(dialog, object, "thumbnails").isVisible()
    assert threading.get_ident() not in documents.threads
    assert not part(dialog, QPushButton, "use_signature").isEnabled()
    assert "box around it" in part(dialog, QLabel, "document_hint").text()


def test_framing_gives_the_crop_at_full_resolution(open_dialog, qtbot, png):
    dialog = open_dialog(png, "")
    with qtbot.waitSignal(dialog.preview_shown):
        frame(dialog, 80, 80, 100, 60)
    assert part(dialog, object, "crop_preview").has_picture
    assert "px" in part(dialog, QLabel, "crop_facts").text()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog._view, Qt.Key.Key_Return)
    crop, box = dialog.crop_image, dialog.crop_box
    assert (crop.width, crop.height) == (box.width, box.height)
    whole = np.asarray(Image.open(png))
    x, y = int(box.x), int(box.y)
    assert np.array_equal(crop.pixels, whole[y : y + crop.height, x : x + crop.width])
    assert dialog.page_index == 0
    assert dialog.source_label == png.name


def test_enter_at_once_waits_for_the_crop_of_the_box_as_it_is_seen(open_dialog, qtbot, png):
    dialog = open_dialog(png)
    with qtbot.waitSignal(dialog.accepted):
        frame(dialog, 80, 80, 100, 60)
        QTest.keyClick(dialog._view, Qt.Key.Key_Right)
        press(dialog, "use_signature")
    assert (dialog.crop_image.width, dialog.crop_image.height) == (
        dialog.crop_box.width,
        dialog.crop_box.height,
    )


def test_enter_without_a_box_does_nothing(open_dialog, png):
    dialog = open_dialog(png)
    QTest.keyClick(dialog._view, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.crop_image is None


def test_escape_leaves_without_a_crop(open_dialog, qtbot, png):
    dialog = open_dialog(png)
    with qtbot.waitSignal(dialog.preview_shown):
        frame(dialog, 80, 80, 100, 60)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog._view, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.crop_image is None


def test_whole_page_by_key(open_dialog, qtbot, png):
    dialog = open_dialog(png)
    with qtbot.waitSignal(dialog.preview_shown):
        QTest.keyClick(dialog, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.crop_box == CropBox(0, 0, *A4)


def test_small_picture_is_framed_whole_at_once(open_dialog, tmp_path):
    path = tmp_path / "cut.png"
    page_image(0, (400, 180)).save(path)
    dialog = open_dialog(path)
    assert dialog.crop_box == CropBox(0, 0, 400, 180)


def test_earlier_crop_is_there_again(open_dialog):
    box = CropBox(50, 60, 200, 100, 1, -2.5)
    dialog = open_dialog(multi_page(3, "TIFF"), "old.tif", page_index=2, crop_box=box)
    assert dialog.crop_box == box
    assert dialog.page_index == 2
    assert part(dialog, QDoubleSpinBox, "angle").value() == pytest.approx(-2.5)
    assert dialog.source_label == "old.tif, page 3"


# Turning


def test_turning_and_straightening_by_buttons_and_keys(open_dialog, qtbot, png):
    dialog = open_dialog(png)
    frame(dialog, 80, 80, 100, 60)
    press(dialog, "turn_right")
    assert dialog.crop_box.quarter_turns == 1
    QTest.keyClick(dialog, Qt.Key.Key_R)
    assert dialog.crop_box.quarter_turns == 2
    QTest.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    press(dialog, "turn_left")
    assert dialog.crop_box.quarter_turns == 0
    slider = part(dialog, QSlider, "angle_slider")
    slider.setFocus()
    with qtbot.waitSignal(dialog.preview_shown):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert dialog.crop_box.angle_deg == 1.0
    QTest.keyClick(dialog, Qt.Key.Key_BracketLeft)
    assert dialog.crop_box.angle_deg == 0.9
    spin = part(dialog, QDoubleSpinBox, "angle")
    assert spin.value() == pytest.approx(0.9)
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "-3" + spin.locale().decimalPoint() + "5")
    QTest.keyClick(spin, Qt.Key.Key_Tab)
    assert dialog.crop_box.angle_deg == -3.5
    assert slider.value() == -35
    QTest.mouseDClick(slider, Qt.MouseButton.LeftButton)
    assert dialog.crop_box.angle_deg == 0


def test_preview_follows_and_ends_at_the_last_box(open_dialog, qtbot, documents, png):
    dialog = open_dialog(png)
    frame(dialog, 80, 80, 100, 60)
    slider = part(dialog, QSlider, "angle_slider")
    with qtbot.waitSignal(dialog.preview_shown):
        for steps in range(40):
            slider.setValue(steps)
    assert dialog._live.crop.box == dialog.crop_box
    assert dialog._live.crop.box.angle_deg == 3.9


# Several pages


def test_pages_are_leafed_through_and_boxes_kept(open_dialog, qtbot):
    dialog = open_dialog(multi_page(4, "PDF", resolution=75), "letter.pdf")
    assert part(dialog, object, "thumbnails").isVisible()
    frame(dialog, 300, 300, 400, 200)
    first = dialog.crop_box
    with qtbot.waitSignal(dialog.page_shown):
        QTest.keyClick(dialog._view, Qt.Key.Key_PageDown)
    assert dialog.page_index == 1
    assert dialog.crop_box is None
    assert part(dialog, QLabel, "page_figure").text() == "Page 2 of 4"
    with qtbot.waitSignal(dialog.page_shown):
        QTest.keyClick(dialog._view, Qt.Key.Key_PageUp)
    assert dialog.crop_box == first


def test_only_pages_in_sight_are_drawn_small(open_dialog, qtbot, documents):
    dialog = open_dialog(multi_page(40, "TIFF", compression="tiff_adobe_deflate"), "long.tif")
    thumbnails = part(dialog, object, "thumbnails")
    qtbot.waitUntil(lambda: thumbnails.next_wanted() is None)
    assert documents.thumbnails == list(thumbnails.in_sight())
    assert len(documents.thumbnails) < 8
    thumbnails.verticalScrollBar().setValue(thumbnails.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: 39 in documents.thumbnails and thumbnails.next_wanted() is None)
    assert len(documents.thumbnails) < 16
    assert not thumbnails.grab().isNull()


def test_thumbnail_is_clicked(open_dialog, qtbot):
    dialog = open_dialog(multi_page(3, "TIFF"), "three.tif")
    thumbnails = part(dialog, object, "thumbnails")
    place = thumbnails.visualRect(thumbnails.model().index(2)).center()
    with qtbot.waitSignal(dialog.page_shown):
        QTest.mouseClick(thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.page_index == 2


def test_broken_page_has_a_sentence_and_the_others_go_on(open_dialog, qtbot):
    dialog = open_dialog(tiff_with_broken_second_page(), "fax.tif")
    thumbnails = part(dialog, object, "thumbnails")
    qtbot.waitUntil(lambda: thumbnails.next_wanted() is None)
    with qtbot.waitSignal(dialog.problem_shown) as told:
        QTest.keyClick(dialog._view, Qt.Key.Key_PageDown)
    assert isinstance(told.args[0], InputError)
    assert told.args[0].message in dialog._stage.problem
    assert not part(dialog, QPushButton, "use_signature").isEnabled()
    spoken = thumbnails.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.args[0].message in spoken
    assert not dialog.grab().isNull()
    with qtbot.waitSignal(dialog.page_shown):
        QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert dialog.page_index == 2


def test_leafing_fast_shows_the_last_page_only(open_dialog, qtbot):
    dialog = open_dialog(multi_page(6, "TIFF"), "six.tif")
    shown = []
    dialog.page_shown.connect(shown.append)
    with qtbot.waitSignal(dialog.page_shown):
        for _ in range(5):
            QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert shown == [5]


# Passwords


def test_password_is_asked_in_place_and_a_wrong_one_said_beside_it(open_dialog, qtbot):
    dialog = open_dialog(locked_pdf("geheim"), "locked.pdf", until="problem_shown")
    field, refused = part(dialog, QLineEdit, "password"), part(dialog, QLabel, "password_refused")
    assert dialog._stage.is_asking_password
    assert not refused.isVisible()
    assert not part(dialog, QPushButton, "unlock").isEnabled()
    QTest.keyClicks(field, "wrong")
    with qtbot.waitSignal(dialog.problem_shown):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert refused.isVisible()
    assert "password" in refused.text().lower()
    assert field.selectedText()
    QTest.keyClicks(field, "geheim")
    with qtbot.waitSignal(dialog.page_shown):
        press(dialog, "unlock")
    with qtbot.waitSignal(dialog.preview_shown):
        QTest.keyClick(dialog, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog._live.crop.image.pixels.min() < 40


def test_letters_in_the_password_are_no_shortcuts(open_dialog):
    dialog = open_dialog(locked_pdf("x"), "locked.pdf", until="problem_shown")
    field = part(dialog, QLineEdit, "password")
    QTest.keyClicks(field, "rR[]1+")
    assert field.text() == "rR[]1+"


# What goes wrong


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"Dear Sir, this is only text.", "text"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 20, ""),
        (b"%PDF-1.4 nothing", ""),
    ],
)
def test_wrong_file_is_a_sentence_in_the_window(open_dialog, tmp_path, content, word):
    path = tmp_path / "wrong.png"
    path.write_bytes(content)
    dialog = open_dialog(path, until="problem_shown")
    assert word in dialog._stage.problem
    assert "Traceback" not in dialog._stage.problem
    assert dialog.isVisible()
    assert not part(dialog, QPushButton, "use_signature").isVisible()
    assert part(dialog, QPushButton, "cancel").isEnabled()


def test_missing_file_can_be_tried_again(open_dialog, qtbot, tmp_path):
    path = tmp_path / "late.png"
    dialog = open_dialog(path, until="problem_shown")
    page_image(0).save(path)
    with qtbot.waitSignal(dialog.page_shown):
        press(dialog, "try_again")
    assert part(dialog, QPushButton, "use_signature").isVisible()


def test_a_bug_is_a_sentence_here_and_goes_its_own_way_too(open_dialog, qtbot, documents, tasks):
    documents.failure = ZeroDivisionError("inside")
    with qtbot.waitSignal(tasks.unhandled):
        dialog = open_dialog(multi_page(1, "PNG"), until="problem_shown")
    assert "cannot be shown" in dialog._stage.problem
    assert "inside" not in dialog._stage.problem


def test_a_crop_that_fails_is_a_sentence_in_the_preview(open_dialog, qtbot, documents, png):
    dialog = open_dialog(png)
    documents.failure = SystemFault("memory", "There is not enough memory.", "Close programs.")
    frame(dialog, 80, 80, 100, 60)
    press(dialog, "use_signature")
    preview = part(dialog, object, "crop_preview")
    qtbot.waitUntil(lambda: "memory" in preview.accessibleDescription())
    assert dialog.isVisible()
    assert not preview.grab().isNull()


# Waiting and ending


def test_a_long_wait_is_said_and_can_be_left(open_dialog, qtbot, documents, png):
    documents.gate.clear()
    dialog = open_dialog(png, "slow.png", until=None)
    words = part(dialog, QLabel, "waiting_text")
    assert not words.isVisible()
    qtbot.waitUntil(words.isVisible, timeout=3000)
    assert "slow.png" in words.text()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_document_is_closed_however_the_window_ends(open_dialog, qtbot, documents, tasks, png):
    dialog = open_dialog(png)
    assert documents.open_count == 1
    dialog.close()
    qtbot.waitUntil(lambda: documents.open_count == 0)
    documents.gate.clear()
    dialog = open_dialog(png, until=None)
    dialog.reject()
    dialog.deleteLater()
    documents.gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle and documents.open_count == 0)


def test_window_can_end_after_the_workers(open_dialog, tasks, png):
    dialog = open_dialog(png)
    assert tasks.close()
    dialog.reject()
    assert not dialog.isVisible()


def test_everything_has_a_name_and_says_its_key(open_dialog, png):
    dialog = open_dialog(png)
    for kind in (QPushButton, QSlider, QDoubleSpinBox, QLineEdit):
        for widget in dialog.findChildren(kind):
            if widget.objectName() == "qt_spinbox_lineedit":
                continue
            assert widget.objectName()
            assert widget.accessibleName(), widget.objectName()
            assert widget.toolTip(), widget.objectName()


def test_dark_and_light_look_different(open_dialog, theme, png):
    dialog = open_dialog(png)
    colors = set()
    for mode in (ColorMode.LIGHT, ColorMode.DARK):
        theme.set_mode(mode)
        image = dialog.grab().toImage()
        colors |= {image.pixelColor(2, image.height() - 20).name()}
        colors |= {dialog._view.backgroundBrush().color().name()}
    theme.set_mode(ColorMode.SYSTEM)
    assert len(colors) == 4


BOXES = (CropBox(90, 90, 60, 60), CropBox(300, 500, 120, 40))
PLACES = (Located(BOXES[0], 0.97), Located(BOXES[1], 0.64))


def hint(dialog):
    return part(dialog, QLabel, "document_hint").text()


def test_the_box_is_laid_on_the_signature_that_was_found(open_dialog, documents, qtbot, png):
    documents.found = PLACES[:1]
    dialog = open_dialog(png, until="search_ended")
    assert dialog.crop_box == BOXES[0]
    assert hint(dialog).startswith("The signature was found.")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog._view, Qt.Key.Key_Return)
    assert (dialog.crop_image.width, dialog.crop_image.height) == (60, 60)


def test_tab_goes_through_the_places_and_then_on(open_dialog, documents, png):
    documents.found = PLACES
    dialog = open_dialog(png, until="search_ended")
    assert hint(dialog).startswith("Place 1 of 2. Tab shows the next one")
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab)
    assert dialog.crop_box == BOXES[1]
    assert hint(dialog).startswith("Place 2 of 2. Shift+Tab shows the one before")
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.crop_box == BOXES[0]
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab)
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not dialog._view


def test_a_place_tells_how_sure_the_program_is(open_dialog, documents, png):
    documents.found = PLACES
    dialog = open_dialog(png, until="search_ended")
    facts, view = part(dialog, QLabel, "place_facts"), dialog._view
    assert facts.text() == "Found with 97% confidence."
    about = view.accessibleDescription()
    assert about.startswith("Place 1 of 2. Found with 97% confidence. Drag a box")
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert facts.text() == "Found with 64% confidence."
    assert view.accessibleDescription().startswith("Place 2 of 2. Found with 64% confidence.")
    frame(dialog, 200, 200, 80, 60)
    assert facts.text() == ""
    assert view.accessibleDescription().startswith("Drag a box")


def test_who_points_at_a_place_or_its_tag_is_told(open_dialog, documents, png):
    documents.kept, documents.found = [BOXES[0]], (Located(BOXES[1], 0.9999),)
    dialog = open_dialog(png, until="search_ended")
    view = dialog._view

    def pointed_at(x, y, right=0, down=0):
        at = view.in_viewport(QPointF(x, y)).toPoint() + QPoint(right, down)
        help_ = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        view.viewportEvent(help_)
        return view._places.toolTip()

    known = "Remembered: pages like this one are signed here."
    assert pointed_at(120, 120) == f"Place 1 of 2. {known}"
    assert part(dialog, QLabel, "place_facts").text() == known
    # Nobody is wholly sure, whatever a figure is rounded to.
    assert pointed_at(350, 520) == "Place 2 of 2. Found with 99% confidence."
    assert pointed_at(300, 500, right=5, down=-5) == "Place 2 of 2. Found with 99% confidence."
    assert pointed_at(500, 700) == ""


def test_a_remembered_place_that_is_forgotten_is_called_so_no_longer(
    open_dialog, documents, qtbot, png
):
    documents.kept = [BOXES[0]]
    dialog = open_dialog(png, until="search_ended")
    with qtbot.waitSignal(dialog._search.kept):
        press(dialog, "keep_place")
    assert part(dialog, QLabel, "place_facts").text() == ""


def test_a_wrong_box_costs_one_key(open_dialog, documents, png):
    documents.found = PLACES
    dialog = open_dialog(png, until="search_ended")
    QTest.keyClick(dialog._view, Qt.Key.Key_Delete)
    assert dialog.crop_box == BOXES[1]
    assert hint(dialog).startswith("The signature was found.")
    QTest.keyClick(dialog._view, Qt.Key.Key_Delete)
    assert dialog.crop_box is None
    assert hint(dialog).startswith("Drag a box")


def test_a_click_takes_another_place_and_dragging_draws_a_new_box(open_dialog, documents, png):
    documents.found = PLACES
    dialog = open_dialog(png, until="search_ended")
    view = dialog._view
    there = view.in_viewport(QPointF(360, 520)).toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert dialog.crop_box == BOXES[1]
    frame(dialog, 200, 200, 80, 60)
    assert dialog.crop_box.x == pytest.approx(200, abs=3)
    assert "Arrow keys" in hint(dialog)


def test_what_the_clerk_framed_meanwhile_stays(open_dialog, documents, qtbot, png):
    documents.found = PLACES
    documents.search_gate.clear()
    dialog = open_dialog(png)
    assert hint(dialog).startswith("Looking for the signature")
    frame(dialog, 200, 200, 80, 60)
    box = dialog.crop_box
    with qtbot.waitSignal(dialog.search_ended):
        documents.search_gate.set()
    assert dialog.crop_box == box


def test_a_known_form_shows_its_places_with_the_page(open_dialog, documents, qtbot, png):
    documents.kept = list(BOXES)
    documents.search_gate.clear()
    dialog = open_dialog(png)
    assert dialog.crop_box == BOXES[0]
    assert hint(dialog).startswith("Place 1 of 2. Tab shows the next one")
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab)
    assert dialog.crop_box == BOXES[1]
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog._view, Qt.Key.Key_Return)
    assert (dialog.crop_image.width, dialog.crop_image.height) == (120, 40)


def test_what_is_found_beside_known_places_takes_nothing_from_the_clerk(
    open_dialog, documents, qtbot, png
):
    documents.kept, documents.found = [BOXES[0]], PLACES[1:]
    documents.search_gate.clear()
    dialog = open_dialog(png)
    assert hint(dialog).startswith("Pages like this one are signed here.")
    QTest.keyClick(dialog._view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    corrected = dialog.crop_box
    view = dialog._view
    corner = view.in_viewport(QPointF(160, 150)).toPoint()
    there = view.in_viewport(QPointF(210, 190)).toPoint()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(view.viewport(), (corner + there) / 2)
    with qtbot.waitSignal(dialog.search_ended) as ended:
        documents.search_gate.set()
    assert ended.args == [2]
    QTest.mouseMove(view.viewport(), there)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=there)
    box = dialog.crop_box
    assert (box.x, box.y) == (corrected.x, corrected.y)
    assert (box.x + box.width, box.y + box.height) == pytest.approx((210, 190), abs=3)
    assert hint(dialog).startswith("Place 1 of 2.")
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert dialog.crop_box == BOXES[1]


def test_a_box_that_is_being_drawn_is_not_moved_to_what_is_found(
    open_dialog, documents, qtbot, png
):
    documents.found = PLACES
    documents.search_gate.clear()
    dialog = open_dialog(png)
    view = dialog._view
    start, end = (view.in_viewport(QPointF(*at)).toPoint() for at in ((200, 200), (280, 260)))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    with qtbot.waitSignal(dialog.search_ended):
        documents.search_gate.set()
    assert dialog.crop_box is None
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert dialog.crop_box.x == pytest.approx(200, abs=3)


def test_where_a_known_place_was_taken_away_the_next_one_found_takes_its_turn(
    open_dialog, documents, qtbot, png
):
    documents.kept, documents.found = [BOXES[0]], PLACES[1:]
    documents.search_gate.clear()
    dialog = open_dialog(png)
    QTest.keyClick(dialog._view, Qt.Key.Key_Delete)
    assert dialog.crop_box is None
    assert hint(dialog).startswith("Looking for the signature")
    with qtbot.waitSignal(dialog.search_ended):
        documents.search_gate.set()
    assert dialog.crop_box == BOXES[1]


def test_a_place_remembered_during_the_search_stays_remembered(open_dialog, documents, qtbot, png):
    documents.kept, documents.found = [BOXES[0]], PLACES[1:]
    documents.search_gate.clear()
    dialog = open_dialog(png)
    with qtbot.waitSignal(dialog._search.kept):
        press(dialog, "keep_place")
    with qtbot.waitSignal(dialog.search_ended):
        documents.search_gate.set()
    assert part(dialog, QPushButton, "keep_place").text() == "Remember this place"


def test_no_place_is_said_plainly(open_dialog, png):
    dialog = open_dialog(png, until="search_ended")
    assert hint(dialog).startswith("No signature was found on this page.")
    assert dialog.crop_box is None


def test_a_search_that_fails_leaves_the_page_usable(open_dialog, documents, png):
    documents.found = SystemFault("weights-missing", "The locator is missing.", "Install again.")
    dialog = open_dialog(png, until="search_ended")
    assert "The locator is missing." in hint(dialog)
    frame(dialog, 200, 200, 80, 60)
    assert part(dialog, QPushButton, "use_signature").isEnabled()


def test_a_search_that_fails_leaves_the_known_places(open_dialog, documents, qtbot, png):
    documents.kept, documents.found = [BOXES[0]], SystemFault("x", "It failed.", "Go on.")
    documents.search_gate.clear()
    dialog = open_dialog(png)
    with qtbot.waitSignal(dialog.search_ended) as ended:
        documents.search_gate.set()
    assert (ended.args, dialog.crop_box) == ([1], BOXES[0])
    assert hint(dialog).startswith("Pages like this one are signed here.")


def test_places_turn_with_the_page(open_dialog, documents, png):
    documents.found = PLACES
    dialog = open_dialog(png, until="search_ended")
    dialog._view.turn(1)
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab)
    box = dialog.crop_box
    assert (box.quarter_turns, box.width, box.height) == (1, 40, 120)
    assert (box.x, box.y) == (A4[1] - 540, 300)


def test_a_form_is_remembered_and_forgotten(open_dialog, documents, qtbot, png):
    documents.found = PLACES[1:]
    dialog = open_dialog(png, until="search_ended")
    dialog._view.turn(1)
    keep = part(dialog, QPushButton, "keep_place")
    with qtbot.waitSignal(dialog._search.kept):
        press(dialog, "keep_place")
    # Kept as the page is in the file, however the clerk has turned it.
    assert documents.kept == [BOXES[1]]
    assert keep.text() == "Forget this place"
    assert hint(dialog).startswith("Kept:")
    with qtbot.waitSignal(dialog._search.kept):
        press(dialog, "keep_place")
    assert documents.kept == []
    assert keep.text() == "Remember this place"


def test_a_form_that_two_sign_keeps_a_place_for_each(open_dialog, documents, qtbot, png):
    documents.found, documents.kept = PLACES[1:], [BOXES[0]]
    dialog = open_dialog(png, until="search_ended")
    keep = part(dialog, QPushButton, "keep_place")
    assert (dialog.crop_box, keep.text()) == (BOXES[0], "Forget this place")
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab)
    assert keep.text() == "Remember this place"
    with qtbot.waitSignal(dialog._search.kept):
        press(dialog, "keep_place")
    assert documents.kept == list(BOXES)
    assert "these 2 places" in hint(dialog)
    QTest.keyClick(dialog._view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(dialog._search.kept):
        press(dialog, "keep_place")
    assert documents.kept == [BOXES[1]]
    assert keep.text() == "Remember this place"


def test_a_place_that_cannot_be_kept_says_so(open_dialog, documents, qtbot, png):
    documents.found = PLACES[:1]
    dialog = open_dialog(png, until="search_ended")
    documents.failure = SystemFault("layouts-unwritable", "It could not be kept.", "Make room.")
    with qtbot.waitSignal(dialog._search.kept):
        press(dialog, "keep_place")
    assert "It could not be kept." in hint(dialog)
    assert part(dialog, QPushButton, "keep_place").text() == "Remember this place"


def test_every_key_of_the_window_is_on_the_key_sheet(open_dialog, png):
    listed = {key.replace("−", "-") for keys, _ in FRAMING for key in keys.split("  ")}
    heard: dict[QWidget, set[str]] = {}
    for shortcut in open_dialog(png).findChildren(QShortcut):
        heard.setdefault(shortcut.parent(), set()).add(shortcut.key().toString())
    for holder, keys in heard.items():
        assert keys & listed, (holder.objectName(), keys)
    assert {"Tab", "Enter", "Del", "Esc", "Home", "PgUp"} <= listed


def test_without_a_box_there_is_no_place_to_keep(open_dialog, png):
    dialog = open_dialog(png, until="search_ended")
    assert not part(dialog, QPushButton, "keep_place").isEnabled()
    QTest.keyClick(dialog._view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not part(dialog, QPushButton, "keep_place").isEnabled()
