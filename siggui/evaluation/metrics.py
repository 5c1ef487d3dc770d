"""Error rates and costs of scores, as pure functions on arrays.

Scores are higher for *genuine*. A score equal to the threshold is accepted, as
:meth:`siggui.domain.decision.OperatingPoint.decide` does.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.isotonic import isotonic_regression

from siggui.domain.decision import OperatingPoint

Floats = NDArray[np.float64]


class ErrorCurve(NamedTuple):
    """Both error rates at every threshold that makes a difference.

    Against each other on probit axes they are the DET curve; ``1 - frr`` over ``far`` is the ROC.

    Attributes:
        thresholds: (n,) float64, ascending; the last is infinite (nothing is accepted).
        far: (n,) float64, share of forgeries accepted, falls from 1 to 0.
        frr: (n,) float64, share of genuine signatures rejected, rises from 0 to 1.
    """

    thresholds: Floats
    far: Floats
    frr: Floats


def error_curve(genuine: ArrayLike, other: ArrayLike) -> ErrorCurve:
    """False acceptances against false rejections.

    Scores that tie are passed in one step, so that their order in the input cannot matter.

    Args:
        genuine: (g,) scores of genuine signatures.
        other: (o,) scores of one kind of forgery.

    Raises:
        ValueError: If either is empty or holds a NaN.

    >>> curve = error_curve([2.0, 3.0], [1.0, 2.0])
    >>> curve.far.tolist(), curve.frr.tolist()
    ([1.0, 0.5, 0.0, 0.0], [0.0, 0.0, 0.5, 1.0])

    Source: Martin et al., The DET curve in assessment of detection task performance (1997).
    """
    kept, wrong = np.sort(_scores(genuine, "genuine")), np.sort(_scores(other, "other"))
    values = np.unique(np.concatenate([kept, wrong]))
    frr = np.append(np.searchsorted(kept, values, side="left") / kept.size, 1.0)
    far = np.append(1.0 - np.searchsorted(wrong, values, side="left") / wrong.size, 0.0)
    return ErrorCurve(np.append(values, np.inf), far, frr)


def crossing(far: Floats, frr: Floats) -> Floats:
    """Where the two rates are equal, on straight lines between the curve's points.

    Args:
        far: (..., n) float, falls along the last axis from 1 to 0.
        frr: (..., n) float, rises from 0 to 1.

    Returns:
        (...,) float64; NaN where the rates are.

    >>> float(crossing(np.array([1.0, 0.5, 0.0]), np.array([0.0, 0.1, 1.0])).round(4))
    0.3571
    """
    after = np.maximum(np.argmax(frr >= far, axis=-1), 1)[..., None]

    def at(rates: Floats, index: NDArray[np.intp]) -> Floats:
        return np.asarray(np.take_along_axis(rates, index, axis=-1)[..., 0], dtype=np.float64)

    gap_before = at(far, after - 1) - at(frr, after - 1)
    gap_after = at(frr, after) - at(far, after)
    share = gap_before / (gap_before + gap_after)
    start = at(far, after - 1)
    return np.asarray(start + share * (at(far, after) - start), dtype=np.float64)


def eer(genuine: ArrayLike, other: ArrayLike) -> float:
    """Equal error rate: where false acceptances and false rejections are alike.

    It is read off the line between the two neighboring points of the curve, so it neither jumps
    between rules for the nearest threshold nor depends on the order of tied scores.

    Args:
        genuine: (g,) scores of genuine signatures.
        other: (o,) scores of one kind of forgery.

    Raises:
        ValueError: If either is empty or holds a NaN.

    >>> eer([3.0, 4.0, 5.0], [0.0, 1.0, 2.0])
    0.0
    >>> eer([1.0, 1.0, 1.0], [1.0, 1.0])  # a constant score knows nothing
    0.5

    Source: intersection with the ROC's line segments, Fawcett, An introduction to ROC analysis
    (2006), sections 4 and 5.
    """
    curve = error_curve(genuine, other)
    return float(crossing(curve.far, curve.frr))


def auc(genuine: ArrayLike, other: ArrayLike) -> float:
    """Chance that a genuine signature scores above a forgery, ties counted half.

    Args:
        genuine: (g,) scores.
        other: (o,) scores.

    Raises:
        ValueError: If either is empty or holds a NaN.

    >>> auc([1.0, 2.0], [0.0, 1.0])
    0.875

    Source: Mann–Whitney U, Hanley and McNeil (1982).
    """
    kept, wrong = _scores(genuine, "genuine"), np.sort(_scores(other, "other"))
    below = np.searchsorted(wrong, kept, side="left")
    not_above = np.searchsorted(wrong, kept, side="right")
    return float((below + not_above).mean() / (2.0 * wrong.size))


def llr_cost(log_lr: ArrayLike, is_genuine: bool) -> Floats:
    """What each log-likelihood ratio costs, in bits; 1 where it says nothing.

    Args:
        log_lr: (n,) log10 likelihood ratios, genuine against forged.
        is_genuine: Which of the two is true of all of them.

    >>> llr_cost([0.0, 1.0], True).round(4).tolist()
    [1.0, 0.1375]
    """
    bits = np.asarray(log_lr, dtype=np.float64) * np.log2(10.0)
    return np.asarray(np.logaddexp2(0.0, -bits if is_genuine else bits), dtype=np.float64)


def cllr(genuine: ArrayLike, other: ArrayLike) -> float:
    """Cost of the log-likelihood ratios: 0 is perfect, 1 says nothing, more misleads.

    Unlike an error rate it punishes being sure and wrong, so it measures calibration too.

    Args:
        genuine: (g,) log10 likelihood ratios of genuine signatures.
        other: (o,) log10 likelihood ratios of forgeries.

    Raises:
        ValueError: If either is empty or holds a NaN.

    >>> cllr([0.0], [0.0])
    1.0
    >>> round(cllr([2.0], [-2.0]), 4), round(cllr([-2.0], [2.0]), 2)
    (0.0144, 6.66)

    Source: Brümmer and du Preez, Application-independent evaluation of speaker detection (2006),
    equation 2.
    """
    for_genuine = llr_cost(_scores(genuine, "genuine"), True)
    for_other = llr_cost(_scores(other, "other"), False)
    return float(for_genuine.mean() + for_other.mean()) / 2.0


def min_cllr(genuine: ArrayLike, other: ArrayLike) -> float:
    """Cllr after the best monotone recalibration: what separation alone costs.

    ``cllr - min_cllr`` is what calibration costs.

    Args:
        genuine: (g,) scores of genuine signatures.
        other: (o,) scores of forgeries.

    Raises:
        ValueError: If either is empty or holds a NaN.

    >>> min_cllr([-5.0, -4.0], [-7.0, -6.0])  # badly calibrated, perfectly separated
    0.0
    >>> round(min_cllr([0.0, 2.0], [-1.0, 1.0]), 4)
    0.5

    Source: pool adjacent violators, Brümmer and du Preez (2006), section 5.
    """
    kept, wrong = _scores(genuine, "genuine"), _scores(other, "other")
    values, place = np.unique(np.concatenate([kept, wrong]), return_inverse=True)
    n_genuine = np.bincount(place[: kept.size], minlength=values.size)
    n_other = np.bincount(place[kept.size :], minlength=values.size)
    weight = (n_genuine + n_other).astype(np.float64)
    share = np.asarray(isotonic_regression(n_genuine / weight, sample_weight=weight))
    share = np.clip(share, 0.0, 1.0)
    # A block that is all of one kind has an infinite ratio, which costs its own kind nothing.
    with np.errstate(divide="ignore"):
        log_lr = np.log10(share) - np.log10(1.0 - share) - np.log10(kept.size / wrong.size)
    cost = llr_cost(np.repeat(log_lr, n_genuine), True).mean()
    return float(cost + llr_cost(np.repeat(log_lr, n_other), False).mean()) / 2.0


def referred(point: OperatingPoint, log_lr: ArrayLike) -> NDArray[np.bool_]:
    """Which items are left to a person.

    Args:
        point: Two frozen thresholds.
        log_lr: (n,) log10 likelihood ratios.

    Returns:
        (n,) bool.

    >>> from siggui.domain.decision import Rate
    >>> zero = Rate(0.0, 0.0, 0.0)
    >>> point = OperatingPoint("standard", 1.0, -1.0, zero, zero, zero, zero)
    >>> referred(point, [1.0, 0.9, -1.0, -1.1]).tolist()
    [False, True, True, False]
    """
    values = np.asarray(log_lr, np.float64)
    return np.asarray((values < point.match_from) & (values >= point.no_match_below))


def _scores(values: ArrayLike, name: str) -> Floats:
    scores = np.asarray(values, dtype=np.float64).ravel()
    if scores.size == 0:
        raise ValueError(f"there are no {name} scores")
    if np.isnan(scores).any():
        raise ValueError(f"{name} scores hold NaN")
    return scores
