"""How long a page of a long queue takes, and how soon the next item is there.

    python tests/benchmarks/bench_queue.py [--items 100000] [--keep FOLDER] [--window]

Fills an SQLite file with invented items and reads pages of it in every order and through every
filter. With ``--window`` it works through drawn items in the real window (offscreen) and measures
from the key that decides to the next item painted; the network is one that costs nothing, since
the next item's embeddings are made before.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import random
import secrets
import statistics
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
PAGE_MS, NEXT_MS = 100.0, 100.0
AT_ONCE = 5000


def _load(name: str):
    spec = importlib.util.spec_from_file_location(f"siggui_test_{name}", HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def fill(bank, items: int) -> None:
    from sqlalchemy import insert

    from siggui.storage.queue_tables import queue_items

    accounts = [
        bank.account(f"{n:06d}", "Ana", customer=f"K{n}", customer_name="Ana").account.id
        for n in range(20)
    ]
    now = datetime.now(UTC)
    for start in range(0, items, AT_ONCE):
        rows = [_row(random.choice(accounts), now) for _ in range(min(AT_ONCE, items - start))]
        with bank.store.acting("bench") as records:
            records.connection.execute(insert(queue_items), rows)
            records.audit.append("filled", f"queue:{start}", {})


def _row(account: str, now: datetime) -> dict:
    state = random.choices(
        ("waiting", "parked", "second_look", "supervisor", "done"), (60, 5, 10, 1, 24)
    )[0]
    arrived = now - timedelta(seconds=random.randrange(10**6))
    return {
        "id": secrets.token_hex(16),
        "external_id": secrets.token_hex(6),
        "account_id": account,
        "signatory_id": None,
        "amount_cents": random.choice((-1, random.randrange(1, 10**7))),
        "currency": "",
        "source": "cheque.png",
        "image_sha256": secrets.token_hex(32),
        "arrived_utc": f"{arrived:%Y-%m-%dT%H:%M:%S.%fZ}",
        "state": state,
        "outcome": "pass" if state == "done" else "",
        "claimed_by": "",
        "claimed_until": "",
        "claim_token": "",
        "decision": random.choice(("match", "refer", "no_match", "")),
        "log_lr": None,
        "advice": "",
        "note": "No advice.",
        "risk": round(random.uniform(-3, 9), 4),
    }


def told(what: str, taken: list[float], limit_ms: float | None = None) -> bool:
    high = sorted(taken)[int(0.95 * (len(taken) - 1))]
    limit = f" (limit {limit_ms:.0f} ms)" if limit_ms else ""
    print(
        f"{what}: median {statistics.median(taken):.1f} ms, 95th percentile {high:.1f} ms, "
        f"worst {max(taken):.1f} ms{limit}"
    )
    return limit_ms is None or high <= limit_ms


def pages(bank, times: int) -> bool:
    from siggui.domain.decision import Decision
    from siggui.domain.work_queue import ItemState, SortBy, Wanted

    cases = [(f"by {sort.value}", Wanted(sort_by=sort)) for sort in SortBy]
    cases += [
        ("rare state", Wanted((ItemState.SUPERVISOR,))),
        ("advice and amount", Wanted(decision=Decision.REFER, least_cents=9_900_000)),
        ("amounts by age", Wanted(least_cents=9_900_000, sort_by=SortBy.AGE)),
        ("done", Wanted((ItemState.DONE,))),
    ]
    good = True
    for name, wanted in cases:
        wall, cpu, after = [], [], None
        for _ in range(times):
            began, worked = time.perf_counter(), time.thread_time()
            page = bank.queue.page(wanted, after)
            wall.append((time.perf_counter() - began) * 1000)
            cpu.append((time.thread_time() - worked) * 1000)
            after = page.after
        good &= told(f"page {name}", wall, PAGE_MS)
        told("  of which this thread computed", cpu)
    return good


def window(folder: Path) -> bool:
    """Milliseconds from the key that decides to the next item painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(HERE))
    from PySide6.QtWidgets import QApplication

    from siggui import app
    from siggui.domain.casework import Outcome, checked_reason
    from siggui.domain.work_queue import Amount
    from siggui.ui.compare_view import QUESTIONED

    engine = _load("double").EngineDouble()
    scribble = _load("conftest").scribble

    def draw(name: str, seed: int, again: int = 0) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        scribble(seed, again).save(path)
        return path

    bank = _load("records").Bank(folder / "data", engine, draw)
    account = bank.account("100", "Ana")
    signatory = account.signatories[0].signatory.id
    for seed in range(1, 6):
        bank.enroll(signatory, seed)
    for seed in range(20, 32):
        image, _ = bank.signature(seed)
        bank.intake.take_image(image, "100", Amount(seed), f"i{seed}", day=date.today())
    qt = QApplication.instance() or QApplication([])
    desk = app.build_application(qt, load_verifier=lambda: engine, data_folder=folder / "data")
    desk.window.resize(1366, 768)
    desk.window.show()
    desk.window.page.verification.load_engine()
    desk.window.pages.show_page(2)
    flow = next(
        child for child in desk.window.page.children() if type(child).__name__ == "QueueFlow"
    )

    def until(condition) -> None:
        while not condition():
            qt.processEvents()
            time.sleep(0.002)

    flow.begin()
    wall, cpu = [], []
    for _ in range(10):
        until(lambda: flow._ready is not None and flow._bar.buttons.children()[1].isEnabled())
        until(lambda: desk.tasks.is_idle)
        shown = desk.window.page.table.signature(QUESTIONED)
        began, worked = time.perf_counter(), time.thread_time()
        flow._on_decided(Outcome.PASS, checked_reason(Outcome.PASS, "consistent"))
        assert desk.window.page.table.signature(QUESTIONED) is not shown
        desk.window.repaint()
        wall.append((time.perf_counter() - began) * 1000)
        cpu.append((time.thread_time() - worked) * 1000)
    good = told("decision to next item painted", wall, NEXT_MS)
    told("  of which the window's thread computed", cpu)
    flow.close()
    until(lambda: desk.tasks.is_idle)
    desk.window.close()
    bank.room.close()
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--window", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        if arguments.window:
            return 0 if window(folder) else 1
        bank = _load("records").Bank(folder / "data", _load("double").EngineDouble(), None)
        if not (folder / "data" / "siggui.db").exists():
            began = time.perf_counter()
            fill(bank, arguments.items)
            print(f"filled in {time.perf_counter() - began:.0f} s")
        good = pages(bank, arguments.times)
        bank.room.close()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
