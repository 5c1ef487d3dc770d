"""``siggui evaluate``: what the model is worth on fixed pairs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from siggui.cli.boundary import sentences
from siggui.cli.options import Device, DeviceOption, Point, PointOption, WeightsOption
from siggui.cli.workshop import need_workshop


def evaluate(
    out: Annotated[
        Path, typer.Option("--out", help="Folder for results.json, worst.csv and the pictures.")
    ],
    protocols: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PROTOCOL.csv …", help="Columns id, references, questioned, label."),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            "--probe",
            metavar="DATA",
            help="Instead: does the questioned image alone give the answer away?",
        ),
    ] = None,
    device: DeviceOption = Device.AUTO,
    operating_point: PointOption = Point.STANDARD,
    weights: WeightsOption = None,
    degrade: Annotated[
        str,
        typer.Option(
            "--degrade",
            metavar="all|NAME,…",
            help="Also with the questioned images degraded; a wrong name lists those there are.",
        ),
    ] = "",
    rows: Annotated[
        int | None,
        typer.Option(
            "--rows", min=10, help="A sample of each protocol, balanced by signatory and label."
        ),
    ] = None,
) -> None:
    """Measure error rates: a table, a JSON file, and DET, ROC and score pictures."""
    if (data is None) == (not protocols):
        raise typer.BadParameter("Give either protocols to measure on, or --probe with a folder.")
    with sentences():
        need_workshop()
        if data is not None:
            from siggui.evaluation.probe import probe

            probe(data, out)
            return
        from siggui.evaluation.command import evaluate as measure

        measure(
            protocols or [],
            out,
            weights=weights,
            device=device.value,
            operating_point=operating_point.value,
            degrade=degrade,
            rows=rows,
        )
