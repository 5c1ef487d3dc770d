"""Who may sign for an account, how many and up to which amount; and whether that is met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from siggui.domain.amount import ENGLISH, AmountStyle, amount_text
from siggui.domain.decision import Decision
from siggui.wording import Sentence, joined, say

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
ONE_TO_NINE = (
    say("one"),
    say("two"),
    say("three"),
    say("four"),
    say("five"),
    say("six"),
    say("seven"),
    say("eight"),
    say("nine"),
)
_COUNTED = (say("none"), *ONE_TO_NINE)
"""Of signatures, or of people who sign."""
_AND, _OR = say("{first} and {second}"), say("{first} or {second}")
_FOUND, _UNCLEAR = say("{what} found"), say("{what} unclear")
_ALWAYS = say("Items of this account are always referred.")
MOST_SIGNERS = 9
MOST_RULES = 8
LONGEST_INSTRUCTIONS = 2000


class Panel(Enum):
    """A group of signatories with equal rights."""

    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True, slots=True)
class Need:
    """So many different signatories of a panel.

    Attributes:
        count: 1..``MOST_SIGNERS``.
        panel: None where any signatory of the account counts.
    """

    count: int
    panel: Panel | None

    @property
    def words(self) -> Sentence:
        """As it is written in a rule: ``"two of A"``."""
        return say(
            "{count} of {panel}",
            count=_number(self.count),
            panel=self.panel.value if self.panel else say("anyone"),
        )


@dataclass(frozen=True, slots=True)
class Who:
    """What signatures are enough.

    Attributes:
        ways: Each is enough by itself; within one, all needs have to be met. No way names a panel
            twice.
    """

    ways: tuple[tuple[Need, ...], ...]

    @property
    def words(self) -> Sentence:
        """As it is written in a rule; ``mandate_text.parse_who`` reads it back.

        >>> Who(((Need(1, Panel.A),), (Need(2, Panel.B), Need(1, Panel.C)))).words
        'one of A or two of B and one of C'
        """
        ways = [joined((need.words for need in way), _AND) for way in self.ways]
        return joined(ways, _OR)

    @property
    def sentence(self) -> Sentence:
        """As a clerk reads it.

        >>> Who(((Need(1, Panel.A),), (Need(2, None),))).sentence
        'one of panel A or any two'
        """
        ways = [joined(map(_in_words, way), _AND) for way in self.ways]
        return joined(ways, _OR)

    def is_met_by(self, panels: Collection[Panel | None]) -> bool:
        """Whether people of these panels are enough, each of them once.

        >>> who = Who(((Need(1, Panel.A), Need(1, None)),))
        >>> who.is_met_by([Panel.A]), who.is_met_by([Panel.A, None])
        (False, True)
        """
        present = Counter(panels)
        # A person is in one panel at most, so counting is enough: whoever is not needed for the
        # panels is there for “anyone”.
        return any(
            all(need.panel is None or present[need.panel] >= need.count for need in way)
            and len(panels) >= sum(need.count for need in way)
            for way in self.ways
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """Who signs up to an amount.

    Attributes:
        up_to: The highest amount it holds for; None for every amount.
        who: What signatures are enough.
    """

    up_to: Decimal | None
    who: Who


@dataclass(frozen=True, slots=True)
class Mandate:
    """The rules of one account, as they were agreed at one time.

    Attributes:
        id: 32 hex digits; each version has one of its own.
        account_id: The account.
        version: 1 for the first.
        rules: By ascending amount; the last may hold for every amount.
        panels: Panel of each signatory, by id; who is in none counts only for “anyone”.
        instructions: What the account's holder asks for, free text.
        always_refer: No item passes without a second look.
        changed_utc: ISO 8601, UTC.
        changed_by: The operator.
    """

    id: str
    account_id: str
    version: int
    rules: tuple[Rule, ...]
    panels: Mapping[str, Panel]
    instructions: str = ""
    always_refer: bool = False
    changed_utc: str = ""
    changed_by: str = ""

    def most_signers(self, amount: Decimal | None) -> int:
        """How many signatures an item may have to bear; without an amount, any item.

        >>> who = Who(((Need(1, Panel.A),), (Need(2, Panel.B), Need(1, None))))
        >>> Mandate("m", "a", 1, (Rule(None, who),), {}).most_signers(Decimal(5))
        3
        """
        rule = None if amount is None else self.rule_for(amount)
        rules = self.rules if rule is None else (rule,)
        needed = [sum(need.count for need in way) for each in rules for way in each.who.ways]
        return min(max(needed, default=1), MOST_SIGNERS)

    def rule_for(self, amount: Decimal) -> Rule | None:
        """The first rule that reaches so far."""
        return next((r for r in self.rules if r.up_to is None or amount <= r.up_to), None)


class MandateVerdict(Enum):
    """What the mandate says about an item; the clerk decides."""

    MET = "met"
    REFER = "refer"
    NOT_MET = "not_met"


@dataclass(frozen=True, slots=True)
class MandateFinding:
    """A verdict with its reason.

    Attributes:
        verdict: See :class:`MandateVerdict`.
        sentence: For the clerk.
    """

    verdict: MandateVerdict
    sentence: str


def judge(
    mandate: Mandate,
    amount: Decimal,
    found: Mapping[str, Decision],
    comparable: Collection[str],
    style: AmountStyle = ENGLISH,
) -> MandateFinding:
    """Lay a mandate on what was found on an item.

    Args:
        mandate: The account's.
        amount: Of the item, above zero.
        found: For each signatory whose signature seems to be on the item, the machine's advice;
            ``NO_MATCH`` does not count.
        comparable: Ids of the signatories with valid specimens: nobody else can be found.
        style: How to write amounts.

    >>> rules = (Rule(None, Who(((Need(2, Panel.A),),))),)
    >>> mandate = Mandate("m", "a", 1, rules, {"ana": Panel.A, "rui": Panel.A})
    >>> judge(mandate, Decimal(12000), {"ana": Decision.MATCH}, ("ana", "rui")).sentence
    '12,000.00 needs two of panel A; one found.'
    """
    money = amount_text(amount, style)
    rule = mandate.rule_for(amount)
    if rule is None:
        return _without_rule(mandate, money, style)
    panels = mandate.panels
    sure = [panels.get(key) for key, advice in found.items() if advice is Decision.MATCH]
    unclear = [panels.get(key) for key, advice in found.items() if advice is Decision.REFER]
    sentence = say(
        "{amount} needs {who}; {found}.",
        amount=money,
        who=rule.who.sentence,
        found=_what_was_found(rule.who, sure, unclear),
    )
    if mandate.always_refer:
        return MandateFinding(MandateVerdict.REFER, joined([_ALWAYS, sentence]))
    if rule.who.is_met_by(sure):
        return MandateFinding(MandateVerdict.MET, sentence)
    if not rule.who.is_met_by([panels.get(key) for key in comparable]):
        why = say("Nobody can meet this now: too few of them have valid specimens.")
        return MandateFinding(MandateVerdict.REFER, joined([sentence, why]))
    if rule.who.is_met_by(sure + unclear):
        return MandateFinding(MandateVerdict.REFER, sentence)
    return MandateFinding(MandateVerdict.NOT_MET, sentence)


def _without_rule(mandate: Mandate, money: str, style: AmountStyle) -> MandateFinding:
    if mandate.always_refer and not mandate.rules:
        return MandateFinding(MandateVerdict.REFER, _ALWAYS)
    highest = mandate.rules[-1].up_to if mandate.rules else None
    if highest is None:
        nobody = say("The mandate names nobody who may sign.")
        return MandateFinding(MandateVerdict.NOT_MET, nobody)
    return MandateFinding(
        MandateVerdict.NOT_MET,
        say(
            "{amount} is above {highest}, the highest amount anybody may sign for.",
            amount=money,
            highest=amount_text(highest, style),
        ),
    )


def _what_was_found(
    who: Who, sure: Collection[Panel | None], unclear: Collection[Panel | None]
) -> Sentence:
    named = list(dict.fromkeys(need.panel for way in who.ways for need in way))
    parts = []
    for panels, pattern in ((sure, _FOUND), (unclear, _UNCLEAR)):
        if len(named) == 1:
            count = len([p for p in panels if named[0] is None or p is named[0]])
            what = _number(count) if count else None
        else:
            each = [_of_panel(n, p) for p, n in Counter(panels).items() if n]
            what = joined(each, _AND) if each else None
        if what is None and pattern is _FOUND:
            what = _number(0)
        if what is not None:
            parts.append(pattern.put(what=what))
    return joined(parts, "{first}, {second}")


def _in_words(need: Need) -> Sentence:
    if need.panel is None:
        return say("any {count}", count=_number(need.count))
    return _of_panel(need.count, need.panel)


def _of_panel(count: int, panel: Panel | None) -> Sentence:
    if panel is None:
        return say("{count} of no panel", count=_number(count))
    return say("{count} of panel {panel}", count=_number(count), panel=panel.value)


def _number(count: int) -> Sentence:
    return _COUNTED[count] if count < len(_COUNTED) else say("{count}", count=count)
