"""``siggui train``: the model's own workshop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from siggui.cli.boundary import sentences
from siggui.cli.options import Device, DeviceOption
from siggui.cli.workshop import need_workshop


def train(
    data: Annotated[
        Path, typer.Option("--data", help="Folder with signatures/ and, if there, strokes/.")
    ],
    out: Annotated[
        Path, typer.Option("--out", help="Folder of this run: checkpoint, curves and weights.")
    ],
    minutes: Annotated[
        float, typer.Option("--minutes", min=0.0, help="Budget of the training.")
    ] = 60.0,
    device: DeviceOption = Device.AUTO,
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
) -> None:
    """Train the network on the training writers of a data folder."""
    with sentences():
        need_workshop()
        from siggui.training.command import train as train_network

        train_network(
            data,
            out,
            minutes=minutes,
            device=device.value,
            resume=resume,
            seed=seed,
            loss=loss,
            leave_out=tuple(leave_out or ()),
            invented=invented,
        )
