"""A decided case as it stands in the list of past ones, and all that it takes to see it again."""

from __future__ import annotations

from dataclasses import dataclass

from siggui.domain.annotations import Annotated
from siggui.domain.casework import Outcome
from siggui.domain.cleaning import Cleaning
from siggui.domain.decision import Decision


@dataclass(frozen=True, slots=True)
class PastCase:
    """One decision and the verdict it was about.

    Attributes:
        verification_id: The verdict.
        audit_sequence: Row of the decision in the audit log.
        time_utc: When it was decided, ISO 8601, UTC.
        account_number: Of the account.
        signatory: Whose signature it was said to be.
        advice: Of the machine.
        outcome: What the person decided.
        reason_code: See ``casework.REASONS``.
        actor: Who decided.
    """

    verification_id: str
    audit_sequence: int
    time_utc: str
    account_number: str
    signatory: str
    advice: Decision
    outcome: Outcome
    reason_code: str
    actor: str


@dataclass(frozen=True, slots=True)
class ReopenedCase:
    """The images of a past case and what was marked on them.

    Attributes:
        case: Which one.
        questioned: The questioned signature, a lossless image file.
        specimens: Those that are on file still, in the order in which they were compared.
        missing: How many others there were.
        cleaning: What was taken away from the images.
        annotated: What was marked.
    """

    case: PastCase
    questioned: bytes
    specimens: tuple[bytes, ...]
    missing: int
    cleaning: Cleaning
    annotated: tuple[Annotated, ...]
