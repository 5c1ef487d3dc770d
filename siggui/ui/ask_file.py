"""Asks for a list or a folder to read, and where a file is to be saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from siggui.ui.wording import told
from siggui.wording import say

_LISTS = say("Lists (*.csv *.tsv *.txt);;All files (*)")


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
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(file.suffix.removeprefix("."))
    dialog.selectFile(file.name)
    _open(dialog, "save_dialog", take)
    return dialog


def ask_for_list(window: QWidget, name: str, title: str, take: Callable[[Path], object]) -> None:
    """Open the dialog for a list that is to be read; it does not keep the caller waiting.

    Args:
        window: It lies over.
        name: Of the dialog, for tests.
        title: Of the dialog.
        take: Gets what was chosen.
    """
    dialog = QFileDialog(window, title, "", told(_LISTS))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, name, take)


def ask_for_folder(
    window: QWidget, name: str, title: str, take: Callable[[Path], object], start: str = ""
) -> None:
    """Open the dialog for a folder that is to be read; it does not keep the caller waiting.

    Args:
        window: It lies over.
        name: Of the dialog, for tests.
        title: Of the dialog.
        take: Gets what was chosen.
        start: Folder to begin with; where the system likes if empty.
    """
    dialog = QFileDialog(window, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, name, take)


def _open(dialog: QFileDialog, name: str, take: Callable[[Path], object]) -> None:
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
    dialog.open()
