"""Brings pages from a watched folder to the window, and from there to the page."""

from __future__ import annotations

import functools
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from siggui.services.folder_watch import Arrival, Gone, WatchState, watch_folder
from siggui.services.inbox_journal import InboxJournal, Watched
from siggui.ui.ask_file import ask_for_folder
from siggui.ui.icons import Icons
from siggui.ui.inbox_model import InboxItem, InboxModel, Use
from siggui.ui.inbox_panel import InboxPanel
from siggui.ui.pixmaps import to_image
from siggui.ui.signature import Origin
from siggui.ui.tasks import Lane, Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import month_and_day_text, told, tr, tr_count

if TYPE_CHECKING:
    from threading import Event

    from siggui.services.documents import DocumentService
    from siggui.services.folder_watch import Report


class Inbox(QObject):
    """Owns the list of pages that came in; the panel shows it.

    Args:
        documents: Reads the files, in the watch's own worker.
        journal: Remembers the folder, and what came in from it.
        tasks: Runs the worker.
        theme: Colors and distances.
        icons: One family of icons.
        window: Whose dialogs these are.

    Signals:
        questioned_opened: An ``Origin`` to put on the page as questioned.
        specimen_opened: An ``Origin`` to put on the page as specimen.
        changed: What can be done now, or the number of pages waiting, may differ.
        folder_chosen: The clerk chose a folder.
    """

    questioned_opened = Signal(object)
    specimen_opened = Signal(object)
    changed = Signal()
    folder_chosen = Signal()

    def __init__(
        self,
        documents: DocumentService,
        journal: InboxJournal,
        tasks: TaskRunner,
        theme: Theme,
        icons: Icons,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._documents, self._journal, self._tasks = documents, journal, tasks
        self._window = window
        self._watch: Task | None = None
        self.watched: Watched | None = None
        self.model = InboxModel(self)
        self.panel = InboxPanel(theme, icons, self.model)
        self.panel.questioned_wanted.connect(self._on_questioned_wanted)
        self.panel.specimen_wanted.connect(self._on_specimen_wanted)
        self.panel.dismissed.connect(self._on_dismissed)
        self.panel.folder_wanted.connect(self.choose_folder)

    # What the clerk does ------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask which folder to watch."""
        start = str(self.watched.folder) if self.watched is not None else ""
        ask_for_folder(
            self._window, "folder_dialog", tr("Watch a folder"), self._on_folder_chosen, start
        )

    def watch(self, folder: Path, *, by_polling: bool | None = None) -> None:
        """Watch a folder from now on, at the next start too.

        Args:
            folder: Which one.
            by_polling: Look every other second; as before if left out.
        """
        if by_polling is None:
            by_polling = self.watched is not None and self.watched.by_polling
        watched = Watched(folder.absolute(), by_polling)
        self._tasks.submit(self._journal.set_watched, watched)
        self._begin(watched)

    def set_polling(self, by_polling: bool) -> None:
        """Look every other second, which is needed on drives that tell of no changes."""
        if self.watched is not None and self.watched.by_polling != by_polling:
            self.watch(self.watched.folder, by_polling=by_polling)

    def stop(self) -> None:
        """Watch no folder any more, at the next start neither."""
        self._end()
        self._tasks.submit(self._journal.set_watched, None)
        self.panel.show_folder("", "")
        self.changed.emit()

    def resume(self) -> None:
        """Go on with the folder of last time."""
        self._tasks.submit(self._journal.watched).succeeded.connect(self._on_remembered)

    def open_as_questioned(self) -> None:
        """Open the chosen page, or the newest that waits."""
        self._on_questioned_wanted(self._row_meant())

    def open_as_specimen(self) -> None:
        """Open the chosen page, or the newest that waits."""
        self._on_specimen_wanted(self._row_meant())

    @property
    def can_open(self) -> bool:
        """Whether there is a page to open."""
        return self._row_meant() >= 0

    def add(self, item: InboxItem) -> None:
        """Put a page on the list that did not come from the folder."""
        self.model.put(item)
        self.changed.emit()

    def _on_folder_chosen(self, folder: Path) -> None:
        self.watch(folder)
        self.folder_chosen.emit()

    # What comes back ----------------------------------------------------------------------

    def _on_remembered(self, watched: Watched | None) -> None:
        if watched is not None and self.watched is None:
            self._begin(watched)

    def _on_told(self, watched: Watched, told: InboxItem | Gone | WatchState) -> None:
        if watched is not self.watched:
            return
        if isinstance(told, InboxItem):
            self.model.put(told)
        elif isinstance(told, Gone):
            self.model.remove(told.path)
        else:
            trouble, note = _about_watch(told)
            self.panel.show_folder(watched.folder.name, str(watched.folder), trouble, note)
        self.changed.emit()

    def _on_questioned_wanted(self, row: int) -> None:
        item = self._opened(row, Use.QUESTIONED)
        if item is not None:
            self.questioned_opened.emit(Origin(item.source, item.name))

    def _on_specimen_wanted(self, row: int) -> None:
        item = self._opened(row, Use.SPECIMEN)
        if item is not None:
            self.specimen_opened.emit(Origin(item.source, item.name))

    def _on_dismissed(self, row: int) -> None:
        item = self.model.items[row]
        self._set_done(item)
        self.model.remove(item.source)
        self.changed.emit()

    def _opened(self, row: int, use: Use) -> InboxItem | None:
        if not 0 <= row < self.model.rowCount() or not self.model.items[row].can_open:
            return None
        item = self.model.items[row]
        self.panel.choose(row)
        self.model.set_use(row, use)
        self._set_done(item)
        self.changed.emit()
        return item

    def _set_done(self, item: InboxItem) -> None:
        if isinstance(item.source, Path) and self.watched is not None:
            self._tasks.submit(self._journal.set_done, self.watched.folder, item.source.name)

    def _row_meant(self) -> int:
        """The chosen page if it is still to be opened, else the newest that is."""
        items, row = self.model.items, self.panel.current_row
        if 0 <= row < len(items) and items[row].can_open:
            return row
        waiting = (r for r, item in enumerate(items) if item.can_open and item.use is Use.NONE)
        return next(waiting, -1)

    # The watch ----------------------------------------------------------------------------

    def _begin(self, watched: Watched) -> None:
        self._end()
        self.watched = watched
        self.panel.show_folder(watched.folder.name, str(watched.folder))
        task = self._tasks.submit(
            _watch,
            self._documents,
            self._journal,
            watched,
            lane=Lane.INBOX,
            pass_cancelled=True,
            pass_progress=True,
        )
        task.progress.connect(functools.partial(self._on_told, watched))
        self._watch = task
        self.changed.emit()

    def _end(self) -> None:
        task, self._watch = self._watch, None
        self.watched = None
        if task is not None:
            task.cancel()
        self.model.remove_files()


def _watch(
    documents: DocumentService,
    journal: InboxJournal,
    watched: Watched,
    cancelled: Event,
    progress: Report,
) -> None:
    """The watch's worker: what it tells is made ready for painting here."""

    def tell(news: Arrival | Gone | WatchState) -> None:
        progress(_as_item(news) if isinstance(news, Arrival) else news)  # type: ignore[arg-type]

    watch_folder(documents, journal, watched, cancelled=cancelled, progress=tell)


def _as_item(arrival: Arrival) -> InboxItem:
    thumbnail = arrival.thumbnail
    return InboxItem(
        arrival.path,
        arrival.path.name,
        arrival.arrived_s,
        _note(arrival),
        # A password is no problem, only a question that comes when it is opened.
        "" if arrival.can_open else told(arrival.problem),
        arrival.can_open,
        None if thumbnail is None else to_image(thumbnail.pixels),
        "" if arrival.can_open else told(arrival.hint),
    )


def _note(arrival: Arrival) -> str:
    parts = [when(arrival.arrived_s)]
    if arrival.page_count > 1:
        parts.append(tr("{pages:,} pages", pages=arrival.page_count))
    if arrival.can_open and arrival.thumbnail is None:
        parts.append(tr("needs a password"))
    if arrival.same_as:
        parts.append(tr("same as {name}", name=arrival.same_as))
    return " · ".join(parts)


def when(arrived_s: float) -> str:
    """Say when something came: the time today, the day before that."""
    came, now = datetime.fromtimestamp(arrived_s), datetime.fromtimestamp(time.time())
    if came.date() == now.date():
        return came.strftime("%H:%M")
    return month_and_day_text(came.date(), with_year=came.year != now.year)


def _about_watch(state: WatchState) -> tuple[str, str]:
    """What is wrong with a watch, and what else there is to know about it."""
    if not state.is_reached:
        return tr("The folder cannot be reached; it is tried again by itself."), ""
    notes = []
    if state.by_polling:
        notes.append(tr("Looked at every 2 seconds."))
    if state.left_out:
        notes.append(
            tr_count(
                state.left_out,
                "{n:,} older file is not listed.",
                "{n:,} older files are not listed.",
            )
        )
    return "", " ".join(notes)
