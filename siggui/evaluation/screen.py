"""Tables on standard output, the same in a terminal and in a log; a bar on standard error."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

Told = Callable[[str, int, int], None]
"""Called with what is being done, how many are done and how many there are."""

_LOG_WIDTH = 132


def console() -> Console:
    """Standard output; wide where it is a file, so that no column is folded there."""
    shown = Console()
    return shown if shown.is_terminal else Console(width=_LOG_WIDTH)


def table(title: str, columns: Sequence[str]) -> Table:
    """An empty table whose first column names the row and whose others hold figures."""
    shown = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
    for number, name in enumerate(columns):
        shown.add_column(name, justify="right" if number else "left", no_wrap=number == 0)
    return shown


@contextmanager
def progress_bar() -> Iterator[Told]:
    """A bar that says how far it is and disappears when it is done."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def told(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        yield told
