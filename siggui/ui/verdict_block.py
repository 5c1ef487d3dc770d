"""The decision by word, shape and color, or what stands in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from siggui.domain.decision import Decision, Finding, Warning, evidence_in_words
from siggui.domain.quality import PoorImage
from siggui.errors import SigguiError
from siggui.ui.evidence_scale import DECISION_WORDS
from siggui.ui.icons import Icons
from siggui.ui.naming import named
from siggui.ui.theme import Theme
from siggui.ui.warning_words import in_full
from siggui.ui.wording import error_text, told, tr
from siggui.wording import joined, say

_MEANING = {
    Decision.MATCH: say("Like the specimens."),
    Decision.REFER: say("Not clear enough: a person must decide."),
    Decision.NO_MATCH: say("Not like the specimens."),
}


class VerdictBlock(QWidget):
    """Icon, word and sentence; the same three places in every state, so that nothing jumps.

    Signals:
        pressed: The one button that fits the state: cancel, verify again, try again.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_block")
        self._theme, self._icons = theme, icons
        self._icon_name, self._color, self._word_color = "questioned", "muted", "text"
        self.setAutoFillBackground(False)
        self.setFixedWidth(theme.px(312))
        self._icon = named(QLabel(), "verdict_icon")
        self._icon.setFixedSize(theme.px(40), theme.px(40))
        self._word = named(QLabel(), "verdict_word")
        self._word.setFont(theme.font(24, strong=True))
        self._sentence = named(QLabel(), "verdict_sentence")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._warnings = named(QLabel(), "verdict_warnings")
        self._warnings.setWordWrap(True)
        self._warnings.setTextFormat(Qt.TextFormat.PlainText)
        self._warning_icon = QLabel()
        self._progress = named(QProgressBar(), "verdict_progress", tr("Working"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._button = named(QPushButton(), "verdict_button")
        self._button.clicked.connect(self.pressed)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self._icon)
        head.addWidget(self._word, 1)
        warned = QHBoxLayout()
        warned.setSpacing(theme.px(8))
        warned.addWidget(self._warning_icon, 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._warnings, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(12))
        foot.addWidget(self._button)
        foot.addWidget(self._progress, 1)
        foot.addStretch(0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addLayout(warned)
        column.addStretch(1)
        column.addLayout(foot)
        theme.changed.connect(self._renew)
        self._shown: tuple[object, ...] = ()
        self._texts: list[str] = []
        self.show_empty("")

    def show_empty(self, sentence: str) -> None:
        """Nothing to compare yet."""
        self._show("questioned", "muted", tr("No verdict yet"), sentence)

    def show_working(self, word: str, sentence: str, *, can_cancel: bool) -> None:
        """Something runs."""
        self._show(
            "device", "muted", word, sentence, tr("Cancel") if can_cancel else "", working=True
        )
        self._button.setToolTip(tr("Cancel  (Esc)"))

    def show_stopped(self) -> None:
        """The clerk cancelled."""
        self._show(
            "stop", "muted", tr("Cancelled"), tr("Nothing was compared."), tr("Verify again")
        )
        self._button.setToolTip(tr("Verify again  (F5)"))

    def show_error(self, error: Exception) -> None:
        """Say what went wrong here, where the verdict would be."""
        if isinstance(error, SigguiError):
            sentence = error_text(error)
        else:
            sentence = tr("The program made a mistake; nothing was decided.")
        self._show(
            "error", "no_match", tr("No verdict"), sentence, tr("Try again"), word_color="text"
        )
        if isinstance(error, PoorImage):
            self._sentence.setToolTip(told(error.measured))
            self._sentence.setAccessibleDescription(told(error.measured))
        self._button.setToolTip(tr("Try again  (F5)"))

    def show_finding(self, finding: Finding) -> None:
        """The decision."""
        decision = finding.decision
        evidence = evidence_in_words(finding.log_lr, finding.codes)
        sentence = told(joined([_MEANING[decision], evidence]))
        self._show(decision.value, decision.value, told(DECISION_WORDS[decision]), sentence)
        self._show_warnings(finding.warnings)

    def _show_warnings(self, warnings: Sequence[Warning]) -> None:
        """The first ones in sentences; all of them, and what was measured, to who points there."""
        self._texts = [told(warning.message) for warning in warnings]
        if self._texts:
            self._warnings.setToolTip(in_full(warnings))
            self._warnings.setAccessibleDescription(in_full(warnings))
            self._warnings.show()
            self._warning_icon.show()
            self._fit_warnings()

    def _fit_warnings(self) -> None:
        """Two sentences, or one where two would be cut off; how many more there are."""
        for count in (2, 1):
            left = len(self._texts) - count
            more = [tr("And {more} more.", more=left)] if left > 0 else []
            self._warnings.setText(" ".join(["\n".join(self._texts[:count]), *more]))
            self._column.activate()
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More or fewer warnings find room."""
        super().resizeEvent(event)
        if not self._warnings.isHidden():
            self._fit_warnings()

    def _show(
        self,
        icon: str,
        color: str,
        word: str,
        sentence: str,
        button: str = "",
        *,
        working: bool = False,
        word_color: str = "",
    ) -> None:
        shown = (icon, color, word, sentence, button, working, word_color)
        if shown == self._shown and self._warnings.isHidden():
            return
        self._shown = shown
        # Green, amber and red words are kept for decisions.
        self._word_color = word_color or ("text" if color == "muted" else color)
        self._icon_name, self._color = icon, color
        self._word.setText(word)
        self._sentence.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._progress.setVisible(working)
        self._sentence.setToolTip("")
        self._sentence.setAccessibleDescription("")
        self._warnings.hide()
        self._warnings.setText("")
        self._warning_icon.hide()
        self.setAccessibleName(f"{word}. {sentence}")
        self._renew()

    def _renew(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(
            self._icons.pixmap(self._icon_name, self._theme.px(40), self._color, ratio)
        )
        self._warning_icon.setPixmap(
            self._icons.pixmap("warning", self._theme.px(18), "refer", ratio)
        )
        palette = self._word.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._word_color))
        self._word.setPalette(palette)


def fine_print(finding: Finding) -> str:
    """Device, model and time, as one line."""
    duration = finding.duration_ms
    time = (
        tr("{duration:.0f} ms", duration=duration)
        if duration < 1000
        else tr("{duration:.1f} s", duration=duration / 1000)
    )
    return f"{device_in_words(finding.device)} · {finding.model_version} · {time}"


def device_in_words(device: str) -> str:
    """Name a device for people.

    >>> device_in_words("cpu"), device_in_words("cuda:0")
    ('Processor (CPU)', 'Graphics processor (cuda:0)')
    """
    return (
        tr("Processor (CPU)")
        if device == "cpu"
        else tr("Graphics processor ({device})", device=device)
    )
