"""Signatures as a pen leaves them on a page: lifted off training writers' scans, and drawn anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.drawing.lifted import Lifted
from siggui.errors import SigguiError
from siggui.imaging.document import first_page
from siggui.imaging.ink import Mask, stroke_width_px
from siggui.imaging.processes import helper_processes
from siggui.training.dataset import SignatureSet, invented_set, load_sets, split_writers

Pixels = NDArray[np.uint8]
Inks = Callable[[np.random.Generator], Pixels]
"""Gives one signature, tight around it: (H, W) uint8, how much of each pixel is ink."""

_SCANS = 450
"""Of each collection; what they hold in memory grows with them, what is learned hardly does."""
_SCANNED = 0.6
_WIDEST_PX, _HIGHEST_PX = 1300, 420


def inks_of(data: Path | None, cache: Path, invented: int) -> Inks:
    """Signatures to write on pages: of training writers, and of invented signers.

    A scan's own ink is what a network meets in earnest, with its grain and its edges; ink drawn
    anew from the cache comes in every width.

    Args:
        data: As for ``siggui train``; None leaves only invented ones.
        cache: Likewise.
        invented: How many signers are invented.
    """
    sets: list[SignatureSet] = []
    scans: list[list[Pixels]] = []
    if data is not None:
        for signatures in load_sets(data, cache):
            known = signatures.of_writers(split_writers(signatures)[0])
            sets.append(known)
            folder = data / "signatures" / known.name
            if folder.is_dir():
                scans.append(list(_lifted(folder, known)))
    sets.append(invented_set(cache, invented))
    scans = [some for some in scans if some]

    def one(rng: np.random.Generator) -> Pixels:
        if scans and rng.random() < _SCANNED:
            some = scans[int(rng.integers(len(scans)))]
            return _resized(some[int(rng.integers(len(some)))], float(np.exp(rng.normal(0, 0.25))))
        chosen = sets[int(rng.integers(len(sets)))]
        return drawn(chosen.ink(int(rng.integers(len(chosen.writer)))), rng)

    return one


def drawn(signature: Mask, rng: np.random.Generator) -> Pixels:
    """A signature as a pen of some width leaves it at 300 dpi.

    Args:
        signature: (H, W) uint8, 255 is ink.
        rng: Draws the width.

    Returns:
        (h, w) uint8, how much of each pixel is ink, tight around it.
    """
    left, top, width, height = cv2.boundingRect(signature)
    ink = signature[top : top + height, left : left + width]
    scale = float(rng.uniform(2.5, 9.0)) / max(stroke_width_px(ink), 1.0)
    grown = _resized(ink, scale)
    scale = grown.shape[1] / max(width, 1)
    smooth = cv2.GaussianBlur(grown, (0, 0), max(0.6, 0.8 * scale)).astype(np.float32)
    # The soft edge of one pixel that antialiasing leaves, whatever the smoothing was.
    return np.asarray(np.clip((smooth - 127.5) * 1.6 + 127.5, 0, 255), np.uint8)


def _resized(ink: Pixels, scale: float) -> Pixels:
    """As wanted, but no larger than a page has room for."""
    height, width = ink.shape
    scale = min(scale, _WIDEST_PX / max(width, 1), _HIGHEST_PX / max(height, 1))
    size = max(8, round(width * scale)), max(8, round(height * scale))
    way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(ink, size, interpolation=way), np.uint8)


def _lifted(folder: Path, signatures: SignatureSet) -> Iterator[Pixels]:
    """The ink of some scans of one collection, the same ones every time."""
    count = len(signatures.source)
    chosen = np.random.default_rng(3).choice(count, min(_SCANS, count), replace=False)
    files = [folder / str(signatures.source[k]) for k in chosen]
    with helper_processes(2) as pool:
        for ink in pool.map(_cover, files, chunksize=32):
            if ink is not None:
                yield ink


def _cover(file: Path) -> Pixels | None:
    try:
        return Lifted(first_page(file).pixels).tight_cover()
    except SigguiError:
        return None
