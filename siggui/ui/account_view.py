"""The account in view: whose it is, who signs for it, and their specimens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.decision import Finding
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.empty_state import EmptyState
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.record_work import ShownAccount
from siggui.ui.signatory_card import SignatoryCard
from siggui.ui.theme import Theme


class AccountView(QWidget):
    """Heading, messages, and a card for each signatory.

    Signals:
        add_wanted: Add a signatory.
        who_wanted: Compare the questioned signature with every signatory.
        card_made: A new ``SignatoryCard``, to connect to.
    """

    add_wanted = Signal()
    who_wanted = Signal()
    card_made = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account_view")
        self._theme, self._icons = theme, icons
        self.shown: ShownAccount | None = None
        self.cards: list[SignatoryCard] = []
        self._number = named(QLabel(), "account_number")
        self._number.setFont(theme.font(20, strong=True, tabular=True))
        self._customer = with_role(named(QLabel(), "account_customer"), "muted")
        for label in (self._number, self._customer):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._who = named(QPushButton("Who signed?"), "account_who")
        icons.bind(self._who, "search")
        self._add = named(QPushButton("Add signatory…"), "account_add")
        icons.bind(self._add, "add")
        click_on_key(self._who, "Compare the questioned signature with all signatories", "Ctrl+W")
        click_on_key(self._add, "Add a person who signs", "Ctrl+G")
        self._who.clicked.connect(self.who_wanted)
        self._add.clicked.connect(self.add_wanted)
        self.busy = BusyLine("account_view_busy")
        self.banner = Banner(theme, icons)
        self._empty = EmptyState(theme, icons, "account_empty", "account")
        self._empty.pressed.connect(self.add_wanted)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, theme.px(8), 0)
        self._list.setSpacing(theme.px(8))
        self._list.addStretch(1)
        holder = named(QWidget(), "account_cards")
        holder.setLayout(self._list)
        self._scroll = named(QScrollArea(), "account_scroll", "Signatories")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(holder)
        self._lay_out()

    def show_account(self, shown: ShownAccount, day: date) -> None:
        """Put another account, or the same one anew, in view."""
        file = shown.file
        self.shown = shown
        self._number.setText(file.account.number)
        self._customer.setText(f"{file.customer.name}  ·  Customer {file.customer.number}")
        for card in self.cards:
            self._list.removeWidget(card)
            # At once out of sight and of reach; the deletion itself comes with the next event.
            card.setParent(None)
            card.deleteLater()
        self.cards = []
        for number, signatory in enumerate(file.signatories):
            card = SignatoryCard(self._theme, self._icons, number, signatory, day)
            card.set_pictures(shown.pictures)
            self._list.insertWidget(number, card)
            self.cards.append(card)
            self.card_made.emit(card)
        has_cards = bool(self.cards)
        self._scroll.setVisible(has_cards)
        self._empty.setVisible(not has_cards)
        self._empty.set_texts(
            "Nobody signs for this account yet",
            "Add the people whose signatures are valid.",
            "Add signatory…",
            "Add a person who signs  (Ctrl+G)",
        )
        self._empty.set_primary(True)
        comparable = [card for card in self.cards if card.file.valid_on(day)]
        if len(comparable) == 1:
            comparable[0].set_next_step()

    def set_questioned(self, is_there: bool, on_page: int) -> None:
        """What lies on the Verify page.

        Args:
            is_there: A questioned signature.
            on_page: Specimens that are not on file.
        """
        self._who.setEnabled(is_there and bool(self.cards))
        for card in self.cards:
            card.set_on_page(on_page)

    def show_findings(self, findings: Mapping[str, Finding]) -> None:
        """Say of each signatory how the questioned signature compares."""
        for card in self.cards:
            card.set_finding(findings.get(card.file.signatory.id))

    def card_of(self, signatory_id: str) -> SignatoryCard | None:
        """The card of a signatory, if it is in view."""
        return next((c for c in self.cards if c.file.signatory.id == signatory_id), None)

    def reveal(self, card: SignatoryCard) -> None:
        """Scroll to a card."""
        self._scroll.ensureWidgetVisible(card)

    def _lay_out(self) -> None:
        px = self._theme.px
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(self._number)
        texts.addWidget(self._customer)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addLayout(texts, 1)
        head.addWidget(self._who, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        # As wide as the cards, which leave room for the scroll bar.
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, px(8), 0)
        above.setSpacing(px(8))
        above.addLayout(head)
        above.addWidget(self.busy)
        above.addWidget(self.banner)
        column.addLayout(above)
        column.addWidget(self._empty, 1)
        column.addWidget(self._scroll, 1)
