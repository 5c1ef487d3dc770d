"""Joins the Accounts page to the rest of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.domain.customers import AccountFile, SignatoryFile
from siggui.ui.accounts_page import AccountsPage
from siggui.ui.case_bar import CaseBar
from siggui.ui.case_flow import CaseFlow
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.enroll_flow import EnrollFlow
from siggui.ui.evidence_scale import DECISION_WORDS
from siggui.ui.icons import Icons
from siggui.ui.messages import Messages
from siggui.ui.page_switch import ACCOUNTS, VERIFY, PageSwitch
from siggui.ui.report_flow import ReportFlow
from siggui.ui.tasks import Lane, Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.verify_page import VerifyPage

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices
    from siggui.services.verify_account import AccountFinding
    from siggui.ui.intake import Intake

AskForFiles = Callable[[str, bool, Callable[[list[Path]], None]], None]


@dataclass(frozen=True, slots=True)
class Shared:
    """What the Accounts page shares with the rest of the window."""

    theme: Theme
    icons: Icons
    messages: Messages
    tasks: TaskRunner
    records: RecordServices


def make_accounts(
    shared: Shared,
    pages: PageSwitch,
    verify_page: VerifyPage,
    intake: Intake,
    ask_for_files: AskForFiles,
) -> AccountsPage:
    """Build the Accounts page and the line for the decision, and join them to the Verify page.

    Args:
        shared: What they are built with.
        pages: Shows them.
        verify_page: Where specimens are compared.
        intake: A reader of files of its own.
        ask_for_files: Opens the file dialog: title, several, what gets the files.
    """
    theme, icons, tasks = shared.theme, shared.icons, shared.tasks
    bar = CaseBar(theme, icons)
    pages.lay_over_verify([bar])
    enroll = EnrollFlow(intake, shared.records.enrollment, tasks, intake)
    page = AccountsPage(theme, icons, shared.messages, tasks, shared.records, enroll)
    case = CaseFlow(verify_page, bar, shared.records, tasks, shared.messages)
    ReportFlow(case, bar, shared.records.reports, tasks, shared.messages)
    AccountWork(
        pages, verify_page, page, case, shared.records, tasks, shared.messages, ask_for_files
    )
    return page


class AccountWork(QObject):
    """Knows both pages; they do not know each other."""

    def __init__(
        self,
        pages: PageSwitch,
        verify_page: VerifyPage,
        accounts: AccountsPage,
        case: CaseFlow,
        records: RecordServices,
        tasks: TaskRunner,
        messages: Messages,
        ask_for_files: AskForFiles,
    ) -> None:
        super().__init__(accounts)
        self._pages, self._verify, self._accounts = pages, verify_page, accounts
        self._case, self._records = case, records
        self._tasks, self._messages = tasks, messages
        self._ask_for_files = ask_for_files
        self._comparing: Task | None = None
        accounts.verify_wanted.connect(case.open)
        accounts.files_wanted.connect(self._on_files)
        accounts.page_wanted.connect(self._on_page)
        accounts.who_wanted.connect(self._on_who)
        accounts.account_shown.connect(self._renew)
        verify_page.state_changed.connect(self._renew)
        case.opened.connect(lambda: pages.show_page(VERIFY))
        pages.switched.connect(self._on_switched)

    def _on_switched(self, number: int) -> None:
        if number == ACCOUNTS:
            self._accounts.go_to_search()
            self._renew()

    def _renew(self) -> None:
        is_there = self._verify.table.signature(QUESTIONED) is not None
        self._accounts.view.set_questioned(is_there, len(self._case.not_on_file()))

    def _on_files(self, file: SignatoryFile) -> None:
        self._ask_for_files(
            f"Enroll specimens of {file.signatory.name}",
            True,
            lambda paths: self._accounts.enroll.take_files(file.signatory.id, paths),
        )

    def _on_page(self, file: SignatoryFile) -> None:
        self._accounts.enroll.take_signatures(file.signatory.id, self._case.not_on_file())

    def _on_who(self, account: AccountFile) -> None:
        questioned = self._verify.table.signature(QUESTIONED)
        if questioned is None:
            return
        if self._comparing is not None:
            self._comparing.cancel()
        self._accounts.view.show_findings({})
        task = self._tasks.submit(
            self._records.accounts.verify_account,
            account.account.id,
            questioned.prepared,
            day=date.today(),
            operating_point=self._verify.verification.operating_point,
            lane=Lane.ENGINE,
            pass_cancelled=True,
        )
        self._comparing = self._accounts.view.busy.follow(task)
        task.succeeded.connect(lambda found: self._on_found(account, found))
        task.failed.connect(lambda error: self._messages.report(error, self._accounts.view.banner))

    def _on_found(self, account: AccountFile, found: AccountFinding) -> None:
        shown = self._accounts.account
        if shown is None or shown.account.id != account.account.id:
            return
        view = self._accounts.view
        view.show_findings({each.signatory.id: each.finding for each in found.candidates})
        best = found.best
        word = DECISION_WORDS[best.finding.decision].lower()
        warnings = [warning.message for warning in best.finding.warnings]
        view.banner.show_notice(
            f"Most alike: {best.signatory.name} ({word}, {best.finding.similarity:.2f}).",
            " ".join(warnings),
        )
        card = view.card_of(best.signatory.id)
        if card is not None:
            view.reveal(card)
            card.focus_first()
