"""Work off the GUI thread: plain functions in worker threads, answers back as Qt signals.

Workers own no ``QObject`` and see no widget. A worker hands what it made to one private signal of
the runner, which is connected with ``Qt.QueuedConnection``; the runner, in the GUI thread, then
fires the signals of the :class:`Task` that the caller holds.
"""

from __future__ import annotations

import functools
import itertools
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal, Slot

from siggui.errors import Cancelled


class Lane(Enum):
    """Which workers do the work.

    ``ENGINE`` is one long-lived thread: it loads the model and is the only one to touch it.
    ``DOCUMENTS`` is a small pool that opens, renders and cleans files, so that a slow PDF never
    keeps the model waiting. ``INBOX`` is one thread for the one watch over a folder, which ends
    only when it is cancelled.
    """

    ENGINE = "engine"
    DOCUMENTS = "documents"
    INBOX = "inbox"


_THREADS = {Lane.ENGINE: 1, Lane.DOCUMENTS: 2, Lane.INBOX: 1}


@dataclass(slots=True)
class _Job:
    """What travels to a worker: no Qt in it."""

    number: int
    work: Callable[[], object]
    cancelled: threading.Event


@dataclass(slots=True)
class _Queue:
    """Jobs waiting in one lane; ``None`` from :meth:`take` means: end the thread."""

    ready: threading.Condition = field(default_factory=threading.Condition)
    jobs: deque[_Job] = field(default_factory=deque)
    closed: bool = False

    def put(self, job: _Job, urgent: bool) -> None:
        with self.ready:
            if urgent:
                self.jobs.appendleft(job)
            else:
                self.jobs.append(job)
            self.ready.notify()

    def take(self) -> _Job | None:
        with self.ready:
            while not self.jobs and not self.closed:
                self.ready.wait()
            return None if self.closed else self.jobs.popleft()

    def close(self) -> None:
        with self.ready:
            self.closed = True
            self.jobs.clear()
            self.ready.notify_all()


class Task(QObject):
    """One submitted piece of work, as the GUI thread sees it.

    Signals:
        succeeded: The function's return value.
        failed: The exception it raised; hand it to ``Messages.report`` or a ``Banner``.
        progress: Whatever the function reported (see ``TaskRunner.submit``).
        finished: Once, last, whichever way it ended, a cancellation included.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    progress = Signal(object)
    finished = Signal()

    def __init__(self, runner: TaskRunner, number: int, lane: Lane) -> None:
        super().__init__()
        self._runner = runner
        self._number = number
        self.lane = lane
        self._cancelled = threading.Event()

    @property
    def is_running(self) -> bool:
        """Whether an answer may still come."""
        return self._runner.holds(self._number)

    def cancel(self) -> None:
        """Drop the work at once: from this call on, nothing but ``finished`` is delivered.

        The function sees the event if it asked for it, and stops when it next looks; what it
        still returns is thrown away.
        """
        self._runner.drop(self)


class TaskRunner(QObject):
    """Runs functions in worker threads; one per application, made and used in the GUI thread.

    Signals:
        unhandled: An exception of a task whose ``failed`` nobody is connected to.
    """

    unhandled = Signal(object)
    _arrived = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._tasks: dict[int, Task] = {}
        self._queues = {lane: _Queue() for lane in Lane}
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        function: Callable[..., object],
        *args: object,
        lane: Lane = Lane.DOCUMENTS,
        urgent: bool = False,
        pass_cancelled: bool = False,
        pass_progress: bool = False,
        **kwargs: object,
    ) -> Task:
        """Run ``function(*args, **kwargs)`` in a worker; connect to the returned task at once.

        Args:
            function: Plain function or bound method of an object that is no ``QObject``.
            *args: Frozen data.
            lane: Which workers.
            urgent: Go ahead of what waits in the lane.
            pass_cancelled: Call with ``cancelled=<threading.Event>`` too.
            pass_progress: Call with ``progress=<callable>`` too; each value given to it is
                delivered by ``Task.progress``.
            **kwargs: Frozen data.

        Raises:
            RuntimeError: The runner was closed.
        """
        if self._closed:
            raise RuntimeError("the task runner is closed")
        number = next(self._numbers)
        task = Task(self, number, lane)
        self._tasks[number] = task
        extra: dict[str, Any] = dict(kwargs)
        if pass_cancelled:
            extra["cancelled"] = task._cancelled
        if pass_progress:
            extra["progress"] = lambda value: self._hand_over(number, "progress", value)
        self._start_threads()
        job = _Job(number, lambda: function(*args, **extra), task._cancelled)
        self._queues[lane].put(job, urgent)
        return task

    def holds(self, number: int) -> bool:
        """Whether the task with this number still waits for its answer."""
        return number in self._tasks

    @property
    def is_idle(self) -> bool:
        """Whether no task waits for an answer."""
        return not self._tasks

    def when_done(self, lane: Lane, then: Callable[[], object]) -> None:
        """Call ``then`` once everything that a lane was given so far has ended.

        At once if there is nothing; what is submitted later is not waited for.
        """
        left = {number for number, task in self._tasks.items() if task.lane is lane}

        def on_finished(number: int) -> None:
            left.discard(number)
            if not left:
                then()

        for number in tuple(left):
            self._tasks[number].finished.connect(functools.partial(on_finished, number))
        if not left:
            then()

    def drop(self, task: Task) -> None:
        """See :meth:`Task.cancel`."""
        task._cancelled.set()
        if self._tasks.pop(task._number, None) is not None:
            task.finished.emit()

    def close(self, timeout_s: float = 30.0) -> bool:
        """Cancel everything, end the workers and wait for them.

        Returns:
            Whether all workers ended in time.
        """
        self._closed = True
        for task in list(self._tasks.values()):
            self.drop(task)
        for queue in self._queues.values():
            queue.close()
        deadline = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        return not self._threads

    def _start_threads(self) -> None:
        if self._threads:
            return
        for lane, count in _THREADS.items():
            for index in range(count):
                thread = threading.Thread(
                    target=_serve,
                    args=(self._queues[lane], self._hand_over),
                    name=f"siggui-{lane.value}-{index}",
                    # A worker stuck in foreign code must not keep a closed program alive.
                    daemon=True,
                )
                self._threads.append(thread)
                thread.start()

    def _hand_over(self, number: int, kind: str, value: object) -> None:
        # The only line that runs in a worker thread and touches Qt: emitting is thread-safe,
        # and the connection is queued.
        if not self._closed:
            self._arrived.emit(number, kind, value)

    @Slot(int, str, object)
    def _on_arrived(self, number: int, kind: str, value: object) -> None:
        if kind == "progress":
            task = self._tasks.get(number)
            if task is not None:
                task.progress.emit(value)
            return
        task = self._tasks.pop(number, None)
        if task is None:
            return
        if kind == "succeeded":
            task.succeeded.emit(value)
        elif kind == "failed":
            if task.isSignalConnected(QMetaMethod.fromSignal(task.failed)):
                task.failed.emit(value)
            else:
                self.unhandled.emit(value)
        task.finished.emit()


def _serve(queue: _Queue, hand_over: Callable[[int, str, object], None]) -> None:
    """A worker's whole life."""
    while (job := queue.take()) is not None:
        if not job.cancelled.is_set():
            kind, value = _run(job)
            hand_over(job.number, kind, value)
            # What the job held must go now, not when the next job comes.
            del value
        del job


def _run(job: _Job) -> tuple[str, object]:
    try:
        return "succeeded", job.work()
    except Cancelled:
        return "stopped", None
    except Exception as error:  # the boundary: every error travels to the GUI thread
        return "failed", error
