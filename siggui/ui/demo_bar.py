"""The invented bank's queue: one item after the other, with its story and, if asked, the truth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.signature import Origin
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr


@dataclass(frozen=True, slots=True)
class DemoItem:
    """One questioned signature of the demo.

    Attributes:
        signatory: Whose signature it claims to be.
        story: One sentence that does not give the answer away.
        truth: One sentence that does.
        specimens: Files of that person's specimens.
        questioned: Where the questioned signature is.
    """

    signatory: str
    story: str
    truth: str
    specimens: tuple[Path, ...]
    questioned: Origin


class DemoBar(QFrame):
    """Leafs through the items.

    Signals:
        item_chosen: The ``DemoItem`` to put on the page.
    """

    item_chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demo_bar")
        self._items: tuple[DemoItem, ...] = ()
        self._index = 0
        self._place = with_role(named(QLabel(tr("Drawing the demo bank…")), "demo_place"), "title")
        self._story = named(QLabel(), "demo_story")
        self._story.setTextFormat(Qt.TextFormat.PlainText)
        self._story.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._answer = named(QPushButton(tr("Show the truth")), "demo_answer")
        self._answer.setToolTip(tr("Say who really wrote it  (T)"))
        self._previous = named(QPushButton(tr("Previous")), "demo_previous")
        self._previous.setToolTip(tr("Previous item  (P)"))
        self._next = named(QPushButton(tr("Next item")), "demo_next")
        self._next.setToolTip(tr("Next item  (N)"))
        icons.bind(self._previous, "chevron-left")
        icons.bind(self._next, "chevron-right")
        self._answer.clicked.connect(self.show_truth)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(12))
        row.addWidget(self._place)
        row.addWidget(self._story, 1)
        for button in (self._answer, self._previous, self._next):
            button.setEnabled(False)
            row.addWidget(button)

    def set_items(self, items: tuple[DemoItem, ...]) -> None:
        """The bank is drawn: begin with its first item."""
        self._items = items
        for button in (self._answer, self._previous, self._next):
            button.setEnabled(bool(items))
        self._choose(0)

    def show_failure(self) -> None:
        """The bank could not be drawn."""
        self._place.setText(tr("The demo bank could not be drawn."))

    def step(self, by: int) -> None:
        """Go to another item, round the end."""
        self._choose(self._index + by)

    def show_truth(self) -> None:
        """Say who wrote it."""
        if self._items:
            self._story.setText(told(self._items[self._index].truth))
            self._story.setToolTip(self._story.text())

    def _choose(self, index: int) -> None:
        if not self._items:
            return
        self._index = index % len(self._items)
        item = self._items[self._index]
        self._place.setText(
            tr(
                "Demo bank · {index} of {items} · {signatory}",
                index=self._index + 1,
                items=len(self._items),
                signatory=item.signatory,
            )
        )
        self._story.setText(told(item.story))
        self._story.setToolTip(told(item.story))
        self.item_chosen.emit(item)
