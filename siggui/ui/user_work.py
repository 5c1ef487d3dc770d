"""Opens the sheet of users from the window's menu, and tells who waits for what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from siggui.ui.icons import Icons
from siggui.ui.messages import Messages
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme

if TYPE_CHECKING:
    from siggui.services.users import UserService


class UserWork(QObject):
    """Opens the sheet from the window's menu.

    Signals:
        first_wanted: As ``UserSheet``.
        session_ended: As ``UserSheet``.
    """

    first_wanted = Signal()
    session_ended = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        users: UserService,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme, self._icons, self._messages = theme, icons, messages
        self._tasks, self._users, self._window = tasks, users, window
        self.me = ""
        """Name of who signed in; empty where nobody has to."""

    def ask(self) -> None:
        """Open the sheet; the window is painted before its parts are imported."""
        from siggui.ui.user_sheet import UserSheet

        sheet = UserSheet(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            self._users,
            self.me,
            self._window,
        )
        sheet.first_wanted.connect(self.first_wanted)
        sheet.session_ended.connect(self.session_ended)
        sheet.open()
