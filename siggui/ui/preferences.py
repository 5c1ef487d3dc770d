"""What the window remembers from one day to the next: colors, language, the inbox, one's own view.

The operating point is not remembered: thresholds that somebody else chose yesterday must not
decide today without being seen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from siggui.ui.language import Language
from siggui.ui.theme import ColorMode


class Preferences:
    """Kept in a small file of the user's; one that cannot be read or written does no harm.

    Args:
        folder: Per-user data folder.
    """

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def color_mode(self) -> ColorMode:
        """Light, dark, or as the system says."""
        try:
            return ColorMode(str(self._settings.value("color_mode", ColorMode.SYSTEM.value)))
        except ValueError:
            return ColorMode.SYSTEM

    def set_color_mode(self, mode: ColorMode) -> None:
        """Remember the choice."""
        self._settings.setValue("color_mode", mode.value)

    @property
    def language(self) -> Language:
        """The window's language, or as the system says."""
        try:
            return Language(str(self._settings.value("language", Language.SYSTEM.value)))
        except ValueError:
            return Language.SYSTEM

    def set_language(self, language: Language) -> None:
        """Remember the choice."""
        self._settings.setValue("language", language.value)

    @property
    def inbox_shown(self) -> bool:
        """Whether the list of pages that came in is in sight."""
        return str(self._settings.value("inbox_shown", "false")).lower() == "true"

    def set_inbox_shown(self, shown: bool) -> None:
        """Remember the choice."""
        self._settings.setValue("inbox_shown", "true" if shown else "false")

    @property
    def blind_first(self) -> bool:
        """Whether the clerk's own view is asked for before each verdict."""
        return str(self._settings.value("blind_first", "false")).lower() == "true"

    def set_blind_first(self, blind_first: bool) -> None:
        """Remember the choice."""
        self._settings.setValue("blind_first", "true" if blind_first else "false")
