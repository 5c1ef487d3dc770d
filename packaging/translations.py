"""Brings the files of Qt Linguist up to date with the sentences in the program's source.

    uv run python packaging/translations.py

New sentences come in as unfinished, those that are gone leave, the rest stays; then each ``.ts`` is
compiled to a ``.qm``, which the window reads. Edit the ``.ts`` with Qt Linguist
(``pyside6-linguist``) or any editor, then run it again. ``lupdate`` itself
does not know ``say(…)`` and ``tr(…)``.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "hi")
CONTEXT = "siggui"
# Commands, reports and the workshop stay English.
ENGLISH_ROOMS = {"cli", "training", "evaluation", "reports"}
# What only commands ask for.
ENGLISH_FILES = {
    "siggui/domain/audit.py",
    "siggui/domain/fine_tuning.py",
    "siggui/domain/located.py",
    "siggui/domain/policy.py",
    "siggui/services/batch.py",
    "siggui/services/fine_tune.py",
    "siggui/services/pairs_file.py",
    "siggui/services/recalibrate.py",
    "siggui/services/record_keeping.py",
    "siggui/services/replay.py",
    "siggui/services/results_file.py",
    "siggui/storage/restore.py",
}

TOLD = {"tr": 0, "say": 0, "told": 0, "whole": 0}
COUNTED = {"tr_count", "say_count"}
# Where these take a sentence for the clerk, by place and by name.
HOLDERS = {
    "InputError": ((1, 2), ("message", "hint")),
    "SystemFault": ((1, 2), ("message", "hint")),
    "Warning": ((1,), ("message",)),
    "Problem": ((1,), ("sentence",)),
    "Reason": ((2,), ("sentence",)),
    "ListingReason": ((1,), ("sentence",)),
    "ErasureReason": ((1,), ("sentence",)),
    "FeatureKind": ((1, 2, 3, 4, 5), ("title", "meaning", "more", "less", "unit")),
    "_Sketch": ((3, 4), ("story", "truth")),
}
BRACES = re.compile(r"\{([a-z_]+)(?:[:!][^}]*)?\}")
LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Message:
    """One text to translate.

    Attributes:
        source: In English; of a counted text the form of many.
        counted: Whether its form depends on a number.
        files: Where it stands, from the project's root.
    """

    source: str
    counted: bool
    files: tuple[str, ...]


def names_in(text: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(BRACES.findall(text))


def modules() -> list[Path]:
    """Every file whose sentences may reach the window."""
    return [
        path
        for path in sorted((ROOT / "siggui").rglob("*.py"))
        if path.relative_to(ROOT).parts[1] not in ENGLISH_ROOMS
        and path.relative_to(ROOT).as_posix() not in ENGLISH_FILES
    ]


def messages() -> list[Message]:
    """All texts of the program."""
    found: dict[tuple[str, bool], list[str]] = {}
    for path in modules():
        place = path.relative_to(ROOT).as_posix()
        for source, counted in texts_of(ast.parse(path.read_text(encoding="utf-8"))):
            files = found.setdefault((source, counted), [])
            if place not in files:
                files.append(place)
    ordered = sorted(found.items(), key=lambda item: (item[1][0], item[0]))
    return [Message(source, counted, tuple(files)) for (source, counted), files in ordered]


def texts_of(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """The texts of one module, each with whether it is counted."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        if name in TOLD and node.args:
            yield from ((text, False) for text in literals(node.args[0]))
        elif name in COUNTED and len(node.args) >= 3:
            yield from ((text, True) for text in literals(node.args[2]))
        elif name in HOLDERS:
            for argument in sentences_for(node, name):
                yield from ((text, False) for text in literals(argument))


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def sentences_for(node: ast.Call, name: str) -> list[ast.expr]:
    """The arguments of an error or a reason that the clerk reads."""
    places, names = HOLDERS[name]
    placed = [node.args[place] for place in places if place < len(node.args)]
    return placed + [keyword.value for keyword in node.keywords if keyword.arg in names]


def literals(node: ast.expr) -> Iterator[str]:
    """The texts an expression may be, as far as they are written there."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        rest = BRACES.sub("", node.value)
        # Hindi ends a sentence with another sign than a full stop.
        if LETTERS.search(rest) or rest.endswith("."):
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)


# Calls whose texts nobody reads.
SILENT = {
    "setObjectName",
    "Signal",
    "QKeySequence",
    "TypeVar",
    "setStyle",
    "save",
    "horizontalAdvance",
    "OSError",
    "RuntimeError",
    "ValueError",
}
# Calls whose texts somebody reads, however short they are.
SHOWN = {
    "QLabel",
    "QPushButton",
    "QCheckBox",
    "QRadioButton",
    "addAction",
    "addMenu",
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setWindowTitle",
    "setPlaceholderText",
    "show_notice",
    "show_warning",
    "show_state",
}
SENTENCE = re.compile(r"[^\W\d_]{2,} +[^\W\d_]|^[^\W\d_]*[A-Z][a-z]")
KEYS = re.compile(
    r"((Ctrl|Shift|Alt)\+)+\S.*|F\d+|[A-Z]|Return|Enter|Esc|Del|Space|Pg\w+|Backspace"
)


def unmarked(tree: ast.AST) -> Iterator[str]:
    """Texts of one of the window's modules that could be shown and are not told."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = bare_text(node)
        above = [*ancestors(node, parents)]
        inside_another = any(isinstance(one, ast.JoinedStr) for one in above)
        if text is None or inside_another or isinstance(above[0], ast.Expr):
            continue
        call = next((called(one) for one in above if isinstance(one, ast.Call)), "")
        if call in TOLD or call in COUNTED or call in HOLDERS or call in SILENT:
            continue
        is_shown = call in SHOWN and above[0] is not None and isinstance(above[0], ast.Call)
        pattern = LETTERS if is_shown else SENTENCE
        if pattern.search(text) and not KEYS.fullmatch(text):
            yield f"line {node.lineno}: {text}"  # type: ignore[attr-defined]


def bare_text(node: ast.AST) -> str | None:
    """What is written in a text, without the values that are put into it."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
        return "\0".join(map(str, parts))
    return None


def ancestors(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    """What a node stands in, from the inside out."""
    while node in parents:
        node = parents[node]
        yield node


def misused(tree: ast.AST) -> Iterator[str]:
    """Sentences that are put together in a way that no translation can be looked up for."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        if name in {"tr", "say"}:
            asked = node.args[:1]
        elif name in COUNTED:
            asked = node.args[1:3]
        elif name in HOLDERS:
            asked = sentences_for(node, name)
        else:
            continue
        for argument in asked:
            joined = isinstance(argument, ast.JoinedStr | ast.BinOp)
            if joined or (name in TOLD and not isinstance(argument, ast.Constant)):
                yield f"line {node.lineno}: {ast.unparse(argument)}"


def update(language: str, wanted: list[Message]) -> int:
    """Bring one file up to date.

    Returns:
        How many texts have no translation yet.
    """
    path = FOLDER / f"siggui_{language}.ts"
    known = finished(path) if path.exists() else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for message in wanted:
        item = ET.SubElement(context, "message", {"numerus": "yes"} if message.counted else {})
        for file in message.files:
            ET.SubElement(item, "location", filename=f"../../{file}")
        ET.SubElement(item, "source").text = message.source
        forms = known.get((message.source, message.counted), [])
        translation = ET.SubElement(item, "translation", {} if forms else {"type": "unfinished"})
        missing += not forms
        if message.counted:
            for form in forms or ["", ""]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    for other in foreign(path):
        root.append(other)
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n',
        encoding="utf-8",
        newline="\n",
    )
    return missing


def finished(path: Path) -> dict[tuple[str, bool], list[str]]:
    """The translations in a file, by text and whether it is counted."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        if context.findtext("name") != CONTEXT:
            continue
        for item in context.iter("message"):
            translation = item.find("translation")
            if translation is None or translation.get("type"):
                continue
            counted = item.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[item.findtext("source", ""), counted] = forms or [translation.text or ""]
    return found


def foreign(path: Path) -> list[ET.Element]:
    """Texts of Qt itself, kept in our file where Qt has no translation of its own."""
    if not path.exists():
        return []
    contexts = ET.parse(path).getroot().iter("context")
    return [context for context in contexts if context.findtext("name") != CONTEXT]


def main() -> int:
    """Update and compile all languages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = messages()
    for language in LANGUAGES:
        missing = update(language, wanted)
        source = FOLDER / f"siggui_{language}.ts"
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run(
            [
                str(release),
                "-silent",
                "-nounfinished",
                str(source),
                "-qm",
                str(source.with_suffix(".qm")),
            ],
            check=True,
        )
        print(f"{source.name}: {len(wanted)} texts, {missing} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
