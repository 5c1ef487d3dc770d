"""Which of an item's signatures lies on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import number_text, tr

_KEY = "R"


class SignatureSwitch(QWidget):
    """Hidden for an item with one signature, and its key sleeps then.

    Signals:
        chosen: The place of the signature to be shown.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "queue_signatures", tr("Signatures of the item"))
        self._theme = theme
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group.idClicked.connect(self.chosen)
        key = QShortcut(QKeySequence(_KEY), self)
        key.activated.connect(self._on_next)
        self.hide()

    def show_place(self, at: int, count: int) -> None:
        """Say which of how many is shown."""
        if count != len(self._group.buttons()):
            self._make_buttons(count)
        button = self._group.button(at)
        if button is not None:
            button.setChecked(True)
        self.setVisible(count > 1)

    def _on_next(self) -> None:
        count = len(self._group.buttons())
        if count:
            self.chosen.emit((self._group.checkedId() + 1) % count)

    def _make_buttons(self, count: int) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        for number in range(count):
            spoken = tr("Signature {number} of {count}", number=number + 1, count=count)
            button = with_role(named(QToolButton(), f"queue_signature_{number}", spoken), "part")
            button.setText(number_text(number + 1))
            button.setToolTip(
                tr(
                    "Signature {number} of {count}; {key} goes on to the next",
                    number=number + 1,
                    count=count,
                    key=_KEY,
                )
            )
            place = "first" if not number else "last" if number == count - 1 else "middle"
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, number)
            self._row.addWidget(button)
