"""Where the light table looks: one zoom and center for both images, an offset and a turn each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QTransform

from siggui.ui.guides import GuideFrame

ZOOM_STEP = 1.25
_SMALLEST_PX = 24.0
_LARGEST_FACTOR = 32.0
_MARGIN = 0.06


@dataclass(frozen=True, slots=True)
class Placement:
    """An image on the table.

    Attributes:
        width_px: Of the image.
        height_px: Of the image.
        ink: Box round the writing, in image pixels.
        baseline_px: Height of the line that the writing stands on, in image pixels.
        mm_per_px: Size of an image pixel on the table.
        x_height_px: Height at which its small letters end, in image pixels; None if none stand out.
    """

    width_px: int
    height_px: int
    ink: QRectF
    baseline_px: float
    mm_per_px: float
    x_height_px: float | None = None

    @property
    def x_height_mm(self) -> float | None:
        """How far above the baseline small letters end."""
        if self.x_height_px is None:
            return None
        return (self.baseline_px - self.x_height_px) * self.mm_per_px

    @property
    def anchor_px(self) -> QPointF:
        """The point that is laid on the table's origin: middle of the ink, on the baseline."""
        return QPointF(self.ink.center().x(), self.baseline_px)

    @property
    def whole(self) -> QRectF:
        """The image, in its own pixels."""
        return QRectF(0, 0, self.width_px, self.height_px)


class Navigation(QObject):
    """Zoom and position shared by two panes of the same size.

    A point of image *i* that lies ``t`` millimeters from its anchor is drawn at
    ``pane center + zoom * (turned[i](t) + offset[i] - center)``.

    Signals:
        moved: Something changed; paint again.
        locked_changed: Whether a plain drag moves both images.
    """

    moved = Signal()
    locked_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = 4.0
        self.center = QPointF()
        self._offsets = [QPointF(), QPointF()]
        self._turns_deg = [0.0, 0.0]
        self._placements: list[Placement | None] = [None, None]
        self._pane = QSizeF(400, 300)
        self._ratio = 1.0
        self._locked = True
        self._fitted = True
        self.is_measured = False
        """Whether the table's millimeters rest on stated resolutions."""

    @property
    def locked(self) -> bool:
        """Whether a plain drag moves both images."""
        return self._locked

    def set_locked(self, locked: bool) -> None:
        """Let a plain drag move both images, or only the one under the pointer."""
        if locked != self._locked:
            self._locked = locked
            self.locked_changed.emit(locked)

    @property
    def has_offset(self) -> bool:
        """Whether an image was moved by itself."""
        return any(not offset.isNull() for offset in self._offsets)

    def turn_deg(self, index: int) -> float:
        """By how much an image was turned clockwise, above -180 and up to 180."""
        return self._turns_deg[index]

    def placement(self, index: int) -> Placement | None:
        """What lies on the table at this place."""
        return self._placements[index]

    def place(self, index: int, placement: Placement | None, *, keep_view: bool = False) -> None:
        """Lay an image on the table, or take it away.

        Args:
            index: 0 or 1.
            placement: The image.
            keep_view: Do not fit anew unless writing would be out of sight: leafing through
                specimens must not make the questioned signature jump.
        """
        self._placements[index] = placement
        if keep_view and (not self._fitted or self._in_sight(index)):
            self.moved.emit()
        else:
            self.fit()

    def resize(self, pane: QSizeF, ratio: float) -> None:
        """The panes have this size; a fitted view stays fitted."""
        self._pane, self._ratio = pane, ratio
        if self._fitted:
            self.fit()
        else:
            self.moved.emit()

    def fit(self, *, whole: bool = False) -> None:
        """Show all writing as large as it goes, or with ``whole`` all of the images."""
        union = QRectF()
        for index, placement in enumerate(self._placements):
            if placement is not None:
                box = placement.whole if whole else placement.ink
                union = union.united(self._on_table(index).mapRect(box))
        if not union.isEmpty():
            room = QSizeF(
                self._pane.width() * (1 - 2 * _MARGIN), self._pane.height() * (1 - 2 * _MARGIN)
            )
            self.zoom = self._bounded(
                min(room.width() / union.width(), room.height() / union.height())
            )
            self.center = union.center()
        self._fitted = True
        self.moved.emit()

    def actual_size(self) -> None:
        """One pixel of the finer image on one pixel of the screen."""
        finest = min((p.mm_per_px for p in self._placements if p is not None), default=0.0)
        if finest > 0:
            self.zoom_to(1.0 / (finest * self._ratio))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom; the point ``at`` (from the pane's center, in pixels) stays where it is."""
        self.zoom_to(self.zoom * factor, at)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom to so many screen pixels per millimeter, keeping the point ``at``."""
        point = at if at is not None else QPointF()
        zoom = self._bounded(zoom)
        under = self.center + point * (1 / self.zoom)
        self.zoom = zoom
        self.center = under - point * (1 / zoom)
        self._fitted = False
        self.moved.emit()

    def pan(self, by_px: QPointF) -> None:
        """Move both images on the screen."""
        self.center -= by_px * (1 / self.zoom)
        self._fitted = False
        self.moved.emit()

    def shift(self, index: int, by_px: QPointF) -> None:
        """Move one image against the other."""
        self._offsets[index] += by_px * (1 / self.zoom)
        self._fitted = False
        self.moved.emit()

    def turn(self, index: int, by_deg: float) -> None:
        """Turn one image clockwise about the middle of the view, where the eye is.

        Angles are kept in tenths of a degree, so that what is shown is what they are.
        """
        if self._placements[index] is None:
            return
        turned = round(self._turns_deg[index] + by_deg, 1)
        about = QTransform().rotate(turned - self._turns_deg[index])
        self._offsets[index] = self.center + about.map(self._offsets[index] - self.center)
        self._turns_deg[index] = round(180 - (180 - turned) % 360, 1)
        self.moved.emit()

    def straighten(self, index: int) -> None:
        """Turn one image back to how it was scanned, about the middle of the view."""
        self.turn(index, -self._turns_deg[index])

    def put_back(self, index: int) -> None:
        """Take back how one image was moved and turned by itself."""
        self._offsets[index], self._turns_deg[index] = QPointF(), 0.0
        self.moved.emit()

    def align(self) -> None:
        """Take offsets and turns back: both on the same baseline again."""
        self._offsets, self._turns_deg = [QPointF(), QPointF()], [0.0, 0.0]
        self.fit()

    def to_screen(self, index: int) -> QTransform:
        """From pixels of an image to pixels of the pane."""
        middle = QPointF(self._pane.width() / 2, self._pane.height() / 2) - self.center * self.zoom
        return (
            self._on_table(index)
            * QTransform.fromScale(self.zoom, self.zoom)
            * QTransform.fromTranslate(middle.x(), middle.y())
        )

    def scale_on_screen(self, index: int) -> float:
        """Pixels of the pane per pixel of an image."""
        placement = self._placements[index]
        return 1.0 if placement is None else placement.mm_per_px * self.zoom

    def frame(self, box: QRectF) -> GuideFrame:
        """Where the table lies under a pane, for whatever is drawn over it."""
        middle = QPointF(self._pane.width() / 2, self._pane.height() / 2)
        origin = middle - self.center * self.zoom
        present = next((p for p in self._placements if p is not None), None)
        x_height_mm = None if present is None else present.x_height_mm
        return GuideFrame(box, origin, self.zoom, self.is_measured, x_height_mm)

    def percent(self) -> float:
        """Device pixels per pixel of the finer image, times 100."""
        finest = min((p.mm_per_px for p in self._placements if p is not None), default=0.0)
        return finest * self.zoom * self._ratio * 100

    def _on_table(self, index: int) -> QTransform:
        """From pixels of an image to millimeters on the table."""
        placement = self._placements[index]
        if placement is None:
            return QTransform()
        anchor, scale, offset = placement.anchor_px, placement.mm_per_px, self._offsets[index]
        return (
            QTransform.fromTranslate(-anchor.x(), -anchor.y())
            * QTransform.fromScale(scale, scale)
            * QTransform().rotate(self._turns_deg[index])
            * QTransform.fromTranslate(offset.x(), offset.y())
        )

    def _in_sight(self, index: int) -> bool:
        placement = self._placements[index]
        if placement is None:
            return True
        seen = QRectF(0, 0, self._pane.width() / self.zoom, self._pane.height() / self.zoom)
        seen.moveCenter(self.center)
        return seen.contains(self._on_table(index).mapRect(placement.ink))

    def _bounded(self, zoom: float) -> float:
        present = [p for p in self._placements if p is not None]
        if not present:
            return zoom
        widest = max(max(p.width_px, p.height_px) * p.mm_per_px for p in present)
        finest = min(p.mm_per_px for p in present)
        return max(_SMALLEST_PX / widest, min(_LARGEST_FACTOR / finest, zoom))
