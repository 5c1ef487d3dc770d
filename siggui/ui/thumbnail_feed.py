"""Gets the small pictures that a list of pages is missing, one at a time."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from siggui.errors import SigguiError
from siggui.ui import page_work
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.thumbnails import ThumbnailList
from siggui.ui.wording import error_text

if TYPE_CHECKING:
    from siggui.services.documents import DocumentInfo, DocumentService


class ThumbnailFeed(QObject):
    """Only pages in sight are drawn, and none while the clerk waits for the page itself.

    Signals:
        failed: Something other than a broken page; it is a bug.
    """

    failed = Signal(object)

    def __init__(
        self,
        thumbnails: ThumbnailList,
        documents: DocumentService,
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails, self._documents, self._tasks = thumbnails, documents, tasks
        self._info: DocumentInfo | None = None
        self._task: Task | None = None
        self._held = True
        # Queued: the list learns what is in sight only after it has laid itself out.
        thumbnails.page_wanted.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def start(self, info: DocumentInfo) -> None:
        """Serve this document from now on."""
        self._info = info
        self._go_on()

    def hold(self) -> None:
        """Begin nothing new: the page itself is wanted."""
        self._held = True

    def resume(self) -> None:
        """Go on."""
        self._held = False
        self._go_on()

    def stop(self) -> None:
        """Serve nothing any more."""
        self._info = None
        if self._task is not None:
            self._task.cancel()

    def _go_on(self) -> None:
        if self._info is None or self._held or self._task is not None:
            return
        index = self._thumbnails.next_wanted()
        if index is None:
            return
        task = self._tasks.submit(
            page_work.load_thumbnail,
            self._documents,
            self._info,
            index,
            self._thumbnails.longest_px,
        )
        task.succeeded.connect(functools.partial(self._thumbnails.set_picture, index))
        task.failed.connect(functools.partial(self._on_failed, index))
        task.finished.connect(self._on_finished)
        self._task = task

    def _on_failed(self, index: int, error: Exception) -> None:
        text = error_text(error) if isinstance(error, SigguiError) else ""
        self._thumbnails.set_problem(index, text)
        if not isinstance(error, SigguiError):
            self.failed.emit(error)

    def _on_finished(self) -> None:
        self._task = None
        self._go_on()
