"""Lays a decided case on the Verify page again: its images, its marks, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.domain.cleaning import Cleaning
from siggui.domain.decision import Decision
from siggui.domain.past_case import PastCase, ReopenedCase
from siggui.ui.case_bar import CaseBar
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.icons import Icons
from siggui.ui.messages import Messages
from siggui.ui.page_switch import VERIFY, PageSwitch
from siggui.ui.past_case_list import decided
from siggui.ui.past_cases_dialog import PastCasesDialog
from siggui.ui.report_saving import ReportSaving
from siggui.ui.signature import LoadedSignature, Origin
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import told, tr
from siggui.wording import joined, say, say_count

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices


class PastCaseFlow(QObject):
    """One past case at a time; anything else that is laid on the page ends it.

    The verdict beside it is made anew, by the network and the thresholds of today; the line over
    the page says what was advised and decided then.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        records: RecordServices,
        pages: PageSwitch,
        page: VerifyPage,
    ) -> None:
        super().__init__(page)
        self._theme, self._icons, self._messages = theme, icons, messages
        self._tasks, self._records = tasks, records
        self._pages, self._page = pages, page
        self._shown: ReopenedCase | None = None
        self._cleaning_before: Cleaning | None = None
        self._bar = CaseBar(theme, icons, "past_case", decides=False)
        bar = self._bar
        pages.lay_over_verify(bar)
        self._reports = ReportSaving(bar, bar.banner, bar.busy, records.reports, tasks, messages)
        bar.report_wanted.connect(self._reports.ask)
        self._bar.closed.connect(self.close)
        pages.case_begun.connect(lambda who: None if who is self else self.close())
        page.state_changed.connect(self._renew)

    def ask(self) -> None:
        """Show the list of decided cases."""
        dialog = PastCasesDialog(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            self._records,
            self._page.window(),
        )
        dialog.case_wanted.connect(self.open)
        dialog.open()

    def open(self, case: PastCase) -> None:
        """Read a case from the records and lay it on the page."""
        task = self._tasks.submit(self._records.past_cases.reopen, case.audit_sequence, urgent=True)
        self._bar.busy.follow(task)
        task.succeeded.connect(self._on_reopened)
        task.failed.connect(self._messages.report)

    def close(self) -> None:
        """What lies on the page stays, and is no past case any more."""
        self._shown = None
        self._bar.hide()
        before, self._cleaning_before = self._cleaning_before, None
        if before is not None:
            self._page.film.cleaning.switch_to(before)

    def _on_reopened(self, reopened: ReopenedCase) -> None:
        # Whatever lies there gives way first, a past case as well.
        self._pages.begin_case(self)
        self.close()
        case = reopened.case
        cleaning = self._page.film.cleaning
        if cleaning.cleaning != reopened.cleaning:
            self._cleaning_before = cleaning.cleaning
            cleaning.switch_to(reopened.cleaning)
        specimens = [
            Origin(image, f"{case.signatory} {number}")
            for number, image in enumerate(reopened.specimens, 1)
        ]
        questioned = Origin(reopened.questioned, tr("Row {row}", row=case.audit_sequence))
        self._page.replace_all(specimens, questioned)
        self._shown = reopened
        self._reports.be_about(case.audit_sequence)
        self._bar.show_case(case.account_number, case.signatory)
        self._bar.show_state(_sentence(reopened), can_decide=False, can_report=True)
        self._pages.show_page(VERIFY)

    def _renew(self) -> None:
        """Bring the marks back once an image is there; end when other images come."""
        shown = self._shown
        if shown is None:
            return
        entries = [entry.signature for entry in self._page.model.entries]
        signatures: list[LoadedSignature] = [
            each for each in (*entries, self._page.table.signature(QUESTIONED)) if each is not None
        ]
        ours = {shown.questioned, *shown.specimens}
        is_changed = any(each.origin.source not in ours for each in signatures)
        is_thinned = len(signatures) <= len(shown.specimens) and not self._page.is_reading
        if is_changed or is_thinned:
            self.close()
        else:
            self._page.table.annotations.restore(signatures, shown.annotated)


def _sentence(reopened: ReopenedCase) -> str:
    case, missing = reopened.case, reopened.missing
    parts: list[str] = [decided(case), _ADVISED[case.advice]]
    if missing:
        parts.append(
            say_count(
                missing, "{n} specimen no longer on file.", "{n} specimens no longer on file."
            )
        )
    return told(joined(parts))


_ADVISED = {
    Decision.MATCH: say("The program had advised: match."),
    Decision.REFER: say("The program had advised: refer."),
    Decision.NO_MATCH: say("The program had advised: no match."),
}
