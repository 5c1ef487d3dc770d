"""A signature as the window holds it: everything painted was made ready in a worker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from siggui.domain.cleaning import ALL, Cleaning
from siggui.domain.crop import CropBox
from siggui.domain.scale import Measure
from siggui.ui.pixmaps import PagePicture, page_picture, shrunk_to, to_image

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from siggui.imaging.document import Image
    from siggui.imaging.pipeline import PreparedSignature, Stage
    from siggui.imaging.zones import Zones
    from siggui.services.verify import VerificationService

THUMBNAIL_PX = (320, 128)
REMOVED_COLOR = (158, 181, 240)
"""Pale, on white in both themes."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a signature came from, so that its crop can be opened again.

    Attributes:
        source: The file, or the bytes that were dropped or pasted.
        name: For the clerk.
        crop: What was cut out; None when the whole image is used.
        page_index: The page it was cut out of, 0 is the first.
    """

    source: Path | bytes
    name: str
    crop: CropBox | None = None
    page_index: int = 0


@dataclass(frozen=True, slots=True)
class FilmFrame:
    """One stage of the filmstrip, ready to be painted."""

    name: str
    picture: QImage


@dataclass(frozen=True, slots=True, eq=False)
class LoadedSignature:
    """One signature, cut out, cleaned and ready to be painted and compared.

    Attributes:
        label: What it is called in the window.
        origin: For cropping again.
        image: The crop.
        prepared: What the network gets.
        picture: For the light table.
        thumbnail: For the specimen strip.
        frames: For the filmstrip.
        ink: Box round the writing in pixels of the crop.
        baseline_px: Where the writing stands, in pixels of the crop.
        x_height_px: Where its small letters end, likewise; None if none stand out.
    """

    label: str
    origin: Origin
    image: Image
    prepared: PreparedSignature
    picture: PagePicture
    thumbnail: QImage
    frames: tuple[FilmFrame, ...]
    ink: QRectF
    baseline_px: float
    x_height_px: float | None

    @property
    def name(self) -> str:
        """The same as of an ``Origin``."""
        return self.label

    @property
    def cut(self) -> str:
        """The same for the same part of the same page, whatever was cleaned away of it."""
        return f"{self.image.sha256} {self.origin.page_index} {self.origin.crop}"

    @property
    def measure(self) -> Measure:
        """What is known about its size."""
        return Measure(self.image.dpi, self.prepared.stroke_width_px)


Pair = tuple[list[LoadedSignature], LoadedSignature]
"""Specimens and the questioned signature."""


def load_signature(
    service: VerificationService,
    image: Image,
    origin: Origin,
    label: str,
    cancelled: Event | None = None,
    cleaning: Cleaning = ALL,
) -> LoadedSignature:
    """Clean a crop and make all its pictures; run it in a worker.

    Raises:
        InputError: There is no signature to be found in it.
        Cancelled: ``cancelled`` was set.
    """
    prepared = service.prepare(image, cancelled, cleaning)
    ink, zones = _where_written(prepared.stages, image.width, image.height)
    return LoadedSignature(
        label=label,
        origin=origin,
        image=image,
        prepared=prepared,
        picture=page_picture(image.pixels, cancelled),
        thumbnail=_thumbnail(image, ink, cancelled),
        frames=_frames(prepared.stages),
        ink=ink,
        baseline_px=zones.baseline,
        x_height_px=zones.x_height,
    )


def _frames(stages: tuple[Stage, ...]) -> tuple[FilmFrame, ...]:
    """Every stage as a picture; in the cleaned one, what was taken away is seen pale."""
    pictures = {stage.name: stage.pixels for stage in stages}
    if "ink" in pictures and "clean" in pictures:
        pictures["clean"] = _with_removed(pictures["ink"], pictures["clean"])
    return tuple(FilmFrame(name, to_image(pixels)) for name, pixels in pictures.items())


def _with_removed(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lay what cleaning left, (H, W) uint8 with 0 as ink, over what there was, as RGB."""
    import numpy as np

    shown = np.full((*after.shape, 3), 255, np.uint8)
    shown[before < 128] = REMOVED_COLOR
    shown[after < 128] = 0
    return shown


def _where_written(stages: tuple[Stage, ...], width: int, height: int) -> tuple[QRectF, Zones]:
    """Find the writing and its lines in the stage where only ink is left, in pixels of the crop."""
    import numpy as np

    from siggui.imaging.zones import Zones, zones_of

    clean = next((stage.pixels for stage in stages if stage.name == "clean"), None)
    mask = None if clean is None else np.where(clean < 128, np.uint8(255), np.uint8(0))
    zones = None if mask is None else zones_of(mask)
    if mask is None or zones is None:
        return QRectF(0, 0, width, height), Zones(height / 2, None)
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    scale = width / mask.shape[1]
    box = QRectF(
        float(columns[0]) * scale,
        float(rows[0]) * scale,
        float(columns[-1] + 1 - columns[0]) * scale,
        float(rows[-1] + 1 - rows[0]) * scale,
    )
    x_height = None if zones.x_height is None else zones.x_height * scale
    return box, Zones(zones.baseline * scale, x_height)


def _thumbnail(image: Image, ink: QRectF, cancelled: Event | None) -> QImage:
    margin = 0.06 * max(ink.width(), ink.height())
    left, top = max(0, int(ink.left() - margin)), max(0, int(ink.top() - margin))
    right = min(image.width, int(ink.right() + margin) + 1)
    bottom = min(image.height, int(ink.bottom() + margin) + 1)
    return to_image(shrunk_to(image.pixels[top:bottom, left:right], *THUMBNAIL_PX, cancelled))
