"""The light table: the chosen specimen and the questioned signature, side by side or laid on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from siggui.domain.scale import ScaleBasis
from siggui.ui.annotation_tool import AnnotationTool
from siggui.ui.annotations import Annotations
from siggui.ui.cleaned_away import cleaned_away
from siggui.ui.compare_mode import CompareMode
from siggui.ui.difference_map import DifferenceMap
from siggui.ui.elided_label import ElidedLabel
from siggui.ui.guides import Guides
from siggui.ui.icons import Icons
from siggui.ui.ink_views import Rendering
from siggui.ui.laid_pair import LaidPair
from siggui.ui.laid_side import LaidSide
from siggui.ui.loupe import Loupe
from siggui.ui.map_legend import MapLegend
from siggui.ui.mode_bar import ModeBar
from siggui.ui.naming import named, with_role
from siggui.ui.navigation import ZOOM_STEP, Navigation
from siggui.ui.one_image import OneImage
from siggui.ui.pane import Pane
from siggui.ui.pixmaps import PagePicture
from siggui.ui.side import Side
from siggui.ui.signature import LoadedSignature
from siggui.ui.table_scale import placements, scale_text
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.verification import Verification
from siggui.ui.wording import tr

SPECIMEN, QUESTIONED = 0, 1
_STEPS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""Where the table goes when the eye goes the other way."""


class CompareView(QWidget):
    """Both sides, and the tools that move them.

    Signals:
        open_wanted: Index of the side whose empty state was pressed.
        crop_wanted: Index of the side that was double-clicked.
        dropped: Index of the side, and the ``QMimeData``.
        mode_changed: The :class:`CompareMode` that the clerk chose.
    """

    open_wanted = Signal(int)
    crop_wanted = Signal(int)
    dropped = Signal(int, object)
    mode_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        tasks: TaskRunner,
        verification: Verification,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare_view")
        self._theme = theme
        self.navigation = Navigation(self)
        self._signatures: list[LoadedSignature | None] = [None, None]
        self.sides = [Side(theme, icons, self.navigation, index) for index in (0, 1)]
        self.mode, self.rendering, self.guides = CompareMode.BESIDE, Rendering.ORIGINAL, Guides()
        self.pair = LaidPair(tasks, self)
        self.laid = LaidSide(theme, self.navigation, self.pair)
        self.laid.hide()
        self.difference = DifferenceMap(verification, self)
        self.legend = MapLegend(theme, self.difference)
        self.legend.hide()
        self.bar = ModeBar(theme, icons)
        self._scale_label = with_role(named(ElidedLabel(), "scale_label"), "small")
        self._scale_label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._zoom_label = with_role(named(QLabel(), "zoom_label"), "small")
        self._zoom_label.setFont(theme.font(12, tabular=True))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.px(4))
        self.beside = QWidget()
        both = QHBoxLayout()
        both.setSpacing(theme.px(8))
        beside = QVBoxLayout(self.beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(both, 1)
        beside.addWidget(self.legend)
        for index, side in enumerate(self.sides):
            both.addWidget(side, 1)
            side.open_wanted.connect(lambda index=index: self.open_wanted.emit(index))
            side.pane.crop_wanted.connect(lambda index=index: self.crop_wanted.emit(index))
            side.pane.dropped.connect(lambda data, index=index: self.dropped.emit(index, data))
        self.sides[SPECIMEN].role.setText(tr("Specimen"))
        self.sides[QUESTIONED].role.setText(tr("Questioned signature"))
        self.sides[SPECIMEN].pane.setAccessibleName(tr("Specimen on the light table"))
        self.sides[QUESTIONED].pane.setAccessibleName(tr("Questioned signature on the light table"))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addLayout(self.tools)
        foot.addWidget(self._zoom_label)
        self._notices = QHBoxLayout()
        foot.addLayout(self._notices)
        self._cleaned_label = with_role(named(ElidedLabel(), "cleaned_label"), "small")
        foot.addWidget(self._cleaned_label, 1)
        foot.addWidget(self._scale_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.bar)
        column.addWidget(self.beside, 1)
        column.addWidget(self.laid, 1)
        column.addLayout(foot)
        panes = (self.sides[SPECIMEN].pane, self.sides[QUESTIONED].pane)
        self.loupe = Loupe(theme, panes, self.laid.pane, self.navigation, self.pair)
        self.one_image = OneImage(panes, self.laid.pane, self.navigation, self.pair)
        self.annotations = Annotations(self)
        self.annotation_tool = AnnotationTool(theme, panes, self.navigation, self.annotations)
        self.annotations.changed.connect(self._renew_marks)
        self.laid.pane.crop_wanted.connect(lambda: self.crop_wanted.emit(QUESTIONED))
        self.laid.pane.dropped.connect(lambda data: self.dropped.emit(QUESTIONED, data))
        self.bar.rendering_chosen.connect(self.set_rendering)
        self.pair.changed.connect(self._renew_pictures)
        self.difference.changed.connect(self._renew_pictures)
        self.difference.place_changed.connect(self._renew_rings)
        self.difference.slow.connect(lambda slow: self.set_busy(QUESTIONED, slow))
        self.sides[QUESTIONED].pane.pointed.connect(self.difference.look_at)
        self.navigation.moved.connect(self._renew_labels)
        self._renew_labels()

    def add_tool(self, button: QToolButton) -> None:
        """Put a button under the panes."""
        self.tools.addWidget(button)

    def add_notice(self, notice: QWidget) -> None:
        """Put a line under the panes, beside the buttons."""
        self._notices.addWidget(notice)

    def signature(self, index: int) -> LoadedSignature | None:
        """What is shown on a side."""
        return self._signatures[index]

    def show_signature(self, index: int, signature: LoadedSignature | None) -> None:
        """Lay a signature on a side; the other stays where it is."""
        before = self._signatures[index]
        if signature is before:
            return
        self._signatures[index] = signature
        if signature is None or before is None or signature.cut != before.cut:
            self.navigation.put_back(index)
        side = self.sides[index]
        side.empty.setVisible(signature is None)
        side.caption.setText("" if signature is None else caption_of(signature))
        side.caption.setToolTip(side.caption.text())
        self._place()
        self.pair.set_pair(*self._signatures)
        self.difference.set_pair(*self._signatures)
        self.annotation_tool.set_signature(index, signature)
        self._show_mode()

    def set_busy(self, index: int, busy: bool) -> None:
        """Show that a side is being read."""
        self.sides[index].progress.setVisible(busy)
        self.sides[index].progress.raise_()

    def name_specimen(self, number: int) -> None:
        """Say which specimen is on the table; 0 where there is only one."""
        name = tr("Specimen {number}", number=number) if number else tr("Specimen")
        self.sides[SPECIMEN].role.setText(name)
        self.laid.name_specimen(number)
        self.legend.name_specimen(number)

    @property
    def scale_text(self) -> str:
        """What the common scale rests on, in words."""
        return self._scale_label.text()

    # How they are compared ----------------------------------------------------------------

    @property
    def shown_mode(self) -> CompareMode:
        """The mode in force: with a signature missing there is nothing to lay on anything."""
        return self.mode if self.pair.is_complete else CompareMode.BESIDE

    @property
    def shown_part(self) -> QWidget:
        """What a picture of the comparison is taken of."""
        return self.laid if self.shown_mode.is_laid else self.beside

    @property
    def panes(self) -> tuple[Pane, ...]:
        """All that signatures are shown in."""
        return (*(side.pane for side in self.sides), self.laid.pane)

    def set_pictured(self, pictured: bool) -> None:
        """Leave away, while a picture of it is taken, what is only for those who work here."""
        for pane in self.panes:
            pane.shows_focus = not pictured
        for side in self.sides:
            side.turn.set_seen(not pictured)

    def set_mode(self, mode: CompareMode) -> None:
        """Lay them before the eye in another way."""
        self.mode = mode
        if not self._needs_worker:
            self.pair.stop()
        self._show_mode()
        if self.shown_mode is not CompareMode.BESIDE:
            pane = self.laid.pane if mode.is_laid else self.sides[QUESTIONED].pane
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.mode_changed.emit(mode)

    def set_rendering(self, rendering: Rendering) -> None:
        """Show the originals, or what cleaning left of them."""
        self.rendering = rendering
        self._show_mode()

    def next_rendering(self) -> None:
        """Original, cleaned, ink, and round again; ink that is painted in colors stays ink."""
        if not self.shown_mode.uses_ink_only:
            every = list(Rendering)
            self.set_rendering(every[(every.index(self.rendering) + 1) % len(every)])

    def set_guides(self, guides: Guides) -> None:
        """Draw other lines over the signatures."""
        self.guides = guides
        if guides.slant:
            self.pair.prepare()
        self._renew_guides()

    def align(self) -> None:
        """Take back what was moved by hand."""
        if self.shown_mode.is_laid:
            self.pair.reset()
        else:
            self.navigation.align()

    @property
    def _needs_worker(self) -> bool:
        changed = self.rendering is not Rendering.ORIGINAL or self.guides.slant
        return changed or self.shown_mode is not CompareMode.BESIDE

    def _show_mode(self) -> None:
        mode = self.shown_mode
        # One goes before the other comes, or both would want their room for a moment.
        if mode.is_laid:
            self.beside.hide()
            self.laid.set_mode(mode)
            self.laid.show()
        else:
            self.laid.hide()
            self.beside.show()
            self.laid.pane.set_mode(mode)
        self.legend.setVisible(mode is CompareMode.MAP)
        self.difference.set_wanted(mode is CompareMode.MAP)
        shown = Rendering.INK if mode.uses_ink_only else self.rendering
        removed = [s.prepared.removed for s in self._signatures if s is not None]
        told = "" if shown is Rendering.ORIGINAL else cleaned_away(removed)
        self._cleaned_label.setText(told)
        self.bar.show_rendering(shown, possible=not mode.uses_ink_only)
        self._renew_pictures()

    def _renew_pictures(self) -> None:
        if self._needs_worker:
            self.pair.prepare()
        pictures = [self._picture(index) for index in (SPECIMEN, QUESTIONED)]
        for side, picture in zip(self.sides, pictures, strict=True):
            side.pane.set_picture(picture)
        first, second = self._signatures
        one, two = pictures
        if first is None or second is None or one is None or two is None:
            self.laid.pane.show_pair(None, None)
        else:
            self.laid.pane.show_pair((first, second), (one, two))
        self.loupe.renew()
        self._renew_marks()
        self._renew_guides()

    def _picture(self, index: int) -> PagePicture | None:
        signature, laid = self._signatures[index], self.pair.laid
        if signature is None:
            return None
        mapped = self.shown_mode is CompareMode.MAP
        if mapped and index == QUESTIONED and self.difference.views is not None:
            return self.difference.views.picture
        rendering = Rendering.INK if mapped else self.rendering
        if laid is None or rendering is Rendering.ORIGINAL:
            return signature.picture
        views = laid.specimen if index == SPECIMEN else laid.questioned
        return views.cleaned if rendering is Rendering.CLEANED else views.ink

    def take_mark_back(self) -> None:
        """Take back the last mark on what is shown."""
        self.annotations.take_back(self._signatures)

    def _renew_marks(self) -> None:
        marks = [self.annotations.of(signature) for signature in self._signatures]
        for side, drawn in zip(self.sides, marks, strict=True):
            side.pane.set_annotations(drawn)
        self.laid.pane.set_annotations(*marks)

    def _renew_rings(self) -> None:
        """Round the place of the map that is looked at, and round its partner."""
        place, views = self.difference.place, self.difference.views
        points = (None, None) if place is None else (place.partner, place.at)
        radii = (0.0, 0.0) if views is None else views.radii_px
        for side, point, radius in zip(self.sides, points, radii, strict=True):
            side.pane.set_ring(point, radius)
        self.sides[QUESTIONED].pane.setAccessibleDescription(self.difference.place_text())

    def _renew_guides(self) -> None:
        laid = self.pair.laid
        slant = None if laid is None else laid.specimen.slant_deg
        for pane in self.panes:
            pane.set_guides(self.guides, slant)

    # Moving -------------------------------------------------------------------------------

    def zoom(self, steps: int) -> None:
        """Zoom about the middle."""
        self.navigation.zoom_by(ZOOM_STEP**steps)

    def nudge(self, across: int, down: int) -> None:
        """Pan both by keys."""
        self.navigation.pan(QPointF(across, down) * self._theme.px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move the light table; with Alt, only the image that was pointed at last.

        Laid on each other, they move the questioned signature.
        """
        if self.shown_mode.is_laid and self.laid.take_key(event):
            return
        if self.shown_mode is CompareMode.MAP and self._take_map_key(event):
            return
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        across, down = step
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.one_image.shift(QPointF(-across, -down) * self._theme.px(2))
        else:
            self.nudge(across, down)

    def _take_map_key(self, event: QKeyEvent) -> bool:
        """Plain arrows go from ink to ink."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if step is not None:
            self.difference.step(-step[0], -step[1])
        elif event.key() == Qt.Key.Key_Home:
            self.difference.look_at_worst()
        return step is not None or event.key() == Qt.Key.Key_Home

    def _place(self) -> None:
        found, basis = placements(self._signatures)
        for index, placement in enumerate(found):
            before = self.navigation.placement(index)
            if placement != before:
                leafing = index == SPECIMEN and before is not None
                self.navigation.place(index, placement, keep_view=leafing)
        self.navigation.is_measured = basis is ScaleBasis.RESOLUTION
        self._scale_label.setText(scale_text(basis))

    def _renew_labels(self) -> None:
        shown = any(signature is not None for signature in self._signatures)
        self._zoom_label.setText(
            tr("{percent:.0f} %", percent=self.navigation.percent()) if shown else ""
        )


def caption_of(signature: LoadedSignature) -> str:
    """Its name and resolution."""
    dpi = signature.image.dpi
    return signature.label if dpi is None else f"{signature.label} · {dpi:.0f} dpi"
