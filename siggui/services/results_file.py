"""The CSV a batch answers into: written row by row, locked, and fit to be gone on with."""

from __future__ import annotations

import csv
import errno
import io
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from siggui.domain.decision import Decision
from siggui.errors import InputError, SigguiError, SystemFault

COLUMNS = ("id", "similarity", "log_lr", "decision", "warnings", "error")
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One answer; either the three figures or an error.

    Attributes:
        id: As in the list of pairs.
        similarity: 0..1, higher is more alike.
        log_lr: Calibrated log10 likelihood ratio.
        decision: Advice at the operating point of the run.
        warnings: Codes.
        error: ``(code, sentence)``.
    """

    id: str
    similarity: float | None = None
    log_lr: float | None = None
    decision: Decision | None = None
    warnings: tuple[str, ...] = ()
    error: tuple[str, str] | None = None

    def cells(self) -> tuple[str, ...]:
        """The row as text, in the order of ``COLUMNS``.

        Nine digits, because the clearest cases differ only there and are to be ranked too.

        >>> ResultRow("7", 0.25, -1.5, Decision.NO_MATCH, ("clipped",)).cells()
        ('7', '0.250000000', '-1.500000000', 'no_match', 'clipped', '')
        """
        return (
            self.id,
            "" if self.similarity is None else f"{self.similarity:.9f}",
            "" if self.log_lr is None else f"{self.log_lr:.9f}",
            "" if self.decision is None else self.decision.value,
            "|".join(self.warnings),
            "" if self.error is None else f"{self.error[0]}: {self.error[1]}",
        )


class ResultsFile:
    """An open results file that no other run can write to; use it with ``with``.

    Opening changes nothing in a file that is there: it is only emptied by :meth:`begin`, once the
    run is ready, so a start that fails costs no earlier results. Every row is handed to the
    operating system as it is written, so a killed run keeps all its finished rows.

    Args:
        path: Where to write; a file that is no results file of ours is never touched.

    Raises:
        InputError: ``out-is-folder``, ``out-folder-missing`` or ``out-not-results``.
        SystemFault: ``out-in-use``, ``out-read-only``, ``disk-full`` or ``out-unwritable``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        if path.is_dir():
            raise InputError(
                "out-is-folder", f"“{path}” is a folder.", "Name a file for the results."
            )
        try:
            self._created = not path.exists()
            self._file = path.open("x+b" if self._created else "r+b", buffering=0)
        except OSError as error:
            raise self._fault(error) from error
        try:
            self._regular = stat.S_ISREG(os.fstat(self._file.fileno()).st_mode)
            if self._regular:
                self._lock()
                self._check_kind()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> ResultsFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file; one that was made for this run and never begun goes away again."""
        empty = self._regular and os.fstat(self._file.fileno()).st_size == 0
        self._file.close()
        if self._created and empty:
            self._path.unlink(missing_ok=True)

    def begin(self) -> None:
        """Empty the file and write the heading."""
        self._truncate(0)
        self._write(_line(COLUMNS))

    def answered(self, ids: Sequence[str]) -> int:
        """Count the rows an earlier run finished, and cut off a line it left torn.

        Args:
            ids: Of the list of pairs, in order.

        Returns:
            How many rows need no work, or -1 if not even the heading is there.

        Raises:
            InputError: ``results-mismatch`` if the rows there answer another list.
        """
        if not self._regular:
            return -1
        done = -1
        good_until = 0
        for end, cells in self._records():
            if done >= 0 and (done >= len(ids) or cells[0] != ids[done]):
                raise InputError(
                    "results-mismatch",
                    f"Row {done + 1} of “{self._path.name}” answers another list of pairs.",
                    "Go on with the list it was begun with, or write to another file.",
                )
            done += 1
            good_until = end
        self._truncate(good_until)
        return done

    def append(self, row: ResultRow) -> None:
        """Write one answer through to the operating system.

        Raises:
            SystemFault: ``disk-full`` or ``out-unwritable``; the rows before it stay whole.
        """
        self._write(_line(row.cells()))

    def finish(self) -> None:
        """Make sure that all rows reached the disk; network drives report a full one only here."""
        if self._regular:
            try:
                os.fsync(self._file.fileno())
            except OSError as error:
                raise self._fault(error) from error

    def _write(self, data: bytes) -> None:
        begins = self._file.tell() if self._regular else 0
        try:
            left = memoryview(data)
            while left:
                left = left[self._file.write(left) :]
        except OSError as error:
            self._truncate(begins)
            raise self._fault(error) from error

    def _truncate(self, size: int) -> None:
        if self._regular:
            try:
                self._file.truncate(size)
                self._file.seek(size)
            except OSError as error:
                raise self._fault(error) from error

    def _records(self) -> Iterator[tuple[int, list[str]]]:
        """Yield every whole record, the heading first, with the offset where it ends."""
        self._file.seek(0)
        end = 0
        pending = b""
        open_quote = False
        with os.fdopen(os.dup(self._file.fileno()), "rb") as reader:
            for line in reader:
                end += len(line)
                pending += line
                # A cell may hold a line break, but only inside quotes.
                open_quote ^= line.count(b'"') % 2 == 1
                if open_quote or not line.endswith(b"\n"):
                    continue
                text = pending.decode("utf-8", errors="replace")
                yield end, next(csv.reader(io.StringIO(text, newline="")), [""]) or [""]
                pending = b""

    def _check_kind(self) -> None:
        heading = _line(COLUMNS)
        start = self._file.read(len(heading))
        self._file.seek(0)
        if not heading.startswith(start.replace(b"\r", b"")):
            raise InputError(
                "out-not-results",
                f"“{self._path.name}” is there already and holds something else.",
                "Name another file for the results, or remove that one first.",
            )

    def _lock(self) -> None:
        """Take the file for this run; the system lets go of it however the run ends."""
        busy = SystemFault(
            "out-in-use",
            f"Another run is writing to “{self._path.name}”.",
            "Wait until it has ended, or name another file.",
        )
        descriptor = self._file.fileno()
        try:
            if sys.platform == "win32":
                import msvcrt

                # Locks there keep others from reading, so lock one byte far behind the last row.
                os.lseek(descriptor, 0x7FFF0000, os.SEEK_SET)
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
                os.lseek(descriptor, 0, os.SEEK_SET)
            else:
                import fcntl

                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise busy from error
            # Some network drives know no locks; a run there is better than none.
            return
        # The other run may have removed its file between our opening and locking it.
        try:
            same = os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            same = False
        if not same:
            raise busy

    def _fault(self, error: OSError) -> SigguiError:
        if error.errno in _FULL:
            return SystemFault(
                "disk-full",
                "The disk is full; the rows so far are kept.",
                "Make room, then run the same command with --resume.",
            )
        if isinstance(error, FileNotFoundError):
            return InputError(
                "out-folder-missing",
                f"There is no folder “{self._path.parent}” for the results.",
                "Make it, or name a file elsewhere.",
            )
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            return SystemFault(
                "out-read-only",
                f"You may not write to “{self._path}”.",
                "Name a file in a folder of your own.",
            )
        return SystemFault(
            "out-unwritable",
            f"The results cannot be written: {error.strerror or 'unknown fault'}.",
            "Name a file on another drive.",
        )


def _line(cells: Sequence[str]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue().encode("utf-8")
