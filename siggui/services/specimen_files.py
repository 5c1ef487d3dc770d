"""Reads and cleans files that are to become specimens, beside the thread that has the network.

The first ones in threads, which start at once; a long list in processes, since cleaning holds the
interpreter's lock for a good part of its time.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from siggui.domain.enrollment import poor_specimen
from siggui.errors import SigguiError, SystemFault
from siggui.services.incident import record_incident
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.imaging.duplicate import Trace

_IN_THREADS = 72
"""Files before processes are worth their start, a second or two each."""
_MOST = 8


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """One file, ready to be put on file, or why it cannot be.

    Attributes:
        name: As the list has it.
        sha256: Of the file; empty if it could not be read.
        png: The image without loss; empty if it is on file already or cannot be used.
        canvas: (96, 288) float32, as the network gets it.
        canvas_key: What the network sees, in hex.
        trace: The pen's path.
        quality: Codes of what makes it weak.
        error: Code and sentence of why it is not taken.
        copy_of: Places of earlier files of its row that it matches almost stroke for stroke.
    """

    name: str
    sha256: str = ""
    png: bytes = b""
    canvas: Any = None
    canvas_key: str = ""
    trace: Trace | None = None
    quality: tuple[str, ...] = ()
    error: tuple[str, str] | None = None
    copy_of: tuple[int, ...] = ()


Row = tuple[PreparedFile, ...]
"""The files of one row, in its order."""


class SpecimenFiles:
    """Prepares files in the background; a context that ends with all its helpers."""

    def __init__(self) -> None:
        self._workers = min(_MOST, os.cpu_count() or 1)
        self._threads = ThreadPoolExecutor(self._workers, "siggui-import")
        self._processes: Executor | None = None
        self._begun = 0

    def __enter__(self) -> SpecimenFiles:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._threads.shutdown(cancel_futures=True)
        if self._processes is not None:
            self._processes.shutdown(cancel_futures=True)

    def begin(self, folder: Path, names: Sequence[str], known: frozenset[str]) -> Future[Row]:
        """Read and clean the files of a row; :func:`ready` gives what became of them.

        Args:
            folder: Names are relative to it.
            names: Of the files.
            known: Digests of files that need not be read as pictures.
        """
        self._begun += len(names)
        if self._begun <= _IN_THREADS:
            return self._threads.submit(_prepare_row, folder, names, known)
        if self._processes is None:
            from siggui.imaging.processes import helper_processes

            self._processes = helper_processes(self._workers)
        return self._processes.submit(_prepare_row, folder, names, known)


def ready(row: Future[Row]) -> Row:
    """Wait for a row.

    Raises:
        SystemFault: ``helper-lost``.
    """
    try:
        return row.result()
    except BrokenProcessPool as error:
        raise SystemFault(
            "helper-lost",
            "A helper process was ended from outside, perhaps for want of memory.",
            "What is on file stays. Close other programs and begin again with the same list.",
        ) from error


def _prepare_row(folder: Path, names: Sequence[str], known: frozenset[str]) -> Row:
    """Its files, and which of them are copies of each other: that takes as long as cleaning."""
    from siggui.imaging.duplicate import COPY_FROM, agreement

    row: list[PreparedFile] = []
    for name in names:
        each = _prepare(folder, name, known)
        copied = [
            place
            for place, other in enumerate(row)
            if each.trace and other.trace and agreement(other.trace, each.trace) >= COPY_FROM
        ]
        row.append(replace(each, copy_of=tuple(copied)))
    return tuple(row)


def _prepare(folder: Path, name: str, known: frozenset[str]) -> PreparedFile:
    """Read and clean one file; whatever is wrong with it stays with its row."""
    from siggui.imaging.document import first_page
    from siggui.imaging.duplicate import trace
    from siggui.imaging.pipeline import prepare
    from siggui.services.png import to_png
    from siggui.services.verify import content_key

    try:
        data = (folder / name).read_bytes()
        sha256 = hashlib.sha256(data).hexdigest()
        if sha256 in known:
            return PreparedFile(name, sha256)
        image = first_page(data, name=name)
        signature = prepare(image.pixels, dpi=image.dpi)
        refusal = signature.refusal or poor_specimen(signature.warnings)
        if refusal is not None:
            raise refusal
        codes = tuple(dict.fromkeys(warning.code for warning in signature.warnings))
        return PreparedFile(
            name,
            sha256,
            to_png(image),
            signature.canvas,
            content_key(signature).hex(),
            trace(signature.canvas),
            codes,
        )
    except SigguiError as error:
        return PreparedFile(name, error=(error.code, error.message))
    except OSError as error:
        sentence = say("It cannot be read: {why}.", why=str(error.strerror))
        return PreparedFile(name, error=("file-unreadable", sentence))
    except (MemoryError, ValueError) as error:
        reference = record_incident(error)
        sentence = say("It cannot be used; reference {reference}.", reference=reference)
        return PreparedFile(name, error=("unexpected", sentence))
