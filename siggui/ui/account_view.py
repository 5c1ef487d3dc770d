"""The account in view: whose it is, who signs for it, and their specimens."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.amount import AmountStyle
from siggui.domain.decision import Finding
from siggui.domain.mandate_text import in_sentences
from siggui.ui.amounts import amount_style
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.empty_state import EmptyState
from siggui.ui.icons import Icons
from siggui.ui.item_panel import ItemPanel
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.record_work import ShownAccount
from siggui.ui.signatory_card import SignatoryCard
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import joined, say

_INSTRUCTIONS_SHOWN = 240


class AccountView(QWidget):
    """Heading, messages, and a card for each signatory.

    Signals:
        add_wanted: Add a signatory.
        mandate_wanted: Change the mandate.
        erase_wanted: Erase the customer.
        history_wanted: Show what happened to the account.
        card_wanted: Enroll a signature card.
        card_made: A new ``SignatoryCard``, to connect to.
    """

    add_wanted = Signal()
    mandate_wanted = Signal()
    erase_wanted = Signal()
    history_wanted = Signal()
    card_wanted = Signal()
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
        self._mandate = named(QLabel(), "account_mandate", tr("Mandate"))
        self._instructions = with_role(named(QLabel(), "account_instructions"), "muted")
        for label in (self._number, self._customer, self._mandate, self._instructions):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = with_role(named(QPushButton(), "account_more", tr("More")), "quiet")
        self._more.setToolTip(tr("More that can be done with this customer"))
        icons.bind(self._more, "more")
        menu = named(QMenu(self._more), "account_more_menu")
        self._card = menu.addAction(tr("Enroll a signature card…"))
        self._card.setObjectName("account_card")
        self._card.setShortcut(QKeySequence("Ctrl+Shift+G"))
        self._card.triggered.connect(self.card_wanted)
        # The key works without the menu.
        self.addAction(self._card)
        history = menu.addAction(tr("History…"))
        history.setObjectName("account_history")
        history.setShortcut(QKeySequence("Ctrl+H"))
        history.triggered.connect(self.history_wanted)
        self.addAction(history)
        menu.addSeparator()
        erase = menu.addAction(tr("Erase this customer…"))
        erase.setObjectName("account_erase")
        erase.triggered.connect(self.erase_wanted)
        # popup(), not exec(): no nested event loop.
        self._more.clicked.connect(
            lambda: menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
        )
        self._add = named(QPushButton(tr("Add signatory…")), "account_add")
        icons.bind(self._add, "add")
        click_on_key(self._add, tr("Add a person who signs"), "Ctrl+G")
        self._change = named(QPushButton(tr("Mandate…")), "account_change_mandate")
        click_on_key(self._change, tr("Say who may sign, and up to which amount"), "Ctrl+M")
        self._change.clicked.connect(self.mandate_wanted)
        self._add.clicked.connect(self.add_wanted)
        self.item = ItemPanel(theme, icons)
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
        self._scroll = named(QScrollArea(), "account_scroll", tr("Signatories"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(holder)
        # The cards keep their width, which is that of what stands above, with a bar and without.
        self._scroll.verticalScrollBar().rangeChanged.connect(
            lambda _low, high: self._list.setContentsMargins(0, 0, 0 if high else theme.px(8), 0)
        )
        self._lay_out()

    def show_account(self, shown: ShownAccount, day: date) -> None:
        """Put another account, or the same one anew, in view."""
        file = shown.file
        self.shown = shown
        self._number.setText(file.account.number)
        self._customer.setText(
            tr(
                "{name}  ·  Customer {number}",
                name=file.customer.name,
                number=file.customer.number,
            )
        )
        self._show_mandate(shown, amount_style())
        for card in self.cards:
            self._list.removeWidget(card)
            # At once out of sight and of reach; the deletion itself comes with the next event.
            card.setParent(None)
            card.deleteLater()
        self.cards = []
        for number, signatory in enumerate(file.signatories):
            card = SignatoryCard(self._theme, self._icons, number, signatory, day)
            card.set_pictures(shown.pictures)
            panel = file.mandate.panels.get(signatory.signatory.id) if file.mandate else None
            card.set_panel(panel.value if panel else "")
            self._list.insertWidget(number, card)
            self.cards.append(card)
            self.card_made.emit(card)
        has_cards = bool(self.cards)
        self._scroll.setVisible(has_cards)
        self.item.setVisible(has_cards)
        self._card.setEnabled(has_cards)
        self._empty.setVisible(not has_cards)
        self._empty.set_texts(
            tr("Nobody signs for this account yet"),
            tr("Add the people whose signatures are valid."),
            tr("Add signatory…"),
            tr("Add a person who signs  (Ctrl+G)"),
        )
        self._empty.set_primary(True)
        comparable = [card for card in self.cards if card.file.valid_on(day)]
        if len(comparable) == 1:
            comparable[0].set_next_step()

    def clear(self) -> None:
        """Forget the account: it is on file no more."""
        self.shown = None
        self.banner.clear()

    def set_on_page(self, on_page: int) -> None:
        """How many specimens that are not on file lie on the Verify page."""
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

    def _show_mandate(self, shown: ShownAccount, style: AmountStyle) -> None:
        mandate = shown.file.mandate
        if mandate is None:
            self._mandate.setText(tr("No mandate yet: nothing says who may sign, and how many."))
        else:
            parts: list[str] = [say("Always refer.")] if mandate.always_refer else []
            parts += [rules] if (rules := in_sentences(mandate, style)) else []
            self._mandate.setText(told(joined(parts)))
        with_role(self._mandate, "muted" if mandate is None else "").style().polish(self._mandate)
        text = "" if mandate is None else " ".join(mandate.instructions.split())
        short = text if len(text) <= _INSTRUCTIONS_SHOWN else f"{text[:_INSTRUCTIONS_SHOWN]}…"
        self._instructions.setText(short)
        self._instructions.setToolTip("" if short == text or mandate is None else text)
        self._instructions.setVisible(bool(short))

    def _lay_out(self) -> None:
        px = self._theme.px
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(self._number)
        texts.addWidget(self._customer)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addLayout(texts, 1)
        head.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        # As wide as the cards, which leave room for the scroll bar.
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, px(8), 0)
        above.setSpacing(px(8))
        above.addLayout(head)
        for label in (self._mandate, self._instructions):
            label.setWordWrap(True)
            above.addWidget(label)
        above.addWidget(self.busy)
        above.addWidget(self.banner)
        above.addWidget(self.item)
        column.addLayout(above)
        column.addWidget(self._empty, 1)
        column.addWidget(self._scroll, 1)
