"""What happened to an account and its specimens, as the audit log tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from siggui.wording import Sentence, say

WORDS = {
    "customer-added": say("Customer added"),
    "account-added": say("Account added"),
    "signatory-added": say("Signatory added"),
    "mandate-changed": say("Mandate changed"),
    "specimen-enrolled": say("Specimen enrolled"),
    "specimen-confirmed": say("Specimen confirmed"),
    "specimen-limited": say("Last day of a specimen set"),
    "specimen-withdrawn": say("Specimen withdrawn"),
    "specimen-reinstated": say("Withdrawal taken back"),
}
"""Acts that belong to an account's history; what was decided is on a list of its own."""
_UNLIMITED = say("Last day of a specimen taken away")


@dataclass(frozen=True, slots=True)
class Happened:
    """One row of the audit log, in words.

    Attributes:
        sequence: Its number there.
        time_utc: ISO 8601, UTC.
        actor: Who did it.
        act: One of ``WORDS``.
        signatory: To whose specimens, or who was added; empty for what is about the account.
        source: The file that a specimen was cut out of; empty for all else.
        last_day: Of a specimen, where that was set.
    """

    sequence: int
    time_utc: str
    actor: str
    act: str
    signatory: str = ""
    source: str = ""
    last_day: date | None = None

    @property
    def sentence(self) -> Sentence:
        """What was done.

        >>> Happened(7, "", "ana", "specimen-limited", last_day=date(2027, 3, 1)).sentence
        'Last day of a specimen set: 2027-03-01'
        """
        if self.last_day is None:
            return _UNLIMITED if self.act == "specimen-limited" else WORDS[self.act]
        return say("{what}: {day}", what=WORDS[self.act], day=self.last_day)
