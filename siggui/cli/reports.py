"""``siggui report`` and ``siggui export``: what leaves the records for people to read."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from siggui.cli.boundary import sentences
from siggui.cli.progress import progress
from siggui.cli.records import DatabaseOption
from siggui.cli.sign_in import UserOption, signed_in

_DAY = ["%Y-%m-%d"]


def report(
    case: Annotated[
        str,
        typer.Argument(
            metavar="CASE", help="Number of the decision's row in the audit log, or an id."
        ),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help="Where to; replaced.")],
    name: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Write the report of a decided case as a PDF of one or two pages."""
    with sentences():
        from siggui.services.report import ReportService

        ReportService(signed_in(name, user)).write(case, out)
        typer.echo("Report written.")


def export(
    first: Annotated[
        datetime, typer.Option("--from", metavar="YYYY-MM-DD", formats=_DAY, help="First day, UTC.")
    ],
    last: Annotated[
        datetime, typer.Option("--to", metavar="YYYY-MM-DD", formats=_DAY, help="Last day, UTC.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help=".csv or .xlsx; replaced.")],
    name: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Write every decision of a period as CSV or Excel."""
    with sentences():
        from siggui.services.export import ExportService

        exports = ExportService(signed_in(name, user))
        days: tuple[date, date] = (first.date(), last.date())
        with progress(max(1, exports.count(*days)), "decisions") as advance:

            def told(done: int) -> None:
                for _ in range(done):
                    advance(None)

            count = exports.write(*days, out, told)
        typer.echo(f"{count:,} decision{'' if count == 1 else 's'} written.")
