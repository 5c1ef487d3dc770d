"""Where the light table looks: one zoom and one center for both images, an offset for each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal

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
    """

    width_px: int
    height_px: int
    ink: QRectF
    baseline_px: float
    mm_per_px: float

    @property
    def anchor_px(self) -> QPointF:
        """The point that is laid on the table's origin: middle of the ink, on the baseline."""
        return QPointF(self.ink.center().x(), self.baseline_px)

    def on_table(self, box: QRectF) -> QRectF:
        """A box of the image in millimeters on the table."""
        scale, anchor = self.mm_per_px, self.anchor_px
        return QRectF(
            (box.left() - anchor.x()) * scale,
            (box.top() - anchor.y()) * scale,
            box.width() * scale,
            box.height() * scale,
        )

    @property
    def whole(self) -> QRectF:
        """The image on the table."""
        return self.on_table(QRectF(0, 0, self.width_px, self.height_px))

    @property
    def written(self) -> QRectF:
        """The ink on the table."""
        return self.on_table(self.ink)


class Navigation(QObject):
    """Zoom and position shared by two panes of the same size.

    A point of image *i* that lies at ``t`` millimeters on the table is drawn at
    ``pane center + zoom * (t + offset[i] - center)``.

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
        self._offsets[index] = QPointF()
        if keep_view and (placement is None or not self._fitted or self._in_sight(placement)):
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
        for placement, offset in zip(self._placements, self._offsets, strict=True):
            if placement is not None:
                box = placement.whole if whole else placement.written
                union = union.united(box.translated(offset))
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

    def align(self) -> None:
        """Take the offsets back: both on the same baseline again."""
        self._offsets = [QPointF(), QPointF()]
        self.fit()

    def to_screen(self, index: int) -> tuple[float, QPointF]:
        """Screen pixels per image pixel, and where the image's top left corner is drawn."""
        placement = self._placements[index]
        if placement is None:
            return 1.0, QPointF()
        middle = QPointF(self._pane.width() / 2, self._pane.height() / 2)
        corner = placement.whole.topLeft() + self._offsets[index] - self.center
        return placement.mm_per_px * self.zoom, middle + corner * self.zoom

    def frame(self, box: QRectF) -> GuideFrame:
        """Where the table lies under a pane, for whatever is drawn over it."""
        middle = QPointF(self._pane.width() / 2, self._pane.height() / 2)
        return GuideFrame(box, middle - self.center * self.zoom, self.zoom, self.is_measured)

    def percent(self) -> float:
        """Device pixels per pixel of the finer image, times 100."""
        finest = min((p.mm_per_px for p in self._placements if p is not None), default=0.0)
        return finest * self.zoom * self._ratio * 100

    def _in_sight(self, placement: Placement) -> bool:
        seen = QRectF(0, 0, self._pane.width() / self.zoom, self._pane.height() / self.zoom)
        seen.moveCenter(self.center)
        return seen.contains(placement.written)

    def _bounded(self, zoom: float) -> float:
        present = [p for p in self._placements if p is not None]
        if not present:
            return zoom
        widest = max(max(p.whole.width(), p.whole.height()) for p in present)
        finest = min(p.mm_per_px for p in present)
        return max(_SMALLEST_PX / widest, min(_LARGEST_FACTOR / finest, zoom))
