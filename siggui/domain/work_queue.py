"""Items that wait for a person: what is known of each, and what was decided on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from siggui.domain.amount import amount_text, from_cents
from siggui.domain.casework import Outcome
from siggui.domain.decision import Decision

LEASE_S = 15 * 60
"""How long an item stays with whoever took it; a program that died gives it back so."""


class ItemState(Enum):
    """Who an item waits for; while somebody has it, that stays as it is."""

    WAITING = "waiting"
    PARKED = "parked"
    SECOND_LOOK = "second_look"
    SUPERVISOR = "supervisor"
    DONE = "done"
    RESERVED = "reserved"
    """A test item that was not mixed in yet; no clerk sees it."""


OPEN = (ItemState.WAITING, ItemState.SECOND_LOOK, ItemState.SUPERVISOR, ItemState.PARKED)
"""What is still to be done."""
TO_TAKE = OPEN[:3]
"""What is handed out one after the other; a parked item is taken only by choosing it."""


class Truth(Enum):
    """What is known of a test item."""

    GENUINE = "genuine"
    FORGED = "forged"


class Look(Enum):
    """Whose turn a judgment was."""

    POLICY = "policy"
    FIRST = "first"
    SECOND = "second"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Amount:
    """Money, in hundredths of a currency.

    Attributes:
        cents: At least 1.
        currency: Such as ``"EUR"``; empty for the bank's own.
    """

    cents: int
    currency: str = ""

    def __str__(self) -> str:
        return f"{amount_text(from_cents(self.cents))} {self.currency}".strip()


@dataclass(frozen=True, slots=True)
class Advice:
    """What the machine found when the item came in.

    Attributes:
        decision: At the operating point that the policy names for the amount.
        log_lr: Calibrated log10 likelihood ratio.
        similarity: 0..1.
        operating_point: Name of the thresholds.
        signatory_id: Whose specimens are the most alike.
        warnings: Codes.
        model_version: Of the network.
    """

    decision: Decision
    log_lr: float
    similarity: float
    operating_point: str
    signatory_id: str
    warnings: tuple[str, ...]
    model_version: str


@dataclass(frozen=True, slots=True)
class QueueItem:
    """Signatures to be checked together; whether it is a test item cannot be told from it.

    Attributes:
        id: 32 hex digits.
        external_id: What the bank calls it.
        account_id: The account it is drawn on.
        account_number: As on file.
        signatory_id: Who is said to have signed; None if nobody said.
        amount: None if it is unknown.
        source: What it was read from, without a folder.
        image_sha256: Hex digest of the file it was cut out of.
        arrived_utc: ISO 8601, UTC.
        state: See ``ItemState``.
        claimed_by: Who has it now; empty if nobody.
        advice: None where the machine had nothing to say.
        note: What a person has to know, in sentences: why there is no advice, what the mandate or
            the list of known forgeries says; may be empty.
        risk: See ``policy.risk_of``; higher is more urgent.
        outcome: The final decision; None while it is open.
        signed_on: The day on which it was signed, whose specimens count; None if nobody said.
        signatures: How many there are on it.
    """

    id: str
    external_id: str
    account_id: str
    account_number: str
    signatory_id: str | None
    amount: Amount | None
    source: str
    image_sha256: str
    arrived_utc: str
    state: ItemState
    claimed_by: str
    advice: Advice | None
    note: str
    risk: float
    outcome: Outcome | None = None
    signed_on: date | None = None
    signatures: int = 1

    def without_advice(self) -> QueueItem:
        """As it is shown to somebody who must not know what the machine says."""
        return replace(self, advice=None, note="", risk=0.0)


@dataclass(frozen=True, slots=True)
class Judgment:
    """What one person, or the policy, said about an item.

    Attributes:
        id: 32 hex digits.
        item_id: About which item.
        look: Whose turn it was.
        actor: Who.
        outcome: Pass, refer or reject.
        reason_code: See ``casework.REASONS``.
        time_utc: ISO 8601, UTC.
        decision_id: The decision on file; None for a test item, which leaves no trace there, and
            where nothing could be compared.
    """

    id: str
    item_id: str
    look: Look
    actor: str
    outcome: Outcome
    reason_code: str
    time_utc: str
    decision_id: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """An item in somebody's hands.

    Attributes:
        item: As it was when it was taken.
        token: Proves that it is still in the same hands.
        look: Whose turn it is.
    """

    item: QueueItem
    token: str
    look: Look

    @property
    def is_blind(self) -> bool:
        """Whether the machine's advice and the first verdict must not be shown."""
        return self.look is Look.SECOND


def look_at(state: ItemState, judged_before: int) -> Look:
    """Whose turn it is.

    Args:
        state: Of the item.
        judged_before: How many people judged it already.

    >>> look_at(ItemState.PARKED, 1)
    <Look.SECOND: 'second'>
    """
    if state is ItemState.SUPERVISOR or judged_before > 1:
        return Look.SUPERVISOR
    return Look.SECOND if judged_before else Look.FIRST


class SortBy(Enum):
    """In which order the queue is shown."""

    RISK = "risk"
    AGE = "age"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which items are shown, and in which order.

    Attributes:
        states: Any of these.
        decision: The machine's advice; None for any.
        least_cents: Smallest amount; 0 also shows items without one.
        below_cents: Amounts stay below it; None for no limit.
        sort_by: Highest risk, oldest or largest amount first.
    """

    states: tuple[ItemState, ...] = OPEN
    decision: Decision | None = None
    least_cents: int = 0
    below_cents: int | None = None
    sort_by: SortBy = SortBy.RISK


@dataclass(frozen=True, slots=True)
class ItemPage:
    """A piece of the queue.

    Attributes:
        items: In order.
        counts: How many items there are in each open state and done, whatever is shown.
        after: Where the next piece begins; None at the end.
    """

    items: tuple[QueueItem, ...]
    counts: dict[ItemState, int]
    after: tuple[float | str, str] | None
