"""What the locator is worth on pages that somebody has framed."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from siggui.domain.crop import CropBox
from siggui.domain.located import Located, Sureness, Truth, matched, matches, sure_enough
from siggui.evaluation.poses import AS_SCANNED, POSES, SHIFTED, Move
from siggui.evaluation.screen import console, table
from siggui.imaging.document import first_page
from siggui.imaging.ink import ink_mask
from siggui.imaging.layers import Floats
from siggui.imaging.locate import Looked, called, look
from siggui.imaging.paper import normalize_paper, to_grey

Pixels = NDArray[np.uint8]

_INK_COVERED, _LARGEST = 0.9, 3.0
_FALSE_A_PAGE = 0.45
_LOST = 1 / 200
"""Share of the signatures that a page's threshold may cost."""
_FITTED_ON = AS_SCANNED, "turned by 90°", "turned by 180°"
"""Poses whose places the second look is fitted on; of the others we only want to know."""
_THRESHOLDS = [percent / 100 for percent in range(2, 90)]
COVERED_KIND = "cheques"
"""Kind whose given boxes are loose, so that the ink covered is scored and not the overlap."""


@dataclass(frozen=True, slots=True)
class Examined:
    """One page in one pose, with what was found on it.

    Attributes:
        truth: What is there; its boxes are those of the page as it is in the file.
        pose: ``"as scanned"``, ``"turned by 180°"``, … .
        boxes: What is there in this pose.
        found: Best first, all places.
        size: Width and height of the page in this pose.
        ink: For `COVERED_KIND`: x and y of the ink inside the given box, in this pose.
        seconds: What locating took.
        fold: Number of the fold that had not seen it.
        looked: All that was seen, before anything was called a signature.
    """

    truth: Truth
    pose: str
    boxes: tuple[CropBox, ...]
    found: tuple[Located, ...]
    size: tuple[int, int]
    ink: NDArray[np.number[Any]] | None
    seconds: float
    fold: int
    looked: Looked


def examine(weights: Mapping[str, Floats], truths: Iterable[Truth], fold: int) -> list[Examined]:
    """Look at pages in all poses; only cheques are also shifted.

    Args:
        weights: See `siggui.imaging.locate_network.run`.
        truths: Pages that these weights have not seen.
        fold: Noted in each record.

    Raises:
        InputError: A page cannot be read.
    """
    records = []
    for truth in truths:
        image = first_page(truth.path)
        ink = _ink_in(image.pixels, truth.boxes[0]) if truth.kind == COVERED_KIND else None
        for pose, change in POSES.items():
            if pose == SHIFTED and ink is None:
                continue
            page, move = change(image)
            begun = time.perf_counter()
            looked = look(weights, page.pixels, page.dpi)
            found = called(looked, weights)
            seconds = time.perf_counter() - begun
            boxes = tuple(_moved(box, move) for box in truth.boxes)
            here = None if ink is None else np.stack(move(ink[0], ink[1]))
            size = page.width, page.height
            records.append(Examined(truth, pose, boxes, found, size, here, seconds, fold, looked))
    return records


def seen_places(records: Iterable[Examined]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """What the second look is fitted on: places seen on pages whose given boxes are tight.

    Returns:
        (N, M) what was measured of each, and (N,) whether it overlaps a given box.
    """
    measures: list[NDArray[np.float32]] = []
    right: list[bool] = []
    for record in records:
        if record.truth.kind != COVERED_KIND and record.pose in _FITTED_ON:
            found = called(record.looked, {})  # in the order of the measures
            measures.append(record.looked.measures)
            right += matches(record.boxes, found)
    return np.concatenate(measures), np.array(right, np.bool_)


def weighed_again(
    records: Iterable[Examined], second: Mapping[int, Mapping[str, Floats]]
) -> list[Examined]:
    """The same records after a second look.

    Args:
        records: Of all folds and poses.
        second: Weights of the second look for each fold, fitted on the others.
    """
    return [replace(record, found=called(record.looked, second[record.fold])) for record in records]


def _moved(box: CropBox, move: Move) -> CropBox:
    x, y = move(np.array([box.x, box.x + box.width]), np.array([box.y, box.y + box.height]))
    return CropBox(float(x.min()), float(y.min()), float(np.ptp(x)), float(np.ptp(y)))


def _ink_in(pixels: Pixels, box: CropBox) -> NDArray[np.int64]:
    left, top = max(0, int(box.x)), max(0, int(box.y))
    part = pixels[top : int(box.y + box.height), left : int(box.x + box.width)]
    rows, columns = np.nonzero(ink_mask(normalize_paper(to_grey(part))))
    return np.stack([columns + left, rows + top])


def covers(record: Examined, box: CropBox) -> bool:
    """Whether a box takes in the signature's ink without taking in the whole cheque."""
    if record.ink is None:
        raise ValueError("the page's ink was not kept")
    x, y = record.ink
    inside = (x >= box.x) & (x < box.x + box.width) & (y >= box.y) & (y < box.y + box.height)
    given = record.boxes[0]
    size = box.width * box.height / (given.width * given.height)
    return bool(inside.mean() >= _INK_COVERED and size <= _LARGEST)


Place = tuple[float, float, float, float]
"""Left, top, width and height in shares of a page's sides."""


def fixed_place(records: Sequence[Examined]) -> dict[int, Place]:
    """For each fold, where cheques of the other folds are signed: the baseline to beat.

    Returns:
        The median middle, and the median size grown until its area is 2.7 times as large.
    """
    slips = [r for r in records if r.truth.kind == COVERED_KIND and r.pose == AS_SCANNED]
    places: dict[int, Place] = {}
    for fold in {r.fold for r in slips}:
        shares = np.array([_share(r) for r in slips if r.fold != fold])
        if len(shares):
            x, y, width, height = np.median(shares, axis=0)
            width, height = math.sqrt(2.7) * width, math.sqrt(2.7) * height
            places[fold] = (x - width / 2, y - height / 2, width, height)
    return places


def _share(record: Examined) -> Place:
    (width, height), box = record.size, record.boxes[0]
    middle = (box.x + box.width / 2) / width, (box.y + box.height / 2) / height
    return *middle, box.width / width, box.height / height


def thresholds(records: Iterable[Examined]) -> Sureness:
    """How sure the locator has to be.

    Of places the lowest that keeps false boxes rare on each kind of page, signed or not; a little
    stricter than what is asked for, so that pages not seen here keep to it as well. Of pages the
    highest that costs next to no signature. Free unsigned pages are no condition of their own:
    they are few, and a wrong box costs the clerk one key.
    """
    pages = [r for r in records if r.pose == AS_SCANNED and r.truth.kind != COVERED_KIND]
    place = _least_place(pages, 0.0)
    right = sum(_counts(record, Sureness(place, 0.0))[0] for record in pages)
    may_go = _LOST * sum(len(record.boxes) for record in pages)
    page = 0.0
    for least in _THRESHOLDS if right else ():  # nothing right, nothing to lose
        if right - sum(_counts(record, Sureness(place, least))[0] for record in pages) > may_go:
            break
        page = least
    # Fewer pages have any box now, so that more places may have one on the others.
    return Sureness(_least_place(pages, page), page)


def _least_place(pages: Sequence[Examined], page: float) -> float:
    kinds: dict[str, list[Examined]] = {}
    for record in pages:
        kinds.setdefault(record.truth.kind, []).append(record)
    for least in _THRESHOLDS:
        if all(
            sum(_counts(record, Sureness(least, page))[1] for record in alike)
            <= _FALSE_A_PAGE * len(alike)
            for alike in kinds.values()
        ):
            return least
    return 0.9


def figures(records: Sequence[Examined], least: Mapping[int, Sureness]) -> dict[str, Any]:
    """What was measured.

    Args:
        records: Of all folds and poses.
        least: Thresholds for each fold, chosen on the others.
    """
    told: dict[str, Any] = {
        "least": {fold: asdict(each) for fold, each in least.items()},
        "pages": {},
        COVERED_KIND: {},
    }
    for kind in dict.fromkeys(r.truth.kind for r in records):
        for pose in POSES:
            part = [r for r in records if r.truth.kind == kind and r.pose == pose]
            if part:
                told["pages"].setdefault(kind, {})[pose] = _of_pages(part, least)
    places = fixed_place(records)
    for pose in POSES:
        slips = [r for r in records if r.truth.kind == COVERED_KIND and r.pose == pose]
        if slips:
            first = [sure_enough(r.found, least[r.fold])[:1] for r in slips]
            hits = [bool(f) and covers(r, f[0].box) for r, f in zip(slips, first, strict=True)]
            fixed = [covers(r, _laid(places[r.fold], r.size)) for r in slips if r.fold in places]
            told[COVERED_KIND][pose] = {
                "covered": float(np.mean(hits)),
                "fixed_place": float(np.mean(fixed)) if fixed else None,
                "missed": [r.truth.path.name for r, h in zip(slips, hits, strict=True) if not h],
            }
    return told


def _of_pages(records: Sequence[Examined], least: Mapping[int, Sureness]) -> dict[str, Any]:
    counts = [(*_counts(r, least[r.fold]), len(r.boxes)) for r in records]
    right, false, given = (sum(column) for column in zip(*counts, strict=True))
    return {
        "pages": len(records),
        "signatures": given,
        "recall": right / given if given else None,
        "false_a_page": false / len(records),
        "no_box": float(np.mean([not sure_enough(r.found, least[r.fold]) for r in records])),
        "seconds_median": float(np.median([r.seconds for r in records])),
        "wrong": {
            r.truth.path.name: {"missed": g - h, "false": f}
            for r, (h, f, g) in zip(records, counts, strict=True)
            if f or h < g
        },
    }


def _counts(record: Examined, least: Sureness) -> tuple[int, int]:
    """Right boxes and false ones."""
    found = sure_enough(record.found, least)
    right = matched(record.boxes, found)
    return right, len(found) - right


def _laid(place: Place, size: tuple[int, int]) -> CropBox:
    x, y, across, down = place
    width, height = size
    return CropBox(x * width, y * height, across * width, down * height)


def show(told: Mapping[str, Any]) -> None:
    """Print the figures as tables."""
    screen = console()
    shown = table(
        "Boxes that overlap a given one (IoU at least 0.4), in %",
        (
            "pages",
            "pose",
            "number",
            "recall",
            "false boxes a page",
            "pages without a box",
            "s a page",
        ),
    )
    for kind, poses in told["pages"].items():
        for pose, row in poses.items():
            recall = "–" if row["recall"] is None else f"{100 * row['recall']:.1f}"
            shown.add_row(
                kind,
                pose,
                str(row["pages"]),
                recall,
                f"{row['false_a_page']:.2f}",
                f"{100 * row['no_box']:.1f}",
                f"{row['seconds_median']:.2f}",
                end_section=pose == list(poses)[-1],
            )
    screen.print(shown)
    shown = table(
        "First boxes on cheques that cover 90 % of the ink and are at most 3 times as large, in %",
        ("pose", "located", "fixed place"),
    )
    for pose, row in told[COVERED_KIND].items():
        fixed = "–" if row["fixed_place"] is None else f"{100 * row['fixed_place']:.1f}"
        shown.add_row(pose, f"{100 * row['covered']:.1f}", fixed)
    screen.print(shown)
