"""From the comparer's logits to one weight of evidence.

Three documented steps: the specimens' logits are fused to one score, the score is mapped to a
calibrated log likelihood ratio, and frozen thresholds turn that into advice. All numbers were
fitted on tuning writers and travel in the weights' metadata.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions

LOG_LR_LIMIT = 3.0
"""No larger weight is ever claimed: the tuning writers are too few to support one."""
_UNBENT = 2.0


@dataclass(frozen=True, slots=True)
class Fusion:
    """How the logits of several specimens become one score.

    ``score = mean + max_weight * (max - mean) - (1 - 1/n) * self_weight * (own - typical)``, where
    *own* is the mean logit of the n specimens among themselves. A signatory whose own signatures
    vary much is given more room, a steady one less; the fewer specimens say so, the less it counts.
    With one specimen, the score is its logit.

    Attributes:
        max_weight: 0..1, how much the most alike specimen counts beyond the mean.
        self_weight: How much of the specimens' agreement among themselves is taken out, were there
            any number of them.
        typical: Usual mean logit among a signatory's own signatures.

    Source: per-signatory normalization, Fierrez-Aguilar et al. (2005), section 3.
    """

    max_weight: float
    self_weight: float
    typical: float

    def score(self, logits: Sequence[float], own_logits: Sequence[float] = ()) -> float:
        """Fuse one questioned signature's logits.

        Args:
            logits: Against each specimen; at least one.
            own_logits: Of all pairs of specimens; empty for a single specimen.

        >>> Fusion(0.5, 1.0, 2.0).score([1.0, 3.0], [1.0])
        3.0
        """
        return float(self.scores(np.array(logits)[:, None], own_logits)[0])

    def scores(
        self, logits: NDArray[np.float64], own_logits: Sequence[float] = ()
    ) -> NDArray[np.float64]:
        """Fuse the logits of many questioned signatures against the same specimens.

        Args:
            logits: (S, M) of S specimens and M questioned signatures.
            own_logits: Of all pairs of specimens; empty for a single specimen.

        Returns:
            (M,) scores.
        """
        mean = logits.mean(axis=0)
        score = mean + self.max_weight * (logits.max(axis=0) - mean)
        if len(own_logits):
            trusted = 1.0 - 1.0 / len(logits)
            own = float(np.mean(own_logits))
            score = score - trusted * self.self_weight * (own - self.typical)
        return np.asarray(score)


@dataclass(frozen=True, slots=True)
class Calibration:
    """Affine map from score to log10 likelihood ratio, by number of specimens.

    Attributes:
        counts: Numbers of specimens for which a map was fitted, ascending, the first is 1.
        slopes: One per count, positive.
        offsets: One per count.

    Source: logistic calibration, Brümmer and du Preez (2006), section 5.
    """

    counts: tuple[int, ...]
    slopes: tuple[float, ...]
    offsets: tuple[float, ...]

    def log_lr(self, score: float, specimens: int) -> float:
        """Weight of evidence, below ±3, with the map of the largest count not above.

        >>> Calibration((1, 3), (0.5, 1.0), (0.0, -1.0)).log_lr(2.0, 5)
        1.0
        """
        return limited(float(self.unbent(np.array(score), specimens)))

    def unbent(self, scores: NDArray[np.float64], specimens: int) -> NDArray[np.float64]:
        """Weights of evidence as they are before :func:`limited`; of any shape."""
        k = max(0, bisect_right(self.counts, specimens) - 1)
        return np.asarray(self.slopes[k] * scores + self.offsets[k])


@dataclass(frozen=True, slots=True)
class DecisionModel:
    """Everything that was fitted after training; stored with the weights as JSON."""

    fusion: Fusion
    calibration: Calibration
    operating_points: tuple[OperatingPoint, ...]
    distributions: ScoreDistributions

    def to_json(self) -> dict[str, Any]:
        """A plain dictionary that :meth:`from_json` reads back."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> DecisionModel:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError, TypeError: If it is not of that form.
        """

        def point(entry: dict[str, Any]) -> OperatingPoint:
            rates = ("far_skilled", "far_random", "frr", "referral_rate")
            return OperatingPoint(**{**entry, **{name: Rate(**entry[name]) for name in rates}})

        def tuples(entry: dict[str, list[Any]]) -> dict[str, Any]:
            return {name: tuple(values) for name, values in entry.items()}

        return cls(
            Fusion(**stored["fusion"]),
            Calibration(**tuples(stored["calibration"])),
            tuple(point(entry) for entry in stored["operating_points"]),
            ScoreDistributions(**tuples(stored["distributions"])),
        )


def limited(log_lr: float) -> float:
    """Bend a weight of evidence so that it nears ±3 without reaching it; up to ±2 it stays.

    A plain cut would tie the clearest cases, and so misrank strangers against genuine signatures
    though the network tells them apart. Strictly monotone, with one slope at ±2.

    >>> limited(1.5), limited(-2.0), limited(3.0), limited(-10.0) > limited(-9.0)
    (1.5, -2.0, 2.5, False)
    """
    excess = abs(log_lr) - _UNBENT
    if excess <= 0.0:
        return log_lr
    room = LOG_LR_LIMIT - _UNBENT
    return math.copysign(_UNBENT + room * excess / (room + excess), log_lr)


def similarity(log_lr: float) -> float:
    """Weight of evidence on a scale from 0 to 1, 0.5 where it favors neither side.

    It is the probability of *genuine* at even prior odds. Monotone in ``log_lr``, so thresholds on
    either scale agree.

    >>> similarity(0.0), round(similarity(1.0), 3)
    (0.5, 0.909)
    """
    return float(1.0 / (1.0 + 10.0**-log_lr))
