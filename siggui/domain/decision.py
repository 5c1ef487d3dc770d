"""From a similarity to a decision, and what that decision is worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from siggui.wording import Sentence, say

SAME_IMAGE, NEAR_DUPLICATE = "same-image", "near-duplicate"
"""Codes of the warnings that the questioned signature may be a copy of a specimen."""
MAY_BE_TURNED = "may-be-turned"
"""Code of the warning that it may have been compared upside down, or lying on its side."""


class Decision(Enum):
    """The machine's advice; ``refer`` is a real outcome, not a failure."""

    MATCH = "match"
    REFER = "refer"
    NO_MATCH = "no_match"


@dataclass(frozen=True, slots=True)
class Rate:
    """An error rate in 0..1 with its 95 % writer-bootstrap interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """Two frozen thresholds on ``log_lr`` and the rates measured there.

    Attributes:
        name: ``"cautious"``, ``"standard"`` or ``"quick"``.
        match_from: Lowest ``log_lr`` (log10) that is called a match.
        no_match_below: ``log_lr`` below this is called no match.
        far_skilled: Skilled forgeries called match.
        far_random: Random forgeries called match.
        frr: Genuine signatures called no match.
        referral_rate: Genuine signatures and skilled forgeries, in equal parts, that are referred.
    """

    name: str
    match_from: float
    no_match_below: float
    far_skilled: Rate
    far_random: Rate
    frr: Rate
    referral_rate: Rate

    def decide(self, log_lr: float, codes: Iterable[str] = ()) -> Decision:
        """Turn the weight of evidence into advice.

        What may be a copy of a specimen is referred at least, however like it is: a copy is like
        its source and says nothing about who made it. What may lie upside down is referred at
        most: it was not compared as it was written.

        Args:
            log_lr: log10 likelihood ratio.
            codes: Of the warnings about the pair.

        >>> zero = Rate(0.0, 0.0, 0.0)
        >>> point = OperatingPoint("standard", 0.5, -0.5, zero, zero, zero, zero)
        >>> point.decide(0.7), point.decide(0.0), point.decide(-2.0)
        (<Decision.MATCH: 'match'>, <Decision.REFER: 'refer'>, <Decision.NO_MATCH: 'no_match'>)
        >>> point.decide(2.5, ["near-duplicate"])
        <Decision.REFER: 'refer'>
        >>> point.decide(-2.0, ["may-be-turned"])
        <Decision.REFER: 'refer'>
        """
        codes = tuple(codes)
        if log_lr < self.no_match_below:
            return Decision.REFER if MAY_BE_TURNED in codes else Decision.NO_MATCH
        if log_lr < self.match_from or may_be_copy(codes):
            return Decision.REFER
        return Decision.MATCH


@dataclass(frozen=True, slots=True)
class Warning:
    """Something about an image that makes the verdict weaker; shown, never hidden.

    Attributes:
        code: Stable name such as ``"low-resolution"``.
        message: One sentence for the clerk.
        measured: What was measured, how far it may go and why; empty where nothing was measured.
    """

    code: str
    message: str
    measured: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the machine says about one questioned signature; never a clerk's decision.

    Attributes:
        similarity: 0..1, higher is more alike.
        log_lr: Calibrated log10 likelihood ratio, genuine against forged.
        decision: Advice at ``operating_point``.
        operating_point: The frozen thresholds that were used, with their rates.
        specimen_similarities: One per specimen, in the order given.
        warnings: About any of the images, or the pair.
        device: Where the tensors really were, such as ``"cpu"`` or ``"cuda:0"``.
        model_version: Name and digest prefix of the weights.
        duration_ms: Wall-clock time for this verdict, decoding excluded.
    """

    similarity: float
    log_lr: float
    decision: Decision
    operating_point: OperatingPoint
    specimen_similarities: tuple[float, ...]
    warnings: tuple[Warning, ...]
    device: str
    model_version: str
    duration_ms: float

    @property
    def codes(self) -> tuple[str, ...]:
        """Of the warnings."""
        return tuple(warning.code for warning in self.warnings)


def may_be_copy(codes: Iterable[str]) -> bool:
    """Whether one of the warnings says that the questioned signature is a specimen once more."""
    return not {SAME_IMAGE, NEAR_DUPLICATE}.isdisjoint(codes)


def evidence_in_words(log_lr: float, codes: Iterable[str] = ()) -> Sentence:
    """Say the weight of evidence as an examiner would.

    Args:
        log_lr: log10 likelihood ratio.
        codes: Of the warnings about the pair: a copy's likeness weighs nothing, nor what was
            compared upside down.

    >>> evidence_in_words(1.6)
    'The evidence is about 40 times more likely if genuine.'
    >>> evidence_in_words(-2.3)
    'The evidence is about 200 times more likely if forged.'
    >>> evidence_in_words(0.1)
    'The evidence hardly favors either side.'
    >>> evidence_in_words(2.6, ["near-duplicate"])
    'It may be a copy, and a copy is no evidence of who signed.'
    >>> evidence_in_words(-2.6, ["may-be-turned"])
    'It seems to have been compared upside down or lying on its side.'

    Source: ENFSI guideline for evaluative reporting (2015), section 2.4.
    """
    codes = tuple(codes)
    if MAY_BE_TURNED in codes:
        return say("It seems to have been compared upside down or lying on its side.")
    if may_be_copy(codes):
        return say("It may be a copy, and a copy is no evidence of who signed.")
    times = 10 ** min(abs(log_lr), 6.0)
    if times < 1.5:
        return say("The evidence hardly favors either side.")
    if times < 10:
        # Half steps: "1.5 times", "4 times"; finer would claim more than calibration knows.
        rounded = say("{times:g}", times=round(times * 2) / 2)
    else:
        digits = len(str(int(times))) - 1
        rounded = say("{times:,}", times=int(round(times, -digits)))
    if abs(log_lr) >= 6.0:
        return (
            say("The evidence is more than {times} times more likely if genuine.", times=rounded)
            if log_lr > 0
            else say(
                "The evidence is more than {times} times more likely if forged.", times=rounded
            )
        )
    return (
        say("The evidence is about {times} times more likely if genuine.", times=rounded)
        if log_lr > 0
        else say("The evidence is about {times} times more likely if forged.", times=rounded)
    )


@dataclass(frozen=True, slots=True)
class ScoreDistributions:
    """How ``log_lr`` was distributed on the tuning writers; drawn behind the scale.

    Attributes:
        log_lr_edges: n + 1 bin edges, ascending.
        genuine: n densities for genuine signatures.
        skilled: n densities for skilled forgeries.
        random: n densities for random forgeries.
    """

    log_lr_edges: tuple[float, ...]
    genuine: tuple[float, ...]
    skilled: tuple[float, ...]
    random: tuple[float, ...]
