"""What items can be taken in from: a list, a folder, the Verify page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from siggui.ui.naming import named
from siggui.ui.wording import tr


class QueueAddMenu(QMenu):
    """Its keys work while the page is seen, whether or not the menu is open.

    Args:
        page: Where the keys work.

    Signals:
        list_wanted: Take in a list of items.
        folder_wanted: Take in the files of a folder.
        page_wanted: Take in the signature on the Verify page.
    """

    list_wanted = Signal()
    folder_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        named(self, "queue_add_menu", tr("Add items"))
        self._list = self._make(tr("A &list…"), "queue_add_list", "Ctrl+O")
        self._folder = self._make(tr("A &folder…"), "queue_add_folder", "Ctrl+D")
        self._from_page = self._make(tr("From &Verify…"), "queue_from_page", "Ctrl+Shift+O")
        self._list.triggered.connect(self.list_wanted)
        self._folder.triggered.connect(self.folder_wanted)
        self._from_page.triggered.connect(self.page_wanted)
        page.addActions(self.actions())

    def set_taking_in(self, runs: bool) -> None:
        """One list or folder at a time."""
        self._list.setEnabled(not runs)
        self._folder.setEnabled(not runs)

    def set_questioned(self, is_there: bool) -> None:
        """Whether a signature lies on the Verify page that could be taken in."""
        self._from_page.setEnabled(is_there)

    def _make(self, text: str, name: str, key: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setShortcut(key)
        return action
