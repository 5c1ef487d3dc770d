"""Which language the window speaks: the system's, or the one that was chosen."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from siggui.resources_path import resource


class Language(Enum):
    """What can be chosen in the View menu; the value is kept, and names the files."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    HINDI = "hi"
    SPANISH = "es"

    @property
    def own_name(self) -> str:
        """As its speakers call it, so that everybody finds the way back."""
        return {"en": "English", "de": "Deutsch", "hi": "हिन्दी", "es": "Español"}.get(
            self.value, ""
        )


def locale_for(chosen: Language, system: QLocale) -> QLocale:
    """How numbers, days and amounts are written.

    A desk whose system speaks the chosen language keeps the system's own settings, so Austria and
    Mexico write their own way.

    Args:
        chosen: In the menu.
        system: The system's settings.
    """
    wanted = QLocale(chosen.value)
    return system if wanted.language() == system.language() else wanted


def install(application: QCoreApplication, chosen: Language) -> str:
    """Let the window speak a language; before its first widget is made.

    Args:
        application: Holds the translators.
        chosen: In the menu, or remembered.

    Returns:
        The language in use: ``"de"``, ``"hi"``, ``"es"``, or ``"en"`` where there is no other.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    if chosen is Language.SYSTEM:
        # The language of menus, which may be another one than that of numbers and days.
        wanted = QLocale.system().uiLanguages()[0][:2]
    else:
        wanted = chosen.value
        QLocale.setDefault(locale_for(chosen, QLocale.system()))
    if not _load(application, f"siggui_{wanted}", resource("translations")):
        return Language.ENGLISH.value
    # What Qt itself says, such as Cancel; it has no Hindi, so our file has those words too.
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(application, f"qtbase_{wanted}", Path(path))
    return wanted


def _load(application: QCoreApplication, name: str, folder: Path) -> bool:
    translator = QTranslator(application)
    if translator.load(name, str(folder)):
        return QCoreApplication.installTranslator(translator)
    translator.deleteLater()
    return False
