"""The door to the records: opens them once, when somebody first needs them."""

from __future__ import annotations

import getpass
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from siggui.storage.store import Store

DATABASE_VARIABLE = "SIGGUI_DATABASE"
"""Environment variable with the file or the URL of the records, for desks that share them."""
FILE_NAME = "siggui.db"


def data_folder() -> Path:
    """Where this user's records and keys are."""
    return platformdirs.user_data_path("siggui", appauthor=False)


def operator() -> str:
    """Who acts: the name of the account at this computer."""
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name[:100]
    except (ImportError, KeyError):  # Windows, or an account that is in no list
        pass
    try:
        return getpass.getuser()[:100]
    except (OSError, KeyError, ImportError):
        return "unknown"


class RecordRoom:
    """Any thread may call it; nothing is opened or imported before somebody does.

    Args:
        folder: Per-user data folder, where keys are kept and, if nothing else is said, records.
        database: A file or a URL; if left out, what the environment says, else a file there.
    """

    def __init__(self, folder: Path, database: str = "") -> None:
        self.folder = folder
        self.database = database or os.environ.get(DATABASE_VARIABLE, "") or str(folder / FILE_NAME)
        self.operator = operator()
        self._lock = threading.Lock()
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """The opened records; tried again after a failure.

        Raises:
            InputError: As ``storage.store.Store.open``.
            SystemFault: As ``storage.store.Store.open``.
        """
        with self._lock:
            if self._store is None:
                from siggui.storage.store import Store

                self._store = Store.open(self.database, self.folder)
            return self._store

    @property
    def has_records(self) -> bool:
        """Whether there may be any; nothing is opened for it."""
        return "://" in self.database or Path(self.database).exists()

    def close(self) -> None:
        """Close the records; the next call opens them again."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None
