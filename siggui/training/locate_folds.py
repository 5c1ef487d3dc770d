"""The locator's whole training: composed pages, five folds to measure it, then all pages."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from siggui.domain.located import Truth
from siggui.errors import InputError
from siggui.imaging.document import first_page
from siggui.imaging.locate_page import resized, working_scale
from siggui.training.locate import Portion, Told, train
from siggui.training.locate_lookalikes import lookalikes
from siggui.training.locate_materials import Materials, Scene, gather
from siggui.training.locate_network import LocatorNetwork
from siggui.training.locate_pages import Composer
from siggui.training.locate_pool import Pool, draw_pool, kept_pool

FOLDS = 5
AT_ONCE = 2
"""Networks trained at once, a thread each."""
Arrays = dict[str, NDArray[np.float16]]


@dataclass(frozen=True)
class Recipe:
    """How long to train, and on how much.

    Attributes:
        composed: Pages to compose.
        crops: To cut out of composed pages, and as many out of the scanned ones.
        first_steps: Of sixteen crops each, of composed pages only.
        steps: Of eight crops each, for each fold and for the network that is kept.
        seed: Of everything random.
    """

    composed: int = 4000
    crops: int = 11000
    first_steps: int = 3000
    steps: int = 3600
    seed: int = 0


class LocatorWorkshop:
    """Trains locators that begin alike, from what was learned on composed pages.

    Args:
        data: Folder with ``signatures/``, whose training writers sign composed pages.
        typefaces: Font files for the print of composed pages.
        out: Folder that keeps crops and weights; a second run goes on from there.
        recipe: How long.
        told: A line now and then.
    """

    def __init__(
        self, data: Path | None, typefaces: Sequence[Path], out: Path, recipe: Recipe, told: Told
    ) -> None:
        cv2.setNumThreads(1)
        self._data, self._typefaces, self._out = data, typefaces, out
        self._recipe, self._told = recipe, told
        out.mkdir(parents=True, exist_ok=True)

    @cached_property
    def _materials(self) -> Materials:
        self._told("drawing what pages are composed of")
        return gather(self._data, self._typefaces, self._rng(11))

    def _rng(self, purpose: int) -> np.random.Generator:
        return np.random.default_rng([self._recipe.seed, purpose])

    def folds(self, truths: Sequence[Truth]) -> Iterator[tuple[Arrays, list[Truth]]]:
        """Weights for each fold with the pages that they have never seen, then for all pages."""
        composed = kept_pool(self._out / "composed") or self._compose()
        scanned = kept_pool(self._out / "scanned") or self._scan(truths)
        first = self._first(composed)
        fold, every = np.array(fold_of(truths)), np.arange(len(composed.scene))
        # One thread each, two at once: quicker than one after the other with two threads.
        with ThreadPoolExecutor(AT_ONCE) as threads:
            coming = []
            for number in (*range(FOLDS), FOLDS):
                name = f"fold-{number + 1}" if number < FOLDS else "all-pages"
                chosen = np.flatnonzero(fold[scanned.scene] != number)
                portions = [Portion(composed, every, 0.25), Portion(scanned, chosen, 0.75)]
                coming.append(threads.submit(self._trained, first, portions, name, number))
            for number, weights in enumerate(coming):
                unseen = [truth for truth, f in zip(truths, fold, strict=True) if f == number]
                yield weights.result(), unseen

    def _compose(self) -> Pool:
        composer = Composer(self._materials, self._rng(12))
        self._told("composing pages and cutting crops out of them")
        page = np.sort(np.arange(self._recipe.crops, dtype=np.int32) % self._recipe.composed)
        return draw_pool(
            self._out / "composed", lambda _: composer.compose(), page, composer, self._told
        )

    def _scan(self, truths: Sequence[Truth]) -> Pool:
        scenes = [read_scene(truth) for truth in truths]
        # Rare kinds are seen more often than their number, common ones less.
        counts = Counter(scene.kind for scene in scenes)
        odds = np.array([counts[scene.kind] ** -0.5 for scene in scenes])
        composer = Composer(self._materials, self._rng(13))
        self._told("cutting crops out of scanned pages")
        page = composer.rng.choice(len(scenes), self._recipe.crops, p=odds / odds.sum())
        return draw_pool(
            self._out / "scanned",
            scenes.__getitem__,
            page.astype(np.int32),
            composer,
            self._told,
        )

    def _first(self, composed: Pool) -> LocatorNetwork:
        torch.manual_seed(self._recipe.seed)
        network, file = LocatorNetwork(), self._out / "composed.pt"
        if file.is_file():
            network.load_state_dict(torch.load(file, weights_only=True))
            return network.eval()
        self._told("composed pages only")
        network = train(
            network,
            [Portion(composed, np.arange(len(composed.scene)), 1.0)],
            steps=self._recipe.first_steps,
            rate=3e-3,
            seed=self._recipe.seed,
            told=self._told,
            batch=16,
        )
        torch.save(network.state_dict(), file)
        return network

    def _trained(
        self, first: LocatorNetwork, portions: Sequence[Portion], name: str, seed: int
    ) -> Arrays:
        """Weights of a locator trained on crops of scanned pages too."""
        file = self._out / f"{name}.npz"
        if not file.is_file():
            torch.set_num_threads(1)
            network = train(
                copy.deepcopy(first),
                portions,
                steps=self._recipe.steps,
                rate=1.5e-3,
                seed=seed + 1,
                told=lambda line: self._told(f"{name} {line}"),
            )
            part = file.with_suffix(".part.npz")
            plain: dict[str, Any] = {**network.folded()}
            np.savez(part, **plain)
            part.replace(file)
        with np.load(file, allow_pickle=False) as kept:
            return {key: kept[key] for key in kept.files}


def fold_of(truths: Sequence[Truth], seed: int = 0) -> list[int]:
    """Deal pages to folds by lot, each kind evenly.

    Args:
        truths: Pages; one document each.
        seed: Of the lot.
    """
    rng = np.random.default_rng([seed, 23])
    folds = [0] * len(truths)
    for kind in sorted({truth.kind for truth in truths}):
        places = [place for place, truth in enumerate(truths) if truth.kind == kind]
        for turn, place in enumerate(rng.permutation(places).tolist()):
            folds[place] = turn % FOLDS
    return folds


def read_scene(truth: Truth) -> Scene:
    """Open a page and bring it and its boxes to the working resolution.

    Raises:
        InputError: The page cannot be read.
    """
    image = first_page(truth.path)
    pixels = resized(image.pixels, working_scale(image.width, image.height, image.dpi))
    boxes = [[b.x, b.y, b.x + b.width, b.y + b.height] for b in truth.boxes]
    ratio = np.tile([pixels.shape[1] / image.width, pixels.shape[0] / image.height], 2)
    moved = (np.array(boxes, np.float64).reshape(-1, 4) * ratio).astype(np.float32)
    return Scene(pixels, moved, truth.kind, lookalikes(pixels, moved))


def find_typefaces(folders: Sequence[Path]) -> list[Path]:
    """Font files in folders and below, in a fixed order.

    Raises:
        InputError: ``typefaces-missing`` if a folder holds none.
    """
    found: list[Path] = []
    for folder in folders:
        files = sorted(p for kind in ("*.otf", "*.ttf") for p in folder.rglob(kind))
        if not files:
            raise InputError(
                "typefaces-missing",
                f"There is no font file in “{folder}”.",
                "Name a folder that holds .otf or .ttf files.",
            )
        found += files
    return found
