"""The list of known forgeries: what gets on it, what is found in it, and by which network."""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pytest
from sqlalchemy import text

from siggui.domain.casework import Outcome
from siggui.domain.forgery import LISTING_REASONS
from siggui.errors import InputError

DAY = date(2026, 5, 4)


@pytest.fixture
def branch(bank):
    """Two accounts, and a forgery (drawn from seed 50) rejected on the first one."""
    first = bank.account("100", "Ana", customer_name="Ana")
    second = bank.account("200", "Rui", customer="K-2", customer_name="Rui")
    bank.enroll(first.signatories[0].signatory.id, 1)
    bank.enroll(second.signatories[0].signatory.id, 2)
    bank.first, bank.second = first.account.id, second.account.id
    bank.rejected = reject(bank, bank.first, 50)
    return bank


def reject(bank, account_id, seed):
    case = bank.item(account_id, [seed])
    decided = bank.item_decisions.decide(case, Outcome.REJECT, "differs", day=DAY)
    return decided.check.verification_ids[0]


def look_up(bank, account_id, seed):
    (found,) = bank.item(account_id, [seed]).finding.forgeries
    return found


def test_every_account_is_warned(branch):
    assert look_up(branch, branch.second, 50).hits == ()
    listed = branch.forgeries.put_on(branch.rejected, "copied")
    (hit,) = look_up(branch, branch.second, 50).hits
    assert hit.forgery == listed and hit.is_same_image and hit.account_number == "100"
    assert "same picture as a known forgery" in hit.sentence
    assert "account 100" in hit.sentence and "(copied or traced)" in hit.sentence
    with branch.store.reading() as records:
        rows = {row.sequence: row for row in records.audit.rows()}
    row = rows[hit.audit_sequence]
    assert row.act == "decided" and json.loads(row.details)["record"]["outcome"] == "reject"
    assert look_up(branch, branch.second, 2).hits == ()
    assert branch.keeping.audit_flaws()[0] == []


def test_a_signature_is_embedded_once_for_account_and_list(branch):
    branch.forgeries.put_on(branch.rejected, "copied")
    before = branch.engine.embedded
    look_up(branch, branch.second, 60)
    assert branch.engine.embedded == before + 1


def test_a_hit_is_recorded_with_the_item(branch):
    listed = branch.forgeries.put_on(branch.rejected, "denied")
    case = branch.item(branch.second, [50])
    decided = branch.item_decisions.decide(case, Outcome.REJECT, "known-forgery", day=DAY)
    assert decided.check.forgery_ids == (listed.id,)
    with branch.store.reading() as records:
        assert records.checks.check_of(decided.check.verification_ids[0]) == decided.check
    assert branch.keeping.audit_flaws()[0] == []


def test_the_account_it_imitates_is_warned_only_of_what_is_more_like_it(branch, monkeypatch):
    monkeypatch.setattr("siggui.services.forgeries.HIT_FROM", -9.0)
    branch.forgeries.put_on(branch.rejected, "series")
    assert look_up(branch, branch.first, 1).hits == ()
    (hit,) = look_up(branch, branch.first, 50).hits
    assert hit.is_same_image
    assert look_up(branch, branch.second, 2).hits != ()


def test_only_what_was_rejected_gets_on_the_list(branch):
    passed = branch.item_decisions.decide(
        branch.item(branch.first, [1]), Outcome.PASS, "consistent", day=DAY
    )
    with pytest.raises(InputError) as caught:
        branch.forgeries.put_on(passed.check.verification_ids[0], "copied")
    assert caught.value.code == "not-rejected"
    for key, reason, code in (
        ("0" * 32, "copied", "verdict-unknown"),
        (branch.rejected, "because", "reason-unknown"),
    ):
        with pytest.raises(InputError) as caught:
            branch.forgeries.put_on(key, reason)
        assert caught.value.code == code


def test_off_the_list_and_back_on(branch):
    for reason in (LISTING_REASONS[0].code, LISTING_REASONS[1].code):
        entry = branch.forgeries.put_on(branch.rejected, reason)
        assert entry.reason_code == LISTING_REASONS[0].code
        assert look_up(branch, branch.second, 50).hits
        with pytest.raises(InputError, match="on the list already"):
            branch.forgeries.put_on(branch.rejected, reason)
        branch.forgeries.take_off(branch.rejected)
        assert look_up(branch, branch.second, 50).hits == ()
    with pytest.raises(InputError, match="not on the list"):
        branch.forgeries.take_off(branch.rejected)
    assert branch.keeping.audit_flaws()[0] == []


def test_another_network_never_compares_what_an_older_one_made(branch):
    branch.forgeries.put_on(branch.rejected, "copied")
    branch.engine.model_version = "double-2"
    found = look_up(branch, branch.second, 50)
    assert found.hits == () and found.waiting == 1
    assert branch.forgeries.catch_up() == 0
    found = look_up(branch, branch.second, 50)
    assert len(found.hits) == 1 and found.waiting == 0
    assert branch.forgeries.catch_up() == 0
    assert branch.keeping.audit_flaws()[0] == []


def test_the_list_is_encrypted(branch):
    branch.forgeries.put_on(branch.rejected, "copied")
    with branch.store.reading() as records:
        (embedding,) = branch.engine.embed([branch.signature(50, 1)[1].canvas])
        parts = records.connection.execute(
            text("SELECT vector, embedding FROM forgery_embeddings")
        ).one()
    for part, plain in zip(
        parts, (embedding.astype("<f2"), embedding.astype(np.float32)), strict=True
    ):
        assert plain.tobytes()[64:128] not in bytes(part)
    branch.keeping.change_key()
    assert look_up(branch, branch.second, 50).hits


def test_an_entry_changed_behind_the_programs_back_is_seen(branch):
    branch.forgeries.put_on(branch.rejected, "copied")
    with branch.store.encrypting_anew() as (connection, _):
        connection.execute(text("UPDATE known_forgeries SET reason_code = 'denied'"))
    (flaw,) = branch.keeping.audit_flaws()[0]
    assert flaw.code == "record-differs" and "forgery" in flaw.sentence
