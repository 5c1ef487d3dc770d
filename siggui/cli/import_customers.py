"""``siggui import``: a bank's customers and specimens from a folder and a list."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import INTERRUPTED, keep_list, say, sentences
from siggui.cli.options import Device, DeviceOption, WeightsOption
from siggui.cli.records import DatabaseOption
from siggui.cli.sign_in import UserOption, signed_in
from siggui.errors import SystemFault

if TYPE_CHECKING:
    from siggui.services.import_customers import ImportSummary


def import_(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the pictures are.")],
    customers: Annotated[
        Path,
        typer.Argument(
            metavar="CUSTOMERS.csv",
            help="Columns customer_number, customer, account, signatory (empty for the customer)"
            " and specimens (several joined by |; paths relative to FOLDER).",
        ),
    ],
    refused: Annotated[
        Path,
        typer.Option(
            "--refused", metavar="FILE.csv", help="What was not taken, and why; replaced."
        ),
    ] = Path("refused.csv"),
    device: DeviceOption = Device.AUTO,
    weights: WeightsOption = None,
    name: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Put customers, accounts, signatories and specimens on file; a bad row never stops the rest.

    A run that was stopped or killed goes on where it was with the same command. Exit status: 0
    when every row was looked at, 1 if the run could not begin or go on, 130 after Ctrl+C.
    """
    with sentences():
        from siggui.cli.progress import progress
        from siggui.services.customers_file import count_rows, read_customers
        from siggui.services.import_customers import ImportService
        from siggui.services.own_network import load_in_use
        from siggui.services.private_file import private_draft
        from siggui.services.refused_file import IMPORT_HEADING, import_cells
        from siggui.services.verify import VerificationService

        keep_list(refused, customers)
        total = count_rows(customers)
        rows = read_customers(customers)
        room = signed_in(name, user, make=True)
        service = ImportService(
            room, VerificationService(lambda: load_in_use(room, device.value, weights))
        )
        begun = perf_counter()
        try:
            with (
                private_draft(refused) as draft,
                draft.open("w", encoding="utf-8-sig", newline="") as stream,
                progress(max(1, total)) as told,
            ):
                writer = csv.writer(stream)
                writer.writerow(IMPORT_HEADING)
                summary = service.run(
                    folder,
                    rows,
                    lambda what: writer.writerow(import_cells(what)),
                    day=date.today(),
                    told=told,
                )
        except KeyboardInterrupt:
            say("Stopped; what is on file stays. The same command goes on.")
            raise typer.Exit(INTERRUPTED) from None
        except OSError as error:
            raise SystemFault(
                "report-unwritable",
                "The list of refused rows could not be written.",
                "Name another file with --refused.",
            ) from error
        _say_done(summary, perf_counter() - begun, refused)


def _say_done(summary: ImportSummary, seconds: float, refused: Path) -> None:
    rate = summary.specimens / seconds if seconds else 0.0
    known = f", {summary.known:,} were there already" if summary.known else ""
    typer.echo(
        f"{_counted(summary.rows, 'row')}, {_counted(summary.specimens, 'specimen')}"
        f" put on file{known}"
        f" ({rate:.0f} specimens/s)."
    )
    if summary.refused:
        say(f"{summary.refused:,} rows or files were refused; {refused.name} says why.")


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
