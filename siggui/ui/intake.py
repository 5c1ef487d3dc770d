"""The way of a file, a drop or a paste to a signature on the page."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from siggui.domain.cleaning import ALL, Cleaning
from siggui.domain.crop import is_cut_out
from siggui.errors import InputError
from siggui.ui.icons import Icons
from siggui.ui.item_reading import as_png, read_signatures
from siggui.ui.signature import LoadedSignature, Origin, load_signature
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from threading import Event

    from siggui.services.documents import DocumentService
    from siggui.services.verify import VerificationService
    from siggui.ui.document_dialog import DocumentDialog


@dataclass(frozen=True, slots=True)
class CropWanted:
    """The worker's answer for a page: the clerk must frame the signature."""

    origin: Origin


class Intake(QObject):
    """Reads files in workers, opens the page viewer where one is needed, one after the other.

    Tickets name what was asked for, so that the page knows which place an answer is for.

    Signals:
        loaded: Ticket and ``LoadedSignature``.
        failed: Ticket and exception.
        given_up: Ticket; the clerk closed the page viewer without framing anything.
    """

    loaded = Signal(int, object)
    failed = Signal(int, object)
    given_up = Signal(int)

    def __init__(
        self,
        documents: DocumentService,
        verification: VerificationService,
        tasks: TaskRunner,
        theme: Theme,
        icons: Icons,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._icons = theme, icons
        self._documents, self._verification = documents, verification
        self._tasks, self._window = tasks, window
        self.cleaning = ALL
        """What is taken away of images that are read from now on."""
        self._running: dict[int, Task] = {}
        self._to_crop: deque[tuple[int, Origin]] = deque()
        self._dialog: QDialog | None = None

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being read or framed."""
        return not self._running and not self._to_crop and self._dialog is None

    def take(self, ticket: int, source: Path | QImage | Origin | LoadedSignature) -> None:
        """Read a file, a pasted image, or a signature whose place on a page is known.

        One that was made ready before is there at once.
        """
        if isinstance(source, LoadedSignature):
            self.loaded.emit(ticket, source)
            return
        task = self._tasks.submit(
            _read_or_ask,
            self._documents,
            self._verification,
            source,
            self.cleaning,
            pass_cancelled=True,
        )
        self._follow(ticket, task)

    def read_signatures(self, sources: Sequence[Path | QImage]) -> Task:
        """Find every signature on the pages of some files; answers with a tuple of them."""
        return self._tasks.submit(
            read_signatures,
            self._documents,
            self._verification,
            sources,
            self.cleaning,
            pass_cancelled=True,
        )

    def crop_again(self, ticket: int, origin: Origin) -> None:
        """Open the page viewer for a signature that is already on the page."""
        self._to_crop.append((ticket, origin))
        self._crop_next()

    def drop(self, ticket: int) -> None:
        """Forget a ticket; its answer never comes."""
        task = self._running.pop(ticket, None)
        if task is not None:
            task.cancel()
        self._to_crop = deque(entry for entry in self._to_crop if entry[0] != ticket)

    def _follow(self, ticket: int, task: Task) -> None:
        self.drop(ticket)
        self._running[ticket] = task
        task.succeeded.connect(lambda answer: self._on_answer(ticket, answer))
        task.failed.connect(lambda error: self._on_failed(ticket, error))

    def _on_answer(self, ticket: int, answer: LoadedSignature | CropWanted) -> None:
        self._running.pop(ticket, None)
        if isinstance(answer, CropWanted):
            self.crop_again(ticket, answer.origin)
        else:
            self.loaded.emit(ticket, answer)

    def _on_failed(self, ticket: int, error: Exception) -> None:
        self._running.pop(ticket, None)
        self.failed.emit(ticket, error)

    def _crop_next(self) -> None:
        if self._dialog is not None or not self._to_crop:
            return
        # Late: the window paints without it.
        from siggui.ui.document_dialog import DocumentDialog

        ticket, origin = self._to_crop.popleft()
        dialog = DocumentDialog(
            self._documents,
            self._tasks,
            origin.source,
            origin.name,
            self._window,
            theme=self._theme,
            icons=self._icons,
            page_index=origin.page_index,
            crop_box=origin.crop,
        )
        self._dialog = dialog
        dialog.finished.connect(
            lambda result: self._on_dialog_finished(ticket, origin, dialog, result)
        )
        dialog.open()

    def _on_dialog_finished(
        self, ticket: int, origin: Origin, dialog: DocumentDialog, result: int
    ) -> None:
        self._dialog = None
        if result == QDialog.DialogCode.Accepted and dialog.crop_image is not None:
            cropped = replace(origin, crop=dialog.crop_box, page_index=dialog.page_index)
            task = self._tasks.submit(
                load_signature,
                self._verification,
                dialog.crop_image,
                cropped,
                dialog.source_label or origin.name,
                cleaning=self.cleaning,
                pass_cancelled=True,
            )
            self._follow(ticket, task)
        else:
            self.given_up.emit(ticket)
        dialog.deleteLater()
        self._crop_next()


def _read_or_ask(
    documents: DocumentService,
    verification: VerificationService,
    source: Path | QImage | Origin,
    cleaning: Cleaning,
    cancelled: Event,
) -> LoadedSignature | CropWanted:
    """Read a small single image whole; a page, a PDF with a password or many pages must be asked.

    Raises:
        InputError: The file cannot be read, or there is no signature in it.
    """
    if isinstance(source, Origin):
        origin = source
    elif isinstance(source, QImage):
        origin = Origin(as_png(source), tr("Clipboard"))
    else:
        origin = Origin(source, source.name)
    try:
        document = documents.open(origin.source, name=origin.name)
    except InputError as error:
        if error.code.startswith("pdf-password"):
            return CropWanted(origin)
        raise
    try:
        if document.page_count > 1 and origin.crop is None:
            return CropWanted(origin)
        image = documents.page(document, origin.page_index)
    finally:
        documents.close(document)
    if origin.crop is not None:
        image = documents.cut(image, origin.crop)
        return load_signature(verification, image, origin, origin.name, cancelled, cleaning)
    if not is_cut_out(image.width, image.height, image.dpi):
        return CropWanted(origin)
    return load_signature(verification, image, origin, origin.name, cancelled, cleaning)
