"""Where signatures are on a page: what was found, and what is known to be there."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from siggui.domain.crop import CropBox
from siggui.errors import InputError


@dataclass(frozen=True, slots=True)
class Located:
    """Where a signature seems to be.

    Attributes:
        box: In pixels of the page as it is in the file, not turned.
        confidence: 0..1, higher is surer.
    """

    box: CropBox
    confidence: float


@dataclass(frozen=True, slots=True)
class SigningPlace:
    """Where a clerk is told that a page is signed.

    Attributes:
        box: In pixels of the page as it is in the file, not turned.
        confidence: 0..1, how sure the program is of what it found; None where the clerk said that
            pages like this one are signed here.
    """

    box: CropBox
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Sureness:
    """How sure a locator has to be; confidences, 0..1.

    Attributes:
        place: Below this a place is not called a signature.
        page: Where no place is as sure as this, nobody signed the page. What is less sure is
            believed only beside something surer: who signs once signs twice, and logos stand alone.
    """

    place: float
    page: float


def sure_enough(found: Sequence[Located], least: Sureness) -> tuple[Located, ...]:
    """What of it is called a signature.

    Args:
        found: Best first.
        least: How sure it has to be.
    """
    if not found or found[0].confidence < least.page:
        return ()
    return tuple(located for located in found if located.confidence >= least.place)


@dataclass(frozen=True, slots=True)
class Truth:
    """A page whose signatures somebody has framed.

    Attributes:
        path: The file.
        kind: Name of its folder, such as ``"cheques"``.
        boxes: Empty where nobody signed.
    """

    path: Path
    kind: str
    boxes: tuple[CropBox, ...]


def read_truth(folder: Path) -> tuple[Truth, ...]:
    """Read ``boxes.csv``: columns ``document,x1,y1,x2,y2``, one row for each signature.

    Args:
        folder: Holds ``boxes.csv``, which names documents relative to it.

    Raises:
        InputError: ``boxes-unreadable``.
    """
    found: dict[str, list[CropBox]] = {}
    try:
        with (folder / "boxes.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                boxes = found.setdefault(row["document"], [])
                if row["x1"]:
                    left, top, right, bottom = (float(row[k]) for k in ("x1", "y1", "x2", "y2"))
                    boxes.append(CropBox(left, top, right - left, bottom - top))
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            "boxes-unreadable",
            "The list of framed signatures cannot be read.",
            "Name a folder with a boxes.csv that has the columns document,x1,y1,x2,y2.",
        ) from error
    return tuple(
        Truth(folder / name, Path(name).parts[0], tuple(boxes)) for name, boxes in found.items()
    )


def overlap(a: CropBox, b: CropBox) -> float:
    """Area in both over the area in either (IoU).

    >>> overlap(CropBox(0, 0, 2, 2), CropBox(1, 0, 2, 2))
    0.3333333333333333
    """
    shared = shared_area(a, b)
    return shared / (a.width * a.height + b.width * b.height - shared)


def shared_area(a: CropBox, b: CropBox) -> float:
    """Area in both."""
    width = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    height = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    return max(0.0, width) * max(0.0, height)


def matched(given: Sequence[CropBox], found: Sequence[Located], least: float = 0.4) -> int:
    """How many of the given boxes were found; each found box counts for one, the surest first."""
    return sum(matches(given, found, least))


def matches(
    given: Sequence[CropBox], found: Sequence[Located], least: float = 0.4
) -> tuple[bool, ...]:
    """Which of the found boxes count for a given one, as in :func:`matched`."""
    left, right = list(given), []
    for located in found:
        best = max(left, key=lambda box: overlap(box, located.box), default=None)
        right.append(best is not None and overlap(best, located.box) >= least)
        if best is not None and right[-1]:
            left.remove(best)
    return tuple(right)
