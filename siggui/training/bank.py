"""A bank's own signatures as sets; they are held in memory and never written in the open."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from siggui.domain.fine_tuning import SignedImages
from siggui.errors import InputError
from siggui.imaging.document import first_page
from siggui.imaging.pressure import Ranks
from siggui.imaging.processes import helper_processes
from siggui.training.dataset import SignatureSet, packed

BANK = "bank"
"""Name of the set."""
_LEAST_GENUINE = 2
_ONE_IN = 5
_AHEAD = 8

Ink = tuple[NDArray[np.uint8], Ranks]
Inks = tuple[list[Ink], list[Ink]]


@dataclass(frozen=True, slots=True)
class BankSets:
    """Persons, each in one of three sets.

    Attributes:
        train_on: Whom the network learns from.
        tune_on: By whom its calibration is fitted.
        held_out: By whom it is judged.
    """

    train_on: SignatureSet
    tune_on: SignatureSet
    held_out: SignatureSet


def bank_sets(
    people: Iterable[SignedImages],
    processes: int = 2,
    told: Callable[[], object] = lambda: None,
) -> BankSets:
    """Clean a bank's signatures, and part those to learn from into two.

    Args:
        people: Taken one by one; few are in memory as images.
        processes: Worker processes for cleaning; 0 for none.
        told: Called after each person.
    """
    rows: list[list[tuple[int, bool, Ink]]] = [[], [], []]
    learned = 0
    for who, (is_held_out, (genuine, forged)) in enumerate(_cleaned(people, processes)):
        told()
        if len(genuine) < _LEAST_GENUINE:
            continue
        place = 2
        if not is_held_out:
            place = 1 if learned % _ONE_IN == 0 else 0
            learned += 1
        rows[place].extend((who, True, ink) for ink in genuine)
        rows[place].extend((who, False, ink) for ink in forged)
    return BankSets(*(_as_set(part) for part in rows))


def _cleaned(people: Iterable[SignedImages], processes: int) -> Iterator[tuple[bool, Inks]]:
    """In order; not ``pool.map``, which would take in all images at once."""
    if not processes:
        yield from ((each.is_held_out, _inks(each)) for each in people)
        return
    waiting: deque[tuple[bool, Future[Inks]]] = deque()
    with helper_processes(processes) as pool:
        for each in people:
            waiting.append((each.is_held_out, pool.submit(_inks, each)))
            if len(waiting) > _AHEAD * processes:
                is_held_out, future = waiting.popleft()
                yield is_held_out, future.result()
        while waiting:
            is_held_out, future = waiting.popleft()
            yield is_held_out, future.result()


def _inks(each: SignedImages) -> Inks:
    genuine, forged = (
        [ink for image in images if (ink := _packed(image)) is not None]
        for images in (each.genuine, each.forged)
    )
    return genuine, forged


def _packed(image: bytes) -> Ink | None:
    try:
        return packed(first_page(image, name="signature").pixels)
    except InputError:
        return None  # cleaned otherwise than when it was put on file


def _as_set(rows: list[tuple[int, bool, Ink]]) -> SignatureSet:
    return SignatureSet(
        BANK,
        np.stack([ink for *_, (ink, _) in rows]) if rows else np.zeros((0, 0), np.uint8),
        np.array([who for who, *_ in rows], dtype=np.int64),
        np.array([is_genuine for _, is_genuine, _ in rows], dtype=np.bool_),
        # Nothing that could lead back to a person.
        np.array([""] * len(rows)),
        np.stack([ranks for *_, (_, ranks) in rows]) if rows else None,
    )
