"""Nothing in the log or the records can be changed unseen."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from siggui.errors import SystemFault


@pytest.fixture
def busy(bank):
    """Records with all kinds of acts in them."""
    signatory = bank.account("1", "Ana", customer_name="Ana").signatories[0].signatory.id
    specimens = [(bank.enroll(signatory, seed).specimen.id, seed) for seed in (1, 2)]
    for seed in (7, 8):
        bank.decide(bank.case(signatory, specimens, seed))
    return bank


def tamper(bank, *statements):
    """Change the database as somebody would who may do everything but does not have the key."""
    sqlite = bank.store.file is not None
    off, on = (
        (["DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete"], [])
        if sqlite
        else (["ALTER TABLE audit DISABLE TRIGGER ALL"], ["ALTER TABLE audit ENABLE TRIGGER ALL"])
    )
    with bank.store.encrypting_anew() as (connection, _):
        for statement in (*off, *statements, *on):
            connection.execute(text(statement))


def codes(bank, exported=""):
    return [(flaw.code, flaw.sequence) for flaw in bank.keeping.audit_flaws(exported)[0]]


def test_untouched(busy):
    assert codes(busy) == []
    assert codes(busy, str(busy.keeping.head())) == []
    busy.account("2", customer="K-2", customer_name="Rui")
    assert codes(busy, "0:" + "0" * 64) == []


def test_a_head_from_before_still_holds(busy):
    before = str(busy.keeping.head())
    busy.account("2", customer="K-2", customer_name="Rui")
    assert codes(busy, before) == []


@pytest.mark.parametrize(
    "change",
    [
        "details = '{}'",
        "actor = 'rui'",
        "time_utc = '2020-01-01T00:00:00.000000Z'",
        "act = 'x'",
        "subject = 'specimen:0'",
        "seal = previous",
    ],
)
def test_an_altered_row(busy, change):
    tamper(busy, f"UPDATE audit SET {change} WHERE sequence = 4")
    assert ("row-altered", 4) in codes(busy)


def test_a_deleted_row(busy):
    tamper(busy, "DELETE FROM audit WHERE sequence = 3")
    assert codes(busy)[0] == ("row-missing", 3)


def test_a_deleted_row_with_the_rest_moved_up(busy):
    tamper(
        busy,
        "DELETE FROM audit WHERE sequence = 3",
        *(f"UPDATE audit SET sequence = {n} WHERE sequence = {n + 1}" for n in range(3, 10)),
    )
    assert ("row-altered", 3) in codes(busy)


def test_an_inserted_row(busy):
    head = busy.keeping.head()
    tamper(
        busy,
        f"INSERT INTO audit SELECT {head.sequence + 1}, time_utc, actor, act, subject, details, "
        f"'{head.seal}', seal FROM audit WHERE sequence = {head.sequence}",
    )
    found = codes(busy)
    assert ("row-altered", head.sequence + 1) in found
    assert ("head-differs", head.sequence + 1) in found


def test_two_rows_exchanged(busy):
    tamper(
        busy,
        "UPDATE audit SET sequence = -1 WHERE sequence = 4",
        "UPDATE audit SET sequence = 4 WHERE sequence = 5",
        "UPDATE audit SET sequence = 5 WHERE sequence = -1",
    )
    assert {("row-altered", 4), ("row-altered", 5)} <= set(codes(busy))


def test_rows_cut_off(busy):
    head = busy.keeping.head()
    tamper(busy, f"DELETE FROM audit WHERE sequence > {head.sequence - 2}")
    assert codes(busy)[0] == ("tail-missing", head.sequence - 1)


def test_rows_cut_off_with_a_head_that_fits(busy):
    """What only the exported head can tell: the whole database of an earlier moment."""
    sets = "SET sequence = {0.sequence}, seal = '{0.seal}', head_seal = '{1}'"
    with busy.store.reading() as records:
        old, old_seal = records.audit.head(), records.audit.head_seal()
    busy.account("2", customer="K-2", customer_name="Rui")
    exported = busy.keeping.head()
    tamper(
        busy,
        f"DELETE FROM audit WHERE sequence > {old.sequence}",
        "UPDATE audit_head " + sets.format(old, old_seal),
    )
    assert codes(busy) == []
    assert codes(busy, str(exported)) == [("tail-missing", old.sequence + 1)]
    # Other acts after the cut do not hide it.
    for number in (3, 4):
        busy.account(str(number), customer=f"K-{number}", customer_name="Zoe")
    assert ("head-differs", exported.sequence) in codes(busy, str(exported))


def test_an_altered_head(busy):
    tamper(busy, "UPDATE audit_head SET sequence = 2")
    assert "head-altered" in [code for code, _ in codes(busy)]
    tamper_again = "DELETE FROM audit_head"
    with busy.store.encrypting_anew() as (connection, _):
        connection.execute(text(tamper_again))
    assert "head-altered" in [code for code, _ in codes(busy)]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("UPDATE decisions SET outcome = 'reject', reason_code = 'differs'", "decision"),
        ("UPDATE verifications SET log_lr = log_lr + 0.001", "verification"),
        ("UPDATE verifications SET warnings = '[\"x\"]'", "verification"),
        ("UPDATE used_specimens SET similarity = 1 WHERE position = 1", "verification"),
        ("DELETE FROM used_specimens WHERE position = 1", "verification"),
        ("DELETE FROM decisions", "decision"),
        ("UPDATE specimens SET canvas_key = 'x'", "specimen"),
        ("UPDATE specimens SET enrolled_by = 'rui'", "specimen"),
    ],
)
def test_altered_records(busy, change, sentence):
    tamper(busy, change)
    flaws = busy.keeping.audit_flaws()[0]
    assert {flaw.code for flaw in flaws} == {"record-differs"}
    assert all(f"The {sentence} that row" in flaw.sentence for flaw in flaws)
    assert len(flaws) == 2


def test_a_record_that_no_row_tells_of(busy):
    tamper(
        busy,
        "INSERT INTO decisions SELECT 'x', verification_id, outcome, reason_code, actor, "
        "time_utc, 99 FROM decisions LIMIT 1",
    )
    (flaw,) = busy.keeping.audit_flaws()[0]
    assert "no row tells of" in flaw.sentence


@pytest.mark.parametrize("change", ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"])
def test_the_database_itself_refuses_changes_to_the_log(busy, change):
    with (
        pytest.raises((DBAPIError, SystemFault), match=r"append-only|saved"),
        busy.store.encrypting_anew() as (connection, _),
    ):
        connection.execute(text(change))
    assert codes(busy) == []
