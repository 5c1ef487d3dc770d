"""The users as a table: name, role, state, and when they were last here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from siggui.domain.rights import Role
from siggui.domain.users import ListedUser, UserState
from siggui.ui.naming import named
from siggui.ui.theme import Theme
from siggui.ui.wording import moment_text, told, tr
from siggui.wording import say

ROLE_WORDS = {
    Role.CLERK: say("Clerk"),
    Role.REVIEWER: say("Reviewer"),
    Role.SUPERVISOR: say("Supervisor"),
    Role.ADMINISTRATOR: say("Administrator"),
}
_HEADINGS = (say("Name"), say("Role"), say("State"), say("Last signed in"))
_STATE = 2
_WIDTHS = (0, 128, 216, 152)
_ROW_PX = 40

Index = QModelIndex | QPersistentModelIndex


class UserModel(QAbstractTableModel):
    """The users as they were read last.

    Args:
        theme: For colors.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.users: tuple[ListedUser, ...] = ()

    def set_users(self, users: Iterable[ListedUser]) -> None:
        """Show others."""
        self.beginResetModel()
        self.users = tuple(users)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """One for each user."""
        return 0 if parent is not None and parent.isValid() else len(self.users)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """As the headings."""
        return 0 if parent is not None and parent.isValid() else len(_HEADINGS)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return told(_HEADINGS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, color, and what is said for a row."""
        if not index.isValid():
            return None
        each = self.users[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(each)[index.column()]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            name, given, state, seen = _cells(each)
            return tr(
                "{name}, {role}, {state}, last signed in: {seen}",
                name=name,
                role=given,
                state=state,
                seen=seen,
            )
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            return self._theme.font(13, strong=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(_color(each, index.column()))
        return None


class UserTable(QTableView):
    """Whole rows are chosen; Tab leaves the table."""

    def __init__(self, theme: Theme, model: UserModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "user_table", tr("Users"))
        self.setModel(model)
        self._users = model
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(theme.px(_ROW_PX))
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setFixedHeight(theme.px(32))
        for column, width in enumerate(_WIDTHS):
            mode = QHeaderView.ResizeMode
            across.setSectionResizeMode(column, mode.Fixed if width else mode.Stretch)
            if width:
                self.setColumnWidth(column, theme.px(width))

    @property
    def chosen(self) -> ListedUser | None:
        """The user of the chosen row."""
        row = self.currentIndex().row()
        return self._users.users[row] if 0 <= row < len(self._users.users) else None

    def choose(self, user_id: str) -> None:
        """Choose a user, or the first one if they are not there."""
        rows = [row for row, each in enumerate(self._users.users) if each.user.id == user_id]
        self.setCurrentIndex(self._users.index(rows[0] if rows else 0, 0))


def _cells(each: ListedUser) -> tuple[str, str, str, str]:
    return each.user.name, told(ROLE_WORDS[each.user.role]), state_text(each), seen_text(each)


def _color(each: ListedUser, column: int) -> str:
    if each.user.state is UserState.DISABLED:
        return "muted"
    if column == _STATE and each.waits_s:
        return "refer"
    return "text" if column == 0 else "muted"


def state_text(each: ListedUser, now: datetime | None = None) -> str:
    """Whether somebody may sign in, in a few words."""
    if each.user.state is UserState.DISABLED:
        return tr("May not sign in")
    if each.waits_s:
        until = (now or datetime.now(UTC)) + timedelta(seconds=each.waits_s)
        return tr("Locked until {time}", time=f"{until.astimezone():%H:%M}")
    return tr("Password to be changed") if each.user.must_change else tr("Active")


def seen_text(each: ListedUser) -> str:
    """When somebody was last here, by this computer's clock."""
    if not each.last_sign_in_utc:
        return tr("Never")
    return moment_text(datetime.fromisoformat(each.last_sign_in_utc).astimezone())
