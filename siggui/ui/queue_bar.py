"""The line over the Verify page while an item of the queue lies there, and the last decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.decision_buttons import DecisionButtons
from siggui.ui.elided_label import ElidedLabel
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.signature_switch import SignatureSwitch
from siggui.ui.theme import Theme
from siggui.ui.wording import tr


class QueueBar(QFrame):
    """Hidden unless the queue is being worked through.

    Signals:
        decided: ``Outcome`` and ``Reason``.
        parked: Set the item aside.
        skipped: Give it back and go on.
        undone: Take the last decision back.
        framing_wanted: Frame the signature on the item's page anew.
        closed: Leave the queue.
    """

    decided = Signal(object, object)
    parked = Signal()
    skipped = Signal()
    undone = Signal()
    framing_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_bar")
        self.setProperty("role", "bar")
        self._who = with_role(named(QLabel(), "queue_who"), "title")
        self._state = with_role(named(ElidedLabel(), "queue_item_state"), "muted")
        self._last = with_role(named(QLabel(), "queue_last"), "muted")
        for label in (self._who, self._last):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = with_role(named(QPushButton(tr("Undo")), "queue_undo"), "link")
        icons.bind(self._undo, "undo", "accent")
        click_on_key(self._undo, tr("Take the decision back"), "U")
        self._undo.clicked.connect(self.undone)
        self.signatures = SignatureSwitch(theme)
        self.buttons = DecisionButtons(theme, icons, "queue")
        self.buttons.decided.connect(self.decided)
        self._frame = with_role(
            named(QPushButton(), "queue_frame", tr("Frame the signature again…")), "quiet"
        )
        icons.bind(self._frame, "crop")
        click_on_key(self._frame, tr("Frame the signature again…"), "Shift+E")
        self._frame.clicked.connect(self.framing_wanted)
        self._park = named(QPushButton(tr("Park")), "queue_park")
        click_on_key(self._park, tr("Set the item aside"), "F9")
        self._park.clicked.connect(self.parked)
        self._skip = named(QPushButton(tr("Next")), "queue_skip")
        click_on_key(self._skip, tr("Give it back and go on to the next"), "J")
        self._skip.clicked.connect(self.skipped)
        close = with_role(named(QPushButton(), "queue_close", tr("Leave the queue")), "quiet")
        close.setToolTip(tr("Leave the queue"))
        icons.bind(close, "close")
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._who)
        row.addWidget(self.signatures)
        row.addSpacing(theme.px(8))
        row.addWidget(self._state, 1)
        row.addWidget(self._last)
        row.addWidget(self._undo)
        row.addSpacing(theme.px(8))
        row.addWidget(self._frame)
        row.addWidget(self.buttons)
        for button in (self._park, self._skip, close):
            row.addWidget(button)
        self.busy = BusyLine("queue_item_busy")
        self.banner = Banner(theme, icons)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(4))
        column.setSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self.banner)
        column.addWidget(self.busy)
        self.show_last("")
        self.hide()

    def show_item(self, title: str, at: int = 0, count: int = 1) -> None:
        """Say which item lies on the page, and which of how many signatures of it."""
        self._who.setText(title)
        self.signatures.show_place(at, count)
        self.banner.clear()
        self.show()

    @property
    def title(self) -> str:
        """Whose signature lies on the page."""
        return self._who.text()

    def show_state(self, sentence: str, *, can_decide: bool, can_leave: bool) -> None:
        """Say what is missing, and what can be done."""
        self._state.setText(sentence)
        self.buttons.set_usable(can_decide)
        for part in (self.signatures, self._frame, self._park, self._skip):
            part.setEnabled(can_leave)

    def show_last(self, sentence: str) -> None:
        """Say what was decided last, while it can be taken back; an empty text for nothing."""
        self._last.setText(sentence)
        self._last.setVisible(bool(sentence))
        self._undo.setVisible(bool(sentence))
