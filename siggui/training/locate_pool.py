"""Crops drawn once and kept in files, so that the networks of all folds learn from the same ones.

Drawing a crop costs as much as learning from it. Each is drawn once, for every network that may
see its page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.locate_network import CELL_PX, CHANNELS
from siggui.imaging.locate_page import PageMap
from siggui.training.locate_materials import Scene
from siggui.training.locate_network import targets
from siggui.training.locate_pages import Composer
from siggui.training.locate_variation import CROP_PX, varied_crop

_CELLS = CROP_PX // CELL_PX
_HALF = CROP_PX // 2
_PARTS = "crops", "wanted", "scene"
_COLORS = 4
"""First of the channels whose values lie about 0."""


@dataclass(frozen=True, eq=False)
class Pool:
    """Crops and what is to be said of them.

    Attributes:
        crops: (N, CHANNELS, CROP_PX / 2, CROP_PX / 2) uint8.
        wanted: (N, 7, cells, cells) float16: heat, its weight, the box (4), the weight of that.
        scene: (N,) which page each is cut from.
    """

    crops: NDArray[np.uint8]
    wanted: NDArray[np.float16]
    scene: NDArray[np.int32]

    def lots(self, chosen: NDArray[np.int64]) -> tuple[NDArray[np.float32], ...]:
        """Some crops, and heat, weight, box and the box's weight of each, as for `loss`.

        Args:
            chosen: Which crops.
        """
        pages = _as_laid_out(self.crops[chosen])
        wanted = self.wanted[chosen].astype(np.float32)
        return pages, wanted[:, 0], wanted[:, 1], wanted[:, 2:6], wanted[:, 6]

    def page(self, number: int, part: tuple[slice, slice]) -> PageMap:
        """Part of a crop.

        Args:
            number: Of the crop.
            part: Rows and columns of the page map.

        Returns:
            (CHANNELS, rows, columns) float32.
        """
        page: PageMap = _as_laid_out(self.crops[(number, slice(None), *part)][None])[0]
        return page


def _as_laid_out(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
    pages = crops.astype(np.float32)
    pages[:, :_COLORS] *= 1 / 255
    pages[:, _COLORS:] -= 128
    pages[:, _COLORS:] *= 1 / 127
    return pages


def kept_pool(folder: Path) -> Pool | None:
    """The crops that a run before has drawn whole; None if there are none."""
    files = [folder / f"{name}.npy" for name in _PARTS]
    if not files[-1].is_file():
        return None
    return Pool(*(np.load(file, mmap_mode="r") for file in files))


def draw_pool(
    folder: Path,
    page_of: Callable[[int], Scene],
    scene: NDArray[np.int32],
    composer: Composer,
    told: Callable[[str], None] = lambda _: None,
) -> Pool:
    """Draw crops of pages into files.

    Args:
        folder: Keeps them, some 0.6 MB each.
        page_of: Gives a page by its number; asked again only where the number changes.
        scene: (N,) which page each crop is cut from.
        composer: For all that varies; signs pages once more, now and then.
        told: A line now and then.
    """
    folder.mkdir(parents=True, exist_ok=True)
    count = len(scene)
    shapes = (CHANNELS, _HALF, _HALF), (7, _CELLS, _CELLS)
    crops, wanted = (
        np.lib.format.open_memmap(folder / f"{name}.npy", "w+", dtype, (count, *shape))
        for name, dtype, shape in zip(_PARTS, (np.uint8, np.float16), shapes, strict=False)
    )
    for index, number in enumerate(scene.tolist()):
        if index == 0 or number != scene[index - 1]:
            whole = page_of(number)
        page, boxes = varied_crop(whole, composer, composer.rng)
        crops[index, :_COLORS] = np.rint(page[:_COLORS] * 255.0)
        crops[index, _COLORS:] = np.rint(page[_COLORS:] * 127.0 + 128.0)
        heat, weight, around, boxed = targets(boxes, _CELLS, _CELLS)
        wanted[index] = np.concatenate([heat[None], weight[None], around, boxed[None]])
        if (index + 1) % 1000 == 0:
            told(f"{index + 1} of {count} crops drawn")
    crops.flush()
    wanted.flush()
    np.save(folder / f"{_PARTS[-1]}.npy", scene)  # last: it says that the others are whole
    return Pool(crops, wanted, scene)
