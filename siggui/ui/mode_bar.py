"""The row over the light table: how the signatures are compared, and what of them is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from siggui.ui.elided_label import ElidedLabel
from siggui.ui.icons import Icons
from siggui.ui.ink_views import Rendering
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

_SHOWN_MS = 4000
_TEXTS = {
    Rendering.ORIGINAL: (say("Original"), say("The image as it was scanned")),
    Rendering.CLEANED: (say("Cleaned"), say("Without paper, stamps, lines and print")),
    Rendering.INK: (say("Ink"), say("Only what was taken for ink, black on white")),
}


class ModeBar(QWidget):
    """Two segmented controls and the menu of guides.

    Signals:
        rendering_chosen: A :class:`Rendering`.
    """

    rendering_chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mode_bar")
        self._theme, self._icons = theme, icons
        self._modes = QHBoxLayout()
        self._modes.setSpacing(0)
        self._notice = with_role(named(ElidedLabel(), "view_notice", tr("Notice")), "muted")
        self._fade = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._fade.timeout.connect(lambda: self._notice.setText(""))
        self._tools = QHBoxLayout()
        self._tools.setSpacing(theme.px(4))
        self._renderings = self._make_renderings()
        renderings = QHBoxLayout()
        renderings.setSpacing(0)
        for button in self._renderings.values():
            renderings.addWidget(button)
        self._right = QHBoxLayout()
        self._right.setSpacing(theme.px(8))
        self._right.addWidget(self._notice, 1)
        self._right.addLayout(renderings)
        self._right.addLayout(self._tools)
        modes = QHBoxLayout()
        modes.addLayout(self._modes)
        modes.addStretch(1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(8))
        self._rows.addLayout(modes)
        self._rows.addLayout(self._right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Take two rows where one would cut the words off, as beside the evidence panel."""
        super().resizeEvent(event)
        wanted = self._modes.sizeHint().width() + self._rows.spacing()
        wanted += self._right.sizeHint().width() - self._notice.sizeHint().width()
        way = QBoxLayout.Direction
        self._rows.setDirection(way.TopToBottom if wanted > self.width() else way.LeftToRight)

    def add_modes(self, actions: Sequence[QAction]) -> None:
        """Make a segment for each."""
        for number, action in enumerate(actions):
            name = action.objectName().removeprefix("action_")
            button = self._segment(f"button_{name}", action.text(), number, len(actions))
            button.setDefaultAction(action)
            self._modes.addWidget(button)

    def add_guides(self, menu: QMenu) -> None:
        """Let the guides be chosen by pointer too."""
        tip = tr("Guides: baseline, x-height, grid, slant lines, ruler, protractor")
        self._add_menu("button_guides", "guides", tr("Guides"), tip, menu)

    def add_marks(self, menu: QMenu) -> None:
        """Let marks be made by pointer too."""
        tip = tr("Marks: arrow, circle, words")
        self._add_menu("button_marks", "pin", tr("Marks"), tip, menu)

    def _add_menu(self, name: str, icon: str, spoken: str, tip: str, menu: QMenu) -> None:
        button = named(QToolButton(), name, spoken)
        self._icons.bind(button, icon)
        button.setToolTip(tip)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._tools.addWidget(button)

    def add_tool(self, button: QToolButton) -> None:
        """Put a button at the right end."""
        self._tools.addWidget(button)

    def show_rendering(self, rendering: Rendering, *, possible: bool) -> None:
        """Mark the one in force; impossible where ink is painted in colors anyway."""
        self._renderings[rendering].setChecked(True)
        for button in self._renderings.values():
            button.setEnabled(possible)

    def tell(self, sentence: str) -> None:
        """Say for a moment what was done."""
        self._notice.setText(sentence)
        self._fade.start()

    def _make_renderings(self) -> dict[Rendering, QToolButton]:
        group = QButtonGroup(self)
        buttons: dict[Rendering, QToolButton] = {}
        for number, (rendering, (text, tip)) in enumerate(_TEXTS.items()):
            button = self._segment(f"rendering_{rendering.value}", told(text), number, len(_TEXTS))
            button.setText(told(text))
            button.setToolTip(tr("{meaning}  (I for the next)", meaning=tip))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, r=rendering: self.rendering_chosen.emit(r))
            group.addButton(button)
            buttons[rendering] = button
        return buttons

    def _segment(self, name: str, spoken: str, number: int, count: int) -> QToolButton:
        button = with_role(named(QToolButton(), name, spoken), "part")
        place = "first" if number == 0 else "last" if number == count - 1 else "middle"
        button.setProperty("place", place)
        button.setFixedHeight(self._theme.px(28))
        button.setMinimumWidth(self._theme.px(48))
        return button
