"""Watches a folder and hands over each page that comes in, once it is whole.

What the folder lists is the truth; watchdog only says when to look again. So an event that is lost
costs seconds, never a page.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.inbox import MOST_LISTED, Seen, Sight, is_page, is_settled
from siggui.errors import Cancelled, InputError
from siggui.services.inbox_journal import InboxJournal, Watched

if TYPE_CHECKING:
    from siggui.imaging.document import Image
    from siggui.services.documents import DocumentService

THUMBNAIL_PX = 240
POLLING_S = 2.0
_ANYWAY_S = 15.0
_WAITING_S = 0.25
_UNREACHABLE_S = 2.0
# A page that comes in while hundreds are read waits for no more than these.
_AT_ONCE = 4


@dataclass(frozen=True, slots=True, eq=False)
class Arrival:
    """A file of the folder, ready for the list.

    Attributes:
        path: Of the file.
        arrived_s: When it came, in seconds since 1970.
        page_count: 0 where it could not be read.
        thumbnail: Of its first page; None where it could not be read.
        problem: A sentence that says why not, or an empty text.
        hint: What to do about it.
        can_open: Whether opening it makes sense: a password may be all that it needs.
        same_as: Name of an earlier file with the very same content, or an empty text.
    """

    path: Path
    arrived_s: float
    page_count: int
    thumbnail: Image | None
    problem: str
    hint: str
    can_open: bool
    same_as: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A file that is no longer in the folder."""

    path: Path


@dataclass(frozen=True, slots=True)
class WatchState:
    """How the watch is doing.

    Attributes:
        is_reached: Whether the folder can be read now.
        by_polling: Whether it is looked at every other second instead of on notice.
        left_out: Files that were there before and are too many for the list.
    """

    is_reached: bool
    by_polling: bool
    left_out: int = 0


Report = Callable[[Arrival | Gone | WatchState], None]


def watch_folder(
    documents: DocumentService,
    journal: InboxJournal,
    watched: Watched,
    *,
    cancelled: threading.Event,
    progress: Report,
) -> None:
    """Report what is in the folder and what comes in, until it is cancelled.

    Files that the clerk opened or took off the list are not reported again, in later runs either.
    A folder that goes away is waited for.

    Args:
        documents: Reads the files.
        journal: Knows what came in before.
        watched: Which folder, and how.
        cancelled: Ends the watch within a quarter of a second, or when a page is read.
        progress: Gets what is to be shown.

    Raises:
        Cancelled: As asked for.
    """
    watch = _Watch(documents, journal, watched.folder, cancelled, progress)
    reached: bool | None = None
    while not cancelled.is_set():
        try:
            with _bell(watched) as (bell, by_polling):
                watch.begin(by_polling)
                reached = True
                watch.keep_looking(bell)
        except OSError:
            # The folder is gone, or its drive; the observer has to begin anew with it.
            if reached is not False:
                progress(WatchState(False, watched.by_polling))
            reached = False
            cancelled.wait(_UNREACHABLE_S)
    raise Cancelled


@dataclass(slots=True)
class _Waiting:
    """A file that may still be written."""

    sight: Sight
    since_s: float
    arrived_s: float
    error_code: str = ""


class _Watch:
    """What one watch knows; belongs to its thread."""

    def __init__(
        self,
        documents: DocumentService,
        journal: InboxJournal,
        folder: Path,
        cancelled: threading.Event,
        report: Report,
    ) -> None:
        self._documents, self._journal, self._folder = documents, journal, folder
        self._cancelled, self._report = cancelled, report
        self._seen = journal.seen(folder)
        # Known from an earlier run and not done: listed again, but never as new.
        self._unlisted = {name for name, seen in self._seen.items() if not seen.is_done}
        self._waiting: dict[str, _Waiting] = {}
        self._is_first_look = True
        self._has_more = False
        self._by_polling = False
        self._left_out = 0

    def begin(self, by_polling: bool) -> None:
        """Look for the first time, or after the folder was away.

        Raises:
            OSError: The folder cannot be read.
        """
        self._by_polling = by_polling
        self.look()
        self._is_first_look = False
        self._tell()

    def _tell(self) -> None:
        self._report(WatchState(True, self._by_polling, self._left_out))

    def keep_looking(self, bell: threading.Event) -> None:
        """Look whenever something changed, and now and then anyway.

        Raises:
            OSError: The folder cannot be read.
        """
        looked_s = time.monotonic()
        while not self._cancelled.is_set():
            rang = bell.wait(0.0 if self._has_more else _WAITING_S)
            quiet_s = time.monotonic() - looked_s
            if rang or self._has_more or self._waiting or self._unlisted or quiet_s > _ANYWAY_S:
                bell.clear()
                self.look()
                looked_s = time.monotonic()

    def look(self) -> None:
        """Look once through the folder and read what is ready.

        Raises:
            OSError: The folder cannot be read.
        """
        sights = _listed(self._folder)
        self._let_go(sights)
        now_s = time.monotonic()
        ready = []
        for sight in sights.values():
            seen = self._seen.get(sight.name)
            if seen is not None and seen.sight == sight:
                self._waiting.pop(sight.name, None)
                if sight.name in self._unlisted:
                    ready.append(sight)
                continue
            waiting = self._waiting.get(sight.name)
            if waiting is None:
                # A copy may carry the time of its original: what comes in now came now.
                first, modified_s = self._is_first_look, sight.modified_ns / 1e9
                arrived_s = min(modified_s, time.time()) if first else time.time()
                self._waiting[sight.name] = _Waiting(sight, now_s, arrived_s)
            elif waiting.sight != sight:
                self._waiting[sight.name] = _Waiting(sight, now_s, waiting.arrived_s)
            elif is_settled(now_s - waiting.since_s, waiting.error_code):
                ready.append(sight)
        ready.sort(key=self._arrived_s, reverse=True)
        self._leave_out(ready[MOST_LISTED:])
        self._has_more = len(ready) > _AT_ONCE
        for sight in ready[:_AT_ONCE]:
            if self._cancelled.is_set():
                return
            self._take(sight)

    def _let_go(self, sights: dict[str, Sight]) -> None:
        gone = [name for name in (*self._seen, *self._waiting) if name not in sights]
        forgotten: dict[str, Seen | None] = {}
        for name in gone:
            self._waiting.pop(name, None)
            self._unlisted.discard(name)
            if self._seen.pop(name, None) is not None:
                forgotten[name] = None
                self._report(Gone(self._folder / name))
        if forgotten:
            self._journal.keep(self._folder, forgotten)

    def _leave_out(self, sights: list[Sight]) -> None:
        """Old files beyond what anybody would look through count as done."""
        done = {s.name: Seen(s, "", self._arrived_s(s), is_done=True) for s in sights}
        for name in done:
            self._waiting.pop(name, None)
            self._unlisted.discard(name)
        self._seen.update(done)
        if done:
            self._journal.keep(self._folder, done)
            self._left_out += len(done)
            self._tell()

    def _arrived_s(self, sight: Sight) -> float:
        waiting = self._waiting.get(sight.name)
        return self._seen[sight.name].arrived_s if waiting is None else waiting.arrived_s

    def _take(self, sight: Sight) -> None:
        arrived_s = self._arrived_s(sight)
        path = self._folder / sight.name
        sha256, pages, thumbnail, error = _read(self._documents, path)
        waiting = self._waiting.get(sight.name)
        code = "" if error is None else error.code
        if code == "file-missing":
            return
        if waiting is not None and not is_settled(time.monotonic() - waiting.since_s, code):
            waiting.error_code = code
            return
        before = self._seen.get(sight.name)
        self._waiting.pop(sight.name, None)
        was_unlisted = sight.name in self._unlisted
        self._unlisted.discard(sight.name)
        unchanged = before is not None and sha256 and before.sha256 == sha256
        if unchanged and before is not None and not was_unlisted:
            # Written anew with the same content: nothing came in.
            self._remember(replace(before, sight=sight), before)
            return
        # Remembered first: whoever is told of it may open it at once, and then it is done.
        self._remember(Seen(sight, sha256, arrived_s, is_done=False), before)
        self._report(
            Arrival(
                path,
                arrived_s,
                pages,
                thumbnail,
                "" if error is None else error.message,
                "" if error is None else error.hint,
                error is None or code.startswith("pdf-password"),
                self._same_as(sight.name, sha256, arrived_s),
            )
        )

    def _remember(self, seen: Seen, before: Seen | None) -> None:
        if seen != before:
            self._seen[seen.sight.name] = seen
            self._journal.keep(self._folder, {seen.sight.name: seen})

    def _same_as(self, name: str, sha256: str, arrived_s: float) -> str:
        earlier = (
            other
            for other, seen in self._seen.items()
            if other != name and seen.sha256 == sha256 and seen.arrived_s <= arrived_s
        )
        return next(earlier, "") if sha256 else ""


def _listed(folder: Path) -> dict[str, Sight]:
    found = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            try:
                if not is_page(entry.name) or not entry.is_file():
                    continue
                # Not the entry's own: on Windows that may lag behind while a file is written.
                status = (folder / entry.name).stat()
            except OSError:
                continue  # gone between being listed and being looked at
            found[entry.name] = Sight(entry.name, status.st_size, status.st_mtime_ns)
    return found


def _read(
    documents: DocumentService, path: Path
) -> tuple[str, int, Image | None, InputError | None]:
    """Digest, number of pages, a small picture of the first, and what is wrong with it."""
    sha256, pages = "", 0
    try:
        info = documents.open(path)
        sha256, pages = info.sha256, info.page_count
        try:
            return sha256, pages, documents.thumbnail(info, 0, THUMBNAIL_PX), None
        finally:
            documents.close(info)
    except InputError as error:
        return sha256, pages, None, error


@contextmanager
def _bell(watched: Watched) -> Iterator[tuple[threading.Event, bool]]:
    """An event that is set when something in the folder changed, and whether by polling."""
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers import Observer
    from watchdog.observers.polling import PollingObserver

    bell = threading.Event()

    class Ringer(FileSystemEventHandler):
        """Rings for what changes a folder; reading a file is told of too, and is no change."""

        def on_any_event(self, event: FileSystemEvent) -> None:
            if event.event_type in ("created", "modified", "moved", "deleted", "closed"):
                bell.set()

    # Listed first: an observer of a folder that is not there fails in ways of its own.
    _listed(watched.folder)
    by_polling = watched.by_polling or _is_remote(watched.folder)
    observer = PollingObserver(timeout=POLLING_S) if by_polling else Observer()
    try:
        observer.schedule(Ringer(), str(watched.folder))
        observer.start()
    except OSError:
        # No notices to be had: too many watches, or a drive that gives none.
        by_polling, observer = True, PollingObserver(timeout=POLLING_S)
        observer.schedule(Ringer(), str(watched.folder))
        observer.start()
    try:
        yield bell, by_polling
    finally:
        observer.stop()
        observer.join()


def _is_remote(folder: Path) -> bool:
    r"""Whether the path itself says so, as \\server\share does."""
    return folder.drive.startswith("\\\\")
