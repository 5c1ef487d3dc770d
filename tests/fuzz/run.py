"""Whatever is done to a file, decode → locate → clean ends in an answer or a sentence, and soon.

    uv run python tests/fuzz/run.py --files 10000

has Hypothesis make damaged and odd files of every format, three in a hundred of them whole A4 pages
at 300 dpi, and puts each through what the window would do with it, in a process that may be lost.
Where one dies, hangs, eats memory or finds a bug, Hypothesis looks for the simplest file that does
such harm; it is told, and written where ``--keep`` says. Exit status 0 means that none did.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from damaged import FORMATS, SMALL, WHOLE_PAGES, File, files
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Flaky
from hypothesis.strategies import SearchStrategy

BUSY_S = 10.0
"""Processor time one file may take."""
STUCK_S = 60.0
"""Time on the clock, since the machine may be busy with other things."""
MOST_MB = 1_500.0
"""Memory one file may take on top; a page may have 120 million pixels, which are 360 MB."""
WHOLE_SHARE = 0.03
"""Of the files, whole A4 pages at 300 dpi."""
VICTIM = sys.executable, str(Path(__file__).resolve().with_name("victim.py"))


class Harm(AssertionError):
    """What a file did to the process that looked at it."""


@dataclass
class Report:
    """What was seen.

    Attributes:
        answers: How often each way of ending was seen.
        slowest_s: Most processor time of one file.
        largest_mb: Most memory on top of one file, 0 where the system does not tell.
    """

    answers: Counter[str] = field(default_factory=Counter)
    slowest_s: float = 0.0
    largest_mb: float = 0.0

    def __str__(self) -> str:
        told = ", ".join(f"{number} {ended}" for ended, number in sorted(self.answers.items()))
        return f"{told}; slowest {self.slowest_s:.1f} s, most memory {self.largest_mb:.0f} MB"


class Victim:
    """A process that looks at one file after the other; a new one where it was lost.

    Attributes:
        report: What became of the files.
        file: The last one.
    """

    def __init__(
        self, folder: Path, command: Sequence[str] | None = None, patience_s: float = STUCK_S
    ) -> None:
        self.report = Report()
        self.file = folder / "file"
        self._command, self._patience_s = command or VICTIM, patience_s
        self._process: subprocess.Popen[str] | None = None

    def look_at(self, data: bytes) -> None:
        """Have it look at a file.

        Raises:
            Harm: It died, hung, ended in a bug, or took too much time or memory.
        """
        self.file.write_bytes(data)
        try:
            answer = self._answer()
        except Harm:
            self.close()
            raise
        self.report.answers[answer["ended"].split(":")[0]] += 1
        self.report.slowest_s = max(self.report.slowest_s, answer["busy_s"])
        self.report.largest_mb = max(self.report.largest_mb, answer["more_mb"])
        if answer["ended"].startswith("bug"):
            raise Harm(answer["ended"])
        if answer["busy_s"] > BUSY_S:
            raise Harm(f"took {answer['busy_s']:.1f} s")
        if answer["more_mb"] > MOST_MB:
            raise Harm(f"took {answer['more_mb']:.0f} MB")

    def _answer(self) -> dict:
        patience_s = self._patience_s
        if self._process is None:
            self._start()
            patience_s += STUCK_S  # the first file also pays for the imports
        try:
            self._process.stdin.write(f"{self.file}\n")
            self._process.stdin.flush()
            line = self._lines.get(timeout=patience_s)
        except queue.Empty:
            raise Harm(f"hung for {patience_s:.0f} s") from None
        except OSError:
            line = None
        if line is None:
            raise Harm(f"crashed with status {self._process.wait()}")
        return json.loads(line)

    def _start(self) -> None:
        # Threads that wait for each other would count as busy.
        alone = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | alone,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, args=[self._process], daemon=True)
        self._listener.start()

    def _listen(self, process: subprocess.Popen[str]) -> None:
        for line in process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def close(self) -> None:
        """End it."""
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                stream.close()
        self._process = None


def put_through(victim: Victim, made: SearchStrategy[File], count: int, start: int) -> None:
    """Have a victim look at so many files, the same ones for the same start.

    Raises:
        Harm: A file did harm; the one that is told, and the victim's last, is the simplest found.
    """

    @seed(start)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(made)
    def does_no_harm(file: File) -> None:
        victim.look_at(file.data())

    does_no_harm()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run as many files of each format; 1 if any did harm."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=10_000, help="of all formats together")
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=FORMATS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="for files that did harm")
    chosen = parser.parse_args(arguments)
    each = -(-chosen.files // len(chosen.formats))
    whole = math.ceil(WHOLE_SHARE * each)
    harmed = False
    with tempfile.TemporaryDirectory() as folder:
        for format_name in chosen.formats:
            begun = time.monotonic()
            victim = Victim(Path(folder))
            for pictures, count in ((SMALL, each - whole), (WHOLE_PAGES, whole)):
                try:
                    put_through(victim, files(pictures, format_name), count, chosen.seed)
                except (Harm, Flaky) as error:
                    harmed = True
                    traceback.print_exception(error)
                    if chosen.keep:
                        chosen.keep.mkdir(parents=True, exist_ok=True)
                        shutil.copy(victim.file, chosen.keep / format_name)
            victim.close()
            print(f"{format_name}, {time.monotonic() - begun:.0f} s: {victim.report}", flush=True)
    return int(harmed)


if __name__ == "__main__":
    raise SystemExit(main())
