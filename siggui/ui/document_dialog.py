"""A document is opened, leafed through, and the signature framed on one of its pages."""

from __future__ import annotations

import contextlib
import functools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.crop import CropBox
from siggui.errors import SigguiError, SystemFault
from siggui.ui import page_work
from siggui.ui.crop_panel import CropPanel
from siggui.ui.document_foot import DocumentFoot
from siggui.ui.icons import Icons
from siggui.ui.live_crop import LiveCrop
from siggui.ui.naming import with_role
from siggui.ui.page_stage import PageStage
from siggui.ui.page_tools import PageTools
from siggui.ui.page_work import LoadedPage
from siggui.ui.place_search import PlaceSearch
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.thumbnail_feed import ThumbnailFeed
from siggui.ui.thumbnails import ThumbnailList
from siggui.ui.wording import error_text, tr

if TYPE_CHECKING:
    from siggui.imaging.document import Image
    from siggui.services.documents import DocumentInfo, DocumentService

WORTH_ANOTHER_TRY = {
    "file-missing",
    "file-no-permission",
    "file-unreadable",
    "file-empty",
    "file-truncated",
}
"""Errors that go away when a drive is connected again or a copy is finished."""


class DocumentDialog(QDialog):
    """Frames one signature on one page of a file.

    After it was accepted, ``crop_image``, ``crop_box``, ``page_index`` and ``source_label`` tell
    what was framed.

    Args:
        documents: Decodes, in workers.
        tasks: Runs the workers.
        source: The file, or its bytes.
        name: What to call it; a path's own name if empty.
        parent: The window it belongs to.
        theme: Colors and distances.
        icons: One family of icons.
        page_index: Page to begin with.
        crop_box: An earlier box on that page.

    Signals:
        page_shown: A page (index from 0) can be drawn on.
        preview_shown: The preview shows the box as it is now.
        problem_shown: A ``SigguiError`` stands in the page's place, a refused password included.
        search_ended: There are so many places where a signature seems to be.
    """

    page_shown = Signal(int)
    preview_shown = Signal()
    problem_shown = Signal(object)
    search_ended = Signal(int)

    def __init__(
        self,
        documents: DocumentService,
        tasks: TaskRunner,
        source: Path | bytes,
        name: str,
        parent: QWidget | None = None,
        *,
        theme: Theme,
        icons: Icons,
        page_index: int = 0,
        crop_box: CropBox | None = None,
    ) -> None:
        super().__init__(parent)
        self._documents, self._tasks, self._theme = documents, tasks, theme
        self._source = source
        self._name = name or (source.name if isinstance(source, Path) else tr("Pasted picture"))
        self._info: DocumentInfo | None = None
        self._wanted_page = page_index
        self._page: LoadedPage | None = None
        # A box is kept for each page, so that leafing through loses nothing.
        self._boxes: dict[int, CropBox] = {} if crop_box is None else {page_index: crop_box}
        self._open_task: Task | None = None
        self._page_task: Task | None = None
        self._is_using = False
        self._ended = False
        self.setObjectName("document_dialog")
        self.setWindowTitle(tr("{name} – frame the signature", name=self._name))
        self._thumbnails = ThumbnailList(theme, icons)
        self._thumbnails.hide()
        self._feed = ThumbnailFeed(self._thumbnails, documents, tasks, self)
        self._feed.failed.connect(tasks.unhandled)
        self._stage = PageStage(theme, icons)
        self._view = self._stage.view
        self._tools = PageTools(self._view, theme, icons)
        self._panel = CropPanel(theme, icons)
        self._live = LiveCrop(
            self._view, documents, tasks, lambda: self._panel.preview.room_px, self
        )
        self._search = PlaceSearch(self._view, documents, tasks, self)
        self._foot = DocumentFoot(theme)
        self._lay_out()
        self._connect()
        self._show_state()
        self._open(None)

    @property
    def crop_image(self) -> Image | None:
        """What was framed, at the page's full resolution; None before it was accepted."""
        crop = self._live.crop
        return crop.image if crop is not None and self.result() else None

    @property
    def crop_box(self) -> CropBox | None:
        """Where the frame is on the page, as it is now."""
        return self._view.crop_box()

    @property
    def page_index(self) -> int:
        """The page, 0 is the first."""
        return self._wanted_page

    @property
    def source_label(self) -> str:
        """The file's name, with the page where there are several."""
        if self._info is None or self._info.page_count == 1:
            return self._name
        return tr("{name}, page {page}", name=self._name, page=self._wanted_page + 1)

    # Opening ------------------------------------------------------------------------------

    def _open(self, password: str | None) -> None:
        self._stage.await_(tr("Opening {name} …", name=self._name))
        open_ = functools.partial(
            self._documents.open, self._source, name=self._name, password=password
        )
        task = self._tasks.submit(open_, urgent=True)
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self._on_not_opened)
        self._open_task = task

    def _on_opened(self, info: DocumentInfo) -> None:
        if self._ended:
            return
        self._info = info
        self._wanted_page = min(max(self._wanted_page, 0), info.page_count - 1)
        self._feed.start(info)
        several = info.page_count > 1
        self._thumbnails.setVisible(several)
        self._thumbnails.set_page_count(info.page_count)
        if several:
            # Comes back as `page_chosen`.
            self._thumbnails.set_current(self._wanted_page)
        else:
            self._load_page(0)

    def _on_not_opened(self, error: Exception) -> None:
        if self._ended:
            return
        code = error.code if isinstance(error, SigguiError) else ""
        if isinstance(error, SigguiError) and code in ("pdf-password", "pdf-password-wrong"):
            self._stage.ask_password(error_text(error) if code == "pdf-password-wrong" else "")
            self._show_state()
            self.problem_shown.emit(error)
        else:
            self._show_problem(error, can_retry=code in WORTH_ANOTHER_TRY)

    def _on_retry(self) -> None:
        if self._info is None:
            self._open(None)
        else:
            self._load_page(self._wanted_page)

    # Pages --------------------------------------------------------------------------------

    def _load_page(self, index: int) -> None:
        if self._info is None:
            return
        self._remember_box()
        self._wanted_page = index
        if self._page_task is not None:
            self._page_task.cancel()
        self._search.stop()
        self._feed.hold()
        self._page = None
        self._live.forget()
        self._is_using = False
        self._stage.await_(
            tr("Reading {name}, page {page:,} …", name=self._name, page=index + 1)
            if self._info.page_count > 1
            else tr("Reading {name} …", name=self._name)
        )
        self._show_state()
        task = self._tasks.submit(
            page_work.load_page,
            self._documents,
            self._info,
            index,
            urgent=True,
            pass_cancelled=True,
        )
        task.succeeded.connect(self._on_page_loaded)
        task.failed.connect(self._on_page_broken)
        self._page_task = task

    def _on_page_loaded(self, page: LoadedPage) -> None:
        self._page_task = None
        self._page = page
        self._view.set_page(page.picture)
        self._live.follow(page)
        self._stage.show_page()
        box = self._boxes.get(page.index)
        if box is not None:
            self._view.set_crop_box(box)
        elif self._info is not None and self._info.page_count == 1 and page.is_signature:
            self._view.use_whole_page()
        self._panel.set_angle(self._view.angle_deg)
        self._view.setFocus()
        self._show_state()
        self._feed.resume()
        self.page_shown.emit(page.index)
        self._search.begin(page)

    def _on_page_broken(self, error: Exception) -> None:
        self._page_task = None
        self._view.set_page(None)
        if isinstance(error, SigguiError):
            self._thumbnails.set_problem(self._wanted_page, error_text(error))
        self._show_problem(error, can_retry=False)
        self._feed.resume()

    def _remember_box(self) -> None:
        if self._page is not None:
            box = self._view.crop_box()
            if box is None:
                self._boxes.pop(self._page.index, None)
            else:
                self._boxes[self._page.index] = box

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Page keys turn pages, unless what has the focus has its own use for them."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None or self._info is None:
            super().keyPressEvent(event)
            return
        index = min(max(self._wanted_page + step, 0), self._info.page_count - 1)
        self._thumbnails.set_current(index)

    # Box and crop -------------------------------------------------------------------------

    def _on_cut_again(self) -> None:
        if self._live.crop is not None:
            self._panel.show_crop(self._live.crop)

    def _on_caught_up(self) -> None:
        self.preview_shown.emit()
        if self._is_using:
            self.accept()

    def _on_not_cut(self, error: Exception) -> None:
        self._is_using = False
        self._panel.show_sentence(str(self._as_told(error)))
        self._show_state()

    def _on_use(self) -> None:
        """Take the crop, once it is the one of the box as it is seen now."""
        if self._live.is_current:
            self.accept()
        elif self._view.crop_box() is not None:
            self._is_using = True
            self._show_state()
            self._live.hurry()

    def _on_whole_page(self) -> None:
        self._view.use_whole_page()
        self._view.setFocus()

    # What is said -------------------------------------------------------------------------

    def _show_problem(self, error: Exception, *, can_retry: bool) -> None:
        problem = self._as_told(error)
        self._stage.show_problem(problem, can_retry=can_retry)
        self._show_state()
        self.problem_shown.emit(problem)

    def _as_told(self, error: Exception) -> SigguiError:
        """Errors of ours are told here; anything else is a bug and goes its own way too."""
        if isinstance(error, SigguiError):
            return error
        self._tasks.unhandled.emit(error)
        return SystemFault(
            "bug", "This page cannot be shown.", "Try another page, or open the file again."
        )

    def _show_state(self) -> None:
        """Enable what can be done now and say what to do next."""
        has_page = self._page is not None
        # Where there is no document there is nothing to frame: only the message is left.
        has_document = self._info is not None or self._stage.is_waiting
        self._panel.setVisible(has_document)
        self._panel.set_usable(has_page)
        if has_page:
            self._panel.show_place(self._search.is_kept, self._view)
        self._tools.setVisible(has_document)
        self._tools.set_usable(has_page)
        self._tools.set_page(self._wanted_page, self._info.page_count if self._info else 1)
        self._foot.show_state(
            self._view if has_page else None,
            is_busy=self._is_using,
            can_use=has_document,
            search=self._search.sentence,
            notice=self._search.notice,
        )
        if not has_page:
            self._panel.show_sentence("")
        elif self._view.crop_box() is None:
            self._panel.show_sentence(tr("Drag a box around the signature to see it here."))

    # End ----------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """End the work that is under way and let the document go."""
        if not self._ended:
            self._ended = True
            self._remember_box()
            if self._page_task is not None:
                self._page_task.cancel()
            self._search.stop()
            if not result:
                self._live.forget()
            self._feed.stop()
            close = functools.partial(self._tasks.submit, self._documents.close)
            if self._info is not None:
                # The program may be ending too; then the documents are closed all at once.
                with contextlib.suppress(RuntimeError):
                    close(self._info)
            elif self._open_task is not None:
                # It comes when this window may be gone; then nobody else knows of it.
                self._open_task.succeeded.connect(close)
        super().done(result)

    # Building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._tools)
        middle.addWidget(self._stage, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._thumbnails)
        body.addLayout(middle, 1)
        body.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(with_role(QFrame(), "rule"))
        column.addWidget(self._foot)
        room = (self.screen() or QGuiApplication.primaryScreen()).availableSize()
        self.resize(min(px(1280), room.width() * 9 // 10), min(px(860), room.height() * 17 // 20))

    def _connect(self) -> None:
        self._foot.cancelled.connect(self.reject)
        self._foot.used.connect(self._on_use)
        self._stage.retry_requested.connect(self._on_retry)
        self._stage.password_entered.connect(self._open)
        self._thumbnails.page_chosen.connect(self._load_page)
        self._view.box_changed.connect(self._search.drop_notice)
        self._view.box_changed.connect(self._show_state)
        self._panel.keeping_requested.connect(self._search.remember_or_forget)
        self._live.cut_again.connect(self._on_cut_again)
        self._search.changed.connect(self._show_state)
        self._search.ended.connect(self.search_ended)
        self._live.caught_up.connect(self._on_caught_up)
        self._live.failed.connect(self._on_not_cut)
        self._panel.turn_requested.connect(self._view.turn)
        self._panel.angle_chosen.connect(self._view.set_angle)
        self._panel.whole_page_requested.connect(self._on_whole_page)
