"""Work goes to workers and comes back to the window's thread, or not at all."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from siggui.errors import Cancelled, InputError
from siggui.ui.tasks import Lane, TaskRunner


@pytest.fixture
def tasks(qtbot):
    runner = TaskRunner()
    yield runner
    assert runner.close()


def test_answer_comes_back_in_the_thread_of_the_window(qtbot, tasks):
    seen = []
    task = tasks.submit(lambda x: (x * 2, threading.current_thread().name), 21)
    task.succeeded.connect(lambda value: seen.append((value, QThread.currentThread())))
    with qtbot.waitSignal(task.finished):
        pass
    (value, name), thread = seen[0]
    assert value == 42
    assert name.startswith("siggui-documents-")
    assert thread is tasks.thread()
    assert tasks.is_idle


def test_all_engine_work_runs_in_one_thread_in_order(qtbot, tasks):
    names, order = set(), []

    def work(number):
        names.add(threading.current_thread().name)
        order.append(number)

    last = [tasks.submit(work, number, lane=Lane.ENGINE) for number in range(20)][-1]
    with qtbot.waitSignal(last.finished):
        pass
    assert names == {"siggui-engine-0"}
    assert order == list(range(20))


def test_documents_do_not_wait_for_the_engine(qtbot, tasks):
    release = threading.Event()
    slow = tasks.submit(release.wait, 10, lane=Lane.ENGINE)
    quick = tasks.submit(lambda: 1)
    with qtbot.waitSignal(quick.succeeded):
        pass
    with qtbot.waitSignal(slow.finished):
        release.set()


def test_error_is_delivered_and_others_go_on(qtbot, tasks):
    error = InputError("x", "What.", "Do.")

    def fail():
        raise error

    task = tasks.submit(fail)
    with qtbot.waitSignals([task.failed, task.finished]):
        pass
    with qtbot.waitSignal(tasks.submit(lambda: 1).succeeded):
        pass


def test_error_that_nobody_waits_for_is_not_lost(qtbot, tasks):
    with qtbot.waitSignal(tasks.unhandled) as caught:
        tasks.submit(lambda: 1 // 0)
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_cancelled_task_delivers_nothing_but_the_end(qtbot, tasks):
    begun, release, seen = threading.Event(), threading.Event(), []

    def work(cancelled):
        begun.set()
        release.wait(10)
        seen.append(cancelled.is_set())
        return 1

    task = tasks.submit(work, pass_cancelled=True)
    task.succeeded.connect(seen.append)
    ends = []
    task.finished.connect(lambda: ends.append(1))
    assert begun.wait(5)
    task.cancel()
    assert ends == [1]
    assert not task.is_running
    release.set()
    with qtbot.waitSignal(tasks.submit(lambda: 1).finished):
        pass
    qtbot.waitUntil(lambda: seen == [True])
    assert ends == [1]


def test_cancelled_task_in_the_queue_never_begins(qtbot, tasks):
    release, seen = threading.Event(), []
    first = tasks.submit(release.wait, 10, lane=Lane.ENGINE)
    second = tasks.submit(seen.append, 1, lane=Lane.ENGINE)
    second.cancel()
    release.set()
    with qtbot.waitSignal(first.finished):
        pass
    with qtbot.waitSignal(tasks.submit(lambda: 1, lane=Lane.ENGINE).finished):
        pass
    assert seen == []


def test_function_that_stops_itself_is_no_failure(qtbot, tasks):
    def stop():
        raise Cancelled

    task = tasks.submit(stop)
    task.failed.connect(lambda error: pytest.fail(str(error)))
    with qtbot.waitSignal(task.finished):
        pass


def test_urgent_work_goes_ahead(qtbot, tasks):
    release, order = threading.Event(), []
    tasks.submit(release.wait, 10, lane=Lane.ENGINE)
    late = tasks.submit(order.append, "late", lane=Lane.ENGINE)
    tasks.submit(order.append, "urgent", lane=Lane.ENGINE, urgent=True)
    release.set()
    with qtbot.waitSignal(late.finished):
        pass
    assert order == ["urgent", "late"]


def test_progress_arrives_before_the_result(qtbot, tasks):
    seen = []

    def work(progress):
        progress(1)
        progress(2)
        return 3

    task = tasks.submit(work, pass_progress=True)
    task.progress.connect(seen.append)
    task.succeeded.connect(seen.append)
    with qtbot.waitSignal(task.finished):
        pass
    assert seen == [1, 2, 3]


def test_close_ends_all_threads_and_refuses_more(qtbot):
    runner = TaskRunner()
    began = threading.Event()

    def work(cancelled):
        began.set()
        cancelled.wait(10)

    task = runner.submit(work, pass_cancelled=True)
    seen = []
    task.succeeded.connect(seen.append)
    assert began.wait(5)
    assert runner.close(timeout_s=5)
    assert not [t for t in threading.enumerate() if t.name.startswith("siggui-")]
    with pytest.raises(RuntimeError):
        runner.submit(lambda: 1)
    qtbot.wait(1)
    assert seen == []


def test_thousand_answers_arrive(qtbot, tasks):
    seen = []
    for number in range(1000):
        task = tasks.submit(lambda n: n, number)
        task.succeeded.connect(seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1000)
    assert sorted(seen) == list(range(1000))
