"""Kills a worker at random moments and looks at what it left; for the test and the benchmark."""

from __future__ import annotations

import csv
import random
import subprocess
import sys
import threading
from pathlib import Path

from siggui.domain.export_columns import COLUMNS

WORKER = Path(__file__).with_name("killed_worker.py")


def killed_run(folder: Path, signatory: str, seed: int) -> list[tuple[str, str]]:
    """Let the worker confirm some acts, kill it at any moment of the next ones.

    Returns:
        What it had confirmed.
    """
    chance = random.Random(seed)
    process = subprocess.Popen(
        [sys.executable, str(WORKER), str(folder), signatory, str(seed)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "ready\n"
    lines = [process.stdout.readline() for _ in range(chance.randrange(9))]
    timer = threading.Timer(chance.uniform(0.0, 0.1), process.kill)
    timer.start()
    # A line that was cut off was not confirmed.
    lines += [line for line in process.stdout if line.endswith("\n")]
    process.wait()
    timer.join()
    process.stdout.close()
    return [tuple(line.split()) for line in lines]


def _is_whole(file: Path) -> bool:
    """Whether an export has all its cells, however often it was replaced."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        text = stream.read()
    widths = {len(row) for row in csv.reader(text.splitlines())}
    return text.endswith("\n") and widths == {len(COLUMNS)}


_AT_THE_QUEUE = ("taken-in", "claimed", "judged", "second")


def _is_at_least(queue, act: str, key: str) -> bool:
    """Whether an item has come as far as was confirmed, and is whole."""
    item, judgments = queue.item(key), queue.judgments_on(key)
    if item is None or item.signatures != 2 or len(queue.images(key)) != 2:
        return False
    decided = [judgment.decision_id is not None for judgment in judgments]
    if act == "claimed":
        return bool(item.claimed_by) or any(decided)
    return all(decided) and len(decided) >= _AT_THE_QUEUE.index(act) - 1


def lost(bank, confirmed: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What was confirmed and is not there, or not whole."""
    missing = []
    with bank.store.reading() as records:
        for act, key in confirmed:
            if act == "imported":
                hit = records.customers.account_numbered(key)
                whole = hit is not None and records.customers.signatories_of(hit.account.id)
            elif act == "exported":
                whole = _is_whole(Path(key))
            elif act in _AT_THE_QUEUE:
                whole = _is_at_least(records.queue, act, key)
            elif act == "decided":
                whole = records.cases.decisions_on(key) and records.cases.questioned_image(key)
            else:
                specimen = records.specimens.specimen(key)
                whole = specimen is not None and records.specimens.images([key])
                if whole and act == "withdrawn":
                    whole = specimen.state.value == "withdrawn"
            if not whole:
                missing.append((act, key))
    return missing
