"""The page on which accounts are found, and signatories and specimens are put on file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from siggui.domain.customers import AccountFile, AccountHit, Signatory, Specimen
from siggui.domain.erasure import Erased
from siggui.domain.upkeep import DueSignatory
from siggui.errors import SigguiError
from siggui.ui import record_work
from siggui.ui.account_search import AccountSearch
from siggui.ui.account_view import AccountView
from siggui.ui.amounts import amount_style
from siggui.ui.empty_state import EmptyState
from siggui.ui.enroll_flow import EnrollFlow, Outcome
from siggui.ui.erase_form import EraseForm
from siggui.ui.icons import Icons
from siggui.ui.mandate_form import MandateForm
from siggui.ui.messages import Messages
from siggui.ui.record_forms import RecordForm
from siggui.ui.record_work import ShownAccount
from siggui.ui.signatory_card import SignatoryCard
from siggui.ui.tasks import Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.wording import told, tr
from siggui.wording import joined, say, say_count, whole

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices


class AccountsPage(QWidget):
    """Search at the left, the account in view at the right.

    Signals:
        verify_wanted: ``AccountFile`` and ``SignatoryFile`` whose specimens to compare with.
        files_wanted: ``SignatoryFile`` for which the clerk wants to choose files.
        page_wanted: ``SignatoryFile`` that gets what lies on the Verify page.
        account_shown: An account is in view, new or anew.
        account_erased: The account that was in view is on file no more.
    """

    verify_wanted = Signal(object, object)
    files_wanted = Signal(object)
    page_wanted = Signal(object)
    account_shown = Signal()
    account_erased = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        records: RecordServices,
        enroll: EnrollFlow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("accounts_page")
        self._theme, self._icons = theme, icons
        self._messages, self._tasks, self._records = messages, tasks, records
        self._loading: Task | None = None
        self._withdrawn: Specimen | None = None
        self._erased: Erased | None = None
        self.enroll = enroll
        self.search = AccountSearch(theme, icons, records.customers, tasks)
        self.view = AccountView(theme, icons)
        self._empty = EmptyState(theme, icons, "accounts_empty", "account")
        self._sides = QStackedWidget()
        self._sides.addWidget(self._empty)
        self._sides.addWidget(self.view)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.px(16)] * 4)
        row.setSpacing(theme.px(24))
        row.addWidget(self.search)
        row.addWidget(self._sides, 1)
        self._connect()
        self._say_empty()

    @property
    def account(self) -> AccountFile | None:
        """The account in view."""
        return None if self.view.shown is None else self.view.shown.file

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    def leave(self) -> None:
        """Somebody else comes to this desk: no account stays in view."""
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        self._withdrawn = self._erased = None
        self.view.banner.clear()
        self.view.clear()
        self.search.forget()
        self._say_empty()
        self._sides.setCurrentWidget(self._empty)

    def open_account(self, account_id: str) -> None:
        """Put an account in view."""
        if self._loading is not None:
            self._loading.cancel()
        task = self._tasks.submit(
            record_work.show_account, self._records.customers, account_id, urgent=True
        )
        self._loading = self.view.busy.follow(task)
        task.succeeded.connect(self._on_account)
        task.failed.connect(self._on_account_failed)

    def refresh(self) -> None:
        """Read the account in view anew."""
        if self.account is not None:
            self.open_account(self.account.account.id)

    # What comes back ----------------------------------------------------------------------

    def _on_hit(self, hit: AccountHit) -> None:
        self.view.banner.clear()
        self.open_account(hit.account.id)

    def _on_account(self, shown: ShownAccount) -> None:
        self._loading = None
        self.view.show_account(shown, date.today())
        self._sides.setCurrentWidget(self.view)
        self.account_shown.emit()

    def _on_account_failed(self, error: Exception) -> None:
        self._loading = None
        self._messages.report(error, self.view.banner)

    def _on_search_failed(self, error: Exception) -> None:
        self._messages.report(error)
        text = told(error.message) if isinstance(error, SigguiError) else ""
        self._empty.set_texts(tr("The records cannot be opened"), text, tr("Try again"))
        if self.account is None:
            self._sides.setCurrentWidget(self._empty)

    def _on_enrolled(self, outcome: Outcome) -> None:
        banner = self.view.banner
        done = say_count(outcome.enrolled, "{n} specimen enrolled.", "{n} enrolled.")
        if outcome.refused:
            label, error = outcome.refused[0]
            parts: list[str] = [done] if outcome.enrolled else []
            parts.append(say("{label}: {message}", label=label, message=whole(error.message)))
            more = len(outcome.refused) - 1
            parts += [say("{more} more refused.", more=more)] if more else []
            self._messages.report(type(error)(error.code, joined(parts), error.hint), banner)
        elif outcome.warnings:
            banner.show_warning(done, outcome.warnings[0])
        elif outcome.enrolled:
            banner.show_notice(done)
        if outcome.enrolled:
            self.refresh()

    def _on_withdrawn(self, specimen: Specimen) -> None:
        banner = self.view.banner
        banner.show_notice(tr("Specimen withdrawn."), tr("It counts no longer."), tr("Undo"))
        self._withdrawn = specimen
        self.refresh()

    # What the clerk does ------------------------------------------------------------------

    def _on_new(self) -> None:
        form = RecordForm(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            "new_account",
            tr("New account"),
            (
                ("new_account_number", tr("Account number")),
                ("new_account_customer", tr("Customer number")),
                ("new_account_name", tr("Customer's name")),
            ),
            self._records.customers.open_account,
            tr("A customer number that is on file already adds the account to that customer."),
            self.window(),
        )
        form.saved.connect(self._on_new_saved)
        form.open()

    def _on_new_saved(self, file: AccountFile) -> None:
        self.view.banner.clear()
        self.search.choose_number(file.account.number)
        self.open_account(file.account.id)

    def _on_import(self) -> None:
        from siggui.ui.import_dialog import ImportDialog

        dialog = ImportDialog(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            self._records.imports,
            self.window(),
        )
        dialog.imported.connect(self.search.search)
        dialog.open()

    def _on_due(self) -> None:
        from siggui.ui.upkeep_dialog import UpkeepDialog

        dialog = UpkeepDialog(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            self._records.upkeep,
            self.window(),
        )
        dialog.account_wanted.connect(self._on_due_account)
        dialog.open()

    def _on_due_account(self, due: DueSignatory) -> None:
        self.view.banner.clear()
        self.search.choose_number(due.account_number)
        self.open_account(due.account_id)

    def _on_history(self) -> None:
        from siggui.ui.history_dialog import HistoryDialog

        if self.account is not None:
            HistoryDialog(
                self._theme,
                self._icons,
                self._messages,
                self._tasks,
                self._records.history,
                self.account.account,
                self.window(),
            ).open()

    def _on_add(self) -> None:
        file = self.account
        if file is None:
            return
        account_id, customers = file.account.id, self._records.customers

        def save(name: str) -> Signatory:
            return customers.add_signatory(account_id, name)

        form = RecordForm(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            "new_signatory",
            tr("Add signatory"),
            (("new_signatory_name", tr("Name")),),
            save,
            parent=self.window(),
        )
        form.saved.connect(lambda _signatory: self.refresh())
        form.open()

    def _on_mandate(self) -> None:
        if self.account is None:
            return
        form = MandateForm(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            self._records,
            self.account,
            amount_style(),
            self.window(),
        )
        form.saved.connect(lambda _mandate: self.refresh())
        form.open()

    def _on_erase(self) -> None:
        if self.account is None:
            return
        form = EraseForm(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            self._records,
            self.account,
            self.window(),
        )
        form.erased.connect(self._on_erased)
        form.open()

    def _on_erased(self, erased: Erased) -> None:
        self.view.clear()
        self.search.field.clear()
        self._erased = erased
        self._say_empty()
        self._sides.setCurrentWidget(self._empty)
        self.go_to_search()
        self.account_erased.emit()

    def _on_limit(self, specimen: Specimen) -> None:
        customers = self._records.customers
        form = RecordForm(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            "specimen_limit",
            tr("Last day of a specimen"),
            (("specimen_last_day", tr("Counts until")),),
            lambda text: customers.limit_specimen(specimen.id, text),
            tr("Year-month-day, such as 2027-03-31. Empty: until it is withdrawn."),
            self.window(),
        )
        if specimen.valid_until is not None:
            form.fill(specimen.valid_until.isoformat())
        form.saved.connect(lambda _none: self.refresh())
        form.open()

    def _on_withdraw(self, specimen: Specimen) -> None:
        task = self._tasks.submit(self._records.customers.withdraw_specimen, specimen.id)
        self.view.busy.follow(task)
        task.succeeded.connect(lambda _none: self._on_withdrawn(specimen))
        task.failed.connect(lambda error: self._messages.report(error, self.view.banner))

    def _on_confirm(self, specimen: Specimen) -> None:
        task = self._tasks.submit(self._records.customers.confirm_specimen, specimen.id)
        self.view.busy.follow(task)
        task.succeeded.connect(lambda _none: self._on_confirmed())
        task.failed.connect(lambda error: self._messages.report(error, self.view.banner))

    def _on_confirmed(self) -> None:
        self.view.banner.show_notice(tr("Specimen confirmed."), tr("It counts from now on."))
        self.refresh()

    def _on_undo(self) -> None:
        specimen, self._withdrawn = self._withdrawn, None
        self.view.banner.clear()
        if specimen is None:
            return
        task = self._tasks.submit(self._records.customers.reinstate_specimen, specimen.id)
        self.view.busy.follow(task)
        task.succeeded.connect(lambda _none: self.refresh())
        task.failed.connect(lambda error: self._messages.report(error, self.view.banner))

    # State --------------------------------------------------------------------------------

    def _on_card(self, card: SignatoryCard) -> None:
        card.verify_wanted.connect(lambda file: self.verify_wanted.emit(self.account, file))
        card.files_wanted.connect(self.files_wanted)
        card.page_wanted.connect(self.page_wanted)
        card.dropped.connect(
            lambda file, sources: self.enroll.take_files(file.signatory.id, sources)
        )
        card.withdraw_wanted.connect(self._on_withdraw)
        card.limit_wanted.connect(self._on_limit)
        card.confirm_wanted.connect(self._on_confirm)

    def _say_empty(self) -> None:
        if self.search.text:
            self._erased = None
        if self._erased is not None:
            self._empty.set_texts(tr("The customer was erased"), told(self._erased.sentence), "")
        elif self.search.model.rows:
            self._empty.set_texts(tr("Choose an account"), tr("Enter opens the first one."), "")
        elif self.search.text:
            self._empty.set_texts(
                tr("No account found"),
                tr("Check the number or the name, or add the account with Ctrl+N."),
                "",
            )
        else:
            self._empty.set_texts(
                tr("Find an account"),
                tr("Type its number, or the name of the customer or a signatory."),
                "",
            )

    def _connect(self) -> None:
        self.search.chosen.connect(self._on_hit)
        self.search.failed.connect(self._on_search_failed)
        self.search.searched.connect(self._say_empty)
        self.search.new_wanted.connect(self._on_new)
        self.search.import_wanted.connect(self._on_import)
        self.search.due_wanted.connect(self._on_due)
        self._empty.pressed.connect(self.search.search)
        self.view.add_wanted.connect(self._on_add)
        self.view.mandate_wanted.connect(self._on_mandate)
        self.view.erase_wanted.connect(self._on_erase)
        self.view.history_wanted.connect(self._on_history)
        self.view.card_made.connect(self._on_card)
        self.view.banner.acted.connect(self._on_undo)
        self.enroll.finished.connect(self._on_enrolled)
        self.enroll.failed.connect(self._messages.report)
