"""What a clerk does with files: open one, leaf through it, frame a signature, find it again.

Called from worker threads; decoders are imported on first use, so that the window paints first.
"""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.located import shared_area
from siggui.errors import Cancelled, SystemFault
from siggui.services.private_file import write_private

if TYPE_CHECKING:
    from siggui.domain.crop import CropBox
    from siggui.domain.located import Located
    from siggui.imaging.document import Document, Image
    from siggui.services.layouts import LayoutBook

MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document that is open in a `DocumentService`.

    Attributes:
        handle: Names the document to the service; never used twice.
        name: File name for the clerk, without its folder.
        page_count: At least 1.
        sha256: Hex digest of the file's bytes.
        format: ``"PNG"``, ``"JPEG"``, ``"BMP"``, ``"WEBP"``, ``"TIFF"`` or ``"PDF"``.
    """

    handle: int
    name: str
    page_count: int
    sha256: str
    format: str


class _Open:
    """A document and the lock that keeps two threads from decoding it at once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lock = threading.Lock()
        self.closed = False


class DocumentService:
    """Keeps documents open for the window; any thread may call it.

    Two documents are decoded side by side, one document's pages one after the other.

    Args:
        layouts: Forms whose places of signatures are known; none if left out.
    """

    def __init__(self, layouts: LayoutBook | None = None) -> None:
        self._layouts = layouts
        self._lock = threading.Lock()
        self._open: dict[int, _Open] = {}
        self._handles = itertools.count(1)

    def open(
        self, source: Path | bytes, *, name: str = "", password: str | None = None
    ) -> DocumentInfo:
        """Open a file or the bytes of one.

        Args:
            source: Path, or the bytes themselves.
            name: What to call it; a path's own name if left out.
            password: For a PDF that needs one.

        Raises:
            InputError: As `siggui.imaging.document.open_document`; ``pdf-password`` asks for a
                password, ``pdf-password-wrong`` for another one.
        """
        from siggui.imaging.document import open_document

        document = open_document(source, name=name, password=password)
        with self._lock:
            handle = next(self._handles)
            self._open[handle] = _Open(document)
        return DocumentInfo(
            handle, document.name, document.page_count, document.sha256, document.format
        )

    def page(self, document: DocumentInfo, index: int) -> Image:
        """Decode one page at full resolution.

        Raises:
            InputError: ``page-broken`` and others; the other pages stay usable.
            Cancelled: The document was closed meanwhile.
        """
        found = self._find(document)
        with found.lock:
            _check_open(found)
            return found.document.page(index)

    def thumbnail(self, document: DocumentInfo, index: int, longest_px: int = 160) -> Image:
        """Make a small picture of one page.

        Raises:
            InputError: ``page-broken`` and others; the other pages stay usable.
            Cancelled: The document was closed meanwhile.
        """
        found = self._find(document)
        with found.lock:
            _check_open(found)
            return found.document.thumbnail(index, longest_px)

    def cut(self, page: Image, box: CropBox) -> Image:
        """Cut what the clerk framed out of a page.

        Raises:
            InputError: ``image-too-large`` for a box beyond every page.
        """
        from siggui.imaging.crop import cut

        return cut(page, box)

    def kept_places(self, page: Image) -> tuple[CropBox, ...]:
        """Where the clerk said that pages like this one are signed, in the order they were shown.

        It takes 50 ms (150 where 200 forms are known) and no network: a form shows its places with
        itself.
        """
        return self._layouts.places_on(page) if self._layouts else ()

    def locate(
        self, page: Image, kept: Sequence[CropBox], cancelled: threading.Event
    ) -> tuple[Located, ...]:
        """Find the signatures on a page beside those that are known to be there.

        Args:
            page: As it is in the file.
            kept: Of the page, as from `kept_places`.
            cancelled: Set it to stop.

        Returns:
            Best first; empty where nothing else is signed.

        Raises:
            SystemFault: As `siggui.services.locate.locate`, where no place is known.
            Cancelled: As asked for.
        """
        from siggui.services.locate import locate

        try:
            found = locate(page, cancelled)
        except SystemFault:
            if not kept:
                raise
            return ()  # the kept places are enough to go on with
        # What lies mostly within a known place is the same signature once more.
        return tuple(
            each
            for each in found
            if all(
                shared_area(each.box, own) < 0.5 * each.box.width * each.box.height for own in kept
            )
        )

    def remember_place(self, page: Image, box: CropBox) -> None:
        """From now on, pages that look like this one are signed here too.

        Raises:
            SystemFault: ``layouts-unwritable``.
        """
        if self._layouts:
            self._layouts.remember(page, box)

    def forget_place(self, page: Image, box: CropBox) -> None:
        """Pages that look like this one are signed here no longer.

        Raises:
            SystemFault: ``layouts-unwritable``.
        """
        if self._layouts:
            self._layouts.forget(page, box)

    def close(self, document: DocumentInfo) -> None:
        """Give a document's memory back once no thread decodes it; a second call does nothing."""
        with self._lock:
            found = self._open.pop(document.handle, None)
        if found is not None:
            with found.lock:
                found.closed = True
                found.document.close()

    def close_all(self) -> None:
        """Close every document, at the end of the program."""
        with self._lock:
            everything = list(self._open.values())
            self._open.clear()
        for found in everything:
            with found.lock:
                found.closed = True
                found.document.close()

    def _find(self, document: DocumentInfo) -> _Open:
        with self._lock:
            found = self._open.get(document.handle)
        if found is None:
            raise Cancelled
        return found


def _check_open(found: _Open) -> None:
    # Closed between being found and being locked: the clerk has moved on, nothing went wrong.
    if found.closed:
        raise Cancelled


class RecentFiles:
    """The files opened last, newest first; a convenience that never gets in the way.

    A list that is damaged counts as empty, and one that cannot be written is kept in memory until
    the program ends. Only paths are kept, never content, readable by this user alone.

    Args:
        folder: Per-user data folder; made when first needed.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "recent.json"
        self._lock = threading.Lock()
        self._unsaved: list[Path] | None = None

    def paths(self) -> list[Path]:
        """List the files that are still there; slow if one is on a drive that is gone."""
        with self._lock:
            kept = self._known()
        return [path for path in kept if _is_there(path)]

    def add(self, path: Path) -> None:
        """Put a file first."""
        absolute = path.absolute()
        with self._lock:
            others = [known for known in self._known() if known != absolute]
            others = [known for known in others if _is_there(known)]
            self._keep([absolute, *others])

    def remove(self, path: Path) -> None:
        """Forget one file."""
        absolute = path.absolute()
        with self._lock:
            self._keep(known for known in self._known() if known != absolute)

    def clear(self) -> None:
        """Forget every file."""
        with self._lock:
            self._keep([])

    def _known(self) -> list[Path]:
        # Read anew each time: a second window may have added to it.
        return _load(self._file) if self._unsaved is None else self._unsaved

    def _keep(self, paths: Iterable[Path]) -> None:
        kept = list(paths)[:MOST_RECENT]
        try:
            _save(self._file, kept)
            self._unsaved = None
        except OSError:
            # A read-only or full disk: the list lives on in memory.
            self._unsaved = kept


def _load(file: Path) -> list[Path]:
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    if not isinstance(entries, list):
        return []
    return [Path(entry) for entry in entries if isinstance(entry, str) and entry][:MOST_RECENT]


def _save(file: Path, paths: list[Path]) -> None:
    write_private(file, json.dumps([str(path) for path in paths], indent=1))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
