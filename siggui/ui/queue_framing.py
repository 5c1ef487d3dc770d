"""Corrects where a signature lies on an item of the queue that lies on the Verify page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from siggui.domain.crop import CropBox
from siggui.ui import queue_work
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.queue_work import FramedAnew, OpenedItem
from siggui.ui.tasks import Task
from siggui.ui.verify_page import VerifyPage


class QueueFraming(QObject):
    """Notices that the clerk framed the questioned signature anew, and puts it on file.

    Args:
        page: Where items are compared.
        submit: Gives a worker something to do about the queue.

    Signals:
        framed: The item, made ready again, and which of its signatures.
        failed: Nothing was changed: the error.
    """

    framed = Signal(object, int)
    failed = Signal(Exception)

    def __init__(
        self, page: VerifyPage, submit: Callable[[Callable[..., object], object], Task]
    ) -> None:
        super().__init__(page)
        self._page, self._submit = page, submit
        self._opened: OpenedItem | None = None
        self._at = 0
        self._running: Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether the item is being compared anew."""
        return self._running is not None

    def watch(self, opened: OpenedItem | None, at: int) -> None:
        """Name the signature that lies on the page; None where no item does any more."""
        self._opened = opened
        self._at = at if opened is None or opened.signatures else opened.at_fault
        self._running = None

    def ask(self) -> None:
        """Let the clerk frame the signature, also one that could not be used as it was."""
        if self._opened is None or self.is_running:
            return
        shown = self._page.table.signature(QUESTIONED)
        origin = self._opened.origins[self._at]
        # Where none can be used, another one of the same page may be shown.
        if self._opened.signatures and shown and shown.origin.source is origin.source:
            origin = shown.origin
        self._page.frame_questioned(origin)

    def look(self) -> None:
        """Whether the signature on the page is the item's and lies elsewhere than before."""
        opened, signature = self._opened, self._page.table.signature(QUESTIONED)
        if opened is None or signature is None or self.is_running:
            return
        before = opened.signatures[self._at].questioned if opened.signatures else opened.questioned
        origin = opened.origins[self._at]
        if signature is before or signature.origin.source is not origin.source:
            return
        image = signature.image
        crop = signature.origin.crop or CropBox(0, 0, image.width, image.height)
        if before is not None and crop == before.origin.crop:
            return
        framed = FramedAnew(opened, self._at, signature, crop)
        self._running = task = self._submit(queue_work.frame_anew, framed)
        task.succeeded.connect(lambda renewed: self._on_framed(task, renewed))
        task.failed.connect(lambda error: self._on_failed(task, error))

    def _on_framed(self, task: Task, renewed: OpenedItem) -> None:
        if task is self._running:
            at = self._at
            self.watch(None, 0)
            self.framed.emit(renewed, at)

    def _on_failed(self, task: Task, error: Exception) -> None:
        if task is self._running:
            self._running = None
            self.failed.emit(error)
