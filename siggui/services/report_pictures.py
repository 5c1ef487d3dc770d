"""The pictures of a case's report: each at its size on paper, and the two laid on each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from siggui.domain.case_report import Picture, SizeBasis
from siggui.domain.scale import PEN_MM, Measure
from siggui.errors import Cancelled, InputError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from siggui.imaging.document import Image

_USUAL_MM = 25.4 / 300


@dataclass(frozen=True, slots=True)
class ReportedPictures:
    """What was made of the image files.

    Attributes:
        each: In the order given; None where there is no file.
        basis: What the sizes rest on.
        overlay: The questioned ink on the ink of the most alike specimen, if they can be laid.
        overlay_number: Of that specimen, counted from 1; 0 without an overlay.
        overlay_scale: How many times as large as on paper the questioned ink is drawn there.
    """

    each: tuple[Picture | None, ...]
    basis: SizeBasis
    overlay: Picture | None
    overlay_number: int
    overlay_scale: float = 1.0


@dataclass(frozen=True, slots=True)
class _Ink:
    mask: NDArray[np.uint8]
    stroke_px: float


def reported_pictures(
    files: Sequence[bytes | None], similarities: Sequence[float], cancelled: Event | None = None
) -> ReportedPictures:
    """Find out how large each signature was on paper, and lay two on each other.

    Args:
        files: The questioned signature's image file, then the specimens'; None where it is gone.
        similarities: Of the specimens to the questioned signature.
        cancelled: Looked at between the steps.

    Raises:
        Cancelled: ``cancelled`` was set.
    """
    images = [None if data is None else _opened(data) for data in files]
    best = max(
        (number for number, image in enumerate(images) if number and image is not None),
        key=lambda number: similarities[number - 1],
        default=0,
    )
    stated = [None if image is None else _size_mm(image.dpi) for image in images]
    inks: dict[int, _Ink] = {}
    for number, image in enumerate(images):
        _stop_if(cancelled)
        wanted = stated[number] is None or (best and number in (0, best))
        if image is not None and wanted and (found := _ink(image)) is not None:
            inks[number] = found
    pen_mm = _pen_mm(stated, inks)
    pictures: list[Picture | None] = []
    for number, (data, image) in enumerate(zip(files, images, strict=True)):
        if image is None or data is None:
            pictures.append(None)
            continue
        size = stated[number]
        if size is None:
            stroke_px = inks[number].stroke_px if number in inks else 0.0
            size = pen_mm / stroke_px if stroke_px > 0 else _USUAL_MM
        pictures.append(Picture(data, image.width, image.height, size))
    known = [size for size, image in zip(stated, images, strict=True) if image is not None]
    basis = SizeBasis.STROKE if None in known else SizeBasis.RESOLUTION
    _stop_if(cancelled)
    one, two = pictures[best], pictures[0]
    if not best or one is None or two is None or not {0, best} <= inks.keys():
        return ReportedPictures(tuple(pictures), basis, None, 0)
    picture, enlarged = _overlay(inks[best].mask, inks[0].mask, one, two)
    return ReportedPictures(tuple(pictures), basis, picture, best, enlarged)


def _overlay(
    specimen: NDArray[np.uint8], questioned: NDArray[np.uint8], one: Picture, two: Picture
) -> tuple[Picture, float]:
    from siggui.imaging.document import Image
    from siggui.imaging.overlay import overlay
    from siggui.services.png import to_png

    # A large image is cleaned at a smaller size.
    sizes = (one.width_mm / specimen.shape[1], two.width_mm / questioned.shape[1])
    pixels, enlarged = overlay(specimen, questioned, sizes)
    png = to_png(Image(pixels, None, ""))
    return Picture(png, pixels.shape[1], pixels.shape[0], sizes[0]), enlarged


def _size_mm(dpi: float | None) -> float | None:
    """Size of a pixel; a PNG keeps whole pixels per meter, so a screen's 72 dpi come back askew."""
    return Measure(None if dpi is None else round(dpi, 1), 0.0).mm_per_px


def _ink(image: Image) -> _Ink | None:
    """The cleaned ink, 255 where there is some, and the width of its strokes in the image."""
    import numpy as np

    from siggui.imaging.pipeline import prepare

    try:
        prepared = prepare(image.pixels, dpi=image.dpi, keep_stages=True)
    except InputError:
        return None  # cleaning has changed since: the picture is shown, nothing is laid on it
    clean = next(stage.pixels for stage in prepared.stages if stage.name == "clean")
    return _Ink(np.where(clean < 128, np.uint8(255), np.uint8(0)), prepared.stroke_width_px)


def _pen_mm(stated: Sequence[float | None], inks: dict[int, _Ink]) -> float:
    """How wide the pen was where resolution and strokes are both known; else an ordinary one."""
    for number, ink in inks.items():
        size = stated[number]
        if size is not None and ink.stroke_px > 0:
            return size * ink.stroke_px
    return PEN_MM


def _opened(data: bytes) -> Image:
    from siggui.imaging.document import first_page

    return first_page(data, name="signature")


def _stop_if(cancelled: Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled
