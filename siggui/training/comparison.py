"""``siggui train --compare``: several architectures at equal budget, in one table.

Same writers, same batches in the same order, same variants, same number of steps; compared on the
tuning writers, none of whom the networks saw. Each gets a run folder of its own with weights that
``siggui evaluate`` can measure further.
"""

from __future__ import annotations

import csv
import itertools
import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rich.console import Console

from siggui.errors import InputError
from siggui.training.backbone import State, taught
from siggui.training.calibrate import Trials, weighted_eer
from siggui.training.command import check_backbone, check_choices, finish, prepare
from siggui.training.curves import draw_comparison
from siggui.training.dataset import SignatureSet
from siggui.training.material import Material, gather
from siggui.training.running import device_named, run_with_bar
from siggui.training.trainer import Recipe
from siggui.verifier.engine import Embedding, Verifier

_SPECIMENS = 12
_ROUNDS = 15
_IMAGES = 24


@dataclass(frozen=True, slots=True)
class Result:
    """What one architecture reached.

    Attributes:
        architecture: Its name.
        eer: Equal error rate on skilled forgeries with one specimen by set, 0..1.
        minutes: The training took.
        parameters: Numbers learned.
        embedding_ms: Per image, in a batch of 24.
        comparison_ms: Per pair of cached embeddings, one pair at a time.
    """

    architecture: str
    eer: dict[str, float]
    minutes: float
    parameters: int
    embedding_ms: float
    comparison_ms: float

    @property
    def mean_eer(self) -> float:
        """Every set counts the same."""
        return statistics.fmean(self.eer.values())


def compare(
    data: Path,
    out: Path,
    architectures: Sequence[str],
    steps: int,
    device: str = "auto",
    seed: int = 0,
    loss: str = "multi-similarity",
    leave_out: Sequence[str] = (),
    invented: int = 1000,
    backbone: Path | None = None,
) -> list[Result]:
    """Train each architecture for the same number of steps and compare them.

    A comparison that was stopped goes on: what is done is not trained again, and what was begun
    goes on from its checkpoint. More architectures can be added to an old one.

    Args:
        data: Folder as for :func:`siggui.training.command.train`.
        out: Folder for ``comparison.md``, ``.csv`` and ``.png``, and one run folder each.
        architectures: Some of ``architectures.ARCHITECTURES``.
        steps: Budget of each.
        device: ``auto``, ``cpu`` or ``cuda``.
        seed: Of everything random.
        loss: Metric loss beside the pair loss.
        leave_out: Sets to use nothing of.
        invented: Signers to invent.
        backbone: What taught regions begin with.

    Returns:
        One result each, in the order given.

    Raises:
        InputError: As ``train``, and ``comparison-differs`` if ``out`` holds one with another
            budget, seed, loss or other signatures; ``nothing-to-compare`` without tuning writers.
    """
    check_choices(architectures, loss)
    check_backbone(architectures, backbone)
    states = None if backbone is None else taught(backbone)
    where = device_named(device)
    recipe = Recipe(steps=steps, seed=seed, loss=loss)
    common = {**asdict(recipe), "leave_out": sorted(leave_out), "invented": invented}
    del common["architecture"], common["minutes"]
    _agree(out / "comparison.json", common)
    console = Console(stderr=True)
    material = gather(data, out / "cache", leave_out, invented, console)
    if not material.tune_on:
        raise InputError(
            "nothing-to-compare",
            "No writer is left to compare the architectures on.",
            "Give --data a set with several writers and their forgeries.",
        )
    results = []
    for name in dict.fromkeys(architectures):
        own = Recipe(name, steps=steps, seed=seed, loss=loss)
        results.append(_result(own, material, where, out / name, console, states))
        write_table(results, out, steps)
    console.print((out / "comparison.md").read_text(encoding="utf-8"), markup=False)
    return results


def _agree(path: Path, common: dict[str, Any]) -> None:
    """Keep what all runs of a comparison share; refuse another budget in the same folder."""
    text = json.dumps(common, indent=2)
    if path.exists():
        if json.loads(path.read_text(encoding="utf-8")) != json.loads(text):
            raise InputError(
                "comparison-differs",
                "The folder holds a comparison with other options.",
                "Repeat the options it was begun with (comparison.json), or give another --out.",
            )
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", encoding="utf-8")


def _result(
    recipe: Recipe,
    material: Material,
    where: torch.device,
    folder: Path,
    console: Console,
    states: Mapping[str, State] | None,
) -> Result:
    path = folder / "result.json"
    if path.exists():
        return Result(**json.loads(path.read_text(encoding="utf-8")))
    trainer = prepare(recipe, material, where, folder, states)
    trainer.resume()
    run_with_bar(trainer, console)
    with console.status(f"Measuring {recipe.architecture} on the tuning writers …"):
        weights = finish(trainer, material.tune_on, folder, material.record())
        verifier = Verifier.load(weights, str(where.type))
        embedding_ms, comparison_ms = _speed(verifier, material.tune_on[0])
        result = Result(
            recipe.architecture,
            {s.name: round(skilled_eer(verifier, s), 5) for s in material.tune_on},
            round(trainer.progress.seconds / 60.0, 2),
            sum(p.numel() for p in trainer.network.parameters()),
            round(embedding_ms, 3),
            round(comparison_ms, 3),
        )
    part = path.with_suffix(".part")
    part.write_text(json.dumps(asdict(result), indent=2) + "\n", encoding="utf-8")
    part.replace(path)
    return result


def skilled_eer(verifier: Verifier, signatures: SignatureSet) -> float:
    """Equal error rate with one specimen, 0..1: each writer's own forgeries against that writer.

    Args:
        verifier: Its raw logits are compared, so no calibration matters.
        signatures: One set.
    """
    embeddings = verifier.embed([signatures.canvas(k) for k in range(len(signatures.writer))])
    pairs: list[tuple[Embedding, Embedding]] = []
    forged: list[bool] = []
    for who in np.unique(signatures.writer):
        rows = np.flatnonzero(signatures.writer == who)
        real = [k for k in rows if signatures.genuine[k]][:_SPECIMENS]
        fake = [k for k in rows if not signatures.genuine[k]]
        among = list(itertools.combinations(real, 2))
        against = list(itertools.product(real, fake))
        pairs += [(embeddings[a], embeddings[b]) for a, b in among + against]
        forged += [False] * len(among) + [True] * len(against)
    kind = np.array(forged, dtype=np.int64)
    nobody = np.zeros_like(kind)
    return weighted_eer(Trials(np.array(verifier.logits(pairs)), kind, nobody, nobody))


def write_table(results: Sequence[Result], out: Path, steps: int) -> None:
    """Write ``comparison.md``, ``comparison.csv`` and ``comparison.png``, the best first.

    Args:
        results: One each.
        out: Folder.
        steps: Budget of each.
    """
    ranked = sorted(results, key=lambda r: r.mean_eer)
    sets = list(ranked[0].eer)
    header = ["architecture", *sets, "mean", "parameters", "ms per embedding"]
    header += ["ms per comparison", "minutes of training"]
    rows = [
        [
            r.architecture,
            *(f"{100 * r.eer[name]:.1f}" for name in sets),
            f"{100 * r.mean_eer:.1f}",
            f"{r.parameters:,}",
            f"{r.embedding_ms:.1f}",
            f"{r.comparison_ms:.2f}",
            f"{r.minutes:.1f}",
        ]
        for r in ranked
    ]
    lines = [header, ["---"] * len(header), *rows]
    text = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    title = (
        f"EER in %, skilled forgeries, one specimen, tuning writers, after {steps:,} steps each."
    )
    (out / "comparison.md").write_text(f"{title}\n\n{text}\n", encoding="utf-8")
    with (out / "comparison.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    draw_comparison({r.architecture: r.eer for r in ranked}, steps, out / "comparison.png")


def _speed(verifier: Verifier, signatures: SignatureSet) -> tuple[float, float]:
    """Milliseconds per image and per pair; medians, since other work may disturb."""
    count = len(signatures.writer)
    canvases = [signatures.canvas(k % count) for k in range(_IMAGES)]
    first, second, *_ = verifier.embed(canvases)

    def median_ms(work: Callable[[], object]) -> float:
        taken = []
        for _ in range(_ROUNDS):
            begun = time.perf_counter()
            work()
            taken.append(1e3 * (time.perf_counter() - begun))
        return statistics.median(taken)

    embedding = median_ms(lambda: verifier.embed(canvases)) / _IMAGES
    return embedding, median_ms(lambda: verifier.logits([(first, second)]))
