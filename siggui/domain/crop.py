"""Where on a page a signature is."""

from __future__ import annotations

from dataclasses import dataclass


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
