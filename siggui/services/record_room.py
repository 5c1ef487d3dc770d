"""The door to the records: opens them once, when somebody first needs them."""

from __future__ import annotations

import getpass
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from siggui.domain.rights import Right, Session
from siggui.domain.users import UserState
from siggui.errors import InputError

if TYPE_CHECKING:
    from siggui.storage.store import Records, Store
    from siggui.storage.user_rows import UserRows

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

    It also knows who is at the desk. Records without users belong to a single operator, the account
    at this computer, who may do everything. Once there are users, nothing is read or done before
    somebody has signed in.

    Args:
        folder: Per-user data folder, where keys are kept and, if nothing else is said, records.
        database: A file or a URL; if left out, what the environment says, else a file there.

    Attributes:
        account: The account at this computer; who acts where nobody has to sign in.
    """

    def __init__(self, folder: Path, database: str = "") -> None:
        self.folder = folder
        self.database = database or os.environ.get(DATABASE_VARIABLE, "") or str(folder / FILE_NAME)
        self.account = operator()
        self._session: Session | None = None
        self._is_locked = False
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

    # Who is at the desk -------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The person at the desk, proven against the records.

        Raises:
            InputError: ``sign-in-needed``, ``session-locked`` or ``session-ended``.
            SystemFault: As :attr:`store`.
        """
        with self.store.reading() as records:
            return self._proven(records)

    @property
    def operator(self) -> str:
        """Name of the person at the desk, as it stands in the audit log.

        Raises:
            InputError: As :attr:`session`.
            SystemFault: As :attr:`store`.
        """
        return self.session.actor

    def enter(self, session: Session | None) -> None:
        """Somebody has signed in, or out; ``services.users`` has checked who."""
        self._session, self._is_locked = session, False

    def bar(self) -> None:
        """Refuse everything until the person at the desk has proven again who that is."""
        self._is_locked = True

    @property
    def entered(self) -> Session | None:
        """Who signed in at this desk, locked or not; asks nobody."""
        return self._session

    @contextmanager
    def reading(self) -> Iterator[Records]:
        """A transaction that changes nothing, for somebody who may look at accounts.

        Raises:
            InputError: As :attr:`session`.
            SystemFault: As ``Store.reading``.
        """
        with self.store.reading() as records:
            self._proven(records).require(Right.LOOK_UP)
            yield records

    @contextmanager
    def acting(self, right: Right) -> Iterator[Records]:
        """A transaction that is confirmed as a whole, for somebody who has a right.

        Raises:
            InputError: As :attr:`session`, or ``right-missing``.
            SystemFault: As ``Store.acting``.
        """
        actor = self.account if self._session is None else self._session.actor
        with self.store.acting(actor) as records:
            self._proven(records).require(right)
            yield records

    def users(self, records: Records) -> UserRows:
        """The users, within a transaction."""
        from siggui.storage.user_rows import UserRows

        return UserRows(records.connection, self.store.ring.audit)

    def _proven(self, records: Records) -> Session:
        users, session = self.users(records), self._session
        if session is None:
            if users.are_there():
                raise InputError(
                    "sign-in-needed",
                    "Nobody has signed in.",
                    "Sign in with your name and password.",
                )
            return Session(self.account)
        if self._is_locked:
            raise InputError(
                "session-locked", "This desk is locked.", "Type your password to go on."
            )
        user = users.named(session.actor)
        if user is None or user.state is not UserState.ACTIVE or user.role is not session.role:
            raise InputError(
                "session-ended",
                "Your rights were changed meanwhile.",
                "Sign in again, or ask an administrator.",
            )
        return session
