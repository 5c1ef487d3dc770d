"""An item against an account with a mandate, and what is recorded of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import text

from siggui.domain.casework import Outcome
from siggui.domain.customers import Signatory
from siggui.domain.decision import Decision, Finding, OperatingPoint, Rate, Warning
from siggui.domain.mandate import MandateVerdict, Panel, Rule
from siggui.domain.mandate_text import parse_who
from siggui.errors import InputError
from siggui.services.verify_account import AccountFinding, SignatoryFinding
from siggui.services.verify_item import who_signed

DAY = date(2026, 5, 4)
SIGNS, UNCLEAR = Decision.MATCH, Decision.REFER
RULES = (Rule(Decimal(10_000), parse_who("A or 2 B")), Rule(None, parse_who("2 A")))


@pytest.fixture
def firm(bank):
    """Ana and Abe are in panel A, Bob in B; each has the specimen that is drawn from a seed."""
    bank.judge_as_drawn()
    file = bank.account("1", "Abe", "Ana", "Bob", customer_name="Harbor Trading")
    panels = {}
    for seed, each in enumerate(file.signatories, 1):
        bank.enroll(each.signatory.id, seed)
        panels[each.signatory.id] = Panel(each.signatory.name[0])
    bank.mandates.change(file.account.id, RULES, panels, instructions="Call first.", seen_version=0)
    return bank.customers.account(file.account.id)


def test_the_mandate_is_applied(bank, firm):
    account = firm.account.id
    one = bank.item(account, [1], Decimal(12_000)).finding
    assert one.mandate.verdict is MandateVerdict.NOT_MET
    assert one.mandate.sentence == "12,000.00 needs two of panel A; one found."
    two = bank.item(account, [1, 2], Decimal(12_000)).finding
    assert two.mandate.verdict is MandateVerdict.MET
    assert [each.best.signatory.name for each in two.signatures] == ["Abe", "Ana"]
    # The same person twice is one person.
    twice = bank.item(account, [1, 1], Decimal(12_000)).finding
    assert twice.mandate.verdict is MandateVerdict.NOT_MET
    assert bank.item(account, [1], Decimal(9_999)).finding.mandate.verdict is MandateVerdict.MET


def test_a_copy_of_a_specimen_does_not_sign(bank, firm):
    finding = bank.item(firm.account.id, [1], Decimal(5), again=0).finding
    assert finding.signatures[0].best.finding.warnings[0].code == "same-image"
    assert finding.mandate.verdict is MandateVerdict.REFER
    assert finding.mandate.sentence.endswith("none found, one of panel A unclear.")


def about(*candidates):
    """What was found about one signature: who, log_lr, and codes of warnings."""
    zero = Rate(0.0, 0.0, 0.0)
    point = OperatingPoint("standard", 1.0, -1.0, zero, zero, zero, zero)
    return AccountFinding(
        tuple(
            SignatoryFinding(
                Signatory(name, "account", name),
                (),
                Finding(
                    0.5,
                    log_lr,
                    point.decide(log_lr, codes),
                    point,
                    (),
                    tuple(Warning(code, "") for code in codes),
                    "cpu",
                    "none",
                    1.0,
                ),
            )
            for name, log_lr, *codes in candidates
        ),
        (),
    )


@pytest.mark.parametrize(
    ("signatures", "found"),
    [
        ([about(("ana", 2.0), ("rui", 1.5))], {"ana": SIGNS}),
        ([about(("ana", 0.5), ("rui", 0.0))], {"ana": UNCLEAR}),
        ([about(("ana", -2.0))], {}),
        # Twice the same person.
        ([about(("ana", 2.0), ("rui", -2.0)), about(("ana", 1.5), ("rui", -2.0))], {"ana": SIGNS}),
        # The second may be another's, which nobody can be sure of.
        (
            [about(("ana", 1.5), ("rui", 1.2)), about(("ana", 2.0), ("rui", 1.9))],
            {"ana": SIGNS, "rui": UNCLEAR},
        ),
        # The clearer one chooses first, whatever the order.
        (
            [about(("ana", 0.5)), about(("ana", 2.0))],
            {"ana": SIGNS},
        ),
        ([about(("ana", 2.0, "near-duplicate"))], {"ana": UNCLEAR}),
        ([about(("ana", 2.0, "few-specimens"))], {"ana": SIGNS}),
    ],
)
def test_each_signature_goes_to_another_person(signatures, found):
    assert who_signed(signatures) == found


def test_without_a_mandate_or_an_amount_something_is_said(bank, firm):
    assert "Type the amount" in bank.item(firm.account.id, [1]).finding.note
    other = bank.account("2", customer="K-2", customer_name="Zoe Quist")
    bank.enroll(other.signatories[0].signatory.id, 31)
    finding = bank.item(other.account.id, [31], Decimal(5)).finding
    assert finding.mandate is None and "no mandate" in finding.note
    assert finding.signatures[0].best.signatory.name == "Zoe Quist"


def test_what_nobody_can_meet_any_more_is_referred(bank, firm):
    (specimen,) = firm.signatories[1].specimens
    bank.customers.withdraw_specimen(specimen.id)
    finding = bank.item(firm.account.id, [1], Decimal(12_000)).finding
    assert finding.mandate.verdict is MandateVerdict.REFER
    assert "Nobody can meet this now" in finding.mandate.sentence


def test_items_that_cannot_be_checked(bank, firm):
    with pytest.raises(InputError) as caught:
        bank.item(firm.account.id, [], Decimal(1))
    assert caught.value.code == "signature-missing"
    with pytest.raises(InputError) as caught:
        bank.item("0" * 32, [1], Decimal(1))
    assert caught.value.code == "account-unknown"
    _, good = bank.signature(1)
    bad = replace(good, refusal=InputError("blurred", "It is blurred.", "Scan it again."))
    with pytest.raises(InputError, match="Signature 2: It is blurred"):
        bank.items.verify_item(firm.account.id, [good, bad], amount=Decimal(1), day=DAY)
    with pytest.raises(InputError) as caught:
        bank.items.verify_item(
            firm.account.id, [good], amount=Decimal(1), day=DAY - timedelta(days=400)
        )
    assert caught.value.code == "specimens-later"


def test_everything_is_recorded_together(bank, firm):
    case = bank.item(firm.account.id, [1, 2], Decimal("12000.50"))
    decided = bank.item_decisions.decide(case, Outcome.PASS, "consistent", day=DAY)
    assert decided.check.verdict is MandateVerdict.MET and len(decided.decisions) == 2
    with bank.store.reading() as records:
        rows = {row.act: row for row in records.audit.rows()}
        kept = records.checks.check_of(decided.decisions[1].verification_id)
        assert records.checks.check_of("0" * 32) is None
    assert kept == decided.check and kept.amount == Decimal("12000.50")
    record = json.loads(rows["item-checked"].details)["record"]
    assert record["amount_cents"] == 1_200_050 and record["verdict"] == "met"
    assert record["mandate_id"] == firm.mandate.id
    assert rows["decided"].sequence == decided.decisions[-1].audit_sequence
    assert bank.keeping.audit_flaws()[0] == []


def test_what_was_decided_on_must_still_hold(bank, firm):
    case = bank.item(firm.account.id, [1], Decimal(5))
    bank.mandates.change(firm.account.id, RULES[1:], firm.mandate.panels, seen_version=1)
    with pytest.raises(InputError) as caught:
        bank.item_decisions.decide(case, Outcome.PASS, "consistent", day=DAY)
    assert caught.value.code == "mandate-changed"
    case = bank.item(firm.account.id, [1], Decimal(5))
    bank.customers.withdraw_specimen(firm.signatories[0].specimens[0].id)
    with pytest.raises(InputError) as caught:
        bank.item_decisions.decide(case, Outcome.PASS, "consistent", day=DAY)
    assert caught.value.code == "specimen-withdrawn"
    with bank.store.reading() as records:
        assert "decided" not in {row.act for row in records.audit.rows()}


@pytest.mark.parametrize("change", ["amount_cents = 1", "verdict = 'met'", "mandate_id = NULL"])
def test_a_check_changed_behind_the_programs_back_is_seen(bank, firm, change):
    case = bank.item(firm.account.id, [1], Decimal(12_000))
    bank.item_decisions.decide(case, Outcome.REJECT, "mandate-not-met", day=DAY)
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text(f"UPDATE item_checks SET {change}"))
    (flaw,) = bank.keeping.audit_flaws()[0]
    assert flaw.code == "record-differs" and "check" in flaw.sentence


def test_a_decision_on_several_signatures_says_nothing_of_each(bank, firm):
    """Thresholds are fitted to what people said of single signatures."""
    for seeds in ([1], [1, 2]):
        case = bank.item(firm.account.id, seeds, Decimal(5))
        bank.item_decisions.decide(case, Outcome.REJECT, "differs", day=DAY)
    with bank.store.reading() as records:
        assert len(list(records.cases.judged("double-1"))) == 1
