"""A report tells what the records and the log say, and the log tells of the report."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from siggui.domain.annotations import Annotated, Annotation, Shape
from siggui.domain.case_report import SizeBasis
from siggui.domain.casework import Outcome
from siggui.domain.work_queue import Amount, ItemState
from siggui.errors import InputError, SystemFault
from siggui.services.past_cases import PastCaseService
from siggui.services.report import ReportService
from siggui.services.verify import content_key
from siggui.services.work_queue import WorkQueue

DAY = date(2026, 5, 4)


@pytest.fixture
def decided(file_bank):
    """A bank, a decision and the service."""
    bank = file_bank
    signatory = bank.account().signatories[0].signatory.id
    specimens = [(bank.enroll(signatory, seed).specimen.id, seed) for seed in (1, 2)]
    decision = bank.decide(bank.case(signatory, specimens, 9), Outcome.REJECT, "differs")
    return bank, decision, ReportService(bank.room)


def test_what_is_gathered(decided):
    _, decision, reports = decided
    report = reports.gather(str(decision.audit_sequence))
    assert (report.signatory, report.account_number) == ("Ana Pereira", "100")
    assert report.verification_id == decision.verification_id
    assert [(d.outcome, d.reason, d.actor, d.sequence) for d in report.decisions] == [
        (Outcome.REJECT, "Differs from the specimens", "ana", decision.audit_sequence)
    ]
    assert report.sequence == decision.audit_sequence - 1
    assert report.rates["far_skilled"].value == 0.1
    assert [specimen.number for specimen in report.specimens] == [1, 2]
    assert report.overlay is not None and report.overlay_number in (1, 2)
    # The drawn scribbles state no resolution.
    assert report.size_basis is SizeBasis.STROKE
    assert reports.gather(decision.id).verification_id == decision.verification_id


def test_what_was_marked_is_on_its_picture(file_bank):
    bank = file_bank
    signatory = bank.account().signatories[0].signatory.id
    case = bank.case(signatory, [(bank.enroll(signatory, 1).specimen.id, 1)], 9)
    marks = [(Annotation(Shape.CIRCLE, n, 2, 30, 40),) for n in (1, 2)]
    keys = [content_key(one).hex() for one in (case.questioned, case.specimens[0][1])]
    annotated = tuple(Annotated(key, each) for key, each in zip(keys, marks, strict=True))
    decision = bank.decide(replace(case, annotations=annotated))
    report = ReportService(bank.room).gather(decision.id)
    assert [report.questioned.marks, report.specimens[0].picture.marks] == marks
    assert report.overlay is None or report.overlay.marks == ()


def test_a_report_is_private_and_leaves_a_row(decided, tmp_path):
    bank, decision, reports = decided
    file = reports.write(str(decision.audit_sequence), tmp_path / "out" / "r.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with bank.store.reading() as records:
        *_, row = records.audit.rows()
    assert (row.act, row.subject) == ("report-made", f"verification:{decision.verification_id}")
    assert json.loads(row.details) == {"row": decision.audit_sequence}
    assert bank.keeping.audit_flaws()[0] == []


def test_no_file_no_row(decided, tmp_path):
    bank, decision, reports = decided
    (tmp_path / "taken").write_text("x")
    before = bank.keeping.head()
    with pytest.raises(SystemFault, match="could not be written"):
        reports.write(str(decision.audit_sequence), tmp_path / "taken" / "r.pdf")
    assert bank.keeping.head() == before


def test_a_case_that_is_none(decided):
    for name in ("999", "1", "0" * 32, "", "Ana"):
        with pytest.raises(InputError, match="no verdict"):
            decided[2].gather(name)


def test_images_that_were_erased(decided):
    bank, decision, reports = decided
    with bank.store.encrypting_anew() as (connection, _):
        for table in ("questioned_images", "specimen_images"):
            connection.execute(text(f"DELETE FROM {table}"))
    report = reports.gather(decision.id)
    assert report.questioned is None and report.overlay is None
    assert [specimen.picture for specimen in report.specimens] == [None, None]


def test_a_log_that_was_altered_proves_nothing(decided):
    bank, decision, reports = decided
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text("DROP TRIGGER audit_no_update"))
        connection.execute(
            text("UPDATE audit SET actor = 'rui' WHERE sequence = :row"),
            {"row": decision.audit_sequence},
        )
    with pytest.raises(SystemFault, match="was altered"):
        reports.gather(decision.verification_id)


def test_an_item_that_several_people_judged(file_bank):
    """Nobody reads the first answer before the second is given; then all of them sign."""
    bank = file_bank
    signatory = bank.account().signatories[0].signatory.id
    specimens = [(bank.enroll(signatory, seed).specimen.id, seed) for seed in (1, 2)]
    item = bank.intake.take_image(bank.signature(9)[0], "100", Amount(1_200_000), "n", day=DAY).item
    reports, actors, state = ReportService(bank.room), [], ItemState.WAITING
    past = PastCaseService(bank.room)
    for actor, outcome, reason in (
        ("ana", Outcome.REFER, "unclear"),
        ("rui", Outcome.REJECT, "differs"),
        ("sue", Outcome.REJECT, "differs"),
    ):
        bank.room.account = actor
        queue = WorkQueue(bank.room)
        case = bank.case(signatory, specimens, 9)
        state = queue.decide(queue.take(item.id), case, outcome, reason, day=DAY)
        actors.append(actor)
        newest = str(reports.newest())
        if state is ItemState.DONE:
            break
        with pytest.raises(InputError, match="waits for another person"):
            reports.gather(newest)
        assert past.newest() == ()
        with pytest.raises(InputError, match="cannot be shown again"):
            past.reopen(int(newest))
    assert state is ItemState.DONE and len(actors) > 1
    assert {case.actor for case in past.newest("100")} == set(actors)
    assert [case.audit_sequence for case in past.newest(newest)] == [int(newest)]
    report = reports.gather(newest)
    assert [decision.actor for decision in report.decisions] == actors
    assert report.amount == "12,000.00" and report.decisions[-1].outcome is Outcome.REJECT


def test_the_command(decided, tmp_path, monkeypatch):
    from siggui.cli.program import run

    bank, decision, _ = decided
    bank.room.close()
    monkeypatch.setattr("siggui.services.record_room.data_folder", lambda: bank.folder)
    file = tmp_path / "c.pdf"
    assert run(["report", str(decision.audit_sequence), "--out", str(file)], lambda: 0) == 0
    assert Path(file).stat().st_size > 10_000
    assert run(["report", "999", "--out", str(file)], lambda: 0) == 1
