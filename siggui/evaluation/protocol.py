"""Reads fixed verification pairs: the list that says what is compared and what is true."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from siggui.errors import InputError

COLUMNS = ("id", "references", "questioned", "label")
_COLUMNS_HINT = "A protocol is a CSV file with the columns id, references, questioned and label."


class Label(Enum):
    """What is true of a questioned signature."""

    GENUINE = "genuine"
    SKILLED = "skilled"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class Trial:
    """One comparison whose truth is known.

    Attributes:
        id: As the protocol names it.
        specimens: Files of the signatory's known signatures.
        questioned: File of the signature to be checked.
        label: What it is.
        signatory: Whose signature it claims to be, as ``"collection/writer"``.
        writer: Under whose name the questioned file lies; another person for a random forgery.
    """

    id: str
    specimens: tuple[Path, ...]
    questioned: Path
    label: Label
    signatory: str
    writer: str


def read_protocol(path: Path) -> tuple[Trial, ...]:
    """Read a protocol and see that every file it names is there.

    A measurement with holes is not a measurement, so unlike a batch nothing here is skipped.

    Args:
        path: CSV with ``id,references,questioned,label``; several references are joined by ``|``;
            files are relative to the CSV and lie in ``<collection>/<writer>/<genuine|forged>/``.

    Raises:
        InputError: ``protocol-missing``, ``protocol-unreadable``, ``protocol-columns``,
            ``protocol-row``, ``protocol-empty``, ``protocol-one-sided`` or
            ``protocol-image-missing``.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            trials = tuple(_trials(path, csv.DictReader(file)))
    except FileNotFoundError as error:
        raise InputError(
            "protocol-missing", f"There is no file “{path}”.", "Check the name of the protocol."
        ) from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            "protocol-unreadable", f"“{path.name}” cannot be read as a table.", _COLUMNS_HINT
        ) from error
    if not trials:
        raise InputError(
            "protocol-empty", f"The protocol “{path.name}” holds no pairs.", "Choose another one."
        )
    labels = {trial.label for trial in trials}
    if Label.GENUINE not in labels or len(labels) < 2:
        raise InputError(
            "protocol-one-sided",
            f"The protocol “{path.name}” lacks genuine signatures or forgeries.",
            "Error rates need rows labeled genuine and rows labeled skilled or random.",
        )
    _check_files(path, trials)
    return trials


def _trials(path: Path, rows: csv.DictReader[str]) -> Iterator[Trial]:
    names = rows.fieldnames or ()
    missing = [column for column in COLUMNS if column not in names]
    if missing:
        raise InputError(
            "protocol-columns",
            f"The protocol “{path.name}” lacks a column: {', '.join(missing)}.",
            _COLUMNS_HINT,
        )
    for row in rows:
        cells = {column: (row[column] or "").strip() for column in COLUMNS}
        specimens = [name.strip() for name in cells["references"].split("|") if name.strip()]
        problem = _problem(cells, specimens)
        if problem:
            raise InputError(
                "protocol-row",
                f"Line {rows.line_num} of the protocol “{path.name}” {problem}.",
                "Put the line right; nothing was measured.",
            )
        files = tuple(_located(path, name) for name in specimens)
        questioned = _located(path, cells["questioned"])
        label = Label(cells["label"])
        yield Trial(cells["id"], files, questioned, label, _owner(files[0]), _owner(questioned))


def _problem(cells: dict[str, str], specimens: list[str]) -> str:
    if not specimens:
        return "names no reference"
    if not cells["questioned"]:
        return "names no questioned signature"
    if cells["label"] not in {label.value for label in Label}:
        return f"has the label “{cells['label']}” instead of genuine, skilled or random"
    return ""


def _located(protocol: Path, name: str) -> Path:
    """Absolute and without ``..``, so that one file named in two ways is still one file."""
    return Path(protocol.parent, name).resolve()


def _owner(file: Path) -> str:
    # Names of writers repeat from collection to collection, so the collection belongs to it.
    return "/".join(file.parts[-4:-2])


def _check_files(path: Path, trials: tuple[Trial, ...]) -> None:
    named = {file for trial in trials for file in (*trial.specimens, trial.questioned)}
    missing = sorted(file for file in named if not file.is_file())
    if missing:
        raise InputError(
            "protocol-image-missing",
            f"{len(missing)} of the {len(named)} images in “{path.name}” are not there, "
            f"the first is “{missing[0].name}”.",
            "Image files are looked for relative to the protocol; put them there.",
        )
