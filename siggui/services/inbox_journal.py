"""Remembers what has come in from watched folders, so that nothing is taken in twice."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from siggui.domain.inbox import Seen, Sight
from siggui.services.private_file import write_private

_MOST_FOLDERS = 8


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder whose new files appear in the window.

    Attributes:
        folder: Absolute.
        by_polling: Looked at every other second; on network drives nobody tells of changes.
    """

    folder: Path
    by_polling: bool = False


class InboxJournal:
    """Kept in a file that this user alone may read; any thread may call it.

    A file that is damaged counts as empty, and one that cannot be written is kept in memory until
    the program ends.

    Args:
        folder: Per-user data folder; made when first needed.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "inbox.json"
        self._lock = threading.Lock()
        self._content: dict[str, Any] | None = None

    def watched(self) -> Watched | None:
        """The folder to watch, if any."""
        with self._lock:
            entry = self._known().get("watched")
        try:
            return Watched(Path(entry["folder"]), bool(entry["by_polling"])) if entry else None
        except (KeyError, TypeError):
            return None

    def set_watched(self, watched: Watched | None) -> None:
        """Watch this folder from now on, at the next start too."""
        with self._lock:
            content = self._known()
            content["watched"] = (
                None
                if watched is None
                else {"folder": str(watched.folder), "by_polling": watched.by_polling}
            )
            self._store(content)

    def seen(self, folder: Path) -> dict[str, Seen]:
        """What came in from a folder, by file name."""
        with self._lock:
            entries = self._folders().get(str(folder), {})
            found: dict[str, Seen] = {}
            for name, entry in entries.items() if isinstance(entries, dict) else ():
                try:
                    size, modified_ns, sha256, arrived_s, is_done = entry
                    sight = Sight(name, int(size), int(modified_ns))
                    found[name] = Seen(sight, str(sha256), float(arrived_s), bool(is_done))
                except (TypeError, ValueError):
                    continue
            return found

    def keep(self, folder: Path, changed: Mapping[str, Seen | None]) -> None:
        """Remember files, or forget those that are None because they are gone."""
        with self._lock:
            entries = self._entries(folder)
            for name, seen in changed.items():
                if seen is None:
                    entries.pop(name, None)
                    continue
                before = entries.get(name)
                # Done by the clerk meanwhile, and its content is the same still.
                was_done = bool(
                    isinstance(before, list) and before[2:3] == [seen.sha256] and before[-1]
                )
                entries[name] = [
                    seen.sight.size,
                    seen.sight.modified_ns,
                    seen.sha256,
                    seen.arrived_s,
                    seen.is_done or (was_done and bool(seen.sha256)),
                ]
            self._store(self._known())

    def set_done(self, folder: Path, name: str) -> None:
        """The clerk opened a file or took it off the list: it does not come back."""
        with self._lock:
            entry = self._entries(folder).get(name)
            if isinstance(entry, list) and entry:
                entry[-1] = True
                self._store(self._known())

    def _known(self) -> dict[str, Any]:
        if self._content is None:
            try:
                content = json.loads(self._file.read_text(encoding="utf-8"))
            except (OSError, ValueError, RecursionError):
                content = None
            self._content = content if isinstance(content, dict) else {}
        return self._content

    def _folders(self) -> dict[str, Any]:
        folders = self._known().get("folders")
        return folders if isinstance(folders, dict) else {}

    def _entries(self, folder: Path) -> dict[str, Any]:
        """Those of one folder, which becomes the one used last."""
        folders = self._folders()
        entries = folders.pop(str(folder), None)
        kept = dict(list(folders.items())[-(_MOST_FOLDERS - 1) :])
        kept[str(folder)] = entries if isinstance(entries, dict) else {}
        self._known()["folders"] = kept
        found: dict[str, Any] = kept[str(folder)]
        return found

    def _store(self, content: dict[str, Any]) -> None:
        self._content = content
        try:
            write_private(self._file, json.dumps(content))
        except OSError:
            # A read-only or full disk: it lives on in memory.
            return
