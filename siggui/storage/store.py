"""One database, opened: every read and every act goes through here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.engine import URL

from siggui.errors import SystemFault
from siggui.storage import migrate
from siggui.storage.audit_log import AuditLog
from siggui.storage.backup import beside, copy_file
from siggui.storage.case_rows import CaseRows
from siggui.storage.check_rows import CheckRows
from siggui.storage.connection import database_url, file_of, make_engine, make_private, writing
from siggui.storage.customer_rows import CustomerRows
from siggui.storage.faults import told
from siggui.storage.forgery_rows import ForgeryRows
from siggui.storage.key_ring import KeyRing, new_ring
from siggui.storage.key_store import KeyStore, system_keyring, wrong_key
from siggui.storage.mandate_rows import MandateRows
from siggui.storage.network_rows import NetworkRows
from siggui.storage.queue_pages import QueuePages
from siggui.storage.queue_rows import QueueRows
from siggui.storage.sealing import Sealing
from siggui.storage.specimen_rows import SpecimenRows
from siggui.storage.tables import vault
from siggui.storage.threshold_rows import ThresholdRows


@dataclass(frozen=True, slots=True)
class Records:
    """The repositories, all within one transaction."""

    customers: CustomerRows
    specimens: SpecimenRows
    cases: CaseRows
    thresholds: ThresholdRows
    networks: NetworkRows
    mandates: MandateRows
    checks: CheckRows
    forgeries: ForgeryRows
    queue: QueueRows
    queue_pages: QueuePages
    audit: AuditLog
    sealing: Sealing
    connection: Connection


class Store:
    """Any thread may call it; each transaction has a connection of its own.

    Args:
        engine: See ``connection.make_engine``.
        keys: Where the keys are kept.
        ring: The keys of this database.
    """

    def __init__(self, engine: Engine, url: URL, keys: KeyStore, ring: KeyRing) -> None:
        self._engine, self._writing = engine, writing(engine)
        self.url, self.keys = url, keys
        self._ring = ring
        self._lock = threading.Lock()

    @classmethod
    def open(cls, name: str, folder: Path, keys: KeyStore | None = None) -> Store:
        """Open a database; make it if it is not there, bring it up to date if it is older.

        Before an older file is changed, it is copied beside itself.

        Args:
            name: A file or a URL.
            folder: Where key files lie.
            keys: Other keys than those in the folder and in the system's keyring.

        Raises:
            InputError: As ``connection.database_url`` and ``connection.make_engine``.
            SystemFault: As ``faults.told``, ``migrate.version_of`` and ``KeyStore.load``;
                ``folder-unwritable``; ``database-old`` for an older database on a server.
        """
        url = database_url(name)
        keys = keys or KeyStore(folder, system_keyring())
        file = file_of(url)
        if file is not None:
            try:
                make_private(file)
            except OSError as error:
                raise SystemFault(
                    "folder-unwritable",
                    "The file for the records cannot be made or opened.",
                    "Check that its folder is there and belongs to you.",
                ) from error
        engine = make_engine(url)
        try:
            with told():
                ring = _prepared(engine, file, keys)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, url, keys, ring)

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a server."""
        return file_of(self.url)

    @property
    def ring(self) -> KeyRing:
        """The keys; for whoever exports or changes them."""
        return self._ring

    @contextmanager
    def reading(self) -> Iterator[Records]:
        """A transaction that changes nothing and sees one moment.

        Raises:
            SystemFault: As ``faults.told``.
        """
        with told(), self._engine.connect() as connection, connection.begin():
            yield self._records(connection, "")

    @contextmanager
    def acting(self, actor: str) -> Iterator[Records]:
        """A transaction that is confirmed as a whole, or not at all.

        Raises:
            SystemFault: As ``faults.told``; nothing was changed then.
            RuntimeError: Something was done without a row in the audit log; it was undone.
        """
        with told(), self._writing.begin() as connection:
            # First of all: acts come one after the other, so what an act looked up stays true
            # until it is confirmed, whichever database it is.
            AuditLog(connection, self._ring.audit, actor).head(lock=True)
            records = self._records(connection, actor)
            yield records
            if not records.audit.written:
                raise RuntimeError("an act without an audit row")

    @contextmanager
    def encrypting_anew(self) -> Iterator[tuple[Connection, Sealing]]:
        """A transaction that changes how parts are encrypted, and nothing of what is known."""
        with told(), self._writing.begin() as connection:
            key_id = connection.execute(select(vault.c.key_id)).scalar_one()
            yield connection, Sealing(key_id, self._ring, self.renew_ring)

    def renew_ring(self) -> KeyRing:
        """Get the keys as they are kept now; another program may have changed them."""
        with self._lock:
            self._ring = self.keys.load(self._ring.database_id)
            return self._ring

    def fold_log(self) -> None:
        """Empty the write-ahead log into the file, so that what was erased is nowhere left.

        Where another window reads at this moment, its end does it.

        Raises:
            SystemFault: As ``faults.told``.
        """
        if self.file is not None:
            with told(), self._engine.connect() as connection:
                driver = connection.connection.driver_connection
                assert driver is not None  # noqa: S101 - the connection is open
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def _records(self, connection: Connection, actor: str) -> Records:
        key_id = connection.execute(select(vault.c.key_id)).scalar_one()
        sealing = Sealing(key_id, self._ring, self.renew_ring)
        return Records(
            CustomerRows(connection),
            SpecimenRows(connection, sealing),
            CaseRows(connection, sealing),
            ThresholdRows(connection),
            NetworkRows(connection, sealing),
            MandateRows(connection, sealing),
            CheckRows(connection),
            ForgeryRows(connection, sealing),
            QueueRows(connection, sealing),
            QueuePages(connection, sealing),
            AuditLog(connection, self._ring.audit, actor),
            sealing,
            connection,
        )


def upgrade_server(name: str) -> None:
    """Bring an older database on a server up to date, once somebody has backed it up.

    Raises:
        SystemFault: As ``Store.open``.
    """
    engine = make_engine(database_url(name))
    try:
        with told(), writing(engine).begin() as connection:
            migrate.lock_out_others(connection)
            if migrate.version_of(connection) is not None:
                migrate.upgrade(connection)
    finally:
        engine.dispose()


def _prepared(engine: Engine, file: Path | None, keys: KeyStore) -> KeyRing:
    with engine.connect() as connection, connection.begin():
        found = migrate.version_of(connection)
        if found == migrate.newest():
            return _ring_of(connection, keys)
    if found is not None:
        _copy_before_upgrade(file, found)
    with writing(engine).begin() as connection:
        migrate.lock_out_others(connection)
        # Another window may have been quicker.
        before = migrate.version_of(connection)
        migrate.upgrade(connection)
        if before is not None:
            return _ring_of(connection, keys)
        ring = new_ring()
        connection.execute(
            insert(vault).values(
                id=1, database_id=ring.database_id, key_id=ring.current, key_check=ring.check
            )
        )
        log = AuditLog(connection, ring.audit, "siggui")
        log.begin()
        log.append("database-made", f"database:{ring.database_id}", {"version": migrate.newest()})
        # The key is kept before the database is confirmed: never records without a key.
        keys.save(ring)
        return ring


def _ring_of(connection: Connection, keys: KeyStore) -> KeyRing:
    row = connection.execute(select(vault)).one()
    ring = keys.load(row.database_id)
    if ring.check != row.key_check or row.key_id not in ring.keys:
        raise wrong_key()
    return ring


def _copy_before_upgrade(file: Path | None, version: str) -> None:
    if file is None:
        raise SystemFault(
            "database-old",
            "The records were written by an older version of siggui.",
            "Back up the server's database, then run “siggui db upgrade”.",
        )
    copy_file(file, beside(file, f"before-upgrade-from-{version}"))
