"""``siggui evaluate``: what the model is worth on fixed pairs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from siggui.cli.boundary import sentences
from siggui.cli.options import Device, DeviceOption, Point, PointOption, WeightsOption
from siggui.cli.workshop import need_workshop


def evaluate(
    protocols: Annotated[
        list[Path],
        typer.Argument(metavar="PROTOCOL.csv", help="Columns id, references, questioned, label."),
    ],
    out: Annotated[
        Path, typer.Option("--out", help="Folder for results.json, worst.csv and the pictures.")
    ],
    device: DeviceOption = Device.AUTO,
    operating_point: PointOption = Point.STANDARD,
    weights: WeightsOption = None,
) -> None:
    """Measure error rates: a table, a JSON file, and DET, ROC and score pictures."""
    with sentences():
        need_workshop()
        from siggui.evaluation.command import evaluate as measure

        measure(
            protocols,
            out,
            weights=weights,
            device=device.value,
            operating_point=operating_point.value,
        )
