"""Tables for standard output, the same in a terminal and in a log."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table

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
