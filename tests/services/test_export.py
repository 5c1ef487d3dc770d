"""Exports: whole, private, in the log, and no spreadsheet carries out what a customer is called."""

from __future__ import annotations

import csv
import json
import re
import stat
import sys
import zipfile
from datetime import UTC, date, datetime, timedelta
from threading import Event

import pytest

from siggui.domain.casework import Outcome
from siggui.domain.export_columns import COLUMNS
from siggui.errors import Cancelled, InputError, SystemFault
from siggui.services.export import ExportService

TODAY = datetime.now(UTC).date()
DAYS = (TODAY - timedelta(days=1), TODAY + timedelta(days=1))
EVIL = '=HYPERLINK("http://x","y")'


@pytest.fixture
def decided(bank):
    """Two decisions about a customer with a spiteful name."""
    signatory = bank.account("-100", customer_name=EVIL).signatories[0].signatory.id
    specimens = [(bank.enroll(signatory, 1).specimen.id, 1)]
    bank.decide(bank.case(signatory, specimens, 9))
    bank.decide(bank.case(signatory, specimens, 8), Outcome.REJECT, "differs")
    return bank


def read_csv(file):
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_csv(decided, tmp_path):
    file = tmp_path / "out.csv"
    assert ExportService(decided.room).write(*DAYS, file) == 2
    first, second = read_csv(file)
    assert list(first) == [column.name for column in COLUMNS]
    assert (first["outcome"], second["outcome"]) == ("pass", "reject")
    assert second["reason"] == "Differs from the specimens"
    assert first["customer"] == f"'{EVIL}" and first["account"] == "'-100"
    # Figures are figures, even below zero.
    assert float(first["log_lr"]) == pytest.approx(float(first["log_lr"]))
    assert first["decided_by"] == "ana" and first["specimens"] == "1"
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".out")] == []
    with decided.store.reading() as records:
        *_, row = records.audit.rows()
    assert row.act == "exported" and json.loads(row.details) == {"kind": "csv", "rows": 2}
    assert "HYPERLINK" not in row.subject + row.details


def test_xlsx(decided, tmp_path):
    file = tmp_path / "out.xlsx"
    assert ExportService(decided.room).write(*DAYS, file) == 2
    with zipfile.ZipFile(file) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = sheet + "".join(
            book.read(name).decode() for name in book.namelist() if "shared" in name.lower()
        )
    assert "HYPERLINK" in strings and "<f>" not in sheet and "<hyperlink" not in sheet
    assert sheet.count("<row ") == 3
    # A moment is a number with a date's form, not a text.
    assert re.search(r'<c r="A2" s="\d+"><v>4\d{4}\.\d+</v>', sheet)


def test_only_the_period(decided, tmp_path):
    file = tmp_path / "none.csv"
    service = ExportService(decided.room)
    assert service.write(date(2001, 1, 1), date(2001, 12, 31), file) == 0
    assert read_csv(file) == []
    assert service.count(*DAYS) == 2 and service.count(TODAY, date.max) == 2


@pytest.mark.parametrize(
    ("days", "name", "sentence"),
    [
        ((date(2026, 2, 1), date(2026, 1, 1)), "x.csv", "ends before it begins"),
        (DAYS, "x.txt", "CSV file or an Excel workbook"),
        (DAYS, "x", "CSV file or an Excel workbook"),
    ],
)
def test_what_cannot_be_exported(file_bank, tmp_path, days, name, sentence):
    with pytest.raises(InputError, match=sentence):
        ExportService(file_bank.room).write(*days, tmp_path / name)
    assert not (tmp_path / name).exists()


def test_a_cancelled_export_leaves_what_was_there(decided, tmp_path, monkeypatch):
    monkeypatch.setattr("siggui.services.export._AT_ONCE", 1)
    file = tmp_path / "out.csv"
    file.write_text("old")
    cancelled = Event()
    with pytest.raises(Cancelled):
        ExportService(decided.room).write(
            *DAYS, file, advance=lambda _: cancelled.set(), cancelled=cancelled
        )
    assert file.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir() if "out" in path.name) == ["out.csv"]


def test_a_folder_that_cannot_be_written(file_bank, tmp_path):
    (tmp_path / "taken").write_text("x")
    with pytest.raises(SystemFault, match="could not be written"):
        ExportService(file_bank.room).write(*DAYS, tmp_path / "taken" / "x.csv")


def test_the_command(file_bank, tmp_path, monkeypatch, capsys):
    from siggui.cli.program import run

    file_bank.account()
    file_bank.room.close()
    monkeypatch.setattr("siggui.services.record_room.data_folder", lambda: file_bank.folder)
    file = tmp_path / "e.csv"
    days = ["--from", "2026-01-01", "--to", "2026-12-31"]
    assert run(["export", *days, "--out", str(file)], lambda: 0) == 0
    assert capsys.readouterr().out == "0 decisions written.\n"
    assert run(["export", "--from", "yesterday", "--to", "x", "--out", "y"], lambda: 0) == 2
