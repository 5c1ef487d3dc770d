"""A customer who is erased is nowhere any more, and the log is still whole."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import insert, select, text

from siggui.domain.casework import Outcome
from siggui.domain.mandate import Rule
from siggui.domain.mandate_text import parse_who
from siggui.domain.work_queue import Amount
from siggui.errors import InputError
from siggui.storage.tables import metadata

DAY = date(2026, 5, 4)
KEPT = {"vault", "audit", "audit_head", "alembic_version"}


@pytest.fixture
def two(bank):
    """Two customers with everything there can be about them."""
    for number, name, seed in (("100", "Xanthippe Oyelaran", 1), ("200", "Rui Tavares", 2)):
        file = bank.account(number, name, customer=f"K-{number}", customer_name=name)
        signatory = file.signatories[0].signatory.id
        specimen = bank.enroll(signatory, seed).specimen
        bank.mandates.change(
            file.account.id,
            [Rule(None, parse_who("anyone"))],
            {},
            instructions=f"Call {name}.",
            seen_version=0,
        )
        case = bank.item(file.account.id, [50 + seed])
        decided = bank.item_decisions.decide(case, Outcome.REJECT, "differs", day=DAY)
        bank.forgeries.put_on(decided.check.verification_ids[0], "copied")
        image, _ = bank.signature(70 + seed)
        bank.intake.take_image(image, number, Amount(500), f"item-{number}", day=DAY)
        claim = bank.queue.take_next()
        case = bank.case(signatory, [(specimen.id, seed)], 70 + seed)
        bank.queue.decide(claim, case, Outcome.REFER, "unclear", day=DAY)
    return bank


def customer_id(bank, number):
    return bank.customers.look_up(number).customer.id


def rows_of(bank):
    with bank.store.reading() as records:
        return {
            table.name: len(records.connection.execute(select(table)).all())
            for table in metadata.sorted_tables
            if table.name not in KEPT
        }


def test_everything_goes_and_the_other_customer_stays(two):
    before = rows_of(two)
    erased = two.erasure.erase(customer_id(two, "100"), "requested", "k 100")
    assert (erased.accounts, erased.signatories, erased.specimens, erased.verdicts) == (1, 1, 1, 2)
    after = rows_of(two)
    # Each customer had the same, so half of every table is left.
    assert {name: 2 * count for name, count in after.items() if before[name] > 1} == {
        name: count for name, count in before.items() if count > 1
    }
    with pytest.raises(InputError, match="no account"):
        two.customers.look_up("100")
    assert two.customers.search("Xanthippe") == []
    assert two.item(two.customers.look_up("200").account.id, [2]).finding.signatures
    flaws, head = two.keeping.audit_flaws()
    assert flaws == [] and head.sequence == erased.audit_sequence
    with two.store.reading() as records:
        log = "".join(row.details + row.subject for row in records.audit.rows())
    assert "Xanthippe" not in log and "requested" in log


def test_the_name_is_in_no_page_of_the_file(two):
    if two.store.file is None:
        pytest.skip("a server keeps its own files")
    files = lambda: b"".join(p.read_bytes() for p in two.folder.glob("siggui.db*"))  # noqa: E731
    assert b"Xanthippe" in files()
    two.erasure.erase(customer_id(two, "100"), "retention", "K-100")
    assert b"xanthippe" not in files().lower() and b"tavares" in files().lower()


def test_what_is_asked_before(two):
    key = customer_id(two, "100")
    for args, code in (
        ((key, "requested", "K-200"), "confirmation-differs"),
        ((key, "requested", ""), "confirmation-differs"),
        ((key, "bored", "K-100"), "reason-unknown"),
        (("0" * 32, "requested", "K-100"), "customer-unknown"),
    ):
        with pytest.raises(InputError) as caught:
            two.erasure.erase(*args)
        assert caught.value.code == code
    assert two.customers.look_up("100").mandate is not None


def test_other_losses_are_still_seen(two):
    """Only what the log says was erased may be missing."""
    two.erasure.erase(customer_id(two, "100"), "mistake", "K-100")
    with two.store.encrypting_anew() as (connection, _):
        connection.execute(text("DELETE FROM forgery_embeddings"))
        connection.execute(text("DELETE FROM known_forgeries"))
    (flaw,) = two.keeping.audit_flaws()[0]
    assert flaw.code == "record-differs" and "forgery" in flaw.sentence and "gone" in flaw.sentence


def test_what_was_erased_must_not_come_back(two):
    with two.store.reading() as records:
        rows = records.connection.execute(select(metadata.tables["customers"])).all()
        accounts = records.connection.execute(select(metadata.tables["accounts"])).all()
        mandates = records.connection.execute(select(metadata.tables["mandates"])).all()
    two.erasure.erase(customer_id(two, "100"), "mistake", "K-100")
    with two.store.encrypting_anew() as (connection, _):
        for name, kept in (("customers", rows), ("accounts", accounts), ("mandates", mandates)):
            table = metadata.tables[name]
            there = set(connection.scalars(select(table.c.id)))
            for row in kept:
                if row.id not in there:
                    connection.execute(insert(table).values(**row._mapping))
    (flaw,) = two.keeping.audit_flaws()[0]
    assert flaw.sentence == "A mandate that was erased is on file."
