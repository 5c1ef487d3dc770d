"""How large two images of different resolution have to be drawn to stand at the same scale."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

PEN_MM = 0.5
"""Stroke of an ordinary ballpoint; only used where no image states its resolution."""

# What programs write when nobody measured: a screen's resolution, not a scanner's.
_INVENTED_DPI = (72.0, 96.0)


class ScaleBasis(Enum):
    """What "same scale" rests on."""

    RESOLUTION = "resolution"
    STROKE = "stroke"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Measure:
    """What is known about the size of an image.

    Attributes:
        dpi: As the file states it.
        stroke_width_px: Median stroke width; 0 where it could not be measured.
    """

    dpi: float | None
    stroke_width_px: float

    @property
    def mm_per_px(self) -> float | None:
        """From the resolution, if that can be believed."""
        if self.dpi is None or self.dpi in _INVENTED_DPI:
            return None
        return 25.4 / self.dpi


def same_scale(first: Measure, second: Measure) -> tuple[float, float, ScaleBasis]:
    """Millimeters per pixel for both images, and what they rest on.

    Two believable resolutions are taken as they are. Otherwise people are taken to have used pens
    of the same width: the strokes are drawn equally wide.

    >>> one, two, basis = same_scale(Measure(300.0, 5.0), Measure(600.0, 9.0))
    >>> round(one / two, 6), basis
    (2.0, <ScaleBasis.RESOLUTION: 'resolution'>)
    >>> one, two, basis = same_scale(Measure(300.0, 5.0), Measure(None, 15.0))
    >>> round(one / two, 6), basis
    (3.0, <ScaleBasis.STROKE: 'stroke'>)
    """
    one, two = first.mm_per_px, second.mm_per_px
    if one is not None and two is not None:
        return one, two, ScaleBasis.RESOLUTION
    if first.stroke_width_px > 0 and second.stroke_width_px > 0:
        stroke_mm = PEN_MM
        if one is not None:
            stroke_mm = one * first.stroke_width_px
        elif two is not None:
            stroke_mm = two * second.stroke_width_px
        return (
            stroke_mm / first.stroke_width_px,
            stroke_mm / second.stroke_width_px,
            ScaleBasis.STROKE,
        )
    known = one or two or 25.4 / 300
    return known, known, ScaleBasis.NONE
