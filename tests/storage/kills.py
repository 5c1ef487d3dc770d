"""Kills a worker at random moments and looks at what it left; for the test and the benchmark."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from pathlib import Path

WORKER = Path(__file__).with_name("killed_worker.py")


def killed_run(folder: Path, signatory: str, seed: int, longest_s: float) -> list[tuple[str, str]]:
    """Let the worker work for a random while, kill it, and return what it had confirmed."""
    process = subprocess.Popen(
        [sys.executable, str(WORKER), str(folder), signatory, str(seed)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "ready\n"
    timer = threading.Timer(random.Random(seed).uniform(0.0, longest_s), process.kill)
    timer.start()
    # A line that was cut off was not confirmed.
    lines = [line for line in process.stdout if line.endswith("\n")]
    process.wait()
    timer.join()
    process.stdout.close()
    return [tuple(line.split()) for line in lines]


def lost(bank, confirmed: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What was confirmed and is not there, or not whole."""
    missing = []
    with bank.store.reading() as records:
        for act, key in confirmed:
            if act == "decided":
                whole = records.cases.decisions_on(key) and records.cases.questioned_image(key)
            else:
                specimen = records.specimens.specimen(key)
                whole = specimen is not None and records.specimens.images([key])
                if whole and act == "withdrawn":
                    whole = specimen.state.value == "withdrawn"
            if not whole:
                missing.append((act, key))
    return missing
