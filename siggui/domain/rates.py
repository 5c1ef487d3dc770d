"""The four error rates of an operating point, as people read them."""

from __future__ import annotations

from siggui.domain.decision import Rate
from siggui.wording import Sentence, say

RATES = (
    (
        "far_skilled",
        say("Skilled forgeries passed"),
        say("Imitated with practice, yet called a match."),
    ),
    (
        "far_random",
        say("Other hands passed"),
        say("Another person's ordinary signature, yet called a match."),
    ),
    ("frr", say("Genuine turned away"), say("Signed by the signatory, yet called no match.")),
    (
        "referral_rate",
        say("Referred to a person"),
        say("Of genuine signatures and skilled forgeries in equal parts."),
    ),
)
"""Attribute of ``OperatingPoint``, its name for people, and what it counts."""


def percent(value: float) -> Sentence:
    """A rate as people read it.

    >>> percent(0.041), percent(0.0), percent(0.23), percent(0.0004)
    ('4.1', '0', '23', '0.04')
    """
    hundred = value * 100
    if hundred == 0:
        return say("0")
    if hundred < 0.1:
        return say("{percent:.2f}", percent=hundred)
    if hundred < 10:
        return say("{percent:.1f}", percent=hundred)
    return say("{percent:.0f}", percent=hundred)


def interval(rate: Rate) -> Sentence:
    """The 95 % interval of a rate as people read it, without claiming more than was seen.

    A bootstrap over writers of whom nobody failed says 0 to 0, which is no upper limit: it only
    means that no such error came up. So that is said.

    >>> interval(Rate(0.03, 0.009, 0.061)), interval(Rate(0.0, 0.0, 0.0))
    ('0.9–6.1', 'none seen')
    """
    if rate.high == 0:
        return say("none seen")
    return say("{low}–{high}", low=percent(rate.low), high=percent(rate.high))
