"""The pages that are built when they are first wanted: the window paints without them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from siggui.ui.icons import Icons
from siggui.ui.intake import Intake
from siggui.ui.messages import Messages
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import Theme

if TYPE_CHECKING:
    from siggui.services.documents import DocumentService
    from siggui.services.record_services import RecordServices
    from siggui.services.verify import VerificationService
    from siggui.ui.main_window import MainWindow
    from siggui.ui.past_case_flow import PastCaseFlow


class LaterPages:
    """Keeps what they are built with.

    Args:
        window: They are part of it.
        theme: Colors and distances.
        icons: One family of icons.
        messages: For errors.
        tasks: Workers.
        documents: Reads files.
        service: Holds the model.
        records: Everything on file.
        ask_for_files: Opens the file dialog: title, several, what gets the files.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        icons: Icons,
        messages: Messages,
        tasks: TaskRunner,
        documents: DocumentService,
        service: VerificationService,
        records: RecordServices,
        ask_for_files: Callable[[str, bool, Callable[[list[Path]], None]], None],
    ) -> None:
        self._window, self._theme, self._icons = window, theme, icons
        self._messages, self._tasks = messages, tasks
        self._documents, self._service, self._records = documents, service, records
        self._ask_for_files = ask_for_files
        self._past: PastCaseFlow | None = None

    def ask_past_case(self) -> None:
        """The list of decided cases; the chosen one is laid on the Verify page."""
        from siggui.ui.past_case_flow import PastCaseFlow

        if self._past is None:
            self._past = PastCaseFlow(
                self._theme,
                self._icons,
                self._messages,
                self._tasks,
                self._records,
                self._window.pages,
                self._window.page,
            )
        self._past.ask()

    def make_accounts(self) -> QWidget:
        """The Accounts page."""
        from siggui.ui.account_work import Shared, make_accounts

        window = self._window
        intake = Intake(
            self._documents, self._service, self._tasks, self._theme, self._icons, window
        )
        shared = Shared(self._theme, self._icons, self._messages, self._tasks, self._records)
        return make_accounts(shared, window.pages, window.page, intake, self._ask_for_files)

    def make_queue(self) -> QWidget:
        """The Queue page, joined to the Verify page where its items are compared."""
        from siggui.ui.page_switch import QUEUE, VERIFY
        from siggui.ui.queue_bar import QueueBar
        from siggui.ui.queue_flow import QueueFlow
        from siggui.ui.queue_intake_flow import QueueIntakeFlow
        from siggui.ui.queue_page import QueuePage

        theme, icons, tasks, messages = self._theme, self._icons, self._tasks, self._messages
        pages, verify_page, records = self._window.pages, self._window.page, self._records
        bar = QueueBar(theme, icons)
        pages.lay_over_verify(bar)
        page = QueuePage(theme, icons, messages, tasks, records.queue, records.boards)
        flow = QueueFlow(verify_page, bar, records, self._service, tasks, messages)
        intake = QueueIntakeFlow(page, verify_page, records, theme, icons, tasks, messages)

        def on_ended(sentence: str) -> None:
            # Who went on to an account meanwhile is left there.
            if pages.is_at(VERIFY):
                pages.show_page(QUEUE)
            if sentence:
                page.banner.show_notice(sentence)

        def on_opened() -> None:
            pages.begin_case(flow)
            pages.show_page(VERIFY)

        def on_switched(number: int) -> None:
            if number == QUEUE:
                page.set_blind(verify_page.verification.blind_first)
                page.refresh()
                page.list.setFocus()

        page.next_wanted.connect(flow.begin)
        page.item_wanted.connect(flow.open)
        flow.opened.connect(on_opened)
        flow.ended.connect(on_ended)
        flow.changed.connect(lambda: page.refresh() if page.isVisible() else None)
        pages.switched.connect(on_switched)
        pages.case_begun.connect(lambda who: None if who is flow else flow.give_way())
        pages.left.connect(intake.stop)
        pages.left.connect(page.leave)
        return page
