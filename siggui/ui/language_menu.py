"""The choice of the window's language."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from siggui.ui.language import Language
from siggui.ui.naming import named
from siggui.ui.preferences import Preferences
from siggui.ui.wording import tr


class LanguageMenu(QMenu):
    """Each language by its own name; a choice holds from the next start.

    Args:
        preferences: Remembers the choice.
        window: Owner of the menu.
    """

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(tr("Language"), window)
        named(self, "language_menu")
        self._preferences = preferences
        group = QActionGroup(self)
        for language in Language:
            text = language.own_name or tr("As the system")
            action = QAction(text, self, checkable=True)
            action.setObjectName(f"language_{language.value}")
            action.setChecked(language is preferences.language)
            action.setData(language)
            group.addAction(action)
            self.addAction(action)
        group.triggered.connect(self._on_chosen)
        self.addSeparator()
        # Every text was told when its widget was made.
        note = self.addAction(tr("From the next start"))
        note.setEnabled(False)

    def _on_chosen(self, action: QAction) -> None:
        self._preferences.set_language(action.data())
