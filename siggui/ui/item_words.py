"""What was found about an item, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from siggui.domain.decision import Decision
from siggui.domain.mandate import MandateVerdict
from siggui.ui.item_panel import ItemVerdict
from siggui.wording import say

if TYPE_CHECKING:
    from siggui.services.verify_account import AccountFinding
    from siggui.services.verify_item import ItemFinding

_VERDICTS = {
    MandateVerdict.MET: ("match", say("Mandate met")),
    MandateVerdict.REFER: ("refer", say("Refer")),
    MandateVerdict.NOT_MET: ("no_match", say("Mandate not met")),
}

_INSIDE = {
    Decision.MATCH: say("match"),
    Decision.REFER: say("refer"),
    Decision.NO_MATCH: say("no match"),
}


def in_words(finding: ItemFinding) -> ItemVerdict:
    """The mandate's verdict, or who is the most alike, and a line about each signature."""
    several = len(finding.signatures) > 1
    lines = [
        line
        for number, signature in enumerate(finding.signatures, 1)
        for line in _about(signature, number if several else 0)
    ]
    warnings = tuple(
        warning for signature in finding.signatures for warning in signature.best.finding.warnings
    )
    if finding.mandate is not None:
        icon, word = _VERDICTS[finding.mandate.verdict]
        return ItemVerdict(icon, word, finding.mandate.sentence, tuple(lines), warnings)
    first = lines.pop(0)
    return ItemVerdict("info", first, finding.note, tuple(lines), warnings)


def _about(signature: AccountFinding, number: int) -> list[str]:
    best = signature.best
    who = say(
        "{name} ({advice}, {similarity:.2f})",
        name=best.signatory.name,
        advice=_INSIDE[best.finding.decision],
        similarity=best.finding.similarity,
    )
    warnings = [warning.message for warning in best.finding.warnings]
    if not number:
        return [say("Most alike: {who}.", who=who), *warnings]
    if best.finding.decision is Decision.MATCH:
        return [say("Signature {number}: {who}.", number=number, who=who), *warnings]
    return [say("Signature {number}: most like {who}.", number=number, who=who), *warnings]
