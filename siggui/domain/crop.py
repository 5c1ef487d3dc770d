"""Where on a page a signature is."""

from __future__ import annotations

from dataclasses import dataclass

MM_PER_INCH = 25.4
_CUT_OUT_PX = (1500, 600)
_CUT_OUT_MM = (120.0, 50.0)


def is_cut_out(width_px: int, height_px: int, dpi: float | None) -> bool:
    """Guess whether a picture is a signature that was cut out before, and not a page.

    Few pixels are believed before the resolution: pictures cut out on a screen state its 72 or
    96 dpi, which would make a page of them.

    >>> is_cut_out(800, 300, 96.0), is_cut_out(2400, 900, 600.0), is_cut_out(2480, 3508, 300.0)
    (True, True, False)
    """
    if width_px <= _CUT_OUT_PX[0] and height_px <= _CUT_OUT_PX[1]:
        return True
    if dpi is None:
        return False
    width_mm, height_mm = (MM_PER_INCH * side / dpi for side in (width_px, height_px))
    return width_mm <= _CUT_OUT_MM[0] and height_mm <= _CUT_OUT_MM[1]


@dataclass(frozen=True, slots=True)
class CropBox:
    """A rectangle the clerk drew on a page that was first turned.

    The page is turned by ``quarter_turns`` * 90° clockwise, then the box is laid on the turned
    page in its pixels, and what is in it is cut out after turning the page about the box's center
    by ``angle_deg`` (counter-clockwise positive, -45..45), so that the box stays where it is seen.

    Attributes:
        x: Left edge in pixels of the turned page.
        y: Top edge in pixels of the turned page.
        width: At least 1.
        height: At least 1.
        quarter_turns: 0..3.
        angle_deg: Fine rotation.
    """

    x: float
    y: float
    width: float
    height: float
    quarter_turns: int = 0
    angle_deg: float = 0.0

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError(f"box must be at least 1×1, got {self.width}×{self.height}")
