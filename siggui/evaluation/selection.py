"""Chooses what is measured out of what a protocol holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from siggui.evaluation.protocol import Trial


def balanced_sample(trials: Sequence[Trial], rows: int, seed: int = 0) -> tuple[Trial, ...]:
    """Draw rows so that every signatory, and every label of each, is met as often as can be.

    Args:
        trials: Of one protocol.
        rows: How many at most.
        seed: The same seed draws the same rows.

    Returns:
        The rows drawn, in the protocol's order.
    """
    rng = np.random.default_rng(seed)
    left: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place in rng.permutation(len(trials)).tolist():
        left[trials[place].signatory][trials[place].label.value].append(place)
    drawn: list[int] = []
    while left:
        # A round takes one row of each label from each signatory, until one of them has no more.
        for signatory in rng.permutation(sorted(left)).tolist():
            drawn += [places.pop() for places in left[signatory].values()]
            left[signatory] = {k: places for k, places in left[signatory].items() if places}
            if not left[signatory]:
                del left[signatory]
    return tuple(trials[place] for place in sorted(drawn[:rows]))


def with_first(trials: Sequence[Trial], count: int) -> tuple[Trial, ...]:
    """Ask the same questions with the first specimens only.

    Args:
        trials: Of one protocol.
        count: Specimens that are kept.

    Returns:
        As many trials; none if a trial has no more specimens than that anyway.
    """
    if any(len(trial.specimens) <= count for trial in trials):
        return ()
    return tuple(replace(trial, specimens=trial.specimens[:count]) for trial in trials)


def collection_of(trials: Sequence[Trial]) -> str:
    """The set whose signatories are asked about; several are joined by a plus."""
    return "+".join(sorted({trial.signatory.split("/")[0] for trial in trials}))


def specimens_of(trials: Sequence[Trial]) -> str:
    """How many specimens the trials have, such as ``5`` or ``2–9``."""
    counts = {len(trial.specimens) for trial in trials}
    low, high = min(counts), max(counts)
    return str(low) if low == high else f"{low}–{high}"
