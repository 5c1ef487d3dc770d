"""``siggui train-locator`` and ``siggui evaluate-locator``: the locator's own workshop."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from siggui.cli.boundary import say, sentences
from siggui.cli.options import BackboneOption
from siggui.cli.workshop import need_workshop


def train_locator(
    documents: Annotated[
        Path, typer.Argument(metavar="DOCUMENTS", help="Folder with boxes.csv and framed pages.")
    ],
    out: Annotated[
        Path, typer.Option("--out", help="Folder of this run: weights and results.json.")
    ],
    data: Annotated[
        Path | None,
        typer.Option("--data", help="Folder with signatures/, to sign composed pages with."),
    ] = None,
    typefaces: Annotated[
        list[Path] | None,
        typer.Option("--typefaces", help="Folder with font files for composed pages; repeatable."),
    ] = None,
    first_steps: Annotated[int, typer.Option("--first-steps", help="On composed pages.")] = 3000,
    steps: Annotated[int, typer.Option("--steps", help="With the framed pages, a fold.")] = 5400,
    closeup_first_steps: Annotated[
        int, typer.Option("--closeup-first-steps", help="Of the close-ups, on composed pages.")
    ] = 900,
    closeup_steps: Annotated[
        int, typer.Option("--closeup-steps", help="Of the close-ups, a fold.")
    ] = 700,
    backbone: BackboneOption = None,
    composed: Annotated[int, typer.Option("--composed", min=1, help="Pages to compose.")] = 4000,
    crops: Annotated[
        int, typer.Option("--crops", min=1, help="Of composed pages, and as many of framed ones.")
    ] = 11000,
    seed: Annotated[int, typer.Option("--seed", help="Of everything random.")] = 0,
) -> None:
    """Train the network that finds signatures, and measure it by five-fold cross-validation.

    The threshold is chosen on the folds; the weights that are kept were trained on all pages. A
    run that was stopped goes on where --out has nothing yet; use a new folder for other settings.
    """
    with sentences():
        need_workshop()
        from siggui.domain.located import read_truth
        from siggui.evaluation.locate import (
            Examined,
            examine,
            figures,
            seen_places,
            show,
            thresholds,
            weighed_again,
        )
        from siggui.imaging.locate_weights import save_locator
        from siggui.training.locate_folds import LocatorWorkshop, Recipe, find_typefaces, full
        from siggui.training.locate_second import fit_second

        truths = read_truth(documents)
        recipe = Recipe(
            composed=composed,
            crops=crops,
            first_steps=first_steps,
            steps=steps,
            closeup_first_steps=closeup_first_steps,
            closeup_steps=closeup_steps,
            seed=seed,
        )
        faces = find_typefaces(typefaces or [])
        workshop = LocatorWorkshop(data, faces, out, recipe, say, backbone)
        records: list[Examined] = []
        for number, (weights, unseen) in enumerate(workshop.folds(truths)):
            if unseen:
                say(f"fold {number + 1}: looking at {len(unseen)} pages")
                records += examine(full(weights), unseen, number)
            else:
                kept = weights
        others = {
            fold: [r for r in records if r.fold != fold] for fold in {r.fold for r in records}
        }
        second = {fold: full(fit_second(*seen_places(seen))) for fold, seen in others.items()}
        least = {
            fold: thresholds(weighed_again(seen, dict.fromkeys(others, second[fold])))
            for fold, seen in others.items()
        }
        told = figures(weighed_again(records, second), least)
        _write(out, told)
        show(told)
        last = fit_second(*seen_places(records))
        final = thresholds(weighed_again(records, dict.fromkeys(others, full(last))))
        date = datetime.now(UTC).date().isoformat()
        save_locator(out / "locator.npz", kept | last, least=final, date=date)


def evaluate_locator(
    documents: Annotated[
        Path, typer.Argument(metavar="DOCUMENTS", help="Folder with boxes.csv and framed pages.")
    ],
    out: Annotated[Path, typer.Option("--out", help="Folder for results.json.")],
    weights: Annotated[
        Path | None, typer.Option("--weights", help="Instead of the shipped ones.")
    ] = None,
    every: Annotated[int, typer.Option("--every", min=1, help="Only every so many pages.")] = 1,
) -> None:
    """Measure the network that finds signatures on pages that you framed, in nine poses.

    The shipped weights have seen the pages of the project's own data folder; figures on those
    flatter them, and only what a pose loses beside the page as scanned says something.
    """
    with sentences():
        need_workshop()
        from siggui.domain.located import read_truth
        from siggui.evaluation.locate import examine, figures, show
        from siggui.imaging.locate_weights import load_locator

        locator = load_locator(weights)
        truths = read_truth(documents)[::every]
        told = figures(examine(locator.weights, truths, 0), {0: locator.least})
        _write(out, told)
        show(told)


def _write(out: Path, told: dict[str, Any]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(told, indent=2, ensure_ascii=False)
    (out / "results.json").write_text(text + "\n", encoding="utf-8")
