"""What was found about an item, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from siggui.domain.decision import Decision
from siggui.domain.mandate import MandateVerdict
from siggui.ui.evidence_scale import DECISION_WORDS
from siggui.ui.item_panel import ItemVerdict

if TYPE_CHECKING:
    from siggui.services.verify_account import AccountFinding
    from siggui.services.verify_item import ItemFinding

_VERDICTS = {
    MandateVerdict.MET: ("match", "Mandate met"),
    MandateVerdict.REFER: ("refer", "Refer"),
    MandateVerdict.NOT_MET: ("no_match", "Mandate not met"),
}


def in_words(finding: ItemFinding) -> ItemVerdict:
    """The mandate's verdict, or who is the most alike, and a line about each signature."""
    several = len(finding.signatures) > 1
    lines = [
        line
        for number, signature in enumerate(finding.signatures, 1)
        for line in _about(signature, f"Signature {number}: " if several else "")
    ]
    if finding.mandate is not None:
        icon, word = _VERDICTS[finding.mandate.verdict]
        return ItemVerdict(icon, word, finding.mandate.sentence, tuple(lines))
    first = lines.pop(0)
    return ItemVerdict("info", first, finding.note, tuple(lines))


def _about(signature: AccountFinding, which: str) -> list[str]:
    best = signature.best
    word = DECISION_WORDS[best.finding.decision].lower()
    told = f"{best.signatory.name} ({word}, {best.finding.similarity:.2f})"
    warnings = [warning.message for warning in best.finding.warnings]
    if best.finding.decision is Decision.MATCH and which:
        return [f"{which}{told}.", *warnings]
    return [f"{which}most like {told}." if which else f"Most alike: {told}.", *warnings]
