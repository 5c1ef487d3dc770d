"""What whoever looks after the records does: copy them, put a copy back, check, change the key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from siggui.domain.audit import Flaw, Head, parse_head
from siggui.errors import InputError, SystemFault

if TYPE_CHECKING:
    from siggui.services.record_room import RecordRoom

Advance = Callable[[int], object]


def _nobody(_done: int) -> None:
    """Nobody wants to know how far it is."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of the records found.

    Attributes:
        parts: Encrypted images and embeddings there are.
        flaws: Sentences; empty for records that are whole.
        head: Where the audit log ends.
    """

    parts: int
    flaws: tuple[str, ...]
    head: Head


class RecordKeeping:
    """For commands; runs in the caller's thread.

    Args:
        room: The records.
    """

    def __init__(self, room: RecordRoom) -> None:
        self._room = room

    def audit_flaws(self, exported: str = "") -> tuple[list[Flaw], Head]:
        """Check the audit log and that the records are those it tells of.

        Args:
            exported: A head that was printed earlier; an empty text for none.

        Raises:
            InputError: ``head-unreadable`` or ``records-missing``.
            SystemFault: As ``RecordRoom.store``.
        """
        head = parse_head(exported) if exported else None
        self.require_records()
        from siggui.storage.audit_check import audit_flaws

        return audit_flaws(self._room.store, head)

    def head(self) -> Head:
        """Where the audit log ends now; kept elsewhere, it proves later that nothing was cut off.

        Raises:
            InputError: ``records-missing``.
            SystemFault: As ``RecordRoom.store``.
        """
        self.require_records()
        with self._room.store.reading() as records:
            return records.audit.head()

    def back_up(self, target: Path) -> Head:
        """Write a copy of the records; they stay in use meanwhile.

        Returns:
            Where the copy's log ends.

        Raises:
            InputError: As ``storage.restore.back_up``, or ``records-missing``.
            SystemFault: As ``storage.restore.back_up``.
        """
        self.require_records()
        from siggui.storage.restore import back_up

        return back_up(self._room.store, target, self._room.account)

    def restore(self, backup: Path) -> Path | None:
        """Make the records what they were when a backup was taken.

        Returns:
            Where the replaced records are now; None if there were none.

        Raises:
            InputError: As ``storage.restore.restore``, or ``backup-on-server``.
            SystemFault: As ``storage.restore.restore``.
        """
        from siggui.storage.key_store import KeyStore, system_keyring
        from siggui.storage.restore import restore

        file = self._file()
        if file is None:
            raise InputError(
                "backup-on-server",
                "These records are on a database server.",
                "Restore them with the server's own program, pg_restore.",
            )
        self._room.close()
        keys = KeyStore(self._room.folder, system_keyring())
        return restore(backup, file, keys, self._room.account)

    def check(self, advance: Advance = _nobody) -> Checked:
        """Look at everything: the file itself, the audit log, and that each image opens.

        Raises:
            InputError: ``records-missing``.
            SystemFault: As ``RecordRoom.store``.
        """
        from siggui.storage.backup import flaws_in_file
        from siggui.storage.sealed_parts import closed_parts, count_parts

        self.require_records()
        file = self._file()
        flaws = flaws_in_file(file) if file is not None else []
        in_log, head = self.audit_flaws()
        flaws += [flaw.sentence for flaw in in_log]
        closed = closed_parts(self._room.store, advance)
        if closed:
            flaws.append(f"{closed} stored images or embeddings were altered or cannot be opened.")
        return Checked(count_parts(self._room.store), tuple(flaws), head)

    def count_parts(self) -> int:
        """How many encrypted images and embeddings there are."""
        self.require_records()
        from siggui.storage.sealed_parts import count_parts

        return count_parts(self._room.store)

    def change_key(self, advance: Advance = _nobody) -> int:
        """Encrypt everything with a new key; a change that was broken off goes on.

        Returns:
            How many images and embeddings were encrypted anew.

        Raises:
            InputError: ``records-missing``.
            SystemFault: As ``storage.sealed_parts.change_key``.
        """
        self.require_records()
        from siggui.storage.sealed_parts import change_key

        return change_key(self._room.store, self._room.account, advance)

    def export_key(self, target: Path) -> None:
        """Write the keys to a file, to be kept apart from the backups.

        Raises:
            InputError: ``records-missing`` or ``key-exists``.
            SystemFault: ``key-unwritable``.
        """
        self.require_records()
        from siggui.storage.key_store import write_key_file

        if target.exists():
            raise InputError(
                "key-exists",
                "There is a file of that name already; it was left as it is.",
                "Choose another name.",
            )
        store = self._room.store
        with store.acting(self._room.account) as records:
            records.audit.append("key-exported", f"database:{store.ring.database_id}", {})
            try:
                write_key_file(target, store.ring)
            except OSError as error:
                raise SystemFault(
                    "key-unwritable",
                    "The key could not be written.",
                    "Check that there is room and that the folder may be written to.",
                ) from error

    def import_key(self, source: Path) -> None:
        """Keep keys that were exported, so that the records they belong to can be opened here.

        Raises:
            SystemFault: ``key-missing``, ``key-wrong`` or ``key-unwritable``.
        """
        from siggui.storage.key_store import KeyStore, read_key_file, system_keyring

        ring = read_key_file(source)
        KeyStore(self._room.folder, system_keyring()).add(ring)
        self._room.close()

    def upgrade_server(self) -> None:
        """Bring an older database on a server up to date.

        Raises:
            SystemFault: As ``RecordRoom.store``.
        """
        from siggui.storage.store import upgrade_server

        upgrade_server(self._room.database)

    def _file(self) -> Path | None:
        from siggui.storage.connection import database_url, file_of

        return file_of(database_url(self._room.database))

    def require_records(self) -> None:
        """A check must not make the records it is to check."""
        file = self._file()
        if file is not None and not file.exists():
            raise InputError(
                "records-missing",
                "There are no records yet.",
                "They begin with the first account that is added in the window.",
            )
