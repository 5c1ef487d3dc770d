"""What a network may learn from at a bank, and how a tuned one is put in use and back."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from siggui.domain import fine_tuning
from siggui.domain.casework import Outcome
from siggui.domain.fine_tuning import Change
from siggui.domain.work_queue import Amount
from siggui.errors import InputError
from siggui.services.fine_tune import FineTuningService
from siggui.services.own_network import load_in_use, load_version
from siggui.services.record_room import RecordRoom
from siggui.services.work_queue import WorkQueue
from siggui.storage.learning_rows import LearningRows

DAY = date(2026, 5, 4)
GOOD = (Change("kept back", True, "EER", 0.1, 0.05, -0.08, -0.01),)


def known(bank):
    with bank.store.reading() as records:
        return {each.name: each for each in LearningRows(records.connection).signatories(DAY)}


def as_(bank, name):
    room = RecordRoom(bank.folder, bank.room.database)
    room.account = name
    return WorkQueue(room), room


def queued(bank, signatory_id, specimens, seed, outcomes):
    """An item of the queue that one person after the other judges."""
    image, _ = bank.signature(seed)
    item = bank.intake.take_image(image, "100", Amount(9_999_999), f"n{seed}", day=DAY).item
    for name, outcome in zip(("rui", "eve"), outcomes, strict=False):
        queue, room = as_(bank, name)
        case = bank.case(signatory_id, specimens, seed)
        reason = "consistent" if outcome is Outcome.PASS else "unusual-item"
        queue.decide(queue.take(item.id), case, outcome, reason, day=DAY)
        room.close()


def test_what_is_proven_and_what_is_not(bank):
    from dataclasses import replace

    file = bank.account("100", "Ana", "Nobody")
    ana = file.signatories[0].signatory.id
    ids = [bank.enroll(ana, seed).specimen.id for seed in (1, 2)]
    used = list(zip(ids, (1, 2), strict=True))
    bank.enroll(ana, 3, valid_from=date(2030, 1, 1))
    for seed, outcome, reason in (
        (10, Outcome.PASS, "consistent"),
        (11, Outcome.PASS, "confirmed"),
        (11, Outcome.PASS, "confirmed"),
        (12, Outcome.REJECT, "differs"),
        (13, Outcome.REJECT, "mandate-not-met"),
        (14, Outcome.REJECT, "copied"),
        (15, Outcome.REFER, "unclear"),
        (1, Outcome.PASS, "confirmed"),
    ):
        decision = bank.decide(bank.case(ana, used, seed), outcome, reason)
        if seed == 14:
            bank.forgeries.put_on(decision.verification_id, "copied")
    bank.queue.set_policy(replace(bank.queue.policy(), four_eyes_from_cents=1))
    queued(bank, ana, used, 20, (Outcome.PASS, Outcome.PASS))
    queued(bank, ana, used, 21, (Outcome.PASS, Outcome.REFER))
    queued(bank, ana, used, 22, (Outcome.PASS,))
    found = known(bank)
    assert list(found) == ["Ana"]
    # Once each: 11 was confirmed twice, and 1 is a specimen already.
    assert set(found["Ana"].specimens) == set(ids)
    assert len(found["Ana"].confirmed) == 2 and len(found["Ana"].forged) == 2


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(fine_tuning, "LEAST_WRITERS", 1)
    monkeypatch.setattr(fine_tuning, "LEAST_HELD_OUT", 0)


def test_images_come_person_by_person(file_bank, few):
    file = file_bank.account("100", "Ana", "Rui")
    for place, each in enumerate(file.signatories):
        ids = [file_bank.enroll(each.signatory.id, 10 * place + k).specimen.id for k in (1, 2)]
    case = file_bank.case(each.signatory.id, [(ids[0], 11)], 99)
    file_bank.decide(case, Outcome.REJECT, "differs")
    service = FineTuningService(file_bank.room)
    images = list(service.images(service.writers(DAY)))
    assert sorted((len(each.genuine), len(each.forged)) for each in images) == [(2, 0), (2, 1)]
    assert all(image.startswith(b"\x89PNG") for each in images for image in each.genuine)


def test_put_in_use_and_taken_back(file_bank, small_network):
    service, room = FineTuningService(file_bank.room), file_bank.room
    file_bank.account()
    shipped = load_in_use(room, "cpu").model_version
    own = small_network({"fine_tuned_from": shipped})
    network = service.put_in_use(own, GOOD, ())
    assert network.model_version.startswith("2026-01-02-own-")
    loaded = load_in_use(room, "cpu")
    assert (loaded.model_version, loaded.notices) == (network.model_version, [])
    assert file_bank.keeping.check().flaws == ()
    assert service.undo() is None
    assert load_in_use(room, "cpu").model_version == shipped
    # What it decided can still be replayed.
    assert load_version(room, network.model_version).model_version == network.model_version
    assert load_version(room, shipped).model_version == shipped
    with pytest.raises(InputError) as refused:
        service.undo()
    assert refused.value.code == "fine-tuning-none"
    with file_bank.store.reading() as records:
        acts = [row.act for row in records.audit.rows()]
    assert acts[-2:] == ["fine-tuned", "fine-tuning-undone"]
    assert file_bank.keeping.audit_flaws()[0] == []


def test_a_worse_network_is_refused(file_bank, small_network):
    file_bank.account()
    worse = (*GOOD, Change("drawn-2, forgeries", False, "EER", 0.1, 0.12, 0.0, 0.04))
    service = FineTuningService(file_bank.room)
    for changes in (worse, ()):
        with pytest.raises(InputError) as refused:
            service.put_in_use(small_network({"fine_tuned_from": "x"}), changes, ())
        assert refused.value.code == "fine-tuning-worse"
    with file_bank.store.reading() as records:
        assert records.networks.newest_in_use() is None


def test_of_another_shipped_network_or_altered(file_bank, small_network):
    service, room = FineTuningService(file_bank.room), file_bank.room
    file_bank.account()
    shipped = load_in_use(room, "cpu").model_version
    service.put_in_use(small_network({"fine_tuned_from": "2025-01-01-00000000"}), GOOD, ())
    engine = load_in_use(room, "cpu")
    assert engine.model_version == shipped and "shipped before" in engine.notices[0]
    service.undo()
    assert load_in_use(room, "cpu").notices == []
    service.put_in_use(small_network({"fine_tuned_from": shipped}), GOOD, ())
    with file_bank.store.encrypting_anew() as (connection, _):
        connection.execute(text("UPDATE own_networks SET weights = substr(weights, 1, 500)"))
    engine = load_in_use(room, "cpu")
    assert engine.model_version == shipped
    assert engine.notices[0].endswith("So the shipped network is used, not the bank's own.")
    assert len(file_bank.keeping.check().flaws) == 1
