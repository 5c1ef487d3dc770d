"""From the answers of one protocol to its figures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from siggui.domain.decision import OperatingPoint, Rate
from siggui.evaluation import metrics
from siggui.evaluation.bootstrap import WriterBootstrap
from siggui.evaluation.protocol import Label, Trial
from siggui.evaluation.scoring import Answer
from siggui.evaluation.selection import collection_of, specimens_of

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scores:
    """Weights of evidence of one protocol, by truth.

    Attributes:
        name: Of the protocol.
        genuine: (g,) float64, log10 likelihood ratios.
        skilled: (s,) float64.
        random: (r,) float64.
    """

    name: str
    genuine: Floats
    skilled: Floats
    random: Floats


@dataclass(frozen=True, slots=True)
class PointRates:
    """What one frozen operating point comes to; None where the protocol holds no such trials.

    Attributes:
        name: Of the operating point.
        far_skilled: Skilled forgeries called match.
        far_random: Random forgeries called match.
        frr: Genuine signatures called no match.
        referral_rate: Genuine signatures and skilled forgeries, in equal parts, that are referred.
    """

    name: str
    far_skilled: Rate | None
    far_random: Rate | None
    frr: Rate | None
    referral_rate: Rate | None


@dataclass(frozen=True, slots=True)
class Summary:
    """One row of the tables; None where the protocol holds no such trials.

    Intervals are over signatories. The equal error rates and ``min_cllr`` say what another
    threshold or calibration could reach, ``operating_points`` what the frozen ones do.

    Attributes:
        name: Of the protocol.
        collection: The set its signatories belong to.
        specimens: How many each trial has, such as ``5``.
        genuine: Trials answered.
        skilled: Trials answered.
        random: Trials answered.
        unanswered: Trials with an image that could not be prepared; they are in no figure.
        signatories: Whose signatures were asked about.
        eer_skilled: Genuine signatures against skilled forgeries.
        eer_random: Genuine signatures against random forgeries.
        auc_skilled: Likewise.
        auc_random: Likewise.
        cllr: Cost of the evidence against skilled forgeries, in bits.
        min_cllr: The same after the best recalibration.
        operating_points: Rates at frozen thresholds.
    """

    name: str
    collection: str
    specimens: str
    genuine: int
    skilled: int
    random: int
    unanswered: int
    signatories: int
    eer_skilled: Rate | None
    eer_random: Rate | None
    auc_skilled: float | None
    auc_random: float | None
    cllr: Rate | None
    min_cllr: float | None
    operating_points: tuple[PointRates, ...]

    def record(self) -> dict[str, object]:
        """As JSON takes it: rates with their interval, unknown as null."""
        return {field: _plain(getattr(self, field)) for field in self.__dataclass_fields__}


def scores_of(name: str, answers: Sequence[Answer]) -> Scores:
    """Sort the answers by what is true."""
    kept = {label: [a.log_lr for a in answers if a.trial.label is label] for label in Label}
    of = {label: np.array(values, np.float64) for label, values in kept.items()}
    return Scores(name, of[Label.GENUINE], of[Label.SKILLED], of[Label.RANDOM])


def summarize(
    scores: Scores,
    answers: Sequence[Answer],
    unanswered: Sequence[Trial],
    points: Sequence[OperatingPoint],
) -> Summary:
    """Measure one protocol.

    Args:
        scores: As given by :func:`scores_of` for the same answers.
        answers: To its trials.
        unanswered: Trials that had no answer.
        points: Frozen thresholds.
    """
    trials = [*(a.trial for a in answers), *unanswered]
    who = {label: [a.trial.signatory for a in answers if a.trial.label is label] for label in Label}
    everyone = [signatory for names in who.values() for signatory in names]
    # Nobody at all happens only if every single image failed.
    bootstrap = WriterBootstrap(everyone or ["nobody"])
    genuine = (scores.genuine, who[Label.GENUINE])
    skilled = (scores.skilled, who[Label.SKILLED])
    random = (scores.random, who[Label.RANDOM])
    has_genuine = scores.genuine.size > 0
    both = has_genuine and scores.skilled.size > 0
    strangers = has_genuine and scores.random.size > 0

    def share(flags: NDArray[np.bool_], writers: list[str]) -> Rate | None:
        return bootstrap.share(flags, writers) if writers else None

    def rates(point: OperatingPoint) -> PointRates:
        return PointRates(
            point.name,
            far_skilled=share(scores.skilled >= point.match_from, who[Label.SKILLED]),
            far_random=share(scores.random >= point.match_from, who[Label.RANDOM]),
            frr=share(scores.genuine < point.no_match_below, who[Label.GENUINE]),
            referral_rate=bootstrap.balanced(
                (metrics.referred(point, scores.genuine), who[Label.GENUINE]),
                (metrics.referred(point, scores.skilled), who[Label.SKILLED]),
            )
            if both
            else None,
        )

    return Summary(
        name=scores.name,
        collection=collection_of(trials),
        specimens=specimens_of(trials),
        genuine=scores.genuine.size,
        skilled=scores.skilled.size,
        random=scores.random.size,
        unanswered=len(unanswered),
        signatories=len(set(everyone)),
        eer_skilled=bootstrap.eer(genuine, skilled) if both else None,
        eer_random=bootstrap.eer(genuine, random) if strangers else None,
        auc_skilled=metrics.auc(scores.genuine, scores.skilled) if both else None,
        auc_random=metrics.auc(scores.genuine, scores.random) if strangers else None,
        cllr=bootstrap.cllr(genuine, skilled) if both else None,
        min_cllr=metrics.min_cllr(scores.genuine, scores.skilled) if both else None,
        operating_points=tuple(rates(point) for point in points),
    )


def most_wrong(answers: Sequence[Answer], most: int) -> list[Answer]:
    """The answers that point furthest the wrong way, worst first.

    An answer without any weight is not wrong, so the list may be short.
    """

    def wrongness(answer: Answer) -> float:
        return -answer.log_lr if answer.trial.label is Label.GENUINE else answer.log_lr

    wrong = [answer for answer in answers if wrongness(answer) > 0.0]
    return sorted(wrong, key=wrongness, reverse=True)[:most]


def _plain(value: object) -> object:
    if isinstance(value, Rate | PointRates):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, float):
        return round(value, 6) if math.isfinite(value) else None
    return value
