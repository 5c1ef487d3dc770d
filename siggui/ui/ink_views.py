"""What the compare modes paint of one signature, made ready in a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QTransform

from siggui.errors import Cancelled
from siggui.ui.pixmaps import PagePicture, page_picture
from siggui.wording import say

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from siggui.ui.signature import LoadedSignature

SPECIMEN_INK = "#0060d0"
QUESTIONED_INK = "#e66100"
BOTH_INK = "#000000"
"""Blue, orange and black are told apart with any color vision, see the test of the palette."""


class Rendering(Enum):
    """What of the signature is shown."""

    ORIGINAL = "original"
    CLEANED = "cleaned"
    """Without paper, stamps, lines and print; the ink as dark as it is."""
    INK = "ink"
    """What was taken for ink, black on white."""


RENDERING_WORDS = {
    Rendering.ORIGINAL: say("original"),
    Rendering.CLEANED: say("cleaned"),
    Rendering.INK: say("ink"),
}
"""For captions."""


@dataclass(frozen=True, slots=True)
class InkLayer:
    """Ink in one color on nothing, cut to where it is.

    Attributes:
        image: Premultiplied.
        corner: Of the layer, in pixels of the crop.
        scale: Pixels of the crop per pixel of the layer.
    """

    image: QImage
    corner: QPointF
    scale: float
    # The image borrows this array's memory; it must live as long as the image does.
    _memory: Any

    @property
    def transform(self) -> QTransform:
        """From the layer to the crop."""
        return QTransform(self.scale, 0, 0, self.scale, self.corner.x(), self.corner.y())


@dataclass(frozen=True, slots=True)
class InkViews:
    """All that is painted of one signature beside the original.

    Attributes:
        cleaned: As large as the crop.
        ink: Likewise.
        colored: Its ink in its own color.
        black: Its ink in black.
        near: Its ink grown by the tolerance: another's ink within is taken to agree.
        slant_deg: By how much it leans to the right; None if that cannot be told.
    """

    cleaned: PagePicture
    ink: PagePicture
    colored: InkLayer
    black: InkLayer
    near: InkLayer
    slant_deg: float | None


def clean_mask(signature: LoadedSignature) -> NDArray[np.uint8]:
    """(H, W) uint8, 255 is ink; at the size of the cleaning, which a large crop exceeds."""
    import numpy as np

    clean = _stage(signature, "clean")
    return np.where(clean < 128, np.uint8(255), np.uint8(0))


def ink_views(
    signature: LoadedSignature, color: str, near_px: float, cancelled: Event | None = None
) -> InkViews:
    """Make them; run it in a worker.

    Args:
        signature: As it was loaded.
        color: For its own ink, ``#rrggbb``.
        near_px: The tolerance in pixels of the crop.
        cancelled: Looked at between the steps.

    Raises:
        Cancelled: ``cancelled`` was set.
    """
    import numpy as np

    from siggui.imaging.ink_layers import cut_to_ink, grown, softened, without_paper
    from siggui.imaging.slant import slant_deg

    mask = clean_mask(signature)
    width, height = signature.image.width, signature.image.height
    per_pixel = width / mask.shape[1]
    cleaned = without_paper(_stage(signature, "paper"), mask)
    pictures = []
    for grey in (cleaned, np.asarray(255 - mask, np.uint8)):
        picture = page_picture(np.repeat(grey[:, :, None], 3, axis=2), cancelled)
        pictures.append(replace(picture, width=width, height=height))
    _stop_if(cancelled)
    near_px = near_px / per_pixel
    cut, left, top = cut_to_ink(mask, round(near_px) + 2)
    corner = QPointF(left * per_pixel, top * per_pixel)
    ink = softened(cut)
    _stop_if(cancelled)
    return InkViews(
        pictures[0],
        pictures[1],
        _layer(ink, color, corner, per_pixel),
        _layer(ink, BOTH_INK, corner, per_pixel),
        _layer(grown(cut, near_px), BOTH_INK, corner, per_pixel),
        slant_deg(cut),
    )


def _layer(alpha: NDArray[np.uint8], color: str, corner: QPointF, scale: float) -> InkLayer:
    import numpy as np

    height, width = alpha.shape
    full = alpha.astype(np.uint32)
    words = full << 24
    for shift, start in ((16, 1), (8, 3), (0, 5)):
        words |= (full * int(color[start : start + 2], 16) // 255) << shift
    kind = QImage.Format.Format_ARGB32_Premultiplied
    return InkLayer(QImage(words.data, width, height, words.strides[0], kind), corner, scale, words)


def _stage(signature: LoadedSignature, name: str) -> NDArray[np.uint8]:
    return next(stage.pixels for stage in signature.prepared.stages if stage.name == name)


def _stop_if(cancelled: Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled
