"""Which signatures meet in a batch: few writers, many signatures of each, their forgeries beside.

A forger imitates one person, so a forgery only teaches anything beside that person's genuine
signatures; strangers are the easy part and come for free from the other writers of the batch.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.ink import Mask
from siggui.training.dataset import SignatureSet
from siggui.training.hands import Hand, invent_hand, join, stretch

SET_WEIGHTS = {
    "cedar": 0.15,
    "sigcomp2011_dutch": 0.14,
    "bhsig_hindi": 0.15,
    "bhsig_bengali": 0.12,
    "svc2004": 0.08,
    "mcyt100": 0.10,
    "susig_visual": 0.15,
    "invented": 0.11,
    "bank": 0.3,
}
_JOINED, _PARTLY = 0.2, 0.2
"""Shares of writers that are put together from two, and of whom only a part is taken."""

_APART = 100_000
"""More than any set has writers."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Signatures with their truth.

    Attributes:
        inks: N masks on the fine grid.
        writer: (N,) int, index of the writer within this batch.
        genuine: (N,) bool.
        person: (N, 2) int, who that is in the collections; two people where a writer was joined.
        script: (N,) int, index of the set, so that strangers can be looked for within a script.
        hands: N changes, the same for all signatures of one writer.
    """

    inks: list[Mask]
    writer: NDArray[np.int64]
    genuine: NDArray[np.bool_]
    person: NDArray[np.int64]
    script: NDArray[np.int64]
    hands: list[Hand]


class Sampler:
    """Draws whatever is learned from, and can go on where it was.

    Args:
        seed: Of the draw.
    """

    def __init__(self, seed: int) -> None:
        self._rng = np.random.default_rng(seed)

    @property
    def state(self) -> str:
        """Where the draw is, as text; set it to go on from there."""
        return json.dumps(self._rng.bit_generator.state)

    @state.setter
    def state(self, state: str) -> None:
        self._rng.bit_generator.state = json.loads(state)


class WriterSampler(Sampler):
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
        super().__init__(seed)
        self._sets = [s for s in sets if len(s.writer)]
        self._shape = (writers, genuine, forged)
        weights = np.array([SET_WEIGHTS.get(s.name, 0.1) for s in self._sets])
        self._weights = weights / weights.sum()
        self._rows = [_rows_by_writer(s) for s in self._sets]

    def draw(self) -> Batch:
        """The next batch."""
        writers, *_ = self._shape
        first = writers // 2 + 1
        chosen = self._rng.choice(len(self._sets), 2, p=self._weights)
        inks: list[Mask] = []
        writer: list[int] = []
        genuine: list[bool] = []
        person: list[tuple[int, int]] = []
        script: list[int] = []
        hands: list[Hand] = []
        for of_set, count in zip(chosen.tolist(), (first, writers - first), strict=True):
            people = self._rng.permutation(len(self._rows[of_set])).tolist()
            for _ in range(count):
                if not people:
                    break
                who = other = people.pop()
                lot = self._rng.random()
                if people and lot < _JOINED:
                    other = people.pop()
                    real, fake = self._join(of_set, who, other)
                elif lot > 1.0 - _PARTLY:
                    real, fake = self._part(of_set, who)
                else:
                    real, fake = self._take(of_set, who)
                number = writer[-1] + 1 if writer else 0
                own = [*real, *fake]
                inks += own
                writer += [number] * len(own)
                genuine += [True] * len(real) + [False] * len(fake)
                person += [(of_set * _APART + who, of_set * _APART + other)] * len(own)
                script += [of_set] * len(own)
                hands += [invent_hand(self._rng)] * len(own)
        return Batch(
            inks, np.array(writer), np.array(genuine), np.array(person), np.array(script), hands
        )

    def _take(self, of_set: int, who: int) -> tuple[list[Mask], list[Mask]]:
        """Some genuine signatures and some forgeries of one writer."""
        _, genuine_count, forged_count = self._shape
        real, fake = self._rows[of_set][who]
        n_fake = min(forged_count, len(fake))
        n_real = min(genuine_count + (forged_count - n_fake) // 3, len(real))
        ink = self._sets[of_set].ink
        return (
            [ink(row) for row in self._rng.choice(real, n_real, replace=False).tolist()],
            [ink(row) for row in self._rng.choice(fake, n_fake, replace=False).tolist()],
        )

    def _join(self, of_set: int, one: int, other: int) -> tuple[list[Mask], list[Mask]]:
        """A writer whose signature begins like one's and ends like another's."""
        left_real, left_fake = self._take(of_set, one)
        right_real, right_fake = self._take(of_set, other)
        seam = self._rng.uniform(0.35, 0.65) * left_real[0].shape[1]
        real = [self._seamed(a, b, seam) for a, b in zip(left_real, right_real, strict=False)]
        fake = [self._seamed(a, b, seam) for a, b in zip(left_fake, right_fake, strict=False)]
        return real, fake

    def _part(self, of_set: int, who: int) -> tuple[list[Mask], list[Mask]]:
        """A writer of whose signatures only one stretch is taken, everywhere the same."""
        real, fake = self._take(of_set, who)
        share = self._rng.uniform(0.5, 0.8)
        begin = self._rng.uniform(0.0, 1.0 - share)
        return [self._stretch(ink, begin, share) for ink in real], [
            self._stretch(ink, begin, share) for ink in fake
        ]

    def _stretch(self, ink: Mask, begin: float, share: float) -> Mask:
        begin, end = np.array([begin, begin + share]) + self._rng.normal(0.0, 0.015, 2)
        return stretch(ink, float(begin), float(end))

    def _seamed(self, left: Mask, right: Mask, seam: float) -> Mask:
        return join(left, right, round(seam + self._rng.normal(0.0, 5.0)))


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
