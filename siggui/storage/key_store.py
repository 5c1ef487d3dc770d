"""Where keys are kept: in the system's keyring if there is one, else in a private file."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import Protocol

from siggui.errors import SystemFault
from siggui.storage.key_ring import KeyRing, ring_from
from siggui.wording import say

_SERVICE = "siggui"


class SecretService(Protocol):
    """What is used of the system's keyring."""

    def get_password(self, service: str, name: str) -> str | None:
        """A kept secret, None if there is none."""

    def set_password(self, service: str, name: str, secret: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, name: str) -> None:
        """Forget a secret."""


class KeyStore:
    """Keeps the key rings of this user.

    A key file that lies in the folder wins over the keyring: it was put there on purpose.

    Args:
        folder: Where key files lie; made when first needed.
        keyring: The system's; None where there is none that can be used.
    """

    def __init__(self, folder: Path, keyring: SecretService | None = None) -> None:
        self._folder, self._keyring = folder, keyring

    def load(self, database_id: str) -> KeyRing:
        """The keys of a database.

        Raises:
            SystemFault: ``key-missing``, ``key-wrong``, or ``key-open`` if others may read it.
        """
        file = self.file_of(database_id)
        text = _read(file)
        if text is not None and not _is_private(file):
            raise SystemFault(
                "key-open",
                say("Others may read the key file {name}, so it is not used.", name=file.name),
                say(
                    "Close it with “chmod 600 {name}” in {folder}. If somebody may have copied it, "
                    "change the key with “siggui db rotate-key” then.",
                    name=file.name,
                    folder=str(file.parent),
                ),
            )
        if text is None and self._keyring is not None:
            text = _asked(self._keyring, database_id)
        if text is None:
            raise SystemFault(
                "key-missing",
                "The key that opens the records is missing.",
                say(
                    "Put the key file back as {name} into siggui's data folder, or use “siggui db "
                    "import-key”.",
                    name=file.name,
                ),
            )
        ring = ring_from(text)
        if ring is None or ring.database_id != database_id:
            raise wrong_key()
        return ring

    def save(self, ring: KeyRing) -> None:
        """Keep the keys, where they are kept already or else in the keyring.

        Raises:
            SystemFault: ``key-unwritable``.
        """
        file = self.file_of(ring.database_id)
        if file.exists() or self._keyring is None or not _kept(self._keyring, ring):
            try:
                write_key_file(file, ring)
            except OSError as error:
                raise SystemFault(
                    "key-unwritable",
                    "The key of the records could not be kept.",
                    "Make room on the disk, or ask who looks after this computer.",
                ) from error

    def add(self, ring: KeyRing) -> None:
        """Keep keys that were exported; those that are here already stay beside them.

        Raises:
            SystemFault: ``key-wrong`` if the database's present keys are of another one;
                ``key-unwritable`` and as :meth:`load`.
        """
        try:
            known = self.load(ring.database_id)
        except SystemFault as error:
            if error.code != "key-missing":
                raise
            self.save(ring)
            return
        if known.audit != ring.audit:
            raise wrong_key()
        # An older ring must not take the newest key away: nothing could be read without it.
        self.save(known.with_keys_of(ring))

    def file_of(self, database_id: str) -> Path:
        """Where the key file of a database lies, if it has one."""
        return self._folder / f"siggui-{database_id[:12]}.key"


def system_keyring() -> SecretService | None:
    """The system's keyring, if it is one that keeps secrets."""
    try:
        import keyring

        backend = keyring.get_keyring()
        # Backends that keep nothing, or keep it unencrypted, say so by their priority.
        return backend if backend.priority >= 1 else None
    except Exception:  # a desktop's services fail in many ways, and a file does as well
        return None


def write_key_file(file: Path, ring: KeyRing) -> None:
    """Write a ring in one step, readable by this user alone.

    Raises:
        OSError: The old content is still there.
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    number, draft_name = tempfile.mkstemp(dir=file.parent, prefix=".key-")
    draft = Path(draft_name)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as stream:
            stream.write(ring.to_text())
            stream.flush()
            # Images encrypted with a key that a power cut took away could never be read again.
            os.fsync(stream.fileno())
        draft.replace(file)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def read_key_file(file: Path) -> KeyRing:
    """Read a ring that was exported.

    Raises:
        SystemFault: ``key-missing`` or ``key-wrong``.
    """
    text = _read(file)
    if text is None:
        raise SystemFault(
            "key-missing", "The key file cannot be read.", "Check its name and try again."
        )
    ring = ring_from(text)
    if ring is None:
        raise wrong_key()
    return ring


def wrong_key() -> SystemFault:
    """The key that was found is not the one of this database."""
    return SystemFault(
        "key-wrong",
        "The key does not open these records.",
        "Use the key that was exported from the same database.",
    )


def _read(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return ""
    except OSError as error:
        raise SystemFault(
            "key-unreadable",
            "The key file cannot be read.",
            "Check that it belongs to you.",
        ) from error


def _is_private(file: Path) -> bool:
    """Whether its owner alone may read or change it; Windows disregards modes."""
    return os.name == "nt" or not file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def _asked(keyring: SecretService, database_id: str) -> str | None:
    try:
        return keyring.get_password(_SERVICE, database_id)
    except Exception as error:  # as in `system_keyring`
        raise SystemFault(
            "keyring-closed",
            "The system's keyring did not give the key of the records.",
            "Unlock it, or put the key file into siggui's data folder.",
        ) from error


def _kept(keyring: SecretService, ring: KeyRing) -> bool:
    """Whether the keyring took the ring; one that loses it would lose every image."""
    try:
        keyring.set_password(_SERVICE, ring.database_id, ring.to_text())
        return keyring.get_password(_SERVICE, ring.database_id) == ring.to_text()
    except Exception:  # as in `system_keyring`
        return False
