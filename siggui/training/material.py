"""Which signatures a run learns from, and which it is tuned and compared on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console

from siggui.training.dataset import SignatureSet, invented_set, load_sets, split_writers


@dataclass(frozen=True, slots=True)
class Material:
    """Collections split by writer.

    Attributes:
        train_on: Writers that the network learns from.
        tune_on: Other writers, for calibration and for comparing architectures.
        leave_out: Sets of which nothing was used.
    """

    train_on: tuple[SignatureSet, ...]
    tune_on: tuple[SignatureSet, ...]
    leave_out: tuple[str, ...]

    def record(self) -> dict[str, Any]:
        """What the weights' metadata say about it: writers trained on by set, sets left out."""
        writers = {s.name: int(np.unique(s.writer).size) for s in self.train_on}
        return {"sets": writers, "leave_out": list(self.leave_out)}


def gather(
    data: Path, cache: Path, leave_out: Sequence[str], invented: int, console: Console
) -> Material:
    """Read and clean all signatures, from the cache where they are there.

    Args:
        data: Folder with ``signatures/`` and, if there are any, ``strokes/``.
        cache: Folder for the cleaned ink.
        leave_out: Sets to use nothing of.
        invented: How many signers are invented and trained on beside the collected ones.
        console: Is told how many writers there are.

    Raises:
        InputError: ``data-missing``.
    """
    with console.status("Reading and cleaning signatures (cached after the first time) …"):
        sets = [s for s in load_sets(data, cache) if s.name not in leave_out]
    train_on, tune_on = [], []
    for signatures in sets:
        training, tuning, validation = split_writers(signatures)
        train_on.append(signatures.of_writers(training))
        if tuning:
            tune_on.append(signatures.of_writers(tuning))
        console.print(
            f"{signatures.name}: {len(training)} writers to train on, {len(tuning)} to tune on, "
            f"{len(validation)} left for validation"
        )
    if invented:
        with console.status("Inventing signers (cached after the first time) …"):
            train_on.append(invented_set(cache, invented))
    return Material(tuple(train_on), tuple(tune_on), tuple(leave_out))
