"""A mandate is kept in versions, and nobody overwrites another person's change."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import text

from siggui.domain.mandate import Panel, Rule
from siggui.domain.mandate_text import parse_who
from siggui.errors import InputError

RULES = (Rule(Decimal(10_000), parse_who("A or 2 B")), Rule(None, parse_who("2 A")))


@pytest.fixture
def firm(bank):
    return bank.account("1", "Ana", "Abe", "Bob", "Bea", customer_name="Harbor Trading")


def panels_of(file):
    people = [each.signatory for each in file.signatories]
    return {person.id: Panel(person.name[0]) for person in people}


def change(bank, file, seen=0, rules=RULES, **more):
    return bank.mandates.change(file.account.id, rules, panels_of(file), seen_version=seen, **more)


def test_what_is_kept_is_there_the_next_day(bank, firm):
    assert firm.mandate is None
    kept = change(bank, firm, instructions=" Call Mr. Tavares first. ", always_refer=True)
    bank.room.close()
    mandate = bank.customers.account(firm.account.id).mandate
    assert mandate == kept and mandate.version == 1 and mandate.changed_by == "ana"
    assert mandate.instructions == "Call Mr. Tavares first."
    assert bank.keeping.audit_flaws()[0] == []


def test_every_version_stays_and_names_stay_out_of_the_log(bank, firm):
    first = change(bank, firm, instructions="Tavares")
    second = change(bank, firm, seen=1, rules=RULES[1:])
    with bank.store.reading() as records:
        assert records.mandates.mandate(first.id) == first
        assert records.mandates.newest(firm.account.id) == second
        assert records.mandates.mandate("0" * 32) is None
        told = [row for row in records.audit.rows() if row.act == "mandate-changed"]
    assert [row.subject for row in told] == [f"mandate:{first.id}", f"mandate:{second.id}"]
    assert "Tavares" not in "".join(row.details for row in told)
    assert bank.keeping.audit_flaws()[0] == []


def test_two_people_change_one_mandate(bank, firm):
    change(bank, firm)
    change(bank, firm, seen=1, always_refer=True)
    with pytest.raises(InputError, match="Somebody else changed") as caught:
        change(bank, firm, seen=1)
    assert caught.value.code == "mandate-changed"
    assert bank.customers.account(firm.account.id).mandate.always_refer


def test_a_mandate_nobody_can_meet_is_not_kept(bank, firm):
    with pytest.raises(InputError, match="Nobody can meet the rule for any amount"):
        change(bank, firm, rules=(Rule(None, parse_who("3 A")),))
    assert bank.customers.account(firm.account.id).mandate is None
    stranger = replace(firm.account, id="0" * 32)
    with pytest.raises(InputError, match="no account"):
        change(bank, replace(firm, account=stranger))


@pytest.mark.parametrize(
    "changes", ["rules = '[]'", "panels = '{}'", "always_refer = NOT always_refer", "version = 9"]
)
def test_a_mandate_changed_behind_the_programs_back_is_seen(bank, firm, changes):
    change(bank, firm)
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text(f"UPDATE mandates SET {changes}"))
    (flaw,) = bank.keeping.audit_flaws()[0]
    assert flaw.code == "record-differs" and "mandate" in flaw.sentence


def test_instructions_are_encrypted_and_change_their_key(bank, firm):
    kept = change(bank, firm, instructions="Call Mr. Tavares first.")
    with bank.store.reading() as records:
        part = records.connection.execute(text("SELECT instructions FROM mandates")).scalar_one()
    assert b"Tavares" not in bytes(part)
    bank.keeping.change_key()
    assert bank.customers.account(firm.account.id).mandate == kept
