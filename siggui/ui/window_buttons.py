"""The window's buttons for actions that also have a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionEvent
from PySide6.QtWidgets import QToolButton

from siggui.ui.icons import Icons
from siggui.ui.naming import named
from siggui.ui.theme import Theme
from siggui.ui.verify_page import VerifyPage


class _Button(QToolButton):
    """Keeps its icon when its action changes, where it has one of its own."""

    has_own_icon = False

    def actionEvent(self, event: QActionEvent) -> None:  # noqa: N802
        icon = self.icon()
        super().actionEvent(event)
        if self.has_own_icon:
            self.setIcon(icon)


def put_buttons(
    page: VerifyPage, action: Callable[[str], QAction], theme: Theme, icons: Icons
) -> None:
    """Give the strip and the light table of the Verify page their buttons.

    Args:
        page: Gets the buttons.
        action: The action of a name.
        theme: For sizes.
        icons: For the one button whose icon is not its action's.
    """
    for name in ("add_specimens", "remove", "move_up", "move_down"):
        button = _button(name, action(name), theme)
        if name == "add_specimens":
            # The plus says it best here; in the menu the icon tells specimens from others.
            button.has_own_icon = True
            icons.bind(button, "add")
        page.strip.add_button(button)
    for name in ("fit", "actual", "zoom_out", "zoom_in", "loupe", "lock", "align", "crop"):
        page.table.add_tool(_button(name, action(name), theme))
    page.table.bar.add_tool(_button("copy_view", action("copy_view"), theme))


def _button(name: str, action: QAction, theme: Theme) -> _Button:
    button = named(_Button(), f"button_{name}", action.text().rstrip("…"))
    button.setDefaultAction(action)
    button.setIconSize(QSize(theme.px(18), theme.px(18)))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
