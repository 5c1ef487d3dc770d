"""How long from the start of the process to the first painted window.

    python tests/benchmarks/bench_startup.py [--runs 10]

Beside it stands a bare window of Qt alone, measured in the same run: what is above that is ours.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT_S = 1.0

OURS = """
import json, os, sys, time
from siggui import app
application = app.start(["siggui"], demo=False)
from PySide6.QtCore import QTimer
def note():
    took = time.time() - float(os.environ["BENCH_STARTED"])
    heavy = sorted({"torch", "cv2", "PIL", "numpy"} & set(sys.modules))
    print(json.dumps({"s": took, "heavy": heavy}), flush=True)
    os._exit(0)
application.window.painted.connect(lambda: QTimer.singleShot(0, note))
application.qt.exec()
"""

BARE = """
import json, os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, note)
def note():
    took = time.time() - float(os.environ["BENCH_STARTED"])
    print(json.dumps({"s": took, "heavy": []}), flush=True)
    os._exit(0)
application = QApplication(["bare"])
window = Window()
window.resize(1366, 768)
window.show()
application.exec()
"""


def one_run(program: str, home: str) -> dict:
    environment = {**os.environ, "XDG_DATA_HOME": home, "BENCH_STARTED": repr(time.time())}
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        one_run(OURS, home)  # the first fills the disk cache and is not counted
        ours = [one_run(OURS, home) for _ in range(arguments.runs)]
        bare = [one_run(BARE, home)["s"] for _ in range(arguments.runs)]
    times = [run["s"] for run in ours]
    heavy = sorted({name for run in ours for name in run["heavy"]})
    print(
        f"first paint: median {statistics.median(times):.3f} s, worst {max(times):.3f} s "
        f"(limit {LIMIT_S} s)"
    )
    print(f"reference, bare Qt window: median {statistics.median(bare):.3f} s")
    print(f"imported by then: {', '.join(heavy) or 'none of torch, cv2, PIL, numpy'}")
    return 0 if statistics.median(times) <= LIMIT_S and not heavy else 1


if __name__ == "__main__":
    sys.exit(main())
