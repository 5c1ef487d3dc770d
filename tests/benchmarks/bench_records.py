"""How long accounts and enrollment take in records of a whole bank, in an SQLite file.

    python tests/benchmarks/bench_records.py [--customers 100000] [--keep FOLDER] [--engine shipped]

Fills a file with invented rows: three specimens for each customer, with small random parts in the
place of images and embeddings. Then accounts are looked up and searched, and drawn signatures are
enrolled as the window does it, with the shipped network or one that costs nothing.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import secrets
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from siggui.__main__ import let_waiting_threads_rest

HERE = Path(__file__).resolve().parents[1]
LOOK_UP_MS, ENROLL_MS = 50.0, 300.0
AT_ONCE = 2000
FIRST = [
    "Ana",
    "Rui",
    "Zoe",
    "Eva",
    "José",
    "Mei",
    "Ivan",
    "Lena",
    "Omar",
    "Nils",
    "Tara",
    "Hugo",
    "Ines",
    "Jun",
    "Kofi",
    "Lara",
]
LAST = [
    "Pereira",
    "Tavares",
    "Quist",
    "Holm",
    "Núñez",
    "Wang",
    "Petrov",
    "Braun",
    "Haddad",
    "Berg",
    "Silva",
    "Okafor",
    "Sato",
]


def _load(name: str):
    spec = importlib.util.spec_from_file_location(f"siggui_test_{name}", HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def fill(store, customers: int) -> None:
    """Write customers by thousands, as an import would; one audit row for each thousand."""
    from sqlalchemy import insert

    from siggui.storage import tables

    for start in range(0, customers, AT_ONCE):
        rows = {name: [] for name in tables.metadata.tables}
        for number in range(start, min(start + AT_ONCE, customers)):
            _add(rows, number)
        with store.acting("bench") as records:
            for name in (
                "customers",
                "name_words",
                "accounts",
                "signatories",
                "specimens",
                "specimen_images",
                "embeddings",
            ):
                records.connection.execute(insert(tables.metadata.tables[name]), rows[name])
            records.audit.append("filled", f"customers:{start}", {})


def _add(rows: dict[str, list], number: int) -> None:
    from siggui.domain.customers import name_words

    who, family = random.choice(FIRST), f"{random.choice(LAST)}-{number % 997}"
    name = f"{who} {family}"
    customer, account, signatory = (secrets.token_hex(16) for _ in range(3))
    text = f"{number:010d}"
    rows["customers"].append({"id": customer, "number": text, "number_key": text, "name": name})
    rows["name_words"] += [{"word": word, "customer_id": customer} for word in name_words(name)]
    rows["accounts"].append(
        {"id": account, "customer_id": customer, "number": text, "number_key": text}
    )
    rows["signatories"].append({"id": signatory, "account_id": account, "name": name})
    for _ in range(3):
        specimen = secrets.token_hex(16)
        rows["specimens"].append(
            {
                "id": specimen,
                "signatory_id": signatory,
                "image_sha256": secrets.token_hex(32),
                "canvas_key": secrets.token_hex(16),
                "quality": "[]",
                "source_name": "card.png",
                "source_sha256": secrets.token_hex(32),
                "source_page": 0,
                "valid_from": date(2026, 1, 2),
                "state": "active",
                "enrolled_utc": "2026-01-02T03:04:05.000000Z",
                "enrolled_by": "bench",
            }
        )
        part = secrets.token_bytes(300)
        rows["specimen_images"].append({"specimen_id": specimen, "image": part, "trace": part})
        rows["embeddings"].append(
            {"specimen_id": specimen, "model_version": "bench", "embedding": part}
        )


def timed(act, cases) -> list[float]:
    """Milliseconds of each."""
    taken = []
    for case in cases:
        started = time.perf_counter()
        act(case)
        taken.append((time.perf_counter() - started) * 1000.0)
    return taken


def told(what: str, taken: list[float], limit_ms: float | None = None) -> bool:
    """Print median and worst; whether the 95th percentile keeps the limit."""
    high = sorted(taken)[int(0.95 * (len(taken) - 1))]
    limit = f" (limit {limit_ms:.0f} ms)" if limit_ms else ""
    print(
        f"{what}: median {statistics.median(taken):.1f} ms, 95th percentile {high:.1f} ms, "
        f"worst {max(taken):.1f} ms{limit}"
    )
    return limit_ms is None or high <= limit_ms


def enroll_all(bank, folder: Path) -> tuple[list[float], list[float]]:
    """Enroll the demo bank's signatures, nine to a signatory; milliseconds of each.

    Returns:
        Of reading and cleaning an image, and of what comes after: embedding, looking for copies
        among up to eight others, encrypting, writing.
    """
    from siggui.domain.customers import SpecimenSource
    from siggui.drawing.demo import prepare_demo
    from siggui.errors import InputError
    from siggui.services.sources import Source, load_image

    files = sorted({file for case in prepare_demo(folder).cases for file in case.specimens})
    account = bank.customers.open_account("bench", "bench", "Bench")
    signatory = None
    cleaning, keeping = [], []
    bank.verification.warm_up()
    for number, file in enumerate(files):
        if number % 9 == 0:
            name = f"Signatory {number}"
            signatory = bank.customers.add_signatory(account.account.id, name).id
        started = time.perf_counter()
        image, _ = load_image(Source(str(file)))
        prepared = bank.verification.prepare(image)
        cleaned = time.perf_counter()
        try:
            bank.enrollment.enroll(
                signatory,
                image,
                prepared,
                SpecimenSource(file.name, image.sha256),
                valid_from=date(2026, 5, 4),
            )
        except InputError as error:
            print(f"refused: {error.code}")
            continue
        cleaning.append((cleaned - started) * 1000.0)
        keeping.append((time.perf_counter() - cleaned) * 1000.0)
    return cleaning, keeping


def measure(customers: int, shipped: bool, folder: Path) -> bool:
    from siggui.services.verify import load_verifier

    engine = load_verifier("cpu") if shipped else _load("double").EngineDouble()
    bank = _load("records").Bank(folder / "data", engine, None)
    file = folder / "data" / "siggui.db"
    if not file.exists():
        started = time.perf_counter()
        fill(bank.store, customers)
        print(f"filled in {time.perf_counter() - started:.0f} s")
    print(f"{customers} customers, {3 * customers} specimens, {file.stat().st_size / 1e6:.0f} MB")
    numbers = [f"{random.randrange(customers):010d}" for _ in range(200)]
    bank.customers.look_up(numbers[0])
    good = told("account look-up", timed(bank.customers.look_up, numbers), LOOK_UP_MS)
    queries = [f"{random.choice(LAST)}-{random.randrange(997)}" for _ in range(60)]
    good &= told("search by name", timed(bank.customers.search, queries), LOOK_UP_MS)
    told("search by one letter", timed(bank.customers.search, ["a", "p", "z", "0"] * 5))
    told("search by two first letters", timed(bank.customers.search, ["an pe", "zo ta"] * 10))
    cleaning, keeping = enroll_all(bank, folder)
    told("reading and cleaning an image", cleaning)
    good &= told("enrolling it", keeping, ENROLL_MS)
    with bank.store.reading() as records:
        from sqlalchemy import text

        size = records.connection.execute(
            text(
                "SELECT avg(length(image) + length(trace)) FROM specimen_images "
                "WHERE length(image) > 1000"
            )
        ).scalar_one()
        embedding = records.connection.execute(
            text("SELECT avg(length(embedding)) FROM embeddings WHERE model_version <> 'bench'")
        ).scalar_one()
    print(f"growth for a specimen: image {size / 1e3:.0f} kB, embedding {embedding / 1e3:.0f} kB")
    # So that a kept file can be measured again: the same pictures would be refused.
    customer = bank.customers.look_up("bench").customer
    bank.erasure.erase(customer.id, "requested", customer.number)
    bank.room.close()
    return good


def main() -> int:
    # As the program does it, before torch is loaded.
    let_waiting_threads_rest()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--engine", choices=("none", "shipped"), default="none")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        good = measure(arguments.customers, arguments.engine == "shipped", folder)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
