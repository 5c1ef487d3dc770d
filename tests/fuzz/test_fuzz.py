"""A few files of the big run, and that the run sees what it is for."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILES = 21


@pytest.fixture(scope="module")
def run():
    spec = importlib.util.spec_from_file_location("siggui_fuzz_run", HERE / "run.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["siggui_fuzz_run"] = module
    spec.loader.exec_module(module)
    return module


def test_damaged_and_odd_files_end_in_an_answer_or_a_sentence():
    done = subprocess.run(
        [sys.executable, str(HERE / "run.py"), "--files", str(FILES), "--seed", "7"],
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{FILES} files" in done.stdout
    # Files that are all refused would prove nothing about what comes after the decoders.
    assert "cleaned" in done.stdout and "shown" in done.stdout and "refused" in done.stdout


ANSWER = """
import json, sys, time, os
for line in sys.stdin:
    number = int(line)
    answer = {"ended": "cleaned", "busy_s": 0.1, "more_mb": 10.0}
    if number == 2:
        HARM
    print(json.dumps(answer), flush=True)
"""


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        ("time.sleep(600)", "hung for"),
        ("os._exit(11)", "crashed with status 11"),
        ("answer['busy_s'] = 11.0", "took 11.0 s"),
        ("answer['more_mb'] = 5000.0", "took 5000 MB"),
        ("answer['ended'] = 'bug: KeyError at x.py:3'", "KeyError"),
    ],
)
def test_harm_is_seen_and_the_rest_goes_on(run, monkeypatch, harm, fault):
    monkeypatch.setattr(run, "STUCK_S", 20.0)
    program = ANSWER.replace("HARM", harm)
    report = run.run_files(range(5), [sys.executable, "-c", program], patience_s=2.0)
    assert [number for number, _ in report.faults] == [2]
    assert fault in report.faults[0][1]
    assert sum(report.answers.values()) == 5


def test_memory_is_measured_where_the_system_tells(run):
    before = run.memory_mb(reset=True)
    if not sys.platform.startswith("linux") or before == 0.0:
        pytest.skip("this system does not tell")
    held = bytearray(200 * 1024 * 1024)
    held[::4096] = b"x" * len(held[::4096])
    del held
    assert run.memory_mb() - before > 150
