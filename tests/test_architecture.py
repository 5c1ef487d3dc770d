"""Reads the program's imports and fails on an arrow or a library that its room may not have."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "siggui"
MODULES = sorted(PACKAGE.rglob("*.py"))

# A room is a folder or a module directly under siggui; "" is the package itself (its version).
BASE = {"", "errors", "resources_path", "wording"}
ARROWS = {
    "": set(),
    "errors": set(),
    "resources_path": set(),
    "wording": set(),
    "domain": {"errors", "wording"},
    "imaging": BASE | {"domain"},
    "verifier": BASE | {"domain", "imaging"},
    "drawing": BASE | {"domain", "imaging"},
    "storage": BASE | {"domain"},
    "reports": BASE | {"domain"},
    "services": BASE | {"domain", "imaging", "verifier", "storage", "reports"},
    "training": BASE | {"domain", "imaging", "verifier", "drawing"},
    "evaluation": BASE | {"domain", "imaging", "verifier", "drawing"},
    "cli": BASE | {"domain", "imaging", "services", "training", "evaluation"},
    "ui": BASE | {"domain", "imaging", "services"},
    "app": BASE | {"domain", "imaging", "services", "ui", "verifier", "drawing"},
    "__main__": {"app", "cli"},
}

WORKSHOP = {"training", "evaluation"}
LIBRARIES = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "torch": {"verifier"} | WORKSHOP,
    "safetensors": {"verifier"} | WORKSHOP,
    "cv2": {"imaging", "drawing"} | WORKSHOP,
    "PIL": {"imaging", "drawing"},
    "pypdfium2": {"imaging"},
    "torchvision": WORKSHOP,
    "pytorch_metric_learning": WORKSHOP,
    "sklearn": WORKSHOP,
    "scipy": WORKSHOP,
    "threadpoolctl": WORKSHOP,  # comes with scikit-learn
    "matplotlib": WORKSHOP,
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "cryptography": {"storage"},
    "keyring": {"storage"},
    "argon2": {"storage"},
    "fpdf": {"reports"},
    "fontTools": {"reports"},  # comes with fpdf2
    "xlsxwriter": {"reports"},
    "typer": {"cli"},
    "rich": {"cli"} | WORKSHOP,
    "platformdirs": {"services", "ui", "app"},
    "watchdog": {"services"},
    "sane": {"services"},
    "numpy": set(ARROWS)
    - {
        "",
        "errors",
        "resources_path",
        "wording",
        "domain",
        "cli",
        "storage",
        "reports",
        "__main__",
    },
}

# The window is painted within a second, so these wait until a worker needs them.
LIGHT_ROOMS = {"domain", "services", "cli", "ui", "app", "__main__"}
HEAVY = {"torch", "cv2", "PIL", "pypdfium2", "safetensors", "watchdog", "sane"} | WORKSHOP
HEAVY |= {
    "argon2",
    "sqlalchemy",
    "alembic",
    "cryptography",
    "keyring",
    "fpdf",
    "fontTools",
    "xlsxwriter",
}
HEAVY |= {"siggui.imaging", "siggui.verifier", "siggui.drawing", "siggui.storage", "siggui.reports"}
HEAVY |= {"siggui.training", "siggui.evaluation"}


@dataclass(frozen=True)
class Import:
    name: str
    line: int
    when: str  # "start", "lazy" (inside a function) or "types" (under TYPE_CHECKING)


def imports_of(node: ast.AST, when: str = "start") -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, child.lineno, when) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, f"line {child.lineno}: relative import"
            # `from siggui import app` names a room in its second half.
            if child.module == "siggui":
                for alias in child.names:
                    yield Import(f"siggui.{alias.name}", child.lineno, when)
            else:
                yield Import(str(child.module), child.lineno, when)
        elif isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING"):
            for statement in child.body:
                yield from imports_of(ast.Module([statement], []), "types")
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from imports_of(child, "lazy" if when == "start" else when)
        elif not isinstance(child, ast.expr):  # most nodes are, and none of them holds an import
            yield from imports_of(child, when)


def room_of(module: Path) -> str:
    first = module.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py").replace("__init__", "")


def target_room(name: str) -> str:
    second = [*name.split("."), ""][1]
    return second if second in ARROWS else ""


def complaints(module: Path, source: str) -> Iterator[str]:
    room = room_of(module)
    if room not in ARROWS:
        yield f"{room} is no room that the plan knows"
        return
    for found in imports_of(ast.parse(source)):
        top = found.name.split(".")[0]
        where = f"{module.relative_to(ROOT)}:{found.line}: {room or 'siggui'}"
        if top == "siggui":
            target = target_room(found.name)
            if target != room and target not in ARROWS[room]:
                yield f"{where} may not import {found.name}"
            heavy = target != room and f"siggui.{target}" in HEAVY
        elif top in LIBRARIES:
            if room not in LIBRARIES[top]:
                yield f"{where} may not import {top}"
            heavy = top in HEAVY
        else:
            heavy = False
            if top not in sys.stdlib_module_names:
                yield f"{where} imports {top}, which no room is known to need"
        if heavy and found.when == "start" and room in LIGHT_ROOMS:
            yield f"{where} imports {found.name} before it is needed"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_follow_the_plan(module):
    assert not list(complaints(module, module.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("room", "source", "complaint"),
    [
        ("domain/x.py", "import numpy", "may not import numpy"),
        ("services/x.py", "from PySide6.QtCore import QObject", "may not import PySide6"),
        ("services/x.py", "def f():\n    import torch", "may not import torch"),
        ("services/x.py", "from siggui.imaging.pipeline import prepare", "before it is needed"),
        ("imaging/x.py", "from siggui.services.verify import X", "may not import siggui.services"),
        ("cli/x.py", "from siggui import app", "may not import siggui.app"),
        ("ui/x.py", "if True:\n    from siggui.cli import y", "may not import siggui.cli"),
        ("ui/x.py", "import requests", "imports requests"),
        ("utils/x.py", "", "no room"),
    ],
)
def test_this_test_sees_what_it_is_for(room, source, complaint):
    found = list(complaints(PACKAGE / room, source))
    assert len(found) == 1 and complaint in found[0]


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("services/x.py", "if TYPE_CHECKING:\n    from siggui.imaging.pipeline import Stage"),
        ("services/x.py", "def f():\n    from siggui.imaging.pipeline import prepare"),
        ("verifier/x.py", "import torch.nn"),
        ("app.py", "from siggui.ui.window import Window\nfrom PySide6 import QtCore"),
        ("cli/x.py", "from siggui import __version__"),
    ],
)
def test_what_is_allowed(room, source):
    assert not list(complaints(PACKAGE / room, source))


def test_modules_are_short():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    long = [f"{path.relative_to(ROOT)}: {n} lines" for path, n in lengths.items() if n > 400]
    assert not long


def test_names_say_what_a_module_is_for():
    vague = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
    assert not [
        path for path in MODULES if vague & set(path.relative_to(ROOT).with_suffix("").parts)
    ]


def test_no_text_names_a_machine_or_a_registry():
    # In pieces, so that this file does not name them either.
    words = [
        "pypi" + ".org",
        "python" + "hosted",
        "npmjs" + ".org",
        "/wo" + "rk/",
    ]
    kinds = {".py", ".md", ".toml", ".json", ".spec", ".txt", ".svg", ".qss", ".cfg", ".yml", ".sh"}
    files = [path for path in ROOT.glob("*") if path.is_file()]
    for folder in ("siggui", "tests", "docs", "packaging", "resources", ".ci"):
        files += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    named = []
    for path in files:
        if path.suffix in kinds or path.parent.name == ".ci":
            text = path.read_text(encoding="utf-8", errors="replace").lower()
            named += [f"{path.relative_to(ROOT)}: {word}" for word in words if word in text]
    assert not named
