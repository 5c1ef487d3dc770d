"""``siggui fine-tune``: the network goes on learning from this bank's own signatures."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import say, sentences
from siggui.cli.options import Device, DeviceOption
from siggui.cli.records import DatabaseOption
from siggui.cli.sign_in import UserOption, signed_in
from siggui.cli.workshop import need_workshop
from siggui.domain.fine_tuning import objections

if TYPE_CHECKING:
    from collections.abc import Sequence

    from siggui.domain.fine_tuning import Change, Writer
    from siggui.services.fine_tune import FineTuningService
    from siggui.training.fine_tune import Budget

_PROCESSES = os.cpu_count() or 1


def fine_tune(
    apply: Annotated[
        bool,
        typer.Option("--apply", help="Put the tuned network in use if it is not worse anywhere."),
    ] = False,
    undo: Annotated[
        bool, typer.Option("--undo", help="Go back to the network that was in use before.")
    ] = False,
    minutes: Annotated[
        float, typer.Option("--minutes", min=0.0, help="Budget of the training.")
    ] = 30.0,
    steps: Annotated[
        int | None, typer.Option("--steps", min=1, help="Budget in steps instead of minutes.")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option("--data", help="Research sets to learn from beside, as for “siggui train”."),
    ] = None,
    protocol: Annotated[
        list[Path] | None,
        typer.Option(
            "--protocol",
            metavar="PAIRS.csv",
            help="Fixed pairs on which it must not be worse either; give it again for more.",
        ),
    ] = None,
    device: DeviceOption = Device.AUTO,
    name: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Tune the network to this bank's own specimens and confirmed verdicts.

    Trains from the shipped network and shows how the errors change on signatories that were kept
    back and on the drawn protocol; nothing is put in use before --apply, and only if it is not
    worse. Both --apply and --undo are rows of the audit log. What works on the records takes a
    new network up when it starts; “siggui verify” and “siggui batch” always use the shipped one.
    """
    if apply and undo:
        raise typer.BadParameter("Choose one of --apply and --undo.")
    with sentences():
        from siggui.services.fine_tune import FineTuningService

        service = FineTuningService(signed_in(name, user))
        if undo:
            own = service.undo()
            typer.echo(
                "Undone: the shipped network is in use."
                if own is None
                else f"Undone: the network {own.model_version} is in use."
            )
            return
        need_workshop(to_tune=True)
        chosen = service.writers(date.today())
        _say_chosen(chosen)
        from siggui.training.fine_tune import Budget

        budget = Budget(minutes, steps, device=device.value, processes=_PROCESSES)
        content, changes = _tuned(service, chosen, budget, data, protocol or [])
        _show(changes)
        against = objections(changes)
        if apply:
            network = service.put_in_use(content, changes, chosen)
            typer.echo(
                f"\nThe network {network.model_version} is in use from the next start of a window "
                "on. Specimens are embedded anew when their account is next compared."
            )
        elif against:
            typer.echo("\nIt would not be put in use. " + " ".join(against))
        else:
            say("Nothing was changed; --apply trains again and puts the network in use.")


def _say_chosen(chosen: Sequence[Writer]) -> None:
    held_out = sum(writer.is_held_out for writer in chosen)
    typer.echo(
        f"Learning from {len(chosen) - held_out:,} persons; {held_out:,} are kept back. "
        f"{sum(writer.genuine for writer in chosen):,} genuine signatures and "
        f"{sum(writer.forged for writer in chosen):,} forgeries are on file."
    )


def _tuned(
    service: FineTuningService,
    chosen: Sequence[Writer],
    budget: Budget,
    data: Path | None,
    protocols: Sequence[Path],
) -> tuple[bytes, list[Change]]:
    """Train, then compare with the shipped network."""
    from rich.console import Console

    from siggui.cli.progress import progress
    from siggui.evaluation.drawn import SIGNERS, Signatures, drawn_protocol
    from siggui.evaluation.screen import progress_bar
    from siggui.evaluation.tuned import compared
    from siggui.services.record_room import data_folder
    from siggui.training.bank import bank_sets
    from siggui.training.fine_tune import fine_tune as train

    console = Console(stderr=True)
    with progress(len(chosen), "persons") as told:
        bank = bank_sets(service.images(chosen), _PROCESSES, lambda: told(None))
    content = train(bank, budget, data_folder() / "workshop", data, console)
    held = bank.held_out
    own = Signatures(
        [held.canvas(row) for row in range(len(held.writer))], held.writer, held.genuine
    )
    with console.status("Drawing the protocol …"):
        drawn = drawn_protocol(SIGNERS, _PROCESSES)
    with progress_bar() as done:
        return content, compared(content, own, drawn, protocols, budget.device, done)


def _show(changes: Sequence[Change]) -> None:
    names = [f"{each.where}, {'EER, %' if each.measure == 'EER' else 'Cllr'}" for each in changes]
    width = max(map(len, names), default=0)
    typer.echo(f"\n{'':<{width}}{'shipped':>9}{'tuned':>9}{'change, 95 %':>20}{'at most':>9}")
    for name, change in zip(names, changes, strict=True):
        # A change has one more digit: what lies just over the limit must not look like the limit.
        scale, digits, more = (100.0, 1, 2) if change.measure == "EER" else (1.0, 3, 3)
        interval = f"{scale * change.low:+.{more}f} to {scale * change.high:+.{more}f}"
        typer.echo(
            f"{name:<{width}}{scale * change.before:>9.{digits}f}"
            f"{scale * change.after:>9.{digits}f}{interval:>20}"
            f"{scale * change.margin:>+9.{more}f}{'' if change.is_not_worse else '  worse'}"
        )
