"""A recorded verdict is made again from what was kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from siggui.domain.audit import canonical
from siggui.domain.cleaning import Cleaning
from siggui.errors import InputError, SystemFault
from siggui.services.replay import Agreement, ReplayService
from siggui.services.verify import VerificationService


@pytest.fixture
def decided(bank):
    """A decision on one drawn signature against two specimens."""
    signatory = bank.account().signatories[0].signatory.id
    specimens = [(bank.enroll(signatory, seed).specimen.id, seed) for seed in (1, 2)]
    return bank.decide(bank.case(signatory, specimens, 3))


def replaying(bank) -> ReplayService:
    return ReplayService(bank.room, VerificationService(lambda: bank.engine))


def test_the_same_bit_for_bit_by_every_name(bank, decided):
    names = (
        str(decided.audit_sequence),
        str(decided.audit_sequence - 1),
        decided.id,
        decided.verification_id.upper(),
    )
    for name in names:
        replay = replaying(bank).replay(name)
        assert replay.agreement is Agreement.EXACT
        assert replay.recorded == replay.replayed
        assert replay.sequence == decided.audit_sequence - 1
        assert replay.changed_images == ()


def test_a_name_that_means_nothing(bank, decided):
    for name in ("1", "999", "f" * 32, "a name", ""):
        with pytest.raises(InputError) as refused:
            replaying(bank).replay(name)
        assert refused.value.code == "verdict-unknown"


def test_what_was_switched_off_stays_off(bank):
    signatory = bank.account().signatories[0].signatory.id
    specimen = bank.enroll(signatory, 1).specimen.id
    case = bank.case(signatory, [(specimen, 1)], 3)
    cleaning = Cleaning(lines=False)
    case = replace(case, questioned=replace(case.questioned, cleaning=cleaning))
    decision = bank.decide(case)
    seen = []

    class Watching(VerificationService):
        def prepare(self, image, cancelled=None, cleaning=None):
            seen.append(cleaning)
            return super().prepare(image, cancelled, cleaning)

    service = ReplayService(bank.room, Watching(lambda: bank.engine))
    assert service.replay(decision.id).agreement is Agreement.EXACT
    assert seen == [cleaning, cleaning]


def test_another_network_is_named(bank, decided):
    made_by = bank.engine.model_version
    bank.engine.model_version = "2031-01-01-newer"
    with pytest.raises(InputError) as refused:
        replaying(bank).replay(decided.id)
    assert refused.value.code == "replay-network"
    assert made_by in refused.value.message and "--weights" in refused.value.hint


def test_an_image_that_is_not_on_file(bank):
    signatory = bank.account().signatories[0].signatory.id
    decision = bank.decide(bank.case(signatory, [(None, 1)], 3))
    with pytest.raises(InputError) as refused:
        replaying(bank).replay(decision.id)
    assert refused.value.code == "replay-specimen-unknown"


def test_a_row_that_was_altered_proves_nothing(file_bank):
    signatory = file_bank.account().signatories[0].signatory.id
    specimen = file_bank.enroll(signatory, 1).specimen.id
    decision = file_bank.decide(file_bank.case(signatory, [(specimen, 1)], 3))
    import json
    import sqlite3

    sequence = decision.audit_sequence - 1
    with file_bank.store.reading() as records:
        details = json.loads(records.audit.row(sequence).details)
    details["record"]["log_lr"] += 1e-9
    file_bank.room.close()
    with sqlite3.connect(file_bank.folder / "siggui.db") as connection:
        connection.execute("DROP TRIGGER audit_no_update")
        connection.execute(
            "UPDATE audit SET details = ? WHERE sequence = ?", (canonical(details), sequence)
        )
    connection.close()
    with pytest.raises(SystemFault) as refused:
        replaying(file_bank).replay(decision.id)
    assert refused.value.code == "row-altered"


def test_a_verdict_that_differs_is_told(bank, decided):
    class Shifted:
        def __init__(self, engine, by):
            self._engine, self._by = engine, by

        def __getattr__(self, name):
            return getattr(self._engine, name)

        def compare(self, specimens, questioned):
            score = self._engine.compare(specimens, questioned)
            return replace(score, log_lr=score.log_lr + self._by)

    for by, agreement in ((1e-6, Agreement.ROUNDED), (0.01, Agreement.DIFFERENT)):
        verification = VerificationService(lambda by=by: Shifted(bank.engine, by))
        replay = ReplayService(bank.room, verification).replay(decided.id)
        assert replay.agreement is agreement
