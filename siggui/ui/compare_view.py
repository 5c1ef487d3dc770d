"""The light table: the chosen specimen and the questioned signature at one scale."""

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

from siggui.ui.empty_state import EmptyState
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.navigation import ZOOM_STEP, Navigation, Placement
from siggui.ui.pane import Pane
from siggui.ui.scale import ScaleBasis, same_scale
from siggui.ui.signature import LoadedSignature
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
    """

    open_wanted = Signal(int)
    crop_wanted = Signal(int)
    dropped = Signal(int, object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_view")
        self._theme = theme
        self.navigation = Navigation(self)
        self._signatures: list[LoadedSignature | None] = [None, None]
        self.sides = [Side(theme, icons, self.navigation, index) for index in (0, 1)]
        self._scale_label = with_role(named(QLabel(), "scale_label"), "small")
        self._zoom_label = with_role(named(QLabel(), "zoom_label"), "small")
        self._zoom_label.setFont(theme.font(12, tabular=True))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.px(4))
        panes = QHBoxLayout()
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
        foot.addStretch(1)
        foot.addWidget(self._scale_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(panes, 1)
        column.addLayout(foot)
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
        side.pane.set_picture(None if signature is None else signature.picture)
        side.empty.setVisible(signature is None)
        side.caption.setText("" if signature is None else _caption(signature))
        side.caption.setToolTip(side.caption.text())
        self._place()

    def set_busy(self, index: int, busy: bool) -> None:
        """Show that a side is being read."""
        self.sides[index].progress.setVisible(busy)
        self.sides[index].progress.raise_()

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
        """Arrows move the light table; with Alt, only the side that has the focus."""
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
        self._scale_label.setText(_scale_text(basis))

    def _renew_labels(self) -> None:
        shown = any(signature is not None for signature in self._signatures)
        self._zoom_label.setText(f"{self.navigation.percent():.0f} %" if shown else "")


def _caption(signature: LoadedSignature) -> str:
    dpi = signature.image.dpi
    return signature.label + (f" · {dpi:.0f} dpi" if dpi is not None else "")


def _scale_text(basis: ScaleBasis | None) -> str:
    return {
        None: "",
        ScaleBasis.RESOLUTION: "Same scale, from the resolution",
        ScaleBasis.STROKE: "Scale matched by stroke width",
        ScaleBasis.NONE: "Scale unknown",
    }[basis]
