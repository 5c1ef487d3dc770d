"""The right side of the document window: what will be compared, turned how."""

from __future__ import annotations

import functools

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.angle_slider import AngleSlider
from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.page_pose import MAX_ANGLE_DEG
from siggui.ui.page_view import PageView
from siggui.ui.page_work import MM_PER_INCH, Crop
from siggui.ui.places_item import known_of
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

STEPS_PER_DEG = 10
ENLARGED_AT_MOST = 2.0
KEEP, FORGET = say("Remember this place"), say("Forget this place")
KEEP_TIP = say("Pages that look like this one start with this place; a form may have several")
FORGET_TIP = say("Pages that look like this one no longer start with this place")


class CropPreview(QWidget):
    """The crop as the program will get it, or a sentence while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._size_px = QSize()
        self._sentence = ""
        self.setObjectName("crop_preview")
        self.setAccessibleName(tr("What will be compared"))
        self.setFixedHeight(theme.px(168))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether a crop is shown."""
        return self._picture is not None

    @property
    def room_px(self) -> tuple[int, int]:
        """Width and height that there are to fill, in device pixels."""
        ratio = self.devicePixelRatioF()
        return round(self.width() * ratio), round(self.height() * ratio)

    def show_picture(self, picture: QImage, size_px: QSize) -> None:
        """Show a crop.

        Args:
            picture: The crop, perhaps already shrunk.
            size_px: What it measures on the page.
        """
        self._picture, self._size_px = picture, size_px
        self.setAccessibleDescription(
            tr("{width} by {height} pixels", width=size_px.width(), height=size_px.height())
        )
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Say why there is no crop."""
        self._picture, self._sentence = None, sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint on the light table's color, as beside the specimens later."""
        px, color = self._theme.px, self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("table"))
        painter.drawRoundedRect(area, px(6), px(6))
        room = area.adjusted(px(8), px(8), -px(8), -px(8))
        if self._picture is None:
            painter.setPen(color("muted"))
            where = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room.adjusted(px(16), 0, -px(16), 0), int(where), self._sentence)
            return
        most = QSizeF(self._size_px) * ENLARGED_AT_MOST
        size = QSizeF(self._size_px).scaled(
            most.boundedTo(room.size()), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        painter.drawImage(place, self._picture)
        painter.setPen(QPen(color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)


class CropPanel(QWidget):
    """Preview, quarter turns, fine rotation.

    Signals:
        turn_requested: So many quarters clockwise.
        angle_chosen: Degrees counter-clockwise.
        whole_page_requested: Use all there is.
        keeping_requested: Remember where the box is for pages of this form, or forget it.
    """

    turn_requested = Signal(int)
    angle_chosen = Signal(float)
    whole_page_requested = Signal()
    keeping_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icons = theme, icons
        self.setFixedWidth(theme.px(304))
        self.preview = CropPreview(theme)
        self._facts = with_role(named(QLabel(), "crop_facts"), "muted")
        self._facts.setWordWrap(True)
        self._facts.setFont(theme.font(13, tabular=True))
        self._facts.setFixedHeight(theme.px(40))
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._place = with_role(named(QLabel(), "place_facts"), "muted")
        self._place.setWordWrap(True)
        self._place.setFixedHeight(theme.px(40))
        self._place.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._left = self._button("turn_left", tr("Turn left"), "rotate-left", "Shift+R")
        self._right = self._button("turn_right", tr("Turn right"), "rotate", "R")
        self._whole = self._button("whole_page", tr("Use whole page"), "page", "Ctrl+A")
        self._keep = self._button("keep_place", told(KEEP), "pin", "Ctrl+M")
        self._keep.clicked.connect(self.keeping_requested)
        self._left.clicked.connect(lambda: self.turn_requested.emit(-1))
        self._right.clicked.connect(lambda: self.turn_requested.emit(1))
        self._whole.clicked.connect(self.whole_page_requested)
        self._slider = self._make_slider()
        self._spin = self._make_spin()
        self._lay_out()

    def set_usable(self, usable: bool) -> None:
        """Whether there is a page to turn."""
        for widget in (self._left, self._right, self._whole, self._slider, self._spin):
            widget.setEnabled(usable)
        self._keep.setEnabled(False)

    def show_place(self, is_kept: bool, view: PageView) -> None:
        """Say why the box was laid where it is, and whether pages like this one start there.

        Args:
            is_kept: It can be forgotten.
            view: Whose box could be remembered.
        """
        place = view.taken_place
        # A remembered place that was forgotten or corrected since is the clerk's own box.
        is_known = place is not None and (is_kept or place.confidence is not None)
        self._place.setText(told(known_of(place)) if place is not None and is_known else "")
        self._keep.setText(told(FORGET if is_kept else KEEP))
        self._keep.setToolTip(tr("{tip} (Ctrl+M)", tip=FORGET_TIP if is_kept else KEEP_TIP))
        can_keep = view.crop_box() is not None and not view.is_whole_page
        self._keep.setEnabled(is_kept or can_keep)

    @property
    def angle_deg(self) -> float:
        """What slider and field show."""
        return self._spin.value()

    def set_angle(self, angle_deg: float) -> None:
        """Show an angle without choosing it."""
        blockers = QSignalBlocker(self._slider), QSignalBlocker(self._spin)
        self._slider.setValue(round(angle_deg * STEPS_PER_DEG))
        self._spin.setValue(angle_deg)
        del blockers

    def show_crop(self, crop: Crop) -> None:
        """Show what will be compared and how large it is."""
        size_px, dpi = QSize(crop.image.width, crop.image.height), crop.image.dpi
        self.preview.show_picture(crop.shown, size_px)
        facts = tr("{width:,} × {height:,} px", width=size_px.width(), height=size_px.height())
        if dpi:
            width, height = (
                side / dpi * MM_PER_INCH for side in (size_px.width(), size_px.height())
            )
            facts += tr(
                " at {dpi:.0f} dpi\n{width:.0f} × {height:.0f} mm on paper",
                dpi=dpi,
                width=width,
                height=height,
            )
        self._facts.setText(facts)

    def show_sentence(self, sentence: str) -> None:
        """Say why there is no crop."""
        self.preview.show_sentence(sentence)
        self._facts.clear()
        self._place.clear()

    # Building -----------------------------------------------------------------------------

    def _button(self, name: str, text: str, icon: str, key: str) -> QPushButton:
        button = named(QPushButton(text), name, text)
        click_on_key(button, text, key)
        button.setAutoDefault(False)
        button.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        self._icons.bind(button, icon)
        return button

    def _make_slider(self) -> AngleSlider:
        slider = named(AngleSlider(self._theme), "angle_slider", tr("Straighten"))
        limit = round(MAX_ANGLE_DEG * STEPS_PER_DEG)
        slider.setRange(-limit, limit)
        slider.setSingleStep(1)
        slider.setPageStep(STEPS_PER_DEG)
        slider.setToolTip(
            tr("Tilt the page under the box: [ and ] by 0.1°, a double click takes it back")
        )
        slider.valueChanged.connect(self._on_slider_changed)
        for key, steps in (("[", -1), ("]", 1)):
            nudge = functools.partial(self._nudge, steps)
            QShortcut(QKeySequence(key), slider).activated.connect(nudge)
        return slider

    def _make_spin(self) -> QDoubleSpinBox:
        spin = named(QDoubleSpinBox(), "angle", tr("Straighten, degrees"))
        spin.setRange(-MAX_ANGLE_DEG, MAX_ANGLE_DEG)
        spin.setDecimals(1)
        spin.setSingleStep(0.1)
        spin.setSuffix("°")
        spin.setFont(self._theme.font(13, tabular=True))
        spin.setFixedWidth(self._theme.px(80))
        spin.setToolTip(tr("Degrees counter-clockwise: [ and ] by 0.1°"))
        spin.valueChanged.connect(self._on_spin_changed)
        return spin

    def _lay_out(self) -> None:
        px = self._theme.px
        turns = QHBoxLayout()
        turns.setSpacing(px(8))
        turns.addWidget(self._left, 1)
        turns.addWidget(self._right, 1)
        tilt = QHBoxLayout()
        tilt.setSpacing(px(12))
        tilt.addWidget(self._slider, 1)
        tilt.addWidget(self._spin)
        straighten = QLabel(tr("Straighten"))
        straighten.setBuddy(self._spin)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(with_role(QLabel(tr("What will be compared")), "title"))
        column.addWidget(self.preview)
        column.addWidget(self._facts)
        column.addWidget(self._place)
        rule = QFrame()
        column.addWidget(with_role(rule, "rule"))
        column.addSpacing(px(8))
        column.addLayout(turns)
        column.addSpacing(px(8))
        column.addWidget(straighten)
        column.addLayout(tilt)
        column.addSpacing(px(8))
        column.addWidget(self._whole)
        column.addWidget(self._keep)
        column.addStretch(1)

    def _nudge(self, steps: int) -> None:
        self._slider.setValue(self._slider.value() + steps)

    def _on_slider_changed(self, steps: int) -> None:
        with QSignalBlocker(self._spin):
            self._spin.setValue(steps / STEPS_PER_DEG)
        self.angle_chosen.emit(steps / STEPS_PER_DEG)

    def _on_spin_changed(self, angle_deg: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(angle_deg * STEPS_PER_DEG))
        self.angle_chosen.emit(round(angle_deg, 1))
