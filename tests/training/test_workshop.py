from __future__ import annotations

import itertools
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import cv2
import numpy as np
import pytest
import torch

from siggui.errors import InputError
from siggui.imaging.canvas import set_stroke_width
from siggui.training import backbone, command, dataset
from siggui.training.augment import vary, vary_many
from siggui.training.calibrate import COUNTS, Trials, WriterLogits, fit, weigh_voices, weighted_eer
from siggui.training.command import train
from siggui.training.comparison import compare
from siggui.training.dataset import invented_set, load_sets, split_writers
from siggui.training.hands import AS_COLLECTED, invent_hand, join, stretch
from siggui.training.laid import PairSampler
from siggui.training.leftovers import leave_marks
from siggui.training.losses import LOSSES, MetricLoss, choose_pairs, imitation_loss, pair_loss
from siggui.training.sampling import WriterSampler
from siggui.training.start import begin_taught
from siggui.training.strangers import CAPACITY, Company, StrangerPool
from siggui.training.trainer import Recipe, Trainer
from siggui.verifier.architectures import LAID, build
from siggui.verifier.architectures.student import as_taught
from siggui.verifier.engine import Verifier
from siggui.verifier.network import Comparer, Twins
from siggui.verifier.weights import load_weights

SMALL = Recipe(minutes=0.001, writers=2, each=2, channels=(4, 4, 8, 8))
CELLS = replace(SMALL, architecture="cells")


def trainer(sets, folder, recipe=SMALL):
    sampler = WriterSampler(sets, recipe.writers, recipe.each, recipe.each, recipe.seed)
    return Trainer(recipe, sampler, torch.device("cpu"), folder)


class TestDataset:
    def test_images_and_strokes_become_ink_and_blank_ones_are_left_out(self, sets):
        images, strokes = sets
        assert (images.name, len(images.writer)) == ("cedar", 40)
        assert (strokes.name, len(strokes.writer)) == ("tablet", 12)
        assert set(np.unique(images.ink(0))) == {0, 255}

    def test_the_cache_is_used_again(self, data, sets, cache):
        files = {path: path.stat().st_mtime_ns for path in cache.iterdir()}
        assert files
        again = list(load_sets(data, cache))
        assert {path: path.stat().st_mtime_ns for path in cache.iterdir()} == files
        assert np.array_equal(sets[0].packed, again[0].packed)

    def test_no_writer_is_in_two_parts(self, sets):
        for signatures in sets:
            training, tuning, validation = split_writers(signatures)
            everyone = training + tuning + validation
            assert sorted(everyone) == sorted(set(everyone))
            assert set(everyone) == {int(w) for w in signatures.writer}

    def test_a_folder_without_data_says_what_is_expected(self, tmp_path):
        with pytest.raises(InputError) as caught:
            list(load_sets(tmp_path, tmp_path / "cache"))
        assert caught.value.code == "data-missing"

    def test_invented_signers_have_forgers_of_their_own(self, tmp_path, monkeypatch):
        monkeypatch.setattr(dataset, "helper_processes", ThreadPoolExecutor)
        invented = invented_set(tmp_path, 2)
        for who in (0, 1):
            own = invented.writer == who
            assert (own & invented.genuine).sum() == (own & ~invented.genuine).sum() == 7
        assert not np.array_equal(invented.ink(0), invented.ink(14))


class TestAugmentation:
    def test_variants_differ_and_are_repeatable(self, sets):
        ink = sets[0].ink(0)
        one, again, other = (vary(ink, np.random.default_rng(k)) for k in (1, 1, 2))
        assert np.array_equal(one, again)
        assert not np.array_equal(one, other)

    def test_variants_are_still_that_signature(self, sets):
        rng = np.random.default_rng(0)
        variants = [vary(sets[0].ink(0), rng) > 0.5 for _ in range(12)]

        def kept(index):
            plain = set_stroke_width(sets[0].ink(index), 6.0) > 0.3
            return np.median([np.mean(plain[variant]) for variant in variants])

        assert kept(0) > 0.6 > 2 * kept(-1)


class TestHands:
    def test_what_cleaning_leaves_makes_room_beside_the_signature(self, sets):
        ink = sets[0].ink(0)
        area, boxes = cv2.countNonZero(ink), set()
        for seed in range(12):
            left = leave_marks(ink, np.random.default_rng(seed))
            assert np.array_equal(left, leave_marks(ink, np.random.default_rng(seed)))
            assert left.shape == ink.shape and set(np.unique(left)) == {0, 255}
            assert cv2.countNonZero(left) > 0.35 * area
            boxes.add(cv2.boundingRect(left))
        assert len(boxes) > 6
        blank = np.zeros_like(ink)
        assert leave_marks(blank, np.random.default_rng(0)) is blank

    def test_a_changed_hand_fills_the_grid_like_a_collected_one(self, sets):
        def reach(ink):
            rows, columns = np.nonzero(ink)
            return max(np.ptp(columns) / 568, np.ptp(rows) / 184)

        rng = np.random.default_rng(0)
        ink = sets[0].ink(0)
        for _ in range(20):
            linear, middle = invent_hand(rng).fitted(ink)
            points = np.stack(np.nonzero(ink)[::-1]).T - middle
            moved = points @ linear.T
            assert np.abs(moved.max(0) + moved.min(0)).max() < 8.0
            assert max(np.ptp(moved, axis=0) / (568, 184)) == pytest.approx(reach(ink), abs=0.06)

    def test_a_writers_variants_are_changed_alike_and_unlike_the_collected_ones(self, sets):
        rng = np.random.default_rng(4)
        hand = next(h for h in iter(lambda: invent_hand(rng), None) if h.linear[0, 0] < 0)
        own = [sets[0].ink(k) for k in range(3)]
        mirrored = vary_many(own, 0, [hand] * 3).mean((0, 1, 2))
        plain = vary_many(own, 0).mean((0, 1, 2))
        assert np.corrcoef(mirrored, plain)[0, 1] < np.corrcoef(mirrored, plain[::-1])[0, 1]

    def test_without_a_change_nothing_is_changed(self, sets):
        linear, middle = AS_COLLECTED.fitted(sets[0].ink(0))
        assert np.array_equal(linear, np.eye(2))
        assert middle.tolist() == [288.0, 96.0]

    def test_joined_writers_begin_like_one_and_end_like_the_other(self, sets):
        left, right = sets[0].ink(0), sets[0].ink(30)
        both = join(left, right, 300)
        assert np.array_equal(both[:, :300], left[:, :300])
        assert np.array_equal(both[:, 300:], right[:, 300:])

    def test_a_stretch_of_a_signature_fills_the_grid_like_a_whole_one(self, sets):
        whole = sets[0].ink(0)
        part = stretch(whole, 0.1, 0.6)
        assert part.shape == whole.shape
        rows, columns = np.nonzero(part)
        reach = np.array([np.ptp(rows), np.ptp(columns)]) / np.array(part.shape)
        assert reach.max() > 0.85
        assert np.array_equal(stretch(whole, 1.2, 1.5), whole)


class TestSampling:
    def test_a_writers_forgeries_are_in_the_batch(self, sets):
        batch = WriterSampler(sets, 3, 2, 2).draw()
        assert len(batch.inks) == len(batch.writer) == len(batch.genuine) == len(batch.script)
        for who in np.unique(batch.writer):
            assert batch.genuine[batch.writer == who].any()
            assert not batch.genuine[batch.writer == who].all()

    def test_pairs_have_the_right_truth(self, sets):
        batch = WriterSampler(sets, 3, 2, 2).draw()
        writer, genuine = torch.from_numpy(batch.writer), torch.from_numpy(batch.genuine)
        pairs = choose_pairs(company(batch), writer, genuine, torch.Generator())
        one_writer = writer[pairs.first] == writer[pairs.second]
        both_genuine = genuine[pairs.first] & genuine[pairs.second]
        assert torch.equal(pairs.same_hand.bool(), one_writer & both_genuine)
        assert (pairs.first != pairs.second).all()
        assert genuine[pairs.first].all()

    def test_strangers_of_earlier_batches_are_met_again(self, sets):
        sampler, pool = WriterSampler(sets, 3, 2, 2), StrangerPool()
        earlier, batch = sampler.draw(), sampler.draw()
        writer, genuine = torch.from_numpy(batch.writer), torch.from_numpy(batch.genuine)
        pool.remember(
            company(earlier), torch.from_numpy(earlier.writer), torch.from_numpy(earlier.genuine)
        )
        beside = pool.beside(company(batch))
        pairs = choose_pairs(beside, writer, genuine, torch.Generator())
        met_again = pairs.second >= len(writer)
        assert met_again.any()
        assert not pairs.same_hand[met_again].any()
        for first, second in zip(pairs.first[met_again], pairs.second[met_again], strict=True):
            assert not set(beside.person[first].tolist()) & set(beside.person[second].tolist())

    def test_nobody_meets_a_stranger_who_is_part_of_himself(self):
        """A writer joined from two is no stranger to either of them."""
        writer, genuine = torch.tensor([0, 0]), torch.ones(2, dtype=torch.bool)
        twins = Twins(torch.zeros(4, 1, 1), torch.zeros(4, 1), torch.eye(4))
        person = torch.tensor([[1, 2], [1, 2], [2, 2], [3, 3]])
        pairs = choose_pairs(
            Company(twins, person, torch.zeros(4, dtype=torch.long)),
            writer,
            genuine,
            torch.Generator(),
        )
        assert set(pairs.second[pairs.same_hand == 0].tolist()) == {3}

    def test_the_oldest_strangers_make_room(self):
        pool, writer, genuine = StrangerPool(), torch.arange(40), torch.ones(40, dtype=torch.bool)
        for turn in range(10):
            twins = Twins(torch.zeros(40, 1, 1), torch.zeros(40, 1), torch.full((40, 2), turn))
            person = torch.full((40, 2), turn)
            pool.remember(Company(twins, person, writer), writer, genuine)
        _, _, overall, person, _ = pool.state
        assert len(person) == len(overall) == CAPACITY
        assert sorted(set(person.flatten().tolist())) == list(range(2, 10))


def company(batch):
    """A batch with global vectors drawn by lot."""
    count = len(batch.writer)
    overall = torch.nn.functional.normalize(torch.rand(count, 8), dim=1)
    twins = Twins(torch.zeros(count, 1, 1), torch.zeros(count, 1), overall)
    return Company(twins, torch.from_numpy(batch.person), torch.from_numpy(batch.script))


class TestPairsThatAreLaidOnEachOther:
    def test_pairs_have_the_right_truth_and_go_on_where_they_were(self, sets):
        sampler = PairSampler(sets, seed=2)
        for pairs in itertools.chain(*(sampler.draw() for _ in range(3))):
            drawn = sampler.sets[pairs.of_set]
            assert drawn.genuine[pairs.first].all()
            assert not np.any(pairs.first == pairs.second)
            alike = drawn.writer[pairs.first] == drawn.writer[pairs.second]
            assert np.array_equal(pairs.same_hand > 0, alike & drawn.genuine[pairs.second])
        state, following = sampler.state, sampler.draw()
        sampler.state = state
        for one, other in zip(following, sampler.draw(), strict=True):
            assert np.array_equal(one.second, other.second)

    def test_who_has_no_forgeries_shows_genuine_signatures_instead(self, sets):
        alone = replace(sets[0], genuine=np.ones_like(sets[0].genuine))
        alone = alone.of_writers([int(alone.writer[0])])
        (pairs, *_) = PairSampler([alone]).draw()
        assert pairs.same_hand.all()


class TestLosses:
    def test_a_right_answer_costs_less(self):
        rng = torch.Generator().manual_seed(0)
        writer, genuine = torch.tensor([0, 0, 0, 1, 1]), torch.tensor([1, 1, 0, 1, 1]).bool()
        overall = torch.nn.functional.normalize(torch.rand(5, 4), dim=1)
        twins = Twins(torch.zeros(5, 1, 1), torch.zeros(5, 1), overall)
        alone = Company(twins, torch.stack([writer, writer], dim=1), writer * 0)
        pairs = choose_pairs(alone, writer, genuine, rng)
        right = (pairs.same_hand * 2 - 1) * 3
        assert pair_loss(right, pairs) < pair_loss(-right, pairs)

    @pytest.mark.parametrize("name", LOSSES)
    def test_metric_losses_pull_a_writer_together(self, name):
        writer, genuine = torch.tensor([0, 0, 1, 1]), torch.ones(4, dtype=torch.bool)
        apart = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.9, 0.44], [0.1, 0.99]])
        together = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
        loss = MetricLoss(name)

        def of(overall):
            twins = Twins(torch.zeros(4, 1, 1), torch.zeros(4, 1), overall)
            return float(loss(twins, writer, genuine))

        assert of(torch.nn.functional.normalize(apart, dim=1)) > of(together)

    def test_a_triplet_is_the_farthest_companion_and_the_nearest_forgery(self):
        """Of all others only the hardest are moved."""
        angle = torch.tensor([0.0, 0.3, 1.2, 0.6, 2.6])
        overall = torch.stack([angle.cos(), angle.sin()], dim=1).requires_grad_()
        writer, genuine = torch.zeros(5, dtype=torch.long), torch.tensor([1, 1, 1, 0, 0]).bool()
        twins = Twins(torch.zeros(5, 1, 1), torch.zeros(5, 1), overall)
        MetricLoss("triplet")(twins, writer, genuine).backward()
        moved = overall.grad.norm(dim=1) > 1e-6
        assert moved.tolist() == [True, True, True, True, False]

    def test_an_unknown_loss_is_named(self):
        with pytest.raises(ValueError, match="softmax"):
            MetricLoss("softmax")


class TestTrainer:
    def test_a_stopped_run_goes_on_where_it_was(self, sets, tmp_path):
        first = trainer(sets, tmp_path)
        first.run()
        assert first.progress.step >= 1
        longer = replace(SMALL, minutes=first.progress.seconds / 60 + 0.001)
        second = trainer(sets, tmp_path, longer)
        assert second.resume()
        assert second.progress.step == first.progress.step
        second.run()
        assert second.progress.step > first.progress.step
        assert json.loads((tmp_path / "progress.json").read_text())["step"] == second.progress.step

    def test_a_resumed_run_ends_where_an_uninterrupted_one_ends(self, sets, tmp_path):
        """Same draws, same variants, same dropout: stopping must not change what is learned."""
        whole = trainer(sets, tmp_path / "whole", replace(SMALL, steps=4))
        whole.run()
        stop = threading.Event()
        first = trainer(sets, tmp_path / "parts", replace(SMALL, steps=4))
        first.run(lambda done: stop.set() if done.step == 2 else None, stop=stop)
        assert first.progress.step == 2
        second = trainer(sets, tmp_path / "parts", replace(SMALL, steps=4))
        assert second.resume()
        second.run()
        # Sums depend in their last bits on where memory lies; other draws differ a thousandfold.
        assert second.progress.pair_loss == pytest.approx(whole.progress.pair_loss, abs=1e-3)
        assert second.progress.learning_rate == whole.progress.learning_rate
        for resumed, uninterrupted in zip(weights_of(second), weights_of(whole), strict=True):
            assert float((resumed.double() - uninterrupted.double()).abs().mean()) < 1e-4

    def test_a_budget_in_steps_ends_at_rest(self, sets, tmp_path):
        run = trainer(sets, tmp_path, replace(SMALL, steps=6))
        run.run()
        assert run.progress.step == 6 and run.share_done == 1.0
        rates = run.progress.learning_rate
        assert max(rates) == rates[1] > 5 * rates[-1]

    def test_the_network_judged_best_is_kept_even_if_training_goes_on(self, sets, tmp_path):
        figures = iter([0.3, 0.1, 0.2, 0.4])
        run = trainer(sets, tmp_path, replace(SMALL, steps=3, judge_every=1))
        seen = []

        def judge(network):
            seen.append([part.clone() for part in network.state_dict().values()])
            return next(figures)

        kept = run.run(judge=judge)
        assert run.kept_step == 2
        assert all(map(torch.equal, kept.state_dict().values(), seen[1]))
        again = trainer(sets, tmp_path, replace(SMALL, steps=3, judge_every=1))
        assert again.resume()
        assert all(map(torch.equal, again.best().state_dict().values(), seen[1]))

    def test_another_architecture_is_not_resumed(self, sets, tmp_path):
        trainer(sets, tmp_path).save()
        with pytest.raises(InputError) as caught:
            trainer(sets, tmp_path, replace(SMALL, architecture="lstm")).resume()
        assert caught.value.code == "run-differs"

    def test_a_start_from_earlier_weights_is_that_network(self, sets, tmp_path):
        torch.manual_seed(1)
        earlier = build("regions", SMALL.channels)
        run = trainer(sets, tmp_path, replace(SMALL, architecture="regions"))
        run.start_from(earlier, "regions")
        assert all(map(torch.equal, weights_of(run), earlier.state_dict().values()))
        for other in ("three-voices", "lstm"):
            with pytest.raises(InputError) as caught:
                trainer(sets, tmp_path, replace(SMALL, architecture=other)).start_from(
                    earlier, "regions"
                )
            assert caught.value.code == "start-differs"

    def test_three_voices_say_what_the_networks_say_that_they_were_put_together_from(
        self, sets, tmp_path
    ):
        torch.manual_seed(1)
        cells, laid = (build(name, SMALL.channels).eval() for name in ("cells", "laid"))
        learning = trainer(sets, tmp_path / "s", replace(SMALL, architecture="student", steps=2))
        learning.start_from(cells, "cells")
        learning.run()
        student = learning.network.eval()
        trunk = zip(
            student.encoder.trunk.parameters(), cells.encoder.trunk.parameters(), strict=True
        )
        assert all(torch.equal(own, borrowed) for own, borrowed in trunk)
        run = trainer(sets, tmp_path, SMALL)
        run.start_from(student, "student")
        run.start_from(laid, "laid")
        a, b = torch.from_numpy(np.stack([sets[0].canvas(k) for k in range(4)])).split(2)
        whole = run.averaged()
        with torch.inference_mode():
            *of_student, of_laid = whole.comparer.voices(whole.read(a), whole.read(b)).unbind(1)
            alone = student.comparer.parts(student.read(a), student.read(b))
            assert torch.allclose(of_laid, laid.comparer(laid.read(a), laid.read(b)), atol=1e-4)
            for part, beside in zip(alone, of_student, strict=True):
                assert torch.allclose(part, beside, atol=1e-5)

    def test_a_student_learns_to_see_what_its_teacher_sees(self, sets, tmp_path, stored):
        torch.manual_seed(1)
        cells, teacher = (build(name, SMALL.channels) for name in ("cells", "taught-regions"))
        begin_taught(teacher.encoder.trunk, backbone.taught(stored[0]))
        recipe = replace(SMALL, architecture="student", steps=12, teacher="t")
        run = trainer(sets, tmp_path, recipe)
        run.start_from(cells, "cells")
        run.learn_from(teacher, "taught-regions")
        canvases = torch.from_numpy(np.stack([sets[0].canvas(k) for k in range(4)])[:, :1])
        with torch.inference_mode():
            taught = teacher.eval().encoder(canvases)
            begun = as_taught(run.network.eval().encoder(canvases))
        run.run()
        with torch.inference_mode():
            learned = as_taught(run.network.eval().encoder(canvases))
        assert imitation_loss(learned, taught) < 0.7 * imitation_loss(begun, taught)
        assert imitation_loss(taught, taught) < 1e-5
        assert len(run.progress.imitation_loss) == 12
        with pytest.raises(InputError) as caught:
            trainer(sets, tmp_path, replace(recipe, teacher="")).resume()
        assert caught.value.code == "run-differs" and "--teacher" in caught.value.hint

    def test_only_a_student_has_a_teacher_and_not_just_any(self, sets, tmp_path):
        for own, other in (("student", "lstm"), ("three-voices", "taught-regions")):
            run = trainer(sets, tmp_path, replace(SMALL, architecture=own))
            with pytest.raises(InputError) as caught:
                run.learn_from(build(other, SMALL.channels), other)
            assert caught.value.code == "teacher-differs"

    def test_what_photographs_taught_learns_on_but_for_its_first_blocks_and_statistics(
        self, sets, tmp_path, stored
    ):
        run = trainer(sets, tmp_path, replace(SMALL, architecture="taught-regions", steps=2))
        run.begin_with(backbone.taught(stored[0]))
        before = {name: each.clone() for name, each in run.network.state_dict().items()}
        run.run()
        stays = ("encoder.trunk.stem", *(f"encoder.trunk.blocks.{n}." for n in range(3)))
        for name, each in run.network.named_parameters():
            assert torch.equal(each, before[name]) == name.startswith(stays), name
        for name, each in run.network.named_buffers():
            assert torch.equal(each, before[name]) == name.startswith("encoder.trunk"), name
        assert torch.equal(
            run.averaged().state_dict()["encoder.trunk.stem.conv.weight"],
            before["encoder.trunk.stem.conv.weight"],
        )

    def test_every_loss_teaches_something_else(self, sets, tmp_path):
        learned = []
        for loss in LOSSES:
            run = trainer(sets, tmp_path / loss, replace(CELLS, steps=1, loss=loss))
            run.run()
            learned.append(run.network.encoder.overall.weight.detach())
        assert not any(torch.equal(a, b) for a, b in itertools.combinations(learned, 2))

    def test_without_a_checkpoint_there_is_nothing_to_resume(self, sets, tmp_path):
        assert not trainer(sets, tmp_path).resume()


def weights_of(run):
    return run.averaged().state_dict().values()


class TestCalibration:
    def test_what_is_fitted_is_in_order(self, sets):
        torch.manual_seed(0)
        decisions = fit(build("cells", (4, 4, 8, 8)).eval(), sets)
        assert decisions.calibration.counts == COUNTS[: len(decisions.calibration.counts)]
        names = [point.name for point in decisions.operating_points]
        assert names == ["cautious", "standard", "quick"]
        for point in decisions.operating_points:
            assert point.no_match_below <= point.match_from
            for rate in (point.far_skilled, point.frr, point.referral_rate):
                assert 0.0 <= rate.low <= rate.high <= 1.0

    @pytest.mark.parametrize(
        ("by_cells", "by_whole", "weight"), [(0.5, 3.0, 10.0), (3.0, 0.0, 2.0)]
    )
    def test_the_whole_counts_as_far_as_it_tells(self, by_cells, by_whole, weight):
        chance = np.random.default_rng(1)
        writers = []
        for _ in range(12):
            kind = np.repeat([0, 1], 8)
            truth = np.where(kind == 0, 1.0, -1.0) * np.ones((16, 1))
            cells = by_cells * truth + 4.0 * chance.normal(size=(16, 16))
            overall = (by_whole * truth + chance.normal(size=(16, 16))) / 4.0
            voices = np.stack([cells, overall], axis=2)
            writers.append(WriterLogits(voices @ [1.0, 2.0], voices, np.arange(8), kind, 0))
        comparer = Comparer()
        again = weigh_voices(comparer, writers, seed=0)
        assert comparer.weights.tolist() == [1.0, weight]
        assert np.allclose(again[0].logits, writers[0].voices @ [1.0, weight])

    def test_eer_counts_every_set_the_same(self):
        good = Trials(*map(np.array, ([3.0, 4.0, 1.0, 2.0], [0, 0, 1, 1], [0] * 4, [0] * 4)))
        assert weighted_eer(good) == pytest.approx(0.0, abs=1e-9)
        bad = Trials(*map(np.array, ([1.0, 2.0, 3.0, 4.0], [0, 0, 1, 1], [0] * 4, [0] * 4)))
        assert weighted_eer(bad) == pytest.approx(1.0)


class TestCommand:
    def test_taught_regions_need_what_they_were_taught(self, data, tmp_path, release):
        cells = release(tmp_path / "cells.safetensors", {}, "cells", Recipe().channels)
        for run in (
            lambda: train(data, tmp_path, architecture="taught-regions"),
            lambda: train(data, tmp_path, architecture="taught-regions", start=[cells]),
            lambda: compare(data, tmp_path, ["lstm", "taught-regions"], steps=1),
        ):
            with pytest.raises(InputError) as caught:
                run()
            assert caught.value.code == "backbone-missing"

    def test_a_student_that_goes_on_keeps_what_it_has_learned(
        self, data, tmp_path, release, run_folder, monkeypatch
    ):
        small = {"writers": SMALL.writers, "each": SMALL.each, "channels": SMALL.channels}
        monkeypatch.setattr(command, "Recipe", partial(Recipe, **small))
        taught, student = (
            release(tmp_path / f"{name}.safetensors", {}, name, SMALL.channels)
            for name in ("taught-regions", "student")
        )
        again = train(
            data,
            run_folder(),
            "student",
            start=[student],
            teacher=taught,
            steps=1,
            device="cpu",
            invented=0,
            learning_rate=1e-6,
        )
        before, after = (load_weights(p).network.state_dict() for p in (student, again))
        for name, each in before.items():
            if name.startswith(("encoder.taught", "comparer.taught")):
                assert torch.allclose(each, after[name], atol=1e-4), name
        assert load_weights(again).recipe["teacher"] == load_weights(taught).version

    def test_train_writes_weights_that_the_program_uses(self, data, tmp_path, monkeypatch):
        few = {"writers": SMALL.writers, "each": SMALL.each}
        monkeypatch.setattr(command, "Recipe", partial(Recipe, **few))
        run = tmp_path / "run"
        path = train(data, run, architecture="lstm", steps=1, device="cpu", invented=2)
        assert load_weights(path).recipe["architecture"] == "lstm"
        verifier = Verifier.load(path, "cpu")
        assert set(verifier.operating_points) == {"cautious", "standard", "quick"}
        assert path.stat().st_size < 12_000_000
        assert (run / "curves.png").stat().st_size > 5000
        assert (run / "samples.png").stat().st_size > 5000

    def test_the_judge_of_what_remains_is_trained_and_joins_the_others(self, data, run_folder):
        folder = run_folder()
        options = {"steps": 6, "device": "cpu", "invented": 0, "learning_rate": 0.01}
        alone = load_weights(train(data, folder, LAID, seed=4, **options))
        assert (alone.architecture, alone.recipe["steps"]) == (LAID, 6)
        both = run_folder()
        (both / "first").mkdir()
        joined = train(data, both, start=[folder / "siggui.safetensors"], steps=0, invented=0)
        laid = load_weights(joined).network.comparer.laid.state_dict()
        for name, part in alone.network.comparer.state_dict().items():
            assert torch.equal(part, laid[name]), name

    def test_an_old_run_is_not_overwritten(self, data, tmp_path):
        (tmp_path / "checkpoint.pt").write_bytes(b"precious")
        with pytest.raises(InputError) as caught:
            train(data, tmp_path, minutes=0.01, device="cpu")
        assert caught.value.code == "run-exists"

    @pytest.mark.parametrize(
        ("option", "code"), [("loss", "loss-unknown"), ("architecture", "architecture-unknown")]
    )
    def test_wrong_options_are_named(self, data, tmp_path, option, code):
        with pytest.raises(InputError) as caught:
            train(data, tmp_path, **{option: "nonsense"})
        assert caught.value.code == code

    def test_a_missing_graphics_processor_is_named(self, data, tmp_path, monkeypatch):
        monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
        with pytest.raises(InputError) as caught:
            train(data, tmp_path, device="cuda")
        assert caught.value.code == "device-missing"
