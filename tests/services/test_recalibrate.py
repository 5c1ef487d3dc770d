"""The bank's own thresholds: previewed, put in use, taken back."""

from __future__ import annotations

import pytest

from siggui.domain.casework import Outcome
from siggui.errors import InputError, SystemFault
from siggui.services import recalibrate
from siggui.services.recalibrate import RecalibrationService, own_thresholds
from siggui.services.verify import VerificationService


@pytest.fixture
def few(monkeypatch):
    """Three signatories are enough for a test."""
    monkeypatch.setattr(recalibrate, "LEAST_SIGNATORIES", 3)


def filled(bank, signatories: int = 3):
    """Signatories with two specimens each; a rejected and a confirmed item of the last one."""
    file = bank.account("100", *(f"Signatory {k}" for k in range(signatories)))
    for place, each in enumerate(file.signatories):
        ids = [bank.enroll(each.signatory.id, 10 * place + k).specimen.id for k in range(2)]
    case = bank.case(each.signatory.id, [(ids[0], 10 * place)], 99)
    bank.decide(case, Outcome.REJECT, "differs")
    bank.decide(bank.case(each.signatory.id, [(ids[0], 10 * place)], 98), Outcome.PASS, "confirmed")


def service(bank):
    return RecalibrationService(bank.room, bank.verification)


def window(bank):
    """What a window that starts now would use."""
    verification = VerificationService(lambda: bank.engine, own_thresholds(bank.room))
    return verification.warm_up()


def test_previewed_applied_and_undone(bank, few):
    filled(bank)
    shipped = bank.engine.operating_points
    preview = service(bank).preview()
    assert (preview.signatories, preview.forged) == (3, 1)
    assert [change.before for change in preview.changes] == list(shipped.values())
    assert window(bank).operating_points == shipped
    own = service(bank).apply(preview)
    state = window(bank)
    assert state.own_since == own.time_utc
    assert list(state.operating_points.values()) == [change.after for change in preview.changes]
    # What was in use is what the next preview compares with.
    again = service(bank).preview()
    assert [change.before for change in again.changes] == list(own.points)
    service(bank).apply(again)
    assert service(bank).undo() == own
    assert service(bank).undo() is None
    assert window(bank).operating_points == shipped and window(bank).own_since == ""
    with pytest.raises(InputError) as refused:
        service(bank).undo()
    assert refused.value.code == "recalibration-none"
    with bank.store.reading() as records:
        acts = [row.act for row in records.audit.rows()]
    assert acts[-4:] == ["recalibrated"] * 2 + ["recalibration-undone"] * 2
    assert bank.keeping.audit_flaws()[0] == []


def test_too_little_to_go_by(bank):
    filled(bank, 2)
    with pytest.raises(InputError) as refused:
        service(bank).preview()
    assert refused.value.code == "recalibration-too-little"
    assert refused.value.message.startswith("Only 2 signatories")


def test_thresholds_hold_for_their_network_only(bank, few):
    filled(bank)
    service(bank).apply(service(bank).preview())
    bank.engine.model_version = "double-2"
    assert window(bank).own_since == ""


def test_thresholds_that_somebody_altered_are_found(file_bank, few):
    import sqlite3

    filled(file_bank)
    service(file_bank).apply(service(file_bank).preview())
    file_bank.room.close()
    with sqlite3.connect(file_bank.folder / "siggui.db") as connection:
        connection.execute("UPDATE own_thresholds SET points = replace(points, '2.0', '-2.0')")
    connection.close()
    (flaw,) = file_bank.keeping.audit_flaws()[0]
    assert flaw.code == "record-differs" and "thresholds" in flaw.sentence


def test_no_records_are_made_by_looking(engine, tmp_path):
    from siggui.services.record_room import RecordRoom

    room = RecordRoom(tmp_path / "none")
    state = VerificationService(lambda: engine, own_thresholds(room)).warm_up()
    assert state.own_since == "" and not (tmp_path / "none").exists()


def test_records_that_do_not_open_leave_the_shipped_thresholds(engine):
    def locked(version):
        raise SystemFault("database-locked", "The records are locked.", "Try again.")

    state = VerificationService(lambda: engine, locked).warm_up()
    assert state.operating_points == engine.operating_points
    assert state.notices == (
        "The records are locked. So the shipped thresholds are used, not the bank's own.",
    )
