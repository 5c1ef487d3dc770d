"""Forms that a bank knows: pages that look alike carry their signatures in the same places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from siggui.domain.crop import CropBox
from siggui.domain.located import overlap, shared_area

ALIKE = 0.72
"""Pages of one form correlate by 0.75 and more, pages of two forms by 0.6 at most (60 cheques of
several banks)."""

SAME_SHAPE = 0.03
"""Scans of one form differ by so much in their proportions."""

_SAME_BOX = 0.85

Place = tuple[float, float, float, float]
"""Left, top, width and height in shares of the page's sides."""


@dataclass(frozen=True, slots=True)
class PageLook:
    """What a page looks like from afar; too coarse to read anything from it.

    Attributes:
        proportion: Width over height.
        density: Where there is ink, 0..1 for each field of a coarse grid, row by row.
    """

    proportion: float
    density: tuple[float, ...]

    def likeness(self, other: PageLook) -> float:
        """Correlation of where the ink is, -1..1; 0 for pages of other proportions."""
        if abs(self.proportion / other.proportion - 1.0) > SAME_SHAPE:
            return 0.0
        if len(self.density) != len(other.density):
            return 0.0
        own, theirs = _centered(self.density), _centered(other.density)
        size = (sum(a * a for a in own) * sum(b * b for b in theirs)) ** 0.5
        return sum(a * b for a, b in zip(own, theirs, strict=True)) / size if size else 0.0


@dataclass(frozen=True, slots=True)
class Layout:
    """A form, and where on it people sign.

    Attributes:
        look: Of the page on which the clerk framed a signature last.
        places: Where, in the order in which they were shown; at least one.
    """

    look: PageLook
    places: tuple[Place, ...]

    def boxes_on(self, width_px: int, height_px: int) -> tuple[CropBox, ...]:
        """The boxes on a page of this form, in pixels."""
        return tuple(
            CropBox(
                left * width_px,
                top * height_px,
                max(1.0, width * width_px),
                max(1.0, height * height_px),
            )
            for left, top, width, height in self.places
        )


def without(boxes: Iterable[CropBox], box: CropBox) -> tuple[CropBox, ...]:
    """The boxes but those that frame the same signature: half of the smaller lies in both.

    >>> one, other = CropBox(0, 0, 40, 20), CropBox(200, 0, 40, 20)
    >>> without([one, other], CropBox(5, 2, 60, 20)) == (other,)
    True
    """
    return tuple(
        each
        for each in boxes
        if shared_area(each, box) < 0.5 * min(each.width * each.height, box.width * box.height)
    )


def is_among(box: CropBox | None, boxes: Iterable[CropBox]) -> bool:
    """Whether a box is one of these, whole pixels apart at most.

    >>> is_among(CropBox(0, 0, 40, 20), [CropBox(0.4, 0, 40.3, 20)])
    True
    >>> is_among(CropBox(0, 0, 40, 20), [CropBox(8, 0, 40, 20)])
    False
    """
    return box is not None and any(overlap(box, each) > _SAME_BOX for each in boxes)


def known(look: PageLook, layouts: Iterable[Layout]) -> Layout | None:
    """The form that a page looks most like, or None if it is like none."""
    alike = [(layout.look.likeness(look), layout) for layout in layouts]
    likeness, best = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    return best if likeness >= ALIKE else None


def _centered(values: tuple[float, ...]) -> list[float]:
    mean = sum(values) / len(values)
    return [value - mean for value in values]
