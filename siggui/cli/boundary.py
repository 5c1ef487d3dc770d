"""The edge of the command line: every error leaves as one sentence and an exit status."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import typer

from siggui.errors import InputError, SigguiError
from siggui.services.incident import log_path, record_incident

FAILED = 1
# What a shell reports for a program that ended on Ctrl+C.
INTERRUPTED = 130


@contextmanager
def sentences(*, as_json: bool = False) -> Iterator[None]:
    """Turn what goes wrong inside into a sentence on stderr and exit status 1.

    Args:
        as_json: Also print an object with ``error``, ``message`` and ``hint`` on stdout.
    """
    try:
        yield
    except (typer.Exit, typer.Abort):
        raise
    except SigguiError as error:
        _end(error.code, error.message, error.hint, as_json=as_json)
    except KeyboardInterrupt:
        say("Stopped.")
        raise typer.Exit(INTERRUPTED) from None
    except MemoryError:
        hint = "Close other programs or use smaller images."
        _end("out-of-memory", "There is not enough memory.", hint, as_json=as_json)
    except Exception as error:  # a bug; the program's last line
        reference = record_incident(error)
        message = f"Something went wrong inside the program (reference {reference})."
        _end("unexpected", message, f"It is noted in {log_path()}.", as_json=as_json)


def keep_list(report: Path, listed: Path) -> None:
    """Do nothing, unless a report would replace the list that it is about.

    Raises:
        InputError: ``out-is-input``.
    """
    if report.exists() and listed.exists() and report.samefile(listed):
        raise InputError("out-is-input", "The report would replace the list.", "Name another file.")


def say(sentence: str) -> None:
    """Print to stderr, which stays apart from what scripts read."""
    typer.echo(sentence, err=True)


def _end(code: str, message: str, hint: str, *, as_json: bool) -> NoReturn:
    say(f"siggui: {message} {hint}")
    if as_json:
        text = json.dumps({"error": code, "message": message, "hint": hint}, indent=2)
        typer.echo(text)
    raise typer.Exit(FAILED) from None
