"""The setting that the clerk's own view comes before the verdict."""

from __future__ import annotations

from PySide6.QtGui import QAction

from siggui.ui.preferences import Preferences
from siggui.ui.verification import Verification


def tie_blind_first(action: QAction, verification: Verification, preferences: Preferences) -> None:
    """Let the action switch it, and remember it until the next day."""
    action.setChecked(preferences.blind_first)
    verification.set_blind_first(preferences.blind_first)
    action.toggled.connect(verification.set_blind_first)
    action.toggled.connect(preferences.set_blind_first)
