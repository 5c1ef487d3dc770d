"""Many clerks at one PostgreSQL: no item is decided twice, and how long a decision takes.

    python tests/benchmarks/bench_clerks.py [--clerks 20] [--seconds 300] [--think 1] [--server URL]

Each clerk is a process without a window: takes the next item, thinks for a while, decides, as the
window does it. Without ``--server`` a server is started from Debian's binaries in a temporary
folder. The network is one that costs nothing: what is measured are the records.
"""

from __future__ import annotations

import argparse
import importlib.util
import multiprocessing
import os
import random
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
DECIDE_MS = 200.0


def _load(name: str):
    spec = importlib.util.spec_from_file_location(f"siggui_test_{name}", HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@contextmanager
def server(folder: Path) -> Iterator[str]:
    """A PostgreSQL of one's own, which lives as long as the block, and no longer than this program.

    A shell that waits for the end of a pipe stops it: the pipe ends however the program does, by a
    signal that it cannot catch as well.
    """
    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not binaries or os.name == "nt":
        sys.exit("No PostgreSQL is installed; name a server with --server.")
    home = binaries[-1]
    as_user = []
    if os.geteuid() == 0:
        # It refuses to run as root.
        as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "cluster"

    def run(name: str, *arguments: str) -> None:
        subprocess.run(
            [*as_user, str(home / name), *arguments], check=True, stdout=subprocess.DEVNULL, cwd="/"
        )

    run("initdb", "-D", str(data), "-A", "trust", "-U", "bench", "-E", "UTF8")
    options = f"-k {folder} -p 54399 -c listen_addresses=localhost"
    stop = [*as_user, str(home / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop"]
    end = f"read -r _; {shlex.join(stop)}; rm -rf {shlex.quote(str(folder))}"
    # Of its own session: Ctrl+C at the terminal does not reach it before the server is stopped.
    guard = subprocess.Popen(
        ["sh", "-c", end],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        start_new_session=True,
    )
    try:
        run("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
        yield "postgresql+psycopg://bench@localhost:54399/postgres"
    finally:
        guard.communicate()


def prepare(folder: Path, database: str, items: int):
    from siggui.domain.work_queue import Amount

    bank = _bank(folder, database)
    account = bank.account("100", "Ana")
    signatory = account.signatories[0].signatory.id
    specimens = [(bank.enroll(signatory, seed).specimen.id, seed) for seed in (1, 2)]
    ready = bank.case(signatory, specimens, 9)
    image = ready.image
    for number in range(items):
        cents = random.choice((500, 5_000, 2_000_000))
        bank.intake.take_image(image, "100", Amount(cents), f"i{number}", day=date.today())
    return bank, bank.case(signatory, specimens, 9)


def _bank(folder: Path, database: str):
    scribble = _load("conftest").scribble

    def draw(name: str, seed: int, again: int = 0) -> Path:
        path = folder / f"{os.getpid()}-{Path(name).name}"
        scribble(seed, again).save(path)
        return path

    engine = _load("double").EngineDouble()
    return _load("records").Bank(folder / "data", engine, draw, database)


def clerk(folder: Path, database: str, case, name: str, options, line) -> None:
    """One process; says what it decided and how long that took."""
    from siggui.domain.casework import Outcome
    from siggui.domain.work_queue import Look, Wanted
    from siggui.errors import InputError
    from siggui.services.record_room import RecordRoom
    from siggui.services.work_queue import WorkQueue

    room = RecordRoom(folder / "data", database)
    room.account = name
    queue = WorkQueue(room)
    queue.page(Wanted(), most=1)
    reasons = {Outcome.PASS: "consistent", Outcome.REFER: "unclear", Outcome.REJECT: "differs"}
    random.seed(name)
    # One whose program was killed ends too; it holds the pipe that keeps the server.
    boss = os.getppid()
    said = {"decided": [], "decide": [], "take": [], "cpu": [], "errors": []}
    line.send("ready")
    line.recv()
    until = time.monotonic() + options.seconds
    while time.monotonic() < until and os.getppid() == boss:
        try:
            began, worked = time.perf_counter(), time.process_time()
            claim = queue.take_next()
            said["take"].append((time.perf_counter() - began) * 1000)
            time.sleep(random.expovariate(1 / options.think) if options.think else 0)
            if claim is None:
                continue
            outcome = random.choices(list(Outcome), (80, 10, 10))[0]
            if claim.look is Look.SUPERVISOR and outcome is Outcome.REFER:
                outcome = Outcome.REJECT
            began, worked = time.perf_counter(), time.process_time()
            queue.decide(claim, case, outcome, reasons[outcome], day=date.today())
            said["decide"].append((time.perf_counter() - began) * 1000)
            said["cpu"].append((time.process_time() - worked) * 1000)
            said["decided"].append((claim.item.id, claim.look.value))
        except InputError as error:
            said["errors"].append(error.code)
    line.send(said)
    room.close()


def told(what: str, taken: list[float]) -> float:
    high = sorted(taken)[int(0.95 * (len(taken) - 1))]
    print(
        f"{what}: {len(taken)}, median {statistics.median(taken):.0f} ms, "
        f"95th percentile {high:.0f} ms, worst {max(taken):.0f} ms"
    )
    return high


def measure(folder: Path, database: str, options: argparse.Namespace) -> bool:
    bank, case = prepare(folder, database, options.items)
    # Forked, so that a program's start is paid once; each opens the records by itself.
    bank.room.close()
    forked = multiprocessing.get_context("fork")
    lines = []
    for number in range(options.clerks):
        here, there = forked.Pipe()
        what = (folder, database, case, f"clerk {number}", options, there)
        forked.Process(target=clerk, args=what, daemon=True).start()
        lines.append(here)
    for line in lines:
        line.recv()
    for line in lines:
        line.send("go")
    answers = [line.recv() for line in lines]
    looks = [each for answer in answers for each in answer["decided"]]
    errors = [code for answer in answers for code in answer["errors"]]
    twice = len(looks) - len(set(looks))
    told("items taken", [ms for answer in answers for ms in answer["take"]])
    high = told("decisions", [ms for answer in answers for ms in answer["decide"]])
    told("  of which the clerk's program computed", [ms for each in answers for ms in each["cpu"]])
    print(f"{options.clerks} clerks, {options.seconds:.0f} s, think {options.think} s on average")
    print(f"decided twice: {twice}; errors: {len(errors)} {sorted(set(errors))}")
    flaws = bank.keeping.audit_flaws()[0]
    print(f"flaws in the audit log: {len(flaws)}")
    bank.room.close()
    return not twice and not errors and not flaws and high <= DECIDE_MS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clerks", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=300.0)
    parser.add_argument("--think", type=float, default=1.0)
    parser.add_argument("--items", type=int, default=1000)
    parser.add_argument("--server", default="")
    options = parser.parse_args()
    # As after Ctrl+C: nothing is left behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        folder.chmod(0o711)
        if options.server:
            return 0 if measure(folder, options.server, options) else 1
        cluster = folder / "server"
        cluster.mkdir()
        with server(cluster) as database:
            return 0 if measure(folder, database, options) else 1


if __name__ == "__main__":
    sys.exit(main())
