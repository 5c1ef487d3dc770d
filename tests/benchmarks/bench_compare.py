"""Frame times of the light table, and how soon a pair is laid and ready to be looked at.

    python tests/benchmarks/bench_compare.py [--width 6000 --height 4000] [--frames 120]

Every frame is painted in full into the window's own memory, with the offscreen plugin where there
is no display. Processor time is what counts where other programs run; the clock is told beside it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LIMIT_FRAME_MS, LIMIT_PAIR_MS = 20.0, 300.0
TURNED_DEG = 7.0
"""Both images, as a clerk turns pages that lay askew on the scanner."""


class NoEngine:
    """The window wants a verifier; none is asked for a verdict here."""

    def __getattr__(self, name: str):
        raise RuntimeError(name)


def scans(folder: Path, width: int, height: int) -> list[Path]:
    """Two signatures drawn on sheets of that size, at 300 dpi."""
    import cv2
    from PIL import Image

    from siggui.drawing.pen import render
    from siggui.drawing.signer import Signer

    files = []
    for k in range(2):
        page = np.full((height, width, 3), 245, np.uint8)
        ink = render(Signer(4).genuine(k), width_px=4.5)
        scale = min(0.6 * width / ink.shape[1], 0.6 * height / ink.shape[0])
        large = cv2.resize(ink, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        top, left = (height - large.shape[0]) // 2, (width - large.shape[1]) // 2
        part = page[top : top + large.shape[0], left : left + large.shape[1]]
        np.minimum(part, large[:, :, None], out=part)
        files.append(folder / f"{k}.png")
        Image.fromarray(page).save(files[-1], dpi=(300, 300), compress_level=1)
    return files


def frames(views, move, count: int) -> tuple[float, float]:
    """Milliseconds of the 95th percentile, by the clock and of the processor."""
    clock, processor = [], []
    for number in range(count):
        before = time.perf_counter(), time.thread_time()
        move(number)
        for view in views:
            view.viewport().repaint()
        clock.append(time.perf_counter() - before[0])
        processor.append(time.thread_time() - before[1])
    return tuple(1000 * float(np.percentile(times, 95)) for times in (clock, processor))


def loaded_from(files: list[Path]) -> list:
    """Signatures as the window holds them."""
    from siggui.imaging.document import first_page
    from siggui.services.verify import VerificationService
    from siggui.ui.signature import Origin, load_signature

    service = VerificationService(NoEngine)
    return [
        load_signature(service, first_page(file), Origin(file, file.name), file.name)
        for file in files
    ]


def pair_times(loaded: list, runs: int = 5) -> tuple[float, float]:
    """Milliseconds until all views of a pair are there, by the clock and of the processor."""
    from siggui.ui.laid_pair import lay

    times = []
    for _ in range(runs):
        before = time.perf_counter(), time.thread_time()
        lay(loaded[0], loaded[1], (None, None))
        times.append((time.perf_counter() - before[0], time.thread_time() - before[1]))
    clock, processor = (1000 * float(np.median(column)) for column in zip(*times, strict=True))
    return clock, processor


def map_times(loaded: list, engine, runs: int = 5) -> tuple[float, float]:
    """Milliseconds until the map of what differs is painted, by the clock and of all processors."""
    from siggui.services.verify import VerificationService
    from siggui.ui.map_views import map_views
    from siggui.ui.verification import Question

    pair = (loaded[0], loaded[1])
    question = Question((pair[0].prepared,), pair[1].prepared)
    times = []
    for _ in range(runs):
        # What was asked before is known to a service, and so is what the verdict has embedded.
        service = VerificationService(lambda: engine)
        for signature in pair:
            service.embedding(signature.prepared)
        before = time.perf_counter(), time.process_time()
        map_views(service, question, pair, together=False)
        times.append((time.perf_counter() - before[0], time.process_time() - before[1]))
    clock, processor = (1000 * float(np.median(column)) for column in zip(*times, strict=True))
    return clock, processor


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--width", type=int, default=6000)
    parser.add_argument("--height", type=int, default=4000)
    parser.add_argument("--frames", type=int, default=120)
    given = parser.parse_args()
    import cv2
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    from siggui.app import build_application
    from siggui.services.verify import load_verifier
    from siggui.ui.compare_mode import CompareMode

    cv2.setNumThreads(1)
    qt = QApplication(["bench"])
    late = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        application = build_application(qt, load_verifier=NoEngine, data_folder=folder / "data")
        window = application.window
        window.showNormal()
        window.resize(1920, 1080)
        table, navigation = window.page.table, window.page.table.navigation
        loaded, engine = [], load_verifier()
        for width, height in ((900, 400), (given.width, given.height)):
            loaded = loaded_from(scans(folder, width, height))
            clock, processor = pair_times(loaded)
            late += processor > LIMIT_PAIR_MS
            print(f"{width} × {height}: all views of a pair in {told(clock, processor)}")
            clock, processor = map_times(loaded, engine)
            late += clock > LIMIT_PAIR_MS
            print(f"{width} × {height}: what differs in {told(clock, processor)}")
        for side, signature in enumerate(loaded):
            table.show_signature(side, signature)
        table.pair.prepare()
        while table.pair.laid is None:
            qt.processEvents()
        moves = {
            "pan": lambda k: navigation.pan(QPointF(7 if k % 40 < 20 else -7, 3)),
            "zoom": lambda k: navigation.zoom_by(1.08 if k % 40 < 20 else 1 / 1.08),
            "turn": lambda k: navigation.turn(0, 0.5 if k % 40 < 20 else -0.5),
        }
        for mode in CompareMode:
            table.set_mode(mode)
            qt.processEvents()
            beside = not mode.is_laid
            views = [side.pane for side in table.sides] if beside else [table.laid.pane]
            for turned_deg in (0.0, TURNED_DEG):
                for what, move in moves.items():
                    navigation.align()
                    for side in (0, 1):
                        navigation.turn(side, turned_deg)
                    navigation.fit()
                    clock, processor = frames(views, move, given.frames)
                    late += processor > LIMIT_FRAME_MS
                    how = f"{mode.value:10} {turned_deg:3.1f}° {what:4}"
                    print(f"{how}: 95th percentile {told(clock, processor)}")
        window.close()
        application.tasks.close()
    return 1 if late else 0


def told(clock: float, processor: float) -> str:
    return f"{clock:.1f} ms by the clock, {processor:.1f} ms of the processor"


if __name__ == "__main__":
    sys.exit(main())
