"""The page on the light table: the clerk turns it and drags a box round the signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from siggui.domain.crop import CropBox
from siggui.domain.located import SigningPlace
from siggui.ui.box_keys import box_after_key
from siggui.ui.crop_item import CropItem, Handle, dragged, drawn, handle_at, snapped, within
from siggui.ui.keys import ARROWS
from siggui.ui.page_item import PageItem
from siggui.ui.page_pose import MAX_ANGLE_DEG, PagePose
from siggui.ui.places_item import PlacesItem
from siggui.ui.wording import tr
from siggui.ui.zoom_view import ZoomView

if TYPE_CHECKING:
    from siggui.ui.pixmaps import PagePicture

GUIDED_MS = 1500
"""How long level lines stay after the last change of the angle."""

PAN_STEP_PX = 40


@dataclass(frozen=True)
class _Drag:
    """What the left button is doing to the box; without a handle it draws a new one."""

    start: QPointF
    scene_start: QPointF
    box: QRectF | None
    place: int | None
    handle: Handle | None


class PageView(ZoomView):
    """Shows one page and lets the clerk lay a box on it.

    The page is turned and tilted under the box, so the box never leans and stays where it is
    seen; ``crop_box`` says where that is in the domain's terms.

    Signals:
        box_changed: The box, the turn or the angle is another.
    """

    box_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_view")
        self.setAccessibleName(tr("Page"))
        self.setMinimumSize(240, 200)
        self.viewport().setMouseTracking(True)
        self._crop = CropItem()
        self._crop.setZValue(1)
        self.scene().addItem(self._crop)
        self._crop.box_changed.connect(self.box_changed)
        self.box_changed.connect(self._describe)
        self._places = PlacesItem()
        self._places.setZValue(2)
        self.scene().addItem(self._places)
        self._guides = QTimer(self, singleShot=True, interval=GUIDED_MS)
        self._guides.timeout.connect(lambda: self._crop.set_guided(False))
        self._page: PageItem | None = None
        self._pose: PagePose | None = None
        self._drag: _Drag | None = None
        self._edge = QColor(0, 0, 0, 60)
        self._design_scale = 1.0
        self._describe()

    # What is shown ------------------------------------------------------------------------

    def set_colors(self, table: QColor, accent: QColor, edge: QColor) -> None:
        """Take the theme's colors: the table behind the page, the box, the page's hairline."""
        self.setBackgroundBrush(table)
        self._crop.set_accent(accent)
        self._places.set_accent(accent)
        self._edge = QColor(edge)
        if self._page is not None:
            self._page.set_edge(edge)

    def set_design_scale(self, scale: float) -> None:
        """Enlarge the handles as the theme enlarges everything else."""
        self._design_scale = scale
        self.set_scale_on_screen(self.transform().m11())

    def set_page(self, picture: PagePicture | None) -> None:
        """Show another page, whole and upright, without a box."""
        self._drag = None
        if self._page is not None:
            self.scene().removeItem(self._page)
        self._page = self._pose = None
        self.set_places(())
        self._crop.set_box(None)
        if picture is not None:
            self._page = PageItem(picture)
            self._page.set_edge(self._edge)
            self.scene().addItem(self._page)
            self._pose = PagePose(self._page.boundingRect().size())
        self._lay_page()
        self.fit()

    @property
    def quarter_turns(self) -> int:
        """Clockwise, 0..3."""
        return 0 if self._pose is None else self._pose.quarter_turns

    @property
    def angle_deg(self) -> float:
        """Fine rotation, counter-clockwise positive."""
        return 0.0 if self._pose is None else self._pose.angle_deg

    def box_rect(self) -> QRectF | None:
        """The box in the scene, or None."""
        return self._crop.box

    def crop_box(self) -> CropBox | None:
        """Where the box is on the page; None before there is one."""
        box = self._crop.box
        return None if box is None or self._pose is None else self._pose.crop_box(box)

    def box_on_page(self) -> CropBox | None:
        """What the box covers of the page as it was read, neither turned nor tilted."""
        box = self._crop.box
        if box is None or self._pose is None:
            return None
        flat = self._pose.to_scene().inverted()[0].mapRect(box)
        flat &= QRectF(QPointF(), self._pose.size)
        return CropBox(flat.x(), flat.y(), max(flat.width(), 1.0), max(flat.height(), 1.0))

    def set_crop_box(self, crop: CropBox) -> None:
        """Lay an earlier box, as it was, on the page."""
        if self._pose is not None:
            box = self._pose.lay(crop)
            self._lay_page()
            self.fit()
            self._crop.set_box(within(box, self.content()))

    def use_whole_page(self) -> None:
        """Lay the box round everything there is."""
        if self._pose is not None:
            self._crop.set_box(self.content())

    @property
    def is_whole_page(self) -> bool:
        """Whether the box leaves nothing out."""
        return self._crop.box is not None and self._crop.box.contains(self.content())

    def clear_box(self) -> None:
        """Take the box away; a place that it lay on was none, and another one takes its turn."""
        wrong, places = self._places.taken, self._places.places
        if wrong is not None:
            self.set_places((*places[:wrong], *places[wrong + 1 :]))
        if wrong is not None and self.place_count:
            self.take_place(min(wrong, self.place_count - 1))
        else:
            self._crop.set_box(None)

    # Places where a signature seems to be -------------------------------------------------

    def set_places(self, places: Sequence[SigningPlace]) -> None:
        """Show where signatures seem to be, the surest first."""
        self._places.set_places(places)

    def add_places(self, places: Sequence[SigningPlace]) -> None:
        """Show more of them, behind the others.

        The first of them is taken only by a clerk who has nothing in hand: a box that lies or is
        being drawn stays as it is.
        """
        first = self.place_count
        self._places.add(places)
        self._describe()
        if places and self._crop.box is None and self._drag is None:
            self.take_place(first)

    @property
    def place(self) -> int | None:
        """Which place the box was laid on, or None; correcting the box by hand keeps it."""
        return self._places.taken

    @property
    def taken_place(self) -> SigningPlace | None:
        """What is known of that place."""
        return None if self.place is None else self._places.places[self.place]

    @property
    def place_count(self) -> int:
        """How many places there are."""
        return len(self._places.places)

    def take_place(self, index: int) -> None:
        """Lay the box on one of the places."""
        self._places.take(index)
        box = within(snapped(self._places.frame(index)), self.content())
        self._crop.set_box(box)
        self._keep_in_sight(box)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab and Shift+Tab go through the places first, then on to the next control."""
        taken = self._places.taken
        following = (0 if forward else None) if taken is None else taken + (1 if forward else -1)
        if following is not None and 0 <= following < self.place_count:
            self.take_place(following)
            return True
        return super().focusNextPrevChild(forward)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Who points at a place is told why it is shown."""
        if isinstance(event, QHelpEvent):
            at = self._places.at(self.in_scene(QPointF(event.pos())))
            self._places.setToolTip(self._places.about(at))
        return super().viewportEvent(event)

    def _describe(self) -> None:
        """Who does not see the page is told so for the place that is taken."""
        how = tr(
            "Drag a box around the signature. Arrow keys move the box, with Shift by ten "
            "pixels; with Ctrl they resize it. Tab goes through the places where a signature "
            "was found."
        )
        self.setAccessibleDescription(f"{self._places.about(self.place)} {how}".strip())

    def turn(self, quarters: int) -> None:
        """Turn the page clockwise by so many quarters; the box goes with what is in it."""
        if self._pose is None or quarters % 4 == 0:
            return
        box = self._crop.box
        about = self.content().center() if box is None else box.center()
        seen_at = self.in_viewport(about)
        center = self._pose.turn(quarters, about)
        self._lay_page()
        if box is not None:
            turned = QRectF(QPointF(), box.size().transposed() if quarters % 2 else box.size())
            turned.moveCenter(center)
            turned = turned if self._pose.angle_deg else snapped(turned)
            with_signals = self._crop.blockSignals(True)
            self._crop.set_box(within(turned, self.content()))
            self._crop.blockSignals(with_signals)
        if self.is_fitting:
            self.fit()
        else:
            self.bring(center, seen_at)
        self.box_changed.emit()

    def set_angle(self, angle_deg: float) -> None:
        """Tilt the page under the box, about the box's center; shows level lines meanwhile."""
        angle_deg = min(max(angle_deg, -MAX_ANGLE_DEG), MAX_ANGLE_DEG)
        if self._pose is None or angle_deg == self._pose.angle_deg:
            return
        box = self._crop.box
        self._crop.set_guided(True)
        self._guides.start()
        self._pose.set_angle(angle_deg, self.content().center() if box is None else box.center())
        self._lay_page()
        self.box_changed.emit()

    def _lay_page(self) -> None:
        outline = QPolygonF()
        if self._page is not None and self._pose is not None:
            to_scene = self._pose.to_scene()
            self._page.setTransform(to_scene)
            self._places.lay(to_scene)
            outline = self._pose.outline()
        self._crop.set_surroundings(outline)
        self.set_content(outline.boundingRect())

    # What the view asks -------------------------------------------------------------------

    def set_scale_on_screen(self, scale: float) -> None:
        """Handles keep their size on the screen."""
        self._crop.set_scale(scale / self._design_scale)
        self._places.set_scale(scale / self._design_scale)

    def focus_point(self) -> QPointF:
        """The box when it is in sight: that is what the clerk looks at."""
        if (box := self._crop.box) is not None:
            center = self.in_viewport(box.center())
            if QRectF(self.viewport().rect()).contains(center):
                return center
        return super().focus_point()

    def zoom_by_key(self, zoom: float) -> None:
        """Zoom about the box, and do not let it grow out of sight."""
        super().zoom_by_key(zoom)
        if (box := self._crop.box) is not None:
            self._keep_in_sight(box)

    def update_cursor(self, in_viewport: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """A cross draws; arrows move or resize."""
        if self.is_panning or self._page is None:
            super().update_cursor(in_viewport, modifiers)
            return
        handle = self._handle_under(self.in_scene(in_viewport), modifiers)
        self.viewport().setCursor(handle.cursor if handle else Qt.CursorShape.CrossCursor)

    # Pointer ------------------------------------------------------------------------------

    def _handle_under(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> Handle | None:
        """What a left press would take hold of; None draws a new box."""
        box = self._crop.box
        if box is None or modifiers & Qt.KeyboardModifier.ControlModifier:
            return None
        handle = handle_at(box, point, self.transform().m11() / self._design_scale)
        # A box that fills the page cannot move; a drag inside it means a new one.
        return None if handle is Handle.INSIDE and self.is_whole_page else handle

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a handle or the box, or begin a new one."""
        if self._drag is not None:
            event.accept()
            return
        super().mousePressEvent(event)
        if self.is_panning or self._page is None or event.button() != Qt.MouseButton.LeftButton:
            return
        point = self.in_scene(event.position())
        handle = self._handle_under(point, event.modifiers())
        self._drag = _Drag(event.position(), point, self._crop.box, self.place, handle)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw, move or resize."""
        drag = self._drag
        if drag is None:
            super().mouseMoveEvent(event)
            return
        event.accept()
        point, bounds = self.in_scene(event.position()), self.content()
        if drag.handle is None:
            far = (event.position() - drag.start).manhattanLength()
            # A click that trembles must not throw the box away.
            if far >= QApplication.startDragDistance() or self._crop.box != drag.box:
                self._places.take(None)
                self._crop.set_box(snapped(drawn(drag.scene_start, point, bounds)))
        elif drag.box is not None:
            by = point - drag.scene_start
            self._crop.set_box(snapped(dragged(drag.box, drag.handle, by, bounds)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go; a click on a place takes it."""
        if event.button() == Qt.MouseButton.LeftButton:
            drag, self._drag = self._drag, None
            if drag is not None and self._crop.box == drag.box:
                place = self._places.at(drag.scene_start)
                if place is not None and place != self._places.taken:
                    self.take_place(place)
        super().mouseReleaseEvent(event)
        self.update_cursor(event.position(), event.modifiers())

    # Keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move and resize the box; without a box the arrows pan; Esc gives a drag up."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._drag is not None:
            before, self._drag = self._drag, None
            self._places.take(before.place)
            self._crop.set_box(before.box)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._crop.box is not None:
            self.clear_box()
        elif (box := box_after_key(self._crop.box, event, self.content())) is not None:
            self._crop.set_box(box)
            self._keep_in_sight(box)
        elif key in ARROWS and self._page is not None:
            across, down = ARROWS[Qt.Key(key)]
            self.pan_by(PAN_STEP_PX * across, PAN_STEP_PX * down)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _keep_in_sight(self, box: QRectF) -> None:
        """Scroll just as far as needed to see the box after a key moved it or zoomed."""
        seen = self.viewportTransform().mapRect(box)
        room = QRectF(self.viewport().rect()).adjusted(12, 12, -12, -12)
        dx = dy = 0.0
        # An edge that has no room is left alone; the other direction may still have.
        if seen.width() <= room.width():
            dx = min(seen.left() - room.left(), 0) or max(seen.right() - room.right(), 0)
        if seen.height() <= room.height():
            dy = min(seen.top() - room.top(), 0) or max(seen.bottom() - room.bottom(), 0)
        if dx or dy:
            self.pan_by(round(dx), round(dy))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Fill the handles: the arrow keys are theirs now."""
        self._crop.set_focused(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hollow handles: the keys belong to something else."""
        self._crop.set_focused(False)
        super().focusOutEvent(event)
