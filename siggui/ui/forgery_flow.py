"""The list of known forgeries on the Verify page: a warning with the verdict, and listing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.domain.casework import ClerkDecision, Outcome
from siggui.domain.decision import Finding
from siggui.domain.forgery import ForgeryFinding
from siggui.ui.case_bar import CaseBar
from siggui.ui.case_flow import CaseFlow
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.listing_menu import ListingMenu
from siggui.ui.messages import Messages
from siggui.ui.tasks import Lane, Task, TaskRunner
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices


class ForgeryFlow(QObject):
    """Looks up each verdict on an account's specimens, and offers to list what was rejected."""

    def __init__(
        self,
        page: VerifyPage,
        bar: CaseBar,
        case: CaseFlow,
        records: RecordServices,
        tasks: TaskRunner,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._page, self._bar, self._case = page, bar, case
        self._records, self._tasks, self._messages = records, tasks, messages
        self._looking: Task | None = None
        self._rejected = ""
        self._is_listed = False
        self._menu = ListingMenu("case_listing_menu", bar)
        self._menu.chosen.connect(self._on_listing)
        page.verification.found.connect(self._on_found)
        case.opened.connect(self._on_opened)
        case.recorded.connect(self._on_recorded)
        bar.banner.acted.connect(self._on_acted)

    def _on_opened(self) -> None:
        finding = self._page.verification.finding
        if finding is not None:
            self._on_found(finding)

    def _on_found(self, finding: Finding) -> None:
        questioned = self._page.table.signature(QUESTIONED)
        if self._looking is not None:
            self._looking.cancel()
        if questioned is None or self._case.account_id is None:
            return
        self._rejected = ""
        self._bar.banner.clear()
        self._looking = self._tasks.submit(
            self._records.forgeries.look_up,
            questioned.prepared,
            self._case.account_id,
            finding.log_lr,
            lane=Lane.ENGINE,
            pass_cancelled=True,
        )
        self._looking.succeeded.connect(self._on_looked_up)
        self._looking.failed.connect(self._report)

    def _on_looked_up(self, found: ForgeryFinding) -> None:
        if found.hits:
            more = len(found.hits) - 1
            self._bar.banner.show_warning(
                found.hits[0].sentence,
                tr("{more} more on the list are like it.", more=more) if more else "",
            )

    def _on_recorded(self, decision: ClerkDecision) -> None:
        if decision.outcome is Outcome.REJECT:
            self._rejected, self._is_listed = decision.verification_id, False
            self._bar.banner.show_notice(
                tr("If this is a forgery, put it on the list: every item is compared with it."),
                "",
                tr("Put on the list…"),
            )

    def _on_listing(self, reason_code: str) -> None:
        task = self._tasks.submit(
            self._records.forgeries.put_on, self._rejected, reason_code, lane=Lane.ENGINE
        )
        self._bar.busy.follow(task)
        task.succeeded.connect(lambda _entry: self._on_listed())
        task.failed.connect(self._report)

    def _on_listed(self) -> None:
        self._is_listed = True
        self._bar.banner.show_notice(tr("On the list of known forgeries."), "", tr("Undo"))

    def _on_acted(self) -> None:
        if not self._is_listed:
            self._menu.open_below(self._bar.banner)
            return
        self._bar.banner.clear()
        task = self._tasks.submit(
            self._records.forgeries.take_off, self._rejected, lane=Lane.ENGINE
        )
        self._bar.busy.follow(task)
        task.succeeded.connect(
            lambda _none: self._bar.banner.show_notice(tr("Off the list again."))
        )
        task.failed.connect(self._report)

    def _report(self, error: Exception) -> None:
        self._messages.report(error, self._bar.banner)
