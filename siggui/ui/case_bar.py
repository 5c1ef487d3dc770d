"""The line over the Verify page while an account's specimens lie there: whose, and the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.casework import Outcome
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.decision_buttons import DecisionButtons
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.theme import Theme
from siggui.ui.wording import tr
from siggui.wording import say

WORDS = {
    Outcome.PASS: say("Passed"),
    Outcome.REFER: say("Referred"),
    Outcome.REJECT: say("Rejected"),
}


class CaseBar(QFrame):
    """Hidden unless specimens on file are compared with.

    Args:
        theme: For distances.
        icons: One family of icons.
        name: Begins the names of what is on it.
        decides: Whether there is anything to decide; a past case is only looked at.

    Signals:
        decided: ``Outcome`` and ``Reason``.
        closed: The clerk wants to work without the account.
        report_wanted: Of the decision that was just recorded.
    """

    decided = Signal(object, object)
    closed = Signal()
    report_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str = "case",
        *,
        decides: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_bar")
        self.setProperty("role", "bar")
        self._who = with_role(named(QLabel(), f"{name}_who"), "title")
        self._state = with_role(named(QLabel(), f"{name}_state"), "muted")
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self._who, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = DecisionButtons(theme, icons, name)
        self._buttons.decided.connect(self.decided)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._who)
        row.addSpacing(theme.px(8))
        row.addWidget(self._state, 1)
        row.addWidget(self._buttons)
        self._buttons.setVisible(decides)
        self._report = named(QPushButton(tr("Save report…")), f"{name}_report")
        icons.bind(self._report, "page")
        click_on_key(self._report, tr("Save a report of this case as PDF"), "F9")
        self._report.clicked.connect(self.report_wanted)
        self._report.hide()
        row.addWidget(self._report)
        closing = tr("Work without the account") if decides else tr("Leave the past case")
        close = with_role(named(QPushButton(), f"{name}_close", closing), "quiet")
        close.setToolTip(closing)
        icons.bind(close, "close")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.busy = BusyLine(f"{name}_busy")
        self.banner = Banner(theme, icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(4))
        column.setSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self.banner)
        column.addWidget(self.busy)
        self.hide()

    def show_case(self, account: str, signatory: str) -> None:
        """Say whose specimens lie on the page."""
        self._who.setText(f"{account}  ·  {signatory}")
        self.banner.clear()
        self.show()

    @property
    def title(self) -> str:
        """Whose signature lies on the page."""
        return self._who.text()

    def show_state(self, sentence: str, *, can_decide: bool, can_report: bool = False) -> None:
        """Say what is missing or what was recorded."""
        self._state.setText(sentence)
        self._state.setToolTip(sentence)
        self._buttons.set_usable(can_decide)
        self._report.setVisible(can_report)
