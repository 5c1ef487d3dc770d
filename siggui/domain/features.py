"""What a questioned signature measures beside the signatory's own specimens, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from siggui.wording import Sentence, say, whole

OUTSIDE_FROM = 1.5
"""So many times as far as one person's signatures usually stray must a value lie outside the
specimens' range to count; of 1, 1.5, 2 and 3 it told tuning writers' forgeries apart best."""
POPULATION = "features/population.json"
"""The shipped :class:`Population`, below ``resources/``."""


_NUMBERS = (
    say("{sign}{number:.0f}{unit}"),
    say("{sign}{number:.1f}{unit}"),
    say("{sign}{number:.2f}{unit}"),
)
"""By the digits behind the point."""


@dataclass(frozen=True, slots=True)
class FeatureKind:
    """One thing an examiner looks at.

    Attributes:
        name: As ``siggui.imaging.features`` calls it.
        title: For the clerk.
        meaning: One sentence for the clerk who asks.
        more: Of a questioned value above the specimens'.
        less: Of one below.
        unit: Behind the number.
        factor: From the value to the number shown.
        digits: Of the number shown.
        is_distance: The value is not of one signature but says how unlike the specimens it is;
            only more of it speaks against the questioned signature.
    """

    name: str
    title: str
    meaning: str
    more: str
    less: str
    unit: str = ""
    factor: float = 1.0
    digits: int = 0
    is_distance: bool = False

    def shown(self, value: float) -> Sentence:
        """A value as the clerk reads it.

        >>> FeatureKind("slant", "Slant", "", "", "", "°").shown(13.6)
        '14°'
        """
        number = round(value * self.factor, self.digits)
        sign = "−" if number < 0 else ""
        pattern = _NUMBERS[self.digits]
        return pattern.put(sign=sign, number=abs(number), unit=whole(self.unit))


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual among people, in the feature's own measure.

    Attributes:
        low: 2.5 % of genuine signatures measure less.
        high: 2.5 % measure more.
        within: How far one person's signatures usually stray from that person's middle.
    """

    low: float
    high: float
    within: float


@dataclass(frozen=True, slots=True)
class Population:
    """What the training writers' signatures measured; numbers only.

    Attributes:
        writers: How many people.
        signatures: How many genuine signatures.
        usual: By name of the feature.
        outside: How many features of a genuine signature usually lie outside, by number of
            specimens: a pair of numbers that four of five signatures lie between.
    """

    writers: int
    signatures: int
    usual: Mapping[str, Usual]
    outside: Mapping[int, tuple[int, int]]

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Population:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: If it is not of that form.
        """
        return cls(
            int(stored["writers"]),
            int(stored["signatures"]),
            {name: Usual(**numbers) for name, numbers in stored["usual"].items()},
            {int(count): (int(a), int(b)) for count, (a, b) in stored["outside"].items()},
        )

    def to_json(self) -> dict[str, Any]:
        """A plain dictionary."""
        return {
            "writers": self.writers,
            "signatures": self.signatures,
            "usual": {
                name: {"low": usual.low, "high": usual.high, "within": usual.within}
                for name, usual in self.usual.items()
            },
            "outside": {str(count): list(pair) for count, pair in self.outside.items()},
        }


@dataclass(frozen=True, slots=True)
class FeatureEvidence:
    """One feature of the questioned signature against the signatory's own.

    Attributes:
        kind: Which feature.
        questioned: The questioned signature's value.
        specimens: The specimens' values; of a distance, each one's from the others, and none if
            there is only one specimen.
        usual: The population's.
    """

    kind: FeatureKind
    questioned: float
    specimens: tuple[float, ...]
    usual: Usual

    @property
    def is_variation_known(self) -> bool:
        """Whether there are several specimens, so that the signatory's own range can be seen."""
        return len(self.specimens) > 1

    @property
    def beyond(self) -> float:
        """How far outside the specimens' range it lies; 0 inside, positive above, negative below.

        With one specimen, how far from it; a distance then, how far beyond what is usual between
        two signatures of one person.
        """
        if not self.specimens:
            return max(0.0, self.questioned - self.usual.high)
        low, high = min(self.specimens), max(self.specimens)
        if self.questioned > high:
            return self.questioned - high
        if self.questioned < low and not self.kind.is_distance:
            return self.questioned - low
        return 0.0

    @property
    def strangeness(self) -> float:
        """The same in units of how far one person's signatures usually stray; for sorting."""
        return abs(self.beyond) / self.usual.within if self.usual.within > 0 else 0.0

    @property
    def is_outside(self) -> bool:
        """Whether it lies clearly outside what this signatory is known to do.

        A genuine signature now and then is a little outside a few specimens' range, so only what
        lies further outside than signatures usually stray counts. Never with one specimen.
        """
        return self.is_variation_known and self.strangeness > OUTSIDE_FROM

    @property
    def sentence(self) -> Sentence:
        """What is to be said about it.

        >>> slant = FeatureKind("slant", "Slant", "", "further right", "further left", "°")
        >>> usual = Usual(-20.0, 40.0, 4.0)
        >>> FeatureEvidence(slant, 30.0, (10.0, 16.0), usual).sentence
        'Slant: 14° further right than any of the 2 specimens.'
        >>> FeatureEvidence(slant, 12.0, (10.0, 16.0), usual).sentence
        'Slant: within the range of the 2 specimens.'
        >>> FeatureEvidence(slant, 6.0, (10.0,), usual).sentence
        'Slant: 4° further left than the one specimen; how much this person varies is unknown.'
        """
        title = whole(self.kind.title)
        if self.is_variation_known:
            return say("{title}: {remark}.", title=title, remark=self.remark)
        return say(
            "{title}: {remark}; how much this person varies is unknown.",
            title=title,
            remark=self.remark,
        )

    @property
    def remark(self) -> Sentence:
        """The same without the feature's name, to be put into a sentence."""
        count = len(self.specimens)
        if self.kind.is_distance:
            return self._remark_on_distance()
        amount = self.kind.shown(abs(self.beyond))
        how = whole(self.kind.more if self.beyond > 0 else self.kind.less)
        same = amount == self.kind.shown(0.0)
        if count == 1:
            if same:
                return say("as in the one specimen")
            return say("{amount} {how} than the one specimen", amount=amount, how=how)
        if same:
            return say("within the range of the {count} specimens", count=count)
        return say(
            "{amount} {how} than any of the {count} specimens", amount=amount, how=how, count=count
        )

    def _remark_on_distance(self) -> Sentence:
        less = self.beyond > 0
        if not self.is_variation_known:
            if less:
                return say("less alike than two signatures of one person usually are")
            return say("about as alike as two signatures of one person usually are")
        count = len(self.specimens)
        if less:
            return say("less alike than the {count} specimens are among themselves", count=count)
        return say("as alike as the {count} specimens are among themselves", count=count)


def strangest_first(evidence: Sequence[FeatureEvidence]) -> tuple[FeatureEvidence, ...]:
    """Sort so that what lies furthest outside comes first; inside, what is furthest off middle."""

    def order(item: FeatureEvidence) -> tuple[bool, float, float]:
        middle = fmean(item.specimens) if item.specimens else 0.0
        return item.is_outside, item.strangeness, abs(item.questioned - middle) / item.usual.within

    return tuple(sorted(evidence, key=order, reverse=True))
