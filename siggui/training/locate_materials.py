"""What composed pages are made of: signatures, other handwriting, drawn cheques, typefaces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from siggui.domain.protocol import is_for_training
from siggui.drawing.cheque import ChequeText, draw_cheque
from siggui.drawing.names import invent_name
from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer
from siggui.drawing.typeset import invented_words
from siggui.errors import InputError
from siggui.imaging.document import first_page
from siggui.imaging.locate_page import WORKING_DPI
from siggui.imaging.paper import normalize_paper, to_grey
from siggui.training.locate_logos import draw_logo
from siggui.training.locate_signing import scrawl

Pixels = NDArray[np.uint8]
Boxes = NDArray[np.float32]
"""(N, 4) float32: left, top, right, bottom in pixels."""

_GREETINGS = ("Dear", "Dear Mr.", "Dear Ms.", "Dear Professor", "My dear")
_CLOSINGS = ("Yours sincerely,", "With best regards", "Thank you", "Kind regards,", "Yours ever,")
_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Nov.")
_POOL_WIDTH_PX = 420
_DRAWING_DPI = 300.0


@dataclass(frozen=True, eq=False)
class Scene:
    """A page at the working resolution and where its signatures are.

    Attributes:
        pixels: (H, W, 3) uint8 RGB.
        boxes: One row for each signature.
        kind: Such as ``"letters"``; empty for a page that nobody scanned.
        traps: Around what looks signed and is not, to be looked at often.
    """

    pixels: Pixels
    boxes: Boxes
    kind: str = ""
    traps: Boxes = field(default_factory=lambda: np.zeros((0, 4), np.float32))


@dataclass(frozen=True)
class Materials:
    """What pages are composed of.

    Attributes:
        signatures: (H, W) uint8 each, 255 is full ink, tight around it.
        scrawls: The same of signatures taller than wide.
        writing: The same of lines of handwriting that sign nothing.
        dates: The same of dates.
        logos: The same of names in script, as on letterheads.
        cheques: Whole drawn cheques with their boxes.
        typefaces: Font files; None stands for Pillow's own.
    """

    signatures: Sequence[NDArray[np.uint8]]
    scrawls: Sequence[NDArray[np.uint8]]
    writing: Sequence[NDArray[np.uint8]]
    dates: Sequence[NDArray[np.uint8]]
    logos: Sequence[NDArray[np.uint8]]
    cheques: Sequence[Scene]
    typefaces: Sequence[Path | None]


def gather(
    data: Path | None, typefaces: Sequence[Path], rng: np.random.Generator, *, drawn: int = 300
) -> Materials:
    """Collect signatures, handwriting and cheques.

    Args:
        data: Folder with ``signatures/``; its training writers sign too. None draws all.
        typefaces: Font files for the print.
        rng: For what is drawn.
        drawn: How many signatures, and a fifth as many cheques, are drawn.
    """
    signatures = [_drawn(Signer(int(rng.integers(1 << 31))), None) for _ in range(drawn)]
    writing = [_drawn(Signer(int(rng.integers(1 << 31))), _words(rng)) for _ in range(drawn)]
    dates = [_drawn(Signer(int(rng.integers(1 << 31))), _date(rng)) for _ in range(drawn // 2)]
    cheques = [_cheque(rng) for _ in range(drawn // 5)]
    if data is not None:
        signatures += _collected(data / "signatures", rng)
    scrawls = [_tight(scrawl(rng)) for _ in range(max(1, drawn // 3))]
    logos = [_tight(draw_logo(rng)) for _ in range(max(1, drawn // 3))]
    return Materials(signatures, scrawls, writing, dates, logos, cheques, (None, *typefaces))


def _words(rng: np.random.Generator) -> str:
    """What people write on typed pages: how they begin and end letters, and remarks."""
    lot = rng.random()
    if lot < 0.3:
        return f"{rng.choice(_GREETINGS)} {invent_name(rng).split()[-1]},"
    if lot < 0.45:
        return str(rng.choice(_CLOSINGS))
    return invented_words(int(rng.integers(1, 6)), rng)


def _date(rng: np.random.Generator) -> str:
    year = int(rng.integers(1970, 2027))
    if rng.random() < 0.3:
        return f"{rng.integers(1, 30)} {rng.choice(_MONTHS)} {year}"
    if rng.random() < 0.3:
        year %= 100
    return str(rng.choice((".", "/"))).join(map(str, (*rng.integers(1, (30, 13)), year)))


def _drawn(signer: Signer, text: str | None) -> NDArray[np.uint8]:
    strokes = signer.genuine(0) if text is None else signer.write(text, 0)
    return _tight(cover(strokes, width_px=4.0, gaps=0.2).alpha)


def _collected(folder: Path, rng: np.random.Generator, each: int = 8) -> list[NDArray[np.uint8]]:
    """Ink of some signatures of every training writer."""
    found = []
    for writer in sorted(folder.glob("*/*")):
        if not writer.name.isdigit() or not is_for_training(writer.parent.name, int(writer.name)):
            continue
        files = sorted((writer / "genuine").glob("*.*"))
        for index in rng.permutation(len(files))[:each]:
            try:
                grey = to_grey(first_page(files[index]).pixels)
                ink = np.asarray(255 - normalize_paper(grey), np.uint8)
            except InputError:
                continue
            full = max(60.0, float(np.percentile(ink[ink > 40], 80))) if (ink > 40).any() else 255.0
            ink = np.clip((ink.astype(np.float32) - 20) * 255.0 / (full - 20), 0, 255)
            found.append(_tight(ink.astype(np.uint8)))
    return found


def _tight(ink: NDArray[np.uint8]) -> NDArray[np.uint8]:
    rows, columns = np.nonzero(ink > 90)
    if rows.size == 0:
        return np.zeros((1, 1), np.uint8)
    ink = ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    scale = min(1.0, _POOL_WIDTH_PX / ink.shape[1])
    size = (max(1, round(ink.shape[1] * scale)), max(1, round(ink.shape[0] * scale)))
    return np.asarray(cv2.resize(ink, size, interpolation=cv2.INTER_AREA), np.uint8)


def _cheque(rng: np.random.Generator) -> Scene:
    holder = invent_name(rng)
    signer = Signer(int(rng.integers(1 << 31)), holder)
    text = ChequeText(
        holder,
        invent_name(rng),
        int(rng.integers(500, 9_000_000)),
        f"{rng.integers(1, 29)}.{rng.integers(1, 13)}.2026",
        int(rng.integers(1, 999_999)),
        writer=signer if rng.random() < 0.8 else None,
    )
    ink = tuple(int(c) for c in rng.integers(10, 60, 3) + np.array([0, 0, rng.choice((0, 90))]))
    drawn = draw_cheque(text, signer.genuine(0), rng, ink=(ink[0], ink[1], ink[2]))
    scale = WORKING_DPI / _DRAWING_DPI
    box = drawn.ink_box
    around = np.array([box.x - 15, box.y - 15, box.x + box.width + 15, box.y + box.height + 15])
    pixels = cv2.resize(drawn.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return Scene(np.asarray(pixels, np.uint8), (around[None] * scale).astype(np.float32))
