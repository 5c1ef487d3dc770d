"""One half of the light table with all that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from siggui.ui.empty_state import EmptyState
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.navigation import Navigation
from siggui.ui.pane import Pane
from siggui.ui.theme import Theme
from siggui.ui.turn_buttons import TurnButtons
from siggui.ui.wording import tr

TITLE_PX = 24
"""Height of the row over a pane, the same in every mode: the pane must not jump."""

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
        self.turn = TurnButtons(theme, icons, navigation, index, name)
        self.pane = named(Pane(theme, navigation, index), f"{name}_pane")
        self.empty = EmptyState(theme, icons, f"{name}_empty", name, self.pane)
        self.empty.pressed.connect(self.open_wanted)
        self.banner = Banner(theme, icons, self.pane)
        self.banner.setObjectName("banner")
        self.progress = progress_over(self.pane, f"{name}_progress", tr("Reading the image"))
        title = QHBoxLayout()
        title.setSpacing(theme.px(8))
        title.addStrut(theme.px(TITLE_PX))
        title.addWidget(self.role)
        title.addWidget(self.caption, 1)
        title.addWidget(self.turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
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


def progress_over(pane: QWidget, name: str, words: str) -> QProgressBar:
    """A bar without an end in sight, to be laid over a pane; hidden until something is waited for.

    Args:
        pane: It lies over.
        name: Of the bar.
        words: What is being done.
    """
    bar = named(QProgressBar(pane), name, words)
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.hide()
    return bar
