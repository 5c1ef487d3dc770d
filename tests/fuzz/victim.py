"""The process that looks at files that may kill it; run.py starts it and says what is watched."""

from __future__ import annotations

import json
import sys
import time
import traceback
import warnings
from pathlib import Path

import cv2
import numpy as np

from siggui.errors import InputError
from siggui.imaging.crop import cut
from siggui.imaging.document import open_document
from siggui.imaging.pipeline import prepare
from siggui.services.locate import locate


def serve() -> None:
    """Answer names of files on standard input with a line about what became of each."""
    cv2.setNumThreads(1)
    # Arithmetic that went wrong without anybody noticing is a bug too.
    warnings.simplefilter("error", RuntimeWarning)
    _, page = cv2.imencode(
        ".png", cv2.circle(np.full((300, 400), 255, np.uint8), (200, 150), 80, 0, 3)
    )
    look_at(page.tobytes())  # what is loaded once is no file's fault
    for line in sys.stdin:
        data = Path(line.rstrip("\n")).read_bytes()
        before_mb = memory_mb(reset=True)
        started = time.process_time()
        try:
            ended = look_at(data)
        except Exception as error:  # whatever escapes is what this program is looking for
            place = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(place.filename).name}:{place.lineno}"
            ended = f"bug: {type(error).__name__} at {where}: {error}"
        busy_s, more_mb = time.process_time() - started, max(0.0, memory_mb() - before_mb)
        print(json.dumps({"ended": ended, "busy_s": busy_s, "more_mb": more_mb}), flush=True)


def look_at(data: bytes) -> str:
    """Do with a file what the window does: show it small and large, find signatures, clean them."""
    ended = "refused"
    try:
        with open_document(data) as document:
            for index in range(min(document.page_count, 2)):
                try:
                    document.thumbnail(index, 160)
                    page = document.page(index)
                    places = locate(page)
                    ended = "shown" if ended == "refused" else ended
                    for crop in (page, *(cut(page, place.box) for place in places[:1])):
                        prepare(crop.pixels, dpi=crop.dpi, keep_stages=True)
                        ended = "cleaned"
                except InputError as error:
                    _check(error)
    except InputError as error:
        _check(error)
    return ended


def _check(error: Exception) -> None:
    if not (error.code and error.message.endswith(".") and error.hint.endswith(".")):
        raise AssertionError(f"{error.code} is no proper sentence: {error}")


def memory_mb(*, reset: bool = False) -> float:
    """Most memory held since the last reset; 0 where the system does not tell (not Linux)."""
    try:
        if reset:
            Path("/proc/self/clear_refs").write_text("5")
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0.0
    return int(status.split("VmHWM:")[1].split()[0]) / 1024.0


if __name__ == "__main__":
    serve()
