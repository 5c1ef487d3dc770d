"""Who is at the desk, on the status line, and what they can do with the desk."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton

from siggui.domain.rights import ROLES_IN_WORDS, Session
from siggui.ui.icons import Icons
from siggui.ui.keys import LOCK, SIGN_OUT, Key
from siggui.ui.naming import named
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr


class StatusUser(QObject):
    """Hidden while nobody is signed in, and its keys sleep.

    Args:
        window: Gets the keys.
        theme: Distances.
        icons: One family of icons.

    Signals:
        lock_wanted: Cover the window until the password is typed again.
        sign_out_wanted: Let another person sign in.
        password_wanted: Change the password.
    """

    lock_wanted = Signal()
    sign_out_wanted = Signal()
    password_wanted = Signal()

    def __init__(self, window: QMainWindow, theme: Theme, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._lock = self._make_action(LOCK, tr("Lock this desk"))
        self._out = self._make_action(SIGN_OUT, tr("Sign out"))
        self._lock.triggered.connect(lambda _=False: self.lock_wanted.emit())
        self._out.triggered.connect(lambda _=False: self.sign_out_wanted.emit())
        menu = named(QMenu(window), "status_user_menu")
        menu.addAction(self._lock)
        menu.addAction(self._out)
        change = menu.addAction(tr("Change password…"))
        change.triggered.connect(lambda _=False: self.password_wanted.emit())
        self.button = named(QToolButton(), "status_user", tr("Who is at this desk"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(theme.px(16), theme.px(16)))
        icons.bind(self.button, "account", "muted")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(menu)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_session(None)

    def set_session(self, session: Session | None) -> None:
        """Say who is here now."""
        for action in (self._lock, self._out):
            action.setEnabled(session is not None)
        self.button.setVisible(session is not None)
        if session is not None:
            role = "" if session.role is None else f"  ·  {told(ROLES_IN_WORDS[session.role])}"
            self.button.setText(f"{session.actor.replace('&', '&&')}{role}")
            self.button.setToolTip(
                tr("Lock this desk ({lock}), sign out ({out})", lock=LOCK.shown, out=SIGN_OUT.shown)
            )

    def _make_action(self, key: Key, text: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(f"action_{key.name}")
        action.setShortcut(QKeySequence(key.keys[0]))
        self._window.addAction(action)
        return action
