"""``siggui db`` and ``siggui audit``, as a script calls them."""

from __future__ import annotations

import sqlite3
import subprocess
import sys

import pytest


@pytest.fixture
def kept(file_bank, monkeypatch):
    """A bank's records with one specimen; the commands find them by the environment."""
    signatory = file_bank.account().signatories[0].signatory.id
    file_bank.enroll(signatory, 1)
    file_bank.room.close()
    monkeypatch.setattr("siggui.services.record_room.data_folder", lambda: file_bank.folder)
    return file_bank


def test_untouched_and_then_altered(siggui, kept):
    ended = siggui("audit", "verify")
    assert (ended.status, ended.out) == (0, "Untouched: 5 rows.\n")
    assert "--head" in ended.err
    head = siggui("audit", "head").out.strip()
    assert head.startswith("5:")
    assert siggui("audit", "verify", "--head", head).err == ""
    with sqlite3.connect(kept.folder / "siggui.db") as connection:
        connection.execute("DROP TRIGGER audit_no_delete")
        connection.execute("DELETE FROM audit WHERE sequence = 2")
    connection.close()
    ended = siggui("audit", "verify")
    assert ended.status == 20
    assert "Row 2 is missing. [row-missing]" in ended.out


def test_a_head_that_is_none(siggui, kept):
    ended = siggui("audit", "verify", "--head", "hello")
    assert ended.status == 1 and "no exported head" in ended.err


def test_backup_check_and_restore(siggui, kept, tmp_path):
    copy = tmp_path / "copy.sig"
    ended = siggui("db", "backup", copy)
    assert ended.status == 0 and "ends at 6:" in ended.out
    assert siggui("db", "backup", copy).status == 1
    assert siggui("db", "check").out == (
        "Whole: 6 rows in the audit log, 3 stored images and embeddings.\n"
    )
    ended = siggui("db", "restore", copy)
    assert ended.status == 0 and "before-restore" in ended.out
    with sqlite3.connect(kept.folder / "siggui.db") as connection:
        connection.execute("UPDATE embeddings SET embedding = x'00'")
    connection.close()
    ended = siggui("db", "check")
    assert ended.status == 20 and ended.out.startswith("1 stored image")


def test_keys(siggui, kept, tmp_path):
    assert siggui("db", "export-key", tmp_path / "key").status == 0
    ended = siggui("db", "rotate-key")
    assert ended.status == 0 and "3 stored images and embeddings encrypted anew" in ended.out
    assert siggui("db", "check").status == 0
    # An old key is kept beside the new one and never takes its place.
    assert siggui("db", "import-key", tmp_path / "key").status == 0
    assert siggui("db", "check").status == 0
    assert siggui("db", "import-key", tmp_path / "nothing").status == 1


def test_no_records_yet(siggui, tmp_path):
    for arguments in (("audit", "head"), ("audit", "verify"), ("db", "check")):
        ended = siggui(*arguments, "--database", tmp_path / "none.db")
        assert ended.status == 1 and "no records yet" in ended.err
    assert not (tmp_path / "none.db").exists()


def test_what_only_files_can(siggui, tmp_path):
    server = "postgresql://x@/x?host=/nowhere"
    ended = siggui("db", "restore", tmp_path / "x", "--database", server)
    assert ended.status == 1 and "pg_restore" in ended.err
    ended = siggui("db", "upgrade", "--database", server)
    assert ended.status == 1 and "cannot be reached" in ended.err


def test_the_commands_import_no_network_and_no_window(kept):
    """The program's own test of that looks at other commands."""

    code = (
        "import sys\n"
        "from siggui.services.record_keeping import RecordKeeping\n"
        "from siggui.services.record_room import RecordRoom\n"
        "from pathlib import Path\n"
        "RecordKeeping(RecordRoom(Path(sys.argv[1]))).audit_flaws()\n"
        "print(*sorted({'torch', 'cv2', 'PySide6'} & set(sys.modules)))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(kept.folder)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert ended.stdout.strip() == ""


def test_a_verdict_is_replayed(siggui, kept):
    specimens = kept.customers.account(kept.customers.search("100")[0].account.id)
    signatory = specimens.signatories[0]
    case = kept.case(signatory.signatory.id, [(signatory.specimens[0].id, 1)], 2)
    decision = kept.decide(case)
    kept.room.close()
    ended = siggui("audit", "replay", decision.audit_sequence)
    assert ended.status == 0, ended.err
    recorded, again, verdict = ended.out.splitlines()
    assert recorded.split(": ")[1] == again.split(": ")[1]
    assert repr(case.finding.log_lr) in recorded
    assert verdict == "The same, bit for bit."
    ended = siggui("audit", "replay", 1)
    assert ended.status == 1 and "There is no verdict “1”" in ended.err


def test_recalibration_is_shown_before_it_is_done(siggui, kept, monkeypatch):
    ended = siggui("recalibrate")
    assert ended.status == 1 and "Only 0 signatories" in ended.err
    monkeypatch.setattr("siggui.services.recalibrate.LEAST_SIGNATORIES", 1)
    signatory = kept.customers.search("100")[0]
    kept.enroll(kept.customers.account(signatory.account.id).signatories[0].signatory.id, 2)
    kept.room.close()
    assert "nothing to undo" in siggui("recalibrate", "--undo").err
    shown = siggui("recalibrate")
    assert shown.status == 0 and "match from" in shown.out and "Nothing was changed" in shown.err
    applied = siggui("recalibrate", "--apply")
    assert applied.status == 0 and applied.out.endswith(
        "In use from the next start of a window on.\n"
    )
    assert siggui("recalibrate", "--undo").out == "Undone: the shipped thresholds are in use.\n"
    assert siggui("recalibrate", "--undo", "--apply").status == 2
