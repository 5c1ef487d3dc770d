"""A bank tunes the network to its own signatures, looks, puts it in use and goes back."""

from __future__ import annotations

from functools import cache

import pytest

from siggui.cli import fine_tune as command
from siggui.domain import fine_tuning
from siggui.domain.fine_tuning import Change, SignedImages
from siggui.evaluation import drawn, tuned
from siggui.training import fine_tune as training
from siggui.training.bank import bank_sets


@pytest.fixture
def small(file_bank, draw, small_network, monkeypatch):
    """Eight signatories, invented signers who scribble, and a protocol of two signers."""

    def scribbled(seed):
        return draw(f"invented/{seed}.png", 500 + seed // 10, seed).read_bytes()

    people = [
        SignedImages(
            False,
            tuple(scribbled(10 * who + k) for k in (1, 2, 3)),
            tuple(scribbled(100 + 10 * who + k) for k in (1, 2)),
        )
        for who in range(4)
    ]
    invented = bank_sets(people, 0).train_on
    monkeypatch.setattr("siggui.services.record_room.data_folder", lambda: file_bank.folder)
    monkeypatch.setattr(training, "invented_set", lambda *_: invented)
    # The lot of random ids would now and then keep too few persons back for eight of them.
    lots: dict[str, int] = {}
    monkeypatch.setattr(fine_tuning, "_lot", lambda key, _seed: lots.setdefault(key, len(lots)))
    monkeypatch.setattr(fine_tuning, "LEAST_WRITERS", 8)
    monkeypatch.setattr(fine_tuning, "LEAST_HELD_OUT", 1)
    monkeypatch.setattr(command, "_PROCESSES", 0)
    monkeypatch.setattr(drawn, "SIGNERS", 2)
    for who in range(8):
        file = file_bank.account(f"{who}", f"Name {who}", customer=f"K-{who}")
        for k in range(2):
            file_bank.enroll(file.signatories[0].signatory.id, 10 * who + k)
    return file_bank


def test_looked_at_put_in_use_and_taken_back(small, siggui, monkeypatch):
    learn, learned = training.fine_tune, []

    def learning_once(*arguments):
        if not learned:
            learned.append(learn(*arguments))
        return learned[0]

    monkeypatch.setattr(training, "fine_tune", learning_once)
    monkeypatch.setattr(drawn, "drawn_protocol", cache(drawn.drawn_protocol))
    looked = siggui("fine-tune", "--steps", 1, "--device", "cpu")
    assert looked.status == 0, looked.err
    assert "16 genuine signatures and 0 forgeries are on file." in looked.out
    assert "kept back, other hands, EER, %" in looked.out and "drawn-2" in looked.out
    with small.store.reading() as records:
        assert records.networks.newest_in_use() is None
    worse = Change("kept back", True, "EER", 0.05, 0.15, 0.02, 0.2)
    monkeypatch.setattr(tuned, "compared", lambda *_: [worse])
    refused = siggui("fine-tune", "--steps", 1, "--device", "cpu", "--apply")
    assert refused.status == 1 and "EER may rise by 20.00 points" in refused.err
    better = Change("kept back", True, "EER", 0.15, 0.05, -0.2, 0.0)
    monkeypatch.setattr(tuned, "compared", lambda *_: [better])
    done = siggui("fine-tune", "--steps", 1, "--device", "cpu", "--apply")
    assert done.status == 0 and "-own-" in done.out
    assert siggui("fine-tune", "--undo").out == "Undone: the shipped network is in use.\n"
    assert siggui("audit", "verify").status == 0


def test_too_little_is_told_before_anything_is_done(small, siggui, monkeypatch):
    monkeypatch.setattr(fine_tuning, "LEAST_WRITERS", 90)
    refused = siggui("fine-tune")
    assert refused.status == 1 and refused.out == ""
    assert "Only 8 persons with two genuine signatures" in refused.err
