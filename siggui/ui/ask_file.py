"""Asks where a file is to be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    window: QWidget, title: str, file: Path, kinds: str, take: Callable[[Path], object]
) -> QFileDialog:
    """Open the dialog; it does not keep the caller waiting.

    Args:
        window: It lies over.
        title: Of the dialog.
        file: Folder and name to begin with; a bare name begins where the system likes.
        kinds: Qt's filter, such as ``"Reports (*.pdf)"``.
        take: Gets what was chosen.
    """
    dialog = QFileDialog(window, title, str(file.parent) if file.parent.name else "", kinds)
    dialog.setObjectName("save_dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(file.suffix.removeprefix("."))
    dialog.selectFile(file.name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()
    return dialog
