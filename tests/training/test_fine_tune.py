"""The shipped network goes on learning from a bank's own signatures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from rich.console import Console

from siggui.domain.fine_tuning import SignedImages
from siggui.training import carry
from siggui.training import fine_tune as module
from siggui.training.bank import bank_sets
from siggui.training.calibrate import WriterLogits
from siggui.training.carry import carried_over
from siggui.training.fine_tune import Budget, fine_tune
from siggui.verifier.weights import kept_weights, load_weights


@pytest.fixture
def drawn(sets):
    """Signers with forgers, as a set."""
    return sets[0]


@pytest.fixture(scope="module")
def people(data):
    def person(number, is_held_out, forged=0):
        folder = data / "signatures" / "cedar" / f"{number:03d}"
        genuine, fakes = (sorted((folder / kind).glob("0*.png")) for kind in ("genuine", "forged"))
        return SignedImages(
            is_held_out,
            tuple(path.read_bytes() for path in genuine),
            tuple(path.read_bytes() for path in fakes[:forged]),
        )

    return [person(1, False), person(2, False, 2), person(3, True, 1), person(4, False)]


def test_persons_are_parted(people):
    blank = SignedImages(False, (b"no image", b"neither"), ())
    told = []
    sets = bank_sets([*people, blank], processes=0, told=lambda: told.append(1))
    assert len(told) == 5
    writers = [set(each.writer.tolist()) for each in (sets.train_on, sets.tune_on, sets.held_out)]
    assert writers == [{1, 3}, {0}, {2}]
    assert (~sets.held_out.genuine).sum() == 1 and (~sets.train_on.genuine).sum() == 2


def test_without_tuning_nothing_changes_and_a_bent_scale_is_bent_back(drawn, monkeypatch):
    monkeypatch.setattr(carry, "_LEAST_IMITATED", 1)
    shipped, drawn = load_weights(), drawn.of_writers([1, 2, 3])
    same = carried_over(shipped.network, shipped.decisions, shipped.network, [drawn])
    assert np.allclose(same.calibration.slopes, shipped.decisions.calibration.slopes)
    assert np.allclose(same.calibration.offsets, shipped.decisions.calibration.offsets)

    class Bent(torch.nn.Module):
        """Says the same on another scale."""

        def __init__(self, comparer):
            super().__init__()
            self.comparer = comparer

        def forward(self, first, second):
            return 2.0 * self.comparer(first, second) + 3.0

    bent = load_weights().network
    bent.comparer = Bent(bent.comparer)
    carried = carried_over(shipped.network, shipped.decisions, bent, [drawn])
    assert carried.calibration.slopes != same.calibration.slopes
    for logit in (-1.0, 0.5, 2.0):
        expected = shipped.decisions.calibration.log_lr(logit, 1)
        assert carried.calibration.log_lr(2.0 * logit + 3.0, 1) == pytest.approx(expected, abs=0.02)
    assert carried.operating_points == shipped.decisions.operating_points


def test_few_persons_of_a_bank_do_not_move_the_evidence_about_others(drawn, monkeypatch):
    kind = np.repeat((0, 1), (12, 8))
    noise = np.random.default_rng(0).normal(size=(4, len(kind), len(kind)))

    def logits(number, apart):
        """Writers of one set, whose forgeries lie that far below."""
        made = [each - apart * kind for each in noise]
        return [WriterLogits(each, each[..., None], np.arange(12), kind, number) for each in made]

    before, after = logits(0, 1.0) + logits(1, 1.0), logits(0, 3.0) + logits(1, 1.0)
    answers = iter((before, after))
    monkeypatch.setattr(carry, "_logits", lambda *_: next(answers))
    monkeypatch.setattr(carry, "_LEAST_IMITATED", 2)
    shipped = load_weights()
    sets = [drawn.of_writers([1]), drawn.of_writers([2, 3])]
    carried = carried_over(shipped.network, shipped.decisions, shipped.network, sets)
    assert np.allclose(carried.calibration.slopes, shipped.decisions.calibration.slopes)
    assert np.allclose(carried.calibration.offsets, shipped.decisions.calibration.offsets)


def test_some_steps_leave_nothing_in_the_open(people, drawn, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "invented_set", lambda *_: replace(drawn, name="invented"))
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.rglob("*"))
    console = Console(stderr=True, quiet=True)
    sets = bank_sets(people, processes=0)
    content = fine_tune(sets, Budget(steps=2, device="cpu"), tmp_path, None, console)
    assert set(tmp_path.rglob("*")) == before
    shipped, tuned = load_weights(), kept_weights(content)
    assert tuned.recipe["fine_tuned_from"] == shipped.version and "-own-" in tuned.version
    assert tuned.recipe["sets"] == {"bank": 2, "invented": 5}
    assert tuned.architecture == shipped.architecture
    old, new = (each.network.state_dict() for each in (shipped, tuned))
    changed = {name for name, values in old.items() if not torch.equal(values, new[name])}
    for part in ("encoder.student.", "comparer.student.own.", "comparer.student.taught."):
        assert any(name.startswith(part) for name in changed), part
    assert "comparer.weights" not in changed, "calibration was fitted for these"
