"""Where a run computes, and the bar that shows how far it is."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from siggui.errors import InputError
from siggui.training.calibrate import tuning_eer
from siggui.training.dataset import SignatureSet
from siggui.training.trainer import Progress as Done
from siggui.training.trainer import Trainer
from siggui.verifier.network import SiameseNetwork


def device_named(name: str) -> torch.device:
    """The device to train on.

    Args:
        name: ``auto``, ``cpu`` or ``cuda``.

    Raises:
        InputError: ``device-missing``.
    """
    if name == "cpu" or (name == "auto" and not torch.cuda.is_available()):
        return torch.device("cpu")
    if not torch.cuda.is_available():
        raise InputError(
            "device-missing",
            "There is no graphics processor that training could use.",
            "Give --device cpu, or check the graphics driver.",
        )
    return torch.device("cuda", 0)


def run_with_bar(trainer: Trainer, console: Console, judge_on: Sequence[SignatureSet] = ()) -> None:
    """Train until the budget is used up, with a bar that shows how far it is.

    Args:
        trainer: At the beginning of its run, or wherever it was stopped.
        console: Shows the bar.
        judge_on: Writers by whom the best network of the run is chosen; the last one if none.
    """
    columns = (
        TextColumn(trainer.recipe.architecture),
        BarColumn(),
        TextColumn("step {task.fields[step]}  loss {task.fields[loss]:.3f}{task.fields[judged]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("training", total=1.0, step=0, loss=0.0, judged="")

        def told(done: Done) -> None:
            recent = done.pair_loss[-50:]
            mean = sum(recent) / len(recent)
            judged = f"  EER {100 * done.judged[-1][1]:.1f} %" if done.judged else ""
            bar.update(task, completed=trainer.share_done, step=done.step, loss=mean, judged=judged)

        def judge(network: SiameseNetwork) -> float:
            return tuning_eer(network, judge_on)

        trainer.run(told, judge=judge if judge_on else None)
