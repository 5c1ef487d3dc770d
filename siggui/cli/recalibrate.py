"""``siggui recalibrate``: this bank's own signatures move the thresholds, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from siggui.cli.boundary import say, sentences
from siggui.cli.options import WeightsOption
from siggui.cli.records import DatabaseOption
from siggui.cli.sign_in import UserOption, signed_in
from siggui.domain.rates import interval

if TYPE_CHECKING:
    from pathlib import Path

    from siggui.domain.decision import Rate
    from siggui.services.recalibrate import Preview, RecalibrationService


def recalibrate(
    apply: Annotated[
        bool, typer.Option("--apply", help="Put the new thresholds in use in the window.")
    ] = False,
    undo: Annotated[
        bool, typer.Option("--undo", help="Go back to the thresholds that were in use before.")
    ] = False,
    weights: WeightsOption = None,
    name: DatabaseOption = "",
    user: UserOption = "",
) -> None:
    """Fit the thresholds to this bank's own specimens and confirmed verdicts.

    Shows how the rates would change; nothing changes before --apply. Both --apply and --undo are
    rows of the audit log. Windows take new thresholds up when they start; “siggui verify” and
    “siggui batch” always use the shipped ones.
    """
    if apply and undo:
        raise typer.BadParameter("Choose one of --apply and --undo.")
    with sentences():
        service = _service(name, user, weights)
        if undo:
            own = service.undo()
            typer.echo(
                "Undone: the shipped thresholds are in use."
                if own is None
                else f"Undone: the thresholds of {own.time_utc[:10]} are in use."
            )
            return
        preview = service.preview()
        _show(preview)
        if apply:
            service.apply(preview)
            typer.echo("In use from the next start of a window on.")
        else:
            say("Nothing was changed; --apply puts them in use.")


def _service(name: str, user: str, weights: Path | None) -> RecalibrationService:
    from siggui.services.own_network import load_in_use
    from siggui.services.recalibrate import RecalibrationService
    from siggui.services.verify import VerificationService

    room = signed_in(name, user)
    return RecalibrationService(
        room, VerificationService(lambda: load_in_use(room, weights=weights))
    )


def _show(preview: Preview) -> None:
    typer.echo(
        f"From {preview.signatories:,} signatories' genuine signatures and {preview.forged:,} "
        "rejected items; rates in %, with 95 % intervals."
    )
    for change in preview.changes:
        before, after = change.before, change.after
        typer.echo(f"\n{after.name}")
        for title, old, new in (
            ("match from", f"{before.match_from:+.2f}", f"{after.match_from:+.2f}"),
            ("no match below", f"{before.no_match_below:+.2f}", f"{after.no_match_below:+.2f}"),
            ("skilled forgeries passed", _rate(before.far_skilled), _rate(after.far_skilled)),
            ("other hands passed", _rate(before.far_random), _rate(after.far_random)),
            ("genuine turned away", _rate(before.frr), _rate(after.frr)),
            ("referred", _rate(before.referral_rate), _rate(after.referral_rate)),
            (
                "of your own genuine: passed",
                _share(change.shares_before.genuine_matched),
                _share(change.shares_after.genuine_matched),
            ),
            (
                "of your own genuine: turned away",
                _share(change.shares_before.genuine_turned_away),
                _share(change.shares_after.genuine_turned_away),
            ),
            (
                "of your own rejected: passed",
                _share(change.shares_before.forged_matched) if preview.forged else "–",
                _share(change.shares_after.forged_matched) if preview.forged else "–",
            ),
        ):
            typer.echo(f"  {title:<34}{old:>18}  →{new:>18}")


def _rate(rate: Rate) -> str:
    spread = f"{100 * rate.low:.1f}–{100 * rate.high:.1f}" if rate.high else interval(rate)
    return f"{100 * rate.value:.1f} ({spread})"


def _share(value: float) -> str:
    return f"{100 * value:.1f}"
