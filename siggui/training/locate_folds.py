"""The locator's whole training: composed pages, five folds to measure it, then all pages."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
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
from siggui.training.backbone import taught
from siggui.training.locate import Portion, Told, train
from siggui.training.locate_closeup import BATCH, CloseupNetwork, train_closeups
from siggui.training.locate_closeup_lots import Lots, Seen, seen_on
from siggui.training.locate_lookalikes import lookalikes
from siggui.training.locate_materials import Materials, Scene, gather
from siggui.training.locate_network import LocatorNetwork
from siggui.training.locate_pages import Composer
from siggui.training.locate_pool import Pool, draw_pool, kept_pool

FOLDS = 5
AT_ONCE = 2
"""Networks trained at once, a thread each."""
_GENTLY = 0.7
"""Learning rates of close-ups that have learned from composed pages already."""
Arrays = dict[str, NDArray[np.float16]]
Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Recipe:
    """How long to train, and on how much.

    Attributes:
        composed: Pages to compose for the locators, and as many for the close-ups.
        crops: To cut out of either, and as many out of the scanned pages.
        first_steps: Of sixteen crops each, of composed pages only.
        steps: Of eight crops each, for each fold and for the network that is kept.
        closeup_first_steps: Of the close-ups' network, of 32 each, of composed pages only.
        closeup_steps: Likewise, for each fold and for the network that is kept.
        seed: Of everything random.
    """

    composed: int = 4000
    crops: int = 11000
    first_steps: int = 3000
    steps: int = 5400
    closeup_first_steps: int = 900
    closeup_steps: int = 700
    seed: int = 0


class LocatorWorkshop:
    """Trains locators that begin alike, from what was learned on composed pages.

    Args:
        data: Folder with ``signatures/``, whose training writers sign composed pages.
        typefaces: Font files for the print of composed pages.
        out: Folder that keeps crops and weights; a second run goes on from there.
        recipe: How long.
        told: A line now and then.
        backbone: See `siggui.training.backbone.taught`.

    Raises:
        InputError: ``backbone-unreadable``.
    """

    def __init__(
        self,
        data: Path | None,
        typefaces: Sequence[Path],
        out: Path,
        recipe: Recipe,
        told: Told,
        backbone: Path | None = None,
    ) -> None:
        cv2.setNumThreads(1)
        self._data, self._typefaces, self._out = data, typefaces, out
        # Read at once: it is needed hours later.
        self._backbone = None if backbone is None else taught(backbone)
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
        composed, fresh = (
            kept_pool(self._out / name) or self._compose(name, purpose)
            for name, purpose in (("composed", 12), ("fresh", 14))
        )
        scanned = kept_pool(self._out / "scanned") or self._scan(truths)
        fold = np.array(fold_of(truths))
        of_crops = fold[scanned.scene]
        locators = self._locators(composed, scanned, of_crops)
        closeups = self._closeups(fresh, scanned, of_crops, locators)
        for number, (locator, close) in enumerate(zip(locators, closeups, strict=True)):
            unseen = [truth for truth, f in zip(truths, fold, strict=True) if f == number]
            yield locator | close, unseen

    def _locators(self, composed: Pool, scanned: Pool, fold: Numbers) -> list[Arrays]:
        """Of each fold and of all pages."""
        files = [self._out / f"{_name(number)}.npz" for number in range(FOLDS + 1)]
        first, every = self._first(composed), np.arange(len(composed.scene))

        def learn(number: int) -> Arrays:
            chosen = np.flatnonzero(fold != number)
            return train(
                copy.deepcopy(first),
                [Portion(composed, every, 0.25), Portion(scanned, chosen, 0.75)],
                steps=self._recipe.steps,
                rate=1.5e-3,
                seed=number + 1,
                told=lambda line: self._told(f"{_name(number)} {line}"),
            ).folded()

        return _at_once(files, learn)

    def _closeups(
        self, composed: Pool, scanned: Pool, fold: Numbers, locators: Sequence[Arrays]
    ) -> list[Arrays]:
        """Likewise; all learn what locators see on pages that these did not learn from.

        On crops that a locator knows by heart it errs seldom and oddly.
        """
        files = [self._out / f"closeup-{_name(number)}.npz" for number in range(FOLDS + 1)]
        if all(file.is_file() for file in files):
            return [_kept(file) for file in files]
        whole, seed = [full(weights) for weights in locators], self._recipe.seed
        every = np.arange(len(composed.scene))
        on_composed = self._seen(composed, [whole[FOLDS]] * len(every))
        on_scanned = self._seen(scanned, [whole[number] for number in fold])
        first = self._first_closeups(Lots(composed, on_composed, every, [seed, 31]))

        def learn(number: int) -> Arrays:
            chosen = np.flatnonzero(fold != number)
            lots = [
                (Lots(composed, on_composed, every, [seed, 32, number]), BATCH // 4),
                (Lots(scanned, on_scanned, chosen, [seed, 33, number]), BATCH - BATCH // 4),
            ]
            return train_closeups(
                copy.deepcopy(first),
                lots,
                steps=self._recipe.closeup_steps,
                gently=_GENTLY,
                seed=number + 1,
                told=lambda line: self._told(f"close-ups, {_name(number)} {line}"),
            ).folded()

        return _at_once(files, learn)

    def _seen(self, pool: Pool, locators: Sequence[dict[str, NDArray[np.float32]]]) -> list[Seen]:
        """What is on each crop for its locator."""
        seen = []
        for number, weights in enumerate(locators):
            seen.append(seen_on(pool, number, weights))
            if (number + 1) % 1000 == 0:
                self._told(f"{number + 1} of {len(locators)} crops looked at")
        return seen

    def _first_closeups(self, lots: Lots) -> CloseupNetwork:
        torch.manual_seed(self._recipe.seed)
        network, file = CloseupNetwork(), self._out / "closeup-composed.pt"
        if file.is_file():
            stored = torch.load(file, weights_only=True)
            network.load_state_dict(stored["layers"])
            network.begins_taught = stored["begins_taught"]
            return network.eval()
        if self._backbone is not None:
            network.begin_with(self._backbone)
        self._told("close-ups of composed pages only")
        steps, seed = self._recipe.closeup_first_steps, self._recipe.seed
        network = train_closeups(network, [(lots, BATCH)], steps=steps, seed=seed, told=self._told)
        state = {"layers": network.state_dict(), "begins_taught": network.begins_taught}
        _keep_state(file, state)
        return network

    def _compose(self, name: str, purpose: int) -> Pool:
        composer = Composer(self._materials, self._rng(purpose))
        self._told("composing pages and cutting crops out of them")
        page = np.sort(np.arange(self._recipe.crops, dtype=np.int32) % self._recipe.composed)
        return draw_pool(self._out / name, lambda _: composer.compose(), page, composer, self._told)

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
        _keep_state(file, network.state_dict())
        return network


def _at_once(files: Sequence[Path], learn: Callable[[int], Arrays]) -> list[Arrays]:
    """Weights of all folds and of all pages; those not in their files are trained, some at a time.

    One thread each is quicker than one network after the other with all threads.
    """

    def kept(number: int) -> Arrays:
        if not files[number].is_file():
            _keep(files[number], learn(number))
        return _kept(files[number])

    with ThreadPoolExecutor(AT_ONCE, initializer=torch.set_num_threads, initargs=(1,)) as threads:
        return list(threads.map(kept, range(FOLDS + 1)))


def full(weights: Arrays) -> dict[str, NDArray[np.float32]]:
    """Weights as the program runs them."""
    return {name: array.astype(np.float32) for name, array in weights.items()}


def _name(number: int) -> str:
    return f"fold-{number + 1}" if number < FOLDS else "all-pages"


def _keep(file: Path, weights: Arrays) -> None:
    """Write weights whole or not at all."""
    part = file.with_suffix(".part.npz")
    plain: dict[str, Any] = {**weights}
    np.savez(part, **plain)
    part.replace(file)


def _keep_state(file: Path, state: dict[str, Any]) -> None:
    part = file.with_suffix(".part")
    torch.save(state, part)
    part.replace(file)


def _kept(file: Path) -> Arrays:
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
