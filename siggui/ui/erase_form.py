"""Asks twice before a customer is erased: for the reason, and for the customer's number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from siggui.domain.customers import AccountFile, number_key
from siggui.domain.erasure import ERASURE_REASONS, Erased
from siggui.ui.busy_line import BusyLine
from siggui.ui.icons import Icons
from siggui.ui.messages import Banner, Messages
from siggui.ui.naming import named, with_role
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices

_WHAT_GOES = say(
    "Every account of this customer goes, with its signatories, specimens, mandates, verdicts and "
    "images, known forgeries included. It cannot be undone. The audit log stays: it holds no name. "
    "Backups made before still hold the customer."
)


class EraseForm(QDialog):
    """The button works only with the right number typed.

    Signals:
        erased: What is gone, an ``Erased``.
    """

    erased = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        records: RecordServices,
        file: AccountFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("erase_form")
        self.setWindowTitle(tr("Erase this customer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._messages, self._tasks, self._records = messages, tasks, records
        self._customer = file.customer
        name = tr(
            "{name}  ·  Customer {number}", name=file.customer.name, number=file.customer.number
        )
        who = named(QLabel(name), "erase_who")
        what = with_role(named(QLabel(told(_WHAT_GOES)), "erase_what"), "muted")
        for label in (who, what):
            label.setTextFormat(Qt.TextFormat.PlainText)
        with_role(who, "title")
        what.setWordWrap(True)
        self._reasons = QButtonGroup(self)
        self._typed = named(QLineEdit(), "erase_number", tr("Customer number"))
        self._typed.setPlaceholderText(tr("Customer number"))
        self._banner = Banner(theme, icons)
        self._busy = BusyLine("erase_busy")
        kind = QDialogButtonBox.StandardButton
        self._buttons = named(QDialogButtonBox(kind.Cancel), "erase_buttons")
        self._erase = self._buttons.addButton(tr("Erase"), QDialogButtonBox.ButtonRole.AcceptRole)
        named(self._erase, "erase_confirm")
        self._erase.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(24)] * 4)
        column.setSpacing(theme.px(8))
        column.addWidget(self._banner)
        column.addWidget(who)
        column.addWidget(what)
        column.addSpacing(theme.px(8))
        column.addWidget(with_role(QLabel(tr("Why")), "title"))
        for number, reason in enumerate(ERASURE_REASONS):
            choice = named(QRadioButton(told(reason.sentence)), f"erase_{reason.code}")
            self._reasons.addButton(choice, number)
            column.addWidget(choice)
        column.addSpacing(theme.px(8))
        column.addWidget(with_role(QLabel(tr("Type the customer number to confirm")), "title"))
        column.addWidget(self._typed)
        column.addWidget(self._busy)
        column.addWidget(self._buttons)
        self.setMinimumWidth(theme.px(480))
        self._typed.textChanged.connect(self._renew)
        self._reasons.idToggled.connect(lambda _number, _on: self._renew())
        self._buttons.accepted.connect(self._on_erase)
        self._buttons.rejected.connect(self.reject)

    def _renew(self) -> None:
        same = number_key(self._typed.text()) == number_key(self._customer.number)
        self._erase.setEnabled(same and self._reasons.checkedId() >= 0)

    def _on_erase(self) -> None:
        self._banner.clear()
        self._erase.setEnabled(False)
        task = self._tasks.submit(
            self._records.erasure.erase,
            self._customer.id,
            ERASURE_REASONS[self._reasons.checkedId()].code,
            self._typed.text(),
        )
        self._busy.follow(task)
        task.succeeded.connect(self._on_erased)
        task.failed.connect(self._on_failed)

    def _on_erased(self, erased: Erased) -> None:
        self.erased.emit(erased)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._renew()
        self._messages.report(error, self._banner)
