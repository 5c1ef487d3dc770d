"""Which items of the queue are shown, and in which order: four quiet choices in a row."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from siggui.domain.decision import Decision
from siggui.domain.work_queue import OPEN, ItemState, SortBy, Wanted
from siggui.ui.choice import Choice
from siggui.ui.icons import Icons
from siggui.ui.naming import named
from siggui.ui.theme import Theme

_STATES: tuple[tuple[str, tuple[ItemState, ...]], ...] = (
    ("To do", OPEN),
    ("Waiting", (ItemState.WAITING,)),
    ("Second look", (ItemState.SECOND_LOOK,)),
    ("Supervisor", (ItemState.SUPERVISOR,)),
    ("Parked", (ItemState.PARKED,)),
    ("Done", (ItemState.DONE,)),
)
_DECISIONS = (
    ("Any advice", None),
    ("Match", Decision.MATCH),
    ("Refer", Decision.REFER),
    ("No match", Decision.NO_MATCH),
)
_AMOUNTS: tuple[tuple[str, int, int | None], ...] = (
    ("Any amount", 0, None),
    ("Below 1,000", 1, 100_000),
    ("1,000 to 10,000", 100_000, 1_000_000),
    ("10,000 and more", 1_000_000, None),
)
_SORTS = (
    ("Highest risk first", SortBy.RISK),
    ("Oldest first", SortBy.AGE),
    ("Largest first", SortBy.AMOUNT),
)


class QueueFilter(QWidget):
    """Says what is wanted.

    Signals:
        changed: Another choice.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self._boxes: list[QComboBox] = []
        for name, spoken, texts in (
            ("queue_state", "Who items wait for", [text for text, _ in _STATES]),
            ("queue_decision", "The machine's advice", [text for text, _ in _DECISIONS]),
            ("queue_amount", "Amount", [text for text, *_ in _AMOUNTS]),
            ("queue_sort", "Order", [text for text, _ in _SORTS]),
        ):
            box = named(Choice(theme, icons), name, spoken)
            box.addItems(texts)
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            self._boxes.append(box)
            row.addWidget(box)

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        state, decision, amount, sort = (box.currentIndex() for box in self._boxes)
        _, least, below = _AMOUNTS[amount]
        return Wanted(_STATES[state][1], _DECISIONS[decision][1], least, below, _SORTS[sort][1])

    @property
    def hides_any(self) -> bool:
        """Whether open items may be left out."""
        return any(box.currentIndex() for box in self._boxes[:3])

    def set_blind(self, blind: bool) -> None:
        """Take away the choice by the machine's advice from who looks for themselves first."""
        box = self._boxes[1]
        if blind:
            box.setCurrentIndex(0)
        box.setEnabled(not blind)
        box.setToolTip("Your own view comes first." if blind else "")

    def reset(self) -> None:
        """Show everything that is to be done."""
        for box in self._boxes[:3]:
            box.setCurrentIndex(0)
