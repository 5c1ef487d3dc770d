"""Type for names in any script: the shipped face first, then what the computer has."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont, TTLibError
from fpdf import FPDF

from siggui.resources_path import resource

FAMILY = "noto"
_SHIPPED = {"": "fonts/NotoSans-Regular.ttf", "B": "fonts/NotoSans-Bold.ttf"}
_STYLED = ("bold", "italic", "oblique", "black", "light", "thin", "medium", "condensed", "mono")
_KINDS = {".ttf", ".otf", ".ttc", ".otc"}
_MOST_FILES = 400
"""Opening more would take seconds; a system's own fonts for a script are among the first."""
_MUST_NOT_BE_EMBEDDED = 2
"""Of ``fsType`` in a font's OS/2 table (OpenType specification 1.9)."""


@dataclass(frozen=True, slots=True)
class _Face:
    file: Path
    place: int
    signs: frozenset[int]


class Faces:
    """Puts the fonts into a document, and says what none of them can show.

    Args:
        pdf: The document.
        texts: Everything that will stand in it.
        folders: Where fonts may be; the system's own places if left out.
    """

    def __init__(
        self, pdf: FPDF, texts: Iterable[str], folders: Iterable[Path] | None = None
    ) -> None:
        for style, name in _SHIPPED.items():
            pdf.add_font(FAMILY, style, resource(name))
        with TTFont(resource(_SHIPPED[""]), lazy=True) as font:
            shipped = _cmap(font)
        missing = {ord(sign) for text in texts for sign in text if _is_shown(sign)} - shipped
        extra = []
        for number, face in enumerate(_faces_for(missing, folders)):
            name = f"extra{number}"
            pdf.add_font(name, "", face.file, collection_font_number=face.place)
            extra.append(name)
            missing -= face.signs
            shipped |= face.signs
        self._signs = frozenset(shipped)
        if extra:
            pdf.set_fallback_fonts(extra, exact_match=False)
        # Letters of Indian and Arabic scripts take their form from their neighbors.
        pdf.set_text_shaping(True)
        self.unknown = frozenset(missing)

    def shown(self, text: str) -> str:
        """The text with numbers in place of the signs that no font here has.

        A reader must not take an empty box for a letter.
        """
        if all(self._has(sign) for sign in text):
            return text
        parts: list[str] = []
        run: list[str] = []
        for sign in [*text, ""]:
            if sign and not self._has(sign):
                run.append(f"U+{ord(sign):04X}")
                continue
            if run:
                parts.append(f"[{' '.join(run)}]")
                run = []
            parts.append(sign)
        return "".join(parts)

    def _has(self, sign: str) -> bool:
        return ord(sign) in self._signs or not _is_shown(sign)


def font_folders() -> list[Path]:
    """Where this system keeps its fonts."""
    home = Path.home()
    if sys.platform == "win32":
        places = [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"]
        local = os.environ.get("LOCALAPPDATA")
        if local:
            places.append(Path(local) / "Microsoft" / "Windows" / "Fonts")
        return places
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"]
    return [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
    ]


def _faces_for(missing: set[int], folders: Iterable[Path] | None) -> Iterator[_Face]:
    """Faces that together show as many of the signs as possible, each one worth its bytes."""
    left = set(missing)
    if not left:
        return
    files = _by_promise(font_folders() if folders is None else folders, left)
    for file in files[:_MOST_FILES]:
        face = _face(file, left)
        if face is not None:
            left -= face.signs
            yield face
        if not left:
            return


def _by_promise(folders: Iterable[Path], missing: set[int]) -> list[Path]:
    """Font files, those first whose names speak of a script that is missing."""
    scripts = {unicodedata.name(chr(code), "").partition(" ")[0].lower() for code in missing} - {""}
    if scripts & {"cjk", "hiragana", "katakana", "hangul"}:
        # What Windows, macOS and Linux call their faces for these.
        scripts |= {"msyh", "simsun", "yugoth", "meiryo", "malgun", "pingfang", "hiragino"}
        scripts |= {"droidsansfallback", "wqy", "unifont"}
    found = [
        path
        for folder in folders
        if folder.is_dir()
        for path in folder.rglob("*")
        if path.suffix.lower() in _KINDS
    ]

    def promise(path: Path) -> tuple[bool, bool, int, str]:
        name = path.stem.lower()
        return (
            not any(script in name for script in scripts),
            any(style in name for style in _STYLED),
            len(name),
            name,
        )

    return sorted(found, key=promise)


def _face(file: Path, missing: set[int]) -> _Face | None:
    """The first face of a file that has one of the signs and may be embedded."""
    try:
        with _opened(file) as faces:
            for place, font in enumerate(faces):
                signs = _cmap(font) & missing
                drawn = "glyf" in font or "CFF " in font
                if signs and drawn and font["OS/2"].fsType & 0xF != _MUST_NOT_BE_EMBEDDED:
                    return _Face(file, place, frozenset(signs))
    except (OSError, TTLibError, KeyError, ValueError, AssertionError):
        pass  # not a font this library reads: another may do
    return None


@contextmanager
def _opened(file: Path) -> Iterator[list[TTFont]]:
    # Opened here: a file that is no font would stay open otherwise.
    with file.open("rb") as stream:
        if file.suffix.lower() in (".ttc", ".otc"):
            yield list(TTCollection(stream, lazy=True).fonts)
        else:
            yield [TTFont(stream, lazy=True)]


def _cmap(font: TTFont) -> set[int]:
    return set(font.getBestCmap() or ())


def _is_shown(sign: str) -> bool:
    """Whether a sign leaves a mark; joiners and spaces do not."""
    return unicodedata.category(sign)[0] not in "CZ"
