"""Whatever is done to a file, decode → locate → clean ends in an answer or a sentence, and soon.

    uv run python tests/fuzz/run.py --files 10000

makes damaged and odd files of every format and puts each through what the window would do with it,
in a process of its own kind: one that dies, hangs or eats memory is noticed and replaced. Exit
status 0 means that none did. ``--only 1234 --keep FILE`` writes file 1234 and runs it alone.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import queue
import subprocess
import sys
import threading
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

BUSY_S = 10.0
"""Processor time one file may take."""
STUCK_S = 60.0
"""Time on the clock, since the machine may be busy with other things."""
MOST_MB = 1_500.0
"""Memory one file may take on top; a page may have 120 million pixels, which are 360 MB."""
_HERE = Path(__file__).resolve()


@dataclass
class Report:
    """What a run saw.

    Attributes:
        answers: How often each way of ending was seen.
        faults: Number of the file, and what it did.
        slowest_s: Most processor time of one file.
        largest_mb: Most memory on top of one file, 0 where the system does not tell.
    """

    answers: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)
    slowest_s: float = 0.0
    largest_mb: float = 0.0

    def add(self, number: int, answer: dict) -> None:
        """Take one file's answer, and blame it for what is over a limit."""
        self.slowest_s = max(self.slowest_s, answer["busy_s"])
        self.largest_mb = max(self.largest_mb, answer["more_mb"])
        self.answers[answer["ended"].split(":")[0]] += 1
        if answer["ended"].startswith("bug"):
            self.faults.append((number, answer["ended"]))
        if answer["busy_s"] > BUSY_S:
            self.faults.append((number, f"took {answer['busy_s']:.1f} s"))
        if answer["more_mb"] > MOST_MB:
            self.faults.append((number, f"took {answer['more_mb']:.0f} MB"))


class Victim:
    """A process that runs files one after the other, and may be lost at any of them."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def run(self, number: int, patience_s: float) -> dict | str:
        """Its answer to one file, or in words how it was lost."""
        try:
            self._process.stdin.write(f"{number}\n")
            self._process.stdin.flush()
            line = self._lines.get(timeout=patience_s)
        except queue.Empty:
            self.close()
            return f"hung for {patience_s:.0f} s"
        except OSError:
            line = None
        if line is None:
            return f"crashed with status {self._process.wait()}"
        return json.loads(line)

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                stream.close()


def run_files(
    numbers: Iterator[int] | range,
    command: list[str],
    *,
    patience_s: float = STUCK_S,
    told: Callable[[Report], None] = lambda _: None,
) -> Report:
    """Run files through processes started with ``command``; a lost one is replaced."""
    report = Report()
    victim = Victim(command)
    # The first file also pays for the imports.
    extra_s = STUCK_S
    for number in numbers:
        answer = victim.run(number, patience_s + extra_s)
        extra_s = 0.0
        if isinstance(answer, str):
            report.faults.append((number, answer))
            report.answers["lost"] += 1
            victim.close()
            victim, extra_s = Victim(command), STUCK_S
        else:
            report.add(number, answer)
        told(report)
    victim.close()
    return report


# In the process that may be lost --------------------------------------------------------------


def serve(make_file: Callable[[int], tuple[bytes, str]]) -> None:
    """Answer numbers on standard input with a line about what became of that file."""
    # Arithmetic that went wrong without anybody noticing is a bug too.
    warnings.simplefilter("error", RuntimeWarning)
    look_at(make_file(0)[0])  # what is loaded once is no file's fault
    for line in sys.stdin:
        data, what = make_file(int(line))
        before_mb = memory_mb(reset=True)
        started = time.process_time()
        try:
            ended = look_at(data)
        except Exception as error:  # whatever escapes is what this program is looking for
            place = error.__traceback__
            while place is not None and place.tb_next is not None:
                place = place.tb_next
            where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}"
            ended = f"bug: {type(error).__name__} at {where}: {error} ({what})"
        print(
            json.dumps(
                {
                    "ended": ended,
                    "busy_s": time.process_time() - started,
                    "more_mb": max(0.0, memory_mb() - before_mb),
                }
            ),
            flush=True,
        )


def look_at(data: bytes) -> str:
    """Do with a file what the window does: show it small and large, find signatures, clean them."""
    from siggui.errors import InputError
    from siggui.imaging.crop import cut
    from siggui.imaging.document import open_document
    from siggui.imaging.pipeline import prepare
    from siggui.services.locate import locate

    ended = "refused"
    try:
        with open_document(data) as document:
            for index in range(min(document.page_count, 2)):
                try:
                    document.thumbnail(index, 160)
                    page = document.page(index)
                    places = locate(page)
                    ended = "shown" if ended == "refused" else ended
                    for crop in (page, *(cut(page, place.box) for place in places[:1])):
                        prepare(crop.pixels, dpi=crop.dpi, keep_stages=True)
                        ended = "cleaned"
                except InputError as error:
                    _check(error)
    except InputError as error:
        _check(error)
    return ended


def _check(error: Exception) -> None:
    if not (error.code and error.message.endswith(".") and error.hint.endswith(".")):
        raise AssertionError(f"{error.code} is no proper sentence: {error}")


def memory_mb(*, reset: bool = False) -> float:
    """Most memory held since the last reset; 0 where the system does not tell (not Linux)."""
    try:
        if reset:
            Path("/proc/self/clear_refs").write_text("5")
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0.0
    return int(status.split("VmHWM:")[1].split()[0]) / 1024.0


# The command ----------------------------------------------------------------------------------


def main() -> int:
    """Run the files that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, metavar="NUMBER", help="run one file")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="with --only: write it here")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.serve or chosen.keep:
        sys.path.insert(0, str(_HERE.parent))
        from files import make_file

        if chosen.serve:
            import cv2

            cv2.setNumThreads(1)
            serve(lambda number: make_file(chosen.seed, number))
            return 0
        chosen.keep.write_bytes(make_file(chosen.seed, chosen.only)[0])
    first = chosen.first if chosen.only is None else chosen.only
    count = chosen.files if chosen.only is None else 1
    started = time.monotonic()

    told_of = 0

    def told(report: Report) -> None:
        nonlocal told_of
        for number, fault in report.faults[told_of:]:
            print(f"file {number}: {fault}", flush=True)
        told_of = len(report.faults)
        done = sum(report.answers.values())
        if done % 500 == 0 or done == count:
            print(f"{done} files, {time.monotonic() - started:.0f} s: {dict(report.answers)}")
            print(f"  slowest {report.slowest_s:.1f} s, most memory {report.largest_mb:.0f} MB")
            sys.stdout.flush()

    command = [sys.executable, str(_HERE), "--serve", "--seed", str(chosen.seed)]
    report = run_files(range(first, first + count), command, told=told)
    return 1 if report.faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
