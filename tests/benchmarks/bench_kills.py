"""Kills a desk at random moments of all its acts, and looks what is lost.

python tests/benchmarks/bench_kills.py [--kills 200]
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]


def _load(name: str, file: Path):
    spec = importlib.util.spec_from_file_location(f"siggui_test_{name}", file)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    kills = parser.parse_args().kills
    killing = _load("kills", HERE / "storage" / "kills.py")
    engine = _load("double", HERE / "double.py").EngineDouble()
    bad, acts = 0, Counter()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        bank = _load("records", HERE / "records.py").Bank(Path(folder), engine, None)
        signatory = bank.account().signatories[0].signatory.id
        for number in range(kills):
            confirmed = killing.killed_run(Path(folder), signatory, number)
            acts.update(act for act, _ in confirmed)
            bad += bool(killing.lost(bank, confirmed)) or bool(bank.keeping.audit_flaws()[0])
        flaws = bank.keeping.check().flaws
        bank.room.close()
    print(f"{kills} kills in {time.perf_counter() - started:.0f} s; confirmed: {dict(acts)}")
    print(f"runs after which something was lost or the audit found flaws: {bad}")
    print(f"flaws in the end: {len(flaws)}")
    return 1 if bad or flaws else 0


if __name__ == "__main__":
    sys.exit(main())
