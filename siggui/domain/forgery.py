"""The list of known forgeries, on which every item of every account is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from siggui.domain.reasons import reason_coded
from siggui.wording import Sentence, say

LOOKED_AT = 8
"""The network compares so many entries, whose vectors are the nearest."""
HIT_FROM = 1.25
"""Lowest log10 likelihood ratio of a hit; docs/mandates.md says what it rests on."""


@dataclass(frozen=True, slots=True)
class ListingReason:
    """Why a rejected item is on the list; the code is kept, the sentence is shown."""

    code: str
    sentence: str


LISTING_REASONS = (
    ListingReason("denied", "The customer says it is not theirs"),
    ListingReason("copied", "Copied or traced"),
    ListingReason("series", "One of a series"),
    ListingReason("suspected", "Suspected"),
)
_INSIDE = {
    "denied": say("the customer says it is not theirs"),
    "copied": say("copied or traced"),
    "series": say("one of a series"),
    "suspected": say("suspected"),
}


@dataclass(frozen=True, slots=True)
class KnownForgery:
    """A rejected signature on the list.

    Attributes:
        id: 32 hex digits.
        verification_id: The verdict it was rejected on; its image is the forgery.
        account_id: Of the account it was presented for.
        canvas_key: What the network saw of it.
        reason_code: See ``LISTING_REASONS``.
        listed_utc: ISO 8601, UTC.
        listed_by: The operator.
    """

    id: str
    verification_id: str
    account_id: str
    canvas_key: str
    reason_code: str
    listed_utc: str
    listed_by: str


@dataclass(frozen=True, slots=True)
class ForgeryHit:
    """A questioned signature is like a known forgery.

    Attributes:
        forgery: Which.
        account_number: Of the account it was presented for.
        audit_sequence: Row of the audit log in which it was rejected.
        similarity: 0..1.
        log_lr: Calibrated log10 likelihood ratio: by the same hand, against not.
        is_same_image: Whether the network sees the very same picture.
    """

    forgery: KnownForgery
    account_number: str
    audit_sequence: int
    similarity: float
    log_lr: float
    is_same_image: bool

    @property
    def sentence(self) -> Sentence:
        """For the clerk, with the case it came from."""
        what = (
            say("This is the same picture as a known forgery")
            if self.is_same_image
            else say("This is like a known forgery")
        )
        return say(
            "{what} (similarity {similarity:.2f}): rejected for account {account} in row {row} "
            "of the audit log, on the list since {day} ({reason}).",
            what=what,
            similarity=self.similarity,
            account=self.account_number,
            row=self.audit_sequence,
            day=date.fromisoformat(self.forgery.listed_utc[:10]),
            reason=_INSIDE[checked_listing_reason(self.forgery.reason_code).code],
        )


@dataclass(frozen=True, slots=True)
class ForgeryFinding:
    """What the list says about one questioned signature.

    Attributes:
        hits: The most alike first.
        waiting: Entries that could not be compared yet, since a newer network has not seen them.
    """

    hits: tuple[ForgeryHit, ...]
    waiting: int


def checked_listing_reason(code: str) -> ListingReason:
    """The reason with this code.

    Raises:
        InputError: ``reason-unknown``.

    >>> checked_listing_reason("copied").sentence
    'Copied or traced'
    """
    return reason_coded(LISTING_REASONS, code[:32], "put an item on the list")
