"""The sheet on which an administrator says who may sign in, and what they may do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.rights import ROLES_IN_WORDS, Role
from siggui.domain.users import ListedUser, User, UserState
from siggui.errors import InputError, SigguiError
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.choice import Choice
from siggui.ui.empty_state import EmptyState
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.record_forms import RecordForm
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.user_table import ROLE_WORDS, UserModel, UserTable
from siggui.ui.wording import told, tr
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.users import UserService

_MAY = {
    Role.CLERK: say("enrolls and decides"),
    Role.REVIEWER: say("also decides what was referred"),
    Role.SUPERVISOR: say("also settles disputes, exports, erases"),
    Role.ADMINISTRATOR: say("manages users, decides nothing"),
}
_GIVEN = say("Tell them the password yourself. They choose another one when they first sign in.")
_NOBODY = (
    say("Everyone at this computer is the operator"),
    say(
        "There is no password, and everybody may do everything. With named users each person signs "
        "in, every act carries a name, and a second person checks what the first one did. "
        "There is no way back to a single operator."
    ),
    say("Turn on named users…"),
)


class UserSheet(QDialog):
    """Nothing here decides who may do it: the records do.

    Signals:
        first_wanted: Nobody has to sign in yet, and somebody wants that to change.
        session_ended: Who is at the desk took their own rights away.
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
        me: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("user_sheet")
        self.setWindowTitle(tr("Users"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._icons, self._messages = theme, icons, messages
        self._tasks, self._users, self._me = tasks, users, me
        self._loading: Task | None = None
        self._undo: Callable[[], object] | None = None
        self._is_alone = False
        self.model = UserModel(theme, self)
        self.table = UserTable(theme, self.model)
        self.banner = Banner(theme, icons)
        self._busy = BusyLine("user_busy")
        self._empty = EmptyState(theme, icons, "user_empty", "account")
        self._add = with_role(named(QPushButton(tr("Add user…")), "user_add"), "primary")
        self._role = named(QPushButton(tr("Role…")), "user_role")
        self._password = named(QPushButton(tr("New password…")), "user_password")
        self._unlock = named(QPushButton(tr("Unlock")), "user_unlock")
        self._state = named(QPushButton(tr("Disable")), "user_state")
        self._roles = named(QMenu(self), "user_role_menu")
        for number, role in enumerate(Role, 1):
            action = self._roles.addAction(
                f"&{number}  {told(ROLE_WORDS[role])}: {told(_MAY[role])}"
            )
            action.setObjectName(f"role_{role.value}")
            action.triggered.connect(lambda _=False, role=role: self._on_role(role))
        self._close = named(QDialogButtonBox(QDialogButtonBox.StandardButton.Close), "user_close")
        self._lay_out()
        self._connect()
        self._renew()
        self.refresh()

    def refresh(self) -> None:
        """Read the users anew."""
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._busy.follow(self._tasks.submit(self._users.listed, urgent=True))
        self._loading.succeeded.connect(self._on_listed)
        self._loading.failed.connect(self._on_not_listed)

    # What comes back ----------------------------------------------------------------------

    def _on_listed(self, users: tuple[ListedUser, ...]) -> None:
        self._loading = None
        chosen = self.table.chosen
        self.model.set_users(users)
        self._empty.set_texts(*_NOBODY)
        self._empty.set_primary(True)
        self._sides.setCurrentIndex(0 if users else 1)
        self._is_alone = not users
        if users:
            self.table.choose("" if chosen is None else chosen.user.id)
            if not self.isAncestorOf(self.focusWidget()) or self.focusWidget() is self._close:
                self.table.setFocus()
        self._renew()

    def _on_not_listed(self, error: Exception) -> None:
        self._loading = None
        self._is_alone = False
        self.model.set_users(())
        if isinstance(error, SigguiError):
            # The sentence stands where the users would.
            again = "" if isinstance(error, InputError) else tr("Try again")
            self._empty.set_texts(error.message, error.hint, again)
        else:
            self._messages.report(error)
        self._sides.setCurrentIndex(1)
        self._renew()

    def _on_done(self, user: User, done: str, hint: str, undo: Callable[[], object] | None) -> None:
        if user.name == self._me and undo is not None:
            self.accept()
            self.session_ended.emit()
            return
        self._undo = undo
        self.banner.show_notice(done, hint, "" if undo is None else tr("Undo"))
        self.refresh()

    # What the administrator does ----------------------------------------------------------

    def _act(
        self,
        work: Callable[[], object],
        done: str,
        hint: str = "",
        undo: Callable[[], object] | None = None,
    ) -> None:
        self.banner.clear()
        task = self._busy.follow(self._tasks.submit(work))
        task.succeeded.connect(lambda user: self._on_done(user, done, hint, undo))
        task.failed.connect(lambda error: self._messages.report(error, self.banner))

    def _on_add(self) -> None:
        form = self._form(
            "new_user",
            tr("Add user"),
            (("new_user_name", tr("Name")), ("new_user_password", tr("First password"))),
            lambda name, password, role: self._users.add(name, role, password),
        )
        role = named(Choice(self._theme, self._icons), "new_user_role", tr("Role"))
        for each in Role:
            role.addItem(f"{told(ROLE_WORDS[each])}: {told(_MAY[each])}", each)
        form.add_row(tr("Role"), role, role.currentData)
        form.saved.connect(
            lambda user: self._on_given(tr("{name} can sign in now.", name=user.name))
        )
        form.open()

    def _on_given(self, done: str) -> None:
        self._undo = None
        self.banner.show_notice(done, _GIVEN)
        self.refresh()

    def _on_password(self) -> None:
        chosen = self.table.chosen
        if chosen is None:
            return
        name = chosen.user.name
        form = self._form(
            "reset_user",
            tr("New password for {name}", name=name),
            (("reset_user_password", tr("Password")),),
            lambda password: self._users.reset(name, password),
        )
        form.saved.connect(
            lambda user: self._on_given(tr("{name} has a new password.", name=user.name))
        )
        form.open()

    def _form(
        self,
        name: str,
        title: str,
        fields: tuple[tuple[str, str], ...],
        save: Callable[..., object],
    ) -> RecordForm:
        return RecordForm(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            name,
            title,
            fields,
            save,
            told(_GIVEN),
            self,
        )

    def _on_role(self, role: Role) -> None:
        chosen = self.table.chosen
        if chosen is None or chosen.user.role is role:
            return
        name, before = chosen.user.name, chosen.user.role
        self._act(
            lambda: self._users.set_role(name, role),
            tr("{name} is {role} now.", name=name, role=ROLES_IN_WORDS[role]),
            tr("Where they are signed in, they have to sign in again."),
            lambda: self._users.set_role(name, before),
        )

    def _on_state(self) -> None:
        chosen = self.table.chosen
        if chosen is None:
            return
        name, before = chosen.user.name, chosen.user.state
        may = before is UserState.DISABLED
        after = UserState.ACTIVE if may else UserState.DISABLED
        self._act(
            lambda: self._users.set_state(name, after),
            tr("{name} may sign in again.", name=name)
            if may
            else tr("{name} may sign in no longer.", name=name),
            "" if may else tr("What they did stays under their name."),
            lambda: self._users.set_state(name, before),
        )

    def _on_unlock(self) -> None:
        chosen = self.table.chosen
        if chosen is not None:
            name = chosen.user.name
            self._act(
                lambda: self._users.end_wait(name), tr("{name} can try again at once.", name=name)
            )

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self._act(undo, tr("It is as it was before."))

    def _on_empty_pressed(self) -> None:
        if self._is_alone:
            self.accept()
            self.first_wanted.emit()
        else:
            self.refresh()

    # State --------------------------------------------------------------------------------

    def _renew(self) -> None:
        chosen = self.table.chosen
        for button in (self._role, self._password, self._state):
            button.setEnabled(chosen is not None)
        self._add.setEnabled(chosen is not None)
        self._unlock.setVisible(chosen is not None and chosen.waits_s > 0)
        off = chosen is not None and chosen.user.state is UserState.DISABLED
        self._state.setText(tr("Enable") if off else tr("Disable"))

    def _lay_out(self) -> None:
        px = self._theme.px
        about = with_role(named(QLabel(), "user_about"), "muted")
        about.setText(tr("Who may sign in. Nobody is ever deleted: past acts keep their name."))
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        acts.addWidget(self._add)
        acts.addStretch(1)
        for button in (self._unlock, self._role, self._password, self._state):
            acts.addWidget(button)
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(16))
        inner.addWidget(about)
        inner.addWidget(self.table, 1)
        inner.addLayout(acts)
        self._sides = QStackedWidget()
        self._sides.addWidget(listed)
        self._sides.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(24)] * 4)
        column.setSpacing(px(8))
        column.addWidget(self.banner)
        column.addWidget(self._sides, 1)
        column.addWidget(self._busy)
        column.addWidget(self._close)
        self.resize(px(760), px(520))

    def _connect(self) -> None:
        click_on_key(self._add, tr("Add a user"), "Ctrl+N")
        click_on_key(self._role, tr("Give the chosen user another role"), "Ctrl+R")
        click_on_key(self._password, tr("Give the chosen user another password"), "Ctrl+P")
        click_on_key(self._unlock, tr("End the wait after wrong passwords"), "Ctrl+U")
        click_on_key(self._state, tr("Let the chosen user sign in no longer, or again"), "Del")
        for button in (self._add, self._role, self._password, self._unlock, self._state):
            button.setAutoDefault(False)
        self._add.clicked.connect(self._on_add)
        self._role.clicked.connect(self._on_role_wanted)
        self._password.clicked.connect(self._on_password)
        self._unlock.clicked.connect(self._on_unlock)
        self._state.clicked.connect(self._on_state)
        self._close.rejected.connect(self.reject)
        self._empty.pressed.connect(self._on_empty_pressed)
        self.banner.acted.connect(self._on_undo)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._renew())

    def _on_role_wanted(self) -> None:
        chosen = self.table.chosen
        if chosen is None:
            return
        self._roles.setActiveAction(self._roles.actions()[list(Role).index(chosen.user.role)])
        # popup(), not exec(): no nested event loop.
        self._roles.popup(self._role.mapToGlobal(QPoint(0, self._role.height())))
