"""From an A4 page at 300 dpi to a cleaned signature in the document window, and its heartbeat.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_page.py

A letter with two signatures, and a page crowded with print and writing, so that all sixteen places
are looked at closely. Of each the second round is told; the first one loads the weights. Memory is
what the process takes at its highest beyond what it held with the window open, on Linux.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from siggui.drawing.forms import mandate_letter
from siggui.drawing.pen import cover
from siggui.drawing.signer import Signer
from siggui.drawing.typeset import invented_words, printed
from siggui.services.documents import DocumentService
from siggui.services.verify import VerificationService, load_verifier
from siggui.ui.document_dialog import DocumentDialog
from siggui.ui.icons import Icons
from siggui.ui.tasks import TaskRunner
from siggui.ui.theme import ColorMode, Theme


def letter() -> np.ndarray:
    signed = [(signer.name, signer.genuine(0)) for signer in map(Signer, (5, 6))]
    page, _, _ = mandate_letter("Orchard Ltd", "37319128", signed, np.random.default_rng(1))
    return np.asarray(cv2.resize(page, (2480, 3508), interpolation=cv2.INTER_CUBIC), np.uint8)


def crowded() -> np.ndarray:
    rng, page = np.random.default_rng(2), letter()
    for row in range(260, 3300, 62):
        words = printed(invented_words(11, rng), 40)[:, :2000]
        page[row : row + words.shape[0], 240 : 240 + words.shape[1]][words > 90] = 35
    for number in range(24):
        ink = cover(Signer(40 + number).genuine(0), width_px=4.5, margin_px=0).alpha[:300, :640]
        x, y = 200 + 720 * (number % 3), 300 + 380 * (number // 3)
        page[y : y + ink.shape[0], x : x + ink.shape[1]][ink > 90] = (20, 30, 110)
    return page


def memory_mb(field: str) -> float:
    status = Path("/proc/self/status")
    found = re.search(rf"{field}:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else float("nan")


def main() -> None:
    qt = QApplication(sys.argv[:1])
    theme, tasks = Theme(qt, ColorMode.LIGHT), TaskRunner()
    icons, verification = Icons(theme), VerificationService(load_verifier)
    beats: list[float] = []
    timer = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    with tempfile.TemporaryDirectory() as folder:
        for name, page in (("letter", letter()), ("crowded page", crowded())):
            path = Path(folder) / f"{name}.png"
            Image.fromarray(page).save(path, dpi=(300, 300))
            for round_ in range(2):
                ends: dict[str, float] = {}
                dialog = DocumentDialog(
                    DocumentService(), tasks, path, path.name, theme=theme, icons=icons
                )
                dialog.resize(1200, 720)
                dialog.page_shown.connect(
                    lambda _, e=ends: e.setdefault("shown", time.perf_counter())
                )
                dialog.search_ended.connect(
                    lambda _, e=ends: e.setdefault("found", time.perf_counter())
                )
                dialog.show()
                _live(qt, lambda e=ends: "shown" in e)
                before = memory_mb("VmRSS")
                beats.clear()
                _live(qt, lambda e=ends: "found" in e)
                dialog.findChild(QPushButton, "use_signature").click()
                _live(qt, lambda d=dialog: d.crop_image is not None)
                begun = time.perf_counter()
                task = tasks.submit(verification.prepare, dialog.crop_image)
                task.succeeded.connect(lambda _, e=ends: e.setdefault("clean", time.perf_counter()))
                _live(qt, lambda e=ends: "clean" in e)
                gap = 1000 * float(np.diff(beats).max())
                if round_:
                    print(
                        f"{name}: located {ends['found'] - ends['shown']:.2f} s, "
                        f"cleaned {ends['clean'] - begun:.2f} s after; longest gap {gap:.0f} ms; "
                        f"{memory_mb('VmHWM') - before:.0f} MB more at most"
                    )
                dialog.reject()
    tasks.close()


def _live(qt: QApplication, done) -> None:
    end = time.monotonic() + 120
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to its end")
        qt.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    main()
