"""Close-ups to learn from: what a locator sees on crops of pages, and what is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from siggui.imaging.layers import Floats
from siggui.imaging.locate import LEAST_LOOKED_AT, places
from siggui.imaging.locate_closeup import closeup, inside_of_cells, offsets, picture, window
from siggui.imaging.locate_network import CELL_PX, run
from siggui.training.locate_pool import Pool
from siggui.training.locate_variation import CROP_PX

_MOST_PLACES = 14
_ON_SIGNATURE, _ON_PLACE = 0.5, 0.6
_PART = 0.15
_SIGNED, _UNSIGNED = 0.35, 0.2
"""Overlap (IoU) with a signature from which on a place is signed, and below which it is not."""
_CELLS = CROP_PX // CELL_PX
_LEAST_PX = 6.0

Drawn = tuple[NDArray[np.uint8], Floats, Floats, Floats, Floats, Floats, Floats]
"""Pixels, what of each cell is inside, shape; whether somebody signed there and whether that
counts; how far the box is off and whether that counts."""


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
        weights: Of a locator that did not learn from its page, see
            `siggui.imaging.locate_network.run`.
    """
    page, heat, weight, around, boxed = (part[0] for part in pool.lots(np.array([number])))
    boxes, confidence = places(run(weights, page), LEAST_LOOKED_AT)
    framed = boxed > 0
    ys, xs = np.mgrid[0:_CELLS, 0:_CELLS].astype(np.float32)[:, framed] + 0.5
    left, top, right, bottom = around[:, framed]
    said = CELL_PX * np.stack([xs - left, ys - top, xs + right, ys + bottom], axis=1)
    signed: list[Floats] = []
    for box in said:
        if all(np.abs(box - other).max() > 3.0 for other in signed):
            signed.append(box)
    return Seen(
        boxes[:_MOST_PLACES],
        confidence[:_MOST_PLACES],
        np.array(signed, np.float32).reshape(-1, 4),
        ((weight == 0) | (heat > 0.3)) & ~framed,
    )


class Lots:
    """Draws close-ups, half of them about signatures.

    Args:
        pool: Crops.
        seen: What is on each of its crops, as from :func:`seen_on`.
        chosen: Numbers of the crops that may be used.
        seed: Of the order and of all that varies.

    Attributes:
        chosen: Numbers of those of them on which there is something to see.
    """

    def __init__(
        self, pool: Pool, seen: Sequence[Seen], chosen: NDArray[np.int64], seed: int
    ) -> None:
        self.pool, self._seen = pool, seen
        shows = [n for n in chosen.tolist() if len(seen[n].places) or len(seen[n].signed)]
        self.chosen = np.array(shows, np.int64)
        self._rng = np.random.default_rng([seed, 31])

    def draw(self) -> Drawn:
        """One close-up and what is to be said of it."""
        while True:
            number = int(self._rng.choice(self.chosen))
            seen = self._seen[number]
            box = self._box(seen)
            if box is None or (box[2:] - box[:2]).min() < _LEAST_PX:
                continue
            nearest = max(seen.signed, key=lambda other: _overlap(box, other), default=None)
            share = 0.0 if nearest is None else _overlap(box, nearest)
            if share < _UNSIGNED and _on(seen.unsure, box):
                continue
            part, corner = self._part(number, box)
            close = closeup(part, box - corner)
            beside = np.zeros(4, np.float32)
            if nearest is not None and share >= _UNSIGNED:
                beside = offsets(box, nearest, turned=close.turned)
            pixels = close.pixels
            if self._rng.random() < 0.5:  # fainter and darker
                gain, less = self._rng.uniform(0.6, 1.2), self._rng.uniform(0, 15)
                light = 255.0 - gain * (255.0 - pixels.astype(np.float32)) - less
                pixels = np.clip(light, 0, 255).astype(np.uint8)
            told = (
                share >= _SIGNED,
                share >= _SIGNED or share < _UNSIGNED,
                beside,
                share >= _UNSIGNED,
            )
            signed, counts, beside, framed = (np.asarray(part, np.float32) for part in told)
            inside = inside_of_cells(close.inside)
            return pixels, inside, close.shape, signed, counts, beside, framed

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

    def _part(self, number: int, box: Floats) -> tuple[NDArray[np.uint8], Floats]:
        """What a close-up needs of a crop, and where on the crop that begins."""
        edges = np.array(window(box)[0]) // 2 + np.array([-1, -1, 2, 2])
        left, top, right, bottom = np.clip(edges, 0, CROP_PX // 2).tolist()
        left, top = min(left, CROP_PX // 2 - 1), min(top, CROP_PX // 2 - 1)
        right, bottom = max(right, left + 1), max(bottom, top + 1)
        page = self.pool.page(number, np.s_[top:bottom, left:right])
        return picture(page), np.array([left, top, left, top], np.float32) * 2


def _on(cells: NDArray[np.bool_], box: Floats) -> bool:
    """Whether the middle of a box lies on such a cell."""
    x, y = ((box[:2] + box[2:]) / (2 * CELL_PX)).astype(int).tolist()
    return 0 <= x < _CELLS and 0 <= y < _CELLS and bool(cells[y, x])


def _overlap(a: Floats, b: Floats) -> float:
    """Area in both over the area in either (IoU)."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    both = float(width * height)
    areas = ((box[2] - box[0]) * (box[3] - box[1]) for box in (a, b))
    return both / (float(sum(areas)) - both)
