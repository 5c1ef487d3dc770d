"""Takes lists and folders of items, and the signature on the Verify page, into the queue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from siggui.domain.enrollment import parse_day
from siggui.errors import Cancelled
from siggui.services.intake_report import IntakeReport
from siggui.services.items_file import read_amount
from siggui.services.queue_intake import TakenIn
from siggui.ui.ask_file import ask_for_folder, ask_for_list, ask_where
from siggui.ui.compare_view import QUESTIONED
from siggui.ui.icons import Icons
from siggui.ui.messages import Messages
from siggui.ui.queue_page import QueuePage
from siggui.ui.record_forms import RecordForm
from siggui.ui.tasks import Lane, Task, TaskRunner
from siggui.ui.theme import Theme
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import told, tr
from siggui.wording import joined, say

if TYPE_CHECKING:
    from siggui.services.record_services import RecordServices

_ROWS_AT_ONCE = 4


class QueueIntakeFlow(QObject):
    """Feeds the queue; a clerk's own comparisons get their turn in between.

    Args:
        page: Says what is wanted, and how it goes.
        verify_page: Whose questioned signature may be taken in.
        records: Takes in.
        theme: For the form.
        icons: For the form.
        tasks: Workers.
        messages: For errors.
    """

    def __init__(
        self,
        page: QueuePage,
        verify_page: VerifyPage,
        records: RecordServices,
        theme: Theme,
        icons: Icons,
        tasks: TaskRunner,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._page, self._verify_page = page, verify_page
        self._records, self._tasks, self._messages = records, tasks, messages
        self._theme, self._icons = theme, icons
        self._rows: Iterator[TakenIn] | None = None
        self._report = IntakeReport()
        self._step: Task | None = None
        self._is_folder = False
        page.list_wanted.connect(self._ask_for_list)
        page.folder_wanted.connect(self._ask_for_folder)
        page.page_wanted.connect(self._ask_for_account)
        page.stop_wanted.connect(self.stop)
        page.banner.acted.connect(self._ask_where)
        verify_page.state_changed.connect(self._renew)
        self._renew()

    def take_list(self, path: Path) -> None:
        """Take in every row of a list, or every file of a folder."""
        self.stop()
        self._report = IntakeReport()
        self._is_folder = path.is_dir()
        self._rows = self._records.intake.take_list(path, day=date.today())
        self._page.set_taking_in(True)
        self._page.banner.show_notice(tr("Taking in the items…"))
        self._go_on()

    def stop(self) -> None:
        """Take in no more of the list; what is in the queue stays."""
        if self._step is not None:
            self._step.cancel()
            self._finish(stopped=True)

    def _go_on(self) -> None:
        self._step = task = self._tasks.submit(
            _take_in_rows, self._rows, self._report, lane=Lane.ENGINE, pass_cancelled=True
        )
        task.succeeded.connect(self._on_step)
        task.failed.connect(self._on_failed)

    def _on_step(self, has_more: bool) -> None:
        if has_more:
            self._page.banner.show_notice(tr("Taking in the items…"), self._report.sentence())
            self._go_on()
        else:
            self._finish(stopped=False)

    def _on_failed(self, error: Exception) -> None:
        self._step = self._rows = None
        self._page.set_taking_in(False)
        self._page.refresh()
        self._messages.report(error, self._page.banner)

    def _finish(self, *, stopped: bool) -> None:
        self._step = self._rows = None
        self._page.set_taking_in(False)
        report = self._report
        sentence = report.sentence()
        if stopped:
            sentence = joined([say("Stopped."), sentence])
        if report.first_refused:
            first = report.first_refused[0]
            why = "" if first.error is None else told(first.error.message)
            # A file is known by its name, a line of a list by its number.
            which = first.row.external_id if self._is_folder else tr("Row {row}", row=first.row.row)
            hint = f"{which}: {why}"
            self._page.banner.show_warning(sentence, hint, tr("Save the report…"))
        else:
            self._page.banner.show_notice(sentence)
        self._page.refresh()

    # Asking -------------------------------------------------------------------------------

    def _ask_for_list(self) -> None:
        ask_for_list(
            self._page.window(), "items_dialog", tr("Take in a list of items"), self.take_list
        )

    def _ask_for_folder(self) -> None:
        ask_for_folder(
            self._page.window(),
            "items_folder_dialog",
            tr("Take in a folder of items"),
            self.take_list,
        )

    def _ask_where(self) -> None:
        ask_where(
            self._page.window(),
            tr("Save the report"),
            Path("refused.csv"),
            tr("CSV (*.csv)"),
            self._write,
        ).setObjectName("refused_dialog")

    def _write(self, file: Path) -> None:
        task = self._page.busy.follow(self._tasks.submit(self._report.refused_rows.save, file))
        task.succeeded.connect(lambda _none: self._page.banner.show_notice(tr("Report saved.")))
        task.failed.connect(self._messages.report)

    def _ask_for_account(self) -> None:
        signature = self._verify_page.table.signature(QUESTIONED)
        if signature is None:
            return
        intake = self._records.intake
        image, name = signature.image, signature.label

        def save(number: str, amount: str, signed: str) -> TakenIn:
            money, day = read_amount(amount), parse_day(signed)
            today = date.today()
            return intake.take_image(image, number, money, name, day=today, signed_on=day)

        form = RecordForm(
            self._theme,
            self._icons,
            self._messages,
            self._tasks,
            "new_item",
            tr("Add to the queue"),
            (
                ("new_item_account", tr("Account number")),
                ("new_item_amount", tr("Amount, if known")),
                ("new_item_signed", tr("Signed on, if not today")),
            ),
            save,
            tr(
                "The day is written as year-month-day, such as 2027-03-31. Specimens that were "
                "valid on it count."
            ),
            parent=self._page.window(),
            lane=Lane.ENGINE,
        )
        form.saved.connect(self._on_saved)
        form.open()

    def _on_saved(self, taken: TakenIn) -> None:
        word = tr("It passes by the policy.") if taken.passed else tr("It waits to be checked.")
        self._page.banner.show_notice(tr("Added to the queue."), word)
        self._page.refresh()

    def _renew(self) -> None:
        self._page.set_questioned(self._verify_page.table.signature(QUESTIONED) is not None)


def _take_in_rows(rows: Iterator[TakenIn], report: IntakeReport, cancelled: Event) -> bool:
    """Take in some rows of a list; whether there are more.

    A few at a time: a clerk's own comparison gets its turn in between.
    """
    for _ in range(_ROWS_AT_ONCE):
        if cancelled.is_set():
            raise Cancelled
        taken = next(rows, None)
        if taken is None:
            return False
        report.add(taken)
    return True
