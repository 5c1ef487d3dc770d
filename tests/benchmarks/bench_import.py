"""How many specimens a second `siggui import` puts on file, and what each adds to the database.

    python tests/benchmarks/bench_import.py [--customers 100] [--engine shipped]

Draws three signatures for each of some invented customers, as scans at 300 dpi, then imports them
as the command does, and once more, as after a kill. The aim is 30 specimens a second on two cores.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import os
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from siggui.__main__ import let_waiting_threads_rest

HERE = Path(__file__).resolve().parents[1]
AIM = 30.0


def _load(name: str):
    spec = importlib.util.spec_from_file_location(f"siggui_test_{name}", HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def draw(folder: Path, customers: int) -> Path:
    """Write pictures and the list."""
    from PIL import Image

    from siggui.drawing.pen import render
    from siggui.drawing.signer import Signer

    file = folder / "customers.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("customer_number", "customer", "account", "signatory", "specimens"))
        for number in range(customers):
            signer = Signer(number)
            names = [f"{number}-{turn}.png" for turn in range(3)]
            for turn, name in enumerate(names):
                pixels = render(signer.genuine(turn), margin_px=40, texture=0.3)
                Image.fromarray(pixels).save(folder / name, dpi=(300, 300))
            cells = (f"C-{number}", f"Customer {number}", f"{number:08d}", "", "|".join(names))
            writer.writerow(cells)
    return file


def run(bank, folder: Path, file: Path) -> float:
    """Import, and say how quickly; specimens a second."""
    from siggui.services.customers_file import read_customers
    from siggui.services.import_customers import ImportService

    codes: dict[str, int] = {}

    def refused(what) -> None:
        codes[what.code] = codes.get(what.code, 0) + 1

    # Those of helper processes count too, once they have ended.
    started, used = time.perf_counter(), sum(os.times()[:4])
    service = ImportService(bank.room, bank.verification)
    summary = service.run(folder, read_customers(file), refused, day=date(2026, 5, 4))
    taken, used = time.perf_counter() - started, sum(os.times()[:4]) - used
    done = summary.specimens + summary.known
    print(
        f"{summary.specimens} specimens put on file, {summary.known} there already, refused "
        f"{codes or 'none'}: {taken:.1f} s ({done / taken:.1f}/s), {used:.1f} s of processor time "
        f"({1000 * used / max(1, done):.0f} ms for each)"
    )
    return done / taken


def measure(customers: int, shipped: bool, folder: Path) -> bool:
    from siggui.services.verify import load_verifier

    engine = load_verifier("cpu") if shipped else _load("double").EngineDouble()
    bank = _load("records").Bank(folder / "data", engine, None)
    pictures = folder / "pictures"
    pictures.mkdir()
    file = draw(pictures, customers)
    empty = bank.store.file.stat().st_size
    rate = run(bank, pictures, file)
    run(bank, pictures, file)
    bank.room.close()
    size = (folder / "data" / "siggui.db").stat().st_size - empty
    print(f"database growth: {size / 3 / customers / 1e3:.1f} kB for each specimen")
    return rate >= AIM


def main() -> int:
    # As the program does it, before torch is loaded.
    let_waiting_threads_rest()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=100)
    parser.add_argument("--engine", choices=("none", "shipped"), default="none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        good = measure(arguments.customers, arguments.engine == "shipped", Path(temporary))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
