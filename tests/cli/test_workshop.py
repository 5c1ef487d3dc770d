from __future__ import annotations

import sys
import types
from pathlib import Path

import pytest

from siggui import evaluation, training
from siggui.cli import workshop

PACKAGES = {"train": training, "evaluate": evaluation}


@pytest.fixture
def command(monkeypatch):
    """Puts a module in the place of the workshop's own command and notes its calls."""

    def install(name: str) -> list[tuple[tuple, dict]]:
        calls = []
        package = PACKAGES[name]
        module = types.ModuleType(f"{package.__name__}.command")
        setattr(module, name, lambda *args, **options: calls.append((args, options)))
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setattr(package, "command", module, raising=False)
        return calls

    return install


def test_train_hands_its_options_on(siggui, command, tmp_path):
    calls = command("train")
    run = ("train", "--data", tmp_path, "--out", tmp_path / "run")
    options = ("--architecture", "lstm", "--minutes", "0.5", "--device", "cpu", "--resume")
    options += ("--seed", "3", "--loss", "x", "--leave-out", "cedar", "--invented", "7")
    options += ("--learning-rate", "0.0007", "--backbone", "b.pth", "--teacher", "t")
    ended = siggui(*run, *options)
    assert (ended.status, ended.err) == (0, "")
    expected = {"architecture": "lstm", "minutes": 0.5, "steps": None, "device": "cpu"}
    expected |= {"start": (), "resume": True, "seed": 3, "loss": "x"}
    expected |= {"leave_out": ("cedar",), "invented": 7, "learning_rate": 0.0007}
    expected |= {"backbone": Path("b.pth"), "teacher": Path("t")}
    assert calls == [((tmp_path, tmp_path / "run"), expected)]
    siggui(*run, "--steps", "9", "--start", "w")
    (_, options) = calls[1]
    assert (options["steps"], options["start"]) == (9, (Path("w"),))
    assert (options["architecture"], options["minutes"]) == ("three-voices", 60.0)


@pytest.mark.parametrize(
    "options",
    [
        "",
        "--data . --out . --steps 5 --minutes 1",
        "--data . --out . --start w --resume",
        "--data . --out . --compare cells,lstm",
        "--data . --out . --compare cells,lstm --steps 5 --architecture cells",
        "--data . --out . --compare cells,lstm --steps 5 --learning-rate 0.001",
    ],
)
def test_train_refuses_options_that_contradict_each_other(siggui, command, options):
    calls = command("train")
    assert siggui("train", *options.split()).status == 2
    assert not calls


def test_train_compares_architectures(siggui, monkeypatch, tmp_path):
    calls = []
    module = types.ModuleType("siggui.training.comparison")
    module.compare = lambda *args, **options: calls.append((args, options))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    options = ("--compare", "cells, lstm", "--steps", "5", "--invented", "7")
    ended = siggui("train", "--data", tmp_path, "--out", tmp_path / "o", *options)
    assert (ended.status, ended.err) == (0, "")
    ((arguments, named),) = calls
    assert arguments == (tmp_path, tmp_path / "o", ["cells", "lstm"], 5)
    assert named["invented"] == 7


def test_evaluate_hands_its_options_on(siggui, command, tmp_path):
    calls = command("evaluate")
    lists = [tmp_path / "a.csv", tmp_path / "b.csv"]
    options = ("--device", "cpu", "--operating-point", "quick", "--weights", "w")
    options += ("--degrade", "stamp,jpeg-30", "--rows", "50")
    ended = siggui("evaluate", *lists, "--out", tmp_path, *options)
    assert (ended.status, ended.err) == (0, "")
    expected = {"weights": Path("w"), "device": "cpu", "operating_point": "quick"}
    expected |= {"degrade": "stamp,jpeg-30", "rows": 50}
    assert calls == [((lists, tmp_path), expected)]
    assert siggui("evaluate").status == 2
    assert siggui("evaluate", "--out", tmp_path).status == 2
    assert siggui("evaluate", lists[0], "--probe", tmp_path, "--out", tmp_path).status == 2


def test_evaluate_probes_a_folder(siggui, monkeypatch, tmp_path):
    calls = []
    module = types.ModuleType("siggui.evaluation.probe")
    module.probe = lambda *args: calls.append(args)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    assert siggui("evaluate", "--probe", tmp_path, "--out", tmp_path / "o").status == 0
    assert calls == [(tmp_path, tmp_path / "o")]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [("train", ("--data", ".", "--out", ".")), ("evaluate", ("p.csv", "--out", "."))],
)
def test_a_missing_workshop_is_one_sentence(siggui, command, monkeypatch, name, arguments):
    calls = command(name)
    there = workshop.find_spec
    monkeypatch.setattr(
        workshop, "find_spec", lambda module: None if module == "torchvision" else there(module)
    )
    ended = siggui(name, *arguments)
    assert (ended.status, ended.out, calls) == (1, "", [])
    assert "siggui[workshop]" in ended.err and len(ended.err.splitlines()) == 1
