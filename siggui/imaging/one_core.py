"""Keeps OpenCV on one core, for helpers that each have one."""

from __future__ import annotations

import cv2


def use_one_core() -> None:
    """Let OpenCV start no threads in this process.

    Several helpers whose threads wait for each other are slower than one thread each.
    """
    cv2.setNumThreads(1)
