"""The crop that follows the box: cut again and again in a worker, never two at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from siggui.ui import page_work
from siggui.ui.page_view import PageView
from siggui.ui.page_work import Crop, LoadedPage
from siggui.ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from siggui.services.documents import DocumentService

AFTER_MS = 30
"""The crop follows a drag at most this often."""


class LiveCrop(QObject):
    """Holds what is in the box of a view, at full resolution.

    Args:
        view: Whose box is followed.
        room_px: Tells how many device pixels the preview has.

    Signals:
        cut_again: The crop is another, perhaps not yet of the box as it is now.
        caught_up: The crop is that of the box as it is now.
        failed: The exception that kept it from being cut.
    """

    cut_again = Signal()
    caught_up = Signal()
    failed = Signal(object)

    def __init__(
        self,
        view: PageView,
        documents: DocumentService,
        tasks: TaskRunner,
        room_px: Callable[[], tuple[int, int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._documents, self._tasks = view, documents, tasks
        self._room_px = room_px
        self._page: LoadedPage | None = None
        self._task: Task | None = None
        self._crop: Crop | None = None
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self.hurry)
        view.box_changed.connect(self._on_box_changed)

    @property
    def crop(self) -> Crop | None:
        """The last crop; None before there is one and after `forget`."""
        return self._crop

    @property
    def is_current(self) -> bool:
        """Whether the crop is that of the box as it is now."""
        return self._crop is not None and self._crop.box == self._view.crop_box()

    def follow(self, page: LoadedPage) -> None:
        """Cut out of this page from now on."""
        self.forget()
        self._page = page

    def forget(self) -> None:
        """There is no page any more."""
        self._page = self._crop = None
        self._drop_work()

    def hurry(self) -> None:
        """Cut now what is in the box now, unless a crop is under way already."""
        self._timer.stop()
        box, page = self._view.crop_box(), self._page
        if box is None or page is None or self._task is not None:
            return
        task = self._tasks.submit(
            page_work.cut, self._documents, page, box, self._room_px(), urgent=True
        )
        task.succeeded.connect(self._on_cut)
        task.failed.connect(self._on_failed)
        self._task = task

    def _on_box_changed(self) -> None:
        if self._view.crop_box() is None:
            self._crop = None
            self._drop_work()
        elif self._task is None and not self._timer.isActive():
            self._timer.start()

    def _on_cut(self, crop: Crop) -> None:
        self._task = None
        self._crop = crop
        self.cut_again.emit()
        if self.is_current:
            self.caught_up.emit()
        else:
            # The box went on while this was being cut.
            self.hurry()

    def _on_failed(self, error: Exception) -> None:
        self._task = self._crop = None
        self.failed.emit(error)

    def _drop_work(self) -> None:
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()
        self._task = None
