from __future__ import annotations

import math
import time

import numpy as np
import pytest

from siggui.evaluation import metrics
from siggui.evaluation.bootstrap import WriterBootstrap


def drawn(writers: int, each: int, shift: float, seed: int) -> tuple[np.ndarray, list[str]]:
    rng = np.random.default_rng(seed)
    ease = np.random.default_rng(99).normal(0, 1, writers)
    names = [f"w{n}" for n in range(writers) for _ in range(each)]
    return (rng.normal(shift, 1, (writers, each)) + ease[:, None]).ravel(), names


def test_eer_of_resamples_agrees_with_resampling_one_by_one() -> None:
    genuine, other = drawn(6, 7, 1.0, 1), drawn(6, 9, -1.0, 2)
    genuine = (genuine[0].round(1), genuine[1])  # ties
    other = (other[0].round(1), other[1])
    bootstrap = WriterBootstrap(genuine[1], resamples=50, seed=4)
    slow = []
    for counts in bootstrap._drawn.astype(int):
        kept = np.concatenate([np.tile(genuine[0][7 * w : 7 * w + 7], counts[w]) for w in range(6)])
        wrong = np.concatenate([np.tile(other[0][9 * w : 9 * w + 9], counts[w]) for w in range(6)])
        slow.append(metrics.eer(kept, wrong))
    rate = bootstrap.eer(genuine, other)
    assert rate.value == pytest.approx(metrics.eer(genuine[0], other[0]))
    assert (rate.low, rate.high) == pytest.approx(tuple(np.quantile(slow, (0.025, 0.975))))


def test_same_seed_same_interval() -> None:
    genuine, other = drawn(8, 10, 1.0, 1), drawn(8, 10, -1.0, 2)
    first, second, another = (
        WriterBootstrap(genuine[1], 200, seed).eer(genuine, other) for seed in (0, 0, 1)
    )
    assert first == second
    assert first != another
    assert first.low < first.value < first.high


def test_writers_make_wider_intervals_than_trials() -> None:
    values, writers = drawn(8, 100, 0.0, 1)
    by_writer = WriterBootstrap(writers).share(values > 0, writers)
    singly = [str(n) for n in range(len(values))]
    by_trial = WriterBootstrap(singly).share(values > 0, singly)
    assert by_writer.high - by_writer.low > 3 * (by_trial.high - by_trial.low)


def test_cllr_and_balanced_shares() -> None:
    genuine, other = drawn(5, 4, 1.0, 1), drawn(5, 6, -1.0, 2)
    bootstrap = WriterBootstrap(genuine[1])
    rate = bootstrap.cllr(genuine, other)
    assert rate.value == pytest.approx(metrics.cllr(genuine[0], other[0]))
    assert rate.low < rate.value < rate.high
    half = bootstrap.balanced(([True] * 20, genuine[1]), ([False] * 30, other[1]))
    assert (half.value, half.low, half.high) == (0.5, 0.5, 0.5)


def test_one_writer_gives_no_interval() -> None:
    rate = WriterBootstrap(["a"]).share([True, False], ["a", "a"])
    assert rate.value == 0.5
    assert math.isnan(rate.low)
    assert math.isnan(rate.high)
    with pytest.raises(ValueError, match="no writers"):
        WriterBootstrap([])


def test_a_writer_without_such_trials_does_no_harm() -> None:
    # A third of the resamples of two writers hold only the one without forgeries.
    rate = WriterBootstrap(["a", "b"]).eer(([1.0, 2.0], ["a", "b"]), ([0.0, 1.5], ["a", "a"]))
    assert 0.0 <= rate.low <= rate.high <= 1.0


def test_a_thousand_resamples_of_a_whole_protocol_are_quick() -> None:
    genuine, other = drawn(20, 32, 1.0, 1), drawn(20, 32, -1.0, 2)
    began = time.process_time()
    WriterBootstrap(genuine[1], 1000).eer(genuine, other)
    assert time.process_time() - began < 5.0  # about 0.1 s; the bound is for a crowded machine


def test_a_change_on_the_same_trials_is_known_better_than_either_rate() -> None:
    genuine, other = drawn(12, 10, 1.0, 1), drawn(12, 10, -1.0, 2)
    after = (genuine[0] + 0.05, genuine[1]), (other[0] - 0.05, other[1])
    bootstrap = WriterBootstrap(genuine[1])
    for one, change in (
        (bootstrap.eer, bootstrap.eer_change),
        (bootstrap.cllr, bootstrap.cllr_change),
    ):
        before, found = one(genuine, other), change((genuine, other), after)
        assert found.value == pytest.approx(one(*after).value - before.value)
        assert found.low <= found.value <= found.high <= 0.0
        assert found.high - found.low < (before.high - before.low) / 3
