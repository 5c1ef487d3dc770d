"""Fit fusion, calibration and thresholds on writers that the network was not trained on."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from torch import nn

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions
from siggui.training.dataset import SignatureSet
from siggui.verifier.calibration import LOG_LR_LIMIT, Calibration, DecisionModel, Fusion
from siggui.verifier.network import SiameseNetwork, Twins, Voices

COUNTS = (1, 2, 3, 5, 8)
GOALS = {"cautious": 0.005, "standard": 0.02, "quick": 0.05}
"""Share of skilled forgeries called match, and of genuine signatures called no match."""

_DRAWS = 8
_ROUNDS = 2
_SPECIMENS = 12
_GENUINE, _SKILLED, _RANDOM = 0, 1, 2
_RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Trials:
    """Scores of tuning writers with their truth.

    Attributes:
        score: (N,) float, fused score or ``log_lr``.
        kind: (N,) int, 0 genuine, 1 skilled forgery, 2 random forgery.
        writer: (N,) int, unique over all sets.
        collection: (N,) int, index of the set.
    """

    score: NDArray[np.float64]
    kind: NDArray[np.int64]
    writer: NDArray[np.int64]
    collection: NDArray[np.int64]

    def balance(self) -> NDArray[np.float64]:
        """Weights that make every set, and each kind within it, count the same."""
        weight = np.zeros(len(self.score))
        for collection, kind in itertools.product(np.unique(self.collection), range(3)):
            rows = (self.collection == collection) & (self.kind == kind)
            if rows.any():
                weight[rows] = 1.0 / rows.sum()
        return weight


@dataclass(frozen=True, slots=True)
class WriterLogits:
    """Logits of one writer's specimens against that writer, the forgers and some strangers.

    A row of ``logits`` is filled where the signature may serve as a specimen; ``voices`` has a last
    axis more, for what the logits are made of.
    """

    logits: NDArray[np.float64]
    voices: NDArray[np.float64]
    specimens: NDArray[np.int64]
    kind: NDArray[np.int64]
    collection: int


def fit(network: SiameseNetwork, tuning: Sequence[SignatureSet], seed: int = 0) -> DecisionModel:
    """Fit everything that turns logits into advice.

    Args:
        network: Trained, in evaluation mode; how much each of its voices counts is set anew.
        tuning: Signatures of the tuning writers only.
        seed: Of the draw of specimens and of the bootstrap.
    """
    rng = np.random.default_rng(seed)
    writers = [w for number, s in enumerate(tuning) for w in all_logits(network, s, number, rng)]
    if isinstance(network.comparer, Voices):
        writers = weigh_voices(network.comparer, writers, seed)
    fusion = _fit_fusion(writers, seed)
    slopes, offsets = [], []
    counts = _counts(writers)
    for count in counts:
        trials = draw_trials(writers, fusion, count, seed)
        slope, offset = fit_line(trials)
        slopes.append(slope)
        offsets.append(offset)
    calibration = Calibration(counts, tuple(slopes), tuple(offsets))
    # One specimen is the hardest case, and thresholds must hold there; more only lower the errors.
    single = _calibrated(writers, fusion, calibration, seed)
    points = tuple(_operating_point(name, goal, single, rng) for name, goal in GOALS.items())
    return DecisionModel(fusion, calibration, points, _distributions(single))


def tuning_eer(network: SiameseNetwork, tuning: Sequence[SignatureSet], seed: int = 0) -> float:
    """EER of skilled forgeries with one specimen, one threshold for all sets, 0..1.

    Args:
        network: In evaluation mode, wherever it is.
        tuning: Signatures of the tuning writers only.
        seed: Of the draw of specimens.
    """
    rng = np.random.default_rng(seed)
    on_host = copy.deepcopy(network).cpu()
    writers = [w for number, s in enumerate(tuning) for w in all_logits(on_host, s, number, rng)]
    return weighted_eer(draw_trials(writers, Fusion(0.0, 0.0, 0.0), 1, seed))


def draw_trials(writers: Sequence[WriterLogits], fusion: Fusion, count: int, seed: int) -> Trials:
    """Every questioned signature of every writer against some random draws of specimens."""
    rng = np.random.default_rng(seed + count)
    parts: list[tuple[NDArray[np.float64], NDArray[np.int64], int, int]] = []
    for number, writer in enumerate(writers):
        if len(writer.specimens) <= count:
            continue
        for _ in range(_DRAWS):
            specimens = rng.choice(writer.specimens, count, replace=False)
            own = [writer.logits[a, b] for a, b in itertools.combinations(specimens, 2)]
            rows = np.setdiff1d(np.arange(len(writer.kind)), specimens)
            scores = fusion.scores(writer.logits[np.ix_(specimens, rows)], own)
            parts.append((scores, writer.kind[rows], number, writer.collection))
    return Trials(
        np.concatenate([scores for scores, *_ in parts]),
        np.concatenate([kind for _, kind, *_ in parts]),
        np.concatenate([np.full(len(kind), number) for _, kind, number, _ in parts]),
        np.concatenate([np.full(len(kind), place) for _, kind, _, place in parts]),
    )


def weighted_eer(trials: Trials) -> float:
    """EER of skilled forgeries with every set counting the same, 0..1."""
    weight = trials.balance()
    real, fake = trials.kind == _GENUINE, trials.kind == _SKILLED
    order = np.argsort(trials.score[real | fake])
    is_real = real[real | fake][order]
    weight = weight[real | fake][order]
    frr = np.cumsum(weight * is_real) / weight[is_real].sum()
    far = 1.0 - np.cumsum(weight * ~is_real) / weight[~is_real].sum()
    crossing = int(np.argmin(np.abs(frr - far)))
    return float((frr[crossing] + far[crossing]) / 2.0)


def all_logits(
    network: SiameseNetwork, signatures: SignatureSet, number: int, rng: np.random.Generator
) -> list[WriterLogits]:
    """Compare each writer's signatures with each other and with strangers.

    Args:
        network: In evaluation mode, on the CPU.
        signatures: One set.
        number: Of the set.
        rng: Draws the strangers.
    """
    canvases = np.stack([signatures.canvas(k) for k in range(len(signatures.writer))])
    with torch.inference_mode():
        parts = [
            network.read(torch.from_numpy(canvases[k : k + 32]))
            for k in range(0, len(canvases), 32)
        ]
        twins = Twins(*(torch.cat(x) for x in zip(*parts, strict=True)))
    weights, result = _weights(network.comparer), []
    for who in np.unique(signatures.writer):
        own = np.flatnonzero(signatures.writer == who)
        others = np.flatnonzero((signatures.writer != who) & signatures.genuine)
        strangers = rng.choice(others, min(12, len(others)), replace=False)
        rows = np.concatenate([own, strangers])
        kind = np.where(signatures.genuine[rows], _GENUINE, _SKILLED)
        kind[len(own) :] = _RANDOM
        genuine = np.flatnonzero(kind == _GENUINE)
        specimens = rng.permutation(genuine)[:_SPECIMENS]
        voices = np.full((len(rows), len(rows), len(weights)), np.nan)
        for a in specimens:
            partners = np.setdiff1d(np.arange(len(rows)), [a])
            voices[a, partners] = _compare(network, twins, int(rows[a]), rows[partners])
        result.append(WriterLogits(voices @ weights, voices, specimens, kind, number))
    return result


def _compare(
    network: SiameseNetwork, twins: Twins, one: int, many: NDArray[np.int64]
) -> NDArray[np.float64]:
    with torch.inference_mode():
        second = Twins(*(x[torch.from_numpy(many)] for x in twins))
        first = Twins(*(x[one].expand_as(y) for x, y in zip(twins, second, strict=True)))
        comparer = network.comparer
        if isinstance(comparer, Voices):
            return comparer.voices(first, second).double().numpy()
        return comparer(first, second).double().numpy()[:, None]  # type: ignore[no-any-return]


def _weights(comparer: nn.Module) -> NDArray[np.float64]:
    return comparer.weights.double().numpy() if isinstance(comparer, Voices) else np.ones(1)


def weigh_voices(
    comparer: Voices, writers: Sequence[WriterLogits], seed: int
) -> list[WriterLogits]:
    """Try a few weights of one voice after the other, and again.

    The lowest EER summed over all numbers of specimens wins.

    Args:
        comparer: Its weights are set.
        writers: As compared by it.
        seed: Of the draw of specimens.

    Returns:
        The writers as compared with the new weights.
    """

    def weighed(weights: tuple[float, ...]) -> list[WriterLogits]:
        return [replace(w, logits=w.voices @ np.array(weights)) for w in writers]

    def errors(weights: tuple[float, ...]) -> float:
        tried = weighed(weights)
        fusion = Fusion(0.0, 1.0, _typical(tried))
        return sum(weighted_eer(draw_trials(tried, fusion, c, seed)) for c in _counts(tried))

    chosen = tuple(float(weight) for weight in comparer.weights)
    for place, choices in [*enumerate(comparer.choices)] * _ROUNDS:
        tries = [(*chosen[:place], choice, *chosen[place + 1 :]) for choice in choices]
        chosen = min(tries, key=errors)
    comparer.weights.copy_(torch.tensor(chosen))
    return weighed(chosen)


def _typical(writers: Sequence[WriterLogits]) -> float:
    """Usual mean logit among a signatory's own signatures."""
    own = [
        float(np.mean([w.logits[a, b] for a, b in itertools.combinations(w.specimens, 2)]))
        for w in writers
    ]
    return float(np.mean(own))


def _counts(writers: Sequence[WriterLogits]) -> tuple[int, ...]:
    """Numbers of specimens that some writer has enough of."""
    return tuple(c for c in COUNTS if any(len(w.specimens) > c for w in writers))


def _fit_fusion(writers: Sequence[WriterLogits], seed: int) -> Fusion:
    """Try a grid; the lowest EER summed over all numbers of several specimens wins."""
    typical = _typical(writers)
    counts = [c for c in _counts(writers) if c > 1]
    grid = itertools.product((0.0, 0.25, 0.5, 0.75), (0.0, 0.25, 0.5, 0.75, 1.0, 1.25))
    candidates = [Fusion(most, self_weight, typical) for most, self_weight in grid]
    return min(
        candidates,
        key=lambda f: sum(weighted_eer(draw_trials(writers, f, count, seed)) for count in counts),
    )


def fit_line(trials: Trials) -> tuple[float, float]:
    """Logistic calibration of genuine against skilled forgeries, in log10."""
    rows = trials.kind != _RANDOM
    model = LogisticRegression(C=1e3)
    model.fit(
        trials.score[rows, None],
        trials.kind[rows] == _GENUINE,
        sample_weight=trials.balance()[rows] * 1e3,
    )
    return float(model.coef_[0, 0] / np.log(10.0)), float(model.intercept_[0] / np.log(10.0))


def _calibrated(
    writers: Sequence[WriterLogits], fusion: Fusion, calibration: Calibration, seed: int
) -> Trials:
    """``log_lr`` with one specimen, of other draws than the calibration was fitted on."""
    trials = draw_trials(writers, fusion, 1, seed + 100)
    return replace(trials, score=np.array([calibration.log_lr(s, 1) for s in trials.score]))


def _operating_point(
    name: str, goal: float, trials: Trials, rng: np.random.Generator
) -> OperatingPoint:
    weight = trials.balance()
    match_from = _quantile(trials, weight, _SKILLED, 1.0 - goal)
    no_match_below = _quantile(trials, weight, _GENUINE, goal)
    # Where the network separates well, the two thresholds would cross; then nothing is referred.
    no_match_below = min(no_match_below, match_from)
    high, low = trials.score >= match_from, trials.score < no_match_below
    referred = ~high & ~low

    def rates(of: NDArray[np.float64]) -> tuple[float, float, float, float]:
        def share(hit: NDArray[np.bool_], kind: int) -> float:
            rows = trials.kind == kind
            return float(np.sum(of[rows] * hit[rows]) / max(of[rows].sum(), 1e-12))

        refer = 0.5 * (share(referred, _GENUINE) + share(referred, _SKILLED))
        return share(high, _SKILLED), share(high, _RANDOM), share(low, _GENUINE), refer

    writers = int(trials.writer.max()) + 1
    resampled = []
    for _ in range(_RESAMPLES):
        times = np.bincount(rng.integers(0, writers, writers), minlength=writers)
        resampled.append(rates(weight * times[trials.writer]))
    low_high = np.percentile(np.array(resampled), [2.5, 97.5], axis=0)
    named = [
        Rate(round(v, 5), round(float(a), 5), round(float(b) if v > 0 else _unseen(writers), 5))
        for v, a, b in zip(rates(weight), low_high[0], low_high[1], strict=True)
    ]
    return OperatingPoint(name, round(match_from, 4), round(no_match_below, 4), *named)


def _unseen(writers: int) -> float:
    """The most that an error can be which none of so many writers met, with 95 % confidence.

    Drawing the writers again says 0 here, however few they are.

    >>> round(_unseen(60), 3), _unseen(1)
    (0.049, 0.95)

    Source: the exact form of the rule of three, Hanley and Lippman-Hand (1983).
    """
    return float(1.0 - 0.05 ** (1.0 / writers))


def _quantile(trials: Trials, weight: NDArray[np.float64], kind: int, share: float) -> float:
    rows = trials.kind == kind
    order = np.argsort(trials.score[rows])
    done = np.cumsum(weight[rows][order]) / weight[rows].sum()
    return float(trials.score[rows][order][min(int(np.searchsorted(done, share)), len(done) - 1)])


def _distributions(trials: Trials) -> ScoreDistributions:
    edges = np.linspace(-LOG_LR_LIMIT, LOG_LR_LIMIT, 61)
    weight = trials.balance()
    densities = []
    for kind in (_GENUINE, _SKILLED, _RANDOM):
        rows = trials.kind == kind
        density, _ = np.histogram(trials.score[rows], edges, weights=weight[rows], density=True)
        densities.append(tuple(round(float(x), 5) for x in density))
    return ScoreDistributions(tuple(float(x) for x in edges), *densities)
