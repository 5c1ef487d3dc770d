"""Cached ink of signatures with known truth, split by writer.

Decoding and cleaning do not change between steps, so they are done once: the cache holds the ink
on the fine grid as packed bits, and all variation is added from there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from siggui.domain.protocol import is_for_training
from siggui.drawing.pen import from_trajectory, render
from siggui.drawing.signer import Signer
from siggui.errors import InputError
from siggui.imaging.canvas import (
    CANVAS_HEIGHT,
    CANVAS_WIDTH,
    FINE,
    Canvas,
    canvas_of,
    set_stroke_width,
)
from siggui.imaging.document import first_page
from siggui.imaging.ink import Mask
from siggui.imaging.pipeline import fine_signature
from siggui.imaging.pressure import Ranks
from siggui.imaging.processes import helper_processes

TUNING_COUNT = {
    "cedar": 5,
    "bhsig_hindi": 9,
    "bhsig_bengali": 5,
    "sigcomp2011_dutch": 5,
    "svc2004": 4,
    "mcyt100": 4,
    "susig_visual": 6,
}
"""Last training writers of each set, set aside to fit calibration and thresholds."""

_CLEANING = (
    "imaging/pipeline.py",
    "imaging/paper.py",
    "imaging/clean/*.py",
    "imaging/ink.py",
    "imaging/canvas.py",
    "imaging/pressure.py",
)
_DRAWING = (*_CLEANING, "drawing/pen.py")
_INVENTING = (
    *_DRAWING,
    "drawing/signer.py",
    "drawing/plan.py",
    "drawing/kinematics.py",
    "drawing/letters.py",
    "drawing/names.py",
)

_GRID = (FINE * CANVAS_HEIGHT, FINE * CANVAS_WIDTH)
INVENTED = "invented"
"""Name of the set that nobody had to sign for."""
_INVENTED_EACH = 7


@dataclass(frozen=True, slots=True)
class SignatureSet:
    """One collection.

    Attributes:
        name: Such as ``"cedar"``.
        packed: (N, FINE² * CANVAS_HEIGHT * CANVAS_WIDTH / 8) uint8, packed bits, ink is 1.
        writer: (N,) int, number of the writer whose signature it is or imitates.
        genuine: (N,) bool.
        source: (N,) str, file or stroke index, for looking at failures.
        ranks: (N, CANVAS_HEIGHT, CANVAS_WIDTH) uint8, see :mod:`siggui.imaging.pressure`; None for
            what was drawn, with whatever pen.
    """

    name: str
    packed: NDArray[np.uint8]
    writer: NDArray[np.int64]
    genuine: NDArray[np.bool_]
    source: NDArray[np.str_]
    ranks: Ranks | None = None

    def ink(self, index: int) -> Mask:
        """Unpack one signature to (FINE * CANVAS_HEIGHT, FINE * CANVAS_WIDTH) uint8, ink is 255."""
        return np.unpackbits(self.packed[index]).reshape(_GRID) * np.uint8(255)

    def canvas(self, index: int) -> Canvas:
        """One signature as the network gets it outside training."""
        ranks = None if self.ranks is None else self.ranks[index]
        return canvas_of(set_stroke_width(self.ink(index)), ranks)

    def of_writers(self, writers: Sequence[int]) -> SignatureSet:
        """The signatures of some writers only."""
        keep = np.isin(self.writer, writers)
        return SignatureSet(
            self.name,
            self.packed[keep],
            self.writer[keep],
            self.genuine[keep],
            self.source[keep],
            None if self.ranks is None else self.ranks[keep],
        )


def split_writers(signatures: SignatureSet) -> tuple[list[int], list[int], list[int]]:
    """Writers for training, tuning and validation, in that order; no writer is in two of them."""
    writers = sorted({int(w) for w in signatures.writer})
    known = [w for w in writers if is_for_training(signatures.name, w)]
    has_forgeries = [w for w in known if bool(np.any(~signatures.genuine[signatures.writer == w]))]
    count = TUNING_COUNT.get(signatures.name, max(1, len(has_forgeries) // 8))
    tuning = has_forgeries[-count:]
    training = [w for w in known if w not in tuning]
    return training, tuning, [w for w in writers if w not in known]


def load_sets(data: Path, cache: Path, processes: int = 2) -> Iterator[SignatureSet]:
    """Every collection under ``data``, from the cache where it is there.

    Args:
        data: Folder with ``signatures/<set>/<writer>/{genuine,forged}/`` and ``strokes/*.npz``.
        cache: Folder for the packed ink; made if missing.
        processes: Worker processes for cleaning.

    Raises:
        InputError: ``data-missing`` if there is neither.
    """
    folders = sorted(p for p in (data / "signatures").glob("*") if p.is_dir())
    strokes = sorted((data / "strokes").glob("*.npz"))
    if not folders and not strokes:
        raise InputError(
            "data-missing",
            "The data folder holds neither signatures/ nor strokes/.",
            "Give --data a folder with signatures/<set>/<writer>/genuine and …/forged.",
        )
    cache.mkdir(parents=True, exist_ok=True)
    for folder in folders:
        yield _cached(cache, folder.stem, _CLEANING, partial(_from_images, folder, processes))
    for file in strokes:
        yield _cached(cache, file.stem, _DRAWING, partial(_from_strokes, file, processes))


def invented_set(cache: Path, signers: int, processes: int = 2, first: int = 0) -> SignatureSet:
    """Invented signers with forgers of their own, from the cache where they are there.

    Args:
        cache: Folder for the packed ink; made if missing.
        signers: How many.
        processes: Worker processes for drawing.
        first: Seed of the first one; the others follow.
    """
    cache.mkdir(parents=True, exist_ok=True)
    build = partial(_from_signers, range(first, first + signers), processes)
    amount = f"-{first}-{signers}" if first else f"-{signers}"
    return _cached(cache, INVENTED, _INVENTING, build, amount)


def _cached(
    cache: Path,
    name: str,
    code: Sequence[str],
    build: Callable[[], SignatureSet],
    amount: str = "",
) -> SignatureSet:
    stored = cache / f"{name}{amount}-{_digest(code)}.npz"
    if not stored.exists():
        _store(stored, build())
    with np.load(stored) as arrays:
        return SignatureSet(
            name,
            arrays["packed"],
            arrays["writer"],
            arrays["genuine"],
            arrays["source"],
            arrays.get("ranks"),
        )


def _from_images(folder: Path, processes: int) -> SignatureSet:
    files = sorted(p for p in folder.glob("*/*/*") if p.parent.name in ("genuine", "forged"))
    with helper_processes(processes) as pool:
        inks = list(pool.map(_packed_file, files, chunksize=32))
    kept = [(file, *ink) for file, ink in zip(files, inks, strict=True) if ink is not None]
    return SignatureSet(
        folder.name,
        np.stack([ink for _, ink, _ in kept]),
        np.array([int(file.parent.parent.name) for file, *_ in kept]),
        np.array([file.parent.name == "genuine" for file, *_ in kept]),
        np.array([file.relative_to(folder).as_posix() for file, *_ in kept]),
        np.stack([ranks for *_, ranks in kept]),
    )


def packed(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], Ranks]:
    """A scan as a set holds it: a row of ``packed`` and one of ``ranks``.

    Raises:
        InputError: If it cannot be cleaned.
    """
    signature = fine_signature(pixels)
    return np.packbits(signature.ink > 0), signature.ranks


def _packed_file(file: Path) -> tuple[NDArray[np.uint8], Ranks] | None:
    try:
        return packed(first_page(file).pixels)
    except InputError:
        # Anything else, such as altered weights, must not leave out half a collection unseen.
        return None


def _from_strokes(file: Path, processes: int) -> SignatureSet:
    with np.load(file) as arrays:
        points, start = arrays["points"], arrays["start"]
        writer, genuine = arrays["writer"], arrays["genuine"]
    jobs = [(points[start[k] : start[k + 1]], 1000 * k) for k in range(len(writer))]
    with helper_processes(processes) as pool:
        inks = list(pool.map(_packed_strokes, jobs, chunksize=32))
    numbers = {name: n for n, name in enumerate(sorted({str(w) for w in writer}))}
    kept = [
        (seed // 1000, ink) for (_, seed), ink in zip(jobs, inks, strict=True) if ink is not None
    ]
    return SignatureSet(
        file.stem,
        np.stack([ink for _, ink in kept]),
        np.array([numbers[str(writer[k])] for k, _ in kept]),
        np.array([bool(genuine[k]) for k, _ in kept]),
        np.array([str(k) for k, _ in kept]),
    )


def _packed_strokes(job: tuple[NDArray[np.float32], int]) -> NDArray[np.uint8] | None:
    trajectory, seed = job
    rng = np.random.default_rng(seed)
    strokes = from_trajectory(trajectory, across_px=float(rng.uniform(450, 700)))
    return _packed_drawing(strokes, rng) if strokes else None


def _packed_drawing(
    strokes: list[NDArray[np.float64]], rng: np.random.Generator
) -> NDArray[np.uint8] | None:
    pen, dynamics = float(rng.uniform(3.0, 7.0)), float(rng.uniform(0.0, 0.7))
    image = render(strokes, width_px=pen, dynamics=dynamics, rng=rng)
    try:
        return np.packbits(fine_signature(image).ink > 0)
    except InputError:
        return None


def _from_signers(signers: range, processes: int) -> SignatureSet:
    with helper_processes(processes) as pool:
        people = list(pool.map(_packed_signer, signers, chunksize=8))
    kept = [
        (who, index, ink)
        for who, inks in zip(signers, people, strict=True)
        for index, ink in enumerate(inks)
        if ink is not None
    ]
    return SignatureSet(
        INVENTED,
        np.stack([ink for *_, ink in kept]),
        np.array([who for who, *_ in kept]),
        np.array([index < _INVENTED_EACH for _, index, _ in kept]),
        np.array([f"{who}/{index}" for who, index, _ in kept]),
    )


def _packed_signer(seed: int) -> list[NDArray[np.uint8] | None]:
    """Genuine signatures, then forgeries, of one invented person."""
    rng = np.random.default_rng([seed, 9])
    usual = Signer(seed)
    # Real people vary more from day to day than the ones of the demo, who must look convincing.
    style = replace(usual.style, variety=usual.style.variety * float(rng.uniform(0.9, 2.0)))
    signer = Signer(seed, usual.name, style)
    drawn = [signer.genuine(k) for k in range(_INVENTED_EACH)]
    drawn += [signer.forgery(k) for k in range(_INVENTED_EACH)]
    return [_packed_drawing(strokes, rng) for strokes in drawn]


def _store(path: Path, signatures: SignatureSet) -> None:
    part = path.with_suffix(".part.npz")
    arrays = {each.name: getattr(signatures, each.name) for each in fields(signatures)}
    kept = {name: array for name, array in arrays.items() if isinstance(array, np.ndarray)}
    np.savez_compressed(part, allow_pickle=False, **kept)
    part.replace(path)


def _digest(patterns: Sequence[str]) -> str:
    """Changes whenever the code that makes the ink changes, so that no stale cache is used."""
    digest = hashlib.sha256()
    folder = Path(__file__).resolve().parent.parent
    for pattern in patterns:
        for path in sorted(folder.glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
