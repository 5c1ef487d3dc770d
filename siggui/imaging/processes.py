"""Helper processes that clean signatures: one core each, and no life without the program."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess

import cv2


def helper_processes(count: int) -> ProcessPoolExecutor:
    """Start helpers, each when it is first needed; a context that ends with all of them.

    They are spawned, as on every system: a forked copy of torch's threads would hang.

    Args:
        count: How many at most.
    """
    return ProcessPoolExecutor(count, get_context("spawn"), initializer=_settle)


def _settle() -> None:
    """In a helper: Ctrl+C is for the program, and a program that was killed ends it too."""
    # Several helpers whose threads wait for each other are slower than one thread each.
    cv2.setNumThreads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    program = parent_process()
    if program is not None:
        threading.Thread(target=_end_with, args=(program,), daemon=True).start()


def _end_with(program: BaseProcess) -> None:
    program.join()
    os._exit(1)
