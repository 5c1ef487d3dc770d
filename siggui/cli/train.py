"""``siggui train``: the model's own workshop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from siggui.cli.boundary import sentences
from siggui.cli.options import BackboneOption, Device, DeviceOption
from siggui.cli.workshop import need_workshop


def train(
    data: Annotated[
        Path, typer.Option("--data", help="Folder with signatures/ and, if there, strokes/.")
    ],
    out: Annotated[
        Path, typer.Option("--out", help="Folder of this run: checkpoint, curves and weights.")
    ],
    architecture: Annotated[
        str | None,
        typer.Option(
            "--architecture",
            metavar="NAME",
            help="Encoder and comparer; three-voices if left out.",
        ),
    ] = None,
    minutes: Annotated[
        float | None,
        typer.Option("--minutes", min=0.0, help="Budget of the training; 60 if left out."),
    ] = None,
    steps: Annotated[
        int | None, typer.Option("--steps", min=1, help="Budget in steps instead of minutes.")
    ] = None,
    device: DeviceOption = Device.AUTO,
    start: Annotated[
        list[Path] | None,
        typer.Option(
            "--start",
            metavar="WEIGHTS",
            help="Weights of an earlier run to begin with; again for another part.",
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the checkpoint in --out.")
    ] = False,
    seed: Annotated[int, typer.Option("--seed", help="Of everything random.")] = 0,
    loss: Annotated[
        str, typer.Option("--loss", help="Metric loss beside the pair loss.")
    ] = "multi-similarity",
    leave_out: Annotated[
        list[str] | None,
        typer.Option(
            "--leave-out", metavar="SET", help="A set not to train on; give it again for more."
        ),
    ] = None,
    invented: Annotated[
        int, typer.Option("--invented", min=0, help="Invented signers to train on beside the data.")
    ] = 1000,
    learning_rate: Annotated[
        float | None,
        typer.Option("--learning-rate", min=1e-6, help="At its highest; 0.0015 if left out."),
    ] = None,
    backbone: BackboneOption = None,
    teacher: Annotated[
        Path | None,
        typer.Option(
            "--teacher",
            metavar="WEIGHTS",
            help="Taught regions that a student learns to see beside its own.",
        ),
    ] = None,
    compare: Annotated[
        str | None,
        typer.Option(
            "--compare",
            metavar="NAMES",
            help="Train several architectures, joined by commas, for --steps each; one table.",
        ),
    ] = None,
) -> None:
    """Train the network on the training writers of a data folder."""
    if minutes is not None and steps is not None:
        raise typer.BadParameter("Give a budget in --minutes or in --steps, not both.")
    if start and resume:
        raise typer.BadParameter("Give --start or --resume, not both.")
    if compare is not None:
        if steps is None:
            raise typer.BadParameter("--compare needs a budget in --steps.")
        if architecture or start or resume or learning_rate is not None or teacher:
            raise typer.BadParameter(
                "--compare names the architectures itself, begins anew at one learning rate for "
                "all, and goes on by itself."
            )
    with sentences():
        need_workshop()
        if compare is not None and steps is not None:
            from siggui.training.comparison import compare as compare_architectures

            compare_architectures(
                data,
                out,
                [name.strip() for name in compare.split(",")],
                steps,
                device=device.value,
                seed=seed,
                loss=loss,
                leave_out=tuple(leave_out or ()),
                invented=invented,
                backbone=backbone,
            )
            return
        from siggui.training.command import train as train_network

        train_network(
            data,
            out,
            architecture=architecture or "three-voices",
            minutes=60.0 if minutes is None else minutes,
            steps=steps,
            device=device.value,
            start=tuple(start or ()),
            resume=resume,
            seed=seed,
            loss=loss,
            leave_out=tuple(leave_out or ()),
            invented=invented,
            learning_rate=learning_rate,
            backbone=backbone,
            teacher=teacher,
        )
