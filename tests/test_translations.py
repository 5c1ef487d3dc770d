"""Every sentence of the window can be told in every language, and the languages are complete."""

from __future__ import annotations

import ast
import importlib.util
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[1]


def _tool():
    name = "siggui_translations"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging/translations.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


tool = _tool()
# Names of languages, and a word of SVG.
KEPT = {"English", "Deutsch", "Español", "currentColor"}


@cache
def modules():
    """The syntax of every module, by its path."""
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in tool.modules()
    }


@cache
def wanted():
    return {(message.source, message.counted) for message in tool.messages()}


def test_the_window_shows_no_text_that_cannot_be_told():
    found = [
        f"{name}: {complaint}"
        for name, tree in modules().items()
        if name.startswith("siggui/ui/")
        for complaint in tool.unmarked(tree)
        if complaint.split(": ", 1)[1] not in KEPT
    ]
    assert not found, "\n".join(found)


def test_sentences_are_patterns_that_can_be_looked_up():
    found = [
        f"{name}: {complaint}"
        for name, tree in modules().items()
        for complaint in tool.misused(tree)
        if not name.endswith("/wording.py")
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("paused")',
        'QPushButton("Go on")',
        'return "The file is gone."',
        'button.setToolTip(f"Page {number}")',
        'named(label, "name", "What it is")',
    ],
)
def test_a_text_that_was_forgotten_is_found(source):
    assert len(list(tool.unmarked(ast.parse(source)))) == 1


@pytest.mark.parametrize(
    "source",
    ['tr(f"Page {n}")', 'InputError("code", f"No {n}", hint)', 'say("a " + b)', "tr(text)"],
)
def test_a_sentence_made_of_pieces_is_found(source):
    assert len(list(tool.misused(ast.parse(source)))) == 1


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_sentence_has_its_translation(language):
    known = tool.finished(tool.FOLDER / f"siggui_{language}.ts")
    assert known.keys() == wanted(), (
        "run packaging/translations.py and translate what is unfinished"
    )
    wrong = []
    for (source, counted), forms in known.items():
        names = tool.names_in(source)
        fits = all(form and tool.names_in(form) <= names for form in forms)
        if not fits or tool.names_in(forms[-1]) != names or len(forms) != 1 + counted:
            wrong.append((source, forms))
        # A format such as {share:.0%} must not get lost.
        for pattern in tool.BRACES.finditer(source):
            if pattern[0] not in forms[-1]:
                wrong.append((source, forms))
    assert not wrong


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_what_the_window_reads_is_what_was_translated(language):
    path = tool.FOLDER / f"siggui_{language}.qm"
    translator = QTranslator()
    assert translator.load(str(path))
    stale = [
        source
        for (source, counted), forms in tool.finished(path.with_suffix(".ts")).items()
        if translator.translate(tool.CONTEXT, source, None, 5 if counted else -1) != forms[-1]
    ]
    assert not stale, "run packaging/translations.py"
