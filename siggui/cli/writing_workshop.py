"""``siggui train-writing``: the workshop of the network that tells writing from print."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from siggui.cli.boundary import say, sentences
from siggui.cli.workshop import need_workshop


def train_writing(
    out: Annotated[Path, typer.Option("--out", help="Folder of this run: cache and weights.")],
    data: Annotated[
        Path | None,
        typer.Option("--data", help="Folder with signatures/ and, if there, strokes/."),
    ] = None,
    typefaces: Annotated[
        list[Path] | None,
        typer.Option("--typefaces", help="Folder with font files for the print; repeatable."),
    ] = None,
    steps: Annotated[int, typer.Option("--steps", min=1, help="Batches of eight pages.")] = 3000,
    invented: Annotated[
        int, typer.Option("--invented", min=1, help="Invented signers who write too.")
    ] = 1000,
    start: Annotated[
        Path | None,
        typer.Option("--start", help="Weights to go on from, at a lower rate; else from scratch."),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Of everything random.")] = 0,
) -> None:
    """Train the network that tells a pen's ink from print and stamps, on composed pages."""
    with sentences():
        need_workshop()
        from siggui.imaging.clean.writing import load_writing
        from siggui.training.locate_folds import find_typefaces
        from siggui.training.writing import save, train
        from siggui.training.writing_inks import inks_of
        from siggui.training.writing_pages import WritingPages

        faces = (None, *find_typefaces(typefaces or []))
        pages = WritingPages(inks_of(data, out / "cache", invented), faces)
        network = train(
            pages,
            steps,
            seed,
            lambda step, loss: say(f"step {step} of {steps}, loss {loss:.3f}"),
            None if start is None else load_writing(start),
        )
        sha256 = save(network, out / "writing.npz", datetime.now(UTC).date().isoformat())
        say(f"written: {out / 'writing.npz'}, SHA-256 {sha256}")
