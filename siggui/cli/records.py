"""``siggui db …`` and ``siggui audit …``: looking after the records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import say, sentences
from siggui.cli.options import WeightsOption
from siggui.cli.progress import progress

if TYPE_CHECKING:
    from siggui.services.record_keeping import RecordKeeping

FLAWS_FOUND = 20

database = typer.Typer(
    name="db", help="Back up, restore and check the records.", no_args_is_help=True
)
audit = typer.Typer(
    name="audit", help="Prove that the records are untouched.", no_args_is_help=True
)

_AGREEMENT = {
    "exact": "The same, bit for bit.",
    "rounded": "The same within rounding: it was made on another processor.",
    "different": "Not the same.",
}

DatabaseOption = Annotated[
    str,
    typer.Option(
        "--database",
        metavar="FILE|URL",
        envvar="SIGGUI_DATABASE",
        help="Other records than those in the user's data folder.",
    ),
]


def _keeping(name: str) -> RecordKeeping:
    from siggui.services.record_keeping import RecordKeeping
    from siggui.services.record_room import RecordRoom, data_folder

    return RecordKeeping(RecordRoom(data_folder(), name))


@database.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The copy; must not be there yet.")],
    name: DatabaseOption = "",
) -> None:
    """Copy the records to a file while they stay in use.

    Images stay encrypted in it: keep the key too, see export-key.
    """
    with sentences():
        head = _keeping(name).back_up(file)
        typer.echo(f"Backed up. The audit log in it ends at {head}")


@database.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What “siggui db backup” wrote.")],
    name: DatabaseOption = "",
) -> None:
    """Make the records what they were when a backup was taken; the present ones are kept beside.

    A backup that is damaged or was altered is refused, and so is one whose key is not here.
    """
    with sentences():
        kept = _keeping(name).restore(file)
        typer.echo("Restored.")
        if kept is not None:
            typer.echo(f"The records as they were before: {kept.name}")


@database.command()
def check(name: DatabaseOption = "") -> None:
    """Check the file, the audit log, and that every stored image opens.

    Exit status: 0 whole, 20 flaws found, 1 the check could not be made, 2 wrong usage.
    """
    with sentences():
        keeping = _keeping(name)
        with progress(max(1, keeping.count_parts()), "images") as advance:
            checked = keeping.check(_by_steps(advance))
        for flaw in checked.flaws:
            typer.echo(flaw)
        if checked.flaws:
            raise typer.Exit(FLAWS_FOUND)
        rows = _counted(checked.head.sequence, "row")
        parts = _counted(checked.parts, "stored image or embedding", "stored images and embeddings")
        typer.echo(f"Whole: {rows} in the audit log, {parts}.")


@database.command()
def rotate_key(name: DatabaseOption = "") -> None:
    """Encrypt all images with a new key and forget the old one.

    Broken off, it goes on with the next call. Backups made before open with the old key only:
    export it first if you need them.
    """
    with sentences():
        keeping = _keeping(name)
        with progress(max(1, keeping.count_parts()), "images") as advance:
            changed = keeping.change_key(_by_steps(advance))
        parts = _counted(changed, "stored image or embedding", "stored images and embeddings")
        typer.echo(f"The key was changed: {parts} encrypted anew.")
        say("Make a new backup, and export the new key.")


@database.command()
def export_key(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Must not be there yet.")],
    name: DatabaseOption = "",
) -> None:
    """Write the key to a file. Whoever has it and a backup can see every image: lock it away."""
    with sentences():
        _keeping(name).export_key(file)
        typer.echo("The key was written. Keep it apart from the backups.")


@database.command()
def import_key(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What export-key wrote.")],
    name: DatabaseOption = "",
) -> None:
    """Keep a key at this desk, so that its records or its backup can be opened here."""
    with sentences():
        _keeping(name).import_key(file)
        typer.echo("The key is kept.")


@database.command()
def upgrade(name: DatabaseOption = "") -> None:
    """Bring an older database on a server up to date; back it up first."""
    with sentences():
        _keeping(name).upgrade_server()
        typer.echo("Up to date.")


@audit.command()
def verify(
    head: Annotated[
        str,
        typer.Option(
            "--head",
            metavar="HEAD",
            help="A head printed earlier; proves that no row is cut off.",
        ),
    ] = "",
    name: DatabaseOption = "",
) -> None:
    """Find every row of the audit log that was altered, deleted, inserted or cut off.

    Also every specimen, verdict and decision that is not what the log says.
    Exit status: 0 untouched, 20 flaws found, 1 the check could not be made, 2 wrong usage.
    """
    with sentences():
        flaws, end = _keeping(name).audit_flaws(head)
        for flaw in flaws:
            typer.echo(f"{flaw.sentence} [{flaw.code}]")
        if flaws:
            raise typer.Exit(FLAWS_FOUND)
        typer.echo(f"Untouched: {_counted(end.sequence, 'row')}.")
        if not head:
            say("Rows cut off the end show only against a head that was printed before (--head).")


@audit.command()
def head(name: DatabaseOption = "") -> None:
    """Print where the audit log ends. Keep it outside this computer."""
    with sentences():
        typer.echo(str(_keeping(name).head()))


@audit.command()
def replay(
    verdict: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="Number of an audit row, or the id of a verdict or a decision."
        ),
    ],
    weights: WeightsOption = None,
    name: DatabaseOption = "",
) -> None:
    """Make a recorded verdict again and compare it with the log, bit for bit.

    Exit status: 0 the same, 20 different, 1 it could not be made again, 2 wrong usage.
    """
    with sentences():
        from siggui.services.own_network import load_version
        from siggui.services.record_room import RecordRoom, data_folder
        from siggui.services.replay import Agreement, ReplayService, made_by
        from siggui.services.verify import VerificationService, load_verifier

        _keeping(name).require_records()
        room = RecordRoom(data_folder(), name)
        verification = VerificationService(
            lambda: (
                load_version(room, made_by(room, verdict))
                if weights is None
                else load_verifier("cpu", weights)
            )
        )
        replay = ReplayService(room, verification).replay(verdict)
        for title, (similarity, log_lr, decision) in (
            (f"Row {replay.sequence}", replay.recorded),
            ("Made again", replay.replayed),
        ):
            typer.echo(f"{title}: {decision}, similarity {similarity!r}, log_lr {log_lr!r}")
        for place in replay.changed_images:
            which = "Questioned signature" if place == 0 else f"Specimen {place}"
            typer.echo(f"{which}: this version of the program cleans it differently.")
        typer.echo(_AGREEMENT[replay.agreement.value])
        if replay.agreement is Agreement.DIFFERENT:
            raise typer.Exit(FLAWS_FOUND)


def _counted(number: int, one: str, several: str = "") -> str:
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def _by_steps(advance: Callable[[object], None]) -> Callable[[int], None]:
    def several(done: int) -> None:
        for _ in range(done):
            advance(None)

    return several
