"""Starting without what a window needs says so in a sentence."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys

import pytest

from siggui import app


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def test_no_display_names_the_command_that_needs_none(no_display):
    problem = app.display_problem()
    assert "no display" in problem
    assert "siggui verify" in problem
    assert "siggui batch" in problem
    assert "\n" not in problem


def test_display_where_nobody_answers(no_display, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":8731")
    assert ":8731" in app.display_problem()


def test_display_elsewhere_is_left_to_qt(no_display, monkeypatch):
    monkeypatch.setenv("DISPLAY", "remote:10.0")
    assert app.display_problem() is None


def test_platform_without_display_is_fine(no_display, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert app.display_problem() is None


def test_plugin_that_lacks_a_library_is_named(no_display, monkeypatch):
    import ctypes

    def broken(path):
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", broken)
    monkeypatch.setenv("DISPLAY", "remote:10.0")
    assert "libxcb-cursor.so.0" in app.display_problem()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert app.display_problem() is None


def test_colors_are_remembered_and_a_damaged_file_is_no_harm(tmp_path):
    from siggui.ui.preferences import Preferences
    from siggui.ui.theme import ColorMode

    Preferences(tmp_path).set_color_mode(ColorMode.DARK)
    assert Preferences(tmp_path).color_mode is ColorMode.DARK
    (tmp_path / "window.ini").write_text("[General]\ncolor_mode=purple\n")
    assert Preferences(tmp_path).color_mode is ColorMode.SYSTEM
    assert Preferences(tmp_path / "missing").color_mode is ColorMode.SYSTEM


def test_missing_system_library_is_named(monkeypatch):
    real = builtins.__import__

    def broken(name, *args, **kwargs):
        if name.startswith("PySide6"):
            raise ImportError("libEGL.so.1: cannot open shared object file")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", broken)
    problem = app.display_problem()
    assert "libEGL.so.1" in problem
    assert "siggui verify" in problem


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are Linux's trouble")
@pytest.mark.parametrize("arguments", [[], ["demo"]])
def test_program_without_display_ends_with_a_sentence(arguments):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "siggui", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "siggui verify" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_window_is_painted_before_anything_heavy_is_imported():
    program = (
        "import os, sys\n"
        "from siggui import app\n"
        "a = app.start(['siggui'], demo=False)\n"
        "def look():\n"
        "    heavy = {'torch', 'cv2', 'numpy', 'PIL', 'sqlalchemy', 'cryptography', 'keyring'}\n"
        "    heavy &= set(sys.modules)\n"
        "    print(sorted(heavy), flush=True)\n"
        "    os._exit(0)\n"
        "a.window.painted.connect(look)\n"
        "a.qt.exec()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"


def test_loading_is_not_held_up_by_collections():
    import gc

    seen = []
    load = app._without_collections(lambda: seen.append(gc.isenabled()))
    load()
    assert seen == [False]
    assert gc.isenabled()

    def fail():
        raise ValueError

    with pytest.raises(ValueError):
        app._without_collections(fail)()
    assert gc.isenabled()
