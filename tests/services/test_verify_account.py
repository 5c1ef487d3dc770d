"""The questioned signature against everybody who signs for an account."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from siggui.domain.decision import Decision
from siggui.errors import InputError
from siggui.imaging.canvas import turned

DAY = date(2026, 5, 4)


@pytest.fixture
def firm(bank):
    """Three signatories; the last one has no specimen."""
    file = bank.account("1", "Ana", "Rui", "Zoe", customer_name="Harbor Trading")
    ana, rui, _ = (each.signatory.id for each in file.signatories)
    for seed in (1, 2):
        bank.enroll(ana, seed)
        bank.enroll(rui, 20 + seed)
    return file


def verify(bank, firm, seed, day=DAY):
    _, questioned = bank.signature(seed)
    return bank.accounts.verify_account(firm.account.id, questioned, day=day)


def test_the_best_signatory_comes_first(bank, firm):
    found = verify(bank, firm, 21)
    assert found.best.signatory.name == "Rui"
    assert [each.signatory.name for each in found.candidates] == ["Rui", "Ana"]
    assert [person.name for person in found.without_specimens] == ["Zoe"]
    assert len(found.best.specimens) == len(found.best.finding.specimen_similarities) == 2
    assert found.best.finding.log_lr > found.candidates[1].finding.log_lr
    assert found.best.finding.model_version == "double-1"


def test_the_same_image_is_told(bank, firm):
    codes = [warning.code for warning in verify(bank, firm, 21).best.finding.warnings]
    assert codes == ["same-image"]


def test_what_was_embedded_is_not_embedded_again(bank, firm):
    before = bank.engine.embedded
    verify(bank, firm, 5)
    assert bank.engine.embedded == before + 1


def test_another_model_embeds_anew_and_never_mixes(bank, firm):
    before = verify(bank, firm, 5)
    bank.engine.model_version = "double-2"
    embedded = bank.engine.embedded
    after = verify(bank, firm, 5)
    assert bank.engine.embedded == embedded + 5
    assert after.best.finding.log_lr == before.best.finding.log_lr
    verify(bank, firm, 6)
    assert bank.engine.embedded == embedded + 6
    assert bank.keeping.audit_flaws()[0] == []


def test_a_new_network_sees_the_specimens_on_file_in_parts(bank, firm, monkeypatch):
    monkeypatch.setattr("siggui.services.verify_account._CAUGHT_UP_AT_ONCE", 3)
    assert bank.accounts.catch_up("") == ""
    bank.engine.model_version = "double-2"
    embedded = bank.engine.embedded
    came_to, parts = bank.accounts.catch_up(""), 1
    while came_to:
        came_to, parts = bank.accounts.catch_up(came_to), parts + 1
    assert (bank.engine.embedded - embedded, parts) == (4, 3)
    verify(bank, firm, 5)
    assert bank.engine.embedded == embedded + 5
    assert bank.keeping.check().flaws == ()


def test_nothing_to_compare_with(bank):
    empty = bank.account("1")
    with pytest.raises(InputError) as caught:
        verify(bank, empty, 1)
    assert caught.value.code == "specimens-missing"
    bank.enroll(empty.signatories[0].signatory.id, 1, valid_until=DAY)
    with pytest.raises(InputError) as caught:
        verify(bank, empty, 2, DAY + timedelta(days=1))
    assert caught.value.code == "specimens-expired"
    # An item from before the customer signed a card, or a clock that was set back.
    with pytest.raises(InputError, match=r"count from 2026-\d\d-\d\d on") as caught:
        verify(bank, empty, 2, date(2020, 1, 1))
    assert caught.value.code == "specimens-later"
    assert verify(bank, empty, 2).best.specimens


def test_old_specimens_are_told(bank):
    file = bank.account("1")
    bank.enroll(file.signatories[0].signatory.id, 1, valid_from=date(2019, 5, 5))
    codes = [warning.code for warning in verify(bank, file, 5).best.finding.warnings]
    assert codes == ["few-specimens", "old-specimens"]


def test_one_that_fits_nobody_but_turned_is_referred(bank, firm):
    points = bank.engine.operating_points
    points["standard"] = replace(points["standard"], no_match_below=-0.1)
    _, questioned = bank.signature(21)
    upside_down = replace(questioned, canvas=turned(questioned.canvas, 2))
    found = bank.accounts.verify_account(firm.account.id, upside_down, day=DAY)
    by_name = {each.signatory.name: each.finding for each in found.candidates}
    assert by_name["Rui"].log_lr < by_name["Rui"].operating_point.no_match_below
    assert by_name["Rui"].decision is Decision.REFER
    assert by_name["Rui"].warnings[0].code == "may-be-turned"
