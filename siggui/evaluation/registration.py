"""How well the questioned signature is laid on a specimen: known transforms, and genuine pairs.

Run it with ``python -m siggui.evaluation.registration [DATA/protocol/*_1ref.csv]``; without
protocols only the transforms that it draws itself are measured.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from siggui.drawing.paper import scanned
from siggui.drawing.pen import bounds, render
from siggui.drawing.signer import Signer
from siggui.errors import InputError
from siggui.evaluation.protocol import Label, read_protocol
from siggui.evaluation.screen import console, table
from siggui.evaluation.selection import balanced_sample
from siggui.imaging.document import first_page
from siggui.imaging.ink import Mask
from siggui.imaging.pipeline import prepare
from siggui.imaging.registration import Registration, centered, register

_PEN_PX = 4.5
_MARGIN_PX = 20
_SPECIMEN_SEED = 11
LIMIT_PX = 1.5
"""Residual at 300 dpi that 95 % of the known transforms have to stay under."""


@dataclass(frozen=True, slots=True)
class Residual:
    """How far strokes lie from where they belong, in pixels at 300 dpi.

    Attributes:
        rms_px: Root mean square over the path of the pen.
        most_px: At its worst point.
        duration_ms: Processor time that it took to find.
    """

    rms_px: float
    most_px: float
    duration_ms: float


def known_transform(signer: int, rng: np.random.Generator) -> Residual:
    """Write one signature, turn, size and shift it, take another pen, scan both, and register.

    Args:
        signer: Which invented person.
        rng: For ±15°, 80–120 %, the shift, pens of 0.7–1.4 times the width, and the noise.
    """
    strokes = Signer(signer).genuine(0)
    turn, size = np.radians(rng.uniform(-15, 15)), rng.uniform(0.8, 1.2)
    matrix = size * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    shift = rng.uniform(-40, 40, 2)
    other = [
        np.column_stack((stroke[:, :2] @ matrix.T + shift, stroke[:, 2])) for stroke in strokes
    ]
    masks, corners = [], []
    for written, pen in ((strokes, 1.0), (other, rng.uniform(0.7, 1.4))):
        page = render(written, width_px=_PEN_PX * pen, ink=40, paper=235, margin_px=_MARGIN_PX)
        masks.append(clean_ink(scanned(page, rng, noise=4.0)))
        left, top, _, _ = bounds(written)
        corners.append(np.floor((left, top)) - _MARGIN_PX - 0.5)
    started = time.process_time()
    found = register(masks[0], masks[1])
    duration_ms = (time.process_time() - started) * 1000.0
    true = np.concatenate(strokes)[:, :2] - corners[0]
    moved = laid(found, np.concatenate(other)[:, :2] - corners[1])
    off = np.hypot(*(moved - true).T)
    return Residual(float(np.sqrt(np.mean(off**2))), float(off.max()), duration_ms)


def laid(found: Registration, points: np.ndarray) -> np.ndarray:
    """Points of the questioned image, (N, 2), as they come to lie on the specimen."""
    turned = points @ np.array([[found.a, found.b], [-found.b, found.a]])
    return np.asarray(turned + np.array([found.x, found.y]))


def clean_ink(pixels: np.ndarray) -> Mask:
    """The ink as the window's registration gets it.

    Raises:
        InputError: There is none.
    """
    stages = prepare(pixels, keep_stages=True).stages
    clean = next(stage.pixels for stage in stages if stage.name == "clean")
    return np.where(clean < 128, np.uint8(255), np.uint8(0))


def overlaps(protocol: Path, rows: int, label: Label) -> tuple[list[float], list[float]]:
    """Ink in common over pairs: with the centers laid on each other, and registered.

    Args:
        protocol: A file of pairs.
        rows: How many at most.
        label: Which of them.
    """
    trials = [trial for trial in read_protocol(protocol) if trial.label is label]
    before, after = [], []
    for trial in balanced_sample(trials, rows):
        pages = [first_page(file) for file in (trial.specimens[0], trial.questioned)]
        try:
            one, two = (clean_ink(page.pixels) for page in pages)
        except InputError:
            continue
        longest = [max(page.pixels.shape[:2]) for page in pages]
        dpi = [page.dpi or 300.0 for page in pages]
        sizes = [
            25.4 / d * side / max(mask.shape)
            for d, side, mask in zip(dpi, longest, (one, two), strict=True)
        ]
        before.append(centered(one, two, (sizes[0], sizes[1])).overlap)
        after.append(register(one, two, (sizes[0], sizes[1])).overlap)
    return before, after


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both tables; the status says whether the known transforms are within the limit."""
    parser = argparse.ArgumentParser(prog="python -m siggui.evaluation.registration")
    parser.add_argument("protocols", type=Path, nargs="*", help="Files of pairs.")
    parser.add_argument("--transforms", type=int, default=100)
    parser.add_argument("--rows", type=int, default=60, help="Pairs of each label of each set.")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    screen = console()
    rng = np.random.default_rng(_SPECIMEN_SEED)
    found = [known_transform(signer, rng) for signer in range(given.transforms)]
    rms = np.array([each.rms_px for each in found])
    within = float(np.mean(rms < LIMIT_PX))
    shown = table("Known transforms, 300 dpi", ("", "median", "95th percentile", "worst"))
    for name, values in (
        ("residual, rms px", rms),
        ("residual, worst point px", np.array([each.most_px for each in found])),
        ("processor time, ms", np.array([each.duration_ms for each in found])),
    ):
        figures = (np.median(values), np.percentile(values, 95), values.max())
        shown.add_row(name, *(f"{figure:.2f}" for figure in figures))
    screen.print(shown)
    screen.print(f"{100 * within:.1f} % of {len(found)} under {LIMIT_PX} px")
    if given.protocols:
        _print_overlaps(given.protocols, given.rows)
    return 0 if within >= 0.95 else 1


def _print_overlaps(protocols: Sequence[Path], rows: int) -> None:
    shown = table("Ink in common (grown by 0.25 mm)", ("", "pairs", "centered", "laid", "ratio"))
    for protocol in protocols:
        for label in Label:
            before, after = overlaps(protocol, rows, label)
            if before:
                one, two = float(np.mean(before)), float(np.mean(after))
                name = f"{protocol.stem}, {label.value}"
                shown.add_row(
                    name, str(len(before)), f"{one:.3f}", f"{two:.3f}", f"{two / one:.2f}"
                )
    console().print(shown)


if __name__ == "__main__":
    raise SystemExit(main())
