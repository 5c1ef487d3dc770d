"""Works through the queue on the Verify page: one item shown, the next one ready, one undoable."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from siggui.domain.casework import Outcome, Reason
from siggui.domain.work_queue import QueueItem
from siggui.errors import SigguiError
from siggui.services.queue_refusals import verdict_missing
from siggui.ui import queue_work
from siggui.ui.messages import Messages
from siggui.ui.queue_bar import QueueBar
from siggui.ui.queue_case import all_cases, case_on, is_stuck, is_told, state_of, title_of
from siggui.ui.queue_framing import QueueFraming
from siggui.ui.queue_work import Held, OpenedItem
from siggui.ui.tasks import Lane, Task, TaskRunner
from siggui.ui.verify_page import VerifyPage
from siggui.ui.wording import told, tr
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.decide import Case
    from siggui.services.record_services import RecordServices
    from siggui.services.verify import VerificationService

HELD_MS = 5000
"""How long a decision can be taken back, if no other one is taken before."""
_DONE = {
    Outcome.PASS: say("{item}: passed."),
    Outcome.REFER: say("{item}: referred."),
    Outcome.REJECT: say("{item}: rejected."),
}
_END = say("Nothing else is waiting for you.")


class QueueFlow(QObject):
    """The queue on the Verify page.

    Args:
        page: Where items are compared.
        bar: The line over it.
        records: Takes and decides.
        service: Holds the model.
        tasks: Workers.
        messages: For errors.

    Signals:
        opened: An item lies on the page.
        ended: There is none left for this person, or the clerk left; a sentence, maybe empty.
        changed: Something was recorded or given back.
    """

    opened = Signal()
    ended = Signal(str)
    changed = Signal()

    def __init__(
        self,
        page: VerifyPage,
        bar: QueueBar,
        records: RecordServices,
        service: VerificationService,
        tasks: TaskRunner,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._page, self._bar = page, bar
        self._records, self._service = records, service
        self._tasks, self._messages = tasks, messages
        self._current: OpenedItem | None = None
        self._at = 0
        self._seen: dict[int, Case] = {}
        self._ready: OpenedItem | None = None
        self._fetching: Task | None = None
        self._waits = False
        self._is_at_end = False
        self._held: Held | None = None
        self._skipped: list[str] = []
        self._point_before = ""
        self._framing = QueueFraming(page, self._submit)
        self._framing.framed.connect(self._on_framed)
        self._framing.failed.connect(self._on_not_framed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HELD_MS)
        self._timer.timeout.connect(self.commit)
        bar.decided.connect(self._on_decided)
        bar.parked.connect(self._on_parked)
        bar.skipped.connect(self._on_skipped)
        bar.signatures.chosen.connect(self._on_signature)
        bar.undone.connect(self._on_undone)
        bar.framing_wanted.connect(self._framing.ask)
        bar.closed.connect(self.close)
        page.state_changed.connect(self._on_state)
        page.window().installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the queue is being worked through."""
        return not self._bar.isHidden()

    # What the clerk does ------------------------------------------------------------------

    def begin(self) -> None:
        """Show the next item, or go on with the one that is shown."""
        if self._current is not None:
            self.opened.emit()
            return
        self._skipped = []
        self._go_on()

    def open(self, item: QueueItem) -> None:
        """Show a certain item."""
        if self._current is not None and self._current.claim.item.id == item.id:
            self.opened.emit()
            return
        if self._fetching is not None:
            self._fetching.cancel()
            self._fetching = None
        task = self._submit(queue_work.take, item.id)
        task.succeeded.connect(self._on_opened)
        task.failed.connect(self._on_not_opened)

    def close(self) -> None:
        """Leave the queue; what was decided is recorded, the rest given back."""
        self._leave()
        self.ended.emit("")

    def give_way(self) -> None:
        """Another case takes the page."""
        if self.is_open:
            self._leave()

    def commit(self) -> None:
        """Put the decision that is held back on file."""
        held, self._held = self._held, None
        self._timer.stop()
        self._bar.show_last("")
        if held is None:
            return
        task = self._tasks.submit(queue_work.decide, self._records, held, urgent=True)
        self._bar.busy.follow(task)
        task.succeeded.connect(lambda _state: self.changed.emit())
        task.failed.connect(functools.partial(self._on_not_recorded, held))
        if self._is_at_end:
            self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A window that closes records what was decided, at once, and gives the rest back."""
        if event.type() == QEvent.Type.Close and (self._held or self.is_open):
            self._page.window().hide()
            self._finish()
        return super().eventFilter(watched, event)

    # Going through ------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Show the item that is ready, or wait for it."""
        self._current = None
        self._framing.watch(None, 0)
        self._is_at_end = False
        if self._ready is not None:
            opened, self._ready = self._ready, None
            self._show(opened)
            return
        self._waits = True
        self._bar.show_item(tr("Next item…"))
        self._renew()
        if self._fetching is None:
            self._fetch()

    def _fetch(self) -> None:
        """Have the next item made ready."""
        self._fetching = task = self._submit(queue_work.take_next, tuple(self._skipped))
        task.succeeded.connect(self._on_fetched)
        task.failed.connect(self._on_fetch_failed)

    def _submit(self, work: Callable[..., object], what: object) -> Task:
        task = self._tasks.submit(
            work,
            self._records,
            self._service,
            what,
            date.today(),
            self._page.verification.blind_first,
            lane=Lane.ENGINE,
            pass_cancelled=True,
        )
        return self._bar.busy.follow(task)

    def _on_fetched(self, opened: OpenedItem | None) -> None:
        self._fetching = None
        if not self._waits:
            if self._ready is None:
                self._ready = opened
            else:
                # One came back by Undo meanwhile, and only one is kept ready.
                self._give_back(opened)
            return
        self._waits = False
        if opened is not None:
            self._show(opened)
            return
        self._is_at_end = True
        self._bar.show_item(told(_END))
        if self._held is None:
            self._end()

    def _end(self) -> None:
        self._leave()
        self.ended.emit(told(_END))

    def _on_fetch_failed(self, error: Exception) -> None:
        self._fetching = None
        if self._waits:
            self._waits = False
            self._leave()
            self.ended.emit("")
        self._messages.report(error)

    def _on_opened(self, opened: OpenedItem) -> None:
        self._fetching = None
        for left in (self._current, self._ready):
            self._give_back(left)
        self._current = self._ready = None
        self._skipped = []
        self._show(opened)

    def _on_not_opened(self, error: Exception) -> None:
        self._messages.report(error)
        self.changed.emit()

    def _show(self, opened: OpenedItem, cases: Iterable[Case] = (), at: int = 0) -> None:
        self._waits = self._is_at_end = False
        self._point_before = self._point_before or self._page.verification.operating_point
        self._current, self._at, self._seen = opened, at, dict(enumerate(cases))
        self.opened.emit()
        page = self._page
        blind = opened.claim.is_blind
        if blind:
            page.verification.set_veiled(True)
        if opened.questioned is not None:
            page.flow.choose_point(opened.operating_point)
        self._lay(opened, at)
        # Not before the item of a blind look has left the page.
        page.verification.set_veiled(blind)
        if opened.problem is not None:
            self._messages.report(opened.problem, self._bar.banner)
        self._renew()
        if self._fetching is None and self._ready is None:
            self._fetch()

    def _lay(self, opened: OpenedItem, at: int) -> None:
        """Put one of the item's signatures on the page, none of which is taken for a new frame."""
        self._at = at
        self._framing.watch(None, 0)
        self._bar.show_item(title_of(opened, at), at, len(opened.signatures))
        if opened.signatures:
            one = opened.signatures[at]
            self._page.replace_all([each for _, each in one.specimens], one.questioned)
        else:
            self._page.replace_all([], opened.questioned)
        self._framing.watch(opened, at)

    def _on_signature(self, at: int) -> None:
        """Another signature of the same item; what was seen of this one is kept."""
        opened, case = self._current, self._case()
        if opened is None or at == self._at or not at < len(opened.signatures):
            return
        if case is not None:
            self._seen[self._at] = case
        self._lay(opened, at)
        self._renew()

    def _on_state(self) -> None:
        self._framing.look()
        self._renew()

    def _on_framed(self, opened: OpenedItem, at: int) -> None:
        self._show(opened, at=min(at, max(0, len(opened.signatures) - 1)))

    def _on_not_framed(self, error: Exception) -> None:
        if self._current is not None:
            self._lay(self._current, self._at)
        self._messages.report(error, self._bar.banner)

    def _renew(self) -> None:
        opened = self._current
        if opened is None or self._framing.is_running:
            state = tr("Comparing anew…") if self._framing.is_running else ""
            self._bar.show_state(state, can_decide=False, can_leave=False)
            return
        verification = self._page.verification
        left = len(opened.signatures) - len({*self._seen, self._at})
        is_seen = is_told(verification) and left < 1 and self._case() is not None
        state = state_of(opened, self._at, left, self._page)
        can_decide = is_stuck(opened, verification) or is_seen
        self._bar.show_state(state, can_decide=can_decide, can_leave=True)

    # Deciding -----------------------------------------------------------------------------

    def _case(self) -> Case | None:
        opened = self._current
        if opened is None or not opened.signatures:
            return None
        return case_on(self._page, opened.signatures[self._at])

    def _on_decided(self, outcome: Outcome, reason: Reason) -> None:
        opened = self._current
        if opened is None:
            return
        case = self._case()
        cases = all_cases(opened, self._seen if case is None else {**self._seen, self._at: case})
        if not cases and outcome is Outcome.PASS:
            self._messages.report(verdict_missing(), self._bar.banner)
            return
        self.commit()
        self._held = Held(opened, cases, outcome, reason)
        self._timer.start()
        self._bar.show_last(told(_DONE[outcome].put(item=opened.claim.item.external_id)))
        self._go_on()

    def _on_undone(self) -> None:
        held, self._held = self._held, None
        self._timer.stop()
        self._bar.show_last("")
        if held is None:
            return
        if self._framing.is_running:
            self._give_back(self._current)
        elif self._current is not None:
            # Only one is kept ready; one that was before it goes back to the others.
            self._give_back(self._ready)
            self._ready = self._current
        self._show(held.opened, held.cases)

    def _on_parked(self) -> None:
        opened = self._current
        if opened is not None:
            self._let_go(self._records.queue.park, opened)
            self._go_on()

    def _on_skipped(self) -> None:
        opened = self._current
        if opened is not None:
            self._skipped.append(opened.claim.item.id)
            self._give_back(opened)
            self._go_on()

    def _on_not_recorded(self, held: Held, error: Exception) -> None:
        """Nothing is on file: the item comes back to the clerk, as after Undo."""
        self._messages.report(error, self._bar.banner)
        self._give_back(held.opened)
        self.changed.emit()

    def _give_back(self, opened: OpenedItem | None) -> None:
        if opened is not None:
            self._let_go(self._records.queue.give_back, opened)

    def _let_go(self, how: Callable[..., object], opened: OpenedItem) -> None:
        task = self._tasks.submit(how, opened.claim)
        task.finished.connect(self.changed.emit)
        task.failed.connect(self._messages.report)

    def _leave(self) -> None:
        self._is_at_end = False
        self.commit()
        if self._fetching is not None:
            self._fetching.cancel()
            self._fetching = None
        for left in (self._current, self._ready):
            self._give_back(left)
        self._current = self._ready = None
        self._framing.watch(None, 0)
        self._waits = False
        self._bar.hide()
        if self._page.verification.is_veiled:
            # Left on the page, it would tell its verdict there.
            self._page.replace_all([], None)
            self._page.verification.set_veiled(False)
        if self._point_before:
            self._page.flow.choose_point(self._point_before)
            self._point_before = ""

    def _finish(self) -> None:
        """Record and give back in this thread: the workers end with the window."""
        held, self._held = self._held, None
        left = [each for each in (self._current, self._ready) if each is not None]
        self._current = self._ready = None
        try:
            queue_work.finish(self._records, held, left)
        except SigguiError as error:
            # The lease gives the items back; nothing that was confirmed is lost.
            self._messages.report(error)
