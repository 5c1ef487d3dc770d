"""Pass, refer, reject: three buttons, each with a menu of its reasons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from siggui.domain.casework import Outcome, Reason, reasons_for
from siggui.ui.button_keys import click_on_key
from siggui.ui.icons import Icons
from siggui.ui.naming import named
from siggui.ui.theme import Theme
from siggui.ui.wording import told
from siggui.wording import say

_BUTTONS = (
    (Outcome.PASS, say("Pass"), "F6", "match", say("Pass the item, with a reason")),
    (Outcome.REFER, say("Refer"), "F7", "refer", say("Let somebody else decide")),
    (Outcome.REJECT, say("Reject"), "F8", "no_match", say("Reject the item")),
)


class DecisionButtons(QWidget):
    """The keys sleep while the buttons are hidden or disabled.

    Args:
        theme: For distances.
        icons: One family of icons.
        name: Begins the names of the buttons and menus.

    Signals:
        decided: ``Outcome`` and ``Reason``.
    """

    decided = Signal(object, object)

    def __init__(
        self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[Outcome, QPushButton] = {}
        self._menus: dict[Outcome, QMenu] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for outcome, text, key, icon, tip in _BUTTONS:
            button = named(QPushButton(told(text)), f"{name}_{outcome.value}")
            icons.bind(button, icon, icon)
            click_on_key(button, told(tip), key)
            self._menus[outcome] = self._make_menu(name, outcome)
            button.clicked.connect(lambda _=False, outcome=outcome: self._open_menu(outcome))
            self._buttons[outcome] = button
            row.addWidget(button)

    def set_usable(self, usable: bool) -> None:
        """Whether a decision can be recorded now."""
        for button in self._buttons.values():
            button.setEnabled(usable)

    def _make_menu(self, name: str, outcome: Outcome) -> QMenu:
        menu = named(QMenu(self), f"{name}_{outcome.value}_menu")
        for number, reason in enumerate(reasons_for(outcome), 1):
            action = menu.addAction(f"&{number}  {told(reason.sentence)}")
            action.setObjectName(f"reason_{reason.code}")
            action.triggered.connect(
                lambda _=False, reason=reason: self._on_reason(outcome, reason)
            )
        return menu

    def _open_menu(self, outcome: Outcome) -> None:
        button, menu = self._buttons[outcome], self._menus[outcome]
        menu.setActiveAction(menu.actions()[0])
        # popup(), not exec(): no nested event loop.
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_reason(self, outcome: Outcome, reason: Reason) -> None:
        self.decided.emit(outcome, reason)
