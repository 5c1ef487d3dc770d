"""A verification as it is kept, and the decision that a person took on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from siggui.domain.decision import Finding
from siggui.domain.reasons import reason_coded


class Outcome(Enum):
    """What the clerk did with the item; the machine's advice is a ``Decision``, never this."""

    PASS = "pass"  # noqa: S105 - no password
    REFER = "refer"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why; the code is kept, the sentence is shown.

    Attributes:
        code: Stable name.
        outcome: The decision it belongs to.
        sentence: For the clerk.
    """

    code: str
    outcome: Outcome
    sentence: str


REASONS = (
    Reason("consistent", Outcome.PASS, "Consistent with the specimens"),
    Reason("confirmed", Outcome.PASS, "Confirmed with the customer"),
    Reason("unclear", Outcome.REFER, "Not clear enough"),
    Reason("few-specimens", Outcome.REFER, "Too few or old specimens"),
    Reason("poor-image", Outcome.REFER, "Image too poor"),
    Reason("unusual-item", Outcome.REFER, "Unusual item"),
    Reason("differs", Outcome.REJECT, "Differs from the specimens"),
    Reason("mandate-not-met", Outcome.REJECT, "The mandate is not met"),
    Reason("copied", Outcome.REJECT, "Copied or traced"),
    Reason("known-forgery", Outcome.REJECT, "Like a known forgery"),
    Reason("not-a-signatory", Outcome.REJECT, "Not a signatory of this account"),
)


def reasons_for(outcome: Outcome) -> tuple[Reason, ...]:
    """The reasons a clerk may give for a decision, the most frequent first."""
    return tuple(reason for reason in REASONS if reason.outcome is outcome)


def reason_sentence(code: str) -> str:
    """What is shown for a reason that was recorded; a code that is known no longer, itself.

    >>> reason_sentence("differs"), reason_sentence("of-old")
    ('Differs from the specimens', 'of-old')
    """
    return next((reason.sentence for reason in REASONS if reason.code == code), code)


def checked_reason(outcome: Outcome, code: str) -> Reason:
    """The reason with this code, if it fits the decision.

    Raises:
        InputError: ``reason-unknown``.

    >>> checked_reason(Outcome.PASS, "consistent").sentence
    'Consistent with the specimens'
    """
    return reason_coded(reasons_for(outcome), code, f"{outcome.value} an item")


@dataclass(frozen=True, slots=True)
class UsedSpecimen:
    """One specimen that a verification used.

    Attributes:
        specimen_id: None for an image that was not on file.
        canvas_key: What the network saw of it, see ``Specimen``.
        similarity: To the questioned signature, 0..1.
    """

    specimen_id: str | None
    canvas_key: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Verification:
    """One verdict of the machine and everything it rests on.

    Attributes:
        id: 32 hex digits.
        signatory_id: Whose signature it was said to be.
        questioned_sha256: Hex digest of the bytes the questioned signature came from.
        questioned_key: What the network saw of it.
        specimens: In the order in which they were compared.
        finding: The machine's advice.
    """

    id: str
    signatory_id: str
    questioned_sha256: str
    questioned_key: str
    specimens: tuple[UsedSpecimen, ...]
    finding: Finding


@dataclass(frozen=True, slots=True)
class ClerkDecision:
    """What a person decided.

    Attributes:
        id: 32 hex digits.
        verification_id: About which verdict.
        outcome: Pass, refer or reject.
        reason_code: See ``REASONS``.
        actor: The operator.
        time_utc: ISO 8601, UTC.
        audit_sequence: Number of the row in the audit log that proves it.
    """

    id: str
    verification_id: str
    outcome: Outcome
    reason_code: str
    actor: str
    time_utc: str
    audit_sequence: int
