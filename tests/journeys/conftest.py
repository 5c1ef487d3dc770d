"""A window for each test that asks for one, closed and checked for leftovers afterwards."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest


def _windows():
    known = "siggui_test_windows"
    if known not in sys.modules:
        path = Path(__file__).parents[1] / "windows.py"
        spec = importlib.util.spec_from_file_location(known, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]


def pytest_collection_modifyitems(items):
    """The offscreen platform says what it has no window manager for; that is no fault of ours."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def open_desk(qtbot, tmp_path):
    """Opens a window; takes the function that loads the verifier."""
    desks = []

    def open_(load_verifier, preload=None):
        desks.append(_windows().Desk(qtbot, load_verifier, tmp_path / "data", preload))
        return desks[-1]

    yield open_
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(open_desk, engine):
    """A window whose model is loaded."""
    opened = open_desk(lambda: engine)
    opened.load_engine()
    return opened
