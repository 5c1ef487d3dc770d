"""Intervals that respect who wrote what.

Signatures of one writer are alike in how hard they are, so a thousand trials of ten writers are
worth ten writers: whole writers are drawn again, with everything that belongs to them.

Source: subsets bootstrap, Bolle, Ratha and Pankanti, Error analysis of pattern recognition
systems (2004), section 4.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from siggui.domain.decision import Rate
from siggui.evaluation.metrics import crossing, eer, llr_cost

Floats = NDArray[np.float64]
Kind = tuple[ArrayLike, Sequence[str]]
"""Scores of trials of one kind, and the writer of each."""
Kinds = tuple[Kind, Kind]
"""Those of genuine signatures and those of forgeries."""
_LEVELS = (0.025, 0.975)
_CELLS_AT_ONCE = 4_000_000


class WriterBootstrap:
    """One set of resamples, used for every figure of a protocol so that they can be compared.

    Args:
        writers: Writer of every trial of the protocol, in any order.
        resamples: How many times writers are drawn.
        seed: The same seed gives the same intervals.

    >>> bootstrap = WriterBootstrap(["a", "a", "b", "c"])
    >>> bootstrap.share([True, False, False, True], ["a", "a", "b", "c"])
    Rate(value=0.5, low=0.0, high=1.0)
    """

    def __init__(self, writers: Sequence[str], resamples: int = 1000, seed: int = 0) -> None:
        self._number = {writer: n for n, writer in enumerate(sorted(set(writers)))}
        count = len(self._number)
        if count == 0:
            raise ValueError("there are no writers to draw from")
        rng = np.random.default_rng(seed)
        self._drawn = rng.multinomial(count, [1.0 / count] * count, resamples).astype(np.float64)

    def share(self, flags: ArrayLike, writers: Sequence[str]) -> Rate:
        """A mean of flags (or costs), with its 95 % interval.

        Args:
            flags: (n,) bool or float, at least one.
            writers: (n,) writer of each.
        """
        values = np.asarray(flags, np.float64)
        return self._rate(float(values.mean()), self._means(values, writers))

    def ratio(self, above: ArrayLike, below: ArrayLike, writers: Sequence[str]) -> Rate:
        """One mean over another, of the same trials.

        Args:
            above: (n,) float, at least one.
            below: (n,) float, positive.
            writers: (n,) writer of each.
        """
        over, under = np.asarray(above, np.float64), np.asarray(below, np.float64)
        resampled = self._means(over, writers) / self._means(under, writers)
        return self._rate(float(over.mean() / under.mean()), resampled)

    def balanced(
        self,
        first: Kind,
        second: Kind,
    ) -> Rate:
        """The mean of two means in equal parts, such as a referral rate.

        Args:
            first: Flags (n,) and their writers.
            second: Flags (m,) and their writers.
        """
        return self._rate(*self._balanced(first, second))

    def cllr(self, genuine: Kind, other: Kind) -> Rate:
        """Cost of log10 likelihood ratios, see :func:`siggui.evaluation.metrics.cllr`."""
        return self._rate(*self._cllr(genuine, other))

    def eer(self, genuine: Kind, other: Kind) -> Rate:
        """Equal error rate, see :func:`siggui.evaluation.metrics.eer`.

        All resamples share one list of thresholds: every writer's own rejections are counted along
        it once, and a resample is a weighted sum of those counts.

        Args:
            genuine: Scores (g,) and their writers.
            other: Scores (o,) of one kind of forgery and their writers.
        """
        return self._rate(*self._eer(genuine, other))

    def eer_change(self, before: Kinds, after: Kinds) -> Rate:
        """By how much the equal error rate changed; both times the same writers are drawn.

        Args:
            before: Scores of genuine signatures and of one kind of forgery, each with writers.
            after: The same trials, scored otherwise.
        """
        (old, olds), (new, news) = self._eer(*before), self._eer(*after)
        return self._rate(new - old, news - olds)

    def cllr_change(self, before: Kinds, after: Kinds) -> Rate:
        """By how much the cost of log10 likelihood ratios changed, as :meth:`eer_change`."""
        (old, olds), (new, news) = self._cllr(*before), self._cllr(*after)
        return self._rate(new - old, news - olds)

    def _balanced(self, first: Kind, second: Kind) -> tuple[float, Floats]:
        parts = [(np.asarray(flags, np.float64), writers) for flags, writers in (first, second)]
        value = sum(float(values.mean()) for values, _ in parts) / 2.0
        resampled = [self._means(values, writers) for values, writers in parts]
        return value, (resampled[0] + resampled[1]) / 2.0

    def _cllr(self, genuine: Kind, other: Kind) -> tuple[float, Floats]:
        return self._balanced(
            (llr_cost(genuine[0], True), genuine[1]), (llr_cost(other[0], False), other[1])
        )

    def _eer(self, genuine: Kind, other: Kind) -> tuple[float, Floats]:
        kept, wrong = np.asarray(genuine[0], np.float64), np.asarray(other[0], np.float64)
        values = np.unique(np.concatenate([kept, wrong]))
        of_kept = self._counts_below(kept, genuine[1], values)
        of_wrong = self._counts_below(wrong, other[1], values)
        parts = -(-self._drawn.shape[0] * values.size // _CELLS_AT_ONCE)
        rates = [
            crossing(1.0 - _shares(drawn @ of_wrong), _shares(drawn @ of_kept))
            for drawn in np.array_split(self._drawn, parts)
        ]
        return eer(kept, wrong), np.concatenate(rates)

    def _means(self, values: Floats, writers: Sequence[str]) -> Floats:
        numbers = self._numbers(writers)
        sums = np.bincount(numbers, weights=values, minlength=len(self._number))
        counts = np.bincount(numbers, minlength=len(self._number))
        with np.errstate(invalid="ignore"):
            return np.asarray((self._drawn @ sums) / (self._drawn @ counts), np.float64)

    def _counts_below(self, scores: Floats, writers: Sequence[str], values: Floats) -> Floats:
        """(W, n + 1) float64: each writer's scores below each value and, last, below infinity."""
        table = np.zeros((len(self._number), values.size + 1))
        np.add.at(table, (self._numbers(writers), np.searchsorted(values, scores) + 1), 1.0)
        return np.asarray(np.cumsum(table, axis=1), np.float64)

    def _numbers(self, writers: Sequence[str]) -> NDArray[np.intp]:
        return np.array([self._number[writer] for writer in writers], dtype=np.intp)

    def _rate(self, value: float, resampled: Floats) -> Rate:
        # A resample may hold no writer with such trials; it then says nothing.
        known = resampled[np.isfinite(resampled)]
        if len(self._number) < 2 or known.size == 0:
            return Rate(value, float("nan"), float("nan"))
        low, high = np.quantile(known, _LEVELS)
        return Rate(value, float(low), float(high))


def _shares(counts: Floats) -> Floats:
    with np.errstate(invalid="ignore"):
        return np.asarray(counts / counts[:, -1:], np.float64)
