"""The commands, put together; each lives in a module of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from siggui import __version__
from siggui.cli.batch import batch
from siggui.cli.evaluate import evaluate
from siggui.cli.fine_tune import fine_tune
from siggui.cli.import_customers import import_
from siggui.cli.locate import locate
from siggui.cli.locate_workshop import evaluate_locator, train_locator
from siggui.cli.queue import queue
from siggui.cli.recalibrate import recalibrate
from siggui.cli.records import audit, database
from siggui.cli.reports import export, report
from siggui.cli.train import train
from siggui.cli.users import users
from siggui.cli.verify import verify
from siggui.cli.writing_workshop import train_writing

program = typer.Typer(
    name="siggui",
    help="Check handwritten signatures. Without a command the window opens.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"siggui {__version__}")
        raise typer.Exit


@program.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    pass


@program.command()
def demo(context: typer.Context) -> None:
    """Open the window on an invented bank."""
    raise typer.Exit(context.obj(demo=True))


program.command()(verify)
program.command()(batch)
program.command()(locate)
program.command()(report)
program.command()(export)
program.command(name="import")(import_)
program.command()(train)
program.command()(evaluate)
program.command()(train_locator)
program.command()(train_writing)
program.command()(evaluate_locator)
program.command()(recalibrate)
program.command()(fine_tune)
program.add_typer(database)
program.add_typer(audit)
program.add_typer(users)
program.add_typer(queue)


def run(arguments: list[str], open_window: Callable[..., int]) -> int:
    """Run one command.

    Args:
        arguments: Without the program's own name.
        open_window: Opens the window, on the invented bank if called with ``demo=True``.

    Returns:
        The exit status; 2 for wrong usage.
    """
    try:
        program(args=arguments, prog_name="siggui", obj=open_window)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0
