"""Goes on with the shipped network on a bank's own signatures, slowly and not for long.

Beside them stand invented signers, whose forgeries nobody has to wait for, and the research sets
where they are at hand: so it does not forget what forgeries look like.
"""

from __future__ import annotations

import datetime
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from rich.console import Console

from siggui.training.bank import BankSets
from siggui.training.carry import carried_over
from siggui.training.dataset import SignatureSet, invented_set
from siggui.training.material import Material, gather
from siggui.training.running import device_named, run_with_bar
from siggui.training.sampling import WriterSampler
from siggui.training.trainer import Recipe, Trainer
from siggui.verifier.weights import FINE_TUNED_FROM, load_weights, packed_weights

FIRST_TUNER = 500_000
"""Seed of the first invented signer for calibration: training begins at 0, and the drawn protocol
lies elsewhere too, see :mod:`siggui.evaluation.drawn`."""
_TUNERS = 60


@dataclass(frozen=True, slots=True)
class Budget:
    """How a fine-tuning is done.

    Attributes:
        minutes: Of training.
        steps: Instead, the same on any machine.
        learning_rate: At its highest; a tenth of what a network that knows nothing gets.
        invented: Signers beside the bank's.
        device: ``auto``, ``cpu`` or ``cuda``.
        seed: Of everything random.
        processes: Which draw the invented signers.
    """

    minutes: float = 30.0
    steps: int | None = None
    learning_rate: float = 1.5e-4
    invented: int = 300
    device: str = "auto"
    seed: int = 0
    processes: int = 2


class _Unsaved(Trainer):
    """Writes no checkpoint: it would hold what customers' signatures became, in the open."""

    def save(self) -> None:
        """Keep everything in memory."""


def fine_tune(
    bank: BankSets, budget: Budget, cache: Path, data: Path | None, console: Console
) -> bytes:
    """Go on with the shipped network, carry its calibration over, and pack the weights.

    Args:
        bank: Persons to learn from and to tune on; those held out are not looked at.
        budget: How long, and where.
        cache: Folder for what is drawn and for cleaned research signatures.
        data: Research sets to learn from beside, if there are any.
        console: Shows how far it is.

    Returns:
        The content of the weights file.

    Raises:
        InputError: ``device-missing`` or ``data-missing``.
        SystemFault: The shipped weights cannot be used.
    """
    shipped = load_weights()
    where = device_named(budget.device)
    cv2.setNumThreads(1)
    material = Material((), (), ()) if data is None else gather(data, cache, (), 0, console)
    with console.status("Inventing signers (cached after the first time) …"):
        drawn = invented_set(cache, budget.invented, budget.processes)
        tuners = invented_set(cache, _TUNERS, budget.processes, FIRST_TUNER)
    recipe = Recipe(
        shipped.architecture,
        budget.minutes,
        budget.steps,
        seed=budget.seed,
        learning_rate=budget.learning_rate,
        channels=shipped.channels,
    )
    sampler = WriterSampler(
        [bank.train_on, drawn, *material.train_on],
        recipe.writers,
        recipe.each,
        recipe.each,
        recipe.seed,
    )
    trainer = _Unsaved(recipe, sampler, where, Path())
    trainer.start_from(shipped.network, shipped.architecture)
    run_with_bar(trainer, console)
    with console.status("Fitting the calibration …"):
        tuned = trainer.best().cpu()
        tuning = [s for s in (bank.tune_on, tuners, *material.tune_on) if len(s.writer)]
        decisions = carried_over(shipped.network, shipped.decisions, tuned, tuning, budget.seed)
    return packed_weights(
        tuned,
        decisions,
        architecture=shipped.architecture,
        channels=shipped.channels,
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        recipe={
            **asdict(recipe),
            FINE_TUNED_FROM: shipped.version,
            "steps": trainer.progress.step,
            "device": str(where),
            "torch": torch.__version__,
            "machine": platform.machine(),
            "sets": _writers((bank.train_on, drawn, *material.train_on)),
            "leave_out": [],
        },
    )


def _writers(sets: tuple[SignatureSet, ...]) -> dict[str, int]:
    return {each.name: int(np.unique(each.writer).size) for each in sets}
