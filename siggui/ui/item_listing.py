"""Which signatures of a rejected item go on the list of known forgeries, and off it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from siggui.domain.decision import Decision
from siggui.ui.wording import tr

if TYPE_CHECKING:
    from siggui.services.decide_item import DecidedItem
    from siggui.services.forgeries import ForgeryList
    from siggui.services.verify_item import ItemFinding


def doubted(finding: ItemFinding, decided: DecidedItem) -> tuple[str, ...]:
    """The verdicts on signatures that are nobody's, or on all where each is somebody's."""
    pairs = list(zip(finding.signatures, decided.check.verification_ids, strict=True))
    doubtful = [key for s, key in pairs if s.best.finding.decision is not Decision.MATCH]
    return tuple(doubtful or decided.check.verification_ids)


def put_on_list(forgeries: ForgeryList, verdicts: tuple[str, ...], reason_code: str) -> str:
    """Put verdicts on the list, and say so; for a worker."""
    for verification_id in verdicts:
        forgeries.put_on(verification_id, reason_code)
    if len(verdicts) == 1:
        return tr("On the list of known forgeries.")
    return tr("{verdicts} signatures are on the list of known forgeries.", verdicts=len(verdicts))


def take_off_list(forgeries: ForgeryList, verdicts: tuple[str, ...]) -> None:
    """Take them off again; for a worker."""
    for verification_id in verdicts:
        forgeries.take_off(verification_id)
