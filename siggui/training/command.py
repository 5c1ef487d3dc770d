"""``siggui train``: from a data folder to a weights file that the program can ship."""

from __future__ import annotations

import datetime
import platform
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from torchvision.utils import save_image

from siggui.errors import InputError
from siggui.training.augment import vary_many
from siggui.training.calibrate import fit
from siggui.training.curves import draw_curves
from siggui.training.dataset import SignatureSet, invented_set, load_sets, split_writers
from siggui.training.losses import LOSSES
from siggui.training.sampling import WriterSampler
from siggui.training.trainer import Progress as Done
from siggui.training.trainer import Recipe, Trainer
from siggui.verifier.weights import save_weights


def train(
    data: Path,
    out: Path,
    minutes: float = 60.0,
    device: str = "auto",
    resume: bool = False,
    seed: int = 0,
    loss: str = "multi-similarity",
    leave_out: Sequence[str] = (),
    invented: int = 1000,
) -> Path:
    """Train, calibrate and write ``siggui.safetensors`` with curves beside it.

    Args:
        data: Folder with ``signatures/`` and, if there are any, ``strokes/``.
        out: Folder of this run; holds cache, checkpoint, curves and weights.
        minutes: Budget of training; a resumed run goes on with what is left of it.
        device: ``auto``, ``cpu`` or ``cuda``.
        resume: Go on from the checkpoint in ``out``.
        seed: Of everything random.
        loss: Metric loss beside the pair loss, one of ``losses.LOSSES``.
        leave_out: Sets that are not trained on, for honest figures on an unseen collection.
        invented: How many signers are invented and trained on beside the collected ones.

    Returns:
        The weights file.

    Raises:
        InputError: ``loss-unknown``, ``device-missing``, ``data-missing`` or ``run-exists``.
    """
    if loss not in LOSSES:
        raise InputError("loss-unknown", f"There is no loss named {loss}.", f"Use one of {LOSSES}.")
    where = _device(device)
    console = Console(stderr=True)
    if (out / "checkpoint.pt").exists() and not resume:
        raise InputError(
            "run-exists",
            "The run folder already holds a checkpoint.",
            "Give --resume to go on with it, or another --out.",
        )
    cv2.setNumThreads(1)
    with console.status("Reading and cleaning signatures (cached after the first time) …"):
        sets = [s for s in load_sets(data, out / "cache") if s.name not in leave_out]
    train_on, tune_on = [], []
    for signatures in sets:
        training, tuning, validation = split_writers(signatures)
        train_on.append(signatures.of_writers(training))
        tune_on.append(signatures.of_writers(tuning))
        console.print(
            f"{signatures.name}: {len(training)} writers to train on, {len(tuning)} to tune on, "
            f"{len(validation)} left for validation"
        )
    if invented:
        with console.status("Inventing signers (cached after the first time) …"):
            train_on.append(invented_set(out / "cache", invented))
    recipe = Recipe(minutes=minutes, seed=seed, loss=loss)
    sampler = WriterSampler(train_on, recipe.writers, recipe.each, recipe.each, seed)
    trainer = Trainer(recipe, sampler, where, out)
    if resume:
        trainer.resume()
    save_samples(WriterSampler(train_on, recipe.writers, seed=seed), out / "samples.png")
    _run_with_bar(trainer, console)
    trained_on = {s.name: int(np.unique(s.writer).size) for s in train_on}
    return finish(trainer, tune_on, out, {"sets": trained_on, "leave_out": list(leave_out)})


def save_samples(sampler: WriterSampler, path: Path) -> None:
    """Draw a first batch as the network sees it: nobody should train on what nobody looked at."""
    batch = sampler.draw()
    canvases = torch.from_numpy(vary_many(batch.inks, 0, batch.hands))
    save_image(1.0 - canvases, path, nrow=6, pad_value=0.5)


def finish(
    trainer: Trainer, tune_on: Sequence[SignatureSet], out: Path, learned_from: dict[str, Any]
) -> Path:
    """Calibrate on the tuning writers and write the weights.

    Args:
        trainer: At the end of its run.
        tune_on: Signatures of the tuning writers.
        out: Folder of the run.
        learned_from: What the network saw; goes into the weights' metadata with the recipe.
    """
    network = trainer.averaged().cpu()
    decisions = fit(network, [s for s in tune_on if len(s.writer)], trainer.recipe.seed)
    path = out / "siggui.safetensors"
    save_weights(
        path,
        network,
        decisions,
        channels=trainer.recipe.channels,
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        recipe={
            **asdict(trainer.recipe),
            "steps": trainer.progress.step,
            "device": str(trainer.device),
            "torch": torch.__version__,
            "machine": platform.machine(),
            **learned_from,
        },
    )
    draw_curves(out / "progress.json", out / "curves.png")
    return path


def _run_with_bar(trainer: Trainer, console: Console) -> None:
    columns = (
        TextColumn("training"),
        BarColumn(),
        TextColumn("step {task.fields[step]}  loss {task.fields[loss]:.3f}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("training", total=trainer.recipe.minutes * 60.0, step=0, loss=0.0)

        def told(done: Done) -> None:
            recent = done.pair_loss[-50:]
            bar.update(task, completed=done.seconds, step=done.step, loss=sum(recent) / len(recent))

        trainer.run(told)


def _device(name: str) -> torch.device:
    if name == "cpu" or (name == "auto" and not torch.cuda.is_available()):
        return torch.device("cpu")
    if not torch.cuda.is_available():
        raise InputError(
            "device-missing",
            "There is no graphics processor that training could use.",
            "Give --device cpu, or check the graphics driver.",
        )
    return torch.device("cuda", 0)
