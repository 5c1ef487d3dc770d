"""The windowed program with a pulse: run by the benchmarks as a process of its own.

Prints one line of JSON: first paint in seconds after the process was started (the starter says
when, in ``BENCH_STARTED``), the longest gaps of a 10 ms timer in the window's thread, in
milliseconds, while the model loads and while verifications run, and whether torch was imported
when the window was painted.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

STARTED = float(os.environ["BENCH_STARTED"])
STAND_IN = os.environ.get("BENCH_STAND_IN") == "1"
WEIGHTS = os.environ.get("BENCH_WEIGHTS", "")
VERIFICATIONS = 10

from siggui import app  # noqa: E402 - the clock above comes first


class Pulse:
    """Longest gap between beats, phase by phase."""

    def __init__(self, timer) -> None:
        self.phase = "start"
        self.gaps: dict[str, float] = {}
        self.last = time.perf_counter()
        timer.timeout.connect(self.beat)

    def beat(self) -> None:
        now = time.perf_counter()
        self.gaps[self.phase] = max(self.gaps.get(self.phase, 0.0), now - self.last)
        self.last = now


class StandIn:
    """While no weights are shipped: imports torch and runs a convolution of the usual size."""

    device, model_version, notices = "cpu", "stand-in", ()

    def __init__(self) -> None:
        import torch

        self._torch = torch
        self._net = torch.nn.Sequential(
            *[torch.nn.Conv2d(a, b, 3, 2, 1) for a, b in ((1, 32), (32, 64), (64, 128), (128, 256))]
        ).eval()
        from siggui.domain.decision import OperatingPoint, Rate, ScoreDistributions

        rate = Rate(0.1, 0.05, 0.2)
        self.operating_points = {
            "standard": OperatingPoint("standard", 0.5, -0.5, rate, rate, rate, rate)
        }
        self.distributions = ScoreDistributions((-1.0, 0.0, 1.0), (0.2, 1), (1, 0.2), (1, 0))

    def embed(self, canvases):
        import numpy as np

        with self._torch.inference_mode():
            batch = self._torch.from_numpy(np.stack(canvases)[:, :1].copy())
            return list(self._net(batch).mean((2, 3)).numpy())

    def compare(self, specimens, questioned):
        from types import SimpleNamespace

        return SimpleNamespace(
            similarity=0.9, log_lr=1.0, specimen_similarities=(0.9,) * len(specimens), device="cpu"
        )


def main() -> int:
    if STAND_IN:
        from siggui.services import verify

        verify.load_verifier = lambda device="auto": StandIn()
    elif WEIGHTS:
        from siggui.services import verify

        def load(device="auto"):
            from siggui.verifier.engine import Verifier

            return Verifier.load(Path(WEIGHTS), device)

        verify.load_verifier = load
    application = app.start(["siggui"], demo=False)
    from PySide6.QtCore import Qt, QTimer

    window = application.window
    page, verification = window.page, window.page.verification
    report: dict[str, object] = {}
    timer = QTimer(interval=10, timerType=Qt.TimerType.PreciseTimer)
    pulse = Pulse(timer)
    files = [Path(name) for name in sys.argv[1:]]

    def on_painted() -> None:
        # Queued behind the painting itself.
        QTimer.singleShot(0, note_paint)

    def note_paint() -> None:
        report["first_paint_s"] = round(time.time() - STARTED, 3)
        report["torch_imported_at_paint"] = "torch" in sys.modules
        pulse.last, pulse.phase = time.perf_counter(), "loading"
        timer.start()

    def on_engine(state) -> None:
        if "model_ready_s" in report:
            return
        report["model_ready_s"] = round(time.time() - STARTED, 3)
        report["device"] = state.device
        QTimer.singleShot(300, begin_verifying)

    def begin_verifying() -> None:
        pulse.beat()
        pulse.phase = "verifying"
        page.open_questioned(files[:1])
        page.add_specimens(files[1:])

    rounds: list[float] = []

    def on_found(finding) -> None:
        rounds.append(finding.duration_ms)
        if len(rounds) < VERIFICATIONS:
            QTimer.singleShot(50, again)
        else:
            QTimer.singleShot(100, finish)

    def again() -> None:
        page.start_anew()
        page.open_questioned(files[:1])
        page.add_specimens(files[1:])

    def finish() -> None:
        pulse.beat()
        report["gaps_ms"] = {name: round(gap * 1000) for name, gap in pulse.gaps.items()}
        report["verifications"] = len(rounds)
        report["first_verification_ms"] = round(rounds[0], 1)
        timer.stop()
        window.close()

    def give_up(error) -> None:
        sys.stderr.write(f"{error}\n")
        window.close()

    window.painted.connect(on_painted)
    verification.engine_changed.connect(on_engine)
    verification.engine_failed.connect(give_up)
    verification.found.connect(on_found)
    QTimer.singleShot(120_000, window.close)
    application.qt.exec()
    application.tasks.close()
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()
    return 0 if "gaps_ms" in report else 1


if __name__ == "__main__":
    sys.exit(main())
