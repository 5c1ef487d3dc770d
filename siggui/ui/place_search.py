"""Where the page that is shown is signed: what is known at once, what is found as it comes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from siggui.domain.layout import is_among, without
from siggui.domain.located import SigningPlace
from siggui.errors import SigguiError
from siggui.ui.page_view import PageView
from siggui.ui.page_work import LoadedPage
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.wording import error_text, told
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.domain.crop import CropBox
    from siggui.domain.located import Located
    from siggui.services.documents import DocumentService

LOOKING = say("Looking for the signature … You can drag a box around it already.")
NONE_FOUND = say("No signature was found on this page. If there is one, drag a box around it.")
FAILED = say("The signature could not be looked for. Drag a box around it.")
REMEMBERED = say("Kept: pages that look like this one start with this place.")
SEVERAL = say("Kept: pages that look like this one start with these {count} places.")
FORGOTTEN = say("Forgotten: pages that look like this one no longer start with this place.")


class PlaceSearch(QObject):
    """Shows the places where a signature seems to be, and lays the box on the surest.

    A form that is known starts with its places; what the network finds beside them is added. The
    search runs in a worker and is given up when another page is shown.

    Args:
        view: Shows the page.
        documents: Finds, in workers.
        tasks: Runs the workers.
        parent: The window it belongs to.

    Signals:
        changed: ``sentence``, ``notice`` or ``is_kept`` is another.
        ended: The search is over; there are so many places.
        kept: The place was remembered or forgotten.
    """

    changed = Signal()
    ended = Signal(int)
    kept = Signal()

    def __init__(
        self, view: PageView, documents: DocumentService, tasks: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._documents, self._tasks = view, documents, tasks
        self._page: LoadedPage | None = None
        self._task: Task | None = None
        self._sentence = self._notice = ""
        self._kept: tuple[CropBox, ...] = ()

    @property
    def sentence(self) -> str:
        """How the search stands; empty where there was none or it found something."""
        return self._sentence

    @property
    def notice(self) -> str:
        """What was just remembered or forgotten, until the box is another."""
        return self._notice

    @property
    def is_kept(self) -> bool:
        """Whether the box lies where the clerk said that pages like this one are signed."""
        return is_among(self._view.box_on_page(), self._kept)

    def begin(self, page: LoadedPage) -> None:
        """Show what is known of a page and search it, unless all of it is one signature."""
        self.stop()
        if page.is_signature:
            return
        self._page, self._kept = page, page.kept
        self._view.add_places([SigningPlace(box) for box in page.kept])
        task = self._tasks.submit(
            self._documents.locate, page.image, page.kept, pass_cancelled=True
        )
        task.succeeded.connect(self._on_found)
        task.failed.connect(self._on_failed)
        self._task = task
        self._say(LOOKING)

    def stop(self) -> None:
        """The page goes away."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._page = None
        self._notice, self._kept = "", ()
        self._say("")

    def drop_notice(self) -> None:
        """The clerk went on; what was remembered was read."""
        self._notice = ""

    def remember_or_forget(self) -> None:
        """Keep the box's place for pages that look like this one, or keep it no longer."""
        page, box, before = self._page, self._view.box_on_page(), self._kept
        if page is None or box is None:
            return
        forgets = self.is_kept
        act = self._documents.forget_place if forgets else self._documents.remember_place
        self._kept = without(before, box) if forgets else (*without(before, box), box)
        several = SEVERAL.put(count=len(self._kept)) if len(self._kept) > 1 else REMEMBERED
        self._notice = told(FORGOTTEN if forgets else several)
        task = self._tasks.submit(act, page.image, box)
        task.succeeded.connect(lambda _none: self.kept.emit())
        task.failed.connect(functools.partial(self._on_not_kept, page, before))
        self.changed.emit()

    def _on_not_kept(self, page: LoadedPage, before: tuple[CropBox, ...], error: Exception) -> None:
        self._tasks.unhandled.emit(error)
        if page is not self._page:
            return
        self._kept = before
        self._notice = error_text(error) if isinstance(error, SigguiError) else ""
        self.changed.emit()
        self.kept.emit()

    def _on_found(self, found: tuple[Located, ...]) -> None:
        self._task = None
        self._view.add_places([SigningPlace(each.box, each.confidence) for each in found])
        self._say("" if self._view.place_count else NONE_FOUND)
        self.ended.emit(self._view.place_count)

    def _on_failed(self, error: Exception) -> None:
        """The clerk can still frame the signature by hand."""
        self._task = None
        self._tasks.unhandled.emit(error)
        self._say(error_text(error) if isinstance(error, SigguiError) else FAILED)
        self.ended.emit(self._view.place_count)

    def _say(self, sentence: str) -> None:
        self._sentence = told(sentence)
        self.changed.emit()
