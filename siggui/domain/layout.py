"""Forms that a bank knows: pages that look alike carry their signature in the same place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from siggui.domain.crop import CropBox

ALIKE = 0.72
"""Pages of one form correlate by 0.75 and more, pages of two forms by 0.6 at most (60 cheques of
several banks)."""

SAME_SHAPE = 0.03
"""Scans of one form differ by so much in their proportions."""


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
        look: Of the page on which the clerk framed the signature.
        left: Of the box, as a share of the page's width, as is ``width``.
        top: As a share of the page's height, as is ``height``.
        width: Above 0.
        height: Above 0.
    """

    look: PageLook
    left: float
    top: float
    width: float
    height: float

    def box_on(self, width_px: int, height_px: int) -> CropBox:
        """The box on a page of this form, in pixels."""
        return CropBox(
            self.left * width_px,
            self.top * height_px,
            max(1.0, self.width * width_px),
            max(1.0, self.height * height_px),
        )


def known(look: PageLook, layouts: Iterable[Layout]) -> Layout | None:
    """The form that a page looks most like, or None if it is like none."""
    alike = [(layout.look.likeness(look), layout) for layout in layouts]
    likeness, best = max(alike, key=lambda pair: pair[0], default=(0.0, None))
    return best if likeness >= ALIKE else None


def _centered(values: tuple[float, ...]) -> list[float]:
    mean = sum(values) / len(values)
    return [value - mean for value in values]
