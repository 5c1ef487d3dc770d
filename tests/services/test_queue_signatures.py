"""Items of the queue with several signatures, and items that were signed on an earlier day."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PIL import Image
from sqlalchemy import text

from siggui.domain.casework import Outcome
from siggui.domain.crop import CropBox
from siggui.domain.decision import Decision
from siggui.domain.located import Located
from siggui.domain.mandate import MandateVerdict, Panel, Rule
from siggui.domain.mandate_text import parse_who
from siggui.domain.policy import Band, Policy
from siggui.domain.work_queue import ItemState, Wanted
from siggui.errors import InputError
from siggui.services.decide import Case
from siggui.services.past_cases import PastCaseService
from siggui.services.report import ReportService

DAY = date(2026, 5, 4)
PASS, REFER, REJECT = Outcome.PASS, Outcome.REFER, Outcome.REJECT


@pytest.fixture
def firm(bank):
    """Two of panel A sign: Abe, who is drawn from 1, and Ana, who is drawn from 2."""
    bank.judge_as_drawn()
    file = bank.account("1", "Abe", "Ana", customer_name="Harbor Trading")
    bank.people = [each.signatory.id for each in file.signatories]
    bank.specimens = [bank.enroll(key, seed).specimen.id for seed, key in enumerate(bank.people, 1)]
    panels = dict.fromkeys(bank.people, Panel.A)
    rules = (Rule(None, parse_who("2 A")),)
    bank.mandates.change(file.account.id, rules, panels, seen_version=0)
    bank.queue.set_policy(Policy((Band(0, "standard"),), four_eyes_from_cents=None))
    return bank


def take_in(bank, folder, *lines, header="id,account,questioned,amount,signed"):
    path = folder / "items.csv"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return list(bank.intake.take_list(path, day=DAY))


def case(bank, place, seed):
    """What lies on the page for one of the two."""
    image, questioned = bank.signature(seed, 1)
    prepared = bank.signature(place + 1)[1]
    finding = bank.verification.verify([prepared], questioned)
    used = ((bank.specimens[place], prepared),)
    return Case(bank.people[place], image, questioned, used, finding)


def test_an_item_with_two_signatures_is_judged_as_a_whole(firm, draw, tmp_path):
    for seed in (1, 2):
        draw(f"q{seed}.png", seed, 1)
    alone, both, twice = take_in(
        firm, tmp_path, "a,1,q1.png,12000,", "b,1,q1.png|q2.png,12000,", "c,1,q1.png | q1.png,5,"
    )
    assert (alone.item.signatures, both.item.signatures) == (1, 2)
    assert alone.item.note == "12,000.00 needs two of panel A; one found."
    assert both.item.note == "12,000.00 needs two of panel A; two found."
    assert both.item.advice.decision is Decision.MATCH
    assert "mandate" not in both.item.advice.warnings and "mandate" in twice.item.advice.warnings
    assert len(firm.queue.images(both.item.id)) == 2
    claim = firm.queue.take(both.item.id)
    assert claim.item.signatures == 2
    # Nobody decides on one of two.
    with pytest.raises(InputError, match="Not every signature"):
        firm.queue.decide(claim, case(firm, 0, 1), PASS, "consistent", day=DAY)
    finding = firm.items.verify_item(
        claim.item.account_id,
        [firm.signature(seed, 1)[1] for seed in (1, 2)],
        amount=None,
        day=DAY,
    )
    cases = [case(firm, 0, 1), case(firm, 1, 2)]
    state = firm.queue.decide(
        claim, cases[0], REFER, "unclear", day=DAY, more=cases[1:], finding=finding
    )
    assert state is ItemState.SECOND_LOOK
    with firm.store.reading() as records:
        verdicts = list(records.connection.scalars(text("SELECT id FROM verifications")))
        check = records.checks.check_of(verdicts[0])
    assert len(check.verification_ids) == 2 and set(check.verification_ids) == set(verdicts)
    # The second person reads neither the one nor the other before it is settled.
    reports, past = ReportService(firm.room), PastCaseService(firm.room)
    assert past.newest() == ()
    for verdict in verdicts:
        with pytest.raises(InputError, match="waits for another person"):
            reports.gather(verdict)
    firm.room.account = "rui"
    claim = firm.queue.take(both.item.id)
    firm.queue.decide(claim, cases[0], REJECT, "differs", day=DAY, more=cases[1:])
    firm.room.account = "ana"
    assert len(past.newest()) == 4
    assert [each.actor for each in reports.gather(verdicts[1]).decisions] == ["ana", "rui"]
    assert firm.keeping.check().flaws == ()
    # A signature that is taken away, or a day that is changed, is seen.
    with firm.store.encrypting_anew() as (connection, _):
        connection.execute(text("DELETE FROM queue_more_images"))
    assert {flaw.code for flaw in firm.keeping.audit_flaws()[0]} == {"record-differs"}


def test_an_item_with_two_signatures_passes_unseen_with_both_on_file(
    firm, draw, tmp_path, monkeypatch
):
    prepare = firm.verification.prepare
    monkeypatch.setattr(
        firm.verification,
        "prepare",
        lambda image, *rest: replace(prepare(image, *rest), warnings=(), refusal=None),
    )
    monkeypatch.setattr("siggui.services.verify_account.about_specimens", lambda _n: ())
    policy = Policy((Band(0, "standard"),), auto_pass_below_cents=10_000)
    firm.queue.set_policy(policy)
    for seed in (1, 2, 7):
        draw(f"q{seed}.png", seed, 1)
    both, one, strange = take_in(
        firm, tmp_path, "a,1,q1.png|q2.png,50,", "b,1,q1.png,50,", "c,1,q1.png|q7.png,50,"
    )
    assert (both.passed, one.passed, strange.passed) == (True, False, False)
    with firm.store.reading() as records:
        verdicts = list(records.connection.scalars(text("SELECT id FROM verifications")))
        check = records.checks.check_of(verdicts[0])
    assert len(verdicts) == 2 and check.verdict is MandateVerdict.MET
    assert strange.item.advice.log_lr < both.item.advice.log_lr
    assert firm.keeping.check().flaws == ()


def test_a_page_gives_as_many_signatures_as_the_mandate_asks_for(firm, draw, tmp_path, monkeypatch):
    sheet = Image.new("L", (2480, 3508), 255)
    for number, seed in enumerate((1, 2)):
        sheet.paste(Image.open(draw(f"q{seed}.png", seed, 1)), (200 + 900 * number, 2500))
    sheet.save(tmp_path / "page.png", dpi=(300, 300))
    places = [
        Located(CropBox(left, 2500, left + 500, 2700), sure)
        for left, sure in ((200, 0.9), (1100, 0.8), (1700, 0.7))
    ]
    monkeypatch.setattr("siggui.services.item_signatures.locate", lambda _page: tuple(places))
    firm.account("2", "Zoe", customer="K-2", customer_name="Zoe")
    both, one = take_in(firm, tmp_path, "a,1,page.png,12000,", "b,2,page.png,12000,")
    assert (both.item.signatures, one.item.signatures) == (2, 1)
    assert both.item.note == "12,000.00 needs two of panel A; two found."
    assert [item.signatures for item in firm.queue.page(Wanted()).items] == [1, 2]


def test_the_specimens_of_the_day_of_signing_count(bank, draw, tmp_path):
    bank.judge_as_drawn()
    person = bank.account("1", "Abe", customer_name="Abe").signatories[0].signatory.id
    early = DAY - timedelta(days=30)
    old = bank.enroll(person, 1, valid_from=early, valid_until=DAY - timedelta(days=3)).specimen
    new = bank.enroll(person, 2, valid_from=DAY).specimen
    draw("q.png", 1, 1)
    before, today, ahead, unclear = take_in(
        bank,
        tmp_path,
        f"a,1,q.png,5,{DAY - timedelta(days=5)}",
        "b,1,q.png,5,",
        f"c,1,q.png,5,{DAY + timedelta(days=1)}",
        "d,1,q.png,5,4/5/26",
    )
    assert (ahead.error.code, unclear.error.code) == ("signed-later", "day-unreadable")
    assert before.item.signed_on == DAY - timedelta(days=5) and today.item.signed_on is None
    assert before.item.advice.decision is Decision.MATCH
    assert today.item.advice.decision is Decision.NO_MATCH
    claim = bank.queue.take(before.item.id)
    assert claim.item.signed_on == before.item.signed_on
    on_old = bank.case(person, [(old.id, 1)], 9)
    with pytest.raises(InputError, match="counts no longer"):
        bank.queue.decide(claim, bank.case(person, [(new.id, 2)], 9), REJECT, "differs", day=DAY)
    assert bank.queue.decide(claim, on_old, REJECT, "differs", day=DAY) is ItemState.DONE
    assert bank.keeping.audit_flaws()[0] == []
    with bank.store.reading() as records:
        told = [json.loads(row.details) for row in records.audit.rows()]
    days = [each["record"]["signed_on"] for each in told if "signed_on" in each.get("record", {})]
    assert days == [before.item.signed_on.isoformat()]
