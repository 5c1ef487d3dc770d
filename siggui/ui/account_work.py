"""Joins the Accounts page to the rest of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.domain.customers import SignatoryFile
from siggui.ui.accounts_page import AccountsPage
from siggui.ui.card_enrollment import CardFlow
from siggui.ui.case_bar import CaseBar
from siggui.ui.case_flow import CaseFlow
from siggui.ui.catching_up import CatchingUp
from siggui.ui.enroll_flow import EnrollFlow
from siggui.ui.forgery_flow import ForgeryFlow
from siggui.ui.icons import Icons
from siggui.ui.item_flow import AskForFiles, ItemFlow
from siggui.ui.messages import Messages
from siggui.ui.page_switch import ACCOUNTS, VERIFY, PageSwitch
from siggui.ui.report_saving import ReportSaving
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices
    from siggui.ui.intake import Intake


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
    pages.lay_over_verify(bar)
    enroll = EnrollFlow(intake, shared.records.enrollment, tasks, intake)
    page = AccountsPage(theme, icons, shared.messages, tasks, shared.records, enroll)
    case = CaseFlow(verify_page, bar, shared.records, tasks, shared.messages)
    report = ReportSaving(bar, bar.banner, bar.busy, shared.records.reports, tasks, shared.messages)
    bar.report_wanted.connect(report.ask)
    case.recorded.connect(lambda decision: report.be_about(decision.audit_sequence))
    ForgeryFlow(verify_page, bar, case, shared.records, tasks, shared.messages)
    CardFlow(page, intake, theme, icons, shared.messages, ask_for_files)
    AccountWork(pages, verify_page, page, case, ask_for_files)
    item = ItemFlow(
        page, verify_page, intake, shared.records, tasks, shared.messages, ask_for_files
    )
    catching_up = CatchingUp(shared.records.accounts, tasks, page)
    page.account_shown.connect(catching_up.begin)
    pages.left.connect(catching_up.leave)
    pages.left.connect(page.leave)
    pages.left.connect(item.leave)
    return page


class AccountWork(QObject):
    """Knows both pages; they do not know each other."""

    def __init__(
        self,
        pages: PageSwitch,
        verify_page: VerifyPage,
        accounts: AccountsPage,
        case: CaseFlow,
        ask_for_files: AskForFiles,
    ) -> None:
        super().__init__(accounts)
        self._pages, self._accounts = pages, accounts
        self._case = case
        self._ask_for_files = ask_for_files
        # First: the item of a blind look leaves the page before others are laid there.
        accounts.verify_wanted.connect(lambda *_: pages.begin_case(case))
        accounts.verify_wanted.connect(case.open)
        accounts.files_wanted.connect(self._on_files)
        accounts.page_wanted.connect(self._on_page)
        accounts.account_shown.connect(self._renew)
        accounts.account_erased.connect(case.close)
        verify_page.state_changed.connect(self._renew)
        case.opened.connect(lambda: pages.begin_case(case))
        case.opened.connect(lambda: pages.show_page(VERIFY))
        pages.case_begun.connect(lambda who: None if who is case else case.close())
        pages.switched.connect(self._on_switched)

    def _on_switched(self, number: int) -> None:
        if number == ACCOUNTS:
            self._accounts.go_to_search()
            self._renew()

    def _renew(self) -> None:
        self._accounts.view.set_on_page(len(self._case.not_on_file()))

    def _on_files(self, file: SignatoryFile) -> None:
        self._ask_for_files(
            tr("Enroll specimens of {name}", name=file.signatory.name),
            True,
            lambda paths: self._accounts.enroll.take_files(file.signatory.id, paths),
        )

    def _on_page(self, file: SignatoryFile) -> None:
        self._accounts.enroll.take_signatures(file.signatory.id, self._case.not_on_file())
