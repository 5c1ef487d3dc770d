"""Enrolls a signature card: every specimen on its pages is found, confirmed, named and kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.customers import AccountFile
from siggui.ui.accounts_page import AccountsPage
from siggui.ui.choice import Choice
from siggui.ui.icons import Icons
from siggui.ui.intake import Intake
from siggui.ui.messages import Messages
from siggui.ui.naming import named, with_role
from siggui.ui.signature import LoadedSignature
from siggui.ui.tasks import Task
from siggui.ui.theme import Theme
from siggui.ui.wording import tr

AskForFiles = Callable[[str, bool, Callable[[list[Path]], None]], None]
_PICTURE_PX = (240, 72)
_MOST_SHOWN = 5


class CardForm(QDialog):
    """Each signature that was found, and whose it is.

    Signals:
        confirmed: Pairs of a signatory's id and a ``LoadedSignature``.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        file: AccountFile,
        signatures: tuple[LoadedSignature, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card_form")
        self.setWindowTitle(tr("Enroll a signature card"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._signatures = signatures
        self._people = [each.signatory for each in file.signatories]
        # A card is mostly one person's, who has nothing on file yet.
        new = [n for n, each in enumerate(file.signatories) if not each.specimens]
        self._choices: list[Choice] = []
        px = theme.px
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for row, signature in enumerate(signatures):
            picture = named(QLabel(), f"card_picture_{row}", tr("Signature {row}", row=row + 1))
            picture.setPixmap(
                QPixmap.fromImage(signature.thumbnail).scaled(
                    px(_PICTURE_PX[0]),
                    px(_PICTURE_PX[1]),
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            picture.setFixedSize(px(_PICTURE_PX[0]), px(_PICTURE_PX[1]))
            choice = named(
                Choice(theme, icons),
                f"card_whose_{row}",
                tr("Whose is signature {row}", row=row + 1),
            )
            choice.addItem(tr("Leave out"))
            choice.addItems([person.name for person in self._people])
            choice.setCurrentIndex((new or [0])[0] + 1)
            choice.currentIndexChanged.connect(lambda _index: self._renew())
            self._choices.append(choice)
            grid.addWidget(picture, row, 0)
            grid.addWidget(choice, row, 1)
        holder = QWidget()
        holder.setLayout(grid)
        scroll = named(QScrollArea(), "card_scroll", tr("Signatures found on the card"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        scroll.setMinimumHeight(px(88) * min(len(signatures), _MOST_SHOWN))
        hint = with_role(
            named(QLabel(tr("Say whose each signature is; leave out what is none.")), "card_hint"),
            "muted",
        )
        kind = QDialogButtonBox.StandardButton
        buttons = named(QDialogButtonBox(kind.Save | kind.Cancel), "card_buttons")
        self._save = buttons.button(kind.Save)
        with_role(named(self._save, "card_save"), "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(24)] * 4)
        column.setSpacing(px(16))
        column.addWidget(hint)
        column.addWidget(scroll)
        column.addWidget(buttons)
        self.setMinimumWidth(px(560))
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        self._renew()

    def _chosen(self) -> list[tuple[str, LoadedSignature]]:
        return [
            (self._people[choice.currentIndex() - 1].id, signature)
            for choice, signature in zip(self._choices, self._signatures, strict=True)
            if choice.currentIndex() > 0
        ]

    def _renew(self) -> None:
        count = len(self._chosen())
        self._save.setText(tr("Enroll {count}", count=count) if count else tr("Enroll"))
        self._save.setEnabled(count > 0)

    def _on_save(self) -> None:
        self.confirmed.emit(self._chosen())
        self.accept()


class CardFlow(QObject):
    """The way of a card's file to specimens on file.

    Args:
        accounts: Shows the account.
        intake: Reads the file.
        theme: For the form.
        icons: For the form.
        messages: For errors.
        ask_for_files: Opens the file dialog: title, several, what gets the files.
    """

    def __init__(
        self,
        accounts: AccountsPage,
        intake: Intake,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        ask_for_files: AskForFiles,
    ) -> None:
        super().__init__(accounts)
        self._accounts, self._intake = accounts, intake
        self._theme, self._icons, self._messages = theme, icons, messages
        self._reading: Task | None = None
        accounts.view.card_wanted.connect(
            lambda: ask_for_files(tr("Enroll a signature card"), True, self._take)
        )

    def _take(self, paths: list[Path]) -> None:
        if self._reading is not None:
            self._reading.cancel()
        view, account = self._accounts.view, self._accounts.account
        task = self._intake.read_signatures(list(paths))
        self._reading = view.busy.follow(task)
        task.succeeded.connect(lambda found: self._on_read(account, found))
        task.failed.connect(lambda error: self._messages.report(error, view.banner))

    def _on_read(
        self, account: AccountFile | None, signatures: tuple[LoadedSignature, ...]
    ) -> None:
        shown = self._accounts.account
        if account is None or shown is None or shown.account.id != account.account.id:
            return
        form = CardForm(self._theme, self._icons, shown, signatures, self._accounts.window())
        form.confirmed.connect(self._on_confirmed)
        form.open()

    def _on_confirmed(self, chosen: list[tuple[str, LoadedSignature]]) -> None:
        for signatory_id, signature in chosen:
            self._accounts.enroll.take_signatures(signatory_id, [signature])
