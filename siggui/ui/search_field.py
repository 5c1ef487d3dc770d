"""The field over a list that is narrowed by typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from siggui.ui.icons import Icons
from siggui.ui.naming import named

_PAUSE_MS = 150
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchField(QLineEdit):
    """The arrows belong to the list, while typing goes on.

    Args:
        icons: One family of icons.
        name: Of the field.
        words: What may be typed.

    Signals:
        paused: Typing paused: now is the time to look for it.
        moved: An arrow was pressed; 1 is down, -1 up.
    """

    paused = Signal()
    moved = Signal(int)

    def __init__(self, icons: Icons, name: str, words: str) -> None:
        super().__init__()
        named(self, name, words)
        self.setPlaceholderText(words)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(lambda _text: self._pause.start())

    def hush(self) -> None:
        """Tell of no pause: what was typed last is looked for already, or no longer wanted."""
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down are no keys of a field of one line."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)
