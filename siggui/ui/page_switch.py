"""The pages of the window and the quiet switch between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.ui.keys import ALWAYS
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.ui.case_bar import CaseBar
    from siggui.ui.queue_bar import QueueBar

VERIFY, ACCOUNTS, QUEUE = 0, 1, 2


class PageSwitch(QStackedWidget):
    """Shows one page; the keys of the others sleep.

    Args:
        theme: For distances.
        verify_page: Is there from the start.
        make_accounts: Makes the second page when it is first wanted: the window paints without it.
        make_queue: Makes the third page, likewise.

    Signals:
        switched: ``VERIFY``, ``ACCOUNTS`` or ``QUEUE``.
        case_begun: Who has the Verify page now; a case that lay there before ends.
        left: The person at the desk goes: whoever holds anything of theirs lets go of it.
    """

    switched = Signal(int)
    case_begun = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        verify_page: QWidget,
        make_accounts: Callable[[], QWidget],
        make_queue: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self._makers = {ACCOUNTS: make_accounts, QUEUE: make_queue}
        self._made: dict[int, QWidget] = {}
        self._verify = QWidget()
        self._verify_keys = QActionGroup(self)
        self._verify_keys.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._bars: list[CaseBar | QueueBar] = []
        self._over_verify = QVBoxLayout()
        self._over_verify.setContentsMargins(0, 0, 0, 0)
        self._over_verify.setSpacing(0)
        self._over_verify.addWidget(verify_page, 1)
        self._verify.setLayout(self._over_verify)
        self.addWidget(self._verify)
        self.tabs = named(QWidget(), "page_tabs", tr("Pages"))
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self.tabs)
        row.setContentsMargins(0, 0, theme.px(12), 0)
        row.setSpacing(theme.px(4))
        for number, (name, text, spoken, key) in enumerate(
            (
                ("verify", tr("Verify"), tr("Verify page"), "F2"),
                ("accounts", tr("Accounts"), tr("Accounts page"), "F3"),
                ("queue", tr("Queue"), tr("Queue page"), "F4"),
            )
        ):
            button = with_role(named(QToolButton(), f"tab_{name}", spoken), "tab")
            button.setText(text)
            button.setToolTip(f"{spoken}  ({key})")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, number=number: self.show_page(number))
            self._buttons.addButton(button, number)
            row.addWidget(button)
        self._buttons.button(VERIFY).setChecked(True)

    def guard(self, actions: dict[str, QAction]) -> None:
        """Name the window's actions, so that those of a hidden page can sleep."""
        for name, action in actions.items():
            if name not in ALWAYS:
                self._verify_keys.addAction(action)

    def lay_over_verify(self, bar: CaseBar | QueueBar) -> None:
        """Put the line of a case above the Verify page; it shows itself while one lies there."""
        self._bars.append(bar)
        self._over_verify.insertWidget(0, bar)

    @property
    def case_title(self) -> str:
        """Which case lies on the Verify page; empty without one."""
        return next((bar.title for bar in self._bars if not bar.isHidden()), "")

    @property
    def accounts(self) -> QWidget:
        """The second page."""
        return self._later(ACCOUNTS)

    @property
    def queue(self) -> QWidget:
        """The third page."""
        return self._later(QUEUE)

    def begin_case(self, flow: object) -> None:
        """Say who has the Verify page from now on."""
        self.case_begun.emit(flow)

    def leave(self) -> None:
        """The person at the desk goes: nothing of what lies here is for the next one."""
        self.case_begun.emit(None)
        self.left.emit()
        self.show_page(VERIFY)

    def is_at(self, number: int) -> bool:
        """Whether a page is shown."""
        return self._buttons.checkedId() == number

    def show_page(self, number: int) -> None:
        """Go to a page."""
        page = self._verify if number == VERIFY else self._later(number)
        self._buttons.button(number).setChecked(True)
        self._verify_keys.setEnabled(number == VERIFY)
        self.setCurrentWidget(page)
        self.switched.emit(number)

    def _later(self, number: int) -> QWidget:
        if number not in self._made:
            self._made[number] = self._makers[number]()
            self.addWidget(self._made[number])
        return self._made[number]
