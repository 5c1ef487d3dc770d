"""The menu of files that were opened lately."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from siggui.ui.tasks import TaskRunner
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.documents import RecentFiles


class RecentMenu(QMenu):
    """Filled when it opens.

    Args:
        recent: Remembers the files.
        tasks: Looks for them: on a network drive that may be slow.
        page: Opens them, and says what was opened.
        parent: The window.
    """

    def __init__(
        self, recent: RecentFiles, tasks: TaskRunner, page: VerifyPage, parent: QWidget
    ) -> None:
        super().__init__(tr("Recent files"), parent)
        self.setObjectName("recent_menu")
        self._recent, self._tasks, self._page = recent, tasks, page
        page.source_opened.connect(lambda path: tasks.submit(recent.add, path))
        self.aboutToShow.connect(self._on_open)

    def _on_open(self) -> None:
        self.clear()
        self.addAction(tr("Looking…")).setEnabled(False)
        self._tasks.submit(self._recent.paths, urgent=True).succeeded.connect(self._fill)

    def _fill(self, paths: list[Path]) -> None:
        self.clear()
        for path in paths:
            sub = self.addMenu(path.name.replace("&", "&&"))
            sub.setToolTip(str(path))
            sub.addAction(tr("As questioned signature")).triggered.connect(
                lambda _=False, path=path: self._page.open_questioned([path])
            )
            sub.addAction(tr("As specimen")).triggered.connect(
                lambda _=False, path=path: self._page.add_specimens([path])
            )
        if not paths:
            self.addAction(tr("None yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(tr("Forget these")).triggered.connect(
            lambda: self._tasks.submit(self._recent.clear)
        )
