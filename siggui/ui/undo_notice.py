"""One line that says what was removed and brings it back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.signature import LoadedSignature
from siggui.ui.specimen_model import Entry
from siggui.ui.theme import Theme
from siggui.ui.wording import tr


@dataclass(frozen=True, slots=True)
class Removed:
    """What Undo brings back.

    Attributes:
        specimens: Rows and what stood there.
        questioned: None if it was not removed.
    """

    specimens: tuple[tuple[int, Entry], ...]
    questioned: LoadedSignature | None


class UndoNotice(QWidget):
    """Hidden until something was removed; asks nothing and stands in nobody's way.

    Signals:
        pressed: Bring it back.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo_notice")
        self._text = with_role(named(QLabel(), "undo_text"), "muted")
        self._button = with_role(named(QPushButton(tr("Undo")), "undo_button", tr("Undo")), "link")
        self._button.setToolTip(tr("Bring it back  (Ctrl+Z)"))
        icons.bind(self._button, "undo", "accent")
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._text)
        row.addWidget(self._button)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Say what was removed."""
        self._text.setText(sentence)
        self.show()

    def clear(self) -> None:
        """There is nothing to bring back."""
        self.hide()
