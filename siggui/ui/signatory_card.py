"""One signatory of the account in view: name, specimens, and what can be done with them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from siggui.domain.customers import SignatoryFile, SpecimenState
from siggui.domain.decision import Finding
from siggui.domain.enrollment import renewal
from siggui.ui.dropping import images_in, take, welcome
from siggui.ui.evidence_scale import DECISION_WORDS
from siggui.ui.icons import Icons
from siggui.ui.naming import named, with_role
from siggui.ui.specimen_tiles import SpecimenTiles, Tile, tile
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import joined, say, say_count


class SignatoryCard(QFrame):
    """A quiet surface; files may be dropped on it.

    Signals:
        verify_wanted: Compare with these specimens: the signatory's file.
        files_wanted: Enroll from files: the signatory's file.
        page_wanted: Enroll what is on the Verify page: the signatory's file.
        dropped: Signatory's file, and the files or images dropped.
        withdraw_wanted: A ``Specimen``.
        limit_wanted: A ``Specimen`` that should count until a day.
        confirm_wanted: A ``Specimen`` that waits for a second person.
    """

    verify_wanted = Signal(object)
    files_wanted = Signal(object)
    page_wanted = Signal(object)
    dropped = Signal(object, object)
    withdraw_wanted = Signal(object)
    limit_wanted = Signal(object)
    confirm_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        number: int,
        file: SignatoryFile,
        day: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"signatory_{number}")
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Signatory {name}", name=file.signatory.name))
        self.file, self._theme, self._icons, self._day = file, theme, icons, day
        self._finding: Finding | None = None
        self._panel = ""
        name = with_role(named(QLabel(file.signatory.name), f"signatory_{number}_name"), "title")
        name.setTextFormat(Qt.TextFormat.PlainText)
        self._about = with_role(named(QLabel(), f"signatory_{number}_about"), "muted")
        # The first to give way where there is not room for all; the tooltip has the rest.
        self._about.setMinimumWidth(1)
        self._found_icon = QLabel()
        self._found = named(
            QLabel(), f"signatory_{number}_found", tr("Compared with the questioned")
        )
        self._withdraw = with_role(
            named(QPushButton(tr("Withdraw")), f"signatory_{number}_withdraw"), "link"
        )
        self._withdraw.setToolTip(tr("Let the chosen specimen count no longer  (Del)"))
        self._limit = with_role(
            named(QPushButton(tr("Last day…")), f"signatory_{number}_limit"), "link"
        )
        self._limit.setToolTip(tr("Say until when the chosen specimen counts"))
        self._limit.clicked.connect(self._on_limit)
        self._limit.hide()
        self._confirm = with_role(
            named(QPushButton(tr("Confirm")), f"signatory_{number}_confirm"), "link"
        )
        self._confirm.setToolTip(tr("Let the chosen specimen count: it is this person's  (Enter)"))
        self._files = named(QPushButton(tr("Enroll files…")), f"signatory_{number}_files")
        self._files.setToolTip(tr("Put signatures from files on record, or drop them here"))
        self._page = named(QPushButton(), f"signatory_{number}_page")
        self._page.setToolTip(tr("Put the specimens that lie on the Verify page on record"))
        self._verify = named(QPushButton(tr("Verify with these")), f"signatory_{number}_verify")
        self._verify.setToolTip(tr("Lay these specimens on the Verify page"))
        self.tiles = SpecimenTiles(theme, f"signatory_{number}_tiles")
        self._empty = with_role(
            named(
                QLabel(tr("No specimen yet. Drop scans of signatures here, or enroll files.")),
                f"signatory_{number}_empty",
            ),
            "muted",
        )
        self._lay_out(name)
        self._withdraw.clicked.connect(self._on_withdraw)
        self._files.clicked.connect(lambda: self.files_wanted.emit(self.file))
        self._page.clicked.connect(lambda: self.page_wanted.emit(self.file))
        self._verify.clicked.connect(lambda: self.verify_wanted.emit(self.file))
        self.tiles.withdraw_wanted.connect(self._on_withdraw)
        self._confirm.clicked.connect(self._on_confirm)
        self.tiles.confirm_wanted.connect(self._on_confirm)
        self.tiles.chosen.connect(self._on_chosen)
        self._withdraw.hide()
        self._confirm.hide()
        self._show_about()
        self.tiles.hide()
        self._empty.setVisible(not file.specimens)
        self._verify.setEnabled(bool(file.valid_on(day)))
        self.set_on_page(0)
        self.set_finding(None)
        theme.changed.connect(self._renew)

    def set_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """The specimens' pictures have come; one that is missing could not be opened."""
        specimens = self.file.specimens
        self.tiles.set_tiles(tuple(tile(s, pictures.get(s.id), self._day) for s in specimens))

    def set_panel(self, panel: str) -> None:
        """Say in which panel of the mandate the signatory is; an empty text for none."""
        self._panel = panel
        self._show_about()

    def set_on_page(self, count: int) -> None:
        """How many signatures on the Verify page could be put on record."""
        self._page.setText(tr("Enroll {count} from Verify", count=count))
        self._page.setVisible(count > 0)

    def set_finding(self, finding: Finding | None) -> None:
        """Say how the questioned signature compares; None takes it away."""
        self._finding = finding
        shown = finding is not None
        self._found.setVisible(shown)
        self._found_icon.setVisible(shown)
        if finding is not None:
            word = DECISION_WORDS[finding.decision]
            self._found.setText(
                tr("{word}, similarity {similarity:.2f}", word=word, similarity=finding.similarity)
            )
        self._renew()

    def set_next_step(self) -> None:
        """Mark comparing with these as the next thing to do."""
        self._verify.setProperty("role", "primary")
        self._verify.style().polish(self._verify)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be dropped anywhere on the card."""
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take the files."""
        self.dropped.emit(self.file, images_in(take(event)))

    def _on_limit(self) -> None:
        chosen = self.tiles.current
        if chosen is not None:
            self.limit_wanted.emit(chosen.specimen)

    def _on_withdraw(self) -> None:
        chosen = self.tiles.current
        if chosen is not None:
            self.withdraw_wanted.emit(chosen.specimen)

    def _on_confirm(self) -> None:
        chosen = self.tiles.current
        if _waits(chosen) and chosen is not None:
            self.confirm_wanted.emit(chosen.specimen)

    def _on_chosen(self, chosen: object) -> None:
        self._withdraw.setVisible(_can_go(chosen))
        self._limit.setVisible(_can_go(chosen))
        self._confirm.setVisible(_waits(chosen))

    def _show_about(self) -> None:
        valid, kept = len(self.file.valid_on(self._day)), len(self.file.specimens)
        states = [specimen.state for specimen in self.file.specimens]
        waiting = states.count(SpecimenState.WAITING)
        gone = kept - valid - waiting
        counts: list[str] = [say_count(valid, "{n} specimen", "{n} specimens")]
        counts += [say("{count} to be confirmed", count=waiting)] if waiting else []
        counts += [say("{count} no longer valid", count=gone)] if gone else []
        panel = tr("Panel {panel}", panel=self._panel) if self._panel else ""
        reminder = renewal(self.file.specimens, self._day)
        about = told(joined(counts, "{first}, {second}")) if kept else ""
        parts = (panel, about, told(reminder))
        text = "  ·  ".join(part for part in parts if part)
        self._about.setText(text)
        self._about.setToolTip(text)

    def _renew(self) -> None:
        if self._finding is not None:
            name, ratio = self._finding.decision.value, self.devicePixelRatioF()
            self._found_icon.setPixmap(self._icons.pixmap(name, self._theme.px(18), name, ratio))

    def _lay_out(self, name: QLabel) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(name)
        head.addWidget(self._about)
        head.addSpacing(px(8))
        head.addWidget(self._found_icon)
        head.addWidget(self._found)
        head.addStretch(1)
        for button in (
            self._confirm,
            self._limit,
            self._withdraw,
            self._page,
            self._files,
            self._verify,
        ):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.tiles)


def _can_go(chosen: object) -> bool:
    """Whether what is chosen is a specimen that was not withdrawn yet."""
    return isinstance(chosen, Tile) and chosen.specimen.state is not SpecimenState.WITHDRAWN


def _waits(chosen: object) -> bool:
    """Whether what is chosen is a specimen that a second person has to confirm."""
    return isinstance(chosen, Tile) and chosen.specimen.state is SpecimenState.WAITING
