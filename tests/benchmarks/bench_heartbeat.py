"""How live the window stays: longest gap of a 10 ms timer while the model loads and verifies.

    python tests/benchmarks/bench_heartbeat.py [--runs 5] [--stand-in | --weights FILE]

Each run is a process of its own. Beside it stands what the same machine does with a plain
``import torch`` in a thread, measured in the same run.
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
from pathlib import Path

HERE = Path(__file__).parent
LIMITS_MS = {"loading": 300, "verifying": 100}

REFERENCE = """
import threading, time
gaps, done = [], False
def pulse():
    last = time.perf_counter()
    while not done:
        time.sleep(0.01)
        now = time.perf_counter()
        gaps.append(now - last)
        last = now
thread = threading.Thread(target=pulse)
thread.start()
time.sleep(0.05)
import torch
done = True
thread.join()
print(round(max(gaps) * 1000))
"""


def drawn(folder: Path, count: int) -> list[str]:
    """Scribbles at the size of a 300-dpi crop."""
    import numpy as np
    from PIL import Image, ImageDraw

    names = []
    for seed in range(count):
        numbers = np.random.default_rng(seed)
        across = np.linspace(90, 810, 90) + numbers.normal(0, 10, 90)
        down = 170 + 80 * np.sin(np.linspace(0, 25, 90)) + numbers.normal(0, 6, 90)
        picture = Image.new("L", (900, 350), 255)
        points = list(zip(across.tolist(), down.tolist(), strict=True))
        ImageDraw.Draw(picture).line(points, fill=20, width=6, joint="curve")
        names.append(str(folder / f"{seed}.png"))
        picture.save(names[-1], dpi=(300, 300))
    return names


def one_run(files: list[str], home: str, stand_in: bool, weights: str) -> dict:
    environment = {
        **os.environ,
        "BENCH_STARTED": repr(time.time()),
        "BENCH_STAND_IN": "1" if stand_in else "0",
        "BENCH_WEIGHTS": weights,
        "XDG_DATA_HOME": home,
    }
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, str(HERE / "heartbeat.py"), *files]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr or "the program was closed before it had measured")
    return json.loads(done.stdout.splitlines()[-1])


def plain_import() -> int:
    command = [sys.executable, "-c", REFERENCE]
    return int(subprocess.run(command, capture_output=True, check=True).stdout)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--stand-in", action="store_true", help="without any weights")
    parser.add_argument("--weights", default="", help="other weights than the shipped ones")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = drawn(Path(folder), 4)
        runs = [
            one_run(files, folder, arguments.stand_in, arguments.weights)
            for _ in range(arguments.runs)
        ]
        plain = [
            int(
                subprocess.run(
                    [sys.executable, "-c", REFERENCE], capture_output=True, check=True
                ).stdout
            )
            for _ in range(arguments.runs)
        ]
    for run in runs:
        print(json.dumps(run))
    late = 0
    for phase, limit in LIMITS_MS.items():
        gaps = [run["gaps_ms"][phase] for run in runs]
        late += max(gaps) > limit
        print(
            f"{phase:10} longest gap: median {statistics.median(gaps):.0f} ms, "
            f"worst {max(gaps)} ms (limit {limit} ms)"
        )
    paints = [run["first_paint_s"] for run in runs]
    median = statistics.median(paints)
    print(f"first paint: median {median:.2f} s, worst {max(paints):.2f} s (limit 1 s)")
    print(f"reference, plain import torch in a thread: median {statistics.median(plain):.0f} ms")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
