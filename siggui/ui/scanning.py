"""From the key for it to a scanned page on the inbox's list."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from siggui.services.scanner import Scanner
from siggui.ui.inbox import Inbox, when
from siggui.ui.inbox_model import InboxItem
from siggui.ui.messages import Messages
from siggui.ui.pixmaps import shrunk_to, to_image
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from threading import Event

    from siggui.services.scanner import ScannerService

_THUMBNAIL_PX = 240


class Scanning(QObject):
    """Asks for a scanner where there are several, and scans one page at a time.

    Scanned pages are kept in memory until the program ends; nothing is written to the disk.

    Args:
        scanners: Speaks to scanners, in workers.
        inbox: Gets the pages.
        tasks: Runs the workers.
        messages: For scanners that are missing or jammed.
        window: Whose dialogs these are.
    """

    def __init__(
        self,
        scanners: ScannerService,
        inbox: Inbox,
        tasks: TaskRunner,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._scanners, self._inbox, self._tasks = scanners, inbox, tasks
        self._messages, self._window = messages, window
        self._task: Task | None = None
        self._used: Scanner | None = None
        self._count = 0
        inbox.panel.busy_cancelled.connect(self.cancel)

    def scan(self) -> None:
        """Scan a page with the scanner used before, or find out which there are."""
        if self._task is not None:
            return
        if self._used is not None:
            self._scan_with(self._used)
            return
        self._follow(self._tasks.submit(self._scanners.scanners), tr("Looking for scanners…"))
        if self._task is not None:
            self._task.succeeded.connect(self._on_scanners)

    def cancel(self) -> None:
        """Stop the scanner."""
        if self._task is not None:
            self._task.cancel()

    def _follow(self, task: Task, doing: str) -> None:
        self._task = task
        self._inbox.panel.show_busy(doing)
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._on_finished(task))

    def _on_finished(self, task: Task) -> None:
        if self._task is task:
            self._task = None
            self._inbox.panel.show_busy("")

    def _on_failed(self, error: Exception) -> None:
        # It may have been switched off: look for it again next time.
        self._used = None
        self._messages.report(error)

    def _on_scanners(self, scanners: tuple[Scanner, ...]) -> None:
        if len(scanners) == 1:
            self._scan_with(scanners[0])
            return
        labels = [f"{number}  {scanner.label}" for number, scanner in enumerate(scanners, 1)]
        dialog = QInputDialog(self._window)
        dialog.setObjectName("scanner_dialog")
        dialog.setWindowTitle(tr("Scan a page"))
        dialog.setLabelText(tr("Which scanner?"))
        dialog.setComboBoxItems(labels)
        dialog.setOption(QInputDialog.InputDialogOption.UseListViewForComboBoxItems)
        dialog.setOkButtonText(tr("Scan"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(
            lambda label: self._scan_with(scanners[labels.index(label)])
        )
        dialog.open()

    def _scan_with(self, scanner: Scanner) -> None:
        self._used = scanner
        self._count += 1
        task = self._tasks.submit(
            _scan,
            self._scanners,
            scanner,
            tr("Scan {count}", count=self._count),
            pass_cancelled=True,
        )
        self._follow(task, tr("Scanning with {label}…", label=scanner.label))
        task.succeeded.connect(self._on_scanned)

    def _on_scanned(self, item: InboxItem) -> None:
        self._inbox.add(item)


def _scan(scanners: ScannerService, scanner: Scanner, name: str, cancelled: Event) -> InboxItem:
    """The worker's part, up to a page that can be listed and opened.

    Raises:
        InputError: As `ScannerService.scan`.
    """
    from siggui.imaging.encode import as_png

    image = scanners.scan(scanner, cancelled)
    picture = to_image(shrunk_to(image.pixels, _THUMBNAIL_PX, _THUMBNAIL_PX, cancelled))
    now_s = time.time()
    return InboxItem(as_png(image), name, now_s, when(now_s), "", can_open=True, picture=picture)
