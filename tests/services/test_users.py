"""Signing in, guessing, roles, and that a second person has to confirm a specimen."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import text

from siggui.domain.casework import Outcome
from siggui.domain.customers import SpecimenState
from siggui.domain.rights import Right, Role
from siggui.domain.users import UserState
from siggui.errors import InputError, SystemFault
from siggui.services.export import ExportService
from siggui.services.record_room import RecordRoom
from siggui.services.upkeep import UpkeepService
from siggui.services.users import UserService
from siggui.storage import passwords
from siggui.storage.peek import has_users

ADMIN, WORDS, OTHER = "harbor lamp seven tulip", "copper rain window fig", "velvet moss eleven oar"


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch):
    """What makes guessing dear would make tests dear."""
    monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(1, 8, 1))
    passwords._nobodys.cache_clear()
    yield
    passwords._nobodys.cache_clear()


@pytest.fixture
def users(bank):
    """The service of a bank with an administrator and three people; nobody is at the desk."""
    service = UserService(bank.room)
    service.add_first("Adam", ADMIN)
    for name, role in (
        ("Cleo", Role.CLERK),
        ("Carl", Role.CLERK),
        ("Sue", Role.SUPERVISOR),
    ):
        service.add(name, role, OTHER)
        own = RecordRoom(bank.folder, bank.room.database)
        UserService(own).sign_in(name, OTHER, WORDS)
        own.close()
    bank.room.enter(None)
    return service


def acts(bank):
    with bank.store.reading() as records:
        return [row.act for row in records.audit.rows()]


def test_a_single_operator_needs_no_password(bank):
    assert not UserService(bank.room).desk().has_users
    assert bank.room.session.actor == "ana" and bank.room.session.role is None
    enrolled = bank.enroll(bank.account().signatories[0].signatory.id, 1)
    assert enrolled.specimen.state is SpecimenState.ACTIVE


def test_records_that_are_not_there_are_not_made_by_asking(new_file_bank):
    assert UserService(new_file_bank.room).desk().has_users is False
    assert not (new_file_bank.folder / "siggui.db").exists()


def test_a_look_at_a_file_without_users_opens_nothing(file_bank, tmp_path):
    file_bank.account()
    file_bank.room.close()
    service = UserService(file_bank.room)
    assert service.desk().has_users is False and file_bank.room._store is None
    service.add_first("Adam", ADMIN)
    file_bank.room.close()
    assert service.desk().has_users
    # What is no database is left to whoever opens it properly.
    (tmp_path / "note.txt").write_text("no records")
    assert has_users(tmp_path / "note.txt") is None


def test_nothing_goes_before_somebody_signs_in(bank, users):
    for attempt in (
        lambda: bank.customers.search("1"),
        lambda: bank.account(),
        lambda: bank.room.operator,
        users.everybody,
    ):
        with pytest.raises(InputError, match="Nobody has signed in"):
            attempt()
    assert users.desk().has_users
    session = users.sign_in("  cleo ", WORDS)
    assert (session.actor, session.role) == ("Cleo", Role.CLERK)
    bank.account()
    assert "signed-in" in acts(bank) and bank.keeping.audit_flaws()[0] == []


def test_a_wrong_name_looks_like_a_wrong_password(bank, users):
    told = set()
    for name, password in (("Cleo", "wrong"), ("Nobody", WORDS), ("", "")):
        with pytest.raises(InputError) as caught:
            users.sign_in(name, password)
        told.add((caught.value.code, caught.value.message, caught.value.hint))
    assert len(told) == 1
    assert bank.room.entered is None
    with bank.store.reading() as records:
        rows = [row for row in records.audit.rows() if row.act == "sign-in-failed"]
    assert len(rows) == 3 and not any("Nobody" in row.details + row.subject for row in rows)


def test_guessing_gets_slower_and_a_restart_does_not_help(bank, users):
    for _ in range(2):
        with pytest.raises(InputError, match="is wrong"):
            users.sign_in("Cleo", "guess")
    with pytest.raises(InputError, match="Too many wrong passwords"):
        users.sign_in("Cleo", "guess")
    again = RecordRoom(bank.folder, bank.room.database)
    with pytest.raises(InputError) as caught:
        UserService(again).sign_in("Cleo", WORDS)
    assert caught.value.code == "sign-in-wait" and "seconds" in caught.value.hint
    again.close()
    # Others are not kept out, and later the right password opens.
    users.sign_in("Carl", WORDS)
    past = f"{datetime.now(UTC) - timedelta(seconds=1):%Y-%m-%dT%H:%M:%S.%fZ}"
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text("UPDATE users SET wait_until_utc = :past"), {"past": past})
    users.sign_in("Cleo", WORDS)
    with bank.store.reading() as records:
        assert bank.room.users(records).named("Cleo").failures == 0


def test_a_given_password_has_to_be_changed(bank, users):
    users.sign_in("Adam", ADMIN)
    users.reset("Cleo", OTHER)
    bank.room.enter(None)
    with pytest.raises(InputError) as caught:
        users.sign_in("Cleo", OTHER)
    assert caught.value.code == "password-change-needed"
    for new, told in ((OTHER, "old password"), ("short", "shorter")):
        with pytest.raises(InputError, match=told):
            users.sign_in("Cleo", OTHER, new)
    assert users.sign_in("Cleo", OTHER, WORDS).actor == "Cleo"
    with pytest.raises(InputError, match="is wrong"):
        users.sign_in("Cleo", OTHER)


def test_rights_are_checked_by_the_services(bank, users, tmp_path):
    users.sign_in("Cleo", WORDS)
    signatory = bank.account().signatories[0].signatory.id
    specimen = bank.enroll(signatory, 1).specimen
    today = datetime.now(UTC).date()
    for attempt, right in (
        (lambda: bank.customers.withdraw_specimen(specimen.id), Right.WITHDRAW),
        (lambda: users.add("Eve", Role.CLERK, OTHER), Right.USERS),
        (lambda: users.set_role("Cleo", Role.SUPERVISOR), Right.USERS),
        (lambda: users.everybody(), Right.USERS),
        (lambda: UpkeepService(bank.room).save(today, tmp_path / "due.csv"), Right.EXPORT),
        (
            lambda: ExportService(bank.room).write(today, today, tmp_path / "x.csv"),
            Right.EXPORT,
        ),
    ):
        with pytest.raises(InputError, match=f"right to {right.value}"):
            attempt()
    assert not (tmp_path / "x.csv").exists()
    users.sign_in("Adam", ADMIN)
    with pytest.raises(InputError, match="right to add accounts"):
        bank.customers.open_account("2", "K-2", "Rui")


def test_a_second_person_confirms_a_specimen(bank, users):
    users.sign_in("Cleo", WORDS)
    file = bank.account()
    signatory = file.signatories[0].signatory.id
    specimen = bank.enroll(signatory, 1).specimen
    assert specimen.state is SpecimenState.WAITING and specimen.enrolled_by == "Cleo"
    waiting = bank.customers.account(file.account.id).signatories[0]
    assert waiting.valid_on(specimen.valid_from) == ()
    with pytest.raises(InputError, match="wait for a second person"):
        bank.accounts.verify_account(file.account.id, bank.signature(2)[1], day=specimen.valid_from)
    with pytest.raises(InputError, match="enrolled this specimen yourself"):
        bank.customers.confirm_specimen(specimen.id)
    with pytest.raises(InputError, match="on file already"):
        bank.enroll(signatory, 1)
    with pytest.raises(InputError, match="counts no longer"):
        bank.decide(bank.case(signatory, [(specimen.id, 1)], 9), Outcome.PASS, "consistent")
    users.sign_in("Carl", WORDS)
    bank.customers.confirm_specimen(specimen.id)
    with pytest.raises(InputError, match="does not wait"):
        bank.customers.confirm_specimen(specimen.id)
    confirmed = bank.customers.account(file.account.id).signatories[0]
    assert len(confirmed.valid_on(specimen.valid_from)) == 1
    decision = bank.decide(bank.case(signatory, [(specimen.id, 1)], 9))
    assert decision.actor == "Carl"
    assert "specimen-confirmed" in acts(bank) and bank.keeping.audit_flaws()[0] == []


def test_a_locked_desk_refuses_until_the_password_is_typed(bank, users):
    users.sign_in("Cleo", WORDS)
    bank.account()
    users.lock()
    with pytest.raises(InputError, match="desk is locked"):
        bank.customers.search("100")
    with pytest.raises(InputError, match="is wrong"):
        users.unlock("guess")
    users.unlock(WORDS)
    assert bank.customers.search("100")
    users.sign_out()
    assert acts(bank)[-3:] == ["sign-in-failed", "session-unlocked", "signed-out"]


def test_rights_that_change_meanwhile_end_the_session(bank, users):
    users.sign_in("Cleo", WORDS)
    elsewhere = RecordRoom(bank.folder, bank.room.database)
    admin = UserService(elsewhere)
    admin.sign_in("Adam", ADMIN)
    admin.set_state("Cleo", UserState.DISABLED)
    with pytest.raises(InputError, match="rights were changed"):
        bank.account()
    with pytest.raises(InputError, match="may no longer sign in"):
        users.sign_in("Cleo", WORDS)
    admin.set_state("Cleo", UserState.ACTIVE)
    admin.set_role("Cleo", Role.REVIEWER)
    assert users.sign_in("Cleo", WORDS).role is Role.REVIEWER
    elsewhere.close()


def test_the_last_administrator_stays(bank, users):
    users.sign_in("Adam", ADMIN)
    for attempt in (
        lambda: users.set_state("Adam", UserState.DISABLED),
        lambda: users.set_role("Adam", Role.CLERK),
    ):
        with pytest.raises(InputError, match="last administrator"):
            attempt()
    users.set_role("Sue", Role.ADMINISTRATOR)
    users.set_role("Adam", Role.CLERK)
    with pytest.raises(InputError, match="rights were changed"):
        users.everybody()


def test_users_that_another_program_wrote_or_took_away(bank, users):
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text("UPDATE users SET role = 'supervisor' WHERE name = 'Cleo'"))
    with pytest.raises(SystemFault, match="changed by another program"):
        users.sign_in("Cleo", WORDS)
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text("DELETE FROM users"))
    with pytest.raises(SystemFault, match="taken away"):
        bank.customers.search("1")


def test_names_and_passwords_are_not_in_the_log_where_they_do_not_belong(bank, users):
    with bank.store.reading() as records:
        rows = list(records.audit.rows())
    details = " ".join(row.details for row in rows)
    assert WORDS not in details and OTHER not in details and "argon2" not in details
    added = [json.loads(row.details) for row in rows if row.act == "user-added"]
    assert added[0] == {"name": "Adam", "role": "administrator"}


def test_the_commands(file_bank, monkeypatch, capsys):
    import io

    from siggui.cli.program import run

    file_bank.account()
    file_bank.room.close()
    monkeypatch.setattr("siggui.services.record_room.data_folder", lambda: file_bank.folder)

    def siggui(*arguments, typed=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        status = run(list(arguments), lambda: 0)
        return status, *capsys.readouterr()

    assert siggui("users", "list")[:2] == (0, "")
    assert siggui("users", "add", "Cleo", "--role", "clerk", typed=f"{OTHER}\n")[0] == 1
    status, _, told = siggui("users", "add", "Adam", "--role", "administrator", typed=f"{ADMIN}\n")
    assert status == 0 and "has to sign in" in told
    typed = f"Adam\n{ADMIN}\n{OTHER}\n"
    assert siggui("users", "add", "Cleo", "--role", "clerk", typed=typed)[0] == 0
    as_adam = ("--user", "Adam")
    _, out, _ = siggui("users", "list", *as_adam, typed=f"{ADMIN}\n")
    assert out == "Adam\tadministrator\tactive\nCleo\tclerk\tactive\n"
    for arguments in (
        ("role", "Cleo", "reviewer"),
        ("disable", "Cleo"),
        ("enable", "Cleo"),
        ("unlock", "Cleo"),
        ("idle", "5"),
    ):
        assert siggui("users", *arguments, *as_adam, typed=f"{ADMIN}\n")[0] == 0, arguments
    assert siggui("users", "reset", "Cleo", *as_adam, typed=f"{ADMIN}\n{OTHER}\n")[0] == 0
    typed = f"{OTHER}\n{WORDS}\n"
    assert siggui("users", "password", "--user", "Cleo", typed=typed)[0] == 0
    assert siggui("users", "password", "--user", "Cleo", typed=typed)[0] == 1
    assert siggui("users", "idle", "0", *as_adam, typed=f"{ADMIN}\n")[0] == 1
    status, _, told = siggui("users", "list", *as_adam, typed="guess\n")
    assert status == 1 and "is wrong" in told
    assert UserService(file_bank.room).desk().idle_minutes == 5
