"""A decision is kept with its verdict, or not at all."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import text

from siggui.domain.annotations import Annotated, Annotation, Shape
from siggui.domain.casework import REASONS, Outcome
from siggui.domain.own_view import Mark, OwnView, View
from siggui.errors import InputError, SystemFault
from siggui.services.past_cases import PastCaseService


@pytest.fixture
def person(bank):
    """A signatory with two specimens on file, as pairs of id and seed."""
    signatory = bank.account().signatories[0].signatory.id
    return signatory, [(bank.enroll(signatory, seed).specimen.id, seed) for seed in (1, 2)]


def rows(bank, act):
    with bank.store.reading() as records:
        return [row for row in records.audit.rows() if row.act == act]


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.code)
def test_what_is_kept(bank, person, reason):
    signatory, specimens = person
    case = bank.case(signatory, [*specimens, (None, 3)], 9)
    decision = bank.decide(case, reason.outcome, reason.code)
    with bank.store.reading() as records:
        assert records.cases.decisions_on(decision.verification_id) == (decision,)
    (verified,), (decided,) = rows(bank, "verified"), rows(bank, "decided")
    assert decided.sequence == decision.audit_sequence == verified.sequence + 1
    details = json.loads(verified.details)
    record = details["record"]
    assert record["log_lr"] == case.finding.log_lr
    assert record["model_version"] == "double-1" and record["operating_point"] == "standard"
    assert record["questioned_sha256"] == case.image.sha256
    assert [used["specimen_id"] for used in record["specimens"]] == [
        specimens[0][0],
        specimens[1][0],
        None,
    ]
    assert details["settings"]["cleaning"]["stamps"] is True
    assert "Pereira" not in verified.details + decided.details
    assert bank.keeping.audit_flaws()[0] == []


def test_what_the_clerk_said_before_the_verdict_is_kept(bank, person):
    view = OwnView(View.FORGED, (("slant", Mark.DIFFERS),))
    bank.decide(replace(bank.case(*person, 9), own_view=view))
    bank.decide(bank.case(*person, 8))
    asked, not_asked = (json.loads(row.details) for row in rows(bank, "decided"))
    assert asked["own_view"] == {"view": "forged", "marks": {"slant": "differs"}}
    assert "own_view" not in not_asked
    assert bank.keeping.audit_flaws()[0] == []


def test_marks_are_kept_sealed_with_the_decision(bank, person):
    marks = (Annotation(Shape.CIRCLE, 1, 2, 30, 40), Annotation(Shape.TEXT, 5, 6, 5, 6, "blunt"))
    annotated = (Annotated("ab" * 16, marks),)
    decision = bank.decide(replace(bank.case(*person, 9), annotations=annotated))
    assert PastCaseService(bank.room).reopen(decision.audit_sequence).annotated == annotated
    (decided,) = rows(bank, "decided")
    assert len(json.loads(decided.details)["annotations_sha256"]) == 64
    assert "blunt" not in decided.details
    with bank.store.reading() as records:
        (sealed,) = records.connection.scalars(text("SELECT marks FROM annotations")).all()
    assert b"blunt" not in bytes(sealed)
    other = bank.decide(bank.case(*person, 8))
    assert PastCaseService(bank.room).reopen(other.audit_sequence).annotated == ()


def test_the_questioned_image_is_kept(bank, person):
    decision = bank.decide(bank.case(*person, 9))
    with bank.store.reading() as records:
        assert records.cases.questioned_image(decision.verification_id)[:4] == b"\x89PNG"
        assert records.cases.questioned_image("0" * 32) is None


def test_a_reason_that_does_not_fit(bank, person):
    case = bank.case(*person, 9)
    for outcome, code in ((Outcome.PASS, "differs"), (Outcome.REJECT, "")):
        with pytest.raises(InputError, match="is no reason"):
            bank.decide(case, outcome, code)
    assert rows(bank, "decided") == []


def test_a_specimen_withdrawn_meanwhile(bank, person):
    signatory, specimens = person
    case = bank.case(signatory, specimens, 9)
    bank.customers.withdraw_specimen(specimens[0][0])
    with pytest.raises(InputError, match="counts no longer"):
        bank.decide(case)
    assert rows(bank, "verified") == []


def test_no_audit_row_no_decision(file_bank):
    """If the log cannot be written, the act did not happen, and it can be done again."""
    bank = file_bank
    signatory = bank.account().signatories[0].signatory.id
    specimens = [(bank.enroll(signatory, 1).specimen.id, 1)]
    case = bank.case(signatory, specimens, 9)
    refuse = (
        "CREATE TRIGGER stuck BEFORE INSERT ON audit WHEN NEW.act = 'decided' "
        "BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
    )
    with bank.store.encrypting_anew() as (connection, _):
        connection.execute(text(refuse))
    with pytest.raises(SystemFault):
        bank.decide(case)
    with bank.store.encrypting_anew() as (connection, _):
        for table in ("verifications", "used_specimens", "questioned_images", "decisions"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0
        connection.execute(text("DROP TRIGGER stuck"))
    bank.decide(case)
    assert bank.keeping.audit_flaws()[0] == []


def test_an_act_without_an_audit_row_is_undone(bank):
    from siggui.domain.customers import Customer

    with pytest.raises(RuntimeError, match="without an audit row"), bank.store.acting("x") as r:
        r.customers.add_customer(Customer("0" * 32, "K", "Nobody"))
    with bank.store.reading() as records:
        assert records.customers.customer_numbered("K") is None
