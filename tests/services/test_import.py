"""Importing: everything that is good, nothing twice, and a reason for all the rest."""

from __future__ import annotations

import csv
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from datetime import date

import pytest

from siggui.errors import InputError, SystemFault
from siggui.services import import_customers, specimen_files
from siggui.services.customers_file import count_rows, read_customers
from siggui.services.import_customers import ImportService
from siggui.services.refused_file import RefusedRows
from siggui.services.specimen_files import SpecimenFiles, ready

HEADING = "customer_number,customer,account,signatory,specimens"


@pytest.fixture
def run(bank, draw, tmp_path):
    """Imports lines of a list; returns the summary and what was refused."""
    service = ImportService(bank.room, bank.verification)

    def run_(*lines, heading=HEADING):
        path = tmp_path / "customers.csv"
        path.write_text("\r\n".join([heading, *lines]), encoding="utf-8-sig")
        refused = []
        summary = service.run(tmp_path, read_customers(path), refused.append, day=date(2026, 5, 4))
        return summary, [(what.row.line, what.specimen, what.code) for what in refused]

    return run_


def test_everything_good_is_on_file_and_nothing_twice(bank, run, draw, monkeypatch):
    monkeypatch.setattr(import_customers, "_ROWS_AT_ONCE", 2)
    for seed in range(1, 6):
        draw(f"in/{seed}.png", seed)
    lines = (
        "K-1,王小明,100,,in/1.png|in/2.png",
        "K-2,Harbor Trading,200,Ana Pereira,in/3.png",
        "K-2,Harbor Trading,200,Rui Tavares,in/4.png",
        "K-2,Harbor Trading,201,Rui Tavares,",
    )
    summary, refused = run(*lines)
    assert (summary.rows, summary.specimens, summary.known, refused) == (4, 4, 0, [])
    own = bank.customers.look_up("100")
    assert own.customer.name == "王小明"
    assert [len(s.specimens) for s in own.signatories] == [2]
    firm = bank.customers.look_up("200")
    assert [s.signatory.name for s in firm.signatories] == ["Ana Pereira", "Rui Tavares"]
    assert bank.keeping.audit_flaws()[0] == []
    embedded = bank.engine.embedded
    # The same again, and one line more: only that one costs anything.
    summary, refused = run(*lines, "K-3,Zoe Quist,300,,in/5.png")
    assert (summary.specimens, summary.known, refused) == (1, 4, [])
    assert bank.engine.embedded == embedded + 1


def test_what_is_refused_and_why(bank, run, draw, tmp_path):
    for seed in (1, 2, 3):
        draw(f"{seed}.png", seed)
    (tmp_path / "torn.png").write_bytes(b"\x89PNG torn")
    _, refused = run(
        "K-1,Ana,100,,1.png",
        "K-1,Other name,101,,2.png",
        "K-2,Rui,100,,2.png",
        ",Nobody,102,,2.png",
        "K-4,Zoe,104,,missing.png|torn.png|1.png|3.png",
        "K-5,Eve",
        "K-6,<b>;DROP TABLE,106,,2.png",
    )
    assert refused == [
        (3, "", "customer-differs"),
        (4, "", "account-exists"),
        (5, "", "number-missing"),
        (6, "missing.png", "file-unreadable"),
        (6, "torn.png", refused[4][2]),
        (6, "1.png", "specimen-duplicate"),
        (7, "", "row-columns"),
    ]
    # What is good in a bad row is kept.
    assert len(bank.customers.look_up("104").signatories[0].specimens) == 1
    assert bank.customers.look_up("106").customer.name == "<b>;DROP TABLE"
    assert bank.keeping.audit_flaws()[0] == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"a,b\n1,2\n", "lacks a column: customer_number"),
        (HEADING.replace(",", "|").encode(), "lacks a column"),
        (HEADING.encode() + b"\nK,\xff\xfe,1,,x\n", "not text in UTF-8"),
    ],
)
def test_lists_that_are_none(tmp_path, content, sentence):
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=sentence):
        list(read_customers(path))


def test_lists_as_spreadsheets_save_them(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(
        "\ufeff".encode()
        + (HEADING.replace(",", ";") + ";note\r\nK-1;Ana;100;;a.png|b.png;x\r\n;;;;\r\n").encode()
    )
    (row,) = read_customers(path)
    assert (row.line, row.account, row.specimens) == (2, "100", ("a.png", "b.png"))
    assert count_rows(path) == 2
    with pytest.raises(InputError, match="no file"):
        count_rows(tmp_path / "none.csv")


def test_the_command(file_bank, draw, tmp_path, monkeypatch, capsys):
    from siggui.cli.program import run
    from siggui.services import verify

    monkeypatch.setattr("siggui.services.record_room.data_folder", lambda: file_bank.folder)
    monkeypatch.setattr(verify, "load_verifier", lambda *_: file_bank.engine)
    draw("1.png", 1)
    path = tmp_path / "c.csv"
    path.write_text(f"{HEADING}\n=1+1,Ana,100,,1.png|2.png\n", encoding="utf-8")
    out = tmp_path / "no.csv"
    assert run(["import", str(tmp_path), str(path), "--refused", str(out)], lambda: 0) == 0
    printed = capsys.readouterr()
    assert "1 row, 1 specimen put on file" in printed.out and "no.csv says why" in printed.err
    with out.open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["customer_number"] == "'=1+1" and row["code"] == "file-unreadable"
    assert row["specimen"] == "2.png"
    assert run(["import", str(tmp_path), str(path), "--refused", str(path)], lambda: 0) == 1
    assert "would replace the list" in capsys.readouterr().err


def test_a_report_holds_all_that_was_refused(tmp_path):
    kept = RefusedRows(("line", "name"))
    count = 60_000
    for number in range(count):
        kept.add((number, f"Zoë Łukasiewicz {number}"))
    kept.save(tmp_path / "refused.csv")
    assert kept._file._rolled, "a long one does not lie in memory"
    kept.save(tmp_path / "again.csv")
    data = (tmp_path / "again.csv").read_bytes()
    assert data == (tmp_path / "refused.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfline,name\r\n") and data.count(b"\n") == count + 1
    with pytest.raises(SystemFault, match="could not be written"):
        kept.save(tmp_path / "again.csv" / "no-folder.csv")


def test_a_long_list_is_read_by_processes_with_the_same_result(draw, tmp_path, monkeypatch):
    names = (draw("1.png", 1).name, draw("2.png", 2).name, "none.png", "1.png")

    def prepared(in_threads):
        monkeypatch.setattr(specimen_files, "_IN_THREADS", in_threads)
        with SpecimenFiles() as files:
            return ready(files.begin(tmp_path, names, frozenset()))

    here, there = prepared(99), prepared(0)
    for one, other in zip(here, there, strict=True):
        assert (one.name, one.png, one.canvas_key, one.error) == (
            (other.name, other.png, other.canvas_key, other.error)
        )
    assert [each.copy_of for each in there] == [(), (), (), (0,)]
    assert there[2].error[0] == "file-unreadable"


def test_a_helper_that_is_gone_is_told():
    row = Future()
    row.set_exception(BrokenProcessPool())
    with pytest.raises(SystemFault) as fault:
        ready(row)
    assert fault.value.code == "helper-lost"
