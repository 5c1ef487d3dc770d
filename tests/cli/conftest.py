"""Runs siggui's commands in this process, with a verifier without a network."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import pytest

from siggui.__main__ import main
from siggui.services import verify


@dataclass(frozen=True)
class Ended:
    status: int
    out: str
    err: str


@pytest.fixture
def siggui(monkeypatch, capsys, engine, quick_disk):
    """Calls ``siggui`` with the arguments given and returns how it ended."""
    monkeypatch.setattr(verify, "load_verifier", lambda device="auto", weights=None: engine)
    # Texts are wrapped to the terminal; none of the tests is about that.
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("TERMINAL_WIDTH", "200")

    def run(*arguments: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["siggui", *map(str, arguments)])
        status = main()
        captured = capsys.readouterr()
        return Ended(status, captured.out, captured.err)

    return run
