"""The pane that shows both signatures in one picture, with its legend and how well they lie."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from siggui.ui.compare_mode import CompareMode
from siggui.ui.comparison_item import AGREEING_OPACITY
from siggui.ui.elided_label import ElidedLabel
from siggui.ui.ink_views import BOTH_INK, QUESTIONED_INK, SPECIMEN_INK
from siggui.ui.keys import ARROWS
from siggui.ui.laid_pair import LaidPair, quality_in_words, turn_and_size
from siggui.ui.laid_pane import LaidPane
from siggui.ui.naming import named, with_role
from siggui.ui.navigation import Navigation
from siggui.ui.side import TITLE_PX, progress_over
from siggui.ui.theme import Theme
from siggui.ui.turn_buttons import turned_text
from siggui.ui.wording import degrees_text, tr
from siggui.wording import say

SIZE_STEP, FINE_SIZE_STEP = 1.01, 1.001
DIVIDER_STEP_PX = 16
FAR_STEP = 10


class Swatch(QWidget):
    """A square of color that stands for ink."""

    def __init__(self, theme: Theme, color: QColor) -> None:
        super().__init__()
        self._color = color
        self.setFixedSize(theme.px(12), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """On paper, as the ink is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.fillRect(self.rect(), self._color)


class Legend(QWidget):
    """What each color means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        grey = QColor(BOTH_INK)
        grey.setAlphaF(AGREEING_OPACITY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        self._swatches: dict[str, Swatch] = {}
        self._labels: dict[str, QLabel] = {}
        for name, color in (
            ("specimen", QColor(SPECIMEN_INK)),
            ("questioned", QColor(QUESTIONED_INK)),
            ("both", QColor(BOTH_INK)),
            ("near", grey),
        ):
            self._swatches[name] = Swatch(theme, color)
            self._labels[name] = with_role(named(QLabel(), f"legend_{name}"), "title")
            self._labels[name].setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(self._swatches[name])
            row.addWidget(self._labels[name])
            row.addSpacing(theme.px(10))

    def show_texts(self, texts: dict[str, str], *, colored: bool) -> None:
        """Say what is seen; without colors only the words are shown."""
        for name, label in self._labels.items():
            label.setText(texts.get(name, ""))
            label.setVisible(name in texts)
            self._swatches[name].setVisible(colored and name in texts)
        self.setMinimumWidth(self.sizeHint().width())


class LaidSide(QWidget):
    """Legend, quality and the pane."""

    def __init__(self, theme: Theme, navigation: Navigation, pair: LaidPair) -> None:
        super().__init__()
        self.setObjectName("laid_side")
        self._theme, self._navigation, self._pair = theme, navigation, pair
        self._mode = CompareMode.OVERLAY
        self._specimen_number, self._specimen_name = 0, tr("Specimen")
        self.pane = named(LaidPane(theme, navigation, pair), "laid_pane")
        self.legend = Legend(theme)
        quality = named(ElidedLabel(Qt.AlignmentFlag.AlignRight), "laid_quality", tr("Alignment"))
        self.quality = with_role(quality, "muted")
        self.quality.setFont(theme.font(13, tabular=True))
        self.progress = progress_over(self.pane, "laid_progress", tr("Aligning the signatures"))
        title = QHBoxLayout()
        title.setSpacing(theme.px(8))
        title.addStrut(theme.px(TITLE_PX))
        title.addWidget(self.legend)
        title.addWidget(self.quality, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(title)
        column.addWidget(self.pane, 1)
        self.pane.installEventFilter(self)
        self.pane.shown_changed.connect(self._renew_legend)
        pair.changed.connect(self._renew_quality)
        navigation.moved.connect(self._on_moved)
        pair.slow.connect(self.progress.setVisible)

    def set_mode(self, mode: CompareMode) -> None:
        """Lay them before the eye in another way."""
        self._mode = mode
        self.pane.setAccessibleName(tr("Both signatures: {mode}", mode=mode.title))
        self.pane.set_mode(mode)
        self._renew_legend()
        self._renew_quality()

    def name_specimen(self, number: int) -> None:
        """Which specimen it is; 0 where there is only one."""
        self._specimen_number = number
        self._specimen_name = tr("Specimen {number}", number=number) if number else tr("Specimen")
        self._renew_legend()
        self._renew_quality()

    def quality_text(self) -> str:
        """How the questioned signature lies, in words; empty while nobody knows."""
        laid = self._pair.laid
        if laid is None:
            return ""
        degrees, size = turn_and_size(self._pair.placed, laid.relative_scale)
        pose = say(
            "turned {degrees}, size {size:.0f} %",
            degrees=degrees_text(degrees),
            size=size * 100,
        )
        if self._pair.is_moved_by_hand:
            return tr("Moved by hand · {pose}", pose=pose)
        return tr(
            "{quality}: {overlap:.0f} % of the ink meets · {pose}",
            quality=quality_in_words(laid.overlap),
            overlap=laid.overlap * 100,
            pose=pose,
        )

    def turned_text(self) -> str:
        """By how much the specimen was turned for looking, and so both; empty if it was not."""
        return turned_text(self._specimen_name, self._navigation.turn_deg(0))

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrows nudge and size the questioned signature; Space pauses flicker."""
        if event.key() == Qt.Key.Key_Space and self._mode is CompareMode.FLICKER:
            self.pane.pause()
            return True
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None:
            return False
        across, down = step
        modifiers = event.modifiers()
        times = FAR_STEP if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
        alone = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            factor = SIZE_STEP if times == 1 else FINE_SIZE_STEP
            self._pair.resize(factor**-down)
        elif self._mode is CompareMode.SWIPE and across and not alone:
            self.pane.move_divider(across * times * self._theme.px(DIVIDER_STEP_PX))
        else:
            self._pair.move(self.pane.upright(QPointF(across, down)) * times)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the progress bar along the pane's upper edge."""
        if event.type() == QEvent.Type.Resize:
            self.progress.setGeometry(0, 0, self.pane.width(), self._theme.px(4))
        return super().eventFilter(watched, event)

    def _on_moved(self) -> None:
        if self.isVisible():
            self._renew_quality()

    def _renew_legend(self) -> None:
        number, mode, name = self._specimen_number, self._mode, self._specimen_name
        if mode is CompareMode.OVERLAY:
            texts = {"specimen": name, "questioned": tr("Questioned signature"), "both": tr("Both")}
        elif mode is CompareMode.DIFFERENCE:
            texts = {
                "specimen": tr("Only in specimen {number}", number=number)
                if number
                else tr("Only in specimen"),
                "questioned": tr("Only in questioned"),
                "near": tr("Less than 0.25 mm apart"),
            }
        elif mode is CompareMode.FLICKER:
            shown = (name, tr("Questioned signature"))[self.pane.seen]
            pace = (
                tr("paused")
                if self.pane.is_paused
                else tr("{rate_hz:g} changes a second", rate_hz=self.pane.rate_hz)
            )
            texts = {"specimen": f"{shown} · {pace}"}
        else:
            texts = {
                "specimen": tr(
                    "Left: specimen {number} · Right: questioned signature", number=number
                )
                if number
                else tr("Left: specimen · Right: questioned signature")
            }
        self.legend.show_texts(texts, colored=mode.uses_ink_only)

    def _renew_quality(self) -> None:
        waiting = tr("Aligning…") if self._pair.is_complete else ""
        how = (self.quality_text() or waiting, self.turned_text())
        self.quality.setText(" · ".join(part for part in how if part))
