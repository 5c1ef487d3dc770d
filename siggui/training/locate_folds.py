"""The locator's whole training: composed pages, five folds to measure it, then all pages."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
from siggui.training.locate import Told, train
from siggui.training.locate_materials import Scene, gather
from siggui.training.locate_network import LocatorNetwork
from siggui.training.locate_pages import Composer

FOLDS = 5
Arrays = dict[str, NDArray[np.float16]]


@dataclass(frozen=True)
class Recipe:
    """How long to train.

    Attributes:
        composed: Pages to compose.
        first_steps: On composed pages only.
        steps: With scanned pages, for each fold and for the network that is kept.
        seed: Of everything random.
    """

    composed: int = 1500
    first_steps: int = 3000
    steps: int = 1500
    seed: int = 0


class LocatorWorkshop:
    """Trains locators that begin alike, from what was learned on composed pages.

    Args:
        data: Folder with ``signatures/``, whose training writers sign composed pages.
        typefaces: Font files for the print of composed pages.
        out: Folder that keeps what was trained; a second run goes on from there.
        recipe: How long.
        told: A line now and then.
    """

    def __init__(
        self, data: Path | None, typefaces: Sequence[Path], out: Path, recipe: Recipe, told: Told
    ) -> None:
        cv2.setNumThreads(1)
        self._recipe, self._told = recipe, told
        rng = np.random.default_rng([recipe.seed, 11])
        told("drawing what pages are composed of")
        self._materials = gather(data, typefaces, rng)
        composer = Composer(self._materials, rng)
        self._composed = [composer.compose() for _ in range(recipe.composed)]
        self._out = out
        out.mkdir(parents=True, exist_ok=True)
        self._first = self._begin(out / "composed.pt")

    def _begin(self, file: Path) -> LocatorNetwork:
        torch.manual_seed(self._recipe.seed)
        network = LocatorNetwork()
        if file.is_file():
            network.load_state_dict(torch.load(file, weights_only=True))
            return network.eval()
        self._told("composed pages only")
        network = train(
            network,
            self._composed,
            [],
            self._materials,
            steps=self._recipe.first_steps,
            rate=3e-3,
            seed=self._recipe.seed,
            told=self._told,
        )
        torch.save(network.state_dict(), file)
        return network

    def trained(self, scanned: Sequence[Scene], name: str, seed: int = 0) -> Arrays:
        """Weights of a locator trained on these pages too.

        Args:
            scanned: Pages with known boxes.
            name: Of the file that keeps them; a second run takes them from there.
            seed: Of everything random.
        """
        file = self._out / f"{name}.npz"
        if file.is_file():
            with np.load(file, allow_pickle=False) as kept:
                return {key: kept[key] for key in kept.files}
        self._told(name)
        network = train(
            copy.deepcopy(self._first),
            self._composed,
            scanned,
            self._materials,
            steps=self._recipe.steps,
            rate=1.5e-3,
            seed=seed,
            told=self._told,
        )
        arrays = network.folded()
        part = file.with_suffix(".part.npz")
        plain: dict[str, Any] = {**arrays}
        np.savez(part, **plain)
        part.replace(file)
        return arrays

    def folds(self, truths: Sequence[Truth]) -> Iterator[tuple[Arrays, list[Truth]]]:
        """Weights for each fold, and the pages that they have never seen."""
        scenes = [read_scene(truth) for truth in truths]
        fold = fold_of(truths)
        for number in range(FOLDS):
            seen = [scene for scene, f in zip(scenes, fold, strict=True) if f != number]
            unseen = [truth for truth, f in zip(truths, fold, strict=True) if f == number]
            yield self.trained(seen, f"fold-{number + 1}", seed=number + 1), unseen


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
    moved = np.array(boxes, np.float64).reshape(-1, 4) * ratio
    return Scene(pixels, moved.astype(np.float32), truth.kind)


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
