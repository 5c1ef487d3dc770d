"""A key for a button that acts at once."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton


def click_on_key(button: QAbstractButton, told: str, *keys: str) -> None:
    """Click a button by key, and say the key in its tooltip.

    A button's own shortcut plays a tenth of a second of pressing before it acts, which drags when
    a clerk presses the key several times.

    Args:
        button: Its key sleeps while it is hidden or disabled.
        told: What the tooltip says the button does.
        *keys: In Qt's portable notation; the tooltip names the first.
    """
    for key in keys:
        QShortcut(QKeySequence(key), button).activated.connect(button.click)
    shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{told} ({shown})")
