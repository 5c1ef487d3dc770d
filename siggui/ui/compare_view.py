"""The light table: the chosen specimen and the questioned signature, side by side or laid on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.scale import ScaleBasis, same_scale
from siggui.ui.cleaned_away import cleaned_away
from siggui.ui.compare_mode import CompareMode
from siggui.ui.empty_state import EmptyState
from siggui.ui.guides import Guides
from siggui.ui.icons import Icons
from siggui.ui.ink_views import Rendering
from siggui.ui.laid_pair import LaidPair
from siggui.ui.laid_side import LaidSide
from siggui.ui.messages import Banner
from siggui.ui.mode_bar import ModeBar
from siggui.ui.naming import named, with_role
from siggui.ui.navigation import ZOOM_STEP, Navigation, Placement
from siggui.ui.pane import Pane
from siggui.ui.pixmaps import PagePicture
from siggui.ui.signature import LoadedSignature
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme

SPECIMEN, QUESTIONED = 0, 1
_SIDE_NAMES = ("specimen", "questioned")


class Side(QWidget):
    """One pane with its title, and whatever is laid over it: empty state, banner, progress.

    Signals:
        open_wanted: The button of the empty state.
    """

    open_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, navigation: Navigation, index: int) -> None:
        super().__init__()
        name = _SIDE_NAMES[index]
        self.setObjectName(f"{name}_side")
        self._theme = theme
        self.role = with_role(named(QLabel(), f"{name}_role"), "title")
        self.caption = with_role(named(QLabel(), f"{name}_caption"), "muted")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setMinimumWidth(1)
        self.pane = named(Pane(theme, navigation, index), f"{name}_pane")
        self.empty = EmptyState(theme, icons, f"{name}_empty", name, self.pane)
        self.empty.pressed.connect(self.open_wanted)
        self.banner = Banner(theme, icons, self.pane)
        self.banner.setObjectName("banner")
        self.progress = named(QProgressBar(self.pane), f"{name}_progress", "Reading the image")
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        title = QHBoxLayout()
        title.setSpacing(theme.px(8))
        title.addWidget(self.role)
        title.addWidget(self.caption, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(title)
        column.addWidget(self.pane, 1)
        self.pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the overlays in place; the banner may change its height at any time."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.lay_over()
        return super().eventFilter(watched, event)

    def lay_over(self) -> None:
        """Place what lies over the pane."""
        width, height, gap = self.pane.width(), self.pane.height(), self._theme.px(8)
        self.empty.setGeometry(gap, 0, width - 2 * gap, height)
        room = width - 2 * gap
        self.banner.setGeometry(gap, gap, room, self.banner.height_for(room))
        self.progress.setGeometry(0, 0, width, self._theme.px(4))


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
        self, theme: Theme, icons: Icons, tasks: TaskRunner, parent: QWidget | None = None
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
        self.bar = ModeBar(theme, icons)
        self._scale_label = with_role(named(QLabel(), "scale_label"), "small")
        self._zoom_label = with_role(named(QLabel(), "zoom_label"), "small")
        self._zoom_label.setFont(theme.font(12, tabular=True))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.px(4))
        self.beside = QWidget()
        panes = QHBoxLayout(self.beside)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(theme.px(8))
        for index, side in enumerate(self.sides):
            panes.addWidget(side, 1)
            side.open_wanted.connect(lambda index=index: self.open_wanted.emit(index))
            side.pane.crop_wanted.connect(lambda index=index: self.crop_wanted.emit(index))
            side.pane.dropped.connect(lambda data, index=index: self.dropped.emit(index, data))
        self.sides[SPECIMEN].role.setText("Specimen")
        self.sides[QUESTIONED].role.setText("Questioned signature")
        self.sides[SPECIMEN].pane.setAccessibleName("Specimen on the light table")
        self.sides[QUESTIONED].pane.setAccessibleName("Questioned signature on the light table")
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addLayout(self.tools)
        foot.addWidget(self._zoom_label)
        self._notices = QHBoxLayout()
        foot.addLayout(self._notices)
        self._cleaned_label = with_role(named(QLabel(), "cleaned_label"), "small")
        self._cleaned_label.setMinimumWidth(1)
        foot.addWidget(self._cleaned_label, 1)
        foot.addWidget(self._scale_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.bar)
        column.addWidget(self.beside, 1)
        column.addWidget(self.laid, 1)
        column.addLayout(foot)
        self.laid.pane.crop_wanted.connect(lambda: self.crop_wanted.emit(QUESTIONED))
        self.laid.pane.dropped.connect(lambda data: self.dropped.emit(QUESTIONED, data))
        self.bar.rendering_chosen.connect(self.set_rendering)
        self.pair.changed.connect(self._renew_pictures)
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
        if signature is self._signatures[index]:
            return
        self._signatures[index] = signature
        side = self.sides[index]
        side.empty.setVisible(signature is None)
        side.caption.setText("" if signature is None else caption_of(signature))
        side.caption.setToolTip(side.caption.text())
        self._place()
        self.pair.set_pair(*self._signatures)
        self._show_mode()

    def set_busy(self, index: int, busy: bool) -> None:
        """Show that a side is being read."""
        self.sides[index].progress.setVisible(busy)
        self.sides[index].progress.raise_()

    def name_specimen(self, name: str) -> None:
        """Say which specimen is on the table."""
        self.sides[SPECIMEN].role.setText(name)
        self.laid.name_specimen(name)

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
        return self.beside if self.shown_mode is CompareMode.BESIDE else self.laid

    @property
    def panes(self) -> tuple[Pane, ...]:
        """All that signatures are shown in."""
        return (*(side.pane for side in self.sides), self.laid.pane)

    def set_mode(self, mode: CompareMode) -> None:
        """Lay them before the eye in another way."""
        self.mode = mode
        if not self._needs_worker:
            self.pair.stop()
        self._show_mode()
        if self.shown_mode is not CompareMode.BESIDE:
            self.laid.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
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
        if self.shown_mode is CompareMode.BESIDE:
            self.navigation.align()
        else:
            self.pair.reset()

    @property
    def _needs_worker(self) -> bool:
        changed = self.rendering is not Rendering.ORIGINAL or self.guides.slant
        return changed or self.shown_mode is not CompareMode.BESIDE

    def _show_mode(self) -> None:
        mode = self.shown_mode
        # One goes before the other comes, or both would want their room for a moment.
        if mode is CompareMode.BESIDE:
            self.laid.hide()
            self.beside.show()
            self.laid.pane.set_mode(mode)
        else:
            self.beside.hide()
            self.laid.set_mode(mode)
            self.laid.show()
        shown = Rendering.INK if mode.uses_ink_only else self.rendering
        removed = [s.prepared.removed for s in self._signatures if s is not None]
        told = "" if shown is Rendering.ORIGINAL else cleaned_away(removed)
        self._cleaned_label.setText(told)
        self._cleaned_label.setToolTip(told)
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
        self._renew_guides()

    def _picture(self, index: int) -> PagePicture | None:
        signature, laid = self._signatures[index], self.pair.laid
        if signature is None:
            return None
        if laid is None or self.rendering is Rendering.ORIGINAL:
            return signature.picture
        views = laid.specimen if index == SPECIMEN else laid.questioned
        return views.cleaned if self.rendering is Rendering.CLEANED else views.ink

    def _renew_guides(self) -> None:
        laid = self.pair.laid
        slant = None if laid is None else laid.specimen.slant_deg
        for pane in self.panes:
            pane.set_guides(self.guides, slant)

    # Moving -------------------------------------------------------------------------------

    def zoom(self, steps: int) -> None:
        """Zoom about the middle."""
        self.navigation.zoom_by(ZOOM_STEP**steps)

    def nudge(self, across: int, down: int, index: int | None = None) -> None:
        """Pan both by keys, or move one image."""
        step = QPointF(across, down) * self._theme.px(24 if index is None else 2)
        if index is None:
            self.navigation.pan(step)
        else:
            self.navigation.shift(index, step)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move the light table; with Alt, only the side that has the focus.

        Laid on each other, they move the questioned signature.
        """
        if self.shown_mode is not CompareMode.BESIDE and self.laid.take_key(event):
            return
        steps = {
            Qt.Key.Key_Left: (1, 0),
            Qt.Key.Key_Right: (-1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        across, down = step
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            side = SPECIMEN if self.sides[SPECIMEN].pane.hasFocus() else QUESTIONED
            self.nudge(-across, -down, side)
        else:
            self.nudge(across, down)

    def _place(self) -> None:
        first, second = self._signatures
        if first is not None and second is not None:
            one, two, basis = same_scale(first.measure, second.measure)
            scales = [one, two]
        else:
            basis = None
            scales = [
                0.0 if s is None else same_scale(s.measure, s.measure)[0] for s in self._signatures
            ]
        for index, (signature, mm_per_px) in enumerate(zip(self._signatures, scales, strict=True)):
            placement = None
            if signature is not None:
                placement = Placement(
                    signature.image.width,
                    signature.image.height,
                    signature.ink,
                    signature.baseline_px,
                    mm_per_px,
                )
            before = self.navigation.placement(index)
            if placement != before:
                leafing = index == SPECIMEN and before is not None
                self.navigation.place(index, placement, keep_view=leafing)
        self.navigation.is_measured = basis is ScaleBasis.RESOLUTION
        self._scale_label.setText(_scale_text(basis))

    def _renew_labels(self) -> None:
        shown = any(signature is not None for signature in self._signatures)
        self._zoom_label.setText(f"{self.navigation.percent():.0f} %" if shown else "")


def caption_of(signature: LoadedSignature) -> str:
    """Its name and resolution."""
    dpi = signature.image.dpi
    return signature.label + (f" · {dpi:.0f} dpi" if dpi is not None else "")


def _scale_text(basis: ScaleBasis | None) -> str:
    return {
        None: "",
        ScaleBasis.RESOLUTION: "Same scale, from the resolution",
        ScaleBasis.STROKE: "Scale matched by stroke width",
        ScaleBasis.NONE: "Scale unknown",
    }[basis]
