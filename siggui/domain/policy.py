"""What a bank lets the machine decide, and what needs a second person."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import log10

from siggui.domain.casework import Outcome
from siggui.domain.decision import Decision, may_be_copy
from siggui.domain.work_queue import Advice, Amount, ItemState, Judgment, Look
from siggui.errors import InputError

POINTS = ("cautious", "standard", "quick")
_NO_ADVICE_LOG_LR = -3.0
_WARNED = 1.0
_UNKNOWN_CENTS = 1_000_000


@dataclass(frozen=True, slots=True)
class Band:
    """Amounts that are decided by the same thresholds.

    Attributes:
        from_cents: Smallest amount; the band reaches to the next one.
        operating_point: ``"cautious"``, ``"standard"`` or ``"quick"``.
    """

    from_cents: int
    operating_point: str


@dataclass(frozen=True, slots=True)
class Policy:
    """One bank's rules; an amount in another currency falls under the strictest.

    Attributes:
        bands: Ascending; the first begins at 0.
        auto_pass_below_cents: Below it a match without a warning passes unseen; 0 for never.
        four_eyes_from_cents: From it on two people decide; None for never.
        test_share: Of the items that come in, how many are followed by a test item; 0..0.2.
        currency: The bank's own; empty if items name none.
    """

    bands: tuple[Band, ...] = (Band(0, "standard"), Band(1_000_000, "cautious"))
    auto_pass_below_cents: int = 0
    four_eyes_from_cents: int | None = 1_000_000
    test_share: float = 0.0
    currency: str = ""

    def operating_point(self, amount: Amount | None) -> str:
        """Which thresholds decide about an amount.

        >>> Policy().operating_point(Amount(999_999)), Policy().operating_point(None)
        ('standard', 'cautious')
        """
        if not self.knows(amount):
            return min((band.operating_point for band in self.bands), key=POINTS.index)
        assert amount is not None  # noqa: S101 - knows() says so
        return [band for band in self.bands if band.from_cents <= amount.cents][-1].operating_point

    def knows(self, amount: Amount | None) -> bool:
        """Whether an amount can be laid beside the limits."""
        return amount is not None and amount.currency in ("", self.currency)

    def passes_unseen(self, amount: Amount | None, advice: Advice | None) -> bool:
        """Whether nobody needs to look: a small amount, a match, and nothing that warns."""
        return (
            amount is not None
            and self.knows(amount)
            and amount.cents < self.auto_pass_below_cents
            and advice is not None
            and advice.decision is Decision.MATCH
            and not advice.warnings
        )

    def needs_two(self, amount: Amount | None) -> bool:
        """Whether two people have to decide; an item without an amount needs one.

        >>> Policy().needs_two(Amount(1_000_000)), Policy().needs_two(Amount(5_000))
        (True, False)
        """
        if self.four_eyes_from_cents is None or amount is None:
            return False
        return not self.knows(amount) or amount.cents >= self.four_eyes_from_cents


def checked_policy(policy: Policy) -> Policy:
    """The policy, if it makes sense.

    Raises:
        InputError: ``policy-bands``, ``policy-amount`` or ``policy-share``.
    """
    starts = [band.from_cents for band in policy.bands]
    known = all(band.operating_point in POINTS for band in policy.bands)
    if not starts or starts[0] != 0 or starts != sorted(set(starts)) or not known:
        raise InputError(
            "policy-bands",
            "The amount bands must begin at 0, go up, and name cautious, standard or quick.",
            "Write them like 0:standard,10000:cautious.",
        )
    limits = (policy.auto_pass_below_cents, policy.four_eyes_from_cents or 0)
    if min(limits) < 0:
        raise InputError("policy-amount", "A limit is below zero.", "Correct the amount.")
    two = policy.four_eyes_from_cents
    if two is not None and policy.auto_pass_below_cents > two:
        raise InputError(
            "policy-amount",
            "Items would pass unseen that two people have to decide.",
            "Lower the one limit or raise the other.",
        )
    if not 0.0 <= policy.test_share <= 0.2:
        raise InputError(
            "policy-share",
            "The share of test items is not between 0 and 0.2.",
            "One in fifty, 0.02, is usual.",
        )
    return policy


def next_state(
    policy: Policy, amount: Amount | None, judgments: Sequence[Judgment]
) -> tuple[ItemState, Outcome | None]:
    """What becomes of an item after the last of its judgments.

    A referral, or an amount that needs two, asks for a second person; two who do not agree, for a
    supervisor, whose word is the last.

    Args:
        policy: The bank's rules.
        amount: Of the item.
        judgments: By people, the first one first; at least one.

    Returns:
        The state, and the final outcome if it is done.
    """
    last = judgments[-1]
    if last.look is Look.SUPERVISOR:
        return ItemState.DONE, last.outcome
    if last.look is Look.FIRST:
        if last.outcome is Outcome.REFER or policy.needs_two(amount):
            return ItemState.SECOND_LOOK, None
        return ItemState.DONE, last.outcome
    first = judgments[0].outcome
    # Where two have to decide, a second person cannot stand in for a first who only referred.
    alone = first is Outcome.REFER and not policy.needs_two(amount)
    if last.outcome is not Outcome.REFER and (alone or last.outcome is first):
        return ItemState.DONE, last.outcome
    return ItemState.SUPERVISOR, None


def risk_of(amount: Amount | None, advice: Advice | None) -> float:
    """How much an item may cost, in powers of ten: its amount times the odds of a forgery.

    Without advice, for what may be a copy, and without an amount, the worse is assumed: evidence
    of a forgery as strong as the network ever claims, and 10,000.

    >>> risk_of(Amount(100_000), None)
    6.0
    """
    cents = _UNKNOWN_CENTS if amount is None else amount.cents
    log_lr = _NO_ADVICE_LOG_LR
    if advice is not None and not may_be_copy(advice.warnings):
        log_lr = advice.log_lr
    warned = _WARNED if advice is not None and advice.warnings else 0.0
    return round(log10(max(cents, 1) / 100) - log_lr + warned, 4)


def policy_to_json(policy: Policy) -> str:
    """As it is kept."""
    return json.dumps(asdict(policy), sort_keys=True)


def policy_from_json(text: str) -> Policy:
    """The policy that :func:`policy_to_json` kept.

    >>> policy_from_json(policy_to_json(Policy())) == Policy()
    True
    """
    fields = json.loads(text)
    fields["bands"] = tuple(Band(**band) for band in fields["bands"])
    return Policy(**fields)
