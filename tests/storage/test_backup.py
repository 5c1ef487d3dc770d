"""A backup brings everything back, and nothing that was altered is ever put in place."""

from __future__ import annotations

import shutil
import sqlite3

import pytest

from siggui.errors import InputError, SystemFault


@pytest.fixture
def bank(file_bank):
    return file_bank


@pytest.fixture
def specimen(bank):
    signatory = bank.account().signatories[0].signatory.id
    return bank.enroll(signatory, 1).specimen.id


def test_everything_comes_back(bank, specimen, tmp_path):
    image = bank.customers.images([specimen])
    head = bank.keeping.back_up(tmp_path / "safe" / "monday.sig")
    bank.account("200", customer="K-2", customer_name="Rui")
    bank.customers.withdraw_specimen(specimen)
    kept = bank.keeping.restore(tmp_path / "safe" / "monday.sig")
    file = bank.customers.look_up("100")
    assert file.signatories[0].specimens[0].is_valid_on(file.signatories[0].specimens[0].valid_from)
    assert bank.customers.images([specimen]) == image
    assert bank.customers.search("200") == []
    assert bank.keeping.check().flaws == ()
    assert bank.keeping.audit_flaws(str(head))[0] == []
    # What was replaced can be brought back the same way.
    bank.keeping.restore(kept)
    assert bank.customers.search("200")


def test_after_the_loss_of_the_computer(bank, specimen, tmp_path):
    """The backup and the exported key are enough."""
    image = bank.customers.images([specimen])
    bank.keeping.back_up(tmp_path / "backup")
    bank.keeping.export_key(tmp_path / "key")
    bank.room.close()
    shutil.rmtree(bank.folder)
    with pytest.raises(SystemFault, match="key that opens the records is missing"):
        bank.keeping.restore(tmp_path / "backup")
    assert not (bank.folder / "siggui.db").exists()
    bank.keeping.import_key(tmp_path / "key")
    assert bank.keeping.restore(tmp_path / "backup") is None
    assert bank.customers.images([specimen]) == image
    assert bank.keeping.check().flaws == ()


def test_a_backup_from_before_the_key_was_changed(bank, specimen, tmp_path):
    image = bank.customers.images([specimen])
    bank.keeping.back_up(tmp_path / "backup")
    bank.keeping.export_key(tmp_path / "key")
    bank.keeping.change_key()
    with pytest.raises(SystemFault, match="key does not open"):
        bank.keeping.restore(tmp_path / "backup")
    bank.keeping.import_key(tmp_path / "key")
    bank.keeping.restore(tmp_path / "backup")
    assert bank.customers.images([specimen]) == image
    assert bank.keeping.check().flaws == ()


def test_a_damaged_database_is_replaced_and_kept(bank, specimen, tmp_path):
    bank.keeping.back_up(tmp_path / "backup")
    bank.room.close()
    file = bank.folder / "siggui.db"
    file.write_bytes(b"x" * 5000)
    with pytest.raises(SystemFault, match="damaged"):
        _ = bank.store
    kept = bank.keeping.restore(tmp_path / "backup")
    assert kept.read_bytes() == b"x" * 5000
    assert bank.keeping.check().flaws == ()


def test_an_altered_backup_is_refused(bank, specimen, tmp_path):
    backup = tmp_path / "backup"
    bank.keeping.back_up(backup)
    with sqlite3.connect(backup) as connection:
        connection.execute("UPDATE specimens SET enrolled_by = 'rui'")
    connection.close()
    head = bank.keeping.head()
    with pytest.raises(InputError, match="not as it was written"):
        bank.keeping.restore(backup)
    assert bank.keeping.head() == head


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + bytes(4000)])
def test_a_file_that_is_no_backup(bank, specimen, tmp_path, content):
    (tmp_path / "backup").write_bytes(content)
    head = bank.keeping.head()
    with pytest.raises((InputError, SystemFault)):
        bank.keeping.restore(tmp_path / "backup")
    assert bank.keeping.head() == head
    assert not list(bank.folder.glob(".restore-*"))


def test_a_torn_backup_is_refused(bank, specimen, tmp_path):
    bank.keeping.back_up(tmp_path / "backup")
    whole = (tmp_path / "backup").read_bytes()
    (tmp_path / "torn").write_bytes(whole[: len(whole) // 2])
    with pytest.raises((InputError, SystemFault)):
        bank.keeping.restore(tmp_path / "torn")
    assert bank.keeping.check().flaws == ()


def test_files_that_are_there_are_never_replaced(bank, specimen, tmp_path):
    (tmp_path / "mine").write_text("x")
    for act in (bank.keeping.back_up, bank.keeping.export_key):
        with pytest.raises(InputError, match="of that name already"):
            act(tmp_path / "mine")
    with pytest.raises(InputError, match="no such file"):
        bank.keeping.restore(tmp_path / "nothing")


def test_checks_make_no_records(new_file_bank):
    for act in (
        new_file_bank.keeping.head,
        new_file_bank.keeping.check,
        new_file_bank.keeping.audit_flaws,
    ):
        with pytest.raises(InputError, match="no records yet"):
            act()
    assert not new_file_bank.folder.exists()
