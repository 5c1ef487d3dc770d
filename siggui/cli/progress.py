"""Shows on stderr how far a run is: a bar in a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from siggui.cli.boundary import say


@contextmanager
def progress(total: int, things: str = "rows") -> Iterator[Callable[[object], None]]:
    """Give a function to call after every row.

    Args:
        total: How many are to come.
        things: What they are.
    """
    if sys.stderr.isatty():
        with _bar(total, things) as advance:
            yield advance
    else:
        yield _lines(total, things)


@contextmanager
def _bar(total: int, things: str) -> Iterator[Callable[[object], None]]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn(things), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(things, total=total)

        def advance(_row: object) -> None:
            bar.advance(task)

        yield advance


def _lines(total: int, things: str) -> Callable[[object], None]:
    """A line at every tenth of the way, so that a log of 100,000 rows stays short."""
    done = 0

    def advance(_row: object) -> None:
        nonlocal done
        done += 1
        if done * 10 // total > (done - 1) * 10 // total and done < total:
            say(f"{done} of {total} {things}")

    return advance
