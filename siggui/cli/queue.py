"""``siggui queue …``: items to be checked, and the bank's rules for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import INTERRUPTED, keep_list, say, sentences
from siggui.cli.options import Device, DeviceOption, WeightsOption
from siggui.cli.records import DatabaseOption
from siggui.cli.sign_in import UserOption, signed_in
from siggui.domain.policy import Band, Policy
from siggui.domain.work_queue import Amount
from siggui.errors import SigguiError

if TYPE_CHECKING:
    from siggui.services.intake_report import IntakeReport

queue = typer.Typer(
    name="queue", help="Items to be checked, and the rules for them.", no_args_is_help=True
)
_NEVER = "never"


@queue.command()
def add(
    items: Annotated[
        Path,
        typer.Argument(
            metavar="ITEMS.csv|FOLDER",
            help="A list with the columns id, account, questioned and, if there are any, amount,"
            " currency, signatory and signed, paths relative to it; or a folder of files named"
            " ACCOUNT_anything or ACCOUNT/anything.",
        ),
    ],
    tests: Annotated[
        bool,
        typer.Option(
            "--tests", help="Test items: the column truth says genuine or forged of each."
        ),
    ] = False,
    refused: Annotated[
        Path | None,
        typer.Option("--refused", metavar="FILE.csv", help="Write what was refused, and why."),
    ] = None,
    device: DeviceOption = Device.AUTO,
    weights: WeightsOption = None,
    name: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Take a list or a folder of items into the queue; a bad one never stops the rest.

    What was broken off can be given again: what is in the queue already is refused.
    Exit status: 0 when every row was taken in or refused, 1 if it could not begin or go on.
    """
    with sentences():
        from siggui.services.intake_report import IntakeReport
        from siggui.services.own_network import load_in_use
        from siggui.services.record_services import record_services
        from siggui.services.verify import VerificationService

        if refused is not None:
            keep_list(refused, items)
        room = signed_in(name, user)
        service = VerificationService(lambda: load_in_use(room, device.value, weights))
        intake = record_services(room, service).intake
        report = IntakeReport()
        by_name = items.is_dir()  # a file is known by its name, a line of a list by its number
        try:
            for taken in intake.take_list(items, day=date.today(), as_tests=tests):
                report.add(taken)
                if report.rows % 100 == 0:
                    say(f"{report.rows:,} rows…")
        except KeyboardInterrupt:
            _tell(report, refused, by_name)
            say("Stopped; what was taken in stays. Give the list again to go on.")
            raise typer.Exit(INTERRUPTED) from None
        except SigguiError:
            if report.rows:
                _tell(report, refused, by_name)
            raise
        finally:
            room.close()
        _tell(report, refused, by_name)


def _tell(report: IntakeReport, refused: Path | None, by_name: bool) -> None:
    typer.echo(report.sentence())
    if refused is not None:
        report.refused_rows.save(refused)
        return
    for taken in report.first_refused:
        which = taken.row.external_id if by_name else f"Row {taken.row.row}"
        say(f"{which}: {taken.error}")
    if report.refused > len(report.first_refused):
        say("Name a file with --refused for all of them.")


@queue.command()
def policy(
    bands: Annotated[
        str,
        typer.Option(
            "--bands",
            metavar="FROM:POINT,…",
            help="Thresholds by amount, such as 0:quick,1000:standard,10000:cautious.",
        ),
    ] = "",
    auto_pass_below: Annotated[
        str,
        typer.Option(
            "--auto-pass-below",
            metavar="AMOUNT|never",
            help="A match below it, without a warning, passes unseen.",
        ),
    ] = "",
    four_eyes_from: Annotated[
        str,
        typer.Option(
            "--four-eyes-from", metavar="AMOUNT|never", help="From it on two people decide."
        ),
    ] = "",
    test_share: Annotated[
        float | None,
        typer.Option("--test-share", help="Share of items that a test item follows, 0 to 0.2."),
    ] = None,
    currency: Annotated[
        str | None, typer.Option("--currency", help="The bank's own, such as EUR.")
    ] = None,
    name: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Show the rules of the queue, or change those that are named."""
    with sentences():
        from siggui.services.work_queue import WorkQueue

        room = signed_in(name, user)
        service = WorkQueue(room)
        before = service.policy()
        after = before
        if bands:
            after = replace(after, bands=_bands(bands))
        if auto_pass_below:
            after = replace(after, auto_pass_below_cents=_cents(auto_pass_below) or 0)
        if four_eyes_from:
            after = replace(after, four_eyes_from_cents=_cents(four_eyes_from))
        if test_share is not None:
            after = replace(after, test_share=test_share)
        if currency is not None:
            after = replace(after, currency=currency.strip().upper())
        if after != before:
            service.set_policy(after)
        room.close()
        for line in _in_words(after):
            typer.echo(line)


def _bands(text: str) -> tuple[Band, ...]:
    found = []
    for part in text.split(","):
        amount, _, point = part.strip().partition(":")
        cents = 0 if amount.strip() == "0" else _cents(amount)
        found.append(Band(cents or 0, point.strip()))
    return tuple(found)


def _cents(text: str) -> int | None:
    from siggui.services.items_file import read_amount

    if text.strip().lower() == _NEVER:
        return None
    amount = read_amount(text.strip())
    return None if amount is None else amount.cents


def _in_words(rules: Policy) -> list[str]:
    lines = [
        f"From {Amount(band.from_cents)}: {band.operating_point} thresholds" for band in rules.bands
    ]
    below = rules.auto_pass_below_cents
    lines.append(f"Passes unseen: {f'matches below {Amount(below)}' if below else _NEVER}")
    two = rules.four_eyes_from_cents
    lines.append(f"Two people decide: {_NEVER if two is None else f'from {Amount(two)}'}")
    lines.append(f"Test items: {rules.test_share:.1%} of what comes in")
    lines.append(f"Currency: {rules.currency or 'not named'}")
    return lines
