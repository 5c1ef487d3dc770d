"""Close-ups to learn from: what a locator sees on crops of pages, and what is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from siggui.errors import InputError
from siggui.imaging.layers import Floats
from siggui.imaging.locate import LEAST_LOOKED_AT, places
from siggui.imaging.locate_closeup import (
    MOST_PLACES,
    area_of_both,
    closeup,
    inside_of_cells,
    offsets,
    shown,
    window,
)
from siggui.imaging.locate_network import CELL_PX, run
from siggui.training.locate_pool import Pool
from siggui.training.locate_variation import CROP_PX

_ON_SIGNATURE, _ON_PLACE, _PART = 0.5, 0.6, 0.15
"""Shares of close-ups of signatures; of those, around the box that a locator gave; and of which
only a part is shown, as where a locator found the first name alone."""
_SIGNED, _UNSIGNED = 0.35, 0.2
"""Overlap (IoU) with a signature from which on a place is signed, and below which it is not."""
_CELLS = CROP_PX // CELL_PX
_LEAST_PX = 6.0

Part = TypeVar("Part")


class Lot(NamedTuple, Generic[Part]):
    """A close-up and what is to be said of it, or many of them.

    Attributes:
        pixels: (HEIGHT_PX, WIDTH_PX, 3) uint8.
        inside: (ROWS, COLUMNS) float32, what of each cell lies in the box.
        shape: (SHAPE,) float32.
        signed: () float32, 1 where somebody signed.
        counts: () float32, 1 where that is known.
        beside: (4,) float32, see `siggui.imaging.locate_closeup.offsets`.
        framed: () float32, 1 where that is known.
    """

    pixels: Part
    inside: Part
    shape: Part
    signed: Part
    counts: Part
    beside: Part
    framed: Part


@dataclass(frozen=True, eq=False)
class Seen:
    """A crop's places.

    Attributes:
        places: (N, 4) boxes in pixels of the crop.
        confidence: (N,) of the locator.
        signed: (M, 4) boxes of the signatures that lie whole in the crop.
        unsure: (cells, cells) where a signature is cut by the edge.
    """

    places: Floats
    confidence: Floats
    signed: Floats
    unsure: NDArray[np.bool_]


def seen_on(pool: Pool, number: int, weights: Mapping[str, Floats]) -> Seen:
    """Let a locator look at a crop.

    Args:
        pool: Crops.
        number: Of the crop.
        weights: Of a locator that did not learn from the crop's page, as it errs otherwise on
            those that it knows; see `siggui.imaging.locate_network.run`.
    """
    page, heat, weight, around, boxed = (part[0] for part in pool.lots(np.array([number])))
    boxes, confidence = places(run(weights, page), LEAST_LOOKED_AT)
    signed = _framed(heat, around, boxed)
    # What surrounds a whole signature is not unsure: a part of it is no signature.
    unsure = ((weight == 0) | (heat > 0.3)) & (boxed == 0)
    some = [
        place
        for place, box in enumerate(boxes[:MOST_PLACES])
        if _least_side(box) >= _LEAST_PX
        and (not _on(unsure, box) or any(_overlap(box, other) >= _UNSIGNED for other in signed))
    ]
    return Seen(boxes[some], confidence[some], signed, unsure)


def _framed(heat: Floats, around: Floats, boxed: Floats) -> Floats:
    """Boxes of the signatures that lie whole in a crop, (N, 4) in pixels of the crop.

    Only the cell in the middle is asked: those about it that lie off a flat box say a false one.
    """
    rows, columns = np.nonzero((heat > 0.999) & (boxed > 0))
    left, top, right, bottom = around[:, rows, columns]
    x, y = columns + 0.5, rows + 0.5
    boxes = CELL_PX * np.stack([x - left, y - top, x + right, y + bottom], axis=1)
    return np.array([box for box in boxes if _least_side(box) >= _LEAST_PX]).reshape(-1, 4)


class Lots:
    """Draws close-ups, half of them about signatures.

    Args:
        pool: Crops.
        seen: What is on each of its crops, as from :func:`seen_on`.
        chosen: Numbers of the crops that may be used.
        seed: Of the order and of all that varies.

    Attributes:
        chosen: Numbers of those of them on which there is something to see.

    Raises:
        InputError: ``closeups-missing`` if there is none.
    """

    def __init__(
        self,
        pool: Pool,
        seen: Sequence[Seen],
        chosen: NDArray[np.int64],
        seed: int | Sequence[int],
    ) -> None:
        self.pool, self._seen = pool, seen
        shows = [n for n in chosen.tolist() if len(seen[n].places) or len(seen[n].signed)]
        if not shows:
            raise InputError(
                "closeups-missing",
                "The crops show nothing that looks signed.",
                "Cut more of them, with --crops.",
            )
        self.chosen = np.array(shows, np.int64)
        self._rng = np.random.default_rng(seed)

    def draw(self) -> Lot[Any]:
        """One close-up and what is to be said of it."""
        while True:
            number = int(self._rng.choice(self.chosen))
            seen = self._seen[number]
            box = self._box(seen)
            if box is None or _least_side(box) < _LEAST_PX:
                continue
            nearest = max(seen.signed, key=lambda other: _overlap(box, other), default=None)
            share = 0.0 if nearest is None else _overlap(box, nearest)
            framed = nearest is not None and share >= _UNSIGNED
            if framed or not _on(seen.unsure, box):
                break
        rows, columns = shown(window(box)[0], self.pool.crops.shape[2:])
        corner = 2 * np.array([columns.start, rows.start] * 2)
        close = closeup(self.pool.page(number, (rows, columns)), (box - corner).astype(np.float32))
        beside = np.zeros(4, np.float32)
        if nearest is not None and framed:
            beside = offsets(box, nearest, turned=close.turned)
        signed = share >= _SIGNED
        return Lot(
            pixels=self._scanned(close.pixels),
            inside=inside_of_cells(close.inside),
            shape=close.shape,
            signed=np.float32(signed),
            counts=np.float32(signed or not framed),
            beside=beside,
            framed=np.float32(framed),
        )

    def _scanned(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Fainter or darker, every other time."""
        if self._rng.random() < 0.5:
            return pixels
        gain, less = self._rng.uniform(0.6, 1.2), self._rng.uniform(0, 15)
        light = 255.0 - gain * (255.0 - pixels.astype(np.float32)) - less
        return np.asarray(np.clip(light, 0, 255), np.uint8)

    def _box(self, seen: Seen) -> Floats | None:
        """About a signature or a part of it, or what the locator takes for one."""
        rng = self._rng
        if len(seen.signed) and rng.random() < _ON_SIGNATURE:
            box = seen.signed[int(rng.integers(len(seen.signed)))]
            spread = 0.15
            near = [other for other in seen.places if _overlap(other, box) > _UNSIGNED]
            if near and rng.random() < _ON_PLACE:
                box, spread = near[int(rng.integers(len(near)))], 0.05
            box = self._shaken(box, spread)
            return self._some_of(box) if rng.random() < _PART else box
        if not len(seen.places):
            return None
        odds = seen.confidence / seen.confidence.sum()
        return self._shaken(seen.places[int(rng.choice(len(odds), p=odds))], 0.05)

    def _shaken(self, box: Floats, spread: float) -> Floats:
        sides = np.tile(box[2:] - box[:2], 2)
        return (box + sides * self._rng.normal(0.0, spread, 4)).astype(np.float32)

    def _some_of(self, box: Floats) -> Floats:
        """As if only the first name had been found, or the last."""
        axis = int(box[3] - box[1] > box[2] - box[0])
        length = box[2 + axis] - box[axis]
        share = self._rng.uniform(0.4, 0.8)
        begin = box[axis] + (1 - share) * self._rng.random() * length
        part = box.copy()
        part[axis], part[2 + axis] = begin, begin + share * length
        return part


def _least_side(box: Floats) -> float:
    return float((box[2:] - box[:2]).min())


def _on(cells: NDArray[np.bool_], box: Floats) -> bool:
    """Whether the middle of a box lies on such a cell."""
    x, y = ((box[:2] + box[2:]) / (2 * CELL_PX)).astype(int).tolist()
    return 0 <= x < _CELLS and 0 <= y < _CELLS and bool(cells[y, x])


def _overlap(a: Floats, b: Floats) -> float:
    """Area in both over the area in either (IoU)."""
    both = area_of_both(a, b)
    areas = ((box[2] - box[0]) * (box[3] - box[1]) for box in (a, b))
    return both / (float(sum(areas)) - both)
