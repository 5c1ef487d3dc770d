"""The inbox in the menus and on the status line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from siggui.ui.icons import Icons
from siggui.ui.inbox import Inbox
from siggui.ui.naming import named
from siggui.ui.preferences import Preferences
from siggui.ui.scanning import Scanning
from siggui.ui.theme import Theme
from siggui.ui.wording import tr


class InboxMenu(QObject):
    """Shows and hides the inbox, and enables what can be done with it.

    Args:
        inbox: What it is about.
        scanning: The other way to get pages there.
        action: Gives the window's actions by name.
        preferences: Remembers whether the inbox is in sight.
        theme: Distances.
        icons: One family of icons.
        window: Owner of menu and button.
    """

    def __init__(
        self,
        inbox: Inbox,
        scanning: Scanning,
        action: Callable[[str], QAction],
        preferences: Preferences,
        theme: Theme,
        icons: Icons,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._inbox, self._scanning = inbox, scanning
        self._action, self._preferences = action, preferences
        self.menu = named(QMenu(tr("Inbox"), window), "inbox_menu")
        self._stop = self._own(tr("Stop watching"), "watch_stop")
        self._polling = self._own(tr("Look every 2 seconds (network drives)"), "watch_polling")
        self._polling.setCheckable(True)
        self._polling.setToolTip(tr("Network drives do not always say when something has changed."))
        for group in (
            ("inbox", "inbox_questioned", "inbox_specimen"),
            ("watch", self._polling, self._stop),
            ("scan",),
        ):
            for entry in group:
                self.menu.addAction(action(entry) if isinstance(entry, str) else entry)
            self.menu.addSeparator()
        self.button = named(QToolButton(), "status_inbox", tr("Inbox"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.button.setToolTip(action("inbox").toolTip())
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.bind(self.button, "inbox", "muted")
        self.button.clicked.connect(action("inbox").trigger)
        action("inbox").setCheckable(True)
        action("inbox").triggered.connect(self._on_shown)
        action("inbox_questioned").triggered.connect(lambda _=False: inbox.open_as_questioned())
        action("inbox_specimen").triggered.connect(lambda _=False: inbox.open_as_specimen())
        action("watch").triggered.connect(lambda _=False: inbox.choose_folder())
        self._stop.triggered.connect(lambda _=False: inbox.stop())
        self._polling.toggled.connect(inbox.set_polling)
        action("scan").triggered.connect(lambda _=False: self._on_scan())
        inbox.panel.scan_wanted.connect(self._on_scan)
        inbox.folder_chosen.connect(lambda: self.show(True))
        inbox.panel.closed.connect(lambda: self.show(False))
        inbox.changed.connect(self._renew)
        self.show(preferences.inbox_shown)
        self._renew()

    def show(self, shown: bool) -> None:
        """Bring the inbox in sight, or out of it."""
        self._action("inbox").setChecked(shown)
        self._inbox.panel.setVisible(shown)
        self._preferences.set_inbox_shown(shown)

    def _on_scan(self) -> None:
        self.show(True)
        self._scanning.scan()

    def _own(self, text: str, name: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"action_{name}")
        return action

    def _on_shown(self, shown: bool) -> None:
        self.show(shown)
        if shown:
            self._inbox.panel.take_focus()

    def _renew(self) -> None:
        inbox = self._inbox
        watching = inbox.watched is not None
        self._stop.setEnabled(watching)
        self._polling.setEnabled(watching)
        self._polling.setChecked(inbox.watched is not None and inbox.watched.by_polling)
        for name in ("inbox_questioned", "inbox_specimen"):
            self._action(name).setEnabled(inbox.can_open)
        waiting = inbox.model.waiting
        self.button.setText(
            tr("Inbox · {waiting} to do", waiting=waiting) if waiting else tr("Inbox")
        )
        self.button.setVisible(watching or inbox.model.rowCount() > 0)
