"""The map of what differs, made ready to be painted; run in the thread of the model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from siggui.domain.difference import FULL_LOG_LR
from siggui.ui.heat_ramp import ramp_colors
from siggui.ui.ink_views import clean_mask
from siggui.ui.pixmaps import PagePicture, page_picture
from siggui.ui.signature import LoadedSignature

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from siggui.services.verify import VerificationService
    from siggui.ui.verification import Question

RING_CANVAS_PX = 12.0
_STEPS = 256


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of the questioned ink.

    Attributes:
        at: In pixels of the questioned crop.
        share: 0..1 of the ramp.
        partner: In pixels of the specimen's crop; None if the network matches no places.
    """

    at: QPointF
    share: float
    partner: QPointF | None


@dataclass(frozen=True, slots=True, eq=False)
class MapViews:
    """The map of one questioned signature against a specimen, or against all together.

    Attributes:
        picture: The questioned ink in the colors of the map, as large as the crop.
        places: Pieces of the ink with their partners in the specimen.
        radii_px: Of the rings round a place, in pixels of the specimen's crop and of the
            questioned one.
    """

    picture: PagePicture
    places: tuple[Place, ...]
    radii_px: tuple[float, float]


def map_views(
    service: VerificationService,
    question: Question,
    pair: tuple[LoadedSignature, LoadedSignature],
    together: bool,
    cancelled: Event | None = None,
) -> MapViews:
    """Ask the network and paint its answer.

    Args:
        service: Has the model.
        question: That was answered.
        pair: One of its specimens, and the questioned signature, as they are shown.
        together: Against all the specimens, instead of the one.
        cancelled: Looked at between the steps.

    Raises:
        SystemFault: The model cannot be run.
        Cancelled: ``cancelled`` was set.
    """
    import numpy as np

    from siggui.imaging.heat import ink_centers, spread
    from siggui.imaging.ink_layers import softened

    specimen, questioned = pair
    specimens = question.specimens if together else (specimen.prepared,)
    found = service.explain(specimens, question.questioned, cancelled)
    row = next(n for n, one in enumerate(specimens) if one is specimen.prepared)
    grid = found.heat
    canvas, mask = questioned.prepared.canvas, clean_mask(questioned)
    ways = [_Way.of(signature) for signature in pair]
    heat = np.clip(spread(grid, canvas, mask, ways[1].to_canvas) / FULL_LOG_LR, 0.0, 1.0)
    colors = ramp_colors(_STEPS)[np.rint(heat * (_STEPS - 1)).astype(np.intp)]
    ink = softened(mask)[:, :, None].astype(np.uint16)
    painted = np.asarray(255 - (255 - colors) * ink // 255, np.uint8)
    picture = page_picture(painted, cancelled)
    size = questioned.image
    partners = None if found.partners is None else found.partners[row]
    rows, columns = grid.shape if partners is None else partners.shape[:2]
    centers = ink_centers(canvas, rows, columns)
    # The network knows a partner's place to a cell; in the cell it is the ink that is meant.
    theirs = ink_centers(specimen.prepared.canvas, rows, columns).reshape(-1, 2)
    theirs = theirs[np.isfinite(theirs[:, 0])]
    places = []
    for r, c in np.argwhere(np.isfinite(centers[:, :, 0])):
        x, y = (float(value) for value in centers[r, c])
        down, across = (
            int(value * cells / side)
            for value, cells, side in zip((y, x), grid.shape, canvas.shape[1:], strict=True)
        )
        share = float(np.clip(grid[down, across] / FULL_LOG_LR, 0.0, 1.0))
        partner = None
        if partners is not None and np.isfinite(partners[r, c, 0]):
            nearest = theirs[np.square(theirs - partners[r, c]).sum(axis=1).argmin()]
            partner = ways[0].in_crop(float(nearest[0]), float(nearest[1]))
        places.append(Place(ways[1].in_crop(x, y), share, partner))
    return MapViews(
        replace(picture, width=size.width, height=size.height),
        tuple(places),
        (RING_CANVAS_PX * ways[0].crop_per_canvas, RING_CANVAS_PX * ways[1].crop_per_canvas),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """Between the canvas and the crop.

    Attributes:
        to_canvas: (2, 3) float64 from pixels of the cleaned ink to pixels of the canvas.
        from_canvas: Its inverse.
        crop_per_mask: Pixels of the crop per pixel of the cleaned ink.
    """

    to_canvas: NDArray[np.float64]
    from_canvas: NDArray[np.float64]
    crop_per_mask: float

    @classmethod
    def of(cls, signature: LoadedSignature) -> _Way:
        """How a signature came onto its canvas."""
        import numpy as np

        from siggui.imaging.canvas import to_canvas

        mask = clean_mask(signature)
        way = to_canvas(mask, signature.prepared.skew_deg)
        square = np.linalg.inv(np.vstack([way, [0.0, 0.0, 1.0]]))
        return cls(way, square[:2], signature.image.width / mask.shape[1])

    def in_crop(self, x: float, y: float) -> QPointF:
        """A point of the canvas in pixels of the crop."""
        across, down = (float(row @ (x, y, 1.0)) for row in self.from_canvas)
        return QPointF(across, down) * self.crop_per_mask

    @property
    def crop_per_canvas(self) -> float:
        """Pixels of the crop per pixel of the canvas."""
        import numpy as np

        return float(np.hypot(*self.from_canvas[:, 0])) * self.crop_per_mask
