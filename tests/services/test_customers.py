"""Accounts, customers and signatories, as a clerk finds and adds them."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from siggui.errors import InputError
from siggui.services.history import HistoryService


def numbers(hits):
    return [hit.account.number for hit in hits]


def test_an_account_is_found_however_its_number_is_written(bank):
    bank.account("DE44 5001-0517", "Ana Pereira", "Rui Pereira")
    file = bank.customers.look_up("de4450010517")
    assert (file.account.number, file.customer.name) == ("DE44 5001-0517", "Ana Pereira")
    assert [each.signatory.name for each in file.signatories] == ["Ana Pereira", "Rui Pereira"]
    assert numbers(bank.customers.search("DE 44")) == ["DE44 5001-0517"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("José d'Ávila-Núñez", "nunez jose"),
        ("José d'Ávila-Núñez", "ÁVIL"),
        ("王小明", "王小"),
        ("محمد الأمين", "محمد"),
        ("अनीता शर्मा", "शर्मा"),
        ("<b>Bobby</b>'; DROP TABLE customers;--", "drop"),
        ("100% Cotton_Ltd", "cotton"),
    ],
)
def test_people_are_found_by_name_in_any_script(bank, name, typed):
    bank.account("1", customer_name=name)
    bank.account("2", customer="K-2", customer_name="Somebody Else")
    assert numbers(bank.customers.search(typed)) == ["1"]
    assert bank.customers.search(typed)[0].customer.name == name


def test_an_account_is_found_by_its_signatory(bank):
    bank.account("7", "Ana Pereira", "Zoe Quist", customer_name="Harbor Trading")
    assert numbers(bank.customers.search("quist")) == ["7"]
    assert numbers(bank.customers.search("harbor quist")) == ["7"]
    assert numbers(bank.customers.search("harbor silva")) == []


@pytest.mark.parametrize("typed", ["", "   ", "%", "_", "'", "-", "nobody"])
def test_what_finds_nothing(bank, typed):
    bank.account()
    assert bank.customers.search(typed) == []


def test_an_unknown_account_gets_a_sentence(bank):
    with pytest.raises(InputError, match="no account with this number") as caught:
        bank.customers.look_up("999")
    assert caught.value.code == "account-unknown"


def test_a_second_account_of_one_customer(bank):
    first, second = bank.account("1"), bank.account("2")
    assert first.customer == second.customer
    assert sorted(numbers(bank.customers.search("pereira"))) == ["1", "2"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        (("1-00", "K-9", "New"), "account-exists"),
        (("2", "k 1", "Other Name"), "customer-differs"),
        (("", "K-9", "New"), "number-missing"),
        ((" - ", "K-9", "New"), "number-missing"),
        (("2", "K-9", "\u202e\u0000"), "name-missing"),
        (("2" * 65, "K-9", "New"), "text-too-long"),
        (("2", "K-9", "x" * 201), "text-too-long"),
    ],
)
def test_what_is_refused_leaves_nothing_behind(bank, fields, code):
    bank.account("100")
    head = bank.keeping.head()
    with pytest.raises(InputError) as caught:
        bank.customers.open_account(*fields)
    assert caught.value.code == code
    assert bank.keeping.head() == head


def test_signs_that_turn_the_writing_direction_are_dropped(bank):
    file = bank.account(customer_name="Ana\u202e Pereira\x07")
    assert file.customer.name == "Ana Pereira"


def test_two_signatories_of_one_name(bank):
    file = bank.account("1", "Ana Pereira")
    with pytest.raises(InputError, match="already"):
        bank.customers.add_signatory(file.account.id, " Ana  Pereira ")
    with pytest.raises(InputError, match="no account"):
        bank.customers.add_signatory("0" * 32, "Ana")


def test_many_desks_add_the_same_account_at_once(bank):
    bank.store  # noqa: B018 - opened before, as at every desk
    outcomes = []

    def add():
        try:
            outcomes.append(bank.customers.open_account("55", "K-5", "Eva Holm").account.id)
        except InputError as error:
            outcomes.append(error.code)

    threads = [threading.Thread(target=add) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("account-exists") == 5
    assert len(bank.customers.search("55")) == 1
    assert bank.keeping.audit_flaws()[0] == []


def test_a_specimen_gets_a_last_day_and_loses_it(bank):
    signatory = bank.account().signatories[0].signatory.id
    specimen = bank.enroll(signatory, 1).specimen
    until = lambda: bank.customers.look_up("100").signatories[0].specimens[0].valid_until  # noqa: E731
    bank.customers.limit_specimen(specimen.id, "2027-03-31")
    assert until() == date(2027, 3, 31)
    bank.customers.limit_specimen(specimen.id, "")
    assert until() is None
    for text, code in (("2020-01-01", "validity-reversed"), ("31.3.2027", "day-unreadable")):
        with pytest.raises(InputError) as caught:
            bank.customers.limit_specimen(specimen.id, text)
        assert caught.value.code == code
    bank.customers.withdraw_specimen(specimen.id)
    with pytest.raises(InputError, match="withdrawn already"):
        bank.customers.limit_specimen(specimen.id, "2027-03-31")
    history = HistoryService(bank.room).of_account(bank.customers.look_up("100").account.id)
    assert [(row.sentence, row.signatory, row.source) for row in history] == [
        ("Specimen withdrawn", "Ana Pereira", "1.png"),
        ("Last day of a specimen taken away", "Ana Pereira", "1.png"),
        ("Last day of a specimen set: 2027-03-31", "Ana Pereira", "1.png"),
        ("Specimen enrolled", "Ana Pereira", "1.png"),
        ("Signatory added", "Ana Pereira", ""),
        ("Account added", "", ""),
        ("Customer added", "", ""),
    ]
    assert {row.actor for row in history} == {"ana"} and history[-1].sequence == 2
    assert bank.keeping.audit_flaws()[0] == []
