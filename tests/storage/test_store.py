"""Opening records: new, old, newer, foreign, damaged, locked, without their key."""

from __future__ import annotations

import sqlite3
import stat
import sys
import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import event, text

from siggui.domain.customers import Account, Customer
from siggui.errors import InputError, SystemFault
from siggui.storage import migrate
from siggui.storage.connection import database_url
from siggui.storage.key_ring import new_ring, ring_from
from siggui.storage.key_store import KeyStore
from siggui.storage.store import Store
from siggui.storage.tables import metadata


def opened_again(bank):
    bank.room.close()
    return bank.store


def set_version(file, version):
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.close()


def key_file(bank):
    (file,) = bank.folder.glob("*.key")
    return file


def test_the_upgraded_schema_is_the_one_the_program_uses(new_bank):
    with new_bank.store.reading() as records:
        context = MigrationContext.configure(records.connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_what_was_kept_is_there_the_next_day(bank):
    bank.account("1", "Ana", customer_name="Ana")
    opened_again(bank)
    assert bank.customers.look_up("1").signatories[0].signatory.name == "Ana"
    assert bank.keeping.audit_flaws()[0] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_files_are_the_users_own(new_file_bank):
    new_file_bank.account()
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (new_file_bank.folder, *new_file_bank.folder.iterdir())
    }
    assert modes.pop(new_file_bank.folder.name) == 0o700
    assert set(modes.values()) == {0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_key_that_others_may_read_is_refused_until_it_is_closed(file_bank):
    file_bank.account()
    file_bank.room.close()
    key_file(file_bank).chmod(0o640)
    with pytest.raises(SystemFault, match="Others may read the key file") as caught:
        _ = file_bank.store
    assert caught.value.code == "key-open" and "chmod 600" in caught.value.hint
    key_file(file_bank).chmod(0o600)
    assert file_bank.customers.look_up("100")


def test_a_newer_database_is_refused_and_left_alone(file_bank):
    file_bank.account()
    file_bank.room.close()
    file = file_bank.folder / "siggui.db"
    set_version(file, "9999")
    before = file.read_bytes()
    with pytest.raises(SystemFault, match="newer version") as caught:
        _ = file_bank.store
    assert caught.value.code == "database-newer"
    assert file.read_bytes() == before


def test_a_database_of_another_program_is_refused(new_file_bank):
    new_file_bank.folder.mkdir()
    with sqlite3.connect(new_file_bank.folder / "siggui.db") as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(SystemFault) as caught:
        _ = new_file_bank.store
    assert caught.value.code == "database-foreign"


def test_a_file_that_is_no_database(new_file_bank):
    new_file_bank.folder.mkdir()
    (new_file_bank.folder / "siggui.db").write_bytes(b"Dear customer, " * 500)
    with pytest.raises(SystemFault, match="damaged"):
        _ = new_file_bank.store


def test_an_older_database_is_copied_before_it_is_changed(file_bank, monkeypatch):
    """The next version's step is played by one that adds a column."""
    file_bank.account()
    file_bank.room.close()
    step = lambda connection: (  # noqa: E731
        connection.execute(text("ALTER TABLE customers ADD COLUMN note TEXT")),
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'")),
    )
    real, today = migrate.version_of, migrate.newest()
    monkeypatch.setattr(migrate, "newest", lambda: "9999")
    monkeypatch.setattr(migrate, "upgrade", step)
    _ = file_bank.store
    (copy,) = file_bank.folder.glob(f"siggui.db.before-upgrade-from-{today}-*")
    with sqlite3.connect(copy) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(customers)")]
        assert connection.execute("SELECT count(*) FROM accounts").fetchone() == (1,)
    connection.close()
    assert "note" not in columns and real is migrate.version_of


def test_the_first_version_is_brought_to_todays_tables(file_bank, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "newest", lambda: "0001")
        with file_bank.store.acting("ana") as records:
            records.customers.add_customer(Customer("c" * 32, "K-1", "Ana Pereira"))
            records.customers.add_account(Account("a" * 32, "c" * 32, "100"))
            records.audit.append("account-added", f"account:{'a' * 32}", {})
    opened_again(file_bank)
    assert file_bank.customers.look_up("100").customer.name == "Ana Pereira"
    assert file_bank.keeping.audit_flaws()[0] == []
    with file_bank.store.reading() as records:
        context = MigrationContext.configure(records.connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_an_upgrade_that_fails_changes_nothing(file_bank, monkeypatch):
    file_bank.account()
    file_bank.room.close()

    def torn(connection):
        connection.execute(text("ALTER TABLE customers ADD COLUMN note TEXT"))
        raise RuntimeError("the power went")

    with monkeypatch.context() as patch:
        patch.setattr(migrate, "newest", lambda: "9999")
        patch.setattr(migrate, "upgrade", torn)
        with pytest.raises(RuntimeError):
            _ = file_bank.store
    assert file_bank.customers.look_up("100").customer.name == "Ana Pereira"
    with file_bank.store.reading() as records:
        columns = records.connection.execute(text("PRAGMA table_info(customers)")).all()
    assert "note" not in [row[1] for row in columns]


def test_many_windows_open_new_records_at_once(new_bank):
    """One makes them, the others find them; there is one key in the end."""
    stores, errors = [], []

    def open_():
        try:
            stores.append(
                Store.open(new_bank.room.database, new_bank.folder, KeyStore(new_bank.folder))
            )
        except SystemFault as error:
            errors.append(error.code)

    threads = [threading.Thread(target=open_) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {store.ring.database_id for store in stores} == {new_bank.store.ring.database_id}
    for store in stores:
        store.close()
    assert new_bank.keeping.head().sequence == 1


def test_a_missing_key_gets_a_sentence(file_bank):
    file_bank.account()
    file_bank.room.close()
    key = key_file(file_bank)
    away = key.rename(file_bank.folder / "away")
    with pytest.raises(SystemFault, match="key that opens the records is missing") as caught:
        _ = file_bank.store
    assert key.name in caught.value.hint
    away.rename(key)
    assert file_bank.customers.look_up("100")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"null", b'{"keys": 3}'])
def test_a_damaged_key_gets_a_sentence(file_bank, content):
    file_bank.account()
    file_bank.room.close()
    key_file(file_bank).write_bytes(content)
    with pytest.raises(SystemFault, match="does not open these records"):
        _ = file_bank.store


def test_another_databases_key_gets_a_sentence(file_bank):
    file_bank.account()
    right = file_bank.store.ring
    file_bank.room.close()
    text_of_wrong = new_ring().to_text()
    wrong = ring_from(text_of_wrong)
    for ring in (text_of_wrong, text_of_wrong.replace(wrong.database_id, right.database_id)):
        key_file(file_bank).write_text(ring, encoding="utf-8")
        with pytest.raises(SystemFault) as caught:
            _ = file_bank.store
        assert caught.value.code == "key-wrong"


class Keyring:
    """A system's keyring that can be made to fail."""

    def __init__(self):
        self.kept, self.works, self.takes = {}, True, True

    def get_password(self, service, name):
        if not self.works:
            raise OSError("locked")
        return self.kept.get((service, name))

    def set_password(self, service, name, secret):
        if self.takes:
            self.kept[service, name] = secret


def test_the_systems_keyring_is_used_where_it_keeps(tmp_path):
    keyring = Keyring()
    keys = KeyStore(tmp_path, keyring)
    ring = new_ring()
    keys.save(ring)
    assert list(tmp_path.iterdir()) == []
    assert keys.load(ring.database_id) == ring
    keyring.works = False
    with pytest.raises(SystemFault, match="keyring did not give"):
        keys.load(ring.database_id)
    keyring.works, keyring.takes = True, False
    other = new_ring()
    keys.save(other)
    assert [path.name for path in tmp_path.iterdir()] == [keys.file_of(other.database_id).name]
    assert keys.load(other.database_id) == other


def test_secrets_are_not_in_what_a_log_would_show():
    ring = new_ring()
    assert ring.audit.hex() not in repr(ring) and "key" in repr(ring)


def test_locked_records_get_a_sentence_and_the_act_can_be_repeated(file_bank, monkeypatch):
    monkeypatch.setattr("siggui.storage.connection.BUSY_S", 0.05)
    file_bank.account()
    other = sqlite3.connect(file_bank.folder / "siggui.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(SystemFault, match="in use by another program") as caught:
        file_bank.customers.open_account("2", "K-2", "Rui")
    assert caught.value.code == "database-busy"
    assert file_bank.customers.look_up("100")
    other.execute("ROLLBACK")
    other.close()
    file_bank.customers.open_account("2", "K-2", "Rui")
    assert file_bank.keeping.audit_flaws()[0] == []


def test_a_full_disk_gets_a_sentence_and_the_act_can_be_repeated(file_bank):
    signatory = file_bank.account().signatories[0].signatory.id

    def fill(connection, _record):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(file_bank.store._engine, "connect", fill)
    with pytest.raises(SystemFault, match="disk is full"):
        file_bank.enroll(signatory, 1)
    assert file_bank.keeping.audit_flaws()[0] == []
    event.remove(file_bank.store._engine, "connect", fill)
    file_bank.enroll(signatory, 1)
    assert file_bank.keeping.audit_flaws()[0] == []


@pytest.mark.parametrize("name", ["mysql://x/y", "sqlite://", "://"])
def test_names_of_no_database(name):
    with pytest.raises(InputError, match="names no database"):
        database_url(name)


def test_a_server_that_is_not_there(tmp_path):
    with pytest.raises(SystemFault, match="cannot be reached"):
        Store.open(f"postgresql://x@/x?host={tmp_path}", tmp_path, KeyStore(tmp_path))


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(SystemFault, match="cannot be made"):
        Store.open(str(tmp_path / "file" / "siggui.db"), tmp_path, KeyStore(tmp_path))
