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
from siggui.ui.wording import told, tr
from siggui.wording import say

_STATES: tuple[tuple[str, tuple[ItemState, ...]], ...] = (
    (say("To do"), OPEN),
    (say("Waiting"), (ItemState.WAITING,)),
    (say("Second look"), (ItemState.SECOND_LOOK,)),
    (say("Supervisor"), (ItemState.SUPERVISOR,)),
    (say("Parked"), (ItemState.PARKED,)),
    (say("Done"), (ItemState.DONE,)),
)
_DECISIONS = (
    (say("Any advice"), None),
    (say("Match"), Decision.MATCH),
    (say("Refer"), Decision.REFER),
    (say("No match"), Decision.NO_MATCH),
)
_AMOUNTS: tuple[tuple[str, int, int | None], ...] = (
    (say("Any amount"), 0, None),
    (say("Below {above:,}", above=1_000), 1, 100_000),
    (say("{low:,} to {high:,}", low=1_000, high=10_000), 100_000, 1_000_000),
    (say("{low:,} and more", low=10_000), 1_000_000, None),
)
_SORTS = (
    (say("Highest risk first"), SortBy.RISK),
    (say("Oldest first"), SortBy.AGE),
    (say("Largest first"), SortBy.AMOUNT),
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
            ("queue_state", tr("Who items wait for"), [text for text, _ in _STATES]),
            ("queue_decision", tr("The machine's advice"), [text for text, _ in _DECISIONS]),
            ("queue_amount", tr("Amount"), [text for text, *_ in _AMOUNTS]),
            ("queue_sort", tr("Order"), [text for text, _ in _SORTS]),
        ):
            box = named(Choice(theme, icons), name, spoken)
            box.addItems([told(text) for text in texts])
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
        box.setToolTip(tr("Your own view comes first.") if blind else "")

    def reset(self) -> None:
        """Show everything that is to be done."""
        for box in self._boxes[:3]:
            box.setCurrentIndex(0)
