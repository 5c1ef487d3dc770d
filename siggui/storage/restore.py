"""Puts a backup in the place of the records, once it is proven whole."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from siggui.domain.audit import Head
from siggui.errors import InputError, SystemFault
from siggui.storage.audit_check import audit_flaws
from siggui.storage.backup import beside, copy_file, copy_into, flaws_in_file
from siggui.storage.connection import make_private
from siggui.storage.key_store import KeyStore
from siggui.storage.store import Store
from siggui.wording import say, whole


def back_up(store: Store, target: Path, actor: str) -> Head:
    """Write a copy of the records, as they are at this moment.

    The log tells of it first, so that the copy's own log ends with its making.

    Returns:
        Where the log of the copy ends.

    Raises:
        InputError: ``backup-exists`` or ``backup-on-server``.
        SystemFault: ``backup-failed``.
    """
    file = _file_of(store)
    if target.exists():
        raise InputError(
            "backup-exists",
            "There is a file of that name already; it was left as it is.",
            "Choose another name.",
        )
    with store.acting(actor) as records:
        row = records.audit.append("backup-begun", f"database:{store.ring.database_id}", {})
    copy_file(file, target)
    return Head(row.sequence, row.seal)


def restore(backup: Path, file: Path, keys: KeyStore, actor: str) -> Path | None:
    """Make the records what they were when a backup was taken.

    Args:
        backup: What :func:`back_up` wrote; stays as it is.
        file: The database's file; made if it is missing.
        keys: Where the backup's key is.
        actor: Who asked for it.

    Returns:
        Where the replaced records were copied to, None if there were none.

    Raises:
        InputError: ``backup-missing`` or ``backup-altered``.
        SystemFault: ``backup-unreadable``, ``restore-failed``, and as ``Store.open``; the records
            are as they were.
    """
    if not backup.is_file():
        raise InputError("backup-missing", "There is no such file.", "Check its name.")
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=file.parent) as folder:
        copy = Path(folder) / "siggui.db"
        try:
            shutil.copyfile(backup, copy)
        except OSError as error:
            raise SystemFault(
                "restore-failed",
                "The backup could not be read or copied.",
                "Check the room on the disk, then try again.",
            ) from error
        head = _proven(copy, keys)
        kept = _kept(file)
        make_private(file)
        copy_into(copy, file)
    store = Store.open(str(file), file.parent, keys)
    try:
        with store.acting(actor) as records:
            records.audit.append(
                "database-restored",
                f"database:{store.ring.database_id}",
                {"backup_head": str(head)},
            )
    finally:
        store.close()
    return kept


def _proven(copy: Path, keys: KeyStore) -> Head:
    """Open the copy as if it were in use, which also brings an older one up to date."""
    flaws = flaws_in_file(copy)
    if not flaws:
        store = Store.open(str(copy), copy.parent, keys)
        try:
            in_log, head = audit_flaws(store)
        finally:
            store.close()
        if not in_log:
            return head
        flaws = [flaw.sentence for flaw in in_log]
    raise InputError(
        "backup-altered",
        say("The backup is not as it was written: {flaws}", flaws=whole(flaws[0])),
        "Use another backup; the records were left as they are.",
    )


def _kept(file: Path) -> Path | None:
    """Copy the records that are replaced; a file too damaged for that is copied as it is."""
    if not file.exists() or not file.stat().st_size:
        return None
    kept = beside(file, "before-restore")
    try:
        copy_file(file, kept)
    except SystemFault:
        for ending in ("", "-wal", "-shm"):
            part = file.with_name(file.name + ending)
            if part.exists():
                part.replace(kept.with_name(kept.name + ending))
    return kept


def _file_of(store: Store) -> Path:
    if store.file is None:
        raise InputError(
            "backup-on-server",
            "These records are on a database server.",
            "Back them up with the server's own program, pg_dump.",
        )
    return store.file
