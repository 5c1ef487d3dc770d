"""Items from the list to the last decision: who gets what, who may judge, what is kept."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from siggui.domain.casework import Outcome
from siggui.domain.decision import Decision
from siggui.domain.mandate import Rule
from siggui.domain.mandate_text import parse_who
from siggui.domain.policy import Band, Policy
from siggui.domain.rights import Role, Session
from siggui.domain.work_queue import Amount, ItemState, Look, SortBy, Truth, Wanted
from siggui.errors import InputError, SystemFault
from siggui.services.board import BoardService
from siggui.services.intake_report import IntakeReport
from siggui.services.record_room import RecordRoom
from siggui.services.work_queue import WorkQueue

DAY = date(2026, 5, 4)
PASS, REFER, REJECT = Outcome.PASS, Outcome.REFER, Outcome.REJECT
REASON = {PASS: "consistent", REFER: "unclear", REJECT: "differs"}


@pytest.fixture
def desk(bank):
    """An account with two specimens."""
    account = bank.account("100", "Ana Pereira")
    signatory = account.signatories[0].signatory.id
    bank.specimens = [(bank.enroll(signatory, seed).specimen.id, seed) for seed in (1, 2)]
    bank.signatory, bank.desks = signatory, {}
    yield bank
    for room in bank.desks.values():
        room.close()


def add(bank, seed, cents=None, number="100", name=""):
    """An item whose image was drawn; it is prepared as any other."""
    image, _ = bank.signature(seed)
    amount = None if cents is None else Amount(cents)
    return bank.intake.take_image(image, number, amount, name or f"n{seed}", day=DAY).item


def as_(bank, name):
    """The queue at another person's desk."""
    if name not in bank.desks:
        bank.desks[name] = RecordRoom(bank.folder, bank.room.database)
        bank.desks[name].account = name
    return WorkQueue(bank.desks[name])


def judge(bank, actor, outcome, item=None, reason=""):
    queue = as_(bank, actor)
    claim = queue.take(item.id) if item else queue.take_next()
    case = bank.case(bank.signatory, bank.specimens, 9)
    reason = reason or REASON[outcome]
    return queue.decide(claim, case, outcome, reason, day=DAY), claim


def state(bank, item):
    with bank.store.reading() as records:
        return records.queue.item(item.id)


def count(bank, table):
    with bank.store.reading() as records:
        return records.connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()


def test_from_arrival_to_a_recorded_decision(desk):
    item = add(desk, 9, 5_000)
    assert item.state is ItemState.WAITING and item.advice.model_version == "double-1"
    assert item.account_number == "100"
    result, claim = judge(desk, "ana", PASS)
    assert (result, claim.item.id, claim.look) == (ItemState.DONE, item.id, Look.FIRST)
    assert state(desk, item).outcome is PASS
    assert count(desk, "verifications") == count(desk, "decisions") == 1
    assert as_(desk, "ana").take_next() is None
    assert desk.keeping.check().flaws == ()


def test_nobody_gets_what_another_has(desk):
    items = {add(desk, seed, 100 * seed).id for seed in (3, 4)}
    first, second = as_(desk, "ana").take_next(), as_(desk, "rui").take_next()
    assert {first.item.id, second.item.id} == items
    assert as_(desk, "eva").take_next() is None
    with pytest.raises(InputError, match="Somebody else"):
        as_(desk, "eva").take(first.item.id)
    as_(desk, "ana").give_back(first)
    assert as_(desk, "eva").take(first.item.id).item.id == first.item.id


def test_a_program_that_died_gives_its_item_back(desk, monkeypatch):
    item = add(desk, 3)
    monkeypatch.setattr("siggui.services.work_queue.LEASE_S", -1)
    lost = as_(desk, "ana").take_next()
    taken = as_(desk, "rui").take_next()
    assert taken.item.id == item.id
    case = desk.case(desk.signatory, desk.specimens, 9)
    with pytest.raises(InputError, match="Somebody else"):
        as_(desk, "ana").decide(lost, case, PASS, "consistent", day=DAY)
    assert count(desk, "verifications") == 0
    as_(desk, "ana").give_back(lost)
    as_(desk, "rui").decide(taken, case, PASS, "consistent", day=DAY)
    with pytest.raises(InputError, match="decided meanwhile"):
        as_(desk, "rui").decide(taken, case, PASS, "consistent", day=DAY)


def test_a_clock_set_back_strands_no_item(desk, monkeypatch):
    """And one that goes a little faster than another takes nothing out of anybody's hands."""
    item = add(desk, 3)
    now = datetime.now(UTC)
    clock = [now + timedelta(days=1)]
    monkeypatch.setattr("siggui.services.work_queue._moment", lambda: clock[0])
    lost = as_(desk, "ana").take_next()
    clock[0] = now
    assert as_(desk, "rui").take_next().item.id == item.id
    case = desk.case(desk.signatory, desk.specimens, 9)
    with pytest.raises(InputError, match="Somebody else"):
        as_(desk, "ana").decide(lost, case, PASS, "consistent", day=DAY)
    clock[0] = now - timedelta(minutes=10)
    assert as_(desk, "eva").take_next() is None
    with pytest.raises(InputError, match="Somebody else"):
        as_(desk, "eva").take(item.id)


def test_twenty_hands_at_once_get_an_item_each(desk):
    items = [add(desk, 3 + n) for n in range(4)]
    got, failed = [], []

    def grab(name):
        try:
            got.append(as_(desk, name).take_next().item.id)
        except (SystemFault, AttributeError) as error:
            failed.append(error)

    threads = [threading.Thread(target=grab, args=(f"p{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert sorted(got) == sorted(item.id for item in items)


def test_a_parked_item_waits_until_it_is_chosen(desk):
    item = add(desk, 3)
    as_(desk, "ana").park(as_(desk, "ana").take_next())
    assert as_(desk, "rui").take_next() is None
    assert desk.queue.page(Wanted()).counts[ItemState.PARKED] == 1
    assert judge(desk, "rui", PASS, item)[0] is ItemState.DONE


def test_a_second_person_decides_blind(desk):
    item = add(desk, 9, 2_000_000)
    assert judge(desk, "ana", PASS)[0] is ItemState.SECOND_LOOK
    assert as_(desk, "ana").take_next() is None
    with pytest.raises(InputError, match="another person"):
        as_(desk, "ana").take(item.id)
    (shown,) = desk.queue.page(Wanted()).items
    assert shown.advice is None and shown.risk == 0.0
    decision = item.advice.decision
    assert desk.queue.page(Wanted(decision=decision)).items == ()
    result, claim = judge(desk, "rui", PASS)
    assert claim.is_blind and claim.item.advice is None
    assert result is ItemState.DONE and state(desk, item).outcome is PASS
    assert count(desk, "decisions") == 2


def test_two_who_do_not_agree_go_to_a_supervisor(desk):
    item = add(desk, 9, 2_000_000)
    judge(desk, "ana", PASS)
    assert judge(desk, "rui", REJECT)[0] is ItemState.SUPERVISOR
    assert as_(desk, "rui").take_next() is None
    with pytest.raises(InputError, match="nobody left"):
        judge(desk, "eva", REFER)
    assert state(desk, item).claimed_by == "eva"


def test_the_supervisors_word_is_the_last(desk):
    item = add(desk, 9)
    judge(desk, "ana", REFER)
    judge(desk, "rui", REFER)
    result, claim = judge(desk, "eva", REJECT)
    assert (result, claim.look, claim.is_blind) == (ItemState.DONE, Look.SUPERVISOR, False)
    assert claim.item.advice is not None
    assert state(desk, item).outcome is REJECT
    assert desk.keeping.audit_flaws()[0] == []


def test_the_same_person_cannot_decide_twice_even_with_a_claim(desk):
    item = add(desk, 9, 2_000_000)
    judge(desk, "ana", PASS)
    claim = as_(desk, "rui").take(item.id)
    case = desk.case(desk.signatory, desk.specimens, 9)
    with pytest.raises(InputError, match="another person"):
        as_(desk, "ana").decide(claim, case, PASS, "consistent", day=DAY)


def test_specimens_of_another_account_are_refused(desk):
    other = desk.account("200", "Zoe", customer="K-2", customer_name="Zoe")
    signatory = other.signatories[0].signatory.id
    add(desk, 9)
    claim = as_(desk, "ana").take_next()
    specimen = desk.enroll(signatory, 5).specimen.id
    case = desk.case(signatory, [(specimen, 5)], 9)
    with pytest.raises(InputError, match="not of this item's account"):
        as_(desk, "ana").decide(claim, case, PASS, "consistent", day=DAY)
    case = desk.case(desk.signatory, desk.specimens, 9)
    with pytest.raises(InputError, match="no reason"):
        as_(desk, "ana").decide(claim, case, PASS, "differs", day=DAY)


# Taking in ----------------------------------------------------------------------------------


def take_list(bank, tmp_path, lines, as_tests=False, header="id,account,questioned,amount"):
    path = tmp_path / "items.csv"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    report = IntakeReport()
    for taken in bank.intake.take_list(path, day=DAY, as_tests=as_tests):
        report.add(taken)
    return report


def test_a_list_is_taken_in_and_what_is_refused_is_told(desk, draw, tmp_path):
    draw("q.png", 9)
    (tmp_path / "text.png").write_text("no picture")
    lines = [
        "a,100,q.png,5",
        "b,999,q.png,5",
        "c,100,none.png,5",
        "d,100,text.png,5",
        "e,100,q.png,-1",
        "a,100,q.png,5",
        "f,1 0 0,q.png,",
    ]
    report = take_list(desk, tmp_path, lines)
    assert (report.waiting, report.passed, report.refused) == (2, 0, 5)
    codes = [taken.error.code for taken in report.first_refused]
    assert codes[0] == "account-unknown" and codes[-1] == "item-known"
    assert report.sentence() == "7 items: 2 to be checked, 5 refused."


def test_what_the_machine_cannot_answer_waits_for_a_person(bank, draw, tmp_path):
    bank.account("100", "Ana", customer_name="Ana")
    item = add(bank, 9)
    assert item.advice is None and "no specimen" in item.note
    assert item.risk > 0


def test_small_matches_pass_unseen_and_are_on_file(desk, monkeypatch):
    prepare = desk.verification.prepare
    monkeypatch.setattr(
        desk.verification,
        "prepare",
        lambda image, *rest: replace(prepare(image, *rest), warnings=(), refusal=None),
    )
    monkeypatch.setattr("siggui.services.verify_account.about_specimens", lambda _n: ())
    points = desk.engine.operating_points
    points["quick"] = replace(points["quick"], match_from=-2.0, no_match_below=-3.0)
    policy = Policy((Band(0, "quick"),), auto_pass_below_cents=10_000)
    desk.queue.set_policy(policy)
    assert desk.queue.policy() == policy
    item = add(desk, 9, 9_999)
    assert (item.advice.operating_point, item.advice.warnings) == ("quick", ())
    assert (item.state, item.outcome) == (ItemState.DONE, PASS)
    assert (count(desk, "verifications"), count(desk, "decisions")) == (1, 0)
    assert add(desk, 20, 10_000).state is ItemState.WAITING
    # An account that is always to be referred keeps it from passing.
    rules = (Rule(None, parse_who("one of anyone")),)
    account_id = desk.customers.look_up("100").account.id
    desk.mandates.change(account_id, rules, {}, always_refer=True, seen_version=0)
    item = add(desk, 9, 9_998, name="again")
    assert item.state is ItemState.WAITING and "mandate" in item.advice.warnings and item.note
    assert desk.keeping.check().flaws == ()


def test_test_items_are_mixed_in_and_leave_no_trace_at_the_account(desk, draw, tmp_path):
    draw("t.png", 30)
    header = "id,account,questioned,truth"
    report = take_list(desk, tmp_path, ["t,100,t.png,forged"], as_tests=True, header=header)
    assert report.waiting == 1
    assert desk.queue.page(Wanted()).items == () and as_(desk, "ana").take_next() is None
    desk.queue.set_policy(Policy(test_share=0.2))
    for seed in range(40, 70):
        add(desk, seed)
        if len(desk.queue.page(Wanted()).items) > seed - 39:
            break
    (test,) = [i for i in desk.queue.page(Wanted()).items if i.external_id == "t"]
    assert judge(desk, "ana", REFER, test)[0] is ItemState.DONE
    assert count(desk, "verifications") == count(desk, "decisions") == 0
    with desk.store.reading() as records:
        assert records.queue.truth(test.id) is Truth.FORGED
    assert desk.keeping.audit_flaws()[0] == []


def test_a_truth_that_was_altered_is_found(desk, draw, tmp_path):
    draw("t.png", 30)
    header = "id,account,questioned,truth"
    take_list(desk, tmp_path, ["t,100,t.png,forged"], as_tests=True, header=header)
    with desk.store.encrypting_anew() as (connection, _):
        connection.execute(text("UPDATE queue_tests SET truth = 'genuine'"))
    assert [flaw.code for flaw in desk.keeping.audit_flaws()[0]] == ["record-differs"]


# Looking ------------------------------------------------------------------------------------


def in_pieces(queue, sort_by):
    """The queue as a list gets it that is scrolled to its end."""
    seen, after = [], None
    while True:
        page = queue.page(Wanted(sort_by=sort_by), after, 2)
        seen += page.items
        if page.after is None:
            return seen
        after = page.after


def test_pieces_of_the_queue_join_without_gap_or_double(desk):
    items = [add(desk, 30 + n, 1_000 * (n % 3 + 1)) for n in range(7)]
    as_(desk, "ana").park(as_(desk, "ana").take(items[2].id))
    for sort_by in SortBy:
        whole = desk.queue.page(Wanted(sort_by=sort_by)).items
        assert [i.id for i in in_pieces(desk.queue, sort_by)] == [i.id for i in whole]
        assert len(whole) == 7
        if sort_by is SortBy.AGE:
            assert [i.id for i in whole] == [i.id for i in items]
        elif sort_by is SortBy.AMOUNT:
            cents = [i.amount.cents for i in whole]
            assert cents == sorted(cents, reverse=True)


def test_filters(desk):
    small, large = add(desk, 30, 1_000), add(desk, 31, 900_000)
    nothing = add(desk, 32)

    def ids(**fields):
        return {item.id for item in desk.queue.page(Wanted(**fields)).items}

    assert ids() == {small.id, large.id, nothing.id}
    assert ids(least_cents=100_000) == {large.id}
    assert ids(below_cents=100_000) == {small.id, nothing.id}
    assert ids(states=(ItemState.PARKED,)) == set()
    by_decision = [ids(decision=decision) for decision in Decision]
    assert set().union(*by_decision) == ids() and sum(map(len, by_decision)) == 3


def test_pictures_are_small_and_encrypted(desk):
    item = add(desk, 30)
    (small,) = desk.queue.thumbnails([item.id]).values()
    assert small.startswith(b"\x89PNG") and len(small) < len(desk.queue.images(item.id)[0]) * 2
    with desk.store.reading() as records:
        kept = records.connection.execute(text("SELECT image FROM queue_images")).scalar_one()
    assert b"PNG" not in bytes(kept)
    before = desk.keeping.count_parts()
    assert desk.keeping.change_key() == before
    assert desk.queue.thumbnails([item.id])[item.id] == small


def test_the_board_counts_what_was_done(desk, draw, tmp_path):
    draw("t.png", 30)
    header = "id,account,questioned,truth"
    take_list(desk, tmp_path, ["t,100,t.png,forged"], as_tests=True, header=header)
    with desk.store.acting("ana") as records:
        records.queue.release_test(records.audit.time_utc)
        records.audit.append("test-item-mixed-in", "item:t", {})
    (test,) = desk.queue.page(Wanted()).items
    judge(desk, "ana", PASS, test)
    add(desk, 9, 2_000_000)
    judge(desk, "ana", PASS)
    judge(desk, "rui", REJECT)
    judge(desk, "eva", REJECT)
    board = BoardService(desk.room).board()
    ana, eva, rui = board.people
    assert (ana.caught.value, ana.caught.cases) == (0.0, 1)
    assert (ana.overturned.value, rui.overturned.value, eva.overturned) == (1.0, 0.0, None)
    assert ana.per_day.value == 2.0 and ana.referred.cases == 1
    # The test item says nothing about how scores drift.
    assert [week.log_lr.cases for week in board.weeks] == [1]


def test_rights(desk):
    """Where people sign in, a clerk gets first looks, a reviewer second ones, and so on."""
    item = add(desk, 9, 2_000_000)

    def sign_in(name, role):
        queue = as_(desk, name)
        session = Session(name, role)
        desk.desks[name]._proven = lambda _records: session
        return queue

    clerk, other = sign_in("cleo", Role.CLERK), sign_in("cora", Role.CLERK)
    reviewer, supervisor = sign_in("rhea", Role.REVIEWER), sign_in("suri", Role.SUPERVISOR)
    case = desk.case(desk.signatory, desk.specimens, 9)
    claim = clerk.take_next()
    assert clerk.decide(claim, case, PASS, "consistent", day=DAY) is ItemState.SECOND_LOOK
    assert other.take_next() is None
    with pytest.raises(InputError, match="needs the right"):
        other.take(item.id)
    claim = reviewer.take_next()
    assert reviewer.decide(claim, case, REJECT, "differs", day=DAY) is ItemState.SUPERVISOR
    assert supervisor.take_next().item.id == item.id
    with pytest.raises(InputError, match="needs the right"):
        reviewer.set_policy(Policy())
    with pytest.raises(InputError, match="needs the right"):
        BoardService(desk.desks["rhea"]).board()
    assert BoardService(desk.desks["suri"]).board().people


def test_an_erased_customer_leaves_nothing_in_the_queue(desk, draw, tmp_path):
    draw("t.png", 30)
    header = "id,account,questioned,truth"
    take_list(desk, tmp_path, ["t,100,t.png,forged"], as_tests=True, header=header)
    add(desk, 9, 2_000_000)
    judge(desk, "ana", PASS)
    add(desk, 10)
    customer = desk.customers.look_up("100").customer
    desk.erasure.erase(customer.id, "requested", customer.number)
    assert desk.queue.page(Wanted()).items == ()
    for table in ("queue_items", "queue_images", "queue_tests", "queue_judgments"):
        assert count(desk, table) == 0
    assert desk.keeping.check().flaws == ()


def test_what_cannot_be_compared_is_referred_or_rejected_but_never_passed(bank):
    bank.desks = {}
    bank.account("100", "Ana", customer_name="Ana")
    item = add(bank, 9)
    ana, rui = as_(bank, "ana"), as_(bank, "rui")
    claim = ana.take_next()
    with pytest.raises(InputError, match="Without a verdict"):
        ana.decide(claim, None, PASS, "consistent", day=DAY)
    assert ana.decide(claim, None, REFER, "few-specimens", day=DAY) is ItemState.SECOND_LOOK
    assert rui.decide(rui.take_next(), None, REJECT, "differs", day=DAY) is ItemState.DONE
    assert state(bank, item).outcome is REJECT and count(bank, "decisions") == 0
    assert bank.keeping.audit_flaws()[0] == []
    for room in bank.desks.values():
        room.close()
