from __future__ import annotations

import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

import siggui as package
from siggui import __version__

DOUBLE = Path(__file__).parents[1] / "double.py"


@pytest.fixture
def window(monkeypatch):
    """A window that only notes that it was opened."""
    opened = []
    app = types.ModuleType("siggui.app")
    app.opened = opened

    def run(argv, demo):
        opened.append((argv, demo))
        return 7

    app.run = run
    monkeypatch.setitem(sys.modules, "siggui.app", app)
    monkeypatch.setattr(package, "app", app, raising=False)
    return app


def test_version(siggui):
    ended = siggui("--version")
    assert (ended.status, ended.out) == (0, f"siggui {__version__}\n")


def test_waiting_threads_do_not_spin(siggui, monkeypatch):
    monkeypatch.setenv("OMP_WAIT_POLICY", "ACTIVE")
    monkeypatch.setenv("KMP_BLOCKTIME", "7")
    monkeypatch.delenv("KMP_BLOCKTIME")
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    siggui("--version")
    assert os.environ["KMP_BLOCKTIME"] == "0"
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
    assert os.environ["OMP_WAIT_POLICY"] == "ACTIVE", "what the user chose stays"


def test_help_names_the_commands(siggui):
    ended = siggui("--help")
    assert ended.status == 0
    for name in ("demo", "verify", "batch", "locate", "train", "evaluate"):
        assert f" {name} " in ended.out
    assert "20 no match" in " ".join(siggui("verify", "--help").out.split())


def test_an_unknown_command_is_2(siggui):
    assert siggui("forge").status == 2
    assert siggui("--nonsense").status == 2
    assert siggui("demo", "--nonsense").status == 2


def test_the_window(siggui, window):
    assert siggui().status == 7
    assert siggui("demo").status == 7
    assert siggui("demo", "--").status == 7
    assert [demo for _, demo in window.opened] == [False, True, True]
    assert siggui("demo", "--help").status == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("arguments", [(), ("demo",)])
def test_without_a_display_one_sentence_that_names_the_commands(arguments):
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    ended = subprocess.run(
        [sys.executable, "-m", "siggui", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert len(ended.stderr.splitlines()) == 1
    assert "display" in ended.stderr and "siggui verify" in ended.stderr


def modules_after(*arguments: str) -> set[str]:
    code = (
        "import runpy, sys\n"
        "try:\n    runpy.run_path(sys.argv[0], run_name='__main__')\n"
        "except SystemExit as ended:\n    print('status', ended.code)\n"
        "print(*sys.modules)\n"
    )
    start = f"import sys; sys.argv = {[str(DOUBLE), *arguments]!r}\n"
    ended = subprocess.run(
        [sys.executable, "-c", start + code], capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 0, ended.stderr
    return set(ended.stdout.split())


def test_commands_never_import_qt(draw, tmp_path):
    a, b = draw("a.png", 1), draw("b.png", 2)
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("id,references,questioned\n1,a.png,b.png\n", encoding="utf-8")
    out = tmp_path / "r.csv"
    for arguments in (
        ("verify", "--reference", str(a), "--questioned", str(b)),
        ("batch", str(pairs), "--out", str(out)),
        ("--help",),
    ):
        modules = modules_after(*arguments)
        assert "typer" in modules
        assert not [name for name in modules if name.startswith(("PySide6", "shiboken6"))]
        assert "siggui.ui" not in modules
    assert out.exists()


def test_help_waits_for_no_heavy_library():
    modules = modules_after("verify", "--help")
    assert not modules & {"torch", "cv2", "PIL", "matplotlib"}
