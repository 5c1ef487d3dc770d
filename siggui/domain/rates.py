"""The four error rates of an operating point, as people read them."""

from __future__ import annotations

from siggui.domain.decision import Rate

RATES = (
    ("far_skilled", "Skilled forgeries passed", "Imitated with practice, yet called a match."),
    (
        "far_random",
        "Other hands passed",
        "Another person's ordinary signature, yet called a match.",
    ),
    ("frr", "Genuine turned away", "Signed by the signatory, yet called no match."),
    (
        "referral_rate",
        "Referred to a person",
        "Of genuine signatures and skilled forgeries in equal parts.",
    ),
)
"""Attribute of ``OperatingPoint``, its name for people, and what it counts."""


def percent(value: float) -> str:
    """A rate as people read it.

    >>> percent(0.041), percent(0.0), percent(0.23), percent(0.0004)
    ('4.1', '0', '23', '0.04')
    """
    hundred = value * 100
    if hundred == 0:
        return "0"
    if hundred < 0.1:
        return f"{hundred:.2f}"
    return f"{hundred:.1f}" if hundred < 10 else f"{hundred:.0f}"


def interval(rate: Rate) -> str:
    """The 95 % interval of a rate as people read it, without claiming more than was seen.

    A bootstrap over writers of whom nobody failed says 0 to 0, which is no upper limit: it only
    means that no such error came up. So that is said.

    >>> interval(Rate(0.03, 0.009, 0.061)), interval(Rate(0.0, 0.0, 0.0))
    ('0.9–6.1', 'none seen')
    """
    if rate.high == 0:
        return "none seen"
    return f"{percent(rate.low)}–{percent(rate.high)}"
