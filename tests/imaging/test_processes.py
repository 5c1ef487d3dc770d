"""Helpers end with the program, however it ends."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
from siggui.imaging.processes import helper_processes
if __name__ == "__main__":
    with helper_processes(1) as pool:
        print(pool.submit(len, "ready").result(), flush=True)
        pool.submit(__import__("time").sleep, 3600).result()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there a helper inherits no open pipe")
def test_a_killed_program_leaves_no_helper_behind(tmp_path):
    file = tmp_path / "program.py"
    file.write_text(_PROGRAM)
    with subprocess.Popen([sys.executable, file], stdout=subprocess.PIPE) as program:
        assert program.stdout.readline() == b"5\n"
        program.kill()
        # The helper holds the same pipe, so this comes back when it has ended.
        assert program.stdout.read() == b""
