"""The item that is checked against the account in view: signatures, amount, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QImage,
    QKeySequence,
    QPainter,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.decision import Warning
from siggui.ui.busy_line import BusyLine
from siggui.ui.button_keys import click_on_key
from siggui.ui.decision_buttons import DecisionButtons
from siggui.ui.dropping import images_in, take, welcome
from siggui.ui.icons import Icons
from siggui.ui.listing_menu import ListingMenu
from siggui.ui.messages import Banner
from siggui.ui.naming import named, with_role
from siggui.ui.own_view_sheet import OwnViewSheet
from siggui.ui.painting import paint_fitted
from siggui.ui.theme import Theme
from siggui.ui.warning_words import in_full
from siggui.ui.wording import told, tr

_PICTURE_PX = (120, 48)


@dataclass(frozen=True, slots=True)
class ItemVerdict:
    """What the card says.

    Attributes:
        icon: ``"match"``, ``"refer"``, ``"no_match"`` or ``"info"``.
        word: Of the verdict.
        sentence: Why.
        lines: About each signature, then warnings.
        warnings: The same once more, with what was measured.
    """

    icon: str
    word: str
    sentence: str
    lines: tuple[str, ...]
    warnings: tuple[Warning, ...]


class ItemPanel(QFrame):
    """One quiet card over the signatories; files may be dropped on it.

    Signals:
        load_wanted: Choose the item's files.
        dropped: Files or images.
        check_wanted: Compare with every signatory and apply the mandate.
        stop_wanted: Stop reading or comparing.
        changed: Another amount, or a signature was taken in or out.
        decided: ``Outcome`` and ``Reason``.
        viewed: What the clerk says before the result is told, an ``OwnView``.
        listing_wanted: The rejected item is a known forgery from now on: the reason's code.
    """

    load_wanted = Signal()
    dropped = Signal(object)
    check_wanted = Signal()
    stop_wanted = Signal()
    changed = Signal()
    decided = Signal(object, object)
    viewed = Signal(object)
    listing_wanted = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("item_panel")
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._theme, self._icons = theme, icons
        self._verdict: ItemVerdict | None = None
        self._tiles: list[QToolButton] = []
        self.amount = named(QLineEdit(), "item_amount", tr("Amount of the item"))
        self.amount.setPlaceholderText(tr("Amount"))
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.amount.setFixedWidth(theme.px(152))
        self.amount.setFont(theme.font(13, tabular=True))
        self.signed = named(QLineEdit(), "item_signed", tr("Day on which the item was signed"))
        self.signed.setPlaceholderText(tr("Signed today"))
        self.signed.setToolTip(tr("Year-month-day; the specimens that were valid on it count"))
        self.signed.setFixedWidth(theme.px(120))
        self.signed.setFont(theme.font(13, tabular=True))
        self._load = named(QPushButton(tr("Load item…")), "item_load")
        self._who = named(QPushButton(tr("Who signed?")), "account_who")
        icons.bind(self._load, "page")
        icons.bind(self._who, "search")
        click_on_key(self._load, tr("Find the signatures on a page"), "Ctrl+L")
        click_on_key(self._who, tr("Compare with all signatories and apply the mandate"), "Ctrl+W")
        self._hint = with_role(named(QLabel(), "item_hint"), "muted")
        self.busy = BusyLine("item_busy")
        self.banner = Banner(theme, icons)
        self._icon = QLabel()
        self._word = with_role(named(QLabel(), "item_word"), "title")
        self._sentence = named(QLabel(), "item_sentence")
        self._lines = with_role(named(QLabel(), "item_lines"), "muted")
        self._state = with_role(named(QLabel(), "item_state"), "muted")
        self._buttons = DecisionButtons(theme, icons, "item")
        self._list = with_role(
            named(QPushButton(tr("Put on the list of forgeries…")), "item_list"), "link"
        )
        self._list.setToolTip(tr("Every item of every account is compared with this list"))
        self._list.hide()
        self._result = named(QWidget(), "item_result", tr("Result"))
        self._asking = QWidget()
        self._asking.setFixedHeight(theme.px(224))
        self._asking.hide()
        self._own_view = OwnViewSheet(theme, self._asking, "item_", is_narrow=True)
        self._pictures = QHBoxLayout()
        self._lay_out()
        self._load.clicked.connect(self.load_wanted)
        self._who.clicked.connect(self.check_wanted)
        self._listing = ListingMenu("item_listing_menu", self)
        self._listing.chosen.connect(self.listing_wanted)
        self._list.clicked.connect(lambda: self._listing.open_below(self._list))
        self._buttons.decided.connect(self.decided)
        self._own_view.given.connect(self.viewed)
        self.amount.textChanged.connect(self.changed)
        self.signed.textChanged.connect(self.changed)
        for field in (self.amount, self.signed):
            field.returnPressed.connect(self._who.click)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.stop_wanted)
        theme.changed.connect(self._renew)
        self.set_signatures((), "")
        self.show_verdict(None)

    def set_signatures(self, pictures: Sequence[QImage], hint: str) -> None:
        """Show the item's signatures, all of them taken in.

        Args:
            pictures: Small pictures, in order.
            hint: Where they come from, or what to do.
        """
        for tile in self._tiles:
            self._pictures.removeWidget(tile)
            tile.setParent(None)
            tile.deleteLater()
        self._tiles = []
        for number, picture in enumerate(pictures):
            tile = named(
                QToolButton(),
                f"item_signature_{number}",
                tr("Signature {number}", number=number + 1),
            )
            tile.setToolTip(tr("Compare this signature; Space leaves it out"))
            tile.setCheckable(True)
            tile.setChecked(True)
            size = QSize(*(self._theme.px(side) for side in _PICTURE_PX))
            tile.setIcon(QIcon(_on_paper(picture, size, self.devicePixelRatioF())))
            tile.setIconSize(size)
            tile.setText(tr("Signature {number}", number=number + 1))
            tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            tile.toggled.connect(lambda _on: self.changed.emit())
            self._pictures.insertWidget(number, tile)
            self._tiles.append(tile)
        self._hint.setText(hint)
        self.show_verdict(None)

    @property
    def chosen(self) -> tuple[int, ...]:
        """Which signatures the clerk takes in."""
        return tuple(number for number, tile in enumerate(self._tiles) if tile.isChecked())

    def set_usable(self, can_check: bool, has_account: bool) -> None:
        """Whether there is something to compare, and with whom."""
        self._who.setEnabled(can_check)
        self._load.setEnabled(has_account)

    def show_verdict(self, verdict: ItemVerdict | None) -> None:
        """Say what came of it; None takes it away."""
        self._verdict = verdict
        self.ask_own_view(False)
        self._result.setVisible(verdict is not None)
        self._list.hide()
        if verdict is not None:
            word, sentence = told(verdict.word), told(verdict.sentence)
            self._word.setText(word)
            self._sentence.setText(sentence)
            self._lines.setText("\n".join(told(line) for line in verdict.lines))
            self._lines.setVisible(bool(verdict.lines))
            self._lines.setToolTip(in_full(verdict.warnings))
            self._lines.setAccessibleDescription(in_full(verdict.warnings))
            self._result.setAccessibleName(f"{word}. {sentence}")
        self.show_state("", can_decide=verdict is not None)
        self._renew()

    def ask_own_view(self, asked: bool) -> None:
        """Ask what the clerk sees themselves, where the result would be."""
        # First: hidden with what lies on it, the sheet could not give the keys back.
        self._own_view.ask(asked)
        self._asking.setVisible(asked)

    def show_state(self, sentence: str, *, can_decide: bool) -> None:
        """Say what was recorded."""
        self._state.setText(sentence)
        self._buttons.set_usable(can_decide)

    def set_listable(self, listable: bool) -> None:
        """Whether the item can be put on the list of known forgeries."""
        self._list.setVisible(listable)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be dropped anywhere on the card."""
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the files."""
        self.dropped.emit(images_in(take(event)))

    def _renew(self) -> None:
        if self._verdict is not None:
            name, ratio = self._verdict.icon, self.devicePixelRatioF()
            color = "accent" if name == "info" else name
            self._icon.setPixmap(self._icons.pixmap(name, self._theme.px(20), color, ratio))

    def _lay_out(self) -> None:
        px = self._theme.px
        for label in (self._word, self._sentence, self._lines, self._state, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self._sentence, self._lines):
            label.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(with_role(QLabel(tr("Item")), "title"))
        head.addWidget(self._hint, 1)
        head.addWidget(self.signed)
        head.addWidget(self.amount)
        head.addWidget(self._load)
        head.addWidget(self._who)
        self._pictures.setSpacing(px(8))
        self._pictures.addStretch(1)
        said = QHBoxLayout()
        said.setSpacing(px(8))
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._word, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._sentence, 1)
        decision = QHBoxLayout()
        decision.setSpacing(px(8))
        decision.addWidget(self._buttons)
        decision.addWidget(self._state, 1)
        decision.addWidget(self._list)
        result = QVBoxLayout(self._result)
        result.setContentsMargins(0, 0, 0, 0)
        result.setSpacing(px(8))
        result.addLayout(said)
        result.addWidget(self._lines)
        result.addLayout(decision)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(8))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addLayout(self._pictures)
        column.addWidget(self.banner)
        column.addWidget(self._asking)
        column.addWidget(self._result)
        column.addWidget(self.busy)


def _on_paper(picture: QImage, size: QSize, ratio: float) -> QPixmap:
    """A picture on white paper, all of one size so that captions stand in one line."""
    paper = QPixmap(size * ratio)
    paper.setDevicePixelRatio(ratio)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    paint_fitted(painter, QRectF(0, 0, size.width(), size.height()), picture)
    painter.end()
    return paper
