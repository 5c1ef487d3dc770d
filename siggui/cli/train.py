"""``siggui train``: the model's own workshop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from siggui.cli.boundary import sentences
from siggui.cli.options import Device, DeviceOption
from siggui.cli.workshop import workshop


def train(
    data: Annotated[
        Path, typer.Option("--data", help="Folder with signatures/ and, if there, strokes/.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Folder for checkpoints and weights.")],
    minutes: Annotated[
        float, typer.Option("--minutes", min=0.0, help="Stop after this long.")
    ] = 30.0,
    device: DeviceOption = Device.AUTO,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the last checkpoint in --out.")
    ] = False,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same model.")] = 0,
    loss: Annotated[
        str, typer.Option("--loss", help="Name of the loss on the embeddings.")
    ] = "multi-similarity",
) -> None:
    """Train the network on the training writers of a data folder."""
    with sentences():
        with workshop():
            from siggui.training import command
        command.train(data, out, minutes, device.value, resume, seed, loss)
