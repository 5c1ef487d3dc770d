"""Writes down a bug so that it can be found again, without a word about any customer."""

from __future__ import annotations

import contextlib
import os
import secrets
import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

_LARGEST_BYTES = 1_000_000
_HERE = Path(__file__).resolve().parents[1]


def log_path() -> Path:
    """Where bugs are written down: in the user's own data folder."""
    return platformdirs.user_data_path("siggui", appauthor=False) / "log" / "siggui.log"


def record_incident(error: BaseException) -> str:
    """Log an unexpected exception and return the number to show instead of a traceback.

    Only the kinds of the exceptions and the places in the code are kept. Their texts are not:
    they may hold the path of a customer's image.

    Returns:
        A short reference such as ``"7F3A-91C0"``; it is also given if the log cannot be written.
    """
    digits = secrets.token_hex(4).upper()
    reference = f"{digits[:4]}-{digits[4:]}"
    lines = [f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {reference}"]
    cause: BaseException | None = error
    while cause is not None and len(lines) < 200:
        lines.append(f"  {type(cause).__module__}.{type(cause).__qualname__}")
        lines += [
            f"    {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    # A log that cannot be written must not hide the first trouble.
    with contextlib.suppress(OSError):
        _append("\n".join(lines) + "\n")
    return reference


def _place(filename: str) -> str:
    """Our files from the package down, others by name: no home folder, no user's name."""
    path = Path(filename)
    return path.relative_to(_HERE.parent).as_posix() if path.is_relative_to(_HERE) else path.name


def _append(text: str) -> None:
    path = log_path()
    # One by one: parents made on the way would get the usual mode.
    path.parents[1].mkdir(mode=0o700, parents=True, exist_ok=True)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    if path.exists() and path.stat().st_size > _LARGEST_BYTES:
        path.replace(path.with_suffix(".old.log"))
    # Never through open(): the file has to be private from its first byte.
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "a", encoding="utf-8") as file:
        file.write(text)
