"""Which signatures meet in a batch: few writers, many signatures of each, their forgeries beside.

A forger imitates one person, so a forgery only teaches anything beside that person's genuine
signatures; strangers are the easy part and come for free from the other writers of the batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask
from siggui.training.dataset import SignatureSet

SET_WEIGHTS = {
    "cedar": 0.22,
    "sigcomp2011_dutch": 0.20,
    "bhsig_hindi": 0.20,
    "bhsig_bengali": 0.14,
    "svc2004": 0.07,
    "mcyt100": 0.07,
    "susig_visual": 0.10,
}


@dataclass(frozen=True, slots=True)
class Batch:
    """Signatures with their truth.

    Attributes:
        inks: N masks on the fine grid.
        writer: (N,) int, index of the writer within this batch.
        genuine: (N,) bool.
        script: (N,) int, index of the set, so that strangers can be looked for within a script.
    """

    inks: list[Mask]
    writer: NDArray[np.int64]
    genuine: NDArray[np.bool_]
    script: NDArray[np.int64]


class WriterSampler:
    """Draws writer-balanced batches.

    Args:
        sets: Collections, with writers that may be used only.
        writers: Writers per batch, taken from two sets so that strangers share a script.
        genuine: Genuine signatures per writer.
        forged: Forgeries of each writer; genuine ones take their place where there are none.
        seed: Of the draw.
    """

    def __init__(
        self,
        sets: Sequence[SignatureSet],
        writers: int = 7,
        genuine: int = 6,
        forged: int = 6,
        seed: int = 0,
    ) -> None:
        self._sets = [s for s in sets if len(s.writer)]
        self._shape = (writers, genuine, forged)
        self._rng = np.random.default_rng(seed)
        weights = np.array([SET_WEIGHTS.get(s.name, 0.1) for s in self._sets])
        self._weights = weights / weights.sum()
        self._rows = [_rows_by_writer(s) for s in self._sets]

    def draw(self) -> Batch:
        """The next batch."""
        writers, genuine_count, forged_count = self._shape
        first = writers // 2 + 1
        chosen = self._rng.choice(len(self._sets), 2, p=self._weights)
        inks: list[Mask] = []
        writer: list[int] = []
        genuine: list[bool] = []
        script: list[int] = []
        next_writer = 0
        for of_set, count in zip(chosen.tolist(), (first, writers - first), strict=True):
            rows = self._rows[of_set]
            count = min(count, len(rows))
            for who in self._rng.choice(len(rows), count, replace=False).tolist():
                real, fake = rows[who]
                n_fake = min(forged_count, len(fake))
                n_real = min(genuine_count + (forged_count - n_fake) // 3, len(real))
                picked = [
                    *self._rng.choice(real, n_real, replace=False).tolist(),
                    *self._rng.choice(fake, n_fake, replace=False).tolist(),
                ]
                inks += [self._sets[of_set].ink(row) for row in picked]
                writer += [next_writer] * len(picked)
                next_writer += 1
                genuine += [True] * n_real + [False] * n_fake
                script += [of_set] * len(picked)
        return Batch(inks, np.array(writer), np.array(genuine), np.array(script))


def _rows_by_writer(
    signatures: SignatureSet,
) -> list[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    rows = []
    for number in np.unique(signatures.writer):
        own = signatures.writer == number
        real = np.flatnonzero(own & signatures.genuine)
        if real.size >= 2:
            rows.append((real, np.flatnonzero(own & ~signatures.genuine)))
    return rows
