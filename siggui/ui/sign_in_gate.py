"""Lets people into the window, and locks it when nobody has touched it for a while."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from siggui.domain.rights import Session
from siggui.domain.users import IDLE_MINUTES
from siggui.errors import InputError, SystemFault
from siggui.ui.icons import Icons
from siggui.ui.messages import Messages
from siggui.ui.page_switch import ACCOUNTS
from siggui.ui.sign_in_dialog import Purpose, SignInDialog
from siggui.ui.status_user import StatusUser
from siggui.ui.tasks import Lane, TaskRunner
from siggui.ui.theme import Theme

if TYPE_CHECKING:
    from siggui.domain.users import Desk
    from siggui.services.users import UserService
    from siggui.ui.main_window import MainWindow

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class SignInGate(QObject):
    """Does nothing at a desk whose records have no users.

    Args:
        window: What it guards.
        users: Knows who may come in.
        theme: Distances.
        icons: One family of icons.
        messages: For what is nobody's fault.
        tasks: Passwords are slow to check on purpose: a worker does it.

    Signals:
        entered: A ``Session``; also after a locked desk was opened again.
        looked: Whether somebody has to sign in is known.
    """

    entered = Signal(object)
    looked = Signal()

    def __init__(
        self,
        window: MainWindow,
        users: UserService,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
    ) -> None:
        super().__init__(window)
        self._window, self._users = window, users
        self._theme, self._icons = theme, icons
        self._messages, self._tasks = messages, tasks
        self._purpose = Purpose.SIGN_IN
        self._session: Session | None = None
        self._hidden: list[QDialog] = []
        self._who: StatusUser | None = None
        self._dialog: SignInDialog | None = None
        self._is_declined = False
        window.pages.switched.connect(self._on_switched)
        window.users.first_wanted.connect(lambda: self._ask(Purpose.TURN_ON))
        window.users.session_ended.connect(self.sign_out)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MINUTES * 60_000)
        self._idle.timeout.connect(self.lock)

    @property
    def dialog(self) -> SignInDialog:
        """The sheet over the window; made when it is first needed."""
        if self._dialog is None:
            self._dialog = SignInDialog(self._theme, self._icons, self._window)
            self._dialog.answered.connect(self._on_answered)
            self._dialog.later_wanted.connect(self._on_later)
            self._dialog.quit_wanted.connect(self._on_quit)
        return self._dialog

    def begin(self) -> None:
        """Find out whether somebody has to sign in."""
        task = self._tasks.submit(self._users.desk, urgent=True)
        task.succeeded.connect(self._on_desk)
        # Records that cannot be opened say so when somebody wants them; then this asks again.
        task.failed.connect(lambda _error: None)
        task.finished.connect(self.looked)

    def lock(self) -> None:
        """Cover the window until the password is typed again; the work stays."""
        if self._session is None or self._purpose is Purpose.LOCKED:
            return
        self._idle.stop()
        self._purpose = Purpose.LOCKED
        self._hidden = self._open_dialogs()
        for widget in self._hidden:
            widget.hide()
        self.dialog.ask(Purpose.LOCKED, self._session.actor)
        self._tasks.submit(self._users.lock, urgent=True).failed.connect(self._messages.report)

    def change_password(self) -> None:
        """Ask for the old password and another one."""
        if self._session is not None:
            self._ask(Purpose.OWN)

    def sign_out(self) -> None:
        """Let another person come: what is under way is recorded, and nothing is left for them."""
        if self._session is None or self._purpose is not Purpose.SIGN_IN:
            return
        self._idle.stop()
        for widget in self._open_dialogs():
            widget.reject()
        self._window.pages.leave()
        self._ask(Purpose.SIGN_IN)
        self.dialog.begin_anew()
        self.dialog.set_waiting(True)
        # What was given to the workers still belongs to who goes now.
        self._tasks.when_done(Lane.DOCUMENTS, self._go)

    def leave(self) -> None:
        """Note in the log that the person has left; called when the program ends."""
        if self._session is not None:
            # Nobody is there to read a sentence, and whoever comes next signs in anyway.
            with suppress(SystemFault):
                self._users.sign_out()
            self._session = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice that somebody is there."""
        if event.type() in _TOUCHES and self._idle.isActive():
            self._idle.start()
        return super().eventFilter(watched, event)

    def _open_dialogs(self) -> list[QDialog]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible() and widget is not self._dialog
        ]

    def _go(self) -> None:
        # Behind what the thread of the model still gives back.
        task = self._tasks.submit(self._users.sign_out, lane=Lane.ENGINE)
        self.dialog.busy.follow(task)
        task.failed.connect(self._messages.report)
        task.finished.connect(self._on_gone)

    def _on_gone(self) -> None:
        self._session = None
        self._show_who()
        self.dialog.set_waiting(False)

    def _on_switched(self, page: int) -> None:
        # Users may have been added elsewhere meanwhile.
        if page == ACCOUNTS and self._session is None:
            self.begin()

    def _on_later(self) -> None:
        self._is_declined = self._is_declined or self._purpose is Purpose.FIRST
        self._purpose = Purpose.SIGN_IN
        self.dialog.forget()

    def _on_desk(self, desk: Desk) -> None:
        self._idle.setInterval(desk.idle_minutes * 60_000)
        if desk.has_users:
            self._ask(Purpose.SIGN_IN)
        elif desk.is_shared and not self._is_declined:
            self._ask(Purpose.FIRST)

    def _ask(self, purpose: Purpose) -> None:
        self._purpose = purpose
        self.dialog.ask(purpose)

    def _on_answered(self, name: str, password: str, new_password: str) -> None:
        users = self._users
        if self._purpose is Purpose.LOCKED:
            task = self._tasks.submit(users.unlock, password, urgent=True)
        elif self._purpose in (Purpose.FIRST, Purpose.TURN_ON):
            task = self._tasks.submit(users.add_first, name, password, urgent=True)
        else:
            if self._purpose is Purpose.OWN and self._session is not None:
                name = self._session.actor
            task = self._tasks.submit(users.sign_in, name, password, new_password, urgent=True)
        self.dialog.set_waiting(True)
        self.dialog.busy.follow(task)
        task.succeeded.connect(self._on_entered)
        task.failed.connect(self._on_refused)
        task.finished.connect(lambda: self.dialog.set_waiting(False))

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, InputError) and error.code == "password-change-needed":
            self._ask(Purpose.CHANGE)
            return
        self._messages.report(error, self.dialog.banner)
        wrong = isinstance(error, InputError) and error.code.startswith("sign-in-")
        if wrong and self._purpose in (Purpose.SIGN_IN, Purpose.LOCKED, Purpose.OWN):
            self.dialog.refuse_password()

    def _on_entered(self, session: Session | None) -> None:
        self._session = session or self._session
        was_turned_on = self._purpose is Purpose.TURN_ON
        self._purpose = Purpose.SIGN_IN
        self.dialog.forget()
        for widget in self._hidden:
            # One that was finished by its worker meanwhile is gone.
            if isValid(widget):
                widget.show()
        self._hidden = []
        self._show_who()
        self._idle.start()
        self.entered.emit(self._session)
        if was_turned_on:
            # What lay here was the operator's; then the administrator adds the others.
            self._window.pages.leave()
            self._window.users.ask()

    def _on_quit(self) -> None:
        self.dialog.forget()
        self._window.close()

    def _show_who(self) -> None:
        """Who is at the desk, on the status line."""
        session = self._session
        self._window.users.me = "" if session is None else session.actor
        if self._who is None:
            if session is None:
                return
            self._who = StatusUser(self._window, self._theme, self._icons)
            self._who.lock_wanted.connect(self.lock)
            self._who.sign_out_wanted.connect(self.sign_out)
            self._who.password_wanted.connect(self.change_password)
            self._window.status.add_button(self._who.button)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._who.set_session(session)
